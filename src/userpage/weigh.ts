/**
 * Decides which reports alarm. A rule knows what a text says; whether it is said of the owner follows from many small
 * signs, which were weighed on labelled pages (`npm run weights`).
 */
import { changed } from './changed';
import { evidenceOf, summarise, type Candidate, type Evidence } from './evidence';
import type { Page, Report } from './rules/rule';
import { remembered } from './text/words';

/** What each sign weighs; see `data/languages/families.ts`. */
const weightsOf = remembered( ( lines ): Record<string, number> => {
	const weights: Record<string, number> = {};
	lines.split( '\n' ).forEach( ( line ) => {
		weights[ line.slice( line.indexOf( ' ' ) + 1 ) ] = parseFloat( line );
	} );
	return weights;
} );

/** How probable it is that a report is right, from 0 to 1. */
export function probability( evidence: Evidence, weights: Record<string, number> ): number {
	const logit = Object.keys( evidence ).reduce( ( sum, sign ) => sum + ( weights[ sign ] ?? 0 ) * ( evidence[ sign ] as number ), 0 );
	return 1 / ( 1 + Math.exp( -logit ) );
}

/** The reports with the level that the evidence leaves them: low where it speaks against them, at least medium for a hint that it bears out. */
export function weigh( candidates: Candidate[], page: Page ): Report[] {
	const evidence = evidenceOf( candidates, page, summarise( page ) );
	const { weights: lines = '' } = page.concepts.words;
	const weights = weightsOf( lines );
	const { threshold = 1 } = weights;
	return candidates.map( ( { report }, i ) => {
		const isProbable = probability( evidence[ i ] as Evidence, weights ) >= threshold;
		const weighed = changed<Report>( report, { level: !isProbable ? 'low' : report.hint ? 'medium' : report.level } );
		delete weighed.hint;
		return weighed;
	} );
}
