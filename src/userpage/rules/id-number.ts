/** Identifiers of the person in registers, and numbers of things that are theirs. */
import type { Concepts } from '../concepts';
import { cuePattern, patternAround, perPage, perText, wordCue } from '../cues';
import type { Unit } from '../parse/document';
import { sentenceAt, type Sentence } from '../reading';
import { folded } from '../text/mail';
import { matchesOf } from '../text/matches';
import { isMentioned, isUnderContacts } from './reach';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair } from './statement';

/** How far behind its name an identifier may stand. */
const REACH = 40;
/** How far before its name a plate may stand: "with ZZ 0417 plates". */
const BEFORE = 16;
const LONGEST = 6000;
const CHECKED_LENGTH = 16;

/** Addresses of registers; the identifier is the rest of the path. */
export const isRegister = patternAround( '%registerhost', '(?:^|//|\\.)', '\\S*[\\w-]{4}', 'i' );
/** Words for being on the air. */
const isOnAir = wordCue( '%radio' );
/** Number of a register, a card or a file: digits, or letters with digits and marks; no year, no page. */
const NUMBER = /(?:^|[\s:：#№=("„–])((?=\S*\d\S*\d\S*\d)(?:\d{4}(?:[ -]\d{4}){2}[ -]\d{3}[\dX]|\p{L}{0,2}\d{5,22}[\dX]?|0\d{3}|(?=\S*[\p{Lu}])(?=\S*\d)[\p{Lu}\d]{1,8}(?:[/.-]?[\p{Lu}\d]{1,8}){1,4}|\d{2,6}(?:[/-][\p{Lu}\d]{2,8}){1,3})(?![\p{L}\d]))/u;
const PLATE = /(?:^|[\s:：("„–-])((?=[A-ZÄÖÜА-Я\d -]*\d)(?=[\d -]*[A-ZÄÖÜА-Я])[A-ZÄÖÜА-Я\d]{1,4}(?:[ -]?[A-ZÄÖÜА-Я\d]{1,5}){1,4})(?![\p{L}\d])/u;
const CALL = /(?:^|[^a-zA-Z\u00C0-\u04FF\d/])((?:[A-Z\d]{1,3}\/)?(?:[A-Z]{1,2}|\d[A-Z]|[A-Z]\d)\d[A-Z\d]{0,5}[A-Z](?:\/[A-Z\d]{1,4})?)(?![a-zA-Z\u00C0-\u04FF\d])/u;
/** One that little else looks like. */
const CALL_SURE = /(?:^|[^\p{L}\d/-])((?:[A-Z]{1,2}|\d[A-Z])\d[A-Z]{3})(?![\p{L}\d-])/u;
/** Nothing else is written so: an ORCID, and a call sign with a prefix or a suffix, as guests and mobile stations have it. */
const SELF_EVIDENT = [
	/(?:^|[^\d-])(0000-\d{4}-\d{4}-\d{3}[\dX])(?![\d-])/,
	/(?:^|[^\p{L}\d/])((?:[A-Z]{1,2}\d?|\d[A-Z]\d?)\/(?=[\p{Lu}\d]*\d)[\p{Lu}\d]{2,8}\p{Lu}|[A-Z]{1,2}\d[A-Z\d]{1,4}[A-Z]\/(?:[A-Z]{1,3}|\d[A-Z\d]{0,3}))(?![\p{L}\d/])/u,
];

/** True for sixteen digits of which the last does not fit the others, as that of an ORCID or ISNI does (ISO 7064, mod 11-2): an example, or another number. */
function isMistaken( text: string ): boolean {
	const digits = text.replace( /[^\dX]/g, '' );
	return digits.length === CHECKED_LENGTH && Array.from( digits ).reduce( ( sum, digit ) => ( 2 * sum + ( digit === 'X' ? 10 : Number( digit ) ) ) % 11, 0 ) !== 1;
}

/** What announces each shape. */
const cues = [ cuePattern( '%card' ), cuePattern( '%staff' ), cuePattern( '%plate' ), cuePattern( '%callsign' ) ]
	.map( ( pattern ) => perPage( ( concepts: Concepts ) => new RegExp( pattern( concepts ), 'gu' ) ) );
const SHAPES = [ NUMBER, NUMBER, PLATE, CALL ];

/** Shapes that a text has, with where to look from for those that words announce: behind them, and for plates before them, too. Most texts have none: a look at them comes before the long lists of words. */
const shapesIn = perText( ( text, concepts ) => SHAPES.flatMap( ( shape, i ) => {
	if ( !shape.test( text ) ) {
		return [];
	}
	const cue = ( cues[ i ] as typeof cues[ number ] )( concepts );
	return { shape, cue, sure: i > 0, starts: matchesOf( cue, folded( text ) ).flatMap( ( { 0: word, index } ) => [ index + word.length, ...shape === PLATE ? [ Math.max( 0, index - BEFORE ) ] : [] ] ) };
} ) );

/** `no` for a line about an article and a table of work; `sure` where something says that an identifier is the owner's, `lead` at the top of the page: elsewhere it is mostly that of a person in an article. */
function ownerOf( unit: Unit, page: Page, sentence: Sentence | undefined ): 'no' | 'open' | 'lead' | 'sure' {
	const stance = sentence ? page.stance( unit, sentence ) : page.gateOf( unit );
	return stance === 'own' ? 'sure' : stance === 'foreign' || unit.links.some( ( { target } ) => target !== '' && !target.includes( ':' ) ) ? 'no' :
		stance === 'near' || ( stance === 'open' && isUnderContacts( unit, page ) ) ? 'sure' : stance === 'open' && unit.section === 0 ? 'lead' : 'open';
}

function codesIn( unit: Unit, page: Page ): Report[] {
	const { digits, sentences } = page.readingOf( unit );
	const { concepts } = page;
	const text = digits.slice( 0, LONGEST );
	const found: Report[] = [];
	/** The first of a shape from an offset on. Words for cards and registers stand beside numbers of other people and things: the owner has to be spoken of. */
	const look = ( shape: RegExp, from: number, reach = LONGEST, sure = false ): void => {
		const match = shape.exec( text.slice( from ) );
		if ( match && match.index <= reach ) {
			const end = from + match.index + match[ 0 ].length;
			const start = end - ( match[ 1 ] as string ).length;
			const sentence = sentenceAt( sentences, start );
			const owner = ownerOf( unit, page, sentence );
			// Codes of other things look alike: only what somebody says of themselves.
			const doubtful = shape === CALL_SURE && ( !sentence?.self || unit.links.some( ( link ) => link.start <= start && end <= link.end ) );
			const report = reportIn( unit, start, end, 'id-number', 'medium', 'id-number' );
			found.push( ...doubtful || owner === 'no' || isMentioned( unit, start, end ) ? [] : [ shape !== CALL_SURE && ( owner === 'sure' || ( ( sure || owner === 'lead' ) && !isMistaken( match[ 0 ] ) ) ) ? report : asHint( report ) ] );
		}
	};
	shapesIn( text, concepts ).forEach( ( { shape, cue, sure, starts } ) => {
		starts.forEach( ( start ) => look( shape, start, REACH, sure ) );
		if ( unit.labels.some( ( label ) => matchesOf( cue, folded( label ) ).length ) ) {
			look( shape, 0, REACH );
		}
	} );
	if ( /[A-Z]\d|\/|0000-/.test( text ) ) {
		SELF_EVIDENT.forEach( ( shape ) => look( shape, 0 ) );
		look( [ text, ...unit.labels, unit.templates[ unit.templates.length - 1 ] ?? '' ].some( ( name ) => isOnAir( name, concepts ) ) ? CALL : CALL_SURE, 0 );
	}
	return found;
}

export const idNumber: UnitRule = ( unit, page ) => {
	const { digits, sentences } = page.readingOf( unit );
	return unit.kind === 'code' ? [] : [
		...unit.links.filter( ( { url } ) => isRegister( page.concepts ).test( url ) ).flatMap( ( { url, start, end } ) => {
			const owner = ownerOf( unit, page, sentenceAt( sentences, start ) );
			const report = reportIn( unit, start, end, 'id-number', 'medium', 'id-number', 'link' );
			return owner === 'no' ? [] : [ owner !== 'sure' && isMistaken( url ) ? asHint( report ) : report ];
		} ),
		...eachPair( unit, page, [ 'id' ], ( _value, { start, end } ): Report[] => /\d\D*\d\D*\d/.test( digits.slice( start, end ) ) && end - start < 60 && !/\bP\d+\b/.test( digits.slice( start, end ) ) ?
			[ reportIn( unit, start, end, 'id-number', 'medium', 'id-number' ) ] : [] ),
		.../\d/.test( digits ) ? codesIn( unit, page ) : [],
	];
};
