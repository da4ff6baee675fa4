/** Shapes of postal addresses: boxes at a post office, streets with a number, parts of a house, postal codes. */
import { patternOf, perPage, perText } from '../cues';
import type { Concepts } from '../concepts';
import { folded } from './mail';
import { matchesOf } from './matches';
import { asciiDigits, normalise } from './words';

export interface Place {
	start: number;
	end: number;
	/** A `box` at a post office says itself what it is; a `part` is a flat or a floor, a `way` has no number. */
	kind: 'box' | 'street' | 'part' | 'way';
}

/** Abbreviations of post-office boxes, which without their stops are other words. */
const BOX_MARKS = 'p\\.?\\s?o\\.?\\s?box|[pп]\\.\\s?[kк]\\.|[bc]\\.\\s?p\\.|а\\/[яск]|τ\\.\\s?θ\\.|ת["״\'.]{1,2}\\s?ד\\.?|ص\\s?\\.\\s?[بپ]\\.?';
const BOX_NUMBER = '[.:]?\\s*(?:n[ro°º.]{1,2}|no\\.?|#|№|第)?\\s?\\d{1,6}(?!\\d)';
/** Postal codes that little else looks like: of Great Britain, and of Poland with its town. */
const CODE = /(?:^|[^\p{L}\d-])([A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d])|\d\d-\d{3}\s+\p{Lu}\p{L}{2})/u;
/** Name and number of a house, and a postal code: "Øvre Drypsmau 17, 5999". */
const WITH_CODE = /(\p{Lu}[\p{L}\p{M}’'-]+\.?(?:\s[\p{L}\p{M}’'-]+\.?){0,3}\s\d{1,4}(?:[/-]\d{1,4})?\s?\p{L}?\s?(?:[,;/]\s|\n\s?)(?:\p{Lu}{1,2}-)?(?:\d{4,6}|\d{3}(?=\s\d{2}|\s\p{Lu})))(?![\d-])/u;
/** What stands before that code, for a cheap look. */
const MAY_HAVE_CODE = /(?:[,;/]\s|\n\s?)(?:[^\d\s]{1,4}-)?\d{3}/;
/** Streets, blocks and houses of China, Japan and Korea, where the number stands behind, without spaces. */
const RUNS = /([\u4e00-\u9fff]{1,8}[路街巷弄道里村区苑][\u4e00-\u9fff\d-]{0,14}?\d+(?:-\d+)?[号號弄室楼樓栋棟幢组]|[\u3040-\u9fff]{0,8}\d+(?:丁目|番地)[^\s、。]*|[\u4e00-\u9fff]{1,8}[市区町村][^\s、。,\d]{1,14}\d+(?:[-－ー‐−]\d+){1,2}|[가-힣\d]{1,8}[시군구읍면동]\s.{0,20}?[가-힣\d]{1,8}[로길리동]\s?\d{1,4}(?:-\d+)?|[가-힣]{2,}[로길]\s?\d{1,4}번길\s?\d{1,4})/u;
/** "C/" is a street; "s/n" and "bb" stand where a house has no number. */
const TOKEN = /[cC]\/(?=\s?\p{L})|(?:s\/n|bb|бб)(?![\p{L}\p{M}])|[\p{L}\p{M}][\p{L}\p{M}'’´-]*|\d+(?:[/-]\d+)*(?:\s?\p{L}(?![\p{L}\p{M}\d]))?/gu;
/** What may stand between a street's name and its number. */
const JOINT = /^[\s.,،、၊:#№ºª°"„“”«»()'-]*$/u;
const MOST_NAMES = 4;

interface Words {
	ways: Set<string>;
	/** Ends of compounds ("Lindenallee"). */
	tails: string[];
	flats: Set<string>;
	/** Small words within names of streets. */
	small: Set<string>;
	/** Words for numbers, which may stand before one. */
	numbers: Set<string>;
	box: RegExp;
}

const wordsFor = perPage( ( concepts: Concepts ): Words => {
	const entries = ( key: string ): string[] => concepts.entriesOf( key );
	const ways = entries( '%way' );
	const boxes = entries( '%pobox' );
	return {
		ways: new Set( ways.filter( ( entry ) => entry[ 0 ] !== '-' ).map( normalise ) ),
		tails: ways.filter( ( entry ) => entry[ 0 ] === '-' ).map( ( entry ) => normalise( entry.slice( 1 ) ) ),
		flats: new Set( entries( '%flat' ).map( ( entry ) => normalise( entry.split( '_' )[ 0 ] as string ) ) ),
		small: new Set( entries( '%particle' ).map( normalise ) ),
		numbers: new Set( entries( '%numword' ).map( normalise ) ),
		box: new RegExp( `(?:^|[^\\p{L}])((?:${ BOX_MARKS }${ boxes.length ? `|(?:${ patternOf( boxes, 'anywhere' ).source })` : '' })${ BOX_NUMBER })`, 'iu' ),
	};
} );

interface Token {
	raw: string;
	norm: string;
	start: number;
	end: number;
	digit: boolean;
	/** Nothing but spaces and small marks between this and the token before; `close`: spaces and commas only. */
	joined: boolean;
	close: boolean;
}

function tokensOf( text: string ): Token[] {
	let last = 0;
	return matchesOf( TOKEN, text ).map( ( { 0: raw, index } ): Token => {
		const between = text.slice( last, index );
		const first = last === 0;
		last = index + raw.length;
		return {
			raw, norm: normalise( raw.replace( /['’´]+$/, '' ) ), start: index, end: last, digit: /^(?:\d|s\/n$|bb$|бб$)/.test( raw ),
			joined: !first && JOINT.test( between ), close: !first && /^[ ,]*$/.test( between ),
		};
	} );
}

/** True for a name: a capital where the script has them. */
function isName( token: Token | undefined ): boolean {
	return !!token && !token.digit && !/^(?![ა-ჿ])\p{Ll}/u.test( token.raw );
}

/** A number that houses have; four digits are mostly a year. */
function isHouse( token: Token | undefined ): boolean {
	return !!token && token.digit && /^\D|^\d{1,3}(?!\d)|^0\d*|^[3-9]\d{3}(?!\d)/.test( token.raw ) && token.raw.length < 9;
}

/** Streets with a house number, in words with spaces. */
function streetsIn( source: string, tokens: Token[], { ways, tails, flats, small, numbers }: Words ): Place[] {
	return tokens.flatMap( ( token, i ): Place[] => {
		const next = tokens[ i + 1 ];
		const isNumbered = !!next?.joined && isHouse( next ) && isName( token );
		if ( isNumbered && next && tails.some( ( tail ) => token.norm.length > tail.length + 2 && token.norm.endsWith( tail ) ) ) {
			return [ { start: token.start, end: next.end, kind: 'street' } ];
		}
		if ( !ways.has( token.norm ) || ( token.raw.length < 2 && source[ token.end ] !== '.' ) ) {
			return [];
		}
		// "12, rue Neuve", "41 Old Mill Road": the number first.
		for ( let first = i - 1; first >= Math.max( 0, i - MOST_NAMES ) && tokens[ first + 1 ]?.close; first-- ) {
			const number = tokens[ first ] as Token;
			if ( number.digit ) {
				const between = tokens.slice( first + 1, i ).filter( ( one ) => !small.has( one.norm ) );
				const named = between.length ? between.some( ( one ) => isName( one ) && !numbers.has( one.norm ) ) : isName( next ) || ( small.has( next?.norm ?? '' ) && isName( tokens[ i + 2 ] ) );
				return named && number.raw.length < 9 ? [ { start: number.start, end: ( first + 1 === i && next ? next : token ).end, kind: 'street' } ] : [];
			}
			if ( !isName( number ) && !small.has( number.norm ) ) {
				break;
			}
		}
		// "via Roma 3": the name, then the number.
		for ( let last = i + 1; last <= i + MOST_NAMES + 1 && tokens[ last ]?.joined; last++ ) {
			const number = tokens[ last ] as Token;
			if ( number.digit ) {
				const behind = isName( tokens[ i - 1 ] ) && token.joined && ( last === i + 1 || flats.has( tokens[ last - 1 ]?.norm ?? '' ) );
				if ( isHouse( number ) && ( tokens.slice( i + 1, last ).some( isName ) || ( last > i + 1 && isName( token ) ) || behind || number.raw.includes( '/' ) ) ) {
					return [ { start: token.start, end: number.end, kind: 'street' } ];
				}
				break;
			}
			if ( !isName( number ) && !small.has( number.norm ) && !flats.has( number.norm ) && last > i + 1 ) {
				break;
			}
		}
		return token.raw.length > 2 && ( isName( small.has( next?.norm ?? '' ) ? tokens[ i + 2 ] : next ) || isName( tokens[ i - 1 ] ) ) ? [ { start: token.start, end: token.end, kind: 'way' } ] : [];
	} );
}

/** Flats, floors, blocks and wards with a number or a letter, also with a word for numbers between ("house no. 4"). */
function partsIn( tokens: Token[], { flats, numbers }: Words ): Place[] {
	return tokens.flatMap( ( token, i ): Place[] => {
		if ( !flats.has( token.norm ) ) {
			return [];
		}
		const next = tokens[ i + 1 ];
		const number = next?.joined && numbers.has( next.norm ) ? tokens[ i + 2 ] : next;
		const before = tokens[ i - 1 ];
		if ( number?.joined && ( number.digit || /^(?:\p{Lu}|\p{Lo})$/u.test( number.raw ) ) ) {
			const name = tokens[ i - 2 ];
			// "Under the rock 17, room 4"
			const house: Place[] = name && !name.digit && name.raw.length > 2 && before?.joined && isHouse( before ) && token.joined && !flats.has( name.norm ) ? [ { start: name.start, end: before.end, kind: 'part' } ] : [];
			return [ ...house, { start: token.start, end: number.end, kind: 'part' } ];
		}
		return [];
	} );
}

/** Everything in a text that has the shape of a part of an address, in no order. */
export const placesIn = perText( ( source, concepts ): Place[] => {
	const text = asciiDigits( source );
	const words = wordsFor( concepts );
	const places: Place[] = [];
	const add = ( pattern: RegExp | null, kind: Place[ 'kind' ], among = text ): void => {
		const match = pattern?.exec( among );
		if ( match ) {
			const length = ( match[ 1 ] as string ).length;
			const end = match.index + match[ 0 ].length;
			places.push( { start: end - length, end, kind } );
		}
	};
	if ( /\d|[一二三四五六七八九十〇]/.test( text ) ) {
		const tokens = tokensOf( text );
		places.push( ...streetsIn( text, tokens, words ), ...partsIn( tokens, words ) );
		add( words.box, 'box', folded( text ) );
		add( CODE, 'street' );
		add( MAY_HAVE_CODE.test( text ) ? WITH_CODE : null, 'street' );
		add( /[\u4e00-\u9fff\uac00-\ud7af]/.test( text ) ? RUNS : null, 'street' );
	}
	return places;
} );
