/** `npm run deploy` on a real wiki that never saw the gadget: each step as a person would take it. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { run, type RunResult } from '../../build/wiki/run';
import type { LocalWiki } from '../../build/wiki/wiki';
import { secondWiki } from './support/second-wiki';
import { editPage, logIn, readPage, type TestUser } from './support/session';

const definitionTitle = 'MediaWiki:Gadgets-definition';
const script = 'MediaWiki:Gadget-safety.js';
const ours = readFileSync( 'gadget-definition/Gadgets-definition.txt', 'utf8' ).trim();
const theirs = 'Words.  \n\n== browsing ==\n* Other[ResourceLoader]|Other.js\n\n== editing ==\n* More[ResourceLoader]|More.js';

let wiki: LocalWiki;
let admin: TestUser;
let dist: string;

function deploy( ...args: string[] ): Promise<RunResult> {
	return run( process.execPath, [
		'--import', 'tsx', 'build/deploy/cli.ts', '--api', wiki.api, '--user', wiki.deployLogin,
		'--password-file', join( wiki.folder, 'deploy-password' ), '--dist', dist, '--allow-dirty', ...args,
	] );
}

/** Makes the build differ from what is deployed. */
function changeScript( line: string ): void {
	const file = join( dist, 'safety.js' );
	writeFileSync( file, `${ readFileSync( file, 'utf8' ).trimEnd() }\n// ${ line }\n` );
}

beforeAll( async () => {
	wiki = await secondWiki();
	admin = await logIn( wiki.adminUser, wiki.adminPassword, wiki );
	dist = join( wiki.folder, 'dist' );
	cpSync( join( inject( 'wiki' ).folder, 'dist' ), dist, { recursive: true } );
	await editPage( admin, definitionTitle, theirs );
} );

test( 'a dry run shows what would be saved and saves nothing', async () => {
	const { code, output } = await deploy( '--dry-run' );
	expect( output ).toContain( `+++ ${ script }: a new page of` );
	expect( output ).toContain( 'missing:   * safety[' );
	expect( code ).toBe( 0 );
	expect( await readPage( admin, script ) ).toBeNull();
} );

test( 'a deployment saves the pages with their content models, and leaves the definition alone', async () => {
	const { code, output } = await deploy();
	expect( output ).toContain( '--definition changes these lines' );
	expect( code ).toBe( 0 );
	expect( await readPage( admin, script ) ).toBe( readFileSync( join( dist, 'safety.js' ), 'utf8' ).trimEnd() );
	expect( await readPage( admin, definitionTitle ) ).toBe( theirs );
	const manifest = JSON.parse( readFileSync( join( dist, 'manifest.json' ), 'utf8' ) ) as { title: string; contentModel: string }[];
	const answer = await admin.api.post<{ query: { pages: { title: string; contentmodel: string }[] } }>(
		{ action: 'query', prop: 'info', titles: manifest.map( ( { title } ) => title ).join( '|' ) } );
	expect( Object.fromEntries( answer.query.pages.map( ( page ) => [ page.title, page.contentmodel ] ) ) )
		.toEqual( Object.fromEntries( manifest.map( ( { title, contentModel } ) => [ title, contentModel ] ) ) );
} );

test( 'the definition gets our lines where asked, and nothing else changes there', async () => {
	const { code, output } = await deploy( '--definition', '--section', 'browsing' );
	expect( output ).toContain( '1 page saved' );
	expect( code ).toBe( 0 );
	expect( await readPage( admin, definitionTitle ) ).toBe( theirs.replace( '|Other.js', `|Other.js\n${ ours }` ) );
} );

test( 'a second time there is nothing to save', async () => {
	const { code, output } = await deploy( '--definition' );
	expect( output ).toContain( 'There is nothing to save.' );
	expect( code ).toBe( 0 );
} );

test( 'a change is shown as a diff, and going back restores the text before it', async () => {
	const before = await readPage( admin, script );
	changeScript( 'changed' );
	expect( ( await deploy() ).output ).toContain( '+// changed' );
	expect( await readPage( admin, script ) ).toMatch( /\/\/ changed$/ );
	const { code, output } = await deploy( '--rollback' );
	expect( output ).toContain( '-// changed' );
	expect( code ).toBe( 0 );
	expect( await readPage( admin, script ) ).toBe( before );
	const again = await deploy( '--rollback' );
	expect( again.output ).toContain( 'is undone already' );
	expect( again.code ).toBe( 1 );
} );

test( 'going back keeps what others did to the definition, and refuses to lose an edit of a script', async () => {
	await editPage( admin, definitionTitle, theirs );
	changeScript( 'changed again' );
	await deploy( '--definition' );
	const deployed = await readPage( admin, definitionTitle );
	await editPage( admin, definitionTitle, `* New[ResourceLoader]|New.js\n${ deployed }` );
	const text = await readPage( admin, script );
	await editPage( admin, script, `${ text }\n// mended in haste` );

	const refused = await deploy( '--rollback' );
	expect( refused.output ).toMatch( /^Error: MediaWiki:Gadget-safety\.js was edited by Gadget deployer at .*Nothing was changed/m );
	expect( refused.code ).toBe( 1 );
	expect( await readPage( admin, script ) ).toMatch( /mended in haste$/ );

	// A later deployment replaces that edit, and can be undone: the edit comes back.
	await editPage( admin, script, 'other' );
	changeScript( 'the third' );
	await deploy( '--definition' );
	expect( ( await deploy( '--rollback' ) ).code ).toBe( 0 );
	expect( await readPage( admin, script ) ).toBe( 'other' );
	expect( await readPage( admin, definitionTitle ) ).toContain( '* New[ResourceLoader]|New.js' );
} );

test( 'a wrong password is one line, without the password', async () => {
	const file = join( wiki.folder, 'wrong-password' );
	writeFileSync( file, 'not-the-password\n' );
	const { code, output } = await deploy( '--password-file', file );
	expect( output ).toMatch( /^Error: logging in as "Gadget deployer@deploy" failed: [^\n]*\n$/ );
	expect( output ).not.toContain( 'not-the-password' );
	expect( code ).toBe( 1 );
} );

test( 'a password does not travel in the clear', async () => {
	const { code, output } = await deploy( '--api', 'http://wiki.invalid/w/api.php' );
	expect( output ).toBe( 'Error: --api has to begin with https: the password must not travel in the clear.\n' );
	expect( code ).toBe( 1 );
} );
