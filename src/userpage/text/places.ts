/** Shapes of postal addresses: boxes at a post office, streets with a number, parts of a house, postal codes. */
import { patternOf, perPage, perText } from '../cues';
import type { Concepts } from '../concepts';
import { asciiDigits, isUnspaced, normalise, sameLetters } from './words';

export interface Place {
	start: number;
	end: number;
	/** A `box` at a post office says itself what it is; a `code` stands with its town, a `part` is a flat or a floor, a `way` has no number. */
	kind: 'box' | 'street' | 'part' | 'code' | 'way';
}

/** Abbreviations of post-office boxes, which without their stops are other words. */
const BOX_MARKS = '(?:g\\.?\\s?)?p\\.?\\s?o\\.?\\s?box|(?:locked|private)\\sbag|post\\s?bag|post\\sbox|p\\.\\s?p\\.|p\\.\\s?k\\.|b\\.\\s?p\\.|c\\.\\s?p\\.|s\\.\\s?l\\.\\s?p\\.|p\\.\\s?d\\.|a\\.\\s?d\\.|p\\/k|а\\/[яск]|п\\.\\s?к\\.|п\\.\\s?п\\.|τ\\.\\s?θ\\.|ת["״\'.]{1,2}\\s?ד\\.?|ص\\s?\\.\\s?[بپ]\\.?|ս\\/յ|ա\\/ա|ს\\/ყ|த\\.\\s?பெ\\.|ตู้\\s?ปณ\\.?';
const BOX_NUMBER = '[.:]?\\s*(?:n[ro°º.]{1,2}|no\\.?|#|№|第)?\\s?\\d{1,6}(?!\\d)';
/** Upper case, and a town behind, tell these from other abbreviations. */
const BOX_LETTERS = /(?:^|[^\p{L}])((?:BP|CS|CP|PB|PL|PK|Pf\.?|TSA)\s\d{1,6},?\s+(?:\d{4,6}|\p{Lu}\p{L}{2}))/u;
const CODES = [
	// Great Britain; Canada; the Netherlands; Poland; Portugal; Japan; the United States; codes with a country before them.
	/(?:^|[^\p{L}\d])([A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})(?![\p{L}\d])/u, /(?:^|[^\p{L}\d])([A-Z]\d[A-Z]\s\d[A-Z]\d)(?![\p{L}\d])/u,
	/(?:^|[^\p{L}\d-])(\d{4}\s[A-Z]{2}\s+\p{Lu}\p{L}{2})/u, /(?:^|[^\d-])(\d{2}-\d{3}\s+\p{Lu}\p{L}{2})/u, /(?:^|[^\d-])(\d{4}-\d{3}\s+\p{Lu}\p{L}{2})/u,
	/(〒\s?\d{3})/u, /(\p{L},\s[A-Z]{2}\s\d{5}(?:-\d{4})?)(?!\d)/u, /(?:^|[^\p{L}\d])([A-Z]{1,2}-\d{4,5}\s+\p{Lu}\p{L}{2})/u,
];
/** What all of these have, for a cheap look. */
const MAY_BE_CODE = /[A-Z]-?\d|\d-?\d{3}\s|\d\s?[A-Z]{2}\s|〒|[A-Z]{2}\s\d{5}/;
/** Name and number of a house, and a postal code: "Øvre Drypsmau 17, 5999". */
const WITH_CODE = /(\p{Lu}[\p{L}\p{M}’'-]+\.?(?:\s[\p{L}\p{M}’'-]+\.?){0,3}\s\d{1,4}(?:[/-]\d{1,4})?\s?\p{L}?\s?(?:[,;/]\s|\n\s?)(?:\p{Lu}{1,2}-)?(?:\d{4,6}|\d{3}(?=\s\d{2}|\s\p{Lu})))(?![\d-])/u;
/** What stands before that code, for a cheap look. */
const MAY_HAVE_CODE = /(?:[,;/]\s|\n\s?)(?:[^\d\s]{1,4}-)?\d{3}/;
/** Streets, blocks and houses where the number stands behind, without spaces. */
const RUNS = [
	/([\u4e00-\u9fff]{1,8}(?:路|街|巷|弄|大道|胡同|里|村|小区|社区|花园|苑|屯)[\u4e00-\u9fff\d〇○零-]{0,14}?[\d一二三四五六七八九十百〇○零]+(?:-\d+)?(?:号|號|弄|室|楼|樓|栋|棟|幢|单元|單元|组|組))/u,
	/([\u3040-\u9fff]{0,8}\d+(?:丁目|番地).*?(?=[\s、。]|$)|[\u4e00-\u9fffヶケ]{1,8}(?:市|区|町|村)[^\s、。,\d]{1,14}\d+(?:[-－ー‐−]\d+){1,2})/u,
	/([가-힣\d]{1,8}(?:시|군|구|읍|면|동)\s.{0,20}?[가-힣\d]{1,8}(?:로|길|리|동)\s?\d{1,4}(?:-\d+)?|[가-힣]{2,}(?:로|길)\s?(?:\d{1,4}번길\s?)?\d{1,4}(?:-\d+)?(?=\s?[,(])|\d+동\s?\d+호)/u,
];
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/;
/** "C/" is a street; "s/n" and "bb" stand where a house has no number. */
const TOKEN = /[cC]\/(?=\s?\p{L})|(?:s\/n|bb|бб)(?![\p{L}\p{M}])|[\p{L}\p{M}][\p{L}\p{M}'’´-]*|\d+(?:[/-]\d+)*(?:\s?\p{L}(?![\p{L}\p{M}\d]))?/gu;
/** What may stand between a street's name and its number. */
const JOINT = /^[\s.,،、၊:#№ºª°"„“”«»()'-]*$/u;
const MOST_NAMES = 4;
/** Letters of an ordinal's ending, and digits of a floor, with one more. */
const MOST_ORDINAL = 4;
/** Small words within names of streets. */
const PARTICLE = /^(?:de|du|des|d|la|le|les|l|del|della|dei|da|do|dos|das|di|van|von|der|den|am|im|an|of|the|na|u|y|e|i|al|el|nr|no|n|bis|ter|bb|yr|an|dels|iż)$/iu;

interface Words {
	ways: Set<string>;
	/** Beginnings of ways in scripts without spaces, before a number. */
	runs: RegExp | null;
	/** Ends of compounds ("Lindenallee"). */
	tails: string[];
	flats: Set<string>;
	/** Words for numbers, which may stand before one. */
	numbers: Set<string>;
	box: RegExp;
}

const wordsFor = perPage( ( concepts: Concepts ): Words => {
	const entries = ( key: string ): string[] => concepts.entriesOf( key );
	const isRun = ( entry: string ): boolean => isUnspaced( entry.charCodeAt( 0 ) );
	const ways = entries( '%way' );
	const flats = entries( '%flat' );
	// A single letter of Thai is an abbreviation only with its stop.
	const runs = [ ...ways, ...flats ].filter( ( entry ) => isRun( entry ) && !/[\u3040-\u9fff\uac00-\ud7af]/.test( entry ) ).map( ( entry ) => entry.length > 1 ? entry : `${ entry }\\.` );
	const boxes = entries( '%pobox' );
	return {
		ways: new Set( ways.filter( ( entry ) => !isRun( entry ) && entry[ 0 ] !== '-' ).map( normalise ) ),
		runs: runs.length ? new RegExp( `((?:${ runs.join( '|' ) })\\s?[^\\s\\d,]{0,20}\\s?\\d{1,4}(?:[/-]\\d+)?|(?:^|\\s)\\d{1,4}(?:/\\d+)?\\s?(?:${ runs.filter( ( entry ) => entry.length > 1 ).join( '|' ) })(?=[^\\s\\d,]))(?!\\d)`, 'u' ) : null,
		tails: ways.filter( ( entry ) => entry[ 0 ] === '-' ).map( ( entry ) => normalise( entry.slice( 1 ) ) ),
		flats: new Set( flats.filter( ( entry ) => !isRun( entry ) ).map( ( entry ) => normalise( entry.split( '_' )[ 0 ] as string ) ) ),
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
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	for ( let match = TOKEN.exec( text ); match; match = TOKEN.exec( text ) ) {
		const last = tokens[ tokens.length - 1 ];
		const between = last ? text.slice( last.end, match.index ) : '.';
		tokens.push( {
			raw: match[ 0 ], norm: normalise( match[ 0 ].replace( /['’´]+$/, '' ) ), start: match.index, end: match.index + match[ 0 ].length, digit: /^(?:\d|s\/n$|bb$|бб$)/.test( match[ 0 ] ),
			joined: !!last && JOINT.test( between ), close: /^[ ,]*$/.test( between ),
		} );
	}
	return tokens;
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
function streetsIn( source: string, tokens: Token[], { ways, tails, flats, numbers }: Words ): Place[] {
	return tokens.flatMap( ( token, i ): Place[] => {
		const next = tokens[ i + 1 ];
		const isNumbered = !!next?.joined && isHouse( next ) && isName( token );
		if ( isNumbered && next && tails.some( ( tail ) => token.norm.length > tail.length + 2 && token.norm.endsWith( tail ) ) ) {
			return [ { start: token.start, end: next.end, kind: 'street' } ];
		}
		// A letter alone is an abbreviation only with its stop.
		const stopped = /^[./]/.test( source.slice( token.end - ( token.raw.endsWith( '/' ) ? 1 : 0 ) ) );
		if ( !ways.has( token.norm ) || ( token.raw.length < 2 && !stopped ) ) {
			return [];
		}
		// "Carrera 4 # 17-55": streets that have numbers themselves.
		const second = tokens[ i + 2 ];
		if ( next?.digit && next.joined && second?.digit && /[#№]/.test( source.slice( next.end, second.start ) ) ) {
			return [ { start: token.start, end: second.end, kind: 'street' } ];
		}
		// "12, rue Neuve", "41 Old Mill Road": the number first.
		for ( let first = i - 1; first >= Math.max( 0, i - MOST_NAMES ) && tokens[ first + 1 ]?.close; first-- ) {
			const number = tokens[ first ] as Token;
			if ( number.digit ) {
				const between = tokens.slice( first + 1, i ).filter( ( one ) => !PARTICLE.test( one.raw ) );
				const named = between.length ? between.some( ( one ) => isName( one ) && !numbers.has( one.norm ) ) : isName( next ) || ( PARTICLE.test( next?.raw ?? '' ) && isName( tokens[ i + 2 ] ) );
				return named && number.raw.length < 9 ? [ { start: number.start, end: ( first + 1 === i && next ? next : token ).end, kind: 'street' } ] : [];
			}
			if ( !isName( number ) && !PARTICLE.test( number.raw ) ) {
				break;
			}
		}
		// "via Roma 3": the name, then the number.
		for ( let last = i + 1; last <= i + MOST_NAMES + 1 && tokens[ last ]?.joined; last++ ) {
			const number = tokens[ last ] as Token;
			if ( number.digit ) {
				const behind = isName( tokens[ i - 1 ] ) && token.joined && ( last === i + 1 || flats.has( tokens[ last - 1 ]?.norm ?? '' ) );
				if ( isHouse( number ) && ( tokens.slice( i + 1, last ).some( isName ) || ( last > i + 1 && isName( token ) ) || behind ) ) {
					return [ { start: token.start, end: number.end, kind: 'street' } ];
				}
				break;
			}
			// "вул. Лясная, хата 4": a word for the house may stand before its number.
			if ( !isName( number ) && !PARTICLE.test( number.raw ) && !flats.has( number.norm ) && !numbers.has( number.norm ) && last > i + 1 ) {
				break;
			}
		}
		return ( token.raw.length > 2 || stopped ) && ( isName( next ) || isName( tokens[ i - 1 ] ) ) ? [ { start: token.start, end: token.end, kind: 'way' } ] : [];
	} );
}

/** Flats, floors, blocks and wards with a number or a letter, also with a word for numbers between ("house no. 4") or behind it ("4th floor"). */
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
		const ordinal = before && !before.digit && before.raw.length < MOST_ORDINAL && tokens[ i - 2 ]?.end === before.start ? tokens[ i - 2 ] : before;
		// Short words are units of measure as well.
		return ordinal?.digit && token.norm.length > 2 && token.joined && ordinal.raw.length < MOST_ORDINAL ? [ { start: ordinal.start, end: token.end, kind: 'part' } ] : [];
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
		add( words.box, 'box', sameLetters( text ) );
		add( BOX_LETTERS, 'box' );
		[ words.runs, ...MAY_HAVE_CODE.test( text ) ? [ WITH_CODE ] : [], ...UNSPACED.test( text ) ? RUNS : [] ].forEach( ( pattern ) => add( pattern, 'street' ) );
		( MAY_BE_CODE.test( text ) ? CODES : [] ).forEach( ( pattern ) => add( pattern, 'code' ) );
	}
	return places;
} );
