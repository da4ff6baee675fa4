import { describe, expect, it } from 'vitest';
import { CUE_WORDS } from '../../../src/userpage/data/languages/cue-words';
import { ENGLISH_CUES } from '../../../src/userpage/data/languages/english-cues';
import { FAMILIES } from '../../../src/userpage/data/languages/families';
import { wordsOf } from '../../../src/userpage/text/words';

it.each( Object.keys( CUE_WORDS ) )( 'cues of %s go with a family that is shipped', ( name ) => {
	expect( Object.values( FAMILIES ).some( ( languages ) => Object.values( languages ).some( ( lines ) => lines.includes( CUE_WORDS[ name ] as string ) ) ) ).toBe( true );
} );

describe.each( [ ...Object.entries( CUE_WORDS ), [ 'english', ENGLISH_CUES ] ] )( 'cues of the family %s', ( _family, words ) => {
	const lines = words.trim().split( '\n' ).map( ( line ) => line.split( ' ' ) );

	it( 'have each key once', () => {
		const keys = lines.map( ( [ key ] ) => key );
		expect( keys.filter( ( key, i ) => !/^%[a-z]+$/.test( key as string ) || keys.indexOf( key ) !== i ) ).toEqual( [] );
	} );

	it( 'have no empty entry and none twice, an asterisk at the end only', () => {
		const bad = lines.flatMap( ( [ key, ...entries ] ) => entries
			.filter( ( entry, i ) => !wordsOf( entry ).length || entries.indexOf( entry ) !== i || /\*./.test( entry ) ).map( ( entry ) => `${ key as string } ${ entry }` ) );
		expect( bad ).toEqual( [] );
	} );
} );
