/** Uploads that were taken close together. One position says little, and is wanted for landscapes; a group says where somebody lives or works. */
import type { Upload } from './port';

const NEAR_METRES = 300;
const MIN_GROUP = 3;
const EARTH_RADIUS_METRES = 6371000;
/** A little more than 300 metres along a meridian: most pairs are farther apart, and need no more arithmetic. */
const NEAR_DEGREES = 0.003;

type Located = Upload & { gps: NonNullable<Upload[ 'gps' ]> };

function isNear( a: Located[ 'gps' ], b: Located[ 'gps' ] ): boolean {
	if ( Math.abs( a.latitude - b.latitude ) > NEAR_DEGREES ) {
		return false;
	}
	const radians = Math.PI / 180;
	const height = ( b.latitude - a.latitude ) * radians;
	const width = ( b.longitude - a.longitude ) * radians * Math.cos( ( a.latitude + b.latitude ) / 2 * radians );
	return EARTH_RADIUS_METRES * Math.sqrt( height * height + width * width ) <= NEAR_METRES;
}

/** Uploads whose files hold a position. */
export function located( uploads: readonly Upload[] ): Located[] {
	return uploads.filter( ( upload ): upload is Located => upload.gps !== null );
}

/**
 * Groups of at least three uploads within about 300 metres of one of them, the largest first. Each upload is in one
 * group at most.
 */
export function groupsOf( uploads: readonly Located[] ): Located[][] {
	const groups: Located[][] = [];
	const near = uploads.map( ( centre ) => uploads.filter( ( other ) => isNear( centre.gps, other.gps ) ) );
	const taken = new Set<Located>();
	for ( ; ; ) {
		const best = near
			.map( ( group ) => group.filter( ( upload ) => !taken.has( upload ) ) )
			.reduce( ( largest, group ) => group.length > largest.length ? group : largest, [] );
		if ( best.length < MIN_GROUP ) {
			return groups;
		}
		groups.push( best );
		best.forEach( ( upload ) => taken.add( upload ) );
	}
}
