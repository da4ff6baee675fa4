/** What every page view gets: the links, and nothing more before somebody uses one. */
import { describe, expect, inject, test } from 'vitest';
import { desktopSkins, newBrowser, skins, waitForModules } from './support/browser';
import { newTemporaryUser, newUser } from './support/session';

const browser = newBrowser();
const VIEWS = [ 'checklist', 'username', 'userpage', 'contact' ];

describe( 'the links', () => {
	test( 'come with ticking the gadget in the preferences', async () => {
		const visit = await browser.visit( await newUser() );
		const { page } = visit;
		await visit.open( 'Main_Page' );
		expect( await page.locator( '#p-safety' ).count() ).toBe( 0 );
		await visit.open( 'Special:Preferences', { useskin: 'monobook' } );
		await page.getByRole( 'tab', { name: 'Gadgets' } ).click();
		await page.getByRole( 'checkbox', { name: /^Safety/ } ).check();
		await page.getByRole( 'button', { name: 'Save' } ).click();
		await page.getByText( 'Your preferences have been saved' ).waitFor();
		await visit.open( 'Main_Page' );
		expect( await page.locator( '#p-safety li' ).count() ).toBe( 4 );
		expect( visit.foreignRequests() ).toEqual( [] );
	} );

	test.each( desktopSkins )( 'stand in a portlet of their own in %s', async ( useskin ) => {
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		await visit.open( 'Main_Page', { useskin } );
		const ids = await visit.page.locator( '#p-safety li' ).evaluateAll( ( items ) => items.map( ( item ) => item.id ) );
		expect( ids ).toEqual( VIEWS.map( ( view ) => `t-safety-${ view }` ) );
		expect( await visit.page.locator( '#p-safety a[role="button"]' ).count() ).toBe( 4 );
		expect( visit.errors() ).toEqual( [] );
	} );

	test( 'stand in the user menu in Minerva, which has no sidebar', async () => {
		const visit = await browser.visit( await newUser( { gadget: true } ), { viewport: { width: 360, height: 700 } } );
		await visit.open( 'Main_Page', { useskin: 'minerva' } );
		await visit.page.locator( '#minerva-user-menu-toggle, #minerva-user-menu-checkbox + label' ).first().click();
		await visit.page.locator( '#t-safety-contact a' ).click();
		await visit.page.getByRole( 'dialog' ).waitFor();
	} );

	test.each( skins )( 'come to logged-out readers by the address in %s', async ( useskin ) => {
		const visit = await browser.visit( null );
		await visit.open( 'Main_Page', { useskin, withgadget: 'safety' } );
		expect( await visit.page.locator( '[id^="t-safety-"]' ).count() ).toBe( 4 );
	} );

	test( 'come to temporary accounts by the address', async () => {
		const visit = await browser.visit( await newTemporaryUser() );
		await visit.open( 'Main_Page', { withgadget: 'safety' } );
		expect( await visit.page.locator( '[id^="t-safety-"]' ).count() ).toBe( 4 );
	} );

	test( 'open their view when they are followed in a new tab', async () => {
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		await visit.open( 'Main_Page', { useskin: 'monobook' } );
		const href = await visit.page.locator( '#t-safety-username a' ).getAttribute( 'href' );
		await visit.page.goto( new URL( href!, visit.page.url() ).href );
		await visit.page.getByRole( 'tab', { name: 'My username', selected: true } ).waitFor();
	} );
} );

describe( 'a page view', () => {
	test( 'asks for nothing of the later stages and for no data', async () => {
		const user = await newUser( { gadget: true } );
		const without = await browser.visit( await newUser() );
		const visit = await browser.visit( user );
		for ( const each of [ without, visit ] ) {
			await each.open( 'Main_Page' );
			await each.page.waitForLoadState( 'networkidle' );
		}
		const scripts = visit.requests().join( '\n' );
		expect( scripts ).toContain( 'ext.gadget.safety' );
		expect( scripts ).not.toMatch( /safety-panel|safety-user(?:name|page)|safety-names|safety-words|codex-styles/ );
		const calls = ( requests: string[] ) => requests.filter( ( url ) => /api\.php|rest\.php|action=raw/.test( url ) );
		expect( calls( visit.requests() ) ).toEqual( calls( without.requests() ) );
		expect( visit.requests().filter( ( url ) => url.includes( 'only=styles' ) && url.includes( 'safety' ) ) ).toEqual( [] );
	} );

	test( 'has the links once, however often the gadget is loaded', async () => {
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		await visit.open( 'Main_Page', { useskin: 'monobook' } );
		const source = `${ inject( 'wiki' ).scriptPath }/load.php?modules=ext.gadget.safety&only=scripts`;
		await visit.page.addScriptTag( { url: source } );
		await waitForModules( visit.page );
		expect( await visit.page.locator( '#p-safety' ).count() ).toBe( 1 );
	} );

	test( 'has no links inside a frame', async () => {
		const visit = await browser.visit( null );
		await visit.open( 'Main_Page' );
		const address = await visit.page.evaluate( () => {
			const frame = document.createElement( 'iframe' );
			frame.src = '/wiki/Main_Page?withgadget=safety&useskin=monobook';
			document.body.append( frame );
			return frame.src;
		} );
		await visit.page.waitForFunction( () => {
			const content = document.querySelector( 'iframe' )!.contentWindow as unknown as { mw?: { loader: { getState?: ( name: string ) => string } } };
			return content.mw?.loader.getState?.( 'ext.gadget.safety' ) === 'ready';
		} );
		const inner = visit.page.frame( { url: address } )!;
		expect( await inner.locator( '#p-tb' ).count() ).toBe( 1 );
		expect( await inner.locator( '[id^="t-safety-"]' ).count() ).toBe( 0 );
	} );
} );

describe( 'when stage 1 cannot be fetched', () => {
	test( 'the page says whom to call and where to write', async () => {
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		await visit.open( 'Main_Page', { useskin: 'monobook' } );
		await visit.context.setOffline( true );
		await visit.page.locator( '#t-safety-contact a' ).click();
		const alert = visit.page.getByRole( 'alert' );
		await alert.waitFor();
		expect( await alert.textContent() ).toContain( 'emergency@wikimedia.org' );
		expect( await alert.textContent() ).toContain( 'local emergency services' );
	} );
} );
