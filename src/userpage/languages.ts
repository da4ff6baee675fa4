/** Which languages a page is written in: the wiki's own and those whose commonest words it uses. */
import common from './data/common-words.json';
import type { Document } from './parse/document';
import { Builder } from './parse/build';
import { Scanner } from './parse/scan';
import type { Snapshot } from './snapshot';
import { wordsOf } from './text/words';

const LANGUAGES: Record<string, { family: string; words: string }> = common;

/** Codes of wikis that write a language under another code. */
const ALIASES: Record<string, string> = { no: 'nb', nn: 'nb', bs: 'sr', sh: 'sr', hr: 'sr', simple: 'en', 'zh-yue': 'zh', yue: 'zh', wuu: 'zh', als: 'de', nds: 'de', be: 'be' };

/** How much of a page is looked at. */
const SAMPLE = 8000;
/** Characters of wikitext that the first look takes. */
const LOOK_AT = 20000;
/** Besides the wiki's language. */
const MOST = 2;
/** Words that a language needs at least. */
const LEAST = 4;

/** Languages by common word. */
function commonWords(): Map<string, string[]> {
	const words = new Map<string, string[]>();
	for ( const language of Object.keys( LANGUAGES ) ) {
		for ( const word of LANGUAGES[ language ]!.words.split( ' ' ) ) {
			words.set( word, [ ...( words.get( word ) ?? [] ), language ] );
		}
	}
	return words;
}

/** Language code of `data/languages/` for a language of a wiki, or null where there are no words. */
export function languageFor( code: string ): string | null {
	const lower = code.toLowerCase();
	const base = lower.split( '-' )[ 0 ] as string;
	return [ lower, base, ALIASES[ lower ], ALIASES[ base ] ].find( ( candidate ) => candidate !== undefined && candidate in LANGUAGES ) ?? null;
}

/** Family whose words are to be fetched for a language of `data/languages/`; empty for English. */
export function familyOf( language: string ): string {
	return LANGUAGES[ language ]?.family ?? '';
}

let known: Map<string, string[]> | null = null;

/** Codes of `data/languages/`, the surest first. */
export function guessLanguages( snapshot: Snapshot, document: Document ): string[] {
	known = known ?? commonWords();
	const scores = new Map<string, number>();
	let size = 0;
	for ( const unit of document.units ) {
		if ( unit.kind === 'code' || unit.kind === 'ref' ) {
			continue;
		}
		for ( const word of wordsOf( unit.text.slice( 0, 1000 ) ) ) {
			const languages = known.get( word.norm ) ?? [];
			// A word that many languages share says little.
			languages.forEach( ( language ) => scores.set( language, ( scores.get( language ) ?? 0 ) + 1 / languages.length ) );
		}
		size += unit.text.length;
		if ( size > SAMPLE ) {
			break;
		}
	}
	const own = languageFor( snapshot.lang );
	const best = Array.from( scores ).sort( ( a, b ) => b[ 1 ] - a[ 1 ] );
	// Neighbours share many words: another language has to say as much as the wiki's own.
	const least = Math.max( own ? LEAST : 2 * LEAST, ( own && scores.get( own ) ) || 0, ( best[ 0 ]?.[ 1 ] ?? 0 ) / 2 );
	const guessed = best.filter( ( [ , score ] ) => score >= least ).slice( 0, MOST ).map( ( [ language ] ) => language );
	return Array.from( new Set( [ ...( own ? [ own ] : [] ), ...guessed ] ) );
}

/**
 * Families of words to load before a page is scanned, by a look at its beginning. English words are always there.
 */
export function wordFamiliesFor( snapshot: Snapshot ): string[] {
	const beginning = snapshot.wikitext.slice( 0, LOOK_AT );
	const scanner = new Scanner( beginning );
	scanner.advance( LOOK_AT );
	const builder = new Builder( beginning, scanner.nodes );
	builder.advance( LOOK_AT );
	const families = guessLanguages( snapshot, builder.document ).map( familyOf );
	return Array.from( new Set( families ) ).filter( Boolean );
}
