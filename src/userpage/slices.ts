/** Parts of work that a phone does well below the time after which a page feels stuck. */

/** What one step takes: characters of text, or things that cost as much. */
export const SLICE = 8000;
/** What each thing costs besides its length. */
const EACH = 20;

/** What is looked at together, in the same measure: little enough to be at hand when the next asks for it. */
const TURN = 600;

/**
 * Lets several callbacks look at each item, part by part: all of them at one part, then all at the next. Pauses as `inSlices`
 * does, and after the first turn of each, which makes and compiles what it needs: that takes a phone some time.
 *
 * @param items
 * @param weigh cost of an item, in characters of text that cost as much
 * @param looks
 * @yield at each pause
 */
export function* inTurns<T>( items: T[], weigh: ( item: T ) => number, looks: ( ( item: T ) => void )[] ): Generator<undefined, undefined> {
	let size = 0;
	for ( let from = 0, to = 0; from < items.length; from = to ) {
		let turn = 0;
		for ( ; to < items.length && turn < TURN; to++ ) {
			turn += weigh( items[ to ] as T ) + EACH;
		}
		for ( const look of looks ) {
			for ( let at = from; at < to; at++ ) {
				look( items[ at ] as T );
			}
			size += turn;
			if ( from === 0 || size > SLICE ) {
				yield undefined;
				size = 0;
			}
		}
	}
	yield undefined;
	return undefined;
}

/**
 * Calls back for each item and pauses after about `SLICE` of what they weigh.
 *
 * @param items
 * @param weigh cost of an item, in characters of text that cost as much
 * @param look
 * @yield at each pause
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
