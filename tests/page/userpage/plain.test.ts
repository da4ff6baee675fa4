import { describe, expect, it } from 'vitest';
import { wholePage } from '../../../src/panel/editor/whole-page';
import { byLevel, goneSince, place } from '../../../src/panel/userpage/placed';
import { groupsOf, located } from '../../../src/panel/userpage/upload-places';
import { scanInSlices } from '../../../src/panel/userpage/scan';
import type { Finding } from '../../../src/userpage/finding';
import { fakeChecks, page, SIGNATURE, USER } from './fake-port';

function finding( wikitext: string, text: string, more: Partial<Finding> = {} ): Finding {
	const start = wikitext.indexOf( text );
	return {
		category: 'email', level: 'high', text, start, end: start + text.length, section: 0, sectionTitle: '',
		reason: 'email', where: 'prose', fix: 'edit-section', ...more,
	};
}

describe( 'excerpts', () => {
	it( 'keep to the line and are cut on both sides', () => {
		const line = `${ 'a'.repeat( 100 ) } WORD ${ 'b'.repeat( 100 ) }`;
		const wikitext = `before\n${ line }\nafter`;
		const [ placed ] = place( page( USER, wikitext ), [ finding( wikitext, 'WORD' ) ] );
		expect( placed!.excerpt ).toEqual( { before: `…${ 'a'.repeat( 59 ) } `, words: 'WORD', after: ` ${ 'b'.repeat( 59 ) }…` } );
	} );

	it( 'of something that the source does not say show only the words', () => {
		const [ placed ] = place( page( USER, 'text', { sections: [ { index: '1', heading: 'A', start: 0 } ] } ), [ finding( 'text', 'Users from Exampletown', { start: 0, end: 0 } ) ] );
		expect( placed!.excerpt ).toEqual( { before: '', words: 'Users from Exampletown', after: '' } );
		expect( placed!.section ).toBeUndefined();
	} );

	it( 'stand in the last section that begins before them, the lead in none', () => {
		const wikitext = 'LEAD\n== A ==\nONE\n== B ==\nTWO';
		const sections = [ { index: '1', heading: 'A', start: 5 }, { index: '2', heading: 'B', start: 17 } ];
		const placed = place( page( USER, wikitext, { sections } ), [ 'LEAD', 'ONE', 'TWO' ].map( ( text ) => finding( wikitext, text ) ) );
		expect( placed.map( ( { section } ) => section?.heading ) ).toEqual( [ undefined, 'A', 'B' ] );
	} );
} );

describe( 'lists of findings', () => {
	const at = ( text: string, level: Finding[ 'level' ], where = USER ) => place( page( where, text ), [ finding( text, text, { level } ) ] )[ 0 ]!;

	it( 'are by severity, and leave out empty ones', () => {
		const groups = byLevel( [ at( 'a', 'low' ), at( 'b', 'high' ), at( 'c', 'low' ) ] );
		expect( groups.map( ( group ) => group.level + group.findings.map( ( { finding: { text } } ) => text ).join( '' ) ) ).toEqual( [ 'highb', 'lowac' ] );
	} );

	it( 'know what is gone, and claim nothing of places that were not read', () => {
		const before = [ at( 'a', 'low' ), at( 'b', 'low' ), at( 'c', 'low', SIGNATURE ) ];
		const after = [ at( 'a', 'high' ) ];
		expect( goneSince( before, after, [] ).map( ( { finding: { text } } ) => text ) ).toEqual( [ 'b', 'c' ] );
		expect( goneSince( before, after, [ SIGNATURE ] ).map( ( { finding: { text } } ) => text ) ).toEqual( [ 'b' ] );
	} );
} );

describe( 'uploads that are near each other', () => {
	const upload = ( name: string, latitude: number, longitude: number ) => ( { name, href: '', gps: { latitude, longitude }, camera: '', taken: '', artist: '' } );

	it( 'are groups of three within 300 metres, each file in one', () => {
		const files = [
			upload( 'a', 47, 8 ), upload( 'b', 47.002, 8 ), upload( 'c', 47, 8.002 ), upload( 'far', 47.01, 8 ),
			upload( 'x', -33, 179.9999 ), upload( 'y', -33.0001, 179.9999 ),
		];
		expect( groupsOf( located( files ) ).map( ( group ) => group.map( ( { name } ) => name ).join( '' ) ) ).toEqual( [ 'abc' ] );
	} );

	it( 'are found among 400: each place that has three', () => {
		// 140 places, of which the first 120 come a third time.
		const files = Array.from( { length: 400 }, ( _, i ) => upload( String( i ), 47 + i % 20, 8 + i % 7 ) );
		expect( groupsOf( located( files ) ).map( ( group ) => group.length ) ).toEqual( Array( 120 ).fill( 3 ) );
	} );
} );

describe( 'a section that is being edited', () => {
	const stored = 'Lead\n\n== A ==\none\n\n== B ==\ntwo';

	it.each( [
		[ 'goes back to its place', { kind: 'section', initial: '== A ==\none\n' }, '== A ==\nnew', 'Lead\n\n== A ==\nnew\n\n== B ==\ntwo' ],
		[ 'stands alone where the page has changed', { kind: 'section', initial: '== A ==\ngone' }, '== A ==\nnew', '== A ==\nnew' ],
		[ 'comes last where it is new', { kind: 'new section' }, 'new', `${ stored }\n\nnew` ],
		[ 'is the page where all of it is edited', { kind: 'page' }, 'new', 'new' ],
	] as const )( '%s', ( _what, part, now, whole ) => {
		expect( wholePage( stored, part, now ) ).toBe( whole );
	} );
} );

describe( 'looking in slices', () => {
	it( 'gives the page room to breathe between them', async () => {
		let steps = 0;
		let turns = 0;
		const slow = { ...fakeChecks, createScan: () => ( {
			step: () => {
				const end = performance.now() + 3;
				while ( performance.now() < end ) {
					// A slow phone at work.
				}
				return ++steps === 20;
			},
			findings: () => [],
		} ) };
		const count = setInterval( () => turns++, 0 );
		await scanInSlices( slow, page( USER, '' ).snapshot, new AbortController().signal );
		clearInterval( count );
		expect( turns ).toBeGreaterThan( 3 );
	} );

	it( 'can be cancelled, and passes on a defect', async () => {
		const controller = new AbortController();
		const result = scanInSlices( fakeChecks, page( USER, '' ).snapshot, controller.signal );
		controller.abort();
		await expect( result ).rejects.toThrow( 'cancelled' );
		const broken = { ...fakeChecks, createScan: () => ( { step: () => {
			throw new Error( 'broken rule' );
		}, findings: () => [] } ) };
		await expect( scanInSlices( broken, page( USER, '' ).snapshot, new AbortController().signal ) ).rejects.toThrow( 'broken rule' );
	} );
} );
