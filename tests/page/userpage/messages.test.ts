import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, FIXES, REASONS } from '../../../src/userpage/finding';

const read = ( language: string ) => JSON.parse( readFileSync( `src/messages/userpage/${ language }.json`, 'utf8' ) ) as Record<string, string>;
const english = read( 'en' );

describe( 'what the tab says', () => {
	it.each( [
		...CATEGORIES.map( ( id ) => `category-${ id }` ),
		...REASONS.map( ( id ) => `reason-${ id }` ),
		...FIXES.map( ( id ) => `fix-${ id }` ),
	] )( 'has words for %s', ( id ) => {
		expect( english[ `safety-userpage-${ id }` ] ).toMatch( /\w/ );
	} );

	it( 'has no words for what does not exist', () => {
		const known: Record<string, readonly string[]> = { category: CATEGORIES, reason: REASONS, fix: [ ...FIXES, 'signature' ] };
		for ( const key of Object.keys( english ) ) {
			const [ , kind, id ] = /^safety-userpage-(category|reason|fix)-(.+)$/.exec( key ) || [];
			if ( kind && id ) {
				expect( known[ kind ] ).toContain( id );
			}
		}
	} );

	it( 'never promises safety', () => {
		const claims = Object.entries( english ).filter( ( [ key, text ] ) => key !== '@metadata' && /\b(you are safe|is safe|safely)\b/i.test( text ) );
		expect( claims ).toEqual( [] );
	} );

	it( 'is explained to translators, key by key', () => {
		expect( Object.keys( read( 'qqq' ) ) ).toEqual( Object.keys( english ) );
	} );
} );
