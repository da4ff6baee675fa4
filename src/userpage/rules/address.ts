/** Street, postal and P.O. box addresses. */
import type { Label } from '../concepts';
import { INVENTED } from '../data/jokes';
import { hitOf, type Sentence } from '../reading';
import type { Unit } from '../parse/document';
import { placesIn, type Place } from '../text/places';
import { asciiDigits } from '../text/words';
import { hasOfficeAddress } from './email';
import { isInvited, isMentioned, posts } from './reach';
import { asHint, reportIn } from './report';
import type { Page, PageRule, Report, UnitRule } from './rule';
import { asContact, eachPair, inProfile } from './statement';

/** Name and number, and something behind a comma: "Mill House 3, back door". */
const NAMED_HOUSE = /(?:\p{Lu}[\p{L}’'-]+|[^\p{Lu}\p{Ll}\P{L}]{3,})\.?\s\d{1,4}(?:[/-]\d{1,4})?\p{L}?\s*,\s*(?:\d|\p{L}{2})|^\s*\d{1,4}\p{L}?,?\s\p{Lu}\p{L}+\s\p{Lu}|\p{L}{3,}\s*,\s*\d{3,6}\s\p{Lu}/u;
/** What all of these have, for a cheap look. */
const MAY_BE_HOUSE = /,|^\s*\d/;
const NOT_ADDRESS = /@|https?:|\[at\]|\p{L}\.\p{L}{2,}\/|\d{7}/u;
const LONGEST = 160;
const LONGEST_UNIT = 6000;
/** Labels whose values have numbers beside names too. */
const OTHER_LABELS: Label[] = [ 'phone', 'id', 'hours', 'birth', 'travel' ];

function reportOf( unit: Unit, start: number, end: number, level: 'medium' | 'high' = 'high' ): Report {
	return reportIn( unit, start, end, 'address', level, 'address' );
}

/** True for a value that a postman could go by. */
function isAddress( value: string, page: Page ): boolean {
	return value.length < LONGEST && !NOT_ADDRESS.test( asciiDigits( value ) ) && /\p{L}{2}/u.test( value ) &&
		( ( /\d/.test( asciiDigits( value ) ) && /\p{Lu}|\p{Lo}{2}/u.test( value ) ) || addressesOf( placesIn( value, page.concepts ) ).length > 0 );
}

/** Characters between parts of one address; flats and floors stand side by side. */
const NEAR = 40;
const BESIDE = 5;

interface Found {
	start: number;
	end: number;
	/** Two parts without street, box, code or place: a floor and a room are those of an office or a game as well. */
	loose: boolean;
}

/** Addresses among the parts that were found: a box, a street, a code with its town, or two parts side by side. */
function addressesOf( places: Place[] ): Found[] {
	const found: { start: number; end: number; parts: number; whole: boolean; kinds: Place[ 'kind' ][] }[] = [];
	for ( const { start, end, kind } of places.slice().sort( ( a, b ) => a.start - b.start ) ) {
		const last = found[ found.length - 1 ];
		const whole = kind !== 'part' && kind !== 'way';
		if ( last && start - last.end < ( kind === 'part' && last.kinds.every( ( other ) => other === 'part' ) ? BESIDE : NEAR ) ) {
			last.parts += start < last.end ? 0 : 1;
			last.end = Math.max( last.end, end );
			last.whole = last.whole || whole;
			last.kinds.push( kind );
		} else {
			found.push( { start, end, parts: 1, whole, kinds: [ kind ] } );
		}
	}
	return found.filter( ( { parts, whole, kinds } ) => whole || ( parts > 1 && kinds.includes( 'part' ) ) )
		.map( ( { start, end, parts, kinds } ) => ( { start, end, loose: parts < 3 && kinds.every( ( kind ) => kind === 'part' ) } ) );
}

/** True where a sentence tells of something else than where its writer can be found. */
function isElsewhere( unit: Unit, page: Page, sentence: Sentence, own: boolean ): boolean {
	return !own && ( hasOfficeAddress( unit, page ) || unit.kind === 'caption' || !!hitOf( sentence, 'topic' ) || ( unit.section > 0 && !!hitOf( sentence, 'org' ) ) );
}

export const address: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'addr' ], ( value, pair ): Report[] => isAddress( value, page ) && !INVENTED.test( value ) ? [ reportOf( unit, pair.start, pair.end ) ] : [] ),
	...eachPair( unit, page, [ 'place', 'job', 'mail' ], ( value, pair ): Report[] => value.length < LONGEST && !NOT_ADDRESS.test( asciiDigits( value ) ) && addressesOf( placesIn( value, page.concepts ) ).length > 0 ?
		[ reportOf( unit, pair.start, pair.end ) ] : [] ),
	...( unit.kind === 'heading' || unit.kind === 'code' ? [] : statementsIn( unit, page ) ),
];

/** Addresses in running text. They are looked for across sentences, which abbreviations of streets seem to end. */
function statementsIn( unit: Unit, page: Page ): Report[] {
	const text = unit.text.slice( 0, LONGEST_UNIT );
	if ( !/[\d一二三四五六七八九十〇]/.test( page.readingOf( unit ).digits ) ) {
		return [];
	}
	const { sentences, pairs } = page.readingOf( unit );
	const found = addressesOf( placesIn( text, page.concepts ) );
	const known = pairs.some( ( pair ) => pair.labels.some( ( label ) => OTHER_LABELS.includes( label ) ) );
	return sentences.flatMap( ( sentence ): Report[] => {
		const stance = page.stance( unit, sentence );
		const inside = found.filter( ( { start } ) => start >= sentence.start && start < sentence.end );
		if ( stance === 'foreign' || sentence.question ) {
			// Among lists of work somebody may still ask for a book by post.
			return inside.filter( ( { start } ) => isInvited( unit, page, start ) ).map( ( { start, end } ) => asHint( reportOf( unit, start, end ) ) );
		}
		if ( inside.length ) {
			return inside.filter( ( { start, end } ) => !isMentioned( unit, start, end ) && !INVENTED.test( text.slice( start, end ) ) ).flatMap( ( { start, end, loose } ) => {
				const reports = [ reportOf( unit, start, end ) ];
				return loose || isElsewhere( unit, page, sentence, stance === 'own' ) ? reports.map( asHint ) : asContact( reports, unit, page, start );
			} );
		}
		const said = text.slice( sentence.start, sentence.end );
		const plain = asciiDigits( said );
		if ( known || !MAY_BE_HOUSE.test( plain ) || !NAMED_HOUSE.test( plain ) || NOT_ADDRESS.test( plain ) || said.length > LONGEST ) {
			return [];
		}
		// Farms and houses with names have no word for a street: what invites letters says what they are.
		const invited = [ said, ...unit.labels, page.document.sections[ unit.section ]?.title ?? '' ].some( ( words ) => posts( words, page.concepts ) );
		return invited || inProfile( unit, page ) ? [ reportOf( unit, sentence.start, sentence.end, 'medium' ) ] :
			hitOf( sentence, 'street' ) ? [ asHint( reportOf( unit, sentence.start, sentence.end ) ) ] : [];
	} );
}

/** A line that is a name and a number: "Am Alten Heizhaus 3 b". */
const HOUSE_LINE = /^(?:\p{L}[\p{L}\p{M}’'.-]*[\s,]+){1,5}(?:\p{L}{1,3}\.?\s)?\d{1,4}(?:[/-]\d{0,3}\p{L}?)?(?:\s?\p{L})?[,.]?$/u;
/** A line that begins with a postal code and a town, or ends with one. */
const TOWN_LINE = /^(?:\p{Lu}{1,2}[ -])?(?!(?:19|20)\d\d\s)(?:\d{4,6}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}-\d{3})\s\(?(?!\p{Ll})\p{L}|\p{L}\s[A-Z\d]{3,4}\s\d[A-Z]{2}$|\p{L},?\s\d{5,6}$/u;
const LONGEST_LINE = 70;
/** Lines between an invitation to write and the house: a name, a company. */
const MOST_LINES = 3;

/** True where one of the lines before invites letters and parcels. */
function isAwaited( page: Page, at: number ): boolean {
	const { units } = page.document;
	const { section } = units[ at ] as Unit;
	return units.slice( Math.max( 0, at - MOST_LINES ), at ).some( ( unit ) => unit.section === section && /[:：]\s*$/.test( unit.text ) &&
		( posts( unit.text.slice( -LONGEST ), page.concepts ) || page.concepts.labelsOf( unit.text.replace( /[\s:：]+$/, '' ) ).includes( 'addr' ) ) );
}

/**
 * Addresses whose parts stand on lines of their own.
 *
 * @yield what each line gives
 */
export const addressLines: PageRule = function* ( page ) {
	const { units } = page.document;
	for ( const [ i, unit ] of units.entries() ) {
		const next = units[ i + 1 ];
		const isLine = unit.text.length < LONGEST_LINE && ( unit.kind === 'prose' || unit.kind === 'item' ) && /\d/.test( asciiDigits( unit.text ) );
		// Verses are somebody else's, but addresses are set as verses.
		const awaited = isLine && isAwaited( page, i );
		const isHouse = isLine && HOUSE_LINE.test( asciiDigits( unit.text.trim() ) );
		if ( awaited ? isHouse || addressesOf( placesIn( unit.text, page.concepts ) ).length > 0 : isHouse && page.gateOf( unit ) !== 'foreign' ) {
			const town = next && next.section === unit.section && next.text.length < LONGEST_LINE && TOWN_LINE.test( asciiDigits( next.text.trim() ) );
			const report = reportOf( unit, 0, unit.text.length );
			yield awaited && ( town || !isHouse ) ? [ report ] : awaited || town ? [ asHint( report ) ] : [];
		}
	}
};
