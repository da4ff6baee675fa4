/**
 * The gadget on another wiki of the farm, where one line in global.js loads it from the first. Two real wikis; the
 * second one knows nothing of the gadget.
 */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { removeTestWiki, startTestWiki } from '../../build/wiki/test-wiki';
import type { LocalWiki } from '../../build/wiki/wiki';
import { newBrowser, waitForModules } from './support/browser';

let other: LocalWiki;

beforeAll( async () => {
	other = await startTestWiki();
} );

afterAll( () => removeTestWiki( other.port ) );

const browser = newBrowser();

/** What the README tells people to put into global.js, with this test's wiki in the place of Meta-Wiki. */
const line = () => `mw.loader.load( '${ inject( 'wiki' ).scriptPath }/load.php?modules=ext.gadget.safety' );`;

async function onOtherWiki( beforehand = '' ) {
	const visit = await browser.visit( null, { viewport: { width: 1280, height: 800 } } );
	await visit.page.goto( `${ other.origin }/wiki/Main_Page?useskin=monobook` );
	await waitForModules( visit.page );
	await visit.page.addScriptTag( { content: beforehand + line() } );
	return visit;
}

describe( 'on another wiki', () => {
	test( 'one line brings the links, the panel with its styles, and the dialog', async () => {
		const visit = await onOtherWiki();
		const { page } = visit;
		await page.locator( '#t-safety-checklist a' ).click();
		await page.getByRole( 'tabpanel', { name: 'Checklist' } ).waitFor();
		expect( await page.locator( '.safety-panel' ).evaluate( ( panel ) => getComputedStyle( panel ).position ) ).toBe( 'fixed' );
		await page.locator( '#t-safety-contact a' ).click();
		await page.getByRole( 'dialog' ).getByText( 'emergency@wikimedia.org' ).first().waitFor();
		expect( await page.getByRole( 'dialog' ).locator( '.cdx-button' ).first().evaluate( ( button ) => getComputedStyle( button ).borderRadius ) ).not.toBe( '0px' );
		expect( visit.foreignRequests( other.origin ) ).toEqual( [] );
		expect( visit.errors() ).toEqual( [] );
	} );

	test( 'the line works when it stands there twice', async () => {
		const { page } = await onOtherWiki( `mw.loader.load( '${ inject( 'wiki' ).scriptPath }/load.php?modules=ext.gadget.safety&again' );` );
		await page.locator( '#t-safety-contact a' ).first().click();
		await page.getByRole( 'dialog' ).waitFor();
		expect( await page.locator( '#p-safety' ).count() ).toBe( 1 );
	} );

	test( 'a wiki that lacks platform modules still shows the addresses', async () => {
		const { page } = await onOtherWiki( `
			const getState = mw.loader.getState;
			mw.loader.getState = ( name ) => /codex-styles|ForeignApi|jqueryMsg/.test( name ) ? null : getState( name );
		` );
		await page.locator( '#t-safety-contact a' ).click();
		await page.getByRole( 'dialog' ).getByText( 'emergency@wikimedia.org' ).first().waitFor();
	} );

	test( 'the page says where to write when the first wiki does not answer', async () => {
		const { page } = await onOtherWiki();
		await page.locator( '#t-safety-contact' ).waitFor();
		await page.route( /modules=ext\.gadget\.safety-panel/, ( route ) => route.abort() );
		await page.locator( '#t-safety-contact a' ).click();
		await page.getByRole( 'alert' ).getByText( 'emergency@wikimedia.org' ).waitFor();
	} );
} );
