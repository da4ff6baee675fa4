/** Reads folders of labelled user pages and runs the check over them, as in the page. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_WORDS } from '../../src/userpage/data/languages/families';
import { findDisclosures, type Category, type Finding, type ScanContext, type Snapshot } from '../../src/userpage/index';

export interface Labels {
	user: string;
	lang: string;
	kind?: 'disclosure' | 'clean';
	findings: { category: Category; text: string }[];
	ambiguous?: { category: Category; text: string }[];
}

export interface LabelledPage {
	page: string;
	labels: Labels;
	snapshot: Snapshot;
	context: ScanContext;
}

export interface CheckedPage {
	page: string;
	labels: Labels;
	findings: Finding[];
}

/**
 * Reads every `NNN.wikitext` of a folder.
 *
 * @param folder may hold `labels.json` too, which gives user name and language of each page
 */
export function readFolder( folder: string ): LabelledPage[] {
	const labelFile = join( folder, 'labels.json' );
	const all = existsSync( labelFile ) ? JSON.parse( readFileSync( labelFile, 'utf8' ) ) as Record<string, Labels> : {};
	const context = { thisYear: new Date().getUTCFullYear(), words: ALL_WORDS };
	return readdirSync( folder ).filter( ( file ) => file.endsWith( '.wikitext' ) ).sort().map( ( file ) => {
		const page = file.replace( /\.wikitext$/, '' );
		const labels = all[ page ] ?? { user: '', lang: '', findings: [] };
		const wikitext = readFileSync( join( folder, file ), 'utf8' );
		return { page, labels, context, snapshot: { title: `User:${ labels.user }`, user: labels.user, lang: labels.lang, kind: 'user page', wikitext } };
	} );
}

/** Checks every page of a folder. */
export function checkFolder( folder: string ): CheckedPage[] {
	return readFolder( folder ).map( ( { page, labels, snapshot, context } ) => ( { page, labels, findings: findDisclosures( snapshot, context ) } ) );
}
