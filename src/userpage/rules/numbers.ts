/** Numbers that are written in words or in Chinese characters. */
import type { Concepts } from '../concepts';
import { perPage, perText } from '../cues';
import { comparable } from '../text/alike';
import { normalise } from '../text/words';
import { tokensIn } from '../text/words-around';

const AND = /^(?:and|y|e|i|og|och|en|und|și|és|a|και|و|и|і|ja|na|et|ta|u|va|ve|og)$/iu;
/** Letters of a number word that is looked for within others. */
const LONG = 5;
/** Stands for any number of two digits: which one it is does not matter. */
const ANY = '42';

interface Numbers {
	tens: string[];
	any: RegExp;
	units: Set<string>;
}

/** Number words of English and of the languages of the page; see `%tens` in `person-words.ts` and `%digit` in `box-words.ts`. */
const numbers = perPage( ( concepts: Concepts ): Numbers => {
	const tens = concepts.entriesOf( '%tens' ).map( ( word ) => comparable( word.replace( /_/g, ' ' ) ) );
	return { tens, any: new RegExp( tens.join( '|' ) || '(?!)', 'u' ), units: unitsOf( concepts ) };
} );

function unitsOf( concepts: Concepts ): Set<string> {
	return new Set( concepts.linesOf( '%digit' ).join( ' ' ).split( /[ ,]/ ).map( normalise ) );
}

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
		last += units.has( after( 1 ) ) ? 1 : AND.test( after( 1 ) ) && units.has( after( 2 ) ) ? 2 : 0;
		out += text.slice( at, token.start ) + ANY;
		at = ( tokens[ last ] as { end: number } ).end;
		i = last;
	}
	return out + text.slice( at );
} );

const HAN: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** Digits for years and ages in Chinese characters: 一九八五, 零三, 七十四. One character alone is a word more often. */
export function hanDigits( text: string ): string {
	return /[〇零一二两兩三四五六七八九十]{2}/.test( text ) ? text.replace( /[〇零一二两兩三四五六七八九十]{2,4}/g, ( run ) => {
		const ten = run.indexOf( '十' );
		const value = ( sign: string | undefined, other: number ): number => sign === undefined ? other : HAN[ sign ] ?? 0;
		return ten < 0 ? Array.from( run, ( sign ) => String( HAN[ sign ] ) ).join( '' ) :
			String( value( run[ ten - 1 ], 1 ) * 10 + value( run[ ten + 1 ], 0 ) );
	} ) : text;
}
