import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES } from '../../../build/bundle/pages';
import { BASE_MODULES, PANEL_DEPENDENCIES, PANEL_MODULE, USERNAME_MODULE, USERPAGE_MODULE } from '../../../src/wiki/modules';

const definition = readFileSync( 'gadget-definition/Gadgets-definition.txt', 'utf8' ).trim().split( '\n' );

/** Name, options and pages of a definition line. */
function parseLine( line: string ) {
	const [ , name, options, pages ] = /^\* ([a-z-]+)\[(.*?)\]\|(.*)$/.exec( line )!;
	const dependencies = options!.split( '|' ).find( ( option ) => option.startsWith( 'dependencies=' ) );
	return {
		module: 'ext.gadget.' + name,
		dependencies: dependencies ? dependencies.slice( 'dependencies='.length ).split( ',' ) : [],
		pages: pages!.split( '|' ),
	};
}

const gadgets = definition.map( parseLine );

it( 'asks for the modules that the code asks for where nobody resolves them', () => {
	const dependencies = new Map( gadgets.map( ( gadget ) => [ gadget.module, [ ...gadget.dependencies ].sort() ] ) );
	expect( dependencies.get( 'ext.gadget.safety' ) ).toEqual( [ ...BASE_MODULES ].sort() );
	expect( dependencies.get( PANEL_MODULE ) ).toEqual( [ ...BASE_MODULES, ...PANEL_DEPENDENCIES ].sort() );
	expect( dependencies.get( USERNAME_MODULE ) ).toEqual( [] );
	expect( dependencies.get( USERPAGE_MODULE ) ).toEqual( [] );
} );

it( 'names the script and style pages that the build makes', () => {
	const built = PAGES.filter( ( page ) => /^(javascript|css)$/.test( page.contentModel ) ).map( ( page ) => page.title );
	expect( gadgets.flatMap( ( gadget ) => gadget.pages ).map( ( page ) => 'MediaWiki:Gadget-' + page ).sort() ).toEqual( built.sort() );
} );
