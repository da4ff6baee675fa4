/**
 * Words of a text, comparable across the ways people type them: lower case, without accents of the Latin, Greek and
 * Cyrillic scripts, without vowel points of Hebrew and Arabic, one form of the letters that keyboards confuse, digits
 * of every script as ASCII.
 */

export interface Word {
	/** Normalised form; '#' for one or two digits, '####' for four. */
	norm: string;
	/** The same, but with accents, for looking up: who writes them means them ("abitò" is not "abito"). */
	exact: string;
	start: number;
	end: number;
}

const ARABIC_FORMS: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ۀ: 'ه', ة: 'ه', ؤ: 'و', ہ: 'ه', ھ: 'ه', ە: 'ه' };
const ARABIC_MARKS = /[\u0640\u200C-\u200F]|[\u064B-\u065F]|\u0670|[\u0591-\u05C7]/g;
/** First code point of each run of ten digits. */
const ZEROS = [ 0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0, 0x1040, 0x17E0, 0xFF10 ];

/** Digits as Chinese and Japanese write them out; ten counts as a zero behind another digit, and as a one before. */
const HAN_DIGITS = '〇一二三四五六七八九';
/** One alone is a part of other words more often than a number. */
const HAN_NUMBER = /[〇零一二三四五六七八九十]{2,}/g;

/** "三十五" as "035": the same length, so that offsets stay. */
function hanNumber( number: string ): string {
	return Array.from( number ).map( ( digit, i ) => {
		if ( digit !== '十' ) {
			return String( Math.max( 0, HAN_DIGITS.indexOf( digit ) ) );
		}
		return i === 0 ? '1' : i === number.length - 1 ? '0' : '';
	} ).join( '' ).padStart( number.length, '0' );
}

/** So many answers are remembered; then all are forgotten. */
const MOST_KNOWN = 20000;

/** A function that remembers what it answered: most words of a text come again. */
export function remembered<T extends object | string | number | boolean | null>( answerTo: ( text: string ) => T ): ( text: string ) => T {
	const known = new Map<string, T>();
	return ( text ) => {
		let answer = known.get( text );
		if ( answer === undefined ) {
			answer = answerTo( text );
			if ( known.size > MOST_KNOWN ) {
				known.clear();
			}
			known.set( text, answer );
		}
		return answer;
	};
}

/** Digits that are not ASCII. */
const OTHER_DIGIT = new RegExp( `[${ ZEROS.map( ( zero ) => `${ String.fromCharCode( zero ) }-${ String.fromCharCode( zero + 9 ) }` ).join( '' ) }]`, 'g' );

/** For a cheap look, which mostly ends it. */
const ANY_OTHER = new RegExp( `${ HAN_NUMBER.source }|${ OTHER_DIGIT.source }` );

/** ASCII digit for a digit of any script, also for numbers of Chinese characters, else the character itself. Same length. */
export function asciiDigits( text: string ): string {
	return !ANY_OTHER.test( text ) ? text : text.replace( HAN_NUMBER, hanNumber ).replace( OTHER_DIGIT, ( digit ) => {
		const code = digit.charCodeAt( 0 );
		return String( code - ( ZEROS.find( ( first ) => code < first + 10 ) as number ) );
	} );
}

/** Comparable form of one word. */
export const normalise = remembered( ( word ): string => {
	const lower = word.toLowerCase();
	const first = lower.charCodeAt( 0 );
	if ( first < 0x530 || ( first >= 0x1E00 && first < 0x2000 ) ) {
		return isAscii( lower ) ? lower : lower.normalize( 'NFD' ).replace( /a\u030a/g, 'å' ).replace( /[\u0300-\u036f]/g, '' ).replace( /ı/g, 'i' ).replace( /ß/g, 'ss' ).replace( /ς/g, 'σ' );
	}
	if ( first < 0x780 ) {
		return lower.replace( ARABIC_MARKS, '' ).replace( /[أإآٱىیېکۀةؤہھە]/g, ( letter ) => ARABIC_FORMS[ letter ] as string );
	}
	return lower.replace( /[\u200B-\u200F]/g, '' );
} );

/** Comparable form of one word that keeps the accents of the Latin, Greek and Cyrillic scripts. */
const withAccents = remembered( ( word ): string => {
	const first = word.charCodeAt( 0 );
	return first < 0x530 || ( first >= 0x1E00 && first < 0x2000 ) ? word.toLowerCase().normalize( 'NFC' ).replace( /ς/g, 'σ' ).replace( /i\u0307/g, 'i' ).replace( /’/g, '\'' ) : normalise( word );
} );

/** True for scripts that write without spaces between words, and for Hangul, whose particles are glued on. */
export function isUnspaced( code: number ): boolean {
	return ( code >= 0x0E00 && code < 0x0F00 ) || ( code >= 0x1000 && code < 0x10A0 ) || ( code >= 0x1780 && code < 0x1800 ) ||
		( code >= 0x3040 && code < 0xA000 && code !== 0x30FB ) || ( code >= 0xAC00 && code < 0xD7B0 ) || code === 0x3005;
}

/** Letters, marks on them and digits, also halves of emoji; letters that look like an apostrophe (Uzbek, Ukrainian) are none. */
function isLetter( character: string ): boolean {
	return /[\p{L}\p{M}\p{N}\p{Cs}\u200C\u200D]/u.test( character ) && !/[ʻʼ]/.test( character );
}

/** Kinds of characters, as far as they were met. */
const KINDS = new Uint8Array( 0x10000 );
const MARK = 1;
const LETTER = 2;
const UNSPACED = 3;

/** What a character is, looked up: each text is gone through character by character. */
function kindOf( code: number ): number {
	return KINDS[ code ] || ( KINDS[ code ] = !isLetter( String.fromCharCode( code ) ) ? MARK : isUnspaced( code ) ? UNSPACED : LETTER );
}

/** True for a text of ASCII characters, most of all texts: much can be left out there. */
export function isAscii( text: string ): boolean {
	// eslint-disable-next-line no-control-regex
	return /^[\x00-\x7f]*$/.test( text );
}

/** Words of spaced scripts, in order; runs of unspaced scripts come as one word each, marked by `unspaced`. */
export function wordsOf( source: string ): ( Word & { unspaced: boolean } )[] {
	const text = source.replace( HAN_NUMBER, hanNumber );
	const words: ( Word & { unspaced: boolean } )[] = [];
	let at = 0;
	while ( at < text.length ) {
		const code = text.charCodeAt( at );
		const kind = kindOf( code );
		if ( kind === MARK ) {
			at++;
			continue;
		}
		const unspaced = kind === UNSPACED;
		let end = at + 1;
		let all = code;
		for ( let next = text.charCodeAt( end ); end < text.length && kindOf( next ) === kind; next = text.charCodeAt( ++end ) ) {
			all |= next;
		}
		const raw = text.slice( at, end );
		const plain = all < 0x80;
		const mayBeNumber = code < 0x3A || ( code >= ( ZEROS[ 0 ] as number ) && ( code < 0x3040 || code >= 0xA000 ) );
		const norm = mayBeNumber && /^\p{Nd}+$/u.test( raw ) ? ( raw.length < 3 || /^0\d\d$/.test( raw ) ? '#' : raw.length === 4 ? '####' : raw ) : unspaced ? raw : plain ? raw.toLowerCase() : normalise( raw );
		const exact = plain || norm[ 0 ] === '#' || unspaced ? norm : withAccents( raw );
		words.push( { norm, exact, start: at, end, unspaced } );
		at = end;
	}
	return words;
}

/** Comparable form of a label or a name: its words. */
export const wordKey = remembered( ( text ) => wordsOf( text ).map( ( word ) => word.norm ).join( ' ' ) );
