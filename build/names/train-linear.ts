/** Learns a last model (see `src/username/model.ts`): logistic regression over features, with weighted examples. */
import type { LinearModel } from '../../src/username/data-format';
import { Random } from './random';

export interface LinearExample {
	features: number[];
	/** 1 or 0. */
	target: number;
	weight: number;
}

export interface LinearSettings {
	epochs: number;
	rate: number;
	/** Pull of all weights towards zero. */
	decay: number;
	seed: number;
}

const BATCH = 32;

/** Trains with Adam on small batches. */
export function trainLinear( examples: LinearExample[], settings: LinearSettings ): LinearModel {
	const random = new Random( settings.seed );
	const size = examples[ 0 ]!.features.length + 1;
	const weights = new Float64Array( size );
	const gradient = new Float64Array( size );
	const first = new Float64Array( size );
	const second = new Float64Array( size );
	const order = examples.map( ( _one, i ) => i );
	let step = 0;
	for ( let epoch = 0; epoch < settings.epochs; epoch++ ) {
		random.shuffle( order );
		const rate = settings.rate * ( 1 - epoch / settings.epochs ) + 1e-4;
		for ( let from = 0; from < order.length; from += BATCH ) {
			gradient.fill( 0 );
			for ( let i = from; i < Math.min( order.length, from + BATCH ); i++ ) {
				const { features, target, weight } = examples[ order[ i ]! ]!;
				let sum = weights[ 0 ]!;
				for ( let j = 1; j < size; j++ ) {
					sum += weights[ j ]! * features[ j - 1 ]!;
				}
				const error = ( 1 / ( 1 + Math.exp( -sum ) ) - target ) * weight / BATCH;
				gradient[ 0 ]! += error;
				for ( let j = 1; j < size; j++ ) {
					gradient[ j ]! += error * features[ j - 1 ]!;
				}
			}
			step++;
			for ( let j = 0; j < size; j++ ) {
				first[ j ] = 0.9 * first[ j ]! + 0.1 * gradient[ j ]!;
				second[ j ] = 0.999 * second[ j ]! + 0.001 * gradient[ j ]! * gradient[ j ]!;
				const mean = first[ j ]! / ( 1 - Math.pow( 0.9, step ) );
				const spread = second[ j ]! / ( 1 - Math.pow( 0.999, step ) );
				weights[ j ]! -= rate * ( mean / ( Math.sqrt( spread ) + 1e-8 ) + settings.decay * weights[ j ]! );
			}
		}
	}
	return { bias: weights[ 0 ]!, weights: Array.from( weights.slice( 1 ) ) };
}
