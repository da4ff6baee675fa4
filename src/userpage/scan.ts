/** Drives the understanding of one page in small steps, so that the page can be drawn and typed in between. */
import { changed } from './changed';
import { Concepts } from './concepts';
import type { Candidate } from './evidence';
import type { Finding } from './finding';
import { Gates } from './gates';
import { guessLanguages, type Words } from './languages';
import { Builder } from './parse/build';
import type { Document, Unit } from './parse/document';
import { Scanner } from './parse/scan';
import { readUnit, type Reading } from './reading';
import { FOREIGN_RULES, PAGE_RULES, UNIT_RULES, WORDED_RULES } from './rules/index';
import type { Page, Report } from './rules/rule';
import { inSlices, inTurns, SLICE } from './slices';
import type { Snapshot } from './snapshot';
import { weigh } from './weigh';

/** What is known besides the page itself. */
export interface ScanContext {
	/** Calendar year, for ages and years of birth. */
	thisYear: number;
	/** Words of the family `everywhere` and of those that `wordFamiliesFor` names, by language. Languages that are missing here are not read. */
	words: Words;
}

export interface Scan {
	/** Does some milliseconds of the work. True when all is done. */
	step: () => boolean;
	/** What was found so far, by place. */
	findings: () => Finding[];
}

const LEVELS = [ 'low', 'medium', 'high' ];

function sectionAt( document: Document, offset: number ): number {
	let low = 0;
	let high = document.sections.length - 1;
	while ( low < high ) {
		const middle = Math.ceil( ( low + high ) / 2 );
		if ( ( document.sections[ middle ] as { start: number } ).start <= offset ) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return low;
}

/** True where `a` says more than `b`: higher, or in fewer words. */
function isSurer( a: Report, b: Report ): boolean {
	const difference = LEVELS.indexOf( a.level ) - LEVELS.indexOf( b.level );
	return difference > 0 || ( difference === 0 && a.end - a.start < b.end - b.start );
}

/** Of reports of one category that overlap, the surest; by place. */
function withoutDoubles( reports: Report[] ): Report[] {
	const kept: Report[] = [];
	const last = new Map<string, number>();
	for ( const report of reports.slice().sort( ( a, b ) => a.start - b.start ) ) {
		const index = last.get( report.category );
		const before = index === undefined ? undefined : kept[ index ];
		if ( index !== undefined && before && report.start < before.end ) {
			kept[ index ] = isSurer( report, before ) ? report : before;
		} else {
			last.set( report.category, kept.push( report ) - 1 );
		}
	}
	return kept;
}

/** Starts to look through a page. Nothing is done before the first step. */
export function createScan( snapshot: Snapshot, context: ScanContext ): Scan {
	const found = lists();
	const steps = work( snapshot, context, found );
	let page: Page | null = null;
	let done = false;
	return {
		step: () => {
			const next = done ? { done: true, value: undefined } : steps.next();
			done = next.done === true;
			page = next.value ?? page;
			return done;
		},
		findings: () => {
			if ( !page ) {
				return [];
			}
			const { document } = page;
			return withoutDoubles( weigh( all( found ), page ) ).map( ( report ) => {
				const section = sectionAt( document, report.start );
				const text = document.source.slice( report.start, report.end ).trim();
				// A sentence begins behind the full stop of the one before.
				const start = text ? document.source.indexOf( text, report.start ) : report.start;
				return changed<Finding>( report, {
					text, start, end: start + text.length, section, sectionTitle: ( document.sections[ section ] as { title: string } ).title,
				} );
			} );
		},
	};
}

/** A list for what each rule finds. Rules take turns, but what they find is told rule by rule. */
function lists(): Candidate[][] {
	return [ ...UNIT_RULES, ...PAGE_RULES ].map( () => [] );
}

function all( found: Candidate[][] ): Candidate[] {
	return ( [] as Candidate[] ).concat( ...found );
}

/** What a page rule's look at one box, category or file costs, in characters of text that cost as much. */
const OBJECT_COST = 400;

/** Words as they were last made ready: who edits has the same page checked again and again. */
let ready: { words: ScanContext[ 'words' ]; key: string; concepts: Concepts } | null = null;

/**
 * Looks through a page and adds what each rule finds to its list of `found`. Hands over the page as soon as it is read and judged.
 *
 * @yield after some milliseconds of work
 */
function* work( snapshot: Snapshot, context: ScanContext, found: Candidate[][] ): Generator<Page | undefined, undefined> {
	const scanner = new Scanner( snapshot.wikitext );
	while ( !scanner.advance( SLICE ) ) {
		yield undefined;
	}
	const builder = new Builder( snapshot.wikitext, scanner.nodes, context.words );
	while ( !builder.advance( SLICE ) ) {
		yield undefined;
	}
	const { document } = builder;
	yield undefined;
	const languages = guessLanguages( snapshot, document, context.words );
	// Words that arrive later are added to the same object.
	const key = [ ...languages, Object.keys( context.words ).length ].join( ' ' );
	const made = ready && ready.words === context.words && ready.key === key ? ready.concepts : null;
	const concepts = made ?? new Concepts( context.words );
	if ( !made ) {
		for ( const language of languages ) {
			yield* concepts.add( language );
		}
		if ( !languages.includes( 'en' ) ) {
			yield* concepts.add( 'en', true );
		}
		ready = { words: context.words, key, concepts };
	}
	const readings: Reading[] = [];
	const readingOf = ( unit: Unit ): Reading => readings[ unit.index ] as Reading;
	const length = ( unit: Unit ): number => unit.text.length;
	yield* inSlices( document.units, length, ( unit ) => readings.push( readUnit( unit, concepts ) ) );
	const gates = new Gates( document, snapshot, readingOf, concepts );
	yield* gates.prepare();
	const page: Page = {
		snapshot, document, concepts, readingOf,
		thisYear: context.thisYear,
		gateOf: ( unit ) => gates.gateOf( unit ),
		stance: ( unit, sentence ) => gates.stance( unit, sentence ),
		labelled: ( unit, from ) => gates.labelled( unit, from ),
		isListed: ( unit ) => gates.isListed( unit ),
		isBig: ( unit ) => gates.isBig( unit ),
		headingOf: ( unit ) => gates.headingOf( unit ),
	};
	yield page;
	const add = ( rule: number, reports: Report[], unit: Unit | null ): void => {
		for ( const report of reports ) {
			( found[ rule ] as Candidate[] ).push( { report, unit } );
		}
	};
	yield* inTurns( document.units, length, UNIT_RULES.map( ( rule, i ) => {
		const everywhere = FOREIGN_RULES.includes( rule );
		const worded = WORDED_RULES.includes( rule );
		return ( unit: Unit ): void => {
			const { bare, numbered } = readingOf( unit );
			const silent = bare && ( worded || !( numbered || unit.objects.length ) );
			if ( !silent && ( everywhere || page.gateOf( unit ) !== 'foreign' ) ) {
				add( i, rule( unit, page ), unit );
			}
		};
	} ) );
	for ( const [ i, rule ] of PAGE_RULES.entries() ) {
		yield* inSlices( rule( page ), () => OBJECT_COST, ( reports ) => add( UNIT_RULES.length + i, reports, null ) );
	}
	return undefined;
}

/** What the rules report before it is weighed, with the page as they see it: for the training of the weights. */
export function findCandidates( snapshot: Snapshot, context: ScanContext ): { page: Page; candidates: Candidate[] } {
	const found = lists();
	const pages = Array.from( work( snapshot, context, found ) ).filter( ( page ) => page !== undefined );
	return { page: pages[ 0 ] as Page, candidates: all( found ) };
}

/** Everything at once, for tests and the command line. */
export function findDisclosures( snapshot: Snapshot, context: ScanContext ): Finding[] {
	const scan = createScan( snapshot, context );
	while ( !scan.step() ) {
		// Each step does its part.
	}
	return scan.findings();
}
