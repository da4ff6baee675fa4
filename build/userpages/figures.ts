/** Counts what the user-page check gets right on labelled pages. The unit is (page, category). */
import { CATEGORIES, type Category, type Finding } from '../../src/userpage/index';
import type { Labels } from './pages';

/** What is judged of a checked page. */
export interface JudgedPage {
	page: string;
	labels: Labels;
	findings: Pick<Finding, 'category' | 'level' | 'text'>[];
}

export type Outcome = 'hit' | 'alarm' | 'miss';

export interface Judgement {
	page: string;
	lang: string;
	category: Category;
	outcome: Outcome;
	/** What was wanted and not found, or found and not wanted. */
	text: string;
}

export interface Figures {
	judgements: Judgement[];
	/** Pages that disclose nothing, and how many of them had any report at medium or above. */
	clean: number;
	alarmed: number;
}

/** What is only in `ambiguous` on a page changes nothing, and several reports of a category on a page count once. */
export function judgePages( pages: JudgedPage[] ): Figures {
	const figures: Figures = { judgements: [], clean: 0, alarmed: 0 };
	for ( const { page, labels, findings } of pages ) {
		const reported = findings.filter( ( finding ) => finding.level !== 'low' );
		for ( const category of CATEGORIES ) {
			const wanted = labels.findings.find( ( finding ) => finding.category === category );
			const found = reported.find( ( finding ) => finding.category === category );
			const left = !wanted && labels.ambiguous?.some( ( finding ) => finding.category === category );
			if ( wanted || ( found && !left ) ) {
				figures.judgements.push( {
					page, lang: labels.lang, category, outcome: !wanted ? 'alarm' : found ? 'hit' : 'miss', text: ( wanted ?? found )?.text ?? '',
				} );
			}
		}
		if ( !labels.findings.length ) {
			figures.clean++;
			figures.alarmed += reported.length ? 1 : 0;
		}
	}
	return figures;
}

/** How many judgements had an outcome. */
export function countOf( judgements: Judgement[], outcome: Outcome ): number {
	return judgements.filter( ( judgement ) => judgement.outcome === outcome ).length;
}
