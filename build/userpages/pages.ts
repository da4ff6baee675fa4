/** Reads folders of labelled user pages and runs the check over them, as in the page. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
 * @param folder holds `labels.json` too, which gives user name and language of each page
 */
export function checkFolder( folder: string ): CheckedPage[] {
	const labels = JSON.parse( readFileSync( join( folder, 'labels.json' ), 'utf8' ) ) as Record<string, Labels>;
	const thisYear = new Date().getUTCFullYear();
	return readdirSync( folder ).filter( ( file ) => file.endsWith( '.wikitext' ) ).sort().map( ( file ) => {
		const page = file.replace( /\.wikitext$/, '' );
		const label = labels[ page ] ?? { user: '', lang: '', findings: [] };
		const wikitext = readFileSync( join( folder, file ), 'utf8' );
		const findings = findDisclosures(
			{ title: `User:${ label.user }`, user: label.user, lang: label.lang, kind: 'user page', wikitext },
			{ thisYear }
		);
		return { page, labels: label, findings };
	} );
}
