import { describe, expect, it } from 'vitest';
import { CONCEPTS, LABELS } from '../../../src/userpage/concepts';
import { ENGLISH } from '../../../src/userpage/data/languages/english';
import { ALL_WORDS, FAMILIES } from '../../../src/userpage/data/languages/families';
import { wordsOf } from '../../../src/userpage/text/words';

const LANGUAGES: Record<string, string> = { ...ENGLISH, ...ALL_WORDS };
// Cues of families are written in another way; see cue-words.test.ts.
Object.keys( FAMILIES ).forEach( ( family ) => delete LANGUAGES[ family ] );
const CORE = [ 'self', 'live', 'born', 'job', 'kin', '=name', '=mail', '=phone' ];
/** Not a spoken language of many user pages: Latin is written for the joy of it, without mail and phone. */
const PARTIAL = [ 'la' ];
const KEYS = new Set<string>( [ ...CONCEPTS, 'ourkin', ...LABELS.map( ( label ) => `=${ label }` ) ] );

function linesOf( language: string ): [ key: string, entries: string[] ][] {
	// Lines with % are written in another way; see box-words.test.ts.
	return ( LANGUAGES[ language ] as string ).trim().split( '\n' ).filter( ( line ) => line[ 0 ] !== '%' ).map( ( line ) => {
		const space = line.indexOf( ' ' );
		return [ line.slice( 0, space ), line.slice( space + 1 ).split( '|' ) ];
	} );
}

describe.each( Object.keys( LANGUAGES ) )( 'words of %s', ( language ) => {
	const lines = linesOf( language );

	it( 'have the keys that every page needs, known keys only, each once', () => {
		const keys = lines.map( ( [ key ] ) => key );
		expect( keys.filter( ( key ) => !KEYS.has( key ) ) ).toEqual( [] );
		expect( keys.filter( ( key, i ) => keys.indexOf( key ) !== i ) ).toEqual( [] );
		expect( PARTIAL.includes( language ) ? [] : CORE.filter( ( key ) => !keys.includes( key ) ) ).toEqual( [] );
	} );

	it( 'have no empty entry and none twice', () => {
		const bad = lines.flatMap( ( [ key, entries ] ) => entries
			.filter( ( entry, i ) => entry !== entry.trim() || wordsOf( entry.replace( /#/g, '1' ) ).length === 0 || entries.indexOf( entry ) !== i )
			.map( ( entry ) => `${ key } ${ entry }` ) );
		expect( bad ).toEqual( [] );
	} );

	it( 'can match: an asterisk at the end, after two to sixteen letters, or before a word of three letters or more; none in labels', () => {
		const bad = lines.flatMap( ( [ key, entries ] ) => entries.filter( ( entry ) => {
			const star = entry.indexOf( '*', 1 );
			const words = wordsOf( entry.replace( /#/g, '1' ) );
			const stem = ( words[ words.length - 1 ] ?? { norm: '' } ).norm;
			if ( entry[ 0 ] === '*' && ( key.startsWith( '=' ) || words.length > 1 || stem.length < 3 ) ) {
				return true;
			}
			return star >= 0 && ( star < entry.length - 1 || key.startsWith( '=' ) || ( words.length === 1 && ( stem.length < 2 || stem.length > 16 ) ) );
		} ).map( ( entry ) => `${ key } ${ entry }` ) );
		expect( bad ).toEqual( [] );
	} );
} );
