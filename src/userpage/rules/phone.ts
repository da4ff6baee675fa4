/** Telephone and messenger numbers: digits after a word that announces them, with a country code, or read out. */
import { changed } from '../changed';
import type { Concepts, Label } from '../concepts';
import { perPage, perText } from '../cues';
import type { Unit } from '../parse/document';
import { hitsOf, sentenceAt } from '../reading';
import { spokenIn } from '../text/spoken';
import { asciiDigits, normalise, wordsOf } from '../text/words';
import { hasOfficeAddress } from './email';
import { calls, isMentioned, isUnderContacts } from './reach';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { asContact, inProfile } from './statement';

/** Words that announce a telephone number, and words that announce another number. */
const announcing = perPage( ( concepts: Concepts ) => ( {
	stems: new Set( concepts.entriesOf( '%phonestem' ).map( normalise ) ), runs: concepts.entriesOf( '%phonerun' ), other: new Set( concepts.entriesOf( '%othernumber' ).map( normalise ) ),
} ) );

/** Digits with what people write between them; letters that look like digits, and XX for what is left out, only inside. */
const NUMBER = /[+＋]?[(（]?[\dO](?:[\dOoОоl\s()（）.，、\-–‑－‐ー−~_•/·]|,(?=\s)|[xXхХ]{2,4}){5,26}[\dOoОоl]/g;
/** The shapes of a whole number within a country: a zero first, or three groups. */
const NATIONAL = /^\(?0[1-9O]?\d{0,3}\)?[\s./-]{1,3}[\dO]{2,4}(?:[\s./-]{1,3}[\dO]{2,5})*$|^0\d{8,10}$|^0\d{4}\s\d{6}$|^\(\d{2,4}\)\s?9?\s?\d{3,4}[-\s]\d{4}$|^\(\d{3,5}\)\s?\d{1,3}[-\s]\d{2}[-\s]\d{2}$|^\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}$|^(?:\d{2}[ .]){4}\d{2}$/;
const COUNTRY = /^(?:[+＋]|00)\s?\(?[1-9]/;
const DATE = /^\(?(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;
const YEARS = /^\(?(?:1[0-9]|20)\d\d(?:\s?[-–/,、，]\s?(?:1[0-9]|20)\d\d)+\)?$/;
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const DECIMAL = /^\d{1,3}\.\d{3,}$|^-?\d{1,3}\.\d+[-–/\s]+\d{1,3}\.\d+$/;
const GROUPED = /^\d{1,3}(?:[. ]000)+$/;
/** How far before a number a word may announce it. */
const REACH = 32;
const FAR_REACH = 100;
const LONGEST = 6000;
/** A register that is named some words before: "my VIAF is the number …". */
const REGISTER = /(?:viaf|isni|orcid|isbn|issn|oclc|lccn|pmid)[^\d\n]*$/i;
/** Numbers that are free to call, and those of a switchboard. */
const FREE = /^(?:[+＋]?\d{1,3}[\s-]?)?\(?0?[\s-]?80[08](?!\d)|^0?8000?(?!\d)|\d[-‑–]0$/;
/** Characters before a number in which its holder is named. */
const HOLDER = 40;
/** Labels of other numbers. */
const OTHER_LABELS: Label[] = [ 'id', 'im', 'ip', 'birth', 'hours', 'travel', 'tz' ];

/** True for a label of a telephone number. */
function isPhoneLabel( label: string, concepts: Concepts ): boolean {
	return concepts.labelsOf( label ).includes( 'phone' );
}

/** True where a text names a telephone or a messenger that goes by numbers. */
function announces( text: string, concepts: Concepts ): boolean {
	const { stems, runs } = announcing( concepts );
	const words = wordsOf( text );
	return words.some( ( word, i ) => {
		const phrase = text.slice( word.start, ( words[ i + 1 ] ?? word ).end );
		if ( isPhoneLabel( text.slice( word.start, word.end ), concepts ) || isPhoneLabel( phrase, concepts ) ) {
			return true;
		}
		if ( word.unspaced ) {
			return runs.some( ( run ) => word.norm.includes( run ) );
		}
		for ( let length = word.norm.length; length > 1; length-- ) {
			// Short beginnings count as whole words only, "tal" is no "talk".
			if ( stems.has( word.norm.slice( 0, length ) ) && ( length > 4 || length === word.norm.length ) ) {
				return true;
			}
		}
		return false;
	} ) || /[☎📞📱✆]/u.test( text );
}

/** True where a stretch of text before a number says that it is one to call. */
function isAnnounced( text: string, from: number, to: number, concepts: Concepts ): boolean {
	const before = text.slice( from, to );
	return announces( before, concepts ) || calls( before, concepts );
}

function wordBefore( text: string, at: number ): string {
	const match = /([\p{L}\p{M}]+)[\s.:=#№/–-]*$/u.exec( text.slice( Math.max( 0, at - 24 ), at ) );
	return match ? normalise( match[ 1 ] as string ) : '';
}

function isOtherNumber( text: string, at: number, number: string ): boolean {
	const bare = number.trim();
	return DATE.test( bare ) || YEARS.test( bare ) || IP.test( bare ) || DECIMAL.test( bare ) || GROUPED.test( bare ) ||
		/[€$£%]\s*$/.test( text.slice( Math.max( 0, at - 2 ), at ) ) || /[\p{L}/=_#]$/u.test( text.slice( 0, at ).slice( -1 ) ) ||
		/^\s?(?:[€$£%]|km|m²|px|bytes?|kB|edits?)/.test( text.slice( at + number.length, at + number.length + 6 ) );
}

interface Found {
	start: number;
	end: number;
	/** `said`: a word announces it; `country`: it has a country code; `shape`: nothing but its groups of digits; `spoken`: in words. */
	sign: 'said' | 'spoken' | 'country' | 'shape';
}

function numbersIn( text: string, labelled: boolean, concepts: Concepts ): Found[] {
	const plain = asciiDigits( text );
	const found: Found[] = [];
	if ( !/\d/.test( plain ) ) {
		return found;
	}
	let end = 0;
	NUMBER.lastIndex = 0;
	for ( let match = NUMBER.exec( plain ); match; match = NUMBER.exec( plain ) ) {
		const number = match[ 0 ].replace( /\(\s*$/, '' ).trimEnd();
		const at = match.index;
		const count = ( number.match( /[\dOl]/g ) ?? [] ).length;
		if ( count >= 6 && count <= 16 && !isOtherNumber( plain, at, number ) ) {
			const country = COUNTRY.test( number ) && count >= 9;
			// "WhatsApp only for …: number"
			const reach = /[:：]\s*$/.test( plain.slice( Math.max( 0, at - 4 ), at ) ) ? FAR_REACH : REACH;
			const announced = labelled || isAnnounced( plain, Math.max( end, at - reach ), at, concepts );
			const sign = REGISTER.test( plain.slice( Math.max( 0, at - HOLDER ), at ) ) ? null : announced ? 'said' : !/\d{2}|[O\d]-?[O\d]/.test( number ) ? null : announcing( concepts ).other.has( wordBefore( plain, at ) ) ? null : country ? 'country' : NATIONAL.test( number ) && count >= 8 ? 'shape' : null;
			if ( sign ) {
				found.push( { start: at, end: at + number.length, sign } );
			}
		}
		end = at + number.length;
	}
	return found;
}

/** The same for what labels a cell. */
const asksToCall = perText( ( label, concepts ) => announces( label, concepts ) || calls( label, concepts ) );

/** True where a label says that the whole unit is a telephone number. */
function isLabelled( unit: Unit, page: Page ): boolean {
	return page.readingOf( unit ).pairs.some( ( pair ) => pair.from !== 'line' && pair.labels.includes( 'phone' ) && page.labelled( unit, pair.from ) ) ||
		unit.labels.some( ( label ) => label.length < 30 && asksToCall( label, page.concepts ) );
}

function linkReports( unit: Unit ): Report[] {
	return unit.links.filter( ( link ) => /^(?:tel|sms|callto|whatsapp|facetime):\+?\d|^(?:https?:)?\/\/(?:wa\.me\/\+?\d|api\.whatsapp\.com\/send\?phone=|signal\.me\/#p\/)/i.test( link.url ) )
		.map( ( link ) => reportIn( unit, link.start, link.end, 'phone', 'high', 'phone', 'link' ) );
}

/** Telephone numbers in running text, cells, parameters and comments. */
export const phone: UnitRule = ( unit, page ) => {
	if ( unit.kind === 'code' ) {
		return [];
	}
	const text = unit.text.slice( 0, LONGEST );
	const links = linkReports( unit );
	const spoken = spokenIn( text, page.concepts, ( at ) => isLabelled( unit, page ) || isAnnounced( text, Math.max( 0, at - REACH ), at, page.concepts ) );
	const { quotes, pairs } = page.readingOf( unit );
	const labelled = /\d/.test( page.readingOf( unit ).digits ) && isLabelled( unit, page );
	const other = !labelled && pairs.some( ( pair ) => pair.labels.some( ( label ) => OTHER_LABELS.includes( label ) ) );
	const reports = [ ...numbersIn( text, labelled, page.concepts ).filter( ( one ) => !spoken || one.end <= spoken.start || one.start >= spoken.end ), ...( spoken ? [ changed<Found>( spoken, { sign: 'spoken' } ) ] : [] ) ]
		.filter( ( one ) => !quotes.some( ( quote ) => one.start > quote.start && one.end < quote.end ) && !isMentioned( unit, one.start, one.end ) )
		.filter( ( one ) => one.sign === 'said' || one.sign === 'spoken' || !( other || unit.code.some( ( code ) => one.start >= code.start && one.end <= code.end ) ) )
		.filter( ( one ) => !isListed( unit, page, one ) )
		.flatMap( ( one ) => {
			const report = reportIn( unit, one.start, one.end, 'phone', 'high', 'phone' );
			// Who writes digits as words means to be called. Groups of digits alone are many things; in a profile they are a number to call.
			return one.sign === 'spoken' ? [ report ] : isOffice( unit, page, one ) || ( one.sign === 'shape' && !inProfile( unit, page ) ) ? [ asHint( report ) ] : asContact( [ report ], unit, page, one.start );
		} );
	return [ ...links, ...reports ];
};

/** A helpline, a switchboard, or a number right behind the name of an institution, where nobody says "I". */
function isOffice( unit: Unit, page: Page, one: Found ): boolean {
	const sentence = sentenceAt( page.readingOf( unit ).sentences, one.start );
	return FREE.test( asciiDigits( unit.text.slice( one.start, one.end ) ) ) ||
		( !!sentence && !sentence.self && hitsOf( sentence, 'org' ).some( ( hit ) => hit.end <= one.start && one.start - hit.end < HOLDER ) );
}

/** A number in a list of wiki work, or beside the address of an office, is not the owner's. */
function isListed( unit: Unit, page: Page, one: Found ): boolean {
	const sentence = page.readingOf( unit ).sentences.find( ( candidate ) => one.start < candidate.end );
	const stance = sentence ? page.stance( unit, sentence ) : 'open';
	return ( stance === 'foreign' && !isUnderContacts( unit, page ) ) || ( stance !== 'own' && hasOfficeAddress( unit, page ) );
}
