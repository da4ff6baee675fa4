/** Logistic regression over sparse signs, by Newton's steps: the same examples give the same weights. */
import type { Evidence } from '../../src/userpage/evidence';

export interface Example {
	evidence: Evidence;
	isRight: boolean;
	/** How much it counts. */
	weight: number;
}

const MOST_STEPS = 30;
const CLOSE = 1e-6;

/** Solves a symmetric, positive definite system in place, by Cholesky's factors; `matrix` is its lower triangle by rows. */
function solve( matrix: Float64Array[], right: Float64Array ): Float64Array {
	const size = right.length;
	for ( let i = 0; i < size; i++ ) {
		const row = matrix[ i ]!;
		for ( let j = 0; j <= i; j++ ) {
			const other = matrix[ j ]!;
			let sum = row[ j ]!;
			for ( let k = 0; k < j; k++ ) {
				sum -= row[ k ]! * other[ k ]!;
			}
			row[ j ] = i === j ? Math.sqrt( sum ) : sum / other[ j ]!;
		}
	}
	for ( let i = 0; i < size; i++ ) {
		for ( let k = 0; k < i; k++ ) {
			right[ i ]! -= matrix[ i ]![ k ]! * right[ k ]!;
		}
		right[ i ]! /= matrix[ i ]![ i ]!;
	}
	for ( let i = size - 1; i >= 0; i-- ) {
		for ( let k = i + 1; k < size; k++ ) {
			right[ i ]! -= matrix[ k ]![ i ]! * right[ k ]!;
		}
		right[ i ]! /= matrix[ i ]![ i ]!;
	}
	return right;
}

/**
 * What each sign weighs.
 *
 * @param examples
 * @param decay pull of all weights towards 0, in examples
 */
export function learn( examples: Example[], decay: number ): Record<string, number> {
	const signs = Array.from( new Set( examples.flatMap( ( { evidence } ) => Object.keys( evidence ) ) ) ).sort();
	const index = new Map( signs.map( ( sign, i ) => [ sign, i ] ) );
	const rows = examples.map( ( { evidence, isRight, weight } ) => {
		const told = Object.entries( evidence ).filter( ( [ , value ] ) => value !== 0 );
		return { at: told.map( ( [ sign ] ) => index.get( sign )! ), values: told.map( ( [ , value ] ) => value ), target: Number( isRight ), weight };
	} );
	const weights = new Float64Array( signs.length );
	for ( let step = 0; step < MOST_STEPS; step++ ) {
		const slope = weights.map( ( weight ) => decay * weight );
		const bend = signs.map( ( _sign, i ) => new Float64Array( signs.length ).fill( decay, i, i + 1 ) );
		for ( const { at, values, target, weight } of rows ) {
			const logit = at.reduce( ( sum, sign, i ) => sum + values[ i ]! * weights[ sign ]!, 0 );
			const probable = 1 / ( 1 + Math.exp( -logit ) );
			at.forEach( ( sign, i ) => {
				slope[ sign ]! += ( probable - target ) * weight * values[ i ]!;
				const part = probable * ( 1 - probable ) * weight * values[ i ]!;
				at.forEach( ( other, k ) => {
					if ( other <= sign ) {
						bend[ sign ]![ other ]! += part * values[ k ]!;
					}
				} );
			} );
		}
		const change = solve( bend, slope );
		change.forEach( ( by, i ) => {
			weights[ i ]! -= by;
		} );
		if ( change.every( ( by ) => Math.abs( by ) < CLOSE ) ) {
			break;
		}
	}
	return Object.fromEntries( signs.map( ( sign, i ) => [ sign, weights[ i ]! ] ) );
}
