/** What is deployed must be readable by old and strict software: by ResourceLoader, by page saving, by reviewers. */
import { parse } from 'acorn';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDist, type ManifestEntry } from '../../../build/bundle/build';
import { lowerRegExp } from '../../../build/bundle/lower-regexp';
import { withoutHtmlBranch } from '../../../build/bundle/preact-source';

const home = 'https://wiki.example/w';
let folders: string[] = [];
let manifest: ManifestEntry[] = [];
const texts = new Map<string, string>();

beforeAll( async () => {
	folders = await Promise.all( [ 0, 1 ].map( () => mkdtemp( path.join( tmpdir(), 'safety-dist-' ) ) ) );
	for ( const outDir of folders ) {
		manifest = await buildDist( { outDir, home } );
	}
	for ( const { file } of manifest ) {
		texts.set( file, await readFile( path.join( folders[ 0 ]!, file ), 'utf8' ) );
	}
}, 60_000 );

afterAll( () => Promise.all( folders.map( ( folder ) => rm( folder, { recursive: true } ) ) ) );

function filesOf( contentModel: string ): [ string, string ][] {
	return manifest.filter( ( entry ) => entry.contentModel === contentModel ).map( ( { file } ) => [ file, texts.get( file )! ] );
}

describe( 'what is deployed', () => {
	it( 'has the same bytes each time', async () => {
		for ( const { file, bytes } of manifest ) {
			const again = await readFile( path.join( folders[ 1 ]!, file ), 'utf8' );
			expect( again ).toBe( texts.get( file ) );
			expect( Buffer.byteLength( again ) ).toBe( bytes );
		}
	} );

	it( 'is ES2016, the level that ResourceLoader of MediaWiki 1.43 accepts', () => {
		expect( filesOf( 'javascript' ).length ).toBeGreaterThan( 2 );
		for ( const [ file, text ] of filesOf( 'javascript' ) ) {
			expect( () => parse( text, { ecmaVersion: 2016 } ), file ).not.toThrow();
		}
	} );

	it( 'has no eval, no HTML strings and no lookbehind, which old Safari cannot read', () => {
		for ( const [ file, text ] of filesOf( 'javascript' ) ) {
			expect( text.match( /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\(\?<[=!]/gi ), file ).toBeNull();
		}
	} );

	it( 'asks no host but the wikis', () => {
		for ( const [ file, text ] of filesOf( 'javascript' ) ) {
			const calls = text.match( /\b(?:fetch|getScript|sendBeacon|XMLHttpRequest|WebSocket|EventSource|new Image)\b[^;]*/g ) || [];
			for ( const call of calls ) {
				expect( call, file ).toContain( home );
			}
		}
		for ( const [ file, text ] of filesOf( 'css' ) ) {
			expect( text.match( /@import|url\(\s*['"]?(?!data:)/g ), file ).toBeNull();
		}
	} );

	it( 'survives saving on a wiki: guarded, and nothing in it acts on saving', () => {
		for ( const [ file, text ] of [ ...filesOf( 'javascript' ), ...filesOf( 'css' ) ] ) {
			const lines = text.trimEnd().split( '\n' );
			expect( lines[ 0 ], file ).toContain( '<nowiki>' );
			expect( lines[ lines.length - 1 ], file ).toContain( '</nowiki>' );
			expect( text.match( /<\/nowiki/g ), file ).toHaveLength( 1 );
			expect( text.match( /~{3,}|\{\{\s*(?:safe)?subst:/gi ), file ).toBeNull();
		}
	} );
} );

describe( 'withoutHtmlBranch', () => {
	it( 'fails on a Preact that it does not know', () => {
		expect( () => withoutHtmlBranch( 'export function diff() {}' ) ).toThrow( 'Preact has changed' );
	} );
} );

describe( 'lowerRegExp', () => {
	it( 'replaces literals that name classes of letters, in brackets too, and leaves others', () => {
		const lowered = lowerRegExp( 'var a = /[\\p{L}"]+\\/x/gu, b = /[a-z]/u, c = `${ /\\P{L}/u }`;' );
		expect( () => parse( lowered, { ecmaVersion: 2016 } ) ).not.toThrow();
		expect( lowered ).toContain( 'b = /[a-z]/u' );
		// eslint-disable-next-line no-new-func
		const [ a, c ] = new Function( `${ lowered } return [ a, c ];` )() as [ RegExp, string ];
		expect( 'é"/x'.match( a ) ).toEqual( [ 'é"/x' ] );
		expect( c ).toBe( '/\\P{L}/u' );
	} );
} );
