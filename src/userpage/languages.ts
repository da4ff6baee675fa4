/** Which languages a page is written in: the wiki's own, and those that its script, its small words or a language box tell. */
import type { Document } from './parse/document';
import { Builder } from './parse/build';
import { Scanner } from './parse/scan';
import type { Snapshot } from './snapshot';
import { remembered, wordsOf } from './text/words';

/** Codes of wikis that write a language under another code. */
const ALIASES: Record<string, string> = { no: 'nb', nn: 'nb', bs: 'hr', sh: 'hr', simple: 'en', 'zh-yue': 'zh', yue: 'zh', wuu: 'zh', als: 'de', nds: 'de' };

/** How much of a page is looked at. */
const SAMPLE = 8000;
/** Characters of wikitext that the first look takes. */
const LOOK_AT = 20000;
/** Besides the wiki's language. */
const MOST = 2;
/** Small words that a language needs at least, and share of those of the likeliest one. */
const LEAST = 0.8;
const LEAST_SHARE = 0.4;
/** Japanese has so many words in kana for one in Han characters. */
const KANA_SHARE = 0.15;
/** A language box says as much as so many small words. */
const BOX = 3;

/** Words by language, and what the family `everywhere` tells besides; see `data/languages/families.ts`. */
export type Words = Record<string, string>;

/** The family of each language, the languages of each small word, and the scripts that tell a language. */
const commonIn = remembered( ( lines ) => {
	const families = new Map<string, string>();
	const small = new Map<string, string[]>();
	const scripts: { range: string; letters: RegExp; language: string }[] = [];
	lines.split( '\n' ).forEach( ( line ) => {
		const [ family, language, ...words ] = line.split( ' ' ) as [ string, string ];
		families.set( language, family );
		words.forEach( ( word: string ) => {
			if ( word[ 1 ] === '-' ) {
				scripts.push( { range: word, letters: new RegExp( `[${ word }]` ), language } );
			} else {
				small.set( word, ( small.get( word ) ?? [] ).concat( language ) );
			}
		} );
	} );
	// Japanese has its kana, which come before the Han characters: Han without them is Chinese.
	scripts.sort( ( a, b ) => a.range < b.range ? -1 : 1 );
	const languagesOf = remembered( ( word ) => small.get( word ) ?? scripts.filter( ( { letters } ) => letters.test( word ) ).slice( 0, 1 ).map( ( { language } ) => language ) );
	return { families, languagesOf };
} );

/** Family whose words are to be fetched for a language of `data/languages/`; empty for languages without words. */
export function familyOf( language: string, { common = '' }: Words ): string {
	return commonIn( common ).families.get( language ) ?? '';
}

/** Language code of `data/languages/` for a language of a wiki, or null where there are no words. */
export function languageFor( code: string, words: Words ): string | null {
	const lower = code.toLowerCase();
	const base = lower.split( '-' )[ 0 ] as string;
	return [ lower, base, ALIASES[ lower ], ALIASES[ base ] ]
		.find( ( candidate ) => candidate !== undefined && familyOf( candidate, words ) !== '' ) ?? null;
}

/** What speaks for each language. */
function scoresOf( document: Document, known: Words ): Map<string, number> {
	const { common = '' } = known;
	const { languagesOf } = commonIn( common );
	const scores = new Map<string, number>();
	const add = ( language: string, score: number ) => scores.set( language, ( scores.get( language ) ?? 0 ) + score );
	document.templates.filter( ( { name } ) => /^#?babel/i.test( name ) ).forEach( ( { name, params } ) => {
		[ ...params.map( ( { value } ) => value ), name.replace( /^#babel:/i, '' ) ].forEach( ( value ) => {
			const language = /^\s*([a-z-]+?)(?:-n)?\s*$/i.exec( value );
			const box = language && languageFor( language[ 1 ] as string, known );
			if ( box ) {
				add( box, BOX );
			}
		} );
	} );
	let size = 0;
	for ( const unit of document.units ) {
		if ( unit.kind === 'code' || unit.kind === 'ref' ) {
			continue;
		}
		for ( const { exact } of wordsOf( unit.text.slice( 0, 1000 ) ) ) {
			const languages = languagesOf( exact );
			// A word that many languages share says little.
			languages.forEach( ( language ) => add( language, 1 / languages.length ) );
		}
		size += unit.text.length;
		if ( size > SAMPLE ) {
			break;
		}
	}
	const kana = scores.get( 'ja' ) ?? 0;
	const han = scores.get( 'zh' ) ?? 0;
	if ( kana > han * KANA_SHARE ) {
		scores.delete( 'zh' );
		add( 'ja', han );
	}
	return scores;
}

/** Codes of `data/languages/`, the surest first. */
export function guessLanguages( snapshot: Snapshot, document: Document, words: Words ): string[] {
	const own = languageFor( snapshot.lang, words );
	const best = Array.from( scoresOf( document, words ) ).sort( ( a, b ) => b[ 1 ] - a[ 1 ] );
	const least = Math.max( LEAST, ( best[ 0 ]?.[ 1 ] ?? 0 ) * LEAST_SHARE );
	const guessed = best.filter( ( [ language, score ] ) => score >= least && language !== own ).slice( 0, MOST ).map( ( [ language ] ) => language );
	return [ ...( own ? [ own ] : [] ), ...guessed ];
}

/**
 * Families of words to load before a page is scanned, besides `everywhere`: those of its languages, by a look at its beginning, and English. People use
 * English labels on pages in any language, and boxes and categories keep their English names on many wikis.
 *
 * @param snapshot
 * @param words of the family `everywhere`
 */
export function wordFamiliesFor( snapshot: Snapshot, words: Words ): string[] {
	const beginning = snapshot.wikitext.slice( 0, LOOK_AT );
	const scanner = new Scanner( beginning );
	scanner.advance( LOOK_AT );
	const builder = new Builder( beginning, scanner.nodes, words );
	builder.advance( LOOK_AT );
	const languages = [ ...guessLanguages( snapshot, builder.document, words ), 'en' ];
	return Array.from( new Set( languages.map( ( language ) => familyOf( language, words ) ) ) );
}
