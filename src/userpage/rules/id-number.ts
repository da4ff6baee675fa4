/** Identifiers of the person in registers, and numbers of things that are theirs. */
import { cuePattern, patternAround } from '../cues';
import { REGISTER_HOSTS, REGISTERS } from '../data/identifiers';
import type { Unit } from '../parse/document';
import { sentenceAt, type Sentence } from '../reading';
import { comparable } from '../text/alike';
import { asciiDigits, wordsOf } from '../text/words';
import { isMentioned, isUnderContacts } from './reach';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair } from './statement';

/** How far an identifier may stand from the name of its register. */
const REACH = 40;
/** How far before a number a word for numbers may stand, and how far behind an identifier its name. */
const NUMBER_REACH = 16;
const BESIDE = 12;
/** Words of a label. */
const MOST_WORDS = 4;
const LONGEST = 6000;

const ANY_REGISTER = new RegExp( REGISTERS.map( ( [ name ] ) => name.source ).join( '|' ), 'i' );
const STAFF = cuePattern( '%staff' );
const PLATE = cuePattern( '%plate' );
const VEHICLE = cuePattern( '%vehicle' );
const CALL_SIGN = cuePattern( '%callsign' );
const CARD = cuePattern( '%card' );
/** For one look instead of five. */
const ANY_CUE = cuePattern( '%staff', '%plate', '%vehicle', '%callsign', '%card' );
const NUMBER_WORD = cuePattern( '%numword' );
/** Words for being on the air. */
const RADIO = patternAround( '%radio', '', '|(?:^|[^\\p{L}])(?:on (?:the )?air|q(?:rp|so|sl|rv|rz|th)|vhf|uhf|hf|cq|dx|73|morse|cw|ham|antenn?[ae]?|\\d+\\s?m(?:et\\p{L}{1,3})?)(?!\\p{L})', 'iu' );
/** Number of a card or a file: letters and digits with marks between, three digits at least. */
const NUMBER = /(?:^|[\s:：#№("„–-])((?:[\p{L}\p{M}]{1,4}\.){2,4}\s?\d{3,}|(?=[\p{L}\d/.-]{0,24}\d[\p{L}\d/.-]{0,24}\d[\p{L}\d/.-]{0,24}\d)[\p{L}\d](?:[\p{L}\d]|[/.-](?=[\p{L}\d])){3,24})/u;
const PLATE_SHAPE = /(?:^|[\s:：("„–-])((?=[A-ZÄÖÜА-Я\d -]*\d)(?=[\d -]*[A-ZÄÖÜА-Я])[A-ZÄÖÜА-Я\d]{1,4}(?:[ -]?[A-ZÄÖÜА-Я\d]{1,5}){1,4})(?![\p{L}\d])/u;
const CALL_SHAPE = /(?:^|[^a-zA-Z\u00C0-\u04FF\d/])((?:[A-Z\d]{1,3}\/)?(?:[A-Z]{1,2}|\d[A-Z]|[A-Z]\d)\d[A-Z\d]{0,5}[A-Z](?:\/[A-Z\d]{1,4})?)(?![a-zA-Z\u00C0-\u04FF\d])/;
/** One that little else looks like. */
const CALL_SURE = /(?:^|[^a-zA-Z\u00C0-\u04FF\d/-])((?:[A-Z]{1,2}|\d[A-Z])\d[A-Z]{3})(?![a-zA-Z\u00C0-\u04FF\d-])/;

/** A call sign with a prefix or a suffix, as guests and mobile stations have it: nothing else is written so. */
const CALL_AWAY = /(?:^|[^\p{L}\d/])((?:[A-Z]{1,2}\d?|\d[A-Z]\d?)\/(?=[\p{Lu}\d]*\d)[\p{Lu}\d]{2,8}\p{Lu}|[A-Z]{1,2}\d[A-Z\d]{1,4}[A-Z]\/(?:[A-Z]{1,3}|\d[A-Z\d]{0,3}))(?![\p{L}\d/])/u;
const ORCID_SHAPE = /(?:^|[^\d-])(0000-\d{4}-\d{4}-\d{3}[\dX])(?![\d-])/;

/** The same with letters, marks or many digits: no year, no page. */
const CARD_NUMBER = /(?:^|[\s:：#№("„–-])((?=\S*\d\S*\d\S*\d)(?:\d{5,16}|0\d{3}|(?=\S*[\p{Lu}])(?=\S*[\d])[\p{Lu}\d]{1,8}(?:[/.-]?[\p{Lu}\d]{1,8}){1,4}|\d{2,6}(?:[/-][\p{Lu}\d]{2,8}){1,3})(?![\p{L}\d]))/u;

/** Check digit of ISO 7064 mod 11-2, as ORCID and ISNI have it. */
export function hasCheckDigit( identifier: string ): boolean {
	const digits = identifier.toUpperCase().replace( /[^\dX]/g, '' );
	let total = 0;
	for ( const digit of digits.slice( 0, -1 ) ) {
		total = ( total + Number( digit ) ) * 2;
	}
	const result = ( 12 - total % 11 ) % 11;
	return digits.length === 16 && digits.slice( -1 ) === ( result === 10 ? 'X' : String( result ) );
}

/** Blocks that ORCID has given out; others are typing errors or made up. */
function isOrcid( identifier: string ): boolean {
	return /^0000-?000[1-3]|^0009-?00/.test( identifier );
}

/** "Interests that I have to declare": a list, but the owner's. */
function isUnderOwnHeading( unit: Unit, page: Page ): boolean {
	return unit.table < 0 && page.concepts.find( page.document.sections[ unit.section ]?.title ?? '' ).some( ( hit ) => hit.concept === 'self' );
}

/** A sentence that can be about the owner: not a line about an article, nor a table of work. */
function canBeOwn( unit: Unit, page: Page, sentence: Sentence | undefined ): boolean {
	const stance = sentence ? page.stance( unit, sentence ) : page.gateOf( unit );
	return stance === 'own' || ( ( stance !== 'foreign' || isUnderOwnHeading( unit, page ) ) && !unit.links.some( ( link ) => link.target !== '' && !link.target.includes( ':' ) ) );
}

function registersIn( unit: Unit, page: Page ): Report[] {
	const text = page.readingOf( unit ).digits.slice( 0, LONGEST );
	if ( !/\d{4}/.test( text ) ) {
		return [];
	}
	const context = `${ unit.labels.join( ' ' ) } ${ unit.templates[ unit.templates.length - 1 ] ?? '' }`;
	return !ANY_REGISTER.test( text ) && !ANY_REGISTER.test( context ) ? [] : REGISTERS.flatMap( ( [ name, shape ] ): Report[] => {
		const named = name.exec( text );
		if ( !named && !name.test( context ) ) {
			return [];
		}
		const found = new RegExp( `(?:${ shape.source })(?![\\w-])`, shape.flags ).exec( named ? text.slice( named.index ) : text ) ??
			( named ? shape.exec( text ) : null );
		if ( !found ) {
			return [];
		}
		const offset = named && text.slice( named.index ).startsWith( found[ 0 ], found.index ) ? named.index : 0;
		const start = found.index + offset;
		const near = !named || Math.abs( start - named.index ) < REACH + named[ 0 ].length;
		const orcid = name.source === 'orcid';
		const sentence = page.readingOf( unit ).sentences.find( ( candidate ) => start < candidate.end );
		const report = reportIn( unit, start, start + found[ 0 ].length, 'id-number', 'medium', 'id-number' );
		// A label or a template that asks for one leaves no doubt, whatever the digits.
		return near && ( !orcid || !named || isOrcid( found[ 0 ] ) || hasCheckDigit( found[ 0 ] ) ) && canBeOwn( unit, page, sentence ) ? [ isSurelyOwn( unit, page, sentence ) || !named ? report : asHint( report ) ] : [];
	} );
}

/** True where something says that an identifier is the owner's; elsewhere it is mostly that of a person in an article. */
function isSurelyOwn( unit: Unit, page: Page, sentence: Sentence | undefined ): boolean {
	const stance = sentence ? page.stance( unit, sentence ) : page.gateOf( unit );
	return stance === 'own' || stance === 'near' || ( stance === 'open' && ( unit.section === 0 || isUnderOwnHeading( unit, page ) || isUnderContacts( unit, page ) ) );
}

/** Shapes that say themselves what they are, and call signs beside words of radio. */
function shapesIn( unit: Unit, page: Page ): Report[] {
	const { sentences } = page.readingOf( unit );
	const text = page.readingOf( unit ).digits.slice( 0, LONGEST );
	const radio = (): boolean => RADIO( page.concepts ).test( `${ unit.text } ${ unit.templates[ unit.templates.length - 1 ] ?? '' }` ) || unit.labels.some( ( label ) => RADIO( page.concepts ).test( label ) || CALL_SIGN( page.concepts ).test( comparable( label ) ) );
	return ( /[A-Z]\d|\/|0000-/.test( text ) ? [ ORCID_SHAPE, CALL_AWAY, ...CALL_SHAPE.test( text ) && radio() ? [ CALL_SHAPE ] : [ CALL_SURE ] ] : [] ).flatMap( ( shape ): Report[] => {
		const match = shape.exec( text );
		if ( !match ) {
			return [];
		}
		const end = match.index + match[ 0 ].length;
		const start = end - ( match[ 1 ] as string ).length;
		const sentence = sentences.find( ( candidate ) => start < candidate.end );
		const report = reportIn( unit, start, end, 'id-number', 'medium', 'id-number' );
		// Codes of other things look alike: only what somebody says of themselves.
		if ( shape === CALL_SURE && ( !sentence?.self || unit.links.some( ( link ) => link.start <= start && end <= link.end ) ) ) {
			return [];
		}
		// A wrong check digit is a slip of the owner's, or an example.
		const doubtful = shape === ORCID_SHAPE && !isOrcid( match[ 1 ] as string ) && !hasCheckDigit( match[ 1 ] as string ) && !sentence?.self;
		return doubtful || !canBeOwn( unit, page, sentence ) || isMentioned( unit, start, end ) ? [] : [ isSurelyOwn( unit, page, sentence ) && shape !== CALL_SURE ? report : asHint( report ) ];
	} );
}

/** The number of a card or a permit that a label names. */
function labelledIn( unit: Unit, page: Page ): Report[] {
	const isNumber = unit.labels.length > 0 && NUMBER.test( page.readingOf( unit ).digits.slice( 0, REACH ) );
	const named = isNumber && unit.labels.some( ( label ) => label.length < REACH && CARD( page.concepts ).test( comparable( label ) ) );
	return named && page.labelled( unit, unit.kind === 'param' ? 'param' : 'cell' ) ? [ reportIn( unit, 0, Math.min( unit.text.length, REACH ), 'id-number', 'medium', 'id-number' ) ] : [];
}

/** Identifiers beside a word that announces them, where the sentence is about the owner. */
function announcedIn( unit: Unit, page: Page ): Report[] {
	return page.readingOf( unit ).sentences.flatMap( ( sentence ): Report[] => {
		// Every identifier has digits: a cheap look before the long lists of words.
		const stance = /\p{Nd}/u.test( unit.text.slice( sentence.start, sentence.end + REACH ) ) ? page.stance( unit, sentence ) : 'foreign';
		if ( stance === 'foreign' ) {
			return [];
		}
		// A dash after the cue parts the sentence from its number.
		const raw = unit.text.slice( sentence.start, sentence.end + ( /[–—－-]\s*$/.test( unit.text.slice( sentence.start, sentence.end ) ) ? REACH : 0 ) );
		const digits = asciiDigits( raw );
		if ( ![ NUMBER, PLATE_SHAPE, CALL_SHAPE ].some( ( shape ) => shape.test( digits ) ) ) {
			return [];
		}
		const plain = comparable( raw );
		/** The first of a shape behind a cue, or right before it, as languages with endings have it. */
		const report = ( shape: RegExp, cue: RegExp, mayFollow = true ): Report[] => {
			const named = cue.exec( plain );
			// Accents that are dropped make the comparable text a little shorter.
			const from = named ? Math.min( raw.length, named.index + named[ 0 ].length ) : -1;
			const behind = named && shape.exec( digits.slice( from ) );
			const match = behind && behind.index <= REACH ? behind : named && mayFollow ? shape.exec( digits.slice( 0, named.index + 1 ) ) : null;
			if ( !match || ( match !== behind && ( named as RegExpExecArray ).index - match.index - match[ 0 ].length > BESIDE ) ) {
				return [];
			}
			const end = sentence.start + ( match === behind ? from : 0 ) + match.index + match[ 0 ].length;
			return [ reportIn( unit, end - ( match[ 1 ] as string ).length, end, 'id-number', 'medium', 'id-number' ) ];
		};
		const graded = ( reports: Report[] ): Report[] => !reports.length || isSurelyOwn( unit, page, sentence ) ? reports : reports.map( asHint );
		if ( !ANY_CUE( page.concepts ).test( plain ) ) {
			return graded( numberedIn( unit, page, sentence, digits ) );
		}
		const staff = report( NUMBER, STAFF( page.concepts ) );
		const plate = staff.length ? [] : report( PLATE_SHAPE, PLATE( page.concepts ) );
		if ( staff.length || plate.length ) {
			return [ ...staff, ...plate ];
		}
		const call = report( CALL_SHAPE, CALL_SIGN( page.concepts ) );
		if ( call.length ) {
			return call;
		}
		const vehicle = report( PLATE_SHAPE, VEHICLE( page.concepts ), false );
		if ( vehicle.length ) {
			return stance === 'own' ? vehicle : vehicle.map( asHint );
		}
		// Words for cards are words for maps and letters too: the owner has to be spoken of.
		const card = report( CARD_NUMBER, CARD( page.concepts ), false );
		return graded( card.length ? card : numberedIn( unit, page, sentence, digits ) );
	} );
}

/**
 * A number behind words that are a label elsewhere ("nr albumu 00417"), or behind a word for numbers and somebody or
 * something that has them ("employee no. 00417").
 */
function numberedIn( unit: Unit, page: Page, sentence: Sentence, digits: string ): Report[] {
	const match = canBeOwn( unit, page, sentence ) ? CARD_NUMBER.exec( digits ) : null;
	if ( !match ) {
		return [];
	}
	const number = match[ 1 ] as string;
	const end = match.index + match[ 0 ].length;
	const start = sentence.start + end - number.length;
	const before = unit.text.slice( Math.max( sentence.start, start - REACH ), start );
	const words = ANY_REGISTER.test( before ) ? [] : wordsOf( before ).slice( -MOST_WORDS );
	const counts = NUMBER_WORD( page.concepts );
	// Items of Wikidata and tasks of Phabricator are mostly about other things.
	if ( /^[QLPT]\d+$/.test( number ) && !sentence.hits.some( ( hit ) => [ 'my', 'iam' ].includes( hit.concept ) && hit.end <= start && start - hit.end < REACH ) ) {
		return [];
	}
	const isLabel = words.some( ( word ) => {
		const phrase = before.slice( word.start ).replace( /[\s:：#№.°º-]+$/, '' );
		return phrase.length > 1 && page.concepts.labelsOf( phrase ).includes( 'id' ) && !isWhole( counts, phrase );
	} );
	// Buses, rooms and schools have short numbers too.
	const isHolder = (): boolean => /^0|[^\d]|\d{5}/.test( number ) && ( /[#№°]\s*$/.test( before ) || counts.test( comparable( before.slice( -NUMBER_REACH ) ) ) ) &&
		sentence.hits.some( ( hit ) => [ 'org', 'prof', 'job' ].includes( hit.concept ) && hit.end <= start && start - hit.end < REACH );
	return isLabel || isHolder() ? [ reportIn( unit, start, start + number.length, 'id-number', 'medium', 'id-number' ) ] : [];
}

/** True where a text is nothing but a word that an expression finds. */
function isWhole( pattern: RegExp, text: string ): boolean {
	return pattern.exec( comparable( text ) )?.[ 0 ].trim().length === text.trim().length;
}

export const idNumber: UnitRule = ( unit, page ) => {
	const numbered = /\d/.test( page.readingOf( unit ).digits );
	if ( unit.kind === 'code' || !( numbered || unit.links.length ) ) {
		return [];
	}
	const links = unit.links.filter( ( link ) => REGISTER_HOSTS.test( link.url ) && canBeOwn( unit, page, sentenceAt( page.readingOf( unit ).sentences, link.start ) ) )
		.map( ( link ) => reportIn( unit, link.start, link.end, 'id-number', 'medium', 'id-number', 'link' ) );
	const bare = REGISTER_HOSTS.exec( unit.text );
	const pairs = eachPair( unit, page, [ 'id' ], ( value, pair ): Report[] => /\d\D*\d\D*\d/.test( asciiDigits( value ) ) && value.length < 60 && value.split( /\s+/ ).length < 7 && !/\bP\d+\b/.test( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'id-number', 'medium', 'id-number' ) ] : [] );
	return [
		...links, ...pairs, ...!numbered ? [] : [ ...registersIn( unit, page ), ...announcedIn( unit, page ), ...shapesIn( unit, page ), ...labelledIn( unit, page ) ],
		...( bare ? [ reportIn( unit, bare.index, bare.index + bare[ 0 ].length, 'id-number', 'medium', 'id-number' ) ] : [] ),
	];
};
