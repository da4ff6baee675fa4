/** Numbers that are read out: people write a telephone number in words so that programs should not find it. */
import { perPage } from '../cues';
import type { Concepts } from '../concepts';
import { normalise } from './words';

const DIGITS = 'zero oh nought one two three four five six seven eight nine';
/** Digits of scripts without spaces, one after another. */
const RUNS = /[〇零一二三四五六七八九幺洞]{7,}|(?:[공영일이삼사오육륙칠팔구하둘]{2,4}[\s-]){2,}[공영일이삼사오육륙칠팔구]{2,4}|(?:(?:ゼロ|レイ|零|まる|マル|いち|に|さん|よん|ご|ろく|なな|しち|はち|きゅう)[\s・、-]?){7,}|(?:(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)[\s-]?){7,}/u;
const TOKEN = /[\p{L}\p{M}'’ʼ\u200C]+|\d+/gu;
/** So many words for digits, and digits in all, make a telephone number. */
const LEAST_WORDS = 3;
const LEAST_DIGITS = 7;
/** Several zeros, without saying how many. */
const SOME = 5;
/** Characters between two words of a number. */
const NEAR = 5;
const MOST_JOINTS = 2;

interface Lists {
	counts: Map<string, number>;
	/** Ends of compounds ("fünfundvierzig"). */
	tails: string[];
	zeros: Set<string>;
	joints: Set<string>;
	/** What was counted already: most words of a text come again. */
	known: Map<string, number>;
}

const listsOf = perPage( ( concepts: Concepts ): Lists => {
	const all = ( ...keys: string[] ): string[] => keys.flatMap( ( key ) => concepts.linesOf( key ) ).join( ' ' ).split( /[ ,]/ ).filter( Boolean );
	const numbers = all( '%number', '%ten' );
	const counts = new Map<string, number>();
	numbers.forEach( ( word ) => counts.set( normalise( word.replace( /\*/g, '' ) ), 2 ) );
	[ ...DIGITS.split( ' ' ), ...all( '%digit' ) ].forEach( ( word ) => counts.set( normalise( word ), 1 ) );
	return {
		counts, known: new Map(), zeros: new Set( all( '%zeros' ).map( normalise ) ), joints: new Set( all( '%joint' ).map( normalise ) ),
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
	const count = /^\d{1,6}$/.test( raw ) ? raw.length : counts.get( word ) ?? ( zeros.has( word ) ? SOME : word.length > 5 && tails.some( ( tail ) => word.endsWith( tail ) || word.startsWith( tail ) ) ? 2 : 0 );
	known.set( raw, count );
	return count;
}

/** The first number of at least seven digits that is written in words. */
export function spokenIn( text: string, concepts: Concepts ): { start: number; end: number } | null {
	const run = RUNS.exec( text );
	if ( run ) {
		return { start: run.index, end: run.index + run[ 0 ].length };
	}
	const lists = listsOf( concepts );
	let start = -1;
	let end = -1;
	let digits = 0;
	let words = 0;
	let gap = 0;
	TOKEN.lastIndex = 0;
	for ( let match = TOKEN.exec( text ); match; match = TOKEN.exec( text ) ) {
		const count = countOf( match[ 0 ], lists );
		const near = start >= 0 && match.index - end < NEAR * ( 1 + 2 * gap );
		const isWord = !/\d/.test( match[ 0 ] );
		if ( count && near ) {
			digits += count;
			words += !isWord ? 0 : count === SOME ? LEAST_WORDS : 1;
			end = match.index + match[ 0 ].length;
			gap = 0;
		} else if ( gap < MOST_JOINTS && near && lists.joints.has( normalise( match[ 0 ] ) ) ) {
			gap++;
		} else {
			if ( words >= LEAST_WORDS && digits >= LEAST_DIGITS ) {
				break;
			}
			start = count ? match.index : -1;
			end = match.index + match[ 0 ].length;
			digits = count;
			words = count && isWord ? 1 : 0;
			gap = 0;
		}
	}
	return words >= LEAST_WORDS && digits >= LEAST_DIGITS ? { start, end } : null;
}
