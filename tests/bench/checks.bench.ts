/** How fast the checks are. Timings belong here and never into a test, since machines differ. */
import { readFileSync, readdirSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { findConcerns } from '../../src/contact/search/find';
import { checkName, decodeNames } from '../../src/username';
import { createScan, findDisclosures, type Snapshot } from '../../src/userpage';
import { ALL_WORDS } from '../../src/userpage/data/languages/families';

const THIS_YEAR = 2026;
const rawNames: unknown = JSON.parse( readFileSync( 'src/username/data/names.json', 'utf8' ) );
const names = readFileSync( 'tests/accuracy/names/people.tsv', 'utf8' ).trimEnd().split( '\n' ).slice( 1 ).map( ( line ) => line.split( '\t' )[ 0 ]! );

/** A page of the wished length, of different pages one after another. */
function longPage( length: number ): string {
	const folder = 'tests/accuracy/pages/dev-a';
	const pages = readdirSync( folder ).filter( ( file ) => file.endsWith( '.wikitext' ) ).map( ( file ) => readFileSync( `${ folder }/${ file }`, 'utf8' ) );
	let text = '';
	for ( let i = 0; text.length < length; i++ ) {
		text += pages[ i % pages.length ];
	}
	return text.slice( 0, length );
}

/** Milliseconds of the longest step of a scan, first and best of some runs: no step may hold up typing. */
function longestStep( snapshot: Snapshot ): string {
	const longest = [ 1, 2, 3, 4, 5 ].map( () => {
		const scan = createScan( snapshot, { thisYear: THIS_YEAR, words: ALL_WORDS } );
		let most = 0;
		for ( let done = false; !done; ) {
			const before = performance.now();
			done = scan.step();
			most = Math.max( most, performance.now() - before );
		}
		return most;
	} );
	return `longest step, first run ${ longest[ 0 ]!.toFixed( 1 ) } ms, best of five ${ Math.min( ...longest ).toFixed( 1 ) } ms`;
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
	for ( const length of [ 10_000, 100_000, 1_000_000 ] ) {
		const snapshot = { title: 'User:Example Editor', user: 'Example Editor', lang: 'en', kind: 'user page' as const, wikitext: longPage( length ) };
		console.log( `${ length } characters: ${ longestStep( snapshot ) }` );
		bench( `${ length } characters`, () => {
			findDisclosures( snapshot, { thisYear: THIS_YEAR, words: ALL_WORDS } );
		}, { iterations: 5 } );
	}
} );

describe( 'contact', () => {
	bench( 'searching the concerns for a sentence', () => {
		findConcerns( 'someone wrote my home address and phone number on the talk page and I am afraid' );
	} );
} );
