/** The wiki itself takes what was deployed: nothing else shows a gadget that ResourceLoader silently refuses. */
import { expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { newBrowser, skins } from './support/browser';
import { secondWiki, shareFilesOfSecondWiki } from './support/second-wiki';
import { confirmEmail, editPage, newTemporaryUser, newUser, uploadFile } from './support/session';

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

test( 'the browser refuses other hosts, as on Wikimedia wikis', async () => {
	const visit = await browser.visit( null );
	await visit.open( 'Main_Page' );
	const refused = await visit.page.evaluate( () => fetch( 'https://example.org/' ).then( () => 'answered', () => 'refused' ) );
	expect( refused ).toBe( 'refused' );
	expect( visit.errors().join() ).toContain( 'Content Security Policy' );
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

test( 'wikis can ask each other, and share files', async () => {
	const other = await secondWiki();
	const user = await newUser( { wiki: other } );
	await uploadFile( user, 'Shared photo.jpg', readFileSync( 'build/demo/photo.jpg' ) );
	await shareFilesOfSecondWiki();
	const visit = await browser.visit( await newUser() );
	await visit.open( 'File:Shared photo.jpg' );
	expect( await visit.page.locator( '#file img' ).getAttribute( 'src' ) ).toContain( other.origin );

	const answer = await visit.page.evaluate( ( api ) => new mw.ForeignApi( api, { anonymous: true } )
		.get( { action: 'query', titles: 'File:Shared photo.jpg', prop: 'imageinfo', iiprop: 'commonmetadata' } ), other.api );
	expect( JSON.stringify( answer ) ).toContain( 'GPSLatitude' );
} );

test( 'the visual editor opens a user page', async () => {
	const user = await newUser();
	await editPage( user, `User:${ user.name }`, 'Some words of \'\'mine\'\'.' );
	const visit = await browser.visit( user );
	await visit.open( `User:${ user.name }`, { veaction: 'edit' } );
	await visit.page.waitForSelector( '.ve-ce-documentNode[contenteditable=true] i', { timeout: 30_000 } );
	expect( await visit.page.locator( '.ve-ce-documentNode' ).innerText() ).toContain( 'Some words of mine.' );
} );
