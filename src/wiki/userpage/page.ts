/** One own page: its wikitext, and what the wiki makes of it. */
import type { Section } from '../../panel/userpage/port';
import { ask, type Answer } from './api';
import { unitOffsets } from './byte-offsets';
import type { OwnTitle } from './own-titles';

/** Longer pages are read only so far, in characters. The rest of MediaWiki's 2 MB is archives and lists. */
export const MAX_LENGTH = 500000;

export interface ParsedPage {
	wikitext: string;
	revision: number;
	/** Names without namespace, with spaces. */
	categories: string[];
	files: string[];
	externalLinks: string[];
	templateCount: number;
	sections: Section[];
}

interface ParseAnswer extends Answer {
	parse: {
		revid?: number;
		wikitext: string;
		categories?: { category: string }[];
		images?: string[];
		externallinks?: string[];
		templates?: unknown[];
		sections?: { index: string; line: string; byteoffset: number | null }[];
	};
}

interface RevisionAnswer extends Answer {
	query: { pages: { revisions?: { revid: number; slots: { main: { content?: string } } }[] }[] };
}

const spaced = ( name: string ) => name.replace( /_/g, ' ' );

/** Headings come as HTML. */
function plainText( html: string ): string {
	return new DOMParser().parseFromString( html, 'text/html' ).body.textContent || '';
}

function sectionsOf( parse: ParseAnswer[ 'parse' ] ): Section[] {
	// Headings that a template brings have no place in the text of this page.
	const written = ( parse.sections || [] ).filter( ( section ) => section.byteoffset !== null );
	const starts = unitOffsets( parse.wikitext, written.map( ( section ) => section.byteoffset as number ) );
	return written.map( ( { index, line }, i ) => ( { index, heading: plainText( line ), start: starts[ i ] as number } ) );
}

/** Reads a page with all that the wiki knows of it; `lead` reads only what stands before the first heading. */
export function parsePage( api: mw.Api, title: OwnTitle, lead: boolean, signal: AbortSignal ): Promise<ParsedPage> {
	return ask( api, {
		action: 'parse',
		page: title,
		prop: 'wikitext|categories|templates|images|externallinks|sections|revid',
		section: lead ? 0 : undefined,
		disablelimitreport: true,
		disableeditsection: true,
	}, signal ).then( ( answer ) => {
		const { parse } = answer as ParseAnswer;
		return {
			wikitext: parse.wikitext,
			revision: parse.revid || 0,
			categories: ( parse.categories || [] ).map( ( { category } ) => spaced( category ) ),
			files: ( parse.images || [] ).map( spaced ),
			externalLinks: parse.externallinks || [],
			templateCount: ( parse.templates || [] ).length,
			sections: lead ? [] : sectionsOf( parse ),
		};
	} );
}

/** Reads only the text of a page, as far as `MAX_LENGTH`: for pages that are too long to ask the wiki to parse them. */
export function readStart( api: mw.Api, title: OwnTitle, signal: AbortSignal ): Promise<ParsedPage> {
	return ask( api, {
		action: 'query',
		titles: title,
		prop: 'revisions',
		rvprop: 'ids|content',
		rvslots: 'main',
	}, signal ).then( ( answer ) => {
		const revision = ( answer as RevisionAnswer ).query.pages[ 0 ]?.revisions?.[ 0 ];
		return {
			wikitext: ( revision?.slots.main.content || '' ).slice( 0, MAX_LENGTH ),
			revision: revision?.revid || 0,
			categories: [],
			files: [],
			externalLinks: [],
			templateCount: 0,
			sections: [],
		};
	} );
}
