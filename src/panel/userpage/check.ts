/** One run of the check: read, then look for disclosures place by place. */
import type { Finding } from '../../userpage/finding';
import { place, type PlacedFinding } from './placed';
import type { Checks, Combination, NoReading, OwnPage, Progress, Reading, UserpagePort } from './port';
import { scanInSlices } from './scan';

export interface CheckResult {
	reading: Reading;
	findings: PlacedFinding[];
	/** What the findings of all places add up to. */
	together: Combination[];
}

/** Why there is no result: the reading was refused, or the rules could not be fetched. */
export type CheckTrouble = Pick<NoReading, 'reason' | 'detail'> | { reason: 'rules'; detail: string };

export type CheckOutcome = { result: CheckResult } | { trouble: CheckTrouble };

export interface CheckOptions {
	signal: AbortSignal;
	/** Called with null while the rules are at work. */
	onProgress: ( progress: Progress | null ) => void;
	previous?: Reading;
}

function findAll( checks: Checks, reading: Reading, signal: AbortSignal ): Promise<CheckResult> {
	const findings: PlacedFinding[] = [];
	const all: Finding[] = [];
	const onePlace = ( page: OwnPage ) => scanInSlices( checks, page.snapshot, signal ).then( ( found ) => {
		all.push( ...found );
		findings.push( ...place( page, found ) );
	} );
	return reading.pages
		.reduce<Promise<void>>( ( before, page ) => before.then( () => onePlace( page ) ), Promise.resolve() )
		.then( () => ( { reading, findings, together: checks.combine( all ) } ) );
}

/** Runs the check once. Rejects only for a defect. */
export function runCheck( port: UserpagePort, { signal, onProgress, previous }: CheckOptions ): Promise<CheckOutcome> {
	// Both at once: the rules are on their way while the pages are read.
	const rules = port.loadChecks().then( ( checks ) => checks, () => null );
	return port.read( { signal, onProgress, previous } ).then( ( reading ): Promise<CheckOutcome> | CheckOutcome => {
		if ( reading.state === 'refused' ) {
			return { trouble: reading };
		}
		return rules.then( ( checks ): Promise<CheckOutcome> | CheckOutcome => {
			if ( !checks ) {
				return { trouble: { reason: 'rules', detail: '' } };
			}
			onProgress( null );
			return findAll( checks, reading, signal ).then( ( result ) => ( { result } ) );
		} );
	} );
}
