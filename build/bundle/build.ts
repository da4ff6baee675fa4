/** Makes `dist/`: one file for each wiki page, and `manifest.json`, which says where each belongs and how big it is. */
import { build, type BuildOptions } from 'esbuild';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { lowerRegExp } from './lower-regexp';
import { PAGES, type ContentModel, type PageSource } from './pages';
import { preactSource } from './preact-source';
import { escapeForWiki, isKept } from './saved-text';

export interface ManifestEntry {
	title: string;
	file: string;
	contentModel: ContentModel;
	/** Sizes in bytes of the file as it is deployed; what readers download is smaller, since ResourceLoader minifies. */
	bytes: number;
	gzip: number;
	brotli: number;
	stage: 0 | 1 | 2;
}

export interface BuildSettings {
	/** Folder for the result; emptied first. */
	outDir: string;
	/** Script path of the wiki that serves the gadget, for readers on other wikis of the farm: `https://…/w`. */
	home: string;
}

const LICENCE = 'Wikimedia safety gadget. Licence: GPL-2.0-or-later. Contains Preact and valibot (MIT).';
const ADVICE = 'Made by a build; changes made here are lost with the next deployment.';

/** `nowiki` keeps signatures, templates and categories in the code from acting when the page is saved. */
const BANNERS: Partial<Record<ContentModel, { banner: string; footer: string }>> = {
	javascript: { banner: `// <nowiki>\n// ${ LICENCE }\n// ${ ADVICE }`, footer: '// </nowiki>' },
	css: { banner: `/* <nowiki> */\n/* ${ LICENCE } */\n/* ${ ADVICE } */`, footer: '/* </nowiki> */' },
};

function bundleOptions( page: PageSource, source: string, home: string ): BuildOptions {
	return {
		entryPoints: [ source ],
		bundle: true,
		write: false,
		charset: 'utf8',
		legalComments: 'inline',
		logLevel: 'silent',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		// MediaWiki 1.43 refuses scripts that are not ES2016; browsers there know CSS logical properties.
		target: page.contentModel === 'css' ? [ 'chrome87', 'firefox78', 'safari14.1' ] : 'es2016',
		// Nothing is an asynchronous generator; without this, esbuild wraps `yield*` of plain ones for fear of them.
		supported: { 'async-generator': true },
		// Fields of classes become plain assignments.
		tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
		format: page.exports ? 'cjs' : 'iife',
		define: { SAFETY_HOME: JSON.stringify( home ) },
		plugins: [ preactSource ],
	};
}

/**
 * The text of one page. Throws where the bundle fails.
 */
async function makePage( page: PageSource, home: string ): Promise<string> {
	const { source } = page;
	if ( typeof source === 'function' ) {
		return source();
	}
	const edge = BANNERS[ page.contentModel ];
	if ( !edge ) {
		return readFile( source, 'utf8' );
	}
	const result = await build( bundleOptions( page, source, home ) );
	const body = result.outputFiles?.[ 0 ]?.text;
	if ( body === undefined ) {
		throw new Error( `${ source } made nothing` );
	}
	const text = `${ edge.banner }\n${ page.contentModel === 'javascript' ? escapeForWiki( lowerRegExp( body.trim() ) ) : body.trim() }\n${ edge.footer }\n`;
	if ( !isKept( text ) ) {
		throw new Error( `${ source } has characters that a wiki changes when it saves the page` );
	}
	return text;
}

/**
 * Builds every page of the gadget into `outDir`, with its manifest. The same sources give the same bytes.
 */
export async function buildDist( { outDir, home }: BuildSettings ): Promise<ManifestEntry[]> {
	const texts = await Promise.all( PAGES.map( ( page ) => makePage( page, home ) ) );
	await rm( outDir, { recursive: true, force: true } );
	await mkdir( outDir, { recursive: true } );
	const manifest: ManifestEntry[] = [];
	for ( const [ index, page ] of PAGES.entries() ) {
		const content = Buffer.from( texts[ index ] as string, 'utf8' );
		await writeFile( path.join( outDir, page.file ), content );
		manifest.push( {
			title: page.title,
			file: page.file,
			contentModel: page.contentModel,
			bytes: content.length,
			gzip: gzipSync( content, { level: 9 } ).length,
			brotli: brotliCompressSync( content ).length,
			stage: page.stage,
		} );
	}
	await writeFile( path.join( outDir, 'manifest.json' ), JSON.stringify( manifest, null, '\t' ) + '\n' );
	return manifest;
}
