/** Models that add up one learned weight for each run of a few letters in a word. */

export interface NgramModel {
	/** Shortest and longest run of letters that has a weight. */
	shortest: number;
	longest: number;
	/** Weights in steps; a power of two of them, found by a hash of the run. */
	weights: Int8Array;
	/** What one step is worth, in logits. */
	step: number;
	/** Added to every sum, in logits. */
	bias: number;
}

const START = 94;
const END = 36;

/**
 * Places of the weights of a word's runs of letters, with `^` before the word and `$` after it.
 *
 * @param word
 * @param shortest
 * @param longest
 * @param count
 * @param places Cleared and filled, so that the many calls for one name need no new array.
 */
export function ngramPlaces( word: string, shortest: number, longest: number, count: number, places: number[] ): void {
	places.length = 0;
	const length = word.length + 2;
	for ( let from = 0; from < length; from++ ) {
		let hash = -2128831035;
		for ( let n = 1; n <= longest && from + n <= length; n++ ) {
			const at = from + n - 1;
			const code = at === 0 ? START : at === length - 1 ? END : word.charCodeAt( at - 1 );
			hash = Math.imul( hash ^ code, 16777619 );
			if ( n >= shortest ) {
				places.push( ( hash ^ ( hash >>> 15 ) ) & ( count - 1 ) );
			}
		}
	}
}

/** The sum for a word, in logits: above 0 it is rather what the model was trained to find. */
export function ngramScore( model: NgramModel, word: string ): number {
	// The same places as `ngramPlaces`, without the array: one name asks for dozens of sums.
	const { weights, shortest, longest } = model;
	const last = word.length + 1;
	const mask = weights.length - 1;
	let sum = 0;
	for ( let from = 0; from <= last; from++ ) {
		let hash = -2128831035;
		const end = Math.min( last, from + longest - 1 );
		for ( let at = from; at <= end; at++ ) {
			const code = at === 0 ? START : at === last ? END : word.charCodeAt( at - 1 );
			hash = Math.imul( hash ^ code, 16777619 );
			if ( at - from + 1 >= shortest ) {
				sum += weights[ ( hash ^ ( hash >>> 15 ) ) & mask ]!;
			}
		}
	}
	return model.bias + model.step * sum;
}
