import { describe, expect, it } from 'vitest';
import { evidenceOf, summarise } from '../../../src/userpage/evidence';
import { ALL_WORDS } from '../../../src/userpage/data/languages/families';
import weights from '../../../src/userpage/data/weights.json';
import { findCandidates } from '../../../src/userpage/scan';
import { besideOthers, probability, weigh } from '../../../src/userpage/weigh';

function read( wikitext: string ) {
	const found = findCandidates( { title: 'User:Quillweed', user: 'Quillweed', lang: 'en', kind: 'user page', wikitext }, { thisYear: 2026, words: ALL_WORDS } );
	return { ...found, evidence: evidenceOf( found.candidates, found.page, summarise( found.page ) ) };
}

describe( 'evidence', () => {
	it( 'is between 0 and 1 for every sign, and every sign has a weight', () => {
		const { evidence } = read( [
			'I live in [[Sligo]] with my wife (she is a nurse).', '* Email: anna.beispiel@mill.example', '{| class="wikitable"\n! Job\n| Teacher at Sligo Grammar School\n|}', '{{User Christian}}',
			'[[File:Quillweed.jpg|thumb|Me in 2019]]', '== Articles ==\n* [[Mill Road]], 12 Mill Road, +353 1 555 0117', '<!-- I was born in 1971 -->',
		].join( '\n' ) );
		expect( evidence.length ).toBeGreaterThan( 5 );
		const signs = evidence.flatMap( ( one ) => Object.entries( one ) );
		expect( signs.filter( ( [ , value ] ) => !( value >= 0 && value <= 1 ) ) ).toEqual( [] );
		expect( signs.map( ( [ sign ] ) => sign ).filter( ( sign ) => !( sign in weights.beside ) ) ).toEqual( [] );
	} );

	it( 'knows the first person near a report, and what else the page tells', () => {
		const { candidates, evidence } = read( 'I live in Sligo. I was born in 1971.' );
		const location = evidence[ candidates.findIndex( ( { report } ) => report.category === 'location' ) ]!;
		expect( location ).toMatchObject( { own: 1, 'first person': 1, lead: 1, 'late section': 0 } );
		expect( location[ 'other kinds' ] ).toBeGreaterThan( 0 );
	} );

	it.each( [
		[ 'list of work', '== Quotes ==\nI live in Sligo.' ], [ 'first person in a list of work', '== Drafts ==\n=== Chapter one ===\nI live in Sligo.' ],
		[ 'attributed', '== Heard ==\nI live in Sligo. ([[Una Mulcreevy]])' ], [ 'indented', ': I live in Sligo.' ], [ 'begins in bold', '\'\'\'Una\'\'\' and I live in Sligo.' ],
		[ 'dates of a life', '== People ==\nUna Mulcreevy (1891–1954)\n\nI live in Sligo.' ], [ 'late section', '== A ==\n== B ==\n== C ==\nI live in Sligo.' ],
		[ 'section about others', '== Mill ==\n<blockquote>Old.</blockquote>\nI live in Sligo.' ], [ 'digits', 'I live in Sligo since 2004.' ],
		[ 'kinds in one text', 'I live in Sligo. I was born in 1971.' ],
	] )( 'knows a sign of somebody else: %s', ( sign, wikitext ) => {
		const told = ( page: string ): number => {
			const { candidates, evidence } = read( page );
			return evidence[ candidates.findIndex( ( { report } ) => report.category === 'location' ) ]![ sign ]!;
		};
		expect( told( 'I live in Sligo.' ) ).toBe( 0 );
		expect( told( wikitext ) ).toBeGreaterThan( 0 );
	} );
} );

describe( 'weighing', () => {
	it( 'leaves the level of what the evidence bears out, and makes the rest low', () => {
		const { candidates, page } = read( 'I live in Sligo. I was born on 3 May 1971. My email is anna.beispiel@mill.example.' );
		expect( weigh( candidates, page ).find( ( { category } ) => category === 'email' )?.level ).toBe( 'high' );
		const foreign = read( Array( 30 ).fill( '* [[Mill Road]]: reading room, bookings clerk.fennick@mill.example' ).join( '\n' ) );
		expect( weigh( foreign.candidates, foreign.page ).map( ( { level } ) => level ).filter( ( level ) => level !== 'low' ) ).toEqual( [] );
	} );

	it( 'looks at a report beside how sure the other kinds of the page are, each as its surest report', () => {
		const reports = [ { category: 'email' as const, alone: 0.9 }, { category: 'location' as const, alone: 0.4 }, { category: 'location' as const, alone: 0.7 } ];
		const signs = besideOthers( reports, [ { own: 1 }, {}, {} ] );
		expect( signs[ 0 ]!.own ).toBe( 1 );
		expect( signs[ 0 ]![ 'sure of other kinds' ] ).toBeCloseTo( 0.7 / 5 );
		expect( signs[ 1 ]![ 'sure of other kinds' ] ).toBeCloseTo( 0.9 / 5 );
		expect( besideOthers( [ { category: 'email', alone: 1 } ], [ {} ] ) ).toEqual( [ { 'sure of other kinds': 0 } ] );
	} );

	it( 'adds up weights', () => {
		expect( probability( {}, { a: 5 } ) ).toBe( 0.5 );
		expect( probability( { a: 1, b: 0.5 }, { a: 1, b: -2 } ) ).toBe( 0.5 );
		expect( probability( { a: 1 }, { a: 2 } ) ).toBeGreaterThan( probability( { a: 0.5 }, { a: 2 } ) );
	} );
} );
