/**
 * Decides which reports alarm. A rule knows what a text says; whether it is said of the owner follows from many small
 * signs, which were weighed on labelled pages (`npm run weights`). Who tells one thing tells others: each report is
 * looked at alone first, and then again beside how sure the page's other kinds are.
 */
import { changed } from './changed';
import { evidenceOf, summarise, type Candidate, type Evidence } from './evidence';
import type { Category } from './finding';
import type { Page, Report } from './rules/rule';
import { remembered } from './text/words';

/** What each sign weighs. */
export type SignWeights = Record<string, number>;

/** What each sign weighs where a report is looked at alone, and beside others. */
export interface Weights {
	/** A report that is less probable than this does not alarm. */
	threshold: number;
	alone: SignWeights;
	beside: SignWeights;
}

/** The sign that counts how many other kinds the page tells, each as much as it is sure. */
const OTHERS = 'sure of other kinds';
/** So many others are all that counts. */
const MOST_OTHERS = 5;

/** Lines of two weights and a sign; see `data/languages/families.ts`. */
const weightsOf = remembered( ( lines ): Weights => {
	const weights: Weights = { threshold: 1, alone: {}, beside: {} };
	lines.split( '\n' ).forEach( ( line ) => {
		const [ alone = '', beside = '', ...words ] = line.split( ' ' );
		const sign = words.join( ' ' );
		weights.alone[ sign ] = Number( alone );
		weights.beside[ sign ] = Number( beside );
	} );
	return changed( weights, { threshold: weights.beside.threshold ?? 1 } );
} );

/** How probable it is that a report is right, from 0 to 1. */
export function probability( evidence: Evidence, weights: SignWeights ): number {
	const logit = Object.keys( evidence ).reduce( ( sum, sign ) => sum + ( weights[ sign ] ?? 0 ) * ( evidence[ sign ] as number ), 0 );
	return 1 / ( 1 + Math.exp( -logit ) );
}

/**
 * The evidence of all reports of a page with the sign of how sure its other kinds are.
 *
 * @param reports what each is about, and how probable it is alone
 * @param evidence of each
 */
export function besideOthers( reports: { category: Category; alone: number }[], evidence: Evidence[] ): Evidence[] {
	const surest: Partial<Record<Category, number>> = {};
	reports.forEach( ( { category, alone } ) => {
		surest[ category ] = Math.max( surest[ category ] ?? 0, alone );
	} );
	const all = Object.values( surest ).reduce( ( sum, one ) => sum + one, 0 );
	return evidence.map( ( signs, i ) => changed( signs, { [ OTHERS ]: Math.min( MOST_OTHERS, all - ( surest[ ( reports[ i ] as { category: Category } ).category ] as number ) ) / MOST_OTHERS } ) );
}

/** How probable each candidate of a page is. */
function probabilitiesOf( candidates: Candidate[], page: Page, weights: Weights ): number[] {
	const evidence = evidenceOf( candidates, page, summarise( page ) );
	const alone = candidates.map( ( { report: { category } }, i ) => ( { category, alone: probability( evidence[ i ] as Evidence, weights.alone ) } ) );
	return besideOthers( alone, evidence ).map( ( signs ) => probability( signs, weights.beside ) );
}

/** The reports with the level that the evidence leaves them: low where it speaks against them, at least medium for a hint that it bears out. */
export function weigh( candidates: Candidate[], page: Page ): Report[] {
	const weights = weightsOf( page.concepts.words.weights ?? '' );
	const probable = probabilitiesOf( candidates, page, weights );
	return candidates.map( ( { report }, i ) => {
		const weighed = changed<Report>( report, { level: ( probable[ i ] as number ) < weights.threshold ? 'low' : report.hint ? 'medium' : report.level } );
		delete weighed.hint;
		return weighed;
	} );
}
