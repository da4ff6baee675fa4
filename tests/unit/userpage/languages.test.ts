import { describe, expect, it } from 'vitest';
import { CONCEPTS, LABELS } from '../../../src/userpage/concepts';
import { ALL_WORDS, FAMILIES } from '../../../src/userpage/data/languages/families';
import { wordsOf } from '../../../src/userpage/text/words';

const LANGUAGES: Record<string, string> = { ...ALL_WORDS };
// Cues of families are written in another way; see cue-words.test.ts.
const { everywhere } = FAMILIES;
Object.keys( { ...FAMILIES, ...everywhere } ).forEach( ( family ) => delete LANGUAGES[ family ] );
const CORE = [ 'self', 'live', 'born', 'job', 'kin', '=name', '=mail', '=phone' ];
/** Not a spoken language of many user pages: Latin is written for the joy of it, without mail and phone. */
const PARTIAL = [ 'la' ];
const KEYS = new Set<string>( [ ...CONCEPTS, 'ourkin', 'verb', ...LABELS.map( ( label ) => `=${ label }` ) ] );

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

	it( 'can match: an asterisk after two to twenty letters of a word, or before a word of three letters or more; none in labels', () => {
		const bad = lines.flatMap( ( [ key, entries ] ) => entries.filter( ( entry ) => {
			const words = wordsOf( entry.replace( /#/g, '1' ) );
			const stems = words.filter( ( word ) => /^[-':\u200c]?\*/.test( entry.slice( word.end ) ) );
			const first = entry[ 0 ] === '*' ? 1 : 0;
			return entry.includes( '*' ) && ( key.startsWith( '=' ) || ( entry.match( /\*/g ) ?? [] ).length !== stems.length + first + ( entry.match( / \*(?= )/g ) ?? [] ).length ||
				( first && ( words.length > 1 || ( words[ 0 ]?.norm ?? '' ).length < 3 ) ) ||
				stems.some( ( stem ) => !/^-?\*(?: |$)/.test( entry.slice( stem.end ) ) || ( words.length === 1 && stem.norm.length < 2 ) || stem.norm.length > 20 ) );
		} ).map( ( entry ) => `${ key } ${ entry }` ) );
		expect( bad ).toEqual( [] );
	} );
} );
