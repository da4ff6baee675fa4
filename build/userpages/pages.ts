/** Reads folders of labelled user pages and runs the check over them, as in the page. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_WORDS } from '../../src/userpage/data/languages/families';
import { findDisclosures, type Category, type Finding } from '../../src/userpage/index';

export interface Labels {
	user: string;
	lang: string;
	kind?: 'disclosure' | 'clean';
	findings: { category: Category; text: string }[];
	ambiguous?: { category: Category; text: string }[];
}

export interface CheckedPage {
	page: string;
	labels: Labels;
	findings: Finding[];
}

/**
 * Checks every `NNN.wikitext` of a folder.
 *
 * @param folder may hold `labels.json` too, which gives user name and language of each page
 */
export function checkFolder( folder: string ): CheckedPage[] {
	const labelFile = join( folder, 'labels.json' );
	const labels = existsSync( labelFile ) ? JSON.parse( readFileSync( labelFile, 'utf8' ) ) as Record<string, Labels> : {};
	const thisYear = new Date().getUTCFullYear();
	return readdirSync( folder ).filter( ( file ) => file.endsWith( '.wikitext' ) ).sort().map( ( file ) => {
		const page = file.replace( /\.wikitext$/, '' );
		const label = labels[ page ] ?? { user: '', lang: '', findings: [] };
		const wikitext = readFileSync( join( folder, file ), 'utf8' );
		const findings = findDisclosures(
			{ title: `User:${ label.user }`, user: label.user, lang: label.lang, kind: 'user page', wikitext },
			{ thisYear, words: ALL_WORDS },
		);
		return { page, labels: label, findings };
	} );
}
