/** How fast the checks are. Timings belong here and never into a test, since machines differ. */
import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { readFolder } from '../../build/userpages/pages';
import { findConcerns } from '../../src/contact/search/find';
import { checkName, decodeNames } from '../../src/username';
import { createScan, findDisclosures, type Snapshot } from '../../src/userpage';
import { ALL_WORDS } from '../../src/userpage/data/languages/families';

const THIS_YEAR = 2026;
const rawNames: unknown = JSON.parse( readFileSync( 'src/username/data/names.json', 'utf8' ) );
const names = readFileSync( 'tests/accuracy/names/people.tsv', 'utf8' ).trimEnd().split( '\n' ).slice( 1 ).map( ( line ) => line.split( '\t' )[ 0 ]! );

/** A page of the wished length, of different pages in one language one after another. */
function longPage( length: number, lang: string ): Snapshot {
	const pages = [ 'dev-a', 'dev-b', 'dev-c', 'dev-d', 'dev-e', 'dev-f' ].flatMap( ( name ) => readFolder( `tests/accuracy/pages/${ name }` ) ).filter( ( { labels } ) => labels.lang === lang );
	let text = '';
	for ( let i = 0; text.length < length; i++ ) {
		text += `${ pages[ i % pages.length ]!.snapshot.wikitext }\n`;
	}
	return { title: 'User:Example Editor', user: 'Example Editor', lang, kind: 'user page', wikitext: text.slice( 0, length ) };
}

/** Runs of which the best is told: other programs of the machine only make it slower. */
const RUNS = 10;

/** Milliseconds of a whole scan with its findings, and of its longest step: no step may hold up typing. */
function time( snapshot: Snapshot ): { whole: number; step: number } {
	const start = performance.now();
	const scan = createScan( snapshot, { thisYear: THIS_YEAR, words: ALL_WORDS } );
	let step = 0;
	for ( let done = false; !done; ) {
		const before = performance.now();
		done = scan.step();
		step = Math.max( step, performance.now() - before );
	}
	scan.findings();
	return { whole: performance.now() - start, step };
}

/** Times of the first run, in which the browser compiles what it needs, and the best of the next. */
function timesOf( snapshot: Snapshot ): string {
	const first = time( snapshot );
	const next = Array.from( { length: RUNS }, () => time( snapshot ) );
	const best = ( of: 'whole' | 'step' ): string => Math.min( ...next.map( ( one ) => one[ of ] ) ).toFixed( 1 );
	return `first run ${ first.whole.toFixed( 1 ) } ms, longest step ${ first.step.toFixed( 1 ) } ms; best of ${ RUNS } more ${ best( 'whole' ) } ms, longest step ${ best( 'step' ) } ms`;
}

describe( 'username', () => {
	const data = decodeNames( rawNames );
	bench( 'decoding the name data', () => {
		decodeNames( rawNames );
	} );
	bench( `${ names.length } names`, () => {
		names.forEach( ( name ) => checkName( name, data, { thisYear: THIS_YEAR } ) );
	} );
} );

describe( 'user page', () => {
	// The cost grows with the length alone, in every script.
	for ( const [ length, lang ] of [ [ 100_000, 'en' ], [ 100_000, 'de' ], [ 100_000, 'ru' ], [ 100_000, 'ja' ], [ 10_000, 'en' ], [ 1_000_000, 'en' ] ] as const ) {
		const snapshot = longPage( length, lang );
		console.log( `${ length } characters, ${ lang }: ${ timesOf( snapshot ) }` );
		bench( `${ length } characters, ${ lang }`, () => {
			findDisclosures( snapshot, { thisYear: THIS_YEAR, words: ALL_WORDS } );
		}, { iterations: 5 } );
	}
} );

describe( 'contact', () => {
	bench( 'searching the concerns for a sentence', () => {
		findConcerns( 'someone wrote my home address and phone number on the talk page and I am afraid' );
	} );
} );
