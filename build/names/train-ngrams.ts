/** Learns the weights of a model of letters (see `src/username/ngram.ts`) by logistic regression. */

import { ngramPlaces, type NgramModel } from '../../src/username/ngram';
import type { Random } from './random';

export interface WordExample {
	key: string;
	positive: boolean;
	weight: number;
}

export interface NgramSettings {
	bits: number;
	shortest: number;
	longest: number;
	epochs: number;
	/** Steps on each side of zero that a weight is rounded to. */
	levels: number;
	/** What one step is worth, in logits. */
	step: number;
	/** Pull towards zero at each update; small weights then round to zero and cost no bytes. */
	decay: number;
}

/** Trains on the examples, both classes together weighing the same, and rounds to steps. */
export function trainNgrams( examples: WordExample[], settings: NgramSettings, random: Random ): NgramModel {
	const count = 1 << settings.bits;
	const weights = new Float64Array( count );
	const squares = new Float64Array( count ).fill( 1e-3 );
	let bias = 0;
	const total = ( positive: boolean ) => examples.reduce( ( sum, one ) => sum + ( one.positive === positive ? one.weight : 0 ), 0 );
	const all = total( true ) + total( false );
	const balance = { yes: all / 2 / total( true ), no: all / 2 / total( false ) };
	const places: number[] = [];
	for ( let epoch = 0; epoch < settings.epochs; epoch++ ) {
		const rate = 0.15 / ( 1 + epoch );
		random.shuffle( examples );
		for ( const example of examples ) {
			ngramPlaces( example.key, settings.shortest, settings.longest, count, places );
			let sum = bias;
			for ( const place of places ) {
				sum += weights[ place ]!;
			}
			const error = ( 1 / ( 1 + Math.exp( -sum ) ) - ( example.positive ? 1 : 0 ) ) * example.weight * ( example.positive ? balance.yes : balance.no );
			bias -= 0.002 * error;
			for ( const place of places ) {
				const gradient = error + settings.decay * weights[ place ]!;
				squares[ place ]! += gradient * gradient;
				weights[ place ]! -= rate * gradient / Math.sqrt( squares[ place ]! );
			}
		}
	}
	const rounded = new Int8Array( count );
	for ( let i = 0; i < count; i++ ) {
		rounded[ i ] = Math.max( -settings.levels, Math.min( settings.levels, Math.round( weights[ i ]! / settings.step ) ) );
	}
	return { shortest: settings.shortest, longest: settings.longest, weights: rounded, step: settings.step, bias: Math.round( bias * 1000 ) / 1000 };
}
