/** Findings with the place where they stand. Plain data and plain functions. */
import type { Finding, Level } from '../../userpage/finding';
import type { OwnPage, Place, Section } from './port';

export interface Excerpt {
	before: string;
	/** The disclosing words; empty where a page says it without words of its own. */
	words: string;
	after: string;
}

export interface PlacedFinding {
	/** The same for the same words at the same place, so that checks at different times can be compared. */
	id: string;
	place: Place;
	/** Address of the page it is on. */
	href: string;
	/** Where the editor opens; undefined for the lead and where the wiki counts no sections. */
	section?: Section;
	finding: Finding;
	excerpt: Excerpt;
	/** How often the same words stand at this place. */
	times: number;
}

/** Characters shown on either side of the words. */
const CONTEXT = 60;
/** Longer words are cut in the middle of a list of findings. */
const MAX_WORDS = 200;

export function samePlace( a: Place, b: Place ): boolean {
	return a.kind === b.kind && a.path === b.path;
}

/** The words with what stands around them in their own line. */
function excerptOf( wikitext: string, { text, start, end }: Finding ): Excerpt {
	if ( start >= end || wikitext.slice( start, end ) !== text ) {
		// It comes from something that the page does not say in words, such as the category of a box.
		return { before: '', words: text.slice( 0, MAX_WORDS ), after: '' };
	}
	const lineStart = wikitext.lastIndexOf( '\n', start - 1 ) + 1;
	const lineEnd = wikitext.indexOf( '\n', end );
	const from = Math.max( lineStart, start - CONTEXT );
	const to = Math.min( lineEnd < 0 ? wikitext.length : lineEnd, end + CONTEXT );
	return {
		before: ( from > lineStart ? '…' : '' ) + wikitext.slice( from, start ),
		words: text.length > MAX_WORDS ? `${ text.slice( 0, MAX_WORDS ) }…` : text,
		after: wikitext.slice( end, to ) + ( to < lineEnd ? '…' : '' ),
	};
}

/** The last section that begins before a position. */
function sectionAt( sections: Section[], position: number ): Section | undefined {
	return sections.filter( ( section ) => section.start <= position ).pop();
}

/** Findings of one page, those with the same words and meaning put together. */
export function place( page: OwnPage, findings: readonly Finding[] ): PlacedFinding[] {
	const byId = new Map<string, PlacedFinding>();
	for ( const finding of findings ) {
		const id = [ page.place.kind, page.place.path, finding.category, finding.text ].join( '|' );
		const known = byId.get( id );
		if ( known ) {
			known.times++;
			continue;
		}
		byId.set( id, {
			id,
			place: page.place,
			href: page.href,
			section: finding.end > finding.start ? sectionAt( page.sections, finding.start ) : undefined,
			finding,
			excerpt: excerptOf( page.snapshot.wikitext, finding ),
			times: 1,
		} );
	}
	return [ ...byId.values() ];
}

const LEVELS: readonly Level[] = [ 'high', 'medium', 'low' ];

/** By severity; within one severity the order of places and of the text stays. */
export function byLevel( findings: readonly PlacedFinding[] ): { level: Level; findings: PlacedFinding[] }[] {
	return LEVELS
		.map( ( level ) => ( { level, findings: findings.filter( ( { finding } ) => finding.level === level ) } ) )
		.filter( ( group ) => group.findings.length > 0 );
}

/** What an earlier check found and a later one does not. Places that could not be read again are left out. */
export function goneSince( before: readonly PlacedFinding[], after: readonly PlacedFinding[], unread: readonly Place[] ): PlacedFinding[] {
	const still = new Set( after.map( ( { id } ) => id ) );
	return before.filter( ( { id, place: where } ) => !still.has( id ) && !unread.some( ( other ) => samePlace( other, where ) ) );
}
