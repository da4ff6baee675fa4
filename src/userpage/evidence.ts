/**
 * What speaks for and against a report being about the owner of the page, as numbers between 0 and 1. One sign alone
 * proves nothing: `weigh.ts` adds them up.
 */
import { changed } from './changed';
import type { Category } from './finding';
import { textOffset, type Unit, type UnitKind } from './parse/document';
import { sentenceAt } from './reading';
import type { Page, Report } from './rules/rule';

/** A report with the unit of text that it came from; null for boxes, categories and files. */
export interface Candidate {
	report: Report;
	unit: Unit | null;
}

/** Names of the signs, with how much there is of each; what is missing is 0. */
export type Evidence = Record<string, number>;

/** What a section says of whom it is about. Shares, from 0 to 1. */
interface Part {
	self: number;
	foreign: number;
	/** Somebody's years of birth and death stand in it. */
	dated: number;
}

/** What the page as a whole says of its owner. Shares, from 0 to 1. */
export interface Summary {
	/** Sentences in the first person. */
	self: number;
	/** Units that are somebody else's. */
	foreign: number;
	/** The page has a few lines only. */
	short: number;
	sections: Part[];
}

const CONTACT: Category[] = [ 'email', 'phone', 'address', 'ip', 'id-number', 'handle' ];
const KINDS: UnitKind[] = [ 'prose', 'item', 'cell', 'param', 'caption', 'comment', 'ref', 'heading', 'hint' ];
/** So much of something is all that counts. */
const MOST_OTHERS = 5;
const MOST_IN_UNIT = 3;
const MOST_SAME = 5;
const MOST_SECTIONS = 10;
const LATE_SECTION = 6;
const MOST_DIGITS = 20;
const LONG_SENTENCE = 300;
const SHORT_PAGE = 12;
/** A source or an author in brackets, at the end. */
const ATTRIBUTION = /[)\]）]\s*[.。]?\s*$/;

const upTo = ( value: number, most: number ): number => Math.min( value, most ) / most;
const share = ( part: number, all: number ): number => part / Math.max( 1, all );
const flag = ( value: boolean ): number => value ? 1 : 0;

/** Sums up a page whose units are read and judged. */
export function summarise( page: Page ): Summary {
	const { units, sections } = page.document;
	const counts = [ ...sections, null ].map( () => ( { units: 0, sentences: 0, self: 0, foreign: 0, dated: 0 } ) );
	const total = counts[ sections.length ] as typeof counts[ 0 ];
	for ( const unit of units ) {
		const { sentences, dated, bare } = page.readingOf( unit );
		if ( bare ) {
			// Marks and numbers say nothing of whom a page is about.
			continue;
		}
		const self = sentences.filter( ( sentence ) => sentence.self ).length;
		[ total, counts[ unit.section ] as typeof total ].forEach( ( part ) => {
			part.units++;
			part.sentences += sentences.length;
			part.self += self;
			part.foreign += flag( page.gateOf( unit ) === 'foreign' );
			part.dated += flag( dated );
		} );
	}
	const parts = counts.map( ( part ) => ( { self: share( part.self, part.sentences ), foreign: share( part.foreign, part.units ), dated: Math.min( part.dated, 1 ) } ) );
	return changed<Summary>( parts[ sections.length ] as Part, { short: flag( units.length < SHORT_PAGE ), sections: parts } );
}

/** Signs in the place where a report stands. */
function inUnit( { report, unit }: { report: Report; unit: Unit }, page: Page, summary: Summary ): Evidence {
	const reading = page.readingOf( unit );
	const at = textOffset( unit, report.start );
	const sentence = sentenceAt( reading.sentences, at ) ?? reading.sentences[ reading.sentences.length - 1 ];
	const stance = sentence ? page.stance( unit, sentence ) : page.gateOf( unit );
	const { start, end } = sentence ?? { start: 0, end: unit.text.length };
	const text = unit.text.slice( start, end );
	const part = summary.sections[ unit.section ] as Part;
	const listed = page.isListed( unit );
	const contact = CONTACT.includes( report.category );
	const evidence: Evidence = {
		'own part': flag( page.gateOf( unit ) === 'own' ), 'open part': flag( page.gateOf( unit ) === 'open' ),
		'first person': flag( sentence !== undefined && sentence.self ), 'first person near': flag( reading.self ),
		lead: flag( unit.section === 0 ), 'late section': upTo( Math.max( 0, unit.section - 1 ), LATE_SECTION ), indented: flag( unit.marker.includes( ':' ) ),
		'first person in section': part.self, 'section about others': part.foreign, 'dates of a life': part.dated,
		'list of work': flag( listed ), 'first person in a list of work': flag( listed && sentence !== undefined && sentence.self ),
		'begins in bold': flag( page.document.source.startsWith( '\'\'\'', ( unit.map[ 1 ] ?? 0 ) - 3 ) ), attributed: flag( ATTRIBUTION.test( unit.text ) ),
		quotation: flag( /["“”«»„「]/.test( text ) ), long: upTo( text.length, LONG_SENTENCE ), digits: upTo( text.replace( /\P{Nd}/gu, '' ).length, MOST_DIGITS ),
		table: flag( unit.table >= 0 ), 'big table': flag( page.isBig( unit ) ), template: flag( unit.templates.length > 0 ), 'labelled value': flag( reading.pairs.some( ( pair ) => pair.start <= at && at < pair.end ) ),
		'contact in lead': flag( contact && unit.section === 0 ), 'contact near first person': flag( contact && reading.self ),
	};
	evidence[ stance ] = 1;
	// "Mail: …" in a line of its own, not in a table of offices.
	evidence[ 'contact behind a label' ] = flag( contact && unit.table < 0 ) * ( evidence[ 'labelled value' ] ?? 0 );
	if ( contact ) {
		evidence[ `contact, ${ stance }` ] = 1;
	}
	if ( KINDS.includes( unit.kind ) ) {
		evidence[ `in ${ unit.kind }` ] = 1;
	}
	if ( unit.kind === 'item' || unit.kind === 'prose' ) {
		evidence[ `in ${ unit.kind }, ${ stance }` ] = 1;
	}
	return evidence;
}

/** Where each kind is surely told. */
function placesOf( candidates: Candidate[] ): Map<Category, Set<Unit | null>> {
	const places = new Map<Category, Set<Unit | null>>();
	candidates.filter( ( { report } ) => !report.hint ).forEach( ( { report: { category }, unit } ) => {
		places.set( category, ( places.get( category ) ?? new Set() ).add( unit ) );
	} );
	return places;
}

/**
 * How many other kinds of things the page surely tells. Contact details that stand in one text do not bear each other
 * out: an office has an address, a number and a mailbox, too.
 */
function otherKinds( { report, unit }: Candidate, places: Map<Category, Set<Unit | null>> ): number {
	return Array.from( places ).filter( ( [ category, units ] ) => category !== report.category &&
		( !unit || !CONTACT.includes( category ) || !CONTACT.includes( report.category ) || units.size > flag( units.has( unit ) ) ) ).length;
}

/** Signs of every candidate of a page, in the same order. */
export function evidenceOf( candidates: Candidate[], page: Page, summary: Summary ): Evidence[] {
	const places = placesOf( candidates );
	const counts = new Map<Category, number>();
	const inUnits = new Map<Unit, Set<Category>>();
	candidates.forEach( ( { report: { category }, unit } ) => {
		counts.set( category, ( counts.get( category ) ?? 0 ) + 1 );
		if ( unit ) {
			inUnits.set( unit, ( inUnits.get( unit ) ?? new Set() ).add( category ) );
		}
	} );
	const whole = {
		always: 1, 'first person on page': summary.self, 'no first person': flag( summary.self === 0 ), 'page about others': summary.foreign, 'short page': summary.short,
		sections: upTo( page.document.sections.length, MOST_SECTIONS ),
	};
	return candidates.map( ( { report, unit } ) => {
		const level = report.hint ? 'hint' : report.level;
		return Object.assign( unit ? inUnit( { report, unit }, page, summary ) : { object: 1 }, whole, {
			[ level ]: 1, [ `${ report.category }, ${ level }` ]: 1,
			'other kinds': upTo( otherKinds( { report, unit }, places ), MOST_OTHERS ), 'same kind': upTo( counts.get( report.category ) as number, MOST_SAME ),
		}, unit && { 'kinds in one text': upTo( ( inUnits.get( unit ) as Set<Category> ).size - 1, MOST_IN_UNIT ) } );
	} );
}
