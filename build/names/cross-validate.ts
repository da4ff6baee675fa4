/** What the last models would do on real names that they were not trained on. */
import type { Thresholds } from '../../src/username/data-format';
import { fullThreshold } from '../../src/username/explain';
import { linearLogit } from '../../src/username/model';
import { parseName } from '../../src/username/tokens';
import { LAST_SETTINGS, trainLast, type Featured } from './last';
import { Random } from './random';
import { averagePrecision, rates, recallAt, type Scored } from './score';

const FOLDS = 5;

const probability = ( logit: number ) => 1 / ( 1 + Math.exp( -logit ) );

/** Trains five times, each time without a fifth of the real names, and prints the figures of all fifths together. */
export function crossValidate( madeUp: Featured[], real: Featured[], thresholds: Thresholds ): void {
	const order = new Random( 5 ).shuffle( real.map( ( _one, i ) => i ) );
	const full: Scored[] = [];
	const flagged: { flagged: boolean; positive: boolean }[] = [];
	const any: Scored[] = [];
	for ( let fold = 0; fold < FOLDS; fold++ ) {
		const out = new Set( order.filter( ( _one, i ) => i % FOLDS === fold ) );
		const models = trainLast( madeUp, real.filter( ( _one, i ) => !out.has( i ) ), LAST_SETTINGS );
		out.forEach( ( i ) => {
			const { shape, features, made } = real[ i ]!;
			const score = probability( linearLogit( models.full[ shape ], features ) );
			full.push( { score, positive: made.label === 'F' } );
			flagged.push( { flagged: score >= fullThreshold( parseName( made.text ), thresholds ), positive: made.label === 'F' } );
			any.push( { score: Math.max( score, probability( linearLogit( models.any[ shape ], features ) ) ), positive: made.label !== 'N' } );
		} );
	}
	const line = ( list: { flagged: boolean; positive: boolean }[] ) => {
		const { precision, recall, falseAlarms } = rates( list );
		return `precision ${ ( 100 * precision ).toFixed( 1 ) }, recall ${ ( 100 * recall ).toFixed( 1 ) }, false alarms ${ ( 100 * falseAlarms ).toFixed( 1 ) } %`;
	};
	const anyFlagged = any.map( ( { score, positive } ) => ( { flagged: score >= thresholds.any, positive } ) );
	console.log( `cross-validated full name: average precision ${ averagePrecision( full ).toFixed( 3 ) }, recall at 3 % false alarms ${ ( 100 * recallAt( full, 0.03 ) ).toFixed( 1 ) }; ${ line( flagged ) }` );
	console.log( `cross-validated any part: average precision ${ averagePrecision( any ).toFixed( 3 ) }; ${ line( anyFlagged ) }` );
}
