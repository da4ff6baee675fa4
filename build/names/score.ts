/** How well scores tell one kind of name from all others. */
import { Random } from './random';

export interface Scored {
	score: number;
	/** True where the score should be high. */
	positive: boolean;
}

const byScore = ( list: Scored[] ) => list.slice().sort( ( a, b ) => b.score - a.score );

/** Average precision: the mean, over all positives, of the precision down to each. */
export function averagePrecision( list: Scored[] ): number {
	let found = 0;
	let sum = 0;
	byScore( list ).forEach( ( { positive }, i ) => {
		if ( positive ) {
			found++;
			sum += found / ( i + 1 );
		}
	} );
	return sum / found;
}

/** The share of positives above the score that this share of negatives reaches. */
export function recallAt( list: Scored[], falseAlarms: number ): number {
	const negatives = list.filter( ( { positive } ) => !positive ).length;
	let found = 0;
	let alarms = 0;
	for ( const { positive } of byScore( list ) ) {
		if ( positive ) {
			found++;
		} else {
			alarms++;
		}
		if ( alarms / negatives > falseAlarms ) {
			break;
		}
	}
	return found / ( list.length - negatives );
}

export interface Rates {
	precision: number;
	recall: number;
	falseAlarms: number;
}

/** What a threshold, or any other yes and no, comes to. */
export function rates( list: { flagged: boolean; positive: boolean }[] ): Rates {
	const count = ( flagged: boolean, positive: boolean ) => list.filter( ( one ) => one.flagged === flagged && one.positive === positive ).length;
	return {
		precision: count( true, true ) / Math.max( 1, count( true, true ) + count( true, false ) ),
		recall: count( true, true ) / Math.max( 1, count( true, true ) + count( false, true ) ),
		falseAlarms: count( true, false ) / Math.max( 1, count( true, false ) + count( false, false ) ),
	};
}

const DRAWS = 400;

/** The middle 95 % of what `measure` gives for lists drawn from this one with replacement: a low and a high end for each of its values. */
export function interval<T>( list: T[], measure: ( drawn: T[] ) => number[] ): [ number, number ][] {
	const random = new Random( 9 );
	const values = Array.from( { length: DRAWS }, () => measure( list.map( () => random.pick( list ) ) ) );
	return values[ 0 ]!.map( ( _value, i ) => {
		const sorted = values.map( ( one ) => one[ i ]! ).sort( ( a, b ) => a - b );
		return [ sorted[ Math.floor( 0.025 * DRAWS ) ]!, sorted[ Math.floor( 0.975 * DRAWS ) ]! ];
	} );
}
