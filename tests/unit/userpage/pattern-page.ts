/** A page for the tests of single rules: parsed for real, with a gate that the test sets. */
import { Concepts } from '../../../src/userpage/concepts';
import { ALL_WORDS } from '../../../src/userpage/data/languages/families';
import type { Category } from '../../../src/userpage/finding';
import { languageFor } from '../../../src/userpage/languages';
import { Builder } from '../../../src/userpage/parse/build';
import { Scanner } from '../../../src/userpage/parse/scan';
import { readUnit } from '../../../src/userpage/reading';
import { FOREIGN_RULES } from '../../../src/userpage/rules/index';
import type { Gate, Page, PageRule, Report, UnitRule } from '../../../src/userpage/rules/rule';
import type { Snapshot } from '../../../src/userpage/snapshot';

export interface PageOptions {
	user?: string;
	lang?: string;
	gate?: Gate;
	snapshot?: Partial<Snapshot>;
}

export function pageOf( wikitext: string, { user = 'Quillweed', lang = 'en', gate = 'open', snapshot = {} }: PageOptions = {} ): Page {
	const scanner = new Scanner( wikitext );
	while ( !scanner.advance( 10000 ) ) { /* goes on */ }
	const builder = new Builder( wikitext, scanner.nodes, ALL_WORDS );
	while ( !builder.advance( 10000 ) ) { /* goes on */ }
	const concepts = new Concepts( ALL_WORDS );
	for ( const code of new Set( [ 'en', languageFor( lang, ALL_WORDS ) ?? 'en' ] ) ) {
		Array.from( concepts.add( code ) );
	}
	return {
		snapshot: { title: `User:${ user }`, user, lang, kind: 'user page', wikitext, ...snapshot },
		document: builder.document,
		thisYear: 2026,
		gateOf: () => gate,
		readingOf: ( unit ) => readUnit( unit, concepts ),
		stance: ( unit, sentence ) => gate !== 'open' ? gate : sentence.self ? 'own' : readUnit( unit, concepts ).self ? 'near' : 'open',
		isListed: () => false,
		isBig: () => false,
		headingOf: () => [],
		labelled: () => gate !== 'foreign',
		concepts,
	};
}

/** What rules report on a page. */
export function reportsOn( page: Page, unitRules: UnitRule[], pageRules: PageRule[] = [] ): Report[] {
	return [
		...page.document.units.flatMap( ( unit ) => unitRules.filter( ( rule ) => page.gateOf( unit ) !== 'foreign' || FOREIGN_RULES.includes( rule ) ).flatMap( ( rule ) => rule( unit, page ) ) ),
		...pageRules.flatMap( ( rule ) => Array.from( rule( page ) ).flat() ),
	];
}

/** Source of every report of one category. */
export function textsOf( page: Page, reports: Report[], category: Category ): string[] {
	return reports.filter( ( report ) => report.category === category )
		.map( ( report ) => page.snapshot.wikitext.slice( report.start, report.end ) );
}
