/** Telephone and messenger numbers: digits after a word that announces them, with a country code, or read out. */
import type { Concepts, Label } from '../concepts';
import { perText, wordCue, wordSet } from '../cues';
import type { Unit } from '../parse/document';
import { sentenceAt } from '../reading';
import { spokenIn } from '../text/spoken';
import { matchesOf } from '../text/matches';
import { asciiDigits, wordsOf } from '../text/words';
import { hasOfficeAddress } from './email';
import { calls, isMentioned, isUnderContacts } from './reach';
import { asHint, reportIn } from './report';
import type { Page, UnitRule } from './rule';
import { asContact, inProfile } from './statement';

/** Words that announce a telephone number, and words that announce another number. */
const announces = wordCue( '%phone' );
const others = wordSet( '%othernumber' );

/** Digits with what people write between them; letters that look like digits, and XX for what is left out, only inside. */
const NUMBER = /[+＋]?[(（]?[\dO](?:[\dOoОоlI\s()（）.，、\-–‑－‐ー−~_•/·]|,(?=\s)|[xXхХ]{2,4}){5,26}[\dOoОоlI]/g;
/** The shapes of a whole number within a country: a zero first, or three groups. */
const NATIONAL = /^\(?0[1-9O]?\d{0,3}\)?[\s./-]{1,3}[\dO]{2,7}(?:[\s./-]{1,3}[\dO]{2,5})*$|^0\d{8,10}$|^\d{5}[ -]\d{5}$|^\(?[1-9]\d{1,4}\)?[-. ]9?\s?\d{1,4}[-. ]\d{2,4}(?:[-. ]\d\d)*$/;
const COUNTRY = /^(?:[+＋]|00)\s?\(?[1-9]/;
/** Dates, years, addresses of computers, and what is rounded. */
const NO_NUMBER = /^\(?(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d)|^(?:(?:1\d|20)\d\d\D{0,2}){2,}\)?$|^\d{1,3}(?:\.\d{1,3}){3}$|^\d{1,3}(?:[. ]000)+$/;
/** How far before a number a word may announce it; farther before a colon. */
const REACH = 32;
const FAR_REACH = 100;
/** So many words before a number may say that it is another one: "my VIAF is the 123". */
const LATELY = 3;
const LONGEST = 6000;
/** Labels of other numbers. */
const OTHER_LABELS: Label[] = [ 'id', 'im', 'ip', 'birth', 'hours', 'travel', 'tz' ];

/** True where a text names a telephone or a messenger that goes by numbers, or asks to call. */
const asksToCall = perText( ( text, concepts ) => announces( text, concepts ) || calls( text, concepts ) || wordsOf( text ).some( ( word, i, words ) => [ word, words[ i + 1 ] ?? word ].some( ( { end } ) => concepts.labelsOf( text.slice( word.start, end ) ).includes( 'phone' ) ) ) );

interface Found {
	start: number;
	end: number;
	/** `said`: a word announces it, or it is in words itself; `country`: it has a country code; `shape`: nothing but its groups of digits. */
	sign: 'said' | 'spoken' | 'country' | 'shape';
}

function numbersIn( text: string, labelled: boolean, concepts: Concepts ): Found[] {
	const plain = asciiDigits( text );
	let last = 0;
	return matchesOf( NUMBER, plain ).flatMap( ( { 0: match, index } ): Found[] => {
		// The last letter may begin a word: "0462 000 755, often".
		const number = match.replace( /[(,.\s]+[oоl]?$/, '' );
		const count = ( number.match( /[\dOlI]/g ) ?? [] ).length;
		const before = plain.slice( Math.max( last, index - ( /[:：]\s*$/.test( plain.slice( Math.max( 0, index - 4 ), index ) ) ? FAR_REACH : REACH ) ), index );
		last = index + number.length;
		if ( count < 6 || count > 15 || NO_NUMBER.test( number ) || /[\p{L}/=_#]$/u.test( before ) ) {
			return [];
		}
		const sign = labelled || asksToCall( before, concepts ) ? 'said' : wordsOf( before ).slice( -LATELY ).some( ( { norm } ) => others( concepts ).has( norm ) ) ? null :
			COUNTRY.test( number ) && count >= 9 ? 'country' : NATIONAL.test( number ) && count >= 8 ? 'shape' : null;
		return sign ? [ { start: index, end: last, sign } ] : [];
	} );
}

/** True where a label says that the whole unit is a telephone number. */
function isLabelled( unit: Unit, page: Page ): boolean {
	return page.readingOf( unit ).pairs.some( ( pair ) => pair.from !== 'line' && pair.labels.includes( 'phone' ) && page.labelled( unit, pair.from ) ) ||
		unit.labels.some( ( label ) => label.length < REACH && asksToCall( label, page.concepts ) );
}

/** A number in a list of wiki work, or beside the address of an office, is not the owner's. */
function isListed( unit: Unit, page: Page, one: Found ): boolean {
	const sentence = sentenceAt( page.readingOf( unit ).sentences, one.start );
	const stance = sentence ? page.stance( unit, sentence ) : 'open';
	return ( stance === 'foreign' && !isUnderContacts( unit, page ) ) || ( stance !== 'own' && hasOfficeAddress( unit, page ) );
}

/** Telephone numbers in running text, cells, parameters, comments and links. */
export const phone: UnitRule = ( unit, page ) => {
	if ( unit.kind === 'code' ) {
		return [];
	}
	const text = unit.text.slice( 0, LONGEST );
	const { concepts } = page;
	const { quotes, pairs, digits, bare } = page.readingOf( unit );
	const spoken = bare ? null : spokenIn( text, concepts, ( at ) => isLabelled( unit, page ) || asksToCall( text.slice( Math.max( 0, at - REACH ), at ), concepts ) );
	const hasDigits = /\d/.test( digits );
	if ( !hasDigits && !spoken && !unit.links.length ) {
		return [];
	}
	const labelled = hasDigits && isLabelled( unit, page );
	const other = !labelled && pairs.some( ( pair ) => pair.labels.some( ( label ) => OTHER_LABELS.includes( label ) ) );
	const found: Found[] = hasDigits ? numbersIn( text, labelled, concepts ).filter( ( one ) => !spoken || one.end <= spoken.start || one.start >= spoken.end ) : [];
	return [
		...unit.links.filter( ( { url } ) => /^(?:tel|sms|callto|whatsapp):|\/\/wa\.me\/\+?\d/i.test( url ) ).map( ( { start, end } ) => reportIn( unit, start, end, 'phone', 'high', 'phone', 'link' ) ),
		...found.concat( spoken ? { start: spoken.start, end: spoken.end, sign: 'spoken' } : [] )
			.filter( ( one ) => !quotes.some( ( quote ) => one.start > quote.start && one.end < quote.end ) && !isMentioned( unit, one.start, one.end ) )
			.filter( ( one ) => one.sign === 'said' || one.sign === 'spoken' || !( other || unit.code.some( ( code ) => one.start >= code.start && one.end <= code.end ) ) )
			.filter( ( one ) => !isListed( unit, page, one ) )
			.flatMap( ( one ) => {
				const report = reportIn( unit, one.start, one.end, 'phone', 'high', 'phone' );
				// Who writes digits as words means to be called. Groups of digits alone are many things; in a profile they are a number to call.
				return one.sign === 'spoken' ? report : one.sign === 'shape' && !inProfile( unit, page ) ? asHint( report ) : asContact( [ report ], unit, page, one.start );
			} ),
	];
};
