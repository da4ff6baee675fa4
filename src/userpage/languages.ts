/** Which languages a page is written in: the wiki's own and those whose commonest words it uses. */
import { languageFor } from './concepts';
import { LANGUAGES } from './data/languages/index';
import type { Document } from './parse/document';
import type { Snapshot } from './snapshot';
import { normalise, wordsOf } from './text/words';

/** How much of a page is looked at. */
const SAMPLE = 8000;
/** Besides the wiki's language. */
const MOST = 2;
/** Words that a language needs at least. */
const LEAST = 4;

/** Single words of "I", "my", "I am" and "I live", by language: a few dozen each. */
function commonWords(): Map<string, string[]> {
	const words = new Map<string, string[]>();
	for ( const language of Object.keys( LANGUAGES ) ) {
		for ( const line of ( LANGUAGES[ language ] as string ).split( '\n' ) ) {
			if ( !/^(?:self|my|iam|live|named|topic) /.test( line ) ) {
				continue;
			}
			for ( const entry of line.slice( line.indexOf( ' ' ) + 1 ).split( '|' ) ) {
				for ( const word of entry.replace( /\*$/, '' ).split( ' ' ) ) {
					const key = normalise( word );
					const languages = words.get( key );
					if ( !languages ) {
						words.set( key, [ language ] );
					} else if ( !languages.includes( language ) ) {
						languages.push( language );
					}
				}
			}
		}
	}
	return words;
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
