/** Contact details and dates of birth that can be seen in a name without any data. */

import type { ParsedName } from './tokens';
import type { Hint } from './types';

const EMAIL = /[^\s@＠]+\s?(?:@|＠|\(at\)|\[at\]|\{at\})\s?[^\s@＠]+/i;
const MAIL_HOST = /\b(?:gmail|hotmail|outlook|yahoo|protonmail|icloud|gmx|yandex|qq|naver)[ ._-]?(?:com|net|de|fr|ru|org)\b/i;
const WEBSITE = /(?:https?:\/\/|www[._])[^\s]{3,}|[\p{L}\p{N}-]{2,}\.(?:com|net|org|info|biz|edu|gov|io|app|online|website|blog|shop|co\.uk|com\.[a-z]{2})(?![\p{L}\p{N}])/iu;
const PHONE = /\+?\(?\d[\d ().-]{7,18}\d/;
const AGE = /(?:^|[^\p{L}\p{N}])(?:age|aged|âge|edad|alter|возраст)?[ _]?([1-9]\d)[ _]?(?:yo|y\/o|yrs?|years?(?: old)?|jahre|ans|años|anos|лет|歳|岁|歲|살)(?![\p{L}\p{N}])/iu;

/** The oldest year that is taken for a year of birth. */
const OLDEST = 1930;
/** People of the last ten years do not edit; a recent year is when the account was made. */
const YOUNGEST_AGE = 10;

/** A run such as 123456789, 987654321 or 000000000 is no telephone number. */
function isSequence( digits: string ): boolean {
	const steps = new Set<number>();
	for ( let i = 1; i < digits.length; i++ ) {
		steps.add( digits.charCodeAt( i ) - digits.charCodeAt( i - 1 ) );
	}
	return steps.size <= 2 && ( steps.has( 1 ) || steps.has( -1 ) || steps.has( 0 ) );
}

/** Digits of other writing systems as 0 to 9. */
function plainDigits( text: string ): string {
	return text.replace( /\p{Nd}/gu, ( digit ) => {
		const code = digit.codePointAt( 0 ) || 0;
		// The digits of the Indic blocks start at a code that ends in 6, the others (Arabic, Thai, full width) at one that ends in 0.
		return String( code >= 0x0966 && code <= 0x0DEF ? ( code & 15 ) - 6 : code & 15 );
	} );
}

function isBirthYear( year: number, thisYear: number ): boolean {
	return year >= OLDEST && year <= thisYear - YOUNGEST_AGE;
}

function isDayAndMonth( first: number, second: number ): boolean {
	return ( first >= 1 && first <= 31 && second >= 1 && second <= 12 ) || ( second >= 1 && second <= 31 && first >= 1 && first <= 12 );
}

/** A whole date in eight digits, year first or last. */
function isDate( digits: string, thisYear: number ): boolean {
	const number = ( from: number, length: number ) => Number( digits.slice( from, from + length ) );
	return ( isBirthYear( number( 0, 4 ), thisYear ) && isDayAndMonth( number( 4, 2 ), number( 6, 2 ) ) ) ||
		( isBirthYear( number( 4, 4 ), thisYear ) && isDayAndMonth( number( 0, 2 ), number( 2, 2 ) ) );
}

/** Hints at a birth date, a birth year or an age. */
function birthHints( parsed: ParsedName, thisYear: number ): Hint[] {
	if ( parsed.digits.length === 0 ) {
		return [];
	}
	const spaced = /(\d{1,4})[./ _-](\d{1,2})[./ _-](\d{1,4})/.exec( parsed.text );
	if ( spaced ) {
		const joined = spaced.slice( 1 ).map( ( piece ) => piece.length === 1 ? '0' + piece : piece ).join( '' );
		if ( joined.length === 8 && isDate( joined, thisYear ) ) {
			return [ { rule: 'birth', level: 'medium', part: spaced[ 0 ]!, detail: 'date' } ];
		}
	}
	const age = AGE.exec( parsed.text );
	if ( age ) {
		return [ { rule: 'birth', level: 'medium', part: age[ 1 ]!, detail: 'age' } ];
	}
	for ( const run of parsed.digits ) {
		const digits = plainDigits( run.text );
		if ( digits.length === 8 && isDate( digits, thisYear ) ) {
			return [ { rule: 'birth', level: 'medium', part: run.text, detail: 'date' } ];
		}
		if ( digits.length === 6 && isDayAndMonth( Number( digits.slice( 0, 2 ) ), Number( digits.slice( 2, 4 ) ) ) ) {
			return [ { rule: 'birth', level: 'low', part: run.text, detail: 'date' } ];
		}
		if ( digits.length === 4 && isBirthYear( Number( digits ), thisYear ) ) {
			return [ { rule: 'birth', level: 'medium', part: run.text, detail: 'year' } ];
		}
		const isLast = !parsed.parts.some( ( part ) => part.start > run.start );
		if ( digits.length === 2 && isLast && Number( digits ) >= 50 && parsed.parts.length > 0 ) {
			return [ { rule: 'birth', level: 'low', part: run.text, detail: 'short-year' } ];
		}
	}
	return [];
}

function contactHints( text: string ): Hint[] {
	// Most names have no such sign: the long patterns are tried on few.
	if ( !/[@＠.:]|[([{]at[)\]}]|mail|outlook|yahoo|icloud|gmx|yandex|naver|qq/i.test( text ) ) {
		return [];
	}
	const email = EMAIL.exec( text ) || MAIL_HOST.exec( text );
	if ( email ) {
		return [ { rule: 'email', level: 'high', part: email[ 0 ]! } ];
	}
	const website = WEBSITE.exec( text );
	return website ? [ { rule: 'website', level: 'medium', part: website[ 0 ]! } ] : [];
}

function phoneHints( text: string, thisYear: number ): Hint[] {
	const match = PHONE.exec( text );
	if ( !match ) {
		return [];
	}
	const digits = match[ 0 ]!.replace( /\D/g, '' );
	if ( digits.length < 9 || digits.length > 15 || isSequence( digits ) || ( digits.length === 8 && isDate( digits, thisYear ) ) ) {
		return [];
	}
	return [ { rule: 'phone', level: 'high', part: match[ 0 ]! } ];
}

const sameHandle = ( text: string ) => text.toLowerCase().replace( /[ ._-]/g, '' );

/** The hint that the name equals the reader's own e-mail address before the @ (without a `+tag`). */
export function ownEmailHints( text: string, localPart: string | undefined ): Hint[] {
	if ( !localPart ) {
		return [];
	}
	const own = sameHandle( localPart.replace( /\+.*$/, '' ) );
	return own.length >= 3 && own === sameHandle( text ) ? [ { rule: 'own-email', level: 'medium', part: text } ] : [];
}

/** Hints that need no name data: e-mail, telephone, web address, birth date, year or age. */
export function patternHints( parsed: ParsedName, thisYear: number ): Hint[] {
	const phone = phoneHints( parsed.text, thisYear );
	return [ ...contactHints( parsed.text ), ...phone, ...( phone.length ? [] : birthHints( parsed, thisYear ) ) ];
}
