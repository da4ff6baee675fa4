/**
 * What speaks for and against a report being about the owner of the page, as numbers between 0 and 1. One sign alone
 * proves nothing: `weigh.ts` adds them up.
 */
import type { Category } from './finding';
import { textOffset, type Unit, type UnitKind } from './parse/document';
import { sentenceAt } from './reading';
import type { Page, Report } from './rules/rule';
import { asciiDigits } from './text/words';

/** A report with the unit of text that it came from; null for boxes, categories and files. */
export interface Candidate {
	report: Report;
	unit: Unit | null;
}

/** Names of the signs, with how much there is of each; what is missing is 0. */
export type Evidence = Record<string, number>;

/** What the page as a whole says of its owner. Shares, from 0 to 1. */
export interface Summary {
	/** Sentences in the first person, in all and by section. */
	self: number;
	selfBySection: number[];
	/** Links for each sentence. */
	links: number;
	/** Units that are somebody else's. */
	foreign: number;
	/** The page has a few lines only. */
	short: number;
}

const CONTACT: Category[] = [ 'email', 'phone', 'address', 'ip', 'id-number', 'handle' ];
const KINDS: UnitKind[] = [ 'prose', 'item', 'cell', 'param', 'caption', 'comment', 'ref', 'heading', 'hint' ];
/** So much of something is all that counts. */
const MOST_LINKS = 3;
const MOST_LINKS_A_SENTENCE = 2;
const MOST_OTHERS = 5;
const MOST_SAME = 5;
const LONG_SENTENCE = 300;
const SHORT_PAGE = 12;
/** Years before anybody who writes on a wiki was born. */
const OLD_YEAR = /(?:^|\D)1(?:[0-8]\d|9[0-2])\d(?:\D|$)/;

const upTo = ( value: number, most: number ): number => Math.min( value, most ) / most;
const share = ( part: number, all: number ): number => part / Math.max( 1, all );
const flag = ( value: boolean ): number => value ? 1 : 0;

/** Sums up a page whose units are read and judged. */
export function summarise( page: Page ): Summary {
	const { units, sections } = page.document;
	const bySection = sections.map( () => ( { all: 0, self: 0 } ) );
	const total = { all: 0, self: 0, links: 0, foreign: 0 };
	for ( const unit of units ) {
		const { sentences } = page.readingOf( unit );
		const self = sentences.filter( ( sentence ) => sentence.self ).length;
		[ total, bySection[ unit.section ] as { all: number; self: number } ].forEach( ( counts ) => {
			counts.all += sentences.length;
			counts.self += self;
		} );
		total.links += unit.links.length;
		total.foreign += flag( page.gateOf( unit ) === 'foreign' );
	}
	return {
		self: share( total.self, total.all ), selfBySection: bySection.map( ( { self, all } ) => share( self, all ) ),
		links: upTo( share( total.links, total.all ), MOST_LINKS_A_SENTENCE ), foreign: share( total.foreign, units.length ), short: flag( units.length < SHORT_PAGE ),
	};
}

/** Signs in the place where a report stands. */
function inUnit( { report, unit }: { report: Report; unit: Unit }, page: Page, summary: Summary ): Evidence {
	const reading = page.readingOf( unit );
	const at = textOffset( unit, report.start );
	const sentence = sentenceAt( reading.sentences, at ) ?? reading.sentences[ reading.sentences.length - 1 ];
	const stance = sentence ? page.stance( unit, sentence ) : page.gateOf( unit );
	const { start, end } = sentence ?? { start: 0, end: unit.text.length };
	const text = unit.text.slice( start, end );
	const contact = CONTACT.includes( report.category );
	const evidence: Evidence = {
		'own part': flag( page.gateOf( unit ) === 'own' ), 'open part': flag( page.gateOf( unit ) === 'open' ),
		'first person': flag( sentence !== undefined && sentence.self ), 'first person near': flag( reading.self ),
		lead: flag( unit.section === 0 ), 'first person in section': summary.selfBySection[ unit.section ] as number,
		topic: flag( sentence !== undefined && sentence.hits.some( ( { concept } ) => concept === 'topic' ) ),
		'long ago': flag( OLD_YEAR.test( asciiDigits( unit.text ) ) ), quotation: flag( /["“”«»„「]/.test( text ) ), brackets: flag( /[()]/.test( text ) ), long: upTo( text.length, LONG_SENTENCE ),
		links: upTo( unit.links.filter( ( link ) => link.start >= start && link.end <= end ).length, MOST_LINKS ),
		table: flag( unit.table >= 0 ), template: flag( unit.templates.length > 0 ), labels: flag( unit.labels.length > 0 ), 'labelled value': flag( reading.pairs.some( ( pair ) => pair.start <= at && at < pair.end ) ),
		'contact in lead': flag( contact && unit.section === 0 ), 'contact near first person': flag( contact && reading.self ),
	};
	evidence[ stance ] = 1;
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
	candidates.forEach( ( { report: { category } } ) => counts.set( category, ( counts.get( category ) ?? 0 ) + 1 ) );
	return candidates.map( ( { report, unit } ) => {
		const others = otherKinds( { report, unit }, places );
		return {
			always: 1, [ report.hint ? 'hint' : report.level ]: 1, [ `${ report.category }, ${ report.hint ? 'hint' : report.level }` ]: 1,
			'first person on page': summary.self, 'no first person': flag( summary.self === 0 ), 'page of links': summary.links, 'page about others': summary.foreign, 'short page': summary.short,
			'other kinds': upTo( others, MOST_OTHERS ), alone: flag( others === 0 ), 'same kind': upTo( counts.get( report.category ) as number, MOST_SAME ),
			...unit ? inUnit( { report, unit }, page, summary ) : { object: 1 },
		};
	} );
}
