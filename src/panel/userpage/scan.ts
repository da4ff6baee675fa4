/** Runs the rules over a page in slices, so that typing and scrolling are never held up. */
import type { Finding } from '../../userpage/finding';
import type { Snapshot } from '../../userpage/snapshot';
import type { Checks } from './port';

/** A slice ends at the first step after this many milliseconds; a frame of a screen lasts 16. */
const SLICE_MS = 8;

/**
 * Finds what a page discloses.
 *
 * @param checks
 * @param snapshot
 * @param signal ends the work; the promise is then rejected
 */
export function scanInSlices( checks: Checks, snapshot: Snapshot, signal: AbortSignal ): Promise<Finding[]> {
	return checks.prepare( snapshot ).then( () => new Promise<Finding[]>( ( resolve, reject ) => {
		const scan = checks.createScan( snapshot );
		const slice = () => {
			if ( signal.aborted ) {
				reject( new Error( 'cancelled' ) );
				return;
			}
			const end = performance.now() + SLICE_MS;
			try {
				while ( performance.now() < end ) {
					if ( scan.step() ) {
						resolve( scan.findings() );
						return;
					}
				}
			} catch ( error ) {
				reject( error );
				return;
			}
			setTimeout( slice );
		};
		// The first slice waits too: what has begun this may still be drawing.
		setTimeout( slice );
	} ) );
}
