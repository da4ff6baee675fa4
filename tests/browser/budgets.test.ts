/**
 * What readers download, in bytes, as ResourceLoader serves it (minified) and as servers compress it. A budget is raised
 * only with a reason in the commit.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { FAMILIES } from '../../src/userpage/data/languages/families';

const script = async ( module: string ) => {
	const response = await fetch( `${ inject( 'wiki' ).scriptPath }/load.php?modules=${ module }` );
	const text = await response.text();
	expect( text ).toContain( 'mw.loader.impl' );
	return text;
};

const data = async ( title: string ) => {
	const query = new URLSearchParams( {
		action: 'query', format: 'json', formatversion: '2', prop: 'revisions', rvprop: 'content', rvslots: 'main', titles: title,
	} );
	return ( await fetch( `${ inject( 'wiki' ).api }?${ query }` ) ).text();
};

test( 'every page view pays for stage 0 only: 1,500 bytes', async () => {
	const text = await script( 'ext.gadget.safety' );
	expect( text ).toContain( 't-safety-' );
	expect( brotliCompressSync( text ).length ).toBeLessThanOrEqual( 1_500 );
} );

test( 'the first click pays for the panel, the dialog and their styles: 85,000 bytes', async () => {
	expect( brotliCompressSync( await script( 'ext.gadget.safety-panel' ) ).length ).toBeLessThanOrEqual( 85_000 );
} );

test( 'the rules for names cost 12,800 bytes when they are needed', async () => {
	expect( brotliCompressSync( await script( 'ext.gadget.safety-username' ) ).length ).toBeLessThanOrEqual( 12_800 );
} );

// All words come by family, English ones and names that stand on pages in any language too.
test( 'the rules for pages cost 45,000 bytes when they are needed', async () => {
	expect( brotliCompressSync( await script( 'ext.gadget.safety-userpage' ) ).length ).toBeLessThanOrEqual( 45_000 );
} );

test( 'the name data cost 60,000 bytes, with brotli and with gzip', async () => {
	const text = await data( 'MediaWiki:Gadget-safety-names.json' );
	expect( text ).toContain( '"contentmodel":"json"' );
	expect( brotliCompressSync( text ).length ).toBeLessThanOrEqual( 60_000 );
	expect( gzipSync( text ).length ).toBeLessThanOrEqual( 60_000 );
} );

test( 'the words of a family of languages, English among them, cost 16,000 bytes', async () => {
	expect( Object.keys( FAMILIES ) ).toContain( 'english' );
	for ( const family of Object.keys( FAMILIES ) ) {
		const text = await data( `MediaWiki:Gadget-safety-words-${ family }.json` );
		expect( text ).toContain( '"contentmodel":"json"' );
		expect( brotliCompressSync( text ).length, family ).toBeLessThanOrEqual( 16_000 );
	}
} );
