import { describe, expect, it } from 'vitest';
import { BOX_WORDS } from '../../../src/userpage/data/languages/box-words';
import { ALL_WORDS } from '../../../src/userpage/data/languages/families';

describe.each( Object.entries( BOX_WORDS ) )( 'words of boxes in %s', ( language, words ) => {
	const lines = words.trim().split( '\n' );

	it( 'go with a language that is shipped', () => {
		expect( ALL_WORDS[ language ] ).toContain( lines[ 0 ] );
	} );

	it( 'have known keys, words on both sides, ten digits', () => {
		const bad = lines.filter( ( line ) => !( /^%user [^>|]+ > [^>|]+$/.test( line ) || /^%place [^|]+$/.test( line ) ||
			( line.startsWith( '%digit ' ) && line.split( ' ' ).length === 11 ) ) );
		expect( bad ).toEqual( [] );
	} );
} );
