/** Numbers that are read out: people write a telephone number in words so that programs should not find it. */
import { perPage, perText } from '../cues';
import type { Concepts } from '../concepts';
import { isUnspaced, normalise } from './words';

const COUNTING = 'zero,oh,nought one two three four five six seven eight nine';
const DIGITS = COUNTING.replace( /,/g, ' ' );
const TOKEN = /[\p{L}\p{M}'’ʼ\u200C〇]+|\p{Nd}+/gu;
/** So many words for digits, and digits in all, make a telephone number. */
const LEAST_WORDS = 3;
const LEAST_DIGITS = 7;
const MOST_DIGITS = 16;
/** Several zeros, without saying how many. */
const SOME = 5;
/** Characters between two words of a number. */
const NEAR = 5;
const MOST_JOINTS = 2;
/** Where something says that a number to call follows, less will do. */
const LEAST_ANNOUNCED = 6;
const LONGEST_FILLER = 9;
const LONGEST_UNSPACED_FILLER = 5;
/** Parts of the longest number. */
const MOST_PARTS = 24;
const MOST_FILLERS = 2;
/** So many digits in their order are counted, not called. */
const COUNTED = 4;
const YEAR = /^(?:19|20)\p{Nd}\p{Nd}$/u;
const HAN = '〇零一二三四五六七八九幺洞';

interface Lists {
	counts: Map<string, number>;
	/** Digits by word, to tell who counts: "one two three". */
	values: Map<string, number>;
	/** Ends of compounds ("fünfundvierzig"). */
	tails: string[];
	zeros: Set<string>;
	joints: Set<string>;
	/** Two and more digits in a script without spaces. */
	runs: RegExp;
	/** What was counted already: most words of a text come again. */
	known: Map<string, number>;
}

const listsOf = perPage( ( concepts: Concepts ): Lists => {
	const all = ( ...keys: string[] ): string[] => keys.flatMap( ( key ) => concepts.linesOf( key ) ).join( ' ' ).split( /[ ,]/ ).filter( Boolean );
	const numbers = all( '%number', '%ten' );
	const counts = new Map<string, number>();
	numbers.forEach( ( word ) => counts.set( normalise( word.replace( /\*/g, '' ) ), 2 ) );
	const digits = [ ...DIGITS.split( ' ' ), ...all( '%digit' ) ];
	digits.forEach( ( word ) => counts.set( normalise( word ), 1 ) );
	const values = new Map<string, number>();
	[ COUNTING, ...concepts.linesOf( '%digit' ) ].forEach( ( line ) => line.split( ' ' ).forEach( ( words, value ) => words.split( ',' ).forEach( ( word ) => values.set( normalise( word ), value ) ) ) );
	return {
		counts, values, runs: new RegExp( `(?:[${ HAN }]|${ digits.filter( ( word ) => isUnspaced( word.charCodeAt( 0 ) ) ).join( '|' ) || '(?!)' })`, 'g' ), known: new Map(), zeros: new Set( all( '%zeros' ).map( normalise ) ), joints: new Set( all( '%joint' ).map( normalise ) ),
		tails: numbers.filter( ( word ) => word.includes( '*' ) ).map( ( word ) => normalise( word.replace( /\*/g, '' ) ) ),
	};
} );

/** How many digits a word stands for, 0 for other words. */
function countOf( raw: string, { counts, tails, zeros, known }: Lists ): number {
	const counted = known.get( raw );
	if ( counted !== undefined ) {
		return counted;
	}
	const word = normalise( raw.replace( /[’ʼ]/g, '\'' ) );
	const count = /^\p{Nd}{1,6}$/u.test( raw ) ? raw.length : counts.get( word ) ?? ( zeros.has( word ) ? SOME : word.length > 5 && tails.some( ( tail ) => word.endsWith( tail ) || word.startsWith( tail ) ) ? 2 : 0 );
	known.set( raw, count );
	return count;
}

/** A word of a text, or a run of digits within a text without spaces. */
interface Part {
	start: number;
	end: number;
	/** Digits that it stands for, 0 for other words. */
	digits: number;
	/** Words for digits in it. */
	words: number;
	/** The digit, if it is one word. */
	value?: number;
	/** A number that is rather a year. */
	year?: boolean;
	/** It may stand between the digits of a number; always, or where a number is announced. */
	joint: 'always' | 'announced' | 'never';
}

/** Parts of a run of letters without spaces: digits, two at least, and what stands around them. */
function partsOfRun( raw: string, start: number, runs: RegExp ): Part[] {
	const parts: Part[] = [];
	const add = ( first: number, last: number, digits: number ): void => {
		if ( last > first ) {
			parts.push( { start: start + first, end: start + last, digits, words: digits, joint: last - first <= LONGEST_UNSPACED_FILLER ? 'announced' : 'never' } );
		}
	};
	let from = 0;
	let to = 0;
	let count = 0;
	const close = ( next: number ): void => {
		add( from, count > 1 ? to : next, count > 1 ? count : 0 );
		add( count > 1 ? to : next, next, 0 );
		from = next;
	};
	runs.lastIndex = 0;
	for ( let match = runs.exec( raw ); match; match = runs.exec( raw ) ) {
		if ( match.index !== to || !count ) {
			close( match.index );
			count = 0;
		}
		count++;
		to = match.index + match[ 0 ].length;
	}
	close( raw.length );
	return parts;
}

function partsOf( text: string, lists: Lists ): Part[] {
	const parts: Part[] = [];
	TOKEN.lastIndex = 0;
	for ( let match = TOKEN.exec( text ); match; match = TOKEN.exec( text ) ) {
		const [ raw ] = match;
		if ( isUnspaced( raw.charCodeAt( 0 ) ) || raw.startsWith( '〇' ) ) {
			parts.push( ...partsOfRun( raw, match.index, lists.runs ) );
			continue;
		}
		const digits = countOf( raw, lists );
		parts.push( {
			start: match.index, end: match.index + raw.length, digits, words: !digits || /\p{Nd}/u.test( raw ) ? 0 : digits === SOME ? LEAST_WORDS : 1,
			value: lists.values.get( normalise( raw ) ), year: YEAR.test( raw ),
			joint: lists.joints.has( normalise( raw ) ) ? 'always' : raw.length <= LONGEST_FILLER ? 'announced' : 'never',
		} );
	}
	return parts;
}

interface Reach {
	end: number;
	digits: number;
	words: number;
	/** How often other words stand between the digits. */
	fillers: number;
	/** Digits that follow the one before in counting. */
	counted: number;
}

/** True for parts that are a number where one is announced: with other words between, they need more digits. */
function isNumber( { digits, words, fillers }: Reach, zeroFirst: boolean ): boolean {
	return digits > MOST_DIGITS ? false : fillers ? fillers <= MOST_FILLERS && digits > LEAST_DIGITS && ( words > 0 || ( zeroFirst && digits > LEAST_DIGITS + 1 ) ) : digits >= LEAST_ANNOUNCED && words > 0;
}

/** How far the digits reach that begin with a part. */
function reachOf( parts: Part[], first: number, announced: boolean ): Reach {
	let { end, digits, words, value } = parts[ first ] as Part;
	let [ gap, fillers, counted, strange ] = [ 0, 0, 0, false ];
	for ( const part of parts.slice( first + 1, first + MOST_PARTS ) ) {
		if ( part.start - end >= NEAR * ( 1 + 2 * gap ) || ( gap && part.year ) ) {
			break;
		}
		if ( part.digits ) {
			digits += part.digits;
			words += part.words;
			( { end } = part );
			fillers += strange ? 1 : 0;
			counted += value !== undefined && part.value === value + 1 ? 1 : 0;
			( { value } = part );
			[ gap, strange ] = [ 0, false ];
		} else if ( gap === MOST_JOINTS || part.joint === 'never' || ( part.joint === 'announced' && !announced ) ) {
			break;
		} else {
			gap++;
			strange = strange || part.joint === 'announced';
		}
	}
	return { end, digits, words, fillers, counted };
}

/** Parts of a text; none where none of them is a number. */
const numbersOf = perText( ( text, concepts ) => {
	const parts = partsOf( text, listsOf( concepts ) );
	return parts.some( ( { digits } ) => digits > 0 ) ? parts : [];
} );

/**
 * The first number of at least seven digits that is written in words, at least in part.
 *
 * @param text
 * @param concepts
 * @param isAnnounced true where something before an offset says that a number to call follows
 */
export function spokenIn( text: string, concepts: Concepts, isAnnounced: ( at: number ) => boolean ): { start: number; end: number } | null {
	const parts = numbersOf( text, concepts );
	for ( let first = 0; first < parts.length; first++ ) {
		const { start, digits } = parts[ first ] as Part;
		if ( digits ) {
			const strict = reachOf( parts, first, false );
			const loose = reachOf( parts, first, true );
			const fits = strict.words >= LEAST_WORDS && strict.digits >= LEAST_DIGITS && strict.counted < COUNTED;
			if ( fits || ( isNumber( loose, text[ start ] === '0' ) && isAnnounced( start ) ) ) {
				return { start, end: ( fits && strict.digits >= loose.digits ? strict : loose ).end };
			}
		}
	}
	return null;
}
