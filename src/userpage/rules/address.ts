/** Street, postal and P.O. box addresses. */
import type { Unit } from '../parse/document';
import { hitOf, type Range } from '../reading';
import { placesIn, type Place } from '../text/places';
import { asciiDigits } from '../text/words';
import { hasOfficeAddress } from './email';
import { isMentioned, posts } from './reach';
import { asHint, reportIn } from './report';
import type { Page, PageRule, Report, UnitRule } from './rule';
import { asContact, eachPair, eachSentence } from './statement';

const NOT_ADDRESS = /@|https?:|\[at\]|\p{L}\.\p{L}{2,}\/|\d{7}/u;
const LONGEST = 160;
const LONGEST_UNIT = 6000;
/** Characters between parts of one address; flats and floors stand side by side. */
const NEAR = 40;
const BESIDE = 5;

/** Addresses among the parts that were found: a box, a street, a code with its town, or two parts side by side. */
function addressesOf( places: Place[] ): ( Range & { loose: boolean } )[] {
	const found: ( Range & { parts: number; kinds: Place[ 'kind' ][] } )[] = [];
	for ( const { start, end, kind } of places.slice().sort( ( a, b ) => a.start - b.start ) ) {
		const last = found[ found.length - 1 ];
		if ( last && start - last.end < ( kind === 'part' && last.kinds.every( ( other ) => other === 'part' ) ? BESIDE : NEAR ) ) {
			last.parts += start < last.end ? 0 : 1;
			last.end = Math.max( last.end, end );
			last.kinds.push( kind );
		} else {
			found.push( { start, end, parts: 1, kinds: [ kind ] } );
		}
	}
	return found.filter( ( { parts, kinds } ) => kinds.some( ( kind ) => kind !== 'part' && kind !== 'way' ) || ( parts > 1 && kinds.includes( 'part' ) ) )
		.map( ( { start, end, parts, kinds } ) => ( { start, end, loose: parts < 3 && kinds.every( ( kind ) => kind === 'part' ) } ) );
}

function reportOf( unit: Unit, { start, end }: Range ): Report {
	return reportIn( unit, start, end, 'address', 'high', 'address' );
}

/** Postal addresses in running text, which are looked for across sentences: abbreviations of streets seem to end those. */
export const address: UnitRule = ( unit, page ) => {
	if ( unit.kind === 'heading' || unit.kind === 'code' ) {
		return [];
	}
	const isNumbered = /[\d一二三四五六七八九十〇]/.test( page.readingOf( unit ).digits );
	const found = isNumbered ? addressesOf( placesIn( unit.text.slice( 0, LONGEST_UNIT ), page.concepts ) ).filter( ( { start, end } ) => !isMentioned( unit, start, end ) ) : [];
	return [
		...eachPair( unit, page, [ 'addr' ], ( value, pair ): Report[] => {
			const plain = asciiDigits( value );
			return value.length < LONGEST && /\d/.test( plain ) && /\p{Lu}|\p{Lo}{2}/u.test( value ) && !NOT_ADDRESS.test( plain ) ? [ reportOf( unit, pair ) ] : [];
		} ),
		...eachSentence( unit, page, ( sentence, stance ) => found.filter( ( { start } ) => start >= sentence.start && start < sentence.end ).flatMap( ( one ) => {
			const reports = [ reportOf( unit, one ) ];
			// A floor and a room are those of an office or a game as well, and a house that of an organisation or of whom an article is about.
			const doubtful = one.loose || ( stance !== 'own' && ( hasOfficeAddress( unit, page ) || unit.links.some( ( { target } ) => target !== '' && !target.includes( ':' ) ) || !!hitOf( sentence, 'topic' ) || ( unit.section > 0 && !!hitOf( sentence, 'org' ) ) ) );
			return doubtful ? reports.map( asHint ) : asContact( reports, unit, page, one.start );
		} ) ),
	];
};

/** A line that is a name and a number: "Am Alten Heizhaus 3 b". */
const HOUSE_LINE = /^(?:\p{L}[\p{L}\p{M}’'.-]*[\s,]+){1,5}(?:\p{L}{1,3}\.?\s)?\d{1,4}(?:[/-]\d{0,3}\p{L}?)?(?:\s?\p{L})?[,.]?$/u;
const LONGEST_LINE = 70;
/** Lines between an invitation to write and the house: a name, a company. */
const MOST_LINES = 3;

/** True where one of the lines before invites letters and parcels. */
function isAwaited( page: Page, at: number ): boolean {
	const { units } = page.document;
	return units.slice( Math.max( 0, at - MOST_LINES ), at ).some( ( { section, text } ) => section === units[ at ]?.section && /[:：]\s*$/.test( text ) &&
		( posts( text.slice( -LONGEST ), page.concepts ) || page.concepts.labelsOf( text.replace( /[\s:：]+$/, '' ) ).includes( 'addr' ) ) );
}

/**
 * Addresses whose parts stand on lines of their own, below a line that asks for letters.
 *
 * @yield what each line gives
 */
export const addressLines: PageRule = function* ( page ) {
	for ( const [ i, unit ] of page.document.units.entries() ) {
		const isLine = unit.text.length < LONGEST_LINE && ( unit.kind === 'prose' || unit.kind === 'item' ) && /\d/.test( asciiDigits( unit.text ) );
		// Verses are somebody else's, but addresses are set as verses.
		yield isLine && isAwaited( page, i ) && ( HOUSE_LINE.test( asciiDigits( unit.text.trim() ) ) || addressesOf( placesIn( unit.text, page.concepts ) ).length ) ? [ reportOf( unit, { start: 0, end: unit.text.length } ) ] : [];
	}
};
