import { describe, expect, test } from 'vitest';
import { NO_PROGRESS, readProgress, reviewIsDue, withDeclared } from '../../../src/checklist/stored';

describe( 'stored progress', () => {
	test( 'is read back as it was kept', () => {
		const progress = withDeclared( withDeclared( NO_PROGRESS, 'two-factor', 'done', '2026-01-02' ), 'travel', 'na', '2026-01-03' );
		expect( readProgress( JSON.parse( JSON.stringify( progress ) ) ) ).toEqual( {
			items: { 'two-factor': 'done', travel: 'na' }, reviewed: '2026-01-03',
		} );
	} );

	test( 'holds nothing but steps and a day', () => {
		expect( Object.keys( withDeclared( NO_PROGRESS, 'passkey', 'done', '2026-01-02' ) ) ).toEqual( [ 'items', 'reviewed' ] );
	} );

	test( 'forgets what a person takes back, and leaves what it was made from', () => {
		const before = withDeclared( NO_PROGRESS, 'passkey', 'done', '2026-01-02' );
		expect( withDeclared( before, 'passkey', null, '2026-01-05' ) ).toEqual( { items: {}, reviewed: '2026-01-05' } );
		expect( before.items ).toEqual( { passkey: 'done' } );
	} );

	test.each( [
		[ null ], [ undefined ], [ false ], [ 7 ], [ 'text' ], [ [] ], [ {} ], [ { items: [] } ], [ { items: 'done' } ],
		[ { items: { 'no-such-item': 'done', toString: 'done', passkey: 'yes', travel: true } } ],
		[ { items: null, reviewed: 12 } ], [ { reviewed: '2026-13-45' } ], [ { reviewed: 'yesterday' } ],
		[ { items: JSON.parse( '{"__proto__":"done"}' ) } ],
	] )( 'is empty where %j is found', ( found ) => {
		expect( readProgress( found ) ).toEqual( NO_PROGRESS );
	} );

	test( 'keeps what is good of a value that is partly broken', () => {
		expect( readProgress( { items: { passkey: 'done', gone: 'done' }, reviewed: 'never', extra: 1 } ) )
			.toEqual( { items: { passkey: 'done' }, reviewed: null } );
	} );
} );

describe( 'the yearly review', () => {
	test.each( [
		[ null, '2026-11-22', false ],
		[ '2026-11-22', '2026-11-22', false ],
		[ '2025-11-22', '2026-11-22', false ],
		[ '2025-11-21', '2026-11-22', true ],
		[ '2024-02-29', '2025-02-28', false ],
		[ '2024-02-29', '2025-03-01', true ],
		[ '2020-01-01', '2026-11-22', true ],
		// A clock that was wrong, or is now.
		[ '2030-01-01', '2026-11-22', false ],
	] )( 'last on %s, today %s: due %s', ( reviewed, today, due ) => {
		expect( reviewIsDue( reviewed, today ) ).toBe( due );
	} );
} );
