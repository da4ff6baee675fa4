/** Parts of work that a phone does well below the time after which a page feels stuck. */

/** What one step takes: characters of text, or things that cost as much. */
export const SLICE = 8000;
/** What each thing costs besides its length. */
const EACH = 20;

/**
 * Calls back for each item and pauses after about `SLICE` of what they weigh.
 *
 * @param items
 * @param weigh cost of an item, in characters of text that cost as much
 * @param look
 */
export function* inSlices<T>( items: Iterable<T>, weigh: ( item: T ) => number, look: ( item: T ) => void ): Generator<undefined, undefined> {
	let size = 0;
	for ( const item of items ) {
		look( item );
		size += weigh( item ) + EACH;
		if ( size > SLICE ) {
			yield undefined;
			size = 0;
		}
	}
	yield undefined;
	return undefined;
}
