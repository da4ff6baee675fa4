/**
 * Bundles Preact from its readable sources, and without the branch that writes HTML strings.
 *
 * What is deployed has to be readable by interface administrators, and the published builds of Preact are minified.
 * The gadget never sets HTML from a string, so the code that could do so is cut out: a reviewer who searches what is
 * deployed for `innerHTML` finds nothing. If a new version of Preact no longer has exactly these passages, the build
 * fails, so that somebody looks.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';

const require = createRequire( import.meta.url );
const preactRoot = path.dirname( require.resolve( 'preact/package.json' ) );

const SOURCES: Record<string, string> = {
	preact: 'src/index.js',
	'preact/hooks': 'hooks/src/index.js',
	'preact/jsx-runtime': 'jsx-runtime/src/index.js',
};

/** Start and end of each passage that is cut, and what stands in its place. */
const CUTS = [
	{ from: 'if (i == \'dangerouslySetInnerHTML\') {\n\t\t\t\toldHtml = value;\n\t\t\t} else if (', to: 'if (' },
	{ from: '} else if (i == \'dangerouslySetInnerHTML\') {\n\t\t\t\tnewHtml = value;\n\t\t\t}', to: '}' },
	{ from: 'let newHtml;\n', to: '' },
	{ from: 'let oldHtml;\n', to: '' },
];
const HTML_BRANCH = /if \(newHtml\) \{[\s\S]*?newVNode\._children = \[\];\n\t\t\} else \{\n\t\t\tif \(oldHtml\) dom\.innerHTML = '';\n/;

/** The text of Preact's diff without the HTML branch. Throws where a passage is not found exactly once. */
export function withoutHtmlBranch( source: string ): string {
	let text = source;
	for ( const { from, to } of CUTS ) {
		if ( text.split( from ).length !== 2 ) {
			throw new Error( `Preact has changed, look at build/bundle/preact-source.ts. Not found once: ${ from }` );
		}
		text = text.replace( from, to );
	}
	if ( !HTML_BRANCH.test( text ) ) {
		throw new Error( 'Preact has changed, look at build/bundle/preact-source.ts. The HTML branch is not found.' );
	}
	text = text.replace( HTML_BRANCH, '{\n' ).replace( /^.*dangerouslySetInnerHTML.*\n/gm, '' );
	if ( /innerHTML|newHtml|oldHtml/i.test( text ) ) {
		throw new Error( 'Preact has changed, look at build/bundle/preact-source.ts. Something of the HTML branch is left.' );
	}
	return text;
}

export const preactSource: Plugin = {
	name: 'preact-source',
	setup( build ) {
		build.onResolve( { filter: /^preact(\/|$)/ }, ( { path: id } ) => {
			const source = SOURCES[ id ];
			return source ? { path: path.join( preactRoot, source ), sideEffects: id === 'preact/hooks' } :
				{ errors: [ { text: `${ id } is not one of the parts of Preact that ship` } ] };
		} );
		build.onLoad( { filter: /preact[\\/]src[\\/]diff[\\/]index\.js$/ }, async ( { path: file } ) => ( {
			contents: withoutHtmlBranch( await readFile( file, 'utf8' ) ),
			loader: 'js',
		} ) );
	},
};
