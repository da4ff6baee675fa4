/**
 * Learns a last model (see `src/username/model.ts`): some hidden units that all questions share, and for each question
 * a sum over features and hidden units. Trained by Adam on small batches, with a pull of all weights towards zero.
 */
import type { LastModel, LinearModel } from '../../src/username/data-format';
import { Random } from './random';

export interface NetExample {
	features: number[];
	/** Features that only help to learn the others: their weights are dropped after training. */
	extra: number[];
	/** 1 or 0: is it a full name; is any part of it a name? */
	full: number;
	any: number;
	weight: number;
}

export interface NetSettings {
	epochs: number;
	rate: number;
	/** Pull of all weights towards zero. */
	decay: number;
	seed: number;
}

const BATCH = 64;
/** How far from zero the weights of hidden units begin, so that each learns something else. */
const SPREAD = 0.25;

/** Where the weights of one unit lie in the long list of all weights: bias first. */
interface Unit {
	from: number;
	size: number;
}

class Adam {
	public readonly gradient: Float64Array;

	private readonly first: Float64Array;

	private readonly second: Float64Array;

	private steps = 0;

	public constructor( private readonly weights: Float64Array, private readonly decay: number ) {
		this.gradient = new Float64Array( weights.length );
		this.first = new Float64Array( weights.length );
		this.second = new Float64Array( weights.length );
	}

	public step( rate: number ): void {
		const { weights, gradient, first, second, decay } = this;
		this.steps++;
		const meanShare = 1 - Math.pow( 0.9, this.steps );
		const spreadShare = 1 - Math.pow( 0.999, this.steps );
		for ( let j = 0; j < weights.length; j++ ) {
			const slope = gradient[ j ]!;
			first[ j ] = 0.9 * first[ j ]! + 0.1 * slope;
			second[ j ] = 0.999 * second[ j ]! + 0.001 * slope * slope;
			weights[ j ]! -= rate * ( first[ j ]! / meanShare / ( Math.sqrt( second[ j ]! / spreadShare ) + 1e-8 ) + decay * weights[ j ]! );
		}
		gradient.fill( 0 );
	}
}

function total( weights: Float64Array, unit: Unit, inputs: Float64Array ): number {
	let sum = weights[ unit.from ]!;
	for ( let j = 1; j < unit.size; j++ ) {
		sum += weights[ unit.from + j ]! * inputs[ j - 1 ]!;
	}
	return sum;
}

function learn( gradient: Float64Array, unit: Unit, inputs: Float64Array, error: number ): void {
	gradient[ unit.from ]! += error;
	for ( let j = 1; j < unit.size; j++ ) {
		gradient[ unit.from + j ]! += error * inputs[ j - 1 ]!;
	}
}

/** Trains with this many hidden units. */
export function trainNet( examples: NetExample[], hiddenUnits: number, settings: NetSettings ): LastModel {
	const random = new Random( settings.seed );
	const count = examples[ 0 ]!.features.length;
	const extra = examples[ 0 ]!.extra.length;
	// The questions look at the features, then the hidden units, then what only helps to learn.
	const hidden: Unit[] = Array.from( { length: hiddenUnits }, ( _none, j ) => ( { from: j * ( count + 1 ), size: count + 1 } ) );
	const questionSize = count + hiddenUnits + extra + 1;
	const start = hiddenUnits * ( count + 1 );
	const questions: Unit[] = [ { from: start, size: questionSize }, { from: start + questionSize, size: questionSize } ];
	const weights = new Float64Array( start + 2 * questionSize );
	for ( let j = 0; j < start; j++ ) {
		weights[ j ] = ( random.next() * 2 - 1 ) * SPREAD;
	}
	questions.forEach( ( { from } ) => hidden.forEach( ( _unit, j ) => {
		weights[ from + 1 + count + j ] = ( random.next() * 2 - 1 ) * SPREAD;
	} ) );
	const adam = new Adam( weights, settings.decay );
	const inputs = new Float64Array( questionSize - 1 );
	const order = examples.map( ( _one, i ) => i );
	for ( let epoch = 0; epoch < settings.epochs; epoch++ ) {
		random.shuffle( order );
		const rate = settings.rate * ( 1 - epoch / settings.epochs ) + 1e-4;
		for ( let from = 0; from < order.length; from += BATCH ) {
			for ( let i = from; i < Math.min( order.length, from + BATCH ); i++ ) {
				const one = examples[ order[ i ]! ]!;
				inputs.set( one.features );
				inputs.set( one.extra, count + hiddenUnits );
				hidden.forEach( ( unit, j ) => {
					inputs[ count + j ] = Math.max( 0, total( weights, unit, inputs ) );
				} );
				const errors = questions.map( ( unit, q ) => ( 1 / ( 1 + Math.exp( -total( weights, unit, inputs ) ) ) - ( q === 0 ? one.full : one.any ) ) * one.weight / BATCH );
				questions.forEach( ( unit, q ) => learn( adam.gradient, unit, inputs, errors[ q ]! ) );
				hidden.forEach( ( unit, j ) => {
					if ( inputs[ count + j ]! > 0 ) {
						learn( adam.gradient, unit, inputs, errors.reduce( ( sum, error, q ) => sum + error * weights[ questions[ q ]!.from + 1 + count + j ]!, 0 ) );
					}
				} );
			}
			adam.step( rate );
		}
	}
	const linear = ( { from }: Unit, size: number ): LinearModel => ( { bias: weights[ from ]!, weights: Array.from( weights.slice( from + 1, from + 1 + size ) ) } );
	return {
		hidden: hidden.map( ( unit ) => linear( unit, count ) ), full: linear( questions[ 0 ]!, count + hiddenUnits ), any: linear( questions[ 1 ]!, count + hiddenUnits ),
	};
}
