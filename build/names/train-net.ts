/** Learns the last model (see `src/username/model.ts`): a small net over features, with weighted examples. */
import type { LinearModel, NetModel } from '../../src/username/data-format';
import { Random } from './random';

export interface NetExample {
	features: number[];
	/** 1 or 0. */
	target: number;
	weight: number;
}

export interface NetSettings {
	hidden: number;
	epochs: number;
	rate: number;
	/** Pull of all weights towards zero. */
	decay: number;
	seed: number;
}

/** Weights in one flat array: for each hidden unit its bias and weights, then the bias and weights of the result. */
function forward( flat: Float64Array, x: number[], hidden: number, acts: Float64Array ): number {
	const n = x.length;
	const outAt = hidden * ( n + 1 );
	let sum = flat[ outAt ]!;
	for ( let h = 0; h < hidden; h++ ) {
		let inner = flat[ h * ( n + 1 ) ]!;
		for ( let j = 0; j < n; j++ ) {
			inner += flat[ h * ( n + 1 ) + 1 + j ]! * x[ j ]!;
		}
		acts[ h ] = Math.tanh( inner );
		sum += flat[ outAt + 1 + h ]! * acts[ h ]!;
	}
	for ( let j = 0; j < n; j++ ) {
		sum += flat[ outAt + 1 + hidden + j ]! * x[ j ]!;
	}
	return sum;
}

/** Trains with Adam on batches of 32. */
export function trainNet( examples: NetExample[], settings: NetSettings ): NetModel {
	const random = new Random( settings.seed );
	const n = examples[ 0 ]!.features.length;
	const { hidden } = settings;
	const outAt = hidden * ( n + 1 );
	const size = outAt + 1 + hidden + n;
	const flat = new Float64Array( size );
	for ( let i = 0; i < outAt; i++ ) {
		flat[ i ] = ( random.next() - 0.5 ) * 0.6;
	}
	for ( let h = 0; h < hidden; h++ ) {
		flat[ outAt + 1 + h ] = ( random.next() - 0.5 ) * 0.6;
	}
	const gradient = new Float64Array( size );
	const first = new Float64Array( size );
	const second = new Float64Array( size );
	const acts = new Float64Array( hidden );
	const order = examples.map( ( _one, i ) => i );
	let step = 0;
	const batch = 32;
	for ( let epoch = 0; epoch < settings.epochs; epoch++ ) {
		random.shuffle( order );
		const rate = settings.rate * ( 1 - epoch / settings.epochs ) + 1e-4;
		for ( let from = 0; from < order.length; from += batch ) {
			gradient.fill( 0 );
			const to = Math.min( order.length, from + batch );
			for ( let b = from; b < to; b++ ) {
				const { features, target, weight } = examples[ order[ b ]! ]!;
				const error = ( 1 / ( 1 + Math.exp( -forward( flat, features, hidden, acts ) ) ) - target ) * weight / batch;
				gradient[ outAt ]! += error;
				for ( let h = 0; h < hidden; h++ ) {
					gradient[ outAt + 1 + h ]! += error * acts[ h ]!;
					const inner = error * flat[ outAt + 1 + h ]! * ( 1 - acts[ h ]! * acts[ h ]! );
					const at = h * ( n + 1 );
					gradient[ at ]! += inner;
					for ( let j = 0; j < n; j++ ) {
						gradient[ at + 1 + j ]! += inner * features[ j ]!;
					}
				}
				for ( let j = 0; j < n; j++ ) {
					gradient[ outAt + 1 + hidden + j ]! += error * features[ j ]!;
				}
			}
			step++;
			for ( let i = 0; i < size; i++ ) {
				const g = gradient[ i ]!;
				first[ i ] = 0.9 * first[ i ]! + 0.1 * g;
				second[ i ] = 0.999 * second[ i ]! + 0.001 * g * g;
				const m = first[ i ]! / ( 1 - Math.pow( 0.9, step ) );
				const v = second[ i ]! / ( 1 - Math.pow( 0.999, step ) );
				flat[ i ]! -= rate * ( m / ( Math.sqrt( v ) + 1e-8 ) + settings.decay * flat[ i ]! );
			}
		}
	}
	const round = ( value: number ) => Math.round( value * 100 ) / 100;
	const linear = ( at: number, count: number ): LinearModel => ( { bias: round( flat[ at ]! ), weights: Array.from( flat.slice( at + 1, at + 1 + count ), round ) } );
	return { hidden: Array.from( { length: hidden }, ( _one, h ) => linear( h * ( n + 1 ), n ) ), out: linear( outAt, hidden + n ) };
}
