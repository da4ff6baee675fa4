/** The docked panel on the real wiki: opening, closing, staying open, and elements in pages that open the gadget. */
import { describe, expect, test } from 'vitest';
import { desktopSkins, newBrowser } from './support/browser';
import { editPage, freshName, newTemporaryUser, newUser } from './support/session';

const browser = newBrowser();

async function atMainPage( useskin = 'monobook' ) {
	const visit = await browser.visit( await newUser( { gadget: true } ) );
	await visit.open( 'Main_Page', { useskin } );
	return visit;
}

describe( 'the panel', () => {
	test.each( desktopSkins )( 'opens beside the page in %s, and the page stays usable', async ( useskin ) => {
		const visit = await atMainPage( useskin );
		const { page } = visit;
		await page.setViewportSize( { width: 1280, height: 800 } );
		await page.locator( '#t-safety-checklist a' ).evaluate( ( link: HTMLElement ) => link.click() );
		const panel = page.getByRole( 'complementary', { name: 'Safety' } );
		await panel.waitFor();
		const panelBox = ( await panel.boundingBox() )!;
		const contentBox = ( await page.locator( '#firstHeading' ).boundingBox() )!;
		expect( contentBox.x + contentBox.width ).toBeLessThanOrEqual( panelBox.x );
		expect( visit.foreignRequests() ).toEqual( [] );
		expect( visit.errors() ).toEqual( [] );
	} );

	test( 'opens by the space bar and by Enter, closes by Escape, and gives the focus back', async () => {
		const { page } = await atMainPage();
		const link = page.locator( '#t-safety-checklist a' );
		const panel = page.getByRole( 'complementary', { name: 'Safety' } );
		for ( const key of [ 'Space', 'Enter' ] ) {
			await link.focus();
			await page.keyboard.press( key );
			await panel.waitFor();
			await page.waitForFunction( () => document.activeElement?.id === 'safety-panel-title' );
			await page.keyboard.press( 'Escape' );
			await panel.waitFor( { state: 'detached' } );
			expect( await link.evaluate( ( element ) => element === document.activeElement ) ).toBe( true );
		}
	} );

	test( 'stays open on the next page of the same tab, without taking the focus, and not in another tab', async () => {
		const visit = await atMainPage();
		const { page } = visit;
		await page.locator( '#t-safety-checklist a' ).click();
		await page.getByRole( 'tab', { name: 'Learn' } ).click();
		await visit.open( 'Special:RecentChanges', { useskin: 'monobook' } );
		await page.getByRole( 'tab', { name: 'Learn', selected: true } ).waitFor();
		expect( await page.evaluate( () => document.activeElement === document.body || !document.activeElement!.closest( '.safety-panel' ) ) ).toBe( true );

		const other = await visit.context.newPage();
		await other.goto( page.url() );
		await other.locator( '#t-safety-checklist' ).waitFor();
		expect( await other.locator( '.safety-panel' ).count() ).toBe( 0 );

		await page.getByRole( 'button', { name: 'Close the Safety panel' } ).click();
		await visit.open( 'Main_Page', { useskin: 'monobook' } );
		expect( await page.locator( '.safety-panel' ).count() ).toBe( 0 );
	} );

	test( 'fills a phone and fits 320 pixels', async () => {
		const visit = await browser.visit( null, { viewport: { width: 320, height: 640 } } );
		for ( const view of [ 'checklist', 'username', 'userpage', 'learn' ] ) {
			await visit.open( 'Main_Page', { useskin: 'minerva', withgadget: 'safety', safety: view } );
			const panel = visit.page.locator( '.safety-panel' );
			await panel.waitFor();
			expect( await panel.boundingBox() ).toEqual( { x: 0, y: 0, width: 320, height: 640 } );
			const overflow = await visit.page.locator( '.safety-panel__content' ).evaluate( ( content ) => content.scrollWidth - content.clientWidth );
			expect( overflow, view ).toBe( 0 );
		}
	} );

	test( 'stands at the left in right-to-left', async () => {
		const visit = await browser.visit( null, { viewport: { width: 1280, height: 800 } } );
		await visit.open( 'Main_Page', { useskin: 'vector', withgadget: 'safety', safety: 'learn', uselang: 'ar' } );
		await visit.page.locator( '.safety-panel' ).waitFor();
		expect( ( await visit.page.locator( '.safety-panel' ).boundingBox() )!.x ).toBe( 0 );
	} );

	test( 'leaves nothing on the device of a temporary account', async () => {
		const visit = await browser.visit( await newTemporaryUser() );
		await visit.open( 'Main_Page', { withgadget: 'safety', safety: 'checklist' } );
		await visit.page.locator( '.safety-panel' ).waitFor();
		const keys = await visit.page.evaluate( () => Object.keys( localStorage ).filter( ( key ) => key.startsWith( 'safety' ) ) );
		expect( keys ).toEqual( [] );
	} );
} );

describe( 'elements in pages', () => {
	test( 'open the contact dialog by mouse and keyboard, also when they are added later', async () => {
		const user = await newUser( { gadget: true } );
		const title = `User:${ user.name }/${ freshName( 'Page' ) }`;
		await editPage( user, title, 'Ask <span class="safety-contact" data-concern="oversight">here</span> for help.' );
		const visit = await browser.visit( user );
		const { page } = visit;
		const dialog = page.getByRole( 'dialog' );
		await visit.open( title );
		await page.getByRole( 'button', { name: 'here' } ).focus();
		await page.keyboard.press( 'Enter' );
		await dialog.waitFor();

		await visit.open( title );
		await page.evaluate( () => {
			const later = document.createElement( 'p' );
			const span = document.createElement( 'span' );
			span.className = 'safety-contact';
			span.textContent = 'added later';
			later.append( span );
			document.querySelector( '#mw-content-text' )!.append( later );
			( window as unknown as { mw: { hook: ( name: string ) => { fire: ( content: unknown ) => void } }; $: ( element: Element ) => unknown } ).mw
				.hook( 'wikipage.content' ).fire( ( window as unknown as { $: ( element: Element ) => unknown } ).$( later ) );
		} );
		await page.getByRole( 'button', { name: 'added later' } ).focus();
		await page.keyboard.press( 'Space' );
		await dialog.waitFor();
	} );

	test( 'open it by the address', async () => {
		const visit = await browser.visit( null );
		await visit.open( 'Main_Page', { withgadget: 'safety', safety: 'contact' } );
		await visit.page.getByRole( 'dialog' ).waitFor();
		expect( await visit.page.getByRole( 'dialog' ).textContent() ).toContain( 'emergency@wikimedia.org' );
	} );

	test( 'open nothing for a name that is no view', async () => {
		const visit = await browser.visit( null );
		await visit.open( 'Main_Page', { withgadget: 'safety', safety: '__proto__' } );
		await visit.page.waitForLoadState( 'networkidle' );
		expect( await visit.page.locator( '.safety-panel, dialog' ).count() ).toBe( 0 );
		expect( visit.errors() ).toEqual( [] );
	} );
} );
