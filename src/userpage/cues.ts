/**
 * Words that only one rule reads: lines `%key` of the words of languages. In lines
 * entries are separated by spaces, `_` is a space within an entry, `*` at the end any ending.
 */
import type { Concepts } from './concepts';
import { comparable } from './text/alike';
import { isUnspaced, normalise, remembered } from './text/words';

/** Family of names that stand on pages in any language. */
export const EVERYWHERE = 'everywhere';

/** Makes something of the words of a page's languages once, when it is first asked for. */
export function perPage<T>( make: ( concepts: Concepts ) => T ): ( concepts: Concepts ) => T {
	let made: { concepts: Concepts; value: T } | undefined;
	return ( concepts ) => {
		// One page is looked at after the other.
		if ( made?.concepts !== concepts ) {
			made = { concepts, value: make( concepts ) };
		}
		return made.value;
	};
}

/**
 * Remembers what was made of each text with the words of a page's languages: who edits has the same texts checked again and
 * again, and cells of tables repeat. What is made must not be changed.
 */
export function perText<T extends object | string | boolean | null>( make: ( text: string, concepts: Concepts ) => T ): ( text: string, concepts: Concepts ) => T {
	const known = perPage( ( concepts ) => remembered( ( text ) => make( text, concepts ) ) );
	return ( text, concepts ) => known( concepts )( text );
}

/**
 * Set of the comparable forms of words.
 *
 * @param key of the lines of the page's languages
 */
export function wordSet( key: string ): ( concepts: Concepts ) => Set<string> {
	return perPage( ( concepts ) => new Set( concepts.entriesOf( key ).map( normalise ) ) );
}

/**
 * Set of entries as they stand.
 *
 * @param key of the lines of the page's languages
 */
export function entrySet( key: string ): ( concepts: Concepts ) => Set<string> {
	return perPage( ( concepts ) => new Set( concepts.entriesOf( key ) ) );
}

/** Where an entry begins: at a word, at the text, or anywhere. */
const BEGINNINGS = { word: '(?:^|[^\\p{L}])', text: '^', anywhere: '' };

/**
 * Expression over comparable text for entries of lines. Entries of scripts without spaces are found anywhere. Matches
 * nothing where there are no entries.
 */
export function patternOf( lines: string[], beginning: keyof typeof BEGINNINGS = 'word' ): RegExp {
	const whole: string[] = [];
	const beginnings: string[] = [];
	const runs: string[] = [];
	lines.join( ' ' ).split( ' ' ).filter( Boolean ).forEach( ( entry ) => {
		const words = entry.replace( /\*$/, '' ).split( '_' ).map( normalise ).join( '[\\s.\'’-]*' );
		( isUnspaced( words.charCodeAt( 0 ) ) ? runs : entry.endsWith( '*' ) ? beginnings : whole ).push( words );
	} );
	// Classes of letters are big: each stands once, or browsers take long to compile them.
	const any = ( words: string[] ): string => `(?:${ words.join( '|' ) || '(?!)' })`;
	return new RegExp( [ `${ BEGINNINGS[ beginning ] }(?:${ any( whole ) }(?![\\p{L}\\p{M}])|${ any( beginnings ) }\\p{L}*)`, ...runs ].join( '|' ), 'u' );
}

/**
 * Expression around the entries of lines, as they are.
 *
 * @param key of the lines
 * @param before what stands before an entry, and after it, in the syntax of expressions
 * @param after
 * @param flags
 */
export function patternAround( key: string, before: string, after: string, flags: string ): ( concepts: Concepts ) => RegExp {
	return perPage( ( concepts ) => new RegExp( `${ before }(?:${ concepts.entriesOf( key ).map( ( entry ) => entry.replace( /\./g, '\\.' ).replace( /_/g, ' ' ) ).join( '|' ) || '(?!)' })${ after }`, flags ) );
}

/** @param keys of the lines of the page's languages */
export function cuePattern( ...keys: string[] ): ( concepts: Concepts ) => RegExp {
	return perPage( ( concepts ) => patternOf( keys.flatMap( ( key ) => concepts.linesOf( key ) ) ) );
}

/** Tells whether a text holds a word of a kind. */
export type Cue = ( text: string, concepts: Concepts ) => boolean;

/**
 * Tells whether a text holds one of the entries of lines.
 *
 * @param key of the lines of the page's languages
 * @param beginning
 */
export function wordCue( key: string, beginning: keyof typeof BEGINNINGS = 'word' ): Cue {
	const pattern = perPage( ( concepts ) => patternOf( concepts.linesOf( key ), beginning ) );
	return perText( ( text, concepts ) => pattern( concepts ).test( comparable( text ) ) );
}
