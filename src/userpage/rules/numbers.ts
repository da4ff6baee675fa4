/** Numbers that are written in words or in Chinese characters. */
import type { Concepts } from '../concepts';
import { perPage, perText } from '../cues';
import { comparable } from '../text/alike';
import { joints } from '../text/spoken';
import { normalise } from '../text/words';
import { tokensIn } from '../text/words-around';

/** Letters of a number word that is looked for within others. */
const LONG = 5;
/** Stands for any number of two digits: which one it is does not matter. */
const ANY = '42';

/** Number words of English and of the languages of the page; see `%tens` in `person-words.ts` and `%digit` in `box-words.ts`. */
const numbers = perPage( ( concepts: Concepts ) => {
	const tens = concepts.entriesOf( '%tens' ).map( ( word ) => comparable( word.replace( /_/g, ' ' ) ) );
	return { tens, any: new RegExp( tens.join( '|' ) || '(?!)', 'u' ), units: new Set( concepts.linesOf( '%digit' ).join( ' ' ).split( /[ ,]/ ).map( normalise ) ) };
} );

/**
 * A text with numbers from 13 to 99 as two digits where they are written out, in one word ("sechsundzwanzig") or several
 * ("cuarenta y dos"). For finding what stands beside numbers: offsets are not kept.
 */
export const spelledOut = perText( ( text, concepts ): string => {
	const { tens, any, units } = numbers( concepts );
	if ( !any.test( comparable( text ) ) ) {
		return text;
	}
	const tokens = tokensIn( text, 0, text.length );
	let out = '';
	let at = 0;
	for ( let i = 0; i < tokens.length; i++ ) {
		const token = tokens[ i ] as { text: string; start: number; end: number };
		const norm = normalise( token.text );
		const next = normalise( tokens[ i + 1 ]?.text ?? '' );
		const pair = `${ norm } ${ next }`;
		const two = next !== '' && tens.some( ( word ) => word.includes( ' ' ) && pair.startsWith( word ) );
		if ( !two && !tens.some( ( word ) => word.length < LONG ? norm.startsWith( word ) && norm.length - word.length < LONG - 1 : norm.includes( word ) ) ) {
			continue;
		}
		let last = two ? i + 1 : i;
		const after = ( offset: number ): string => normalise( tokens[ last + offset ]?.text ?? '' );
		last += units.has( after( 1 ) ) ? 1 : joints( concepts ).has( after( 1 ) ) && units.has( after( 2 ) ) ? 2 : 0;
		out += text.slice( at, token.start ) + ANY;
		at = ( tokens[ last ] as { end: number } ).end;
		i = last;
	}
	return out + text.slice( at );
} );

const HAN = '〇一二三四五六七八九';

/** Digits for years and ages in Chinese characters: 一九八五, 零三, 七十四. One character alone is a word more often. */
export function hanDigits( text: string ): string {
	return text.replace( /[〇零一二两兩三四五六七八九十]{2,4}/g, ( run ) => {
		const digit = ( sign: string ): number => Math.max( 0, HAN.indexOf( /[两兩]/.test( sign ) ? '二' : sign ) );
		const [ tens = '', ones ] = run.split( '十' );
		return ones === undefined ? Array.from( run, digit ).join( '' ) : String( ( tens ? digit( tens.slice( -1 ) ) : 1 ) * 10 + ( ones ? digit( ones[ 0 ] as string ) : 0 ) );
	} );
}
