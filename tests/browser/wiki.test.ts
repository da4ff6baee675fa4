/** The wiki itself takes what was deployed: nothing else shows a gadget that ResourceLoader silently refuses. */
import { expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { newBrowser, skins } from './support/browser';
import { confirmEmail, newTemporaryUser, newUser } from './support/session';

const browser = newBrowser();

const gadgets = readFileSync( 'gadget-definition/Gadgets-definition.txt', 'utf8' )
	.split( '\n' ).map( ( line ) => /^\* *([\w-]+)/.exec( line )?.[ 1 ] ).filter( ( name ) => name !== undefined );

test( 'Special:Gadgets lists our gadgets without a warning', async () => {
	const visit = await browser.visit( null );
	await visit.open( 'Special:Gadgets' );
	for ( const gadget of gadgets ) {
		expect( await visit.page.locator( `#gadget-${ gadget }` ).count(), gadget ).toBe( 1 );
	}
	expect( await visit.page.locator( '.mw-gadget .cdx-message--warning, .mw-gadget .mw-message-box-warning, .mw-gadget .warningbox' ).allTextContents() ).toEqual( [] );
} );

test.each( gadgets )( 'ResourceLoader accepts the code of %s', async ( gadget ) => {
	for ( const debug of [ '', '&debug=2' ] ) {
		const response = await fetch( `${ inject( 'wiki' ).scriptPath }/load.php?modules=ext.gadget.${ gadget }&lang=en&skin=vector-2022${ debug }` );
		const code = await response.text();
		expect( response.status ).toBe( 200 );
		expect( code ).toContain( `ext.gadget.${ gadget }` );
		expect( code ).not.toMatch( /mw\.log\.error\("|Problematic modules|"state":"(error|missing)"/ );
	}
} );

test.each( skins )( 'pages load without an error in %s', async ( skin ) => {
	const visit = await browser.visit( await newUser( { gadget: true } ) );
	await visit.open( 'Main_Page', { useskin: skin } );
	expect( await visit.page.evaluate( () => mw.config.get( 'skin' ) ) ).toBe( skin );
	expect( await visit.page.evaluate( () => mw.loader.getState( 'ext.gadget.safety' ) ) ).toBe( 'ready' );
	expect( visit.errors() ).toEqual( [] );
	expect( visit.foreignRequests() ).toEqual( [] );
} );

test( 'a temporary account and a confirmed address can be had', async () => {
	const visit = await browser.visit( await newTemporaryUser() );
	await visit.open( 'Main_Page' );
	expect( await visit.page.evaluate( () => mw.user.isTemp() ) ).toBe( true );

	const user = await newUser( { email: 'someone@example.org' } );
	await confirmEmail( user, 'someone@example.org' );
	const answer = await user.api.post<{ query: { userinfo: { emailauthenticated?: string } } }>(
		{ action: 'query', meta: 'userinfo', uiprop: 'email' },
	);
	expect( answer.query.userinfo.emailauthenticated ).toBeTruthy();
} );
