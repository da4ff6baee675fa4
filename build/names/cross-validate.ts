/** What the last models would do on real names that they were not trained on. */
import type { Thresholds } from '../../src/username/data-format';
import { writingOf } from '../../src/username/explain';
import { probabilities } from '../../src/username/model';
import { parseName } from '../../src/username/tokens';
import { LAST_SETTINGS, trainLast, type Featured } from './last';
import { Random } from './random';
import { averagePrecision, interval, rates, recallAt } from './score';

const FOLDS = 5;

/** What models that did not see a name say of it: probabilities of a full name and of any part of one. */
export interface Judged {
	one: Featured;
	full: number;
	any: number;
}

/** Trains on some real names and judges others. */
export function trainAndTest( madeUp: Featured[], train: Featured[], test: Featured[] ): Judged[] {
	const models = trainLast( madeUp, train, LAST_SETTINGS );
	return test.map( ( one ) => ( { one, ...probabilities( models[ one.shape ], one.features ) } ) );
}

/** Trains five times, each time without a fifth of the real names, and judges that fifth. */
export function crossValidate( madeUp: Featured[], real: Featured[] ): Judged[] {
	const order = new Random( 5 ).shuffle( real.slice() );
	const out: Judged[] = [];
	for ( let fold = 0; fold < FOLDS; fold++ ) {
		out.push( ...trainAndTest( madeUp, order.filter( ( _one, i ) => i % FOLDS !== fold ), order.filter( ( _one, i ) => i % FOLDS === fold ) ) );
	}
	return out;
}

/** Prints the figures of names that were judged unseen, with the range that chance alone could give (95 %). */
export function report( title: string, judged: Judged[], thresholds: Thresholds ): void {
	const isFull = ( { one }: Judged ) => one.made.label === 'F';
	const measure = ( list: Judged[] ) => {
		const scored = list.map( ( one ) => ( { score: one.full, positive: isFull( one ) } ) );
		const full = rates( list.map( ( one ) => ( { flagged: one.full >= thresholds.full[ writingOf( parseName( one.one.made.text ) ) ], positive: isFull( one ) } ) ) );
		const any = rates( list.map( ( one ) => ( { flagged: one.any >= thresholds.any, positive: one.one.made.label !== 'N' } ) ) );
		return [ 100 * averagePrecision( scored ), 100 * recallAt( scored, 0.03 ), 100 * full.precision, 100 * full.recall, 100 * full.falseAlarms, 100 * any.precision, 100 * any.recall ];
	};
	const names = [ 'average precision', 'recall at 3 % false alarms', 'precision', 'recall', 'false alarms', 'any part: precision', 'any part: recall' ];
	const ranges = interval( judged, measure );
	console.log( `${ title }, ${ judged.length } names:` );
	measure( judged ).forEach( ( value, i ) => console.log( `  ${ names[ i ]! } ${ value.toFixed( 1 ) } (${ ranges[ i ]!.map( ( end ) => end.toFixed( 1 ) ).join( ' to ' ) })` ) );
}
