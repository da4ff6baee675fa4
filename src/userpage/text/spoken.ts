/** Numbers that are read out: people write a telephone number in words so that programs should not find it. */
import { perPage, perText, wordSet } from '../cues';
import type { Concepts } from '../concepts';
import { matchesOf } from './matches';
import { isUnspaced, normalise } from './words';

/** So many words for digits, and digits in all, make a telephone number; where something says that one follows, less will do. */
const LEAST_WORDS = 3;
const LEAST_DIGITS = 7;
const LEAST_ANNOUNCED = 6;
const MOST_DIGITS = 16;
/** Characters between two words of a number. */
const NEAR = 5;
/** Words in a row that are no digits, how often they stand in a number, and letters of one. */
const MOST_OTHERS = 2;
const LONGEST_OTHER = 9;
/** Parts of the longest number. */
const MOST_PARTS = 24;
/** Letters of a word that is two numbers in one ("fünfundvierzig"). */
const COMPOUND = 6;
const YEAR = /^(?:19|20)\p{Nd}\p{Nd}$/u;
const HAN = '[〇零一二三四五六七八九幺洞]';

/** "and" between the parts of a number. */
export const joints = wordSet( '%joint' );

interface Lists {
	/** Digits by word; a star for one that does not matter. */
	digits: Map<string, string>;
	/** Ends and beginnings of compounds. */
	tails: string[];
	/** Words for a digit in scripts without spaces. */
	run: RegExp;
	/** Words, numbers, and runs of these digits, which are the first group. */
	token: RegExp;
}

const listsOf = perPage( ( concepts: Concepts ): Lists => {
	const digits = new Map<string, string>();
	const set = ( key: string, value: string ): void => concepts.entriesOf( key ).forEach( ( word ) => digits.set( normalise( word.replace( '*', '' ) ), value ) );
	set( '%zeros', '*****' );
	set( '%number', '**' );
	set( '%ten', '**' );
	concepts.linesOf( '%digit' ).forEach( ( line ) => line.split( ' ' ).forEach( ( words, value ) => words.split( ',' ).forEach( ( word ) => digits.set( normalise( word ), String( value ) ) ) ) );
	const run = `(?:${ [ HAN, ...Array.from( digits.keys() ).filter( ( word ) => isUnspaced( word.charCodeAt( 0 ) ) ) ].join( '|' ) })`;
	return {
		digits,
		tails: [ '%number', '%ten' ].flatMap( ( key ) => concepts.entriesOf( key ) ).filter( ( word ) => word.includes( '*' ) ).map( ( word ) => normalise( word.replace( '*', '' ) ) ),
		run: new RegExp( run, 'g' ), token: new RegExp( `(${ run }{2,})|(?:(?!${ run }{2})[\\p{L}\\p{M}'’ʼ\\u200C])+|\\p{Nd}+`, 'gu' ),
	};
} );

/** A word of a text. */
interface Part {
	text: string;
	start: number;
	end: number;
	/** Digits that it stands for, and words for them in it. */
	digits: string;
	words: number;
}

/** Words of a text; none where none of them is a number. */
const partsOf = perText( ( text, concepts ): Part[] => {
	const { digits, tails, run, token } = listsOf( concepts );
	const parts = matchesOf( token, text ).map( ( { 0: raw, 1: together, index } ): Part => {
		const word = normalise( raw.replace( /[’ʼ]/g, '\'' ) );
		const number = /^\p{Nd}/u.test( raw );
		const known = together ? '*'.repeat( matchesOf( run, together ).length ) : number ? raw.length > COMPOUND ? '' : raw :
			digits.get( word ) ?? ( word.length >= COMPOUND && tails.some( ( tail ) => word.endsWith( tail ) || word.startsWith( tail ) ) ? '**' : '' );
		return { text: raw, start: index, end: index + raw.length, digits: known, words: number || !known ? 0 : together || known.length > 2 ? LEAST_WORDS : 1 };
	} );
	return parts.some( ( part ) => part.digits ) ? parts : [];
} );

/** The number that begins with a part; with `loose`, other words may stand in it than those that join numbers. */
function numberFrom( parts: Part[], first: number, and: Set<string>, loose: boolean ): { end: number; digits: string; words: number; others: number } {
	let [ end, digits, words, others ] = [ 0, '', 0, 0 ];
	let [ near, gap, strange ] = [ ( parts[ first ] as Part ).start, 0, false ];
	for ( const part of parts.slice( first, first + MOST_PARTS ) ) {
		if ( part.start - near >= NEAR || ( gap && YEAR.test( part.text ) ) ) {
			break;
		}
		near = part.end;
		if ( part.digits ) {
			( { end } = part );
			digits += part.digits;
			words += part.words;
			others += strange ? 1 : 0;
			[ gap, strange ] = [ 0, false ];
		} else {
			const joint = and.has( normalise( part.text ) );
			if ( gap === MOST_OTHERS || ( !joint && ( !loose || part.text.length > LONGEST_OTHER ) ) ) {
				break;
			}
			gap++;
			strange = strange || !joint;
		}
	}
	return { end, digits, words, others };
}

/**
 * The first number of at least seven digits that is written in words, at least in part.
 *
 * @param text
 * @param concepts
 * @param isAnnounced true where something before an offset says that a number to call follows
 */
export function spokenIn( text: string, concepts: Concepts, isAnnounced: ( at: number ) => boolean ): { start: number; end: number } | null {
	const parts = partsOf( text, concepts );
	for ( const [ first, { start, digits: begin } ] of parts.entries() ) {
		if ( !begin ) {
			continue;
		}
		const and = joints( concepts );
		const strict = numberFrom( parts, first, and, false );
		const { end, digits, words, others } = numberFrom( parts, first, and, true );
		// Digits in their order are counted, not called.
		const fits = strict.words >= LEAST_WORDS && strict.digits.length >= LEAST_DIGITS && !/1234|2345/.test( strict.digits );
		const announced = (): boolean => words > 0 && digits.length <= MOST_DIGITS && digits.length >= LEAST_ANNOUNCED + 2 * Math.min( others, 1 ) && others <= MOST_OTHERS && isAnnounced( start );
		if ( fits || announced() ) {
			return { start, end: fits && strict.digits.length >= digits.length ? strict.end : end };
		}
	}
	return null;
}
