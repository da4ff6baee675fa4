/** Writes what the build has learned as the data page that `src/username/data-format.ts` reads. */
import { HIDDEN_TO_ONE, LEVELS, TO_ONE, type LastModel, type LinearModel } from '../../src/username/data-format';
import type { NgramModel } from '../../src/username/ngram';

/** Front coding: see `decodeWords`. */
export function encodeWords( words: Iterable<string> ): string {
	const sorted = Array.from( new Set( words ) ).sort();
	let before = '';
	let out = '';
	for ( const word of sorted ) {
		let shared = 0;
		while ( shared < 35 && shared < before.length && shared < word.length && before.charAt( shared ) === word.charAt( shared ) ) {
			shared++;
		}
		out += shared.toString( 36 ).toUpperCase() + word.slice( shared );
		before = word;
	}
	return out;
}

/** The numbers of a model of letters, its weights as characters. */
export function encodeNgrams( model: NgramModel ): Record<string, unknown> {
	return {
		shortest: model.shortest, longest: model.longest, step: model.step, bias: model.bias,
		weights: Array.from( model.weights, ( weight ) => LEVELS.charAt( weight + 10 ) ).join( '' ),
	};
}

const encodeLinear = ( model: LinearModel, toOne: number ) => [ model.bias, ...model.weights ].map( ( value ) => Math.round( value * toOne ) ).join( ' ' );

/** The numbers of a last model, bias first, then one weight for each feature and hidden unit. */
export function encodeLast( model: LastModel ): Record<string, unknown> {
	return { hidden: model.hidden.map( ( unit ) => encodeLinear( unit, HIDDEN_TO_ONE ) ), full: encodeLinear( model.full, TO_ONE ), any: encodeLinear( model.any, TO_ONE ) };
}
