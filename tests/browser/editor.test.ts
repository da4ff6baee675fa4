/** The check of unsaved text in the real editors. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newBrowser, rulesOf } from './support/browser';
import { editPage, newUser, readPage, type TestUser } from './support/session';

const browser = newBrowser();

const STORED = 'My email address is stored.person@mail.example.org';
const FRESH = 'Write to me at fresh.person@mail.example.org';

const own = ( user: TestUser, path = '' ) => `User:${ user.name }${ path }`;
const notice = ( page: Page ) => page.locator( '.safety-edit-check .cdx-message' );
const gadgetRequests = ( requests: string[] ) => requests.filter( ( address ) => /safety-panel|safety-user(?:name|page)|rvprop=content/.test( address ) );

/** An editor with a user page, who has seen the welcome of VisualEditor. */
async function begin( text: string, preferences: Record<string, number> = {} ) {
	const user = await newUser( { gadget: true, preferences: { 'visualeditor-hidebetawelcome': 1, 'visualeditor-hidetabdialog': 1, ...preferences } } );
	await editPage( user, own( user ), text );
	const visit = await browser.visit( user );
	visit.page.setDefaultTimeout( 15_000 );
	return { user, visit };
}

async function edit( { title, preferences, query = {} }: { title?: ( owner: TestUser ) => string; preferences?: Record<string, number>; query?: Record<string, string> } = {} ) {
	const { user, visit } = await begin( STORED, preferences );
	await visit.open( title ? title( user ) : own( user ), { action: 'edit', useskin: 'vector', ...query } );
	return { user, visit, page: visit.page };
}

describe( 'the source editor', () => {
	test.each( [ [ 'plain', 0 ], [ 'with a toolbar', 1 ] ] )( '%s: tells what is new beside the save button, and loads nothing before', async ( _what, usebetatoolbar ) => {
		const { page, visit, user } = await edit( { preferences: { usebetatoolbar } } );
		expect( gadgetRequests( visit.requests() ) ).toEqual( [] );
		const textarea = page.locator( '#wpTextbox1' );
		await textarea.focus();
		await page.keyboard.press( 'Control+End' );
		await page.keyboard.type( ` ${ FRESH }` );
		await notice( page ).waitFor();
		expect( await notice( page ).locator( 'mark' ).allTextContents() ).toEqual( [ 'fresh.person@mail.example.org' ] );
		expect( await page.locator( '.editButtons .safety-edit-check [role="status"]' ).textContent() ).toContain( 'New in your text' );
		expect( await textarea.evaluate( ( element ) => element === document.activeElement ) ).toBe( true );
		expect( rulesOf( visit.requests() ) ).toEqual( [ 'safety-userpage' ] );

		await page.locator( '#wpSave' ).click();
		await page.waitForURL( ( url ) => !url.search.includes( 'action=edit' ) && !url.search.includes( 'action=submit' ) );
		expect( await readPage( user, own( user ) ) ).toContain( 'fresh.person' );
		expect( visit.foreignRequests() ).toEqual( [] );
		expect( visit.errors() ).toEqual( [] );
	} );

	test( 'compares a section with the whole stored page', async () => {
		const { user, visit } = await begin( `${ STORED }\n\n== Trains ==\nI like trains.` );
		await visit.open( own( user ), { action: 'edit', section: '1' } );
		const { page } = visit;
		await page.locator( '#wpTextbox1' ).focus();
		await page.keyboard.press( 'Control+End' );
		await page.keyboard.type( ' stored.person@mail.example.org' );
		await page.waitForTimeout( 2500 );
		expect( await notice( page ).count() ).toBe( 0 );
		await page.keyboard.type( ` ${ FRESH }` );
		await notice( page ).waitFor();
	} );

	test( 'turned off in the notice, it stays off on the next page and can be turned on in the panel', async () => {
		const { page, visit, user } = await edit();
		await page.locator( '#wpTextbox1' ).fill( FRESH );
		await page.getByRole( 'button', { name: 'Do not check while I edit' } ).click();
		await notice( page ).getByText( 'turn it on again in the Safety panel' ).waitFor();

		visit.forgetRequests();
		await visit.open( own( user ), { action: 'edit', useskin: 'vector' } );
		await page.locator( '#wpTextbox1' ).fill( FRESH );
		await page.waitForTimeout( 1500 );
		expect( gadgetRequests( visit.requests() ) ).toEqual( [] );
		await page.locator( '#t-safety-userpage a' ).click();
		const box = page.getByRole( 'checkbox', { name: 'Check my own pages while I edit them' } );
		expect( await box.isChecked() ).toBe( false );
		await box.check();
		expect( await page.evaluate( () => localStorage.getItem( 'safety-edit-check' ) ) ).toBeNull();
	} );

	test.each( [
		[ 'an article', () => 'Project:Sandbox' ],
		[ 'the talk page of somebody else', () => 'User talk:Somebody Else' ],
	] )( 'is left alone on %s', async ( _what, title ) => {
		const { page, visit } = await edit( { title } );
		await page.locator( '#wpTextbox1' ).fill( FRESH );
		await page.waitForTimeout( 2000 );
		expect( gadgetRequests( visit.requests() ) ).toEqual( [] );
		expect( await page.locator( '.safety-edit-check' ).count() ).toBe( 0 );
	} );

	test( 'also watches the own talk page and subpages', async () => {
		for ( const title of [ ( user: TestUser ) => `User talk:${ user.name }`, ( user: TestUser ) => own( user, '/Drafts' ) ] ) {
			const { page } = await edit( { title } );
			await page.locator( '#wpTextbox1' ).fill( FRESH );
			await notice( page ).waitFor();
		}
	} );
} );

describe( 'VisualEditor', () => {
	test( 'tells what is new while typing, and in the save dialog, and saves as ever', async () => {
		const { user, visit } = await begin( STORED );
		const { page } = visit;
		await visit.open( own( user ), { veaction: 'edit', useskin: 'vector' } );
		const surface = page.locator( '.ve-ce-documentNode' );
		await surface.waitFor( { timeout: 45_000 } );
		expect( gadgetRequests( visit.requests() ) ).toEqual( [] );
		await surface.locator( 'p' ).first().click();
		await page.keyboard.press( 'Control+End' );
		await page.keyboard.type( ` ${ FRESH }` );
		await notice( page ).waitFor();
		expect( await notice( page ).locator( 'mark' ).allTextContents() ).toEqual( [ 'fresh.person@mail.example.org' ] );

		await page.locator( '.oo-ui-tool-name-showSave a' ).click();
		const dialog = page.locator( '.ve-ui-mwSaveDialog' );
		await dialog.locator( '.safety-edit-check .cdx-message' ).waitFor();
		// The dialog has grown with the notice: nothing of it is out of reach.
		await expect.poll( () => dialog.locator( '.ve-ui-mwSaveDialog-savePanel' ).evaluate( ( panel ) => panel.scrollHeight - panel.clientHeight ) ).toBeLessThan( 2 );
		await dialog.locator( '.oo-ui-processDialog-actions-primary .oo-ui-buttonElement-button' ).click();
		await expect.poll( () => readPage( user, own( user ) ), { timeout: 20_000 } ).toContain( 'fresh.person' );
	} );
} );
