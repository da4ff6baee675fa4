/**
 * How well the contact dialog understands what people type: `npm run accuracy`. `--sealed` measures the sentences that
 * are kept for the final score, and nothing else should.
 */
import { existsSync, readFileSync } from 'node:fs';
import { findConcerns } from '../../src/contact/search/find';

/** The dialog shows this many matches. */
const SHOWN = 4;

/** Counts of sentences. */
export interface ConcernScore {
	sentences: number;
	/** First match leads to the labelled route, or to another that its author accepts. */
	first: number;
	/** One of the shown matches leads to the labelled route itself. */
	shown: number;
	/** Sentences about danger whose first match is neither the emergency route nor an accepted one. */
	emergencyMissed: number;
}

/**
 * Scores a file with the columns concern, route and acceptable routes (`;` between), the first line being their names.
 */
export function scoreConcerns( file: string ): ConcernScore {
	const score: ConcernScore = { sentences: 0, first: 0, shown: 0, emergencyMissed: 0 };
	for ( const line of readFileSync( file, 'utf8' ).trimEnd().split( '\n' ).slice( 1 ) ) {
		const [ text = '', route = '', acceptable = '' ] = line.split( '\t' );
		const matches = findConcerns( text ).slice( 0, SHOWN ).map( ( match ): string => match.outcome );
		const fits = [ route, ...acceptable.split( ';' ) ].includes( matches[ 0 ] || 'nothing' );
		score.sentences++;
		score.first += Number( fits );
		score.shown += Number( matches.includes( route ) );
		score.emergencyMissed += Number( route === 'emergency' && !fits );
	}
	return score;
}

if ( process.argv[ 1 ]?.endsWith( 'concerns.ts' ) ) {
	const files = process.argv.includes( '--sealed' ) ?
		[ 'tests/accuracy/concerns/sealed.tsv' ] :
		[ 'tests/accuracy/concerns/dev.tsv', '../shared/samples/concerns.tsv' ];
	console.log( 'Concerns: sentence → route' );
	console.table( Object.fromEntries( files.filter( existsSync ).map( ( file ) => [ file, scoreConcerns( file ) ] ) ) );
}
