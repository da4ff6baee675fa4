import { describe, expect, it } from 'vitest';
import { reviewedEntries, staleEntries, staleWarning } from '../../../build/review/stale';

describe( 'the review of facts', () => {
	const entry = ( name: string, reviewed: string ) => ( { name, reviewed, sources: [] } );

	it( 'names what is older than twelve months, the oldest first', () => {
		const entries = [ entry( 'new', '2025-11-23' ), entry( 'old', '2025-11-21' ), entry( 'older', '2024-01-01' ) ];
		expect( staleEntries( entries, new Date( '2026-11-22' ) ).map( ( { name } ) => name ) ).toEqual( [ 'older', 'old' ] );
	} );

	it( 'covers routes, items and learn sections, each with a date and a source', () => {
		const entries = reviewedEntries();
		for ( const kind of [ 'contact route', 'checklist item', 'learn section' ] ) {
			expect( entries.filter( ( { name } ) => name.startsWith( kind ) ).length ).toBeGreaterThan( 2 );
		}
		for ( const { reviewed, sources, name } of entries ) {
			expect( Number.isNaN( Date.parse( reviewed ) ), name ).toBe( false );
			expect( sources.length, name ).toBeGreaterThan( 0 );
		}
	} );

	it( 'warns only when something is due', () => {
		expect( staleWarning( new Date( '2020-01-01' ) ) ).toBeNull();
		expect( staleWarning( new Date( '2040-01-01' ) ) ).toContain( 'npm run review' );
	} );
} );
