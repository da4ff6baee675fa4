/** What tells that a word is the name of a place: names that are known, words before it, the endings that it takes. */
import type { Concepts } from '../concepts';
import { perPage, wordCue, wordSet } from '../cues';
import { normalise, wordKey } from '../text/words';
import { isCountry, isCountryForm, isFormOf, stemsOf, type Stems } from './countries';
import { isCased } from '../text/words-around';
import type { Page } from './rule';

const ZONES = /^(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/(.*\/)?/;

/** Towns that give their names to time zones, from the browser's own data. */
function zoneTowns(): string[] {
	const { supportedValuesOf } = Intl as { supportedValuesOf?: ( key: 'timeZone' ) => string[] };
	return ( supportedValuesOf?.( 'timeZone' ) ?? [] ).filter( ( zone ) => ZONES.test( zone ) ).map( ( zone ) => zone.replace( ZONES, '' ) );
}

const EVERYWHERE = zoneTowns().map( ( place ) => wordKey( place.replace( /_/g, ' ' ) ) );

interface Known {
	names: Set<string>;
	stems: Stems;
}

const known = perPage( ( concepts: Concepts ): Known => {
	const names = new Set( EVERYWHERE.concat( ...concepts.linesOf( '%place' ).map( ( line ) => line.split( /\s+/ ).map( ( place ) => wordKey( place.replace( /_/g, ' ' ) ) ) ) ) );
	return { names, stems: stemsOf( names ) };
} );

/** Names of places that are known everywhere or in the languages of the page, comparable. */
export function placesOf( concepts: Concepts ): Set<string> {
	return known( concepts ).names;
}

/** True for the name of a country, state or large town by itself. */
export function isPlaceName( text: string, page: Page ): boolean {
	const key = wordKey( text );
	return key !== '' && ( placesOf( page.concepts ).has( key ) || isCountry( text.trim(), page.snapshot.lang, page.concepts ) );
}

/** The same for one word, also with an ending ("Londoniban"). */
export function isPlaceForm( word: string, page: Page ): boolean {
	return isPlaceName( word, page ) || isFormOf( word, known( page.concepts ).stems ) || isCountryForm( word, page.snapshot.lang, page.concepts );
}

/** True for a word that names a wiki or a web site: they are no places, nor are pages of wikis. */
export const isWikiWord = wordCue( '%site', 'text' );

interface Beside {
	before: Set<string>;
	after: Set<string>;
	endings: string[];
	prefixes: string[];
}

/** Kinds of places ("district"); see `person-words.ts`. */
const quarters = wordSet( '%quarter' );

/** Words before, after and glued to places, in the languages of the page; see there. */
const beside = perPage( ( concepts: Concepts ): Beside => {
	const entries = concepts.entriesOf( '%in' );
	const of = ( pattern: RegExp ): string[] => entries.filter( ( entry ) => pattern.test( entry ) ).map( ( entry ) => normalise( entry.replace( pattern, '' ) ) );
	return {
		before: new Set( [ 'in', 'from', 'near', ...entries.filter( ( entry ) => !/^[-+]|-$/.test( entry ) ).map( normalise ) ] ),
		after: new Set( of( /^\+/ ) ), endings: of( /^-/ ), prefixes: of( /-$/ ),
	};
} );

/** True where a word is told to be a place by the word before it, by the word behind it, by its beginning or by its ending. */
export function isPlaced( before: string, word: string, concepts: Concepts, behind = '' ): boolean {
	const { before: words, after, endings, prefixes } = beside( concepts );
	return words.has( normalise( before ) ) || ( behind !== '' && after.has( normalise( behind ) ) ) ||
		endings.some( ( ending ) => word.length > ending.length + ( isCased( word ) ? 2 : 1 ) && normalise( word ).endsWith( ending ) ) ||
		prefixes.some( ( prefix ) => word.length > prefix.length + 2 && word.startsWith( prefix ) );
}

/** True for a word that says what kind of place stands beside it: "quarter", "village". */
export function isQuarter( word: string, concepts: Concepts ): boolean {
	return quarters( concepts ).has( normalise( word ) );
}

/** True for a word that names no place: a wiki, or a time zone and the like. */
export function isNoPlace( word: string, page: Page ): boolean {
	return isWikiWord( word, page.concepts ) || ( /^\p{Lu}{1,5}$/u.test( word ) && !isPlaceName( word, page ) );
}

/** True for a page's title that is a place: "Lincoln, Nebraska", a country, a large town. */
export function isPlaceTitle( title: string, page: Page ): boolean {
	return /^\p{Lu}[^:,]{2,30}, \p{Lu}[^:,]{2,30}$/u.test( title ) || isPlaceName( title.replace( /\s*\([^)]*\)$|,.*$/, '' ), page );
}
