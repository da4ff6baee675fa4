/**
 * Decides which reports alarm. A rule knows what a text says; whether it is said of the owner follows from many small
 * signs, which were weighed on labelled pages (`npm run weights`).
 */
import { changed } from './changed';
import weights from './data/weights.json';
import { evidenceOf, summarise, type Candidate, type Evidence } from './evidence';
import type { Page, Report } from './rules/rule';

const WEIGHTS: Record<string, number> = weights.weights;

/** How probable it is that a report is right, from 0 to 1. */
export function probability( evidence: Evidence, given: Record<string, number> = WEIGHTS ): number {
	const logit = Object.keys( evidence ).reduce( ( sum, sign ) => sum + ( given[ sign ] ?? 0 ) * ( evidence[ sign ] as number ), 0 );
	return 1 / ( 1 + Math.exp( -logit ) );
}

/** The reports with the level that the evidence leaves them: low where it speaks against them, at least medium for a hint that it bears out. */
export function weigh( candidates: Candidate[], page: Page ): Report[] {
	const evidence = evidenceOf( candidates, page, summarise( page ) );
	return candidates.map( ( { report }, i ) => {
		const isProbable = probability( evidence[ i ] as Evidence ) >= weights.threshold;
		const weighed = changed<Report>( report, { level: !isProbable ? 'low' : report.hint ? 'medium' : report.level } );
		delete weighed.hint;
		return weighed;
	} );
}
