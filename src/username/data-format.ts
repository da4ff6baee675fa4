/** How the one page of name data is written, and how it is read. `build/names/build.ts` writes it. */

import type { NgramModel } from './ngram';

/** Weights as characters: the character at place `i` of `LEVELS` stands for `i - 10` steps. */
export const LEVELS = 'abcdefghijklmnopqrstu';
const ZERO = 10;

/** Weights of the last models are written as whole numbers, so many to one. Hidden units need no finer ones. */
export const TO_ONE = 100;
export const HIDDEN_TO_ONE = 20;

/** Marks of a word in the list of words: what is known of it. */
export const GIVEN = 1;
export const SURNAME = 2;
/** A common word of English. */
export const WORD = 4;
/** A common word of another language. */
export const FOREIGN_WORD = 8;
/** Among the names that most people of some country would know. */
export const FREQUENT = 16;
export const PLACE = 32;
/** A word that people make handles of: wiki, bot, fan, gamer. */
export const HANDLE_WORD = 64;

/** One logistic regression: `bias + sum( weights[ i ] * features[ i ] )`, in logits. */
export interface LinearModel {
	bias: number;
	weights: number[];
}

/**
 * The last step for one shape. Each hidden unit is a sum over the features, 0 where that is negative; the two questions
 * (is it a full name; is any part of it a name?) are sums over the features and, after them, the hidden units.
 */
export interface LastModel {
	hidden: LinearModel[];
	full: LinearModel;
	any: LinearModel;
}

/** Names of the groups of names that have a model each. */
export const SHAPES = [ 'parts', 'single', 'spaceless' ] as const;
export type Shape = typeof SHAPES[ number ];

/** Ways of writing a name, by how much certainty each needs: see `writingOf` in `explain.ts`. */
export const WRITINGS = [ 'words', 'case', 'single', 'native', 'spaceless' ] as const;
export type Writing = typeof WRITINGS[ number ];

/** Probabilities from which on a name is called a full one, by how it is written; and one for any part of a name. */
export interface Thresholds {
	full: Record<Writing, number>;
	any: number;
}

export interface NameData {
	lexicon: Map<string, number>;
	/** Is this word a name? */
	token: NgramModel;
	/** Is this one word a given name and a family name written together? */
	joined: NgramModel;
	/** Is this run of Han, kana or Hangul a personal name? */
	spaceless: NgramModel;
	last: Record<Shape, LastModel>;
	/** From these probabilities on there is a hint. */
	thresholds: Thresholds;
}

function fail( what: string ): never {
	throw new Error( `The name data cannot be read: ${ what }` );
}

function object( value: unknown, what: string ): Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray( value ) ? value as Record<string, unknown> : fail( `${ what } is no object` );
}

function text( value: unknown, what: string ): string {
	return typeof value === 'string' ? value : fail( `${ what } is no text` );
}

function number( value: unknown, what: string ): number {
	return typeof value === 'number' && isFinite( value ) ? value : fail( `${ what } is no number` );
}

/**
 * Reads a list in front coding: each word is a digit or capital letter for how many letters it shares with the word
 * before it (0–9, A = 10, B = 11 …), then the rest of its letters.
 */
export function decodeWords( source: string, each: ( found: string ) => void ): void {
	let word = '';
	let from = 0;
	while ( from < source.length ) {
		const code = source.charCodeAt( from );
		const shared = code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 90 ? code - 55 : -1;
		if ( shared < 0 || shared > word.length ) {
			fail( `a list is broken at letter ${ from }` );
		}
		let to = from + 1;
		while ( to < source.length && source.charCodeAt( to ) >= 97 ) {
			to++;
		}
		word = word.slice( 0, shared ) + source.slice( from + 1, to );
		each( word );
		from = to;
	}
}

function decodeNgrams( value: unknown, what: string ): NgramModel {
	const model = object( value, what );
	const letters = text( model.weights, `${ what }.weights` );
	const count = letters.length;
	if ( count === 0 || ( count & ( count - 1 ) ) !== 0 ) {
		fail( `${ what }.weights are not a power of two in number` );
	}
	const weights = new Int8Array( count );
	for ( let i = 0; i < count; i++ ) {
		const level = letters.charCodeAt( i ) - 97;
		if ( level < 0 || level >= LEVELS.length ) {
			fail( `${ what }.weights has an unknown character at ${ i }` );
		}
		weights[ i ] = level - ZERO;
	}
	return {
		weights, shortest: number( model.shortest, `${ what }.shortest` ), longest: number( model.longest, `${ what }.longest` ),
		step: number( model.step, `${ what }.step` ), bias: number( model.bias, `${ what }.bias` ),
	};
}

/** Whole numbers divided by spaces, so many to one: bias first, then the weights. */
function decodeLinear( value: unknown, toOne: number, what: string ): LinearModel {
	const numbers = text( value, what ).split( ' ' ).map( ( one ) => number( Number( one ), what ) / toOne );
	return { bias: numbers[ 0 ]!, weights: numbers.slice( 1 ) };
}

function decodeLast( value: unknown, what: string ): LastModel {
	const model = object( value, what );
	const hidden = Array.isArray( model.hidden ) ? model.hidden as unknown[] : fail( `${ what }.hidden is no list` );
	return {
		hidden: hidden.map( ( unit ) => decodeLinear( unit, HIDDEN_TO_ONE, `${ what }.hidden` ) ),
		full: decodeLinear( model.full, TO_ONE, `${ what }.full` ), any: decodeLinear( model.any, TO_ONE, `${ what }.any` ),
	};
}

function decodeShapes( value: unknown ): Record<Shape, LastModel> {
	const models = object( value, 'last' );
	const out: Partial<Record<Shape, LastModel>> = {};
	for ( const shape of SHAPES ) {
		out[ shape ] = decodeLast( models[ shape ], `last.${ shape }` );
	}
	return out as Record<Shape, LastModel>;
}

/** The lists of the data page and the mark that each gives its words. */
export const LISTS: Record<string, number> = {
	given: GIVEN, surnames: SURNAME, givenOrSurnames: GIVEN | SURNAME, frequentGiven: GIVEN | FREQUENT, frequentSurnames: SURNAME | FREQUENT,
	frequentGivenOrSurnames: GIVEN | SURNAME | FREQUENT, words: WORD, foreignWords: FOREIGN_WORD, places: PLACE, handleWords: HANDLE_WORD,
};

/**
 * Reads the page of name data.
 *
 * @param json What the page holds, parsed.
 * @throws {Error} where it is not what `build/names/build.ts` writes; the message says what is wrong.
 */
export function decodeNames( json: unknown ): NameData {
	const page = object( json, 'the page' );
	const lists = object( page.lists, 'lists' );
	const lexicon = new Map<string, number>();
	for ( const list of Object.keys( LISTS ) ) {
		const mark = LISTS[ list ]!;
		decodeWords( text( lists[ list ], `lists.${ list }` ), ( word ) => {
			lexicon.set( word, ( lexicon.get( word ) || 0 ) | mark );
		} );
	}
	const thresholds = object( page.thresholds, 'thresholds' );
	const full: Partial<Record<Writing, number>> = {};
	for ( const writing of WRITINGS ) {
		full[ writing ] = number( object( thresholds.full, 'thresholds.full' )[ writing ], `thresholds.full.${ writing }` );
	}
	return {
		lexicon, token: decodeNgrams( page.token, 'token' ), joined: decodeNgrams( page.joined, 'joined' ), spaceless: decodeNgrams( page.spaceless, 'spaceless' ),
		last: decodeShapes( page.last ),
		thresholds: { full: full as Record<Writing, number>, any: number( thresholds.any, 'thresholds.any' ) },
	};
}
