/** The user-page tab on the real wiki: real templates, categories, boxes, files with metadata, old versions. */
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newBrowser, rulesOf, type Visit } from './support/browser';
import { act, administrator, editPage, newTemporaryUser, newUser, setPreferences, uploadFile, type TestUser } from './support/session';
import { jpegWithPosition } from './userpage-jpeg';

const browser = newBrowser();

async function openTab( visit: Visit, title = 'Main_Page', query: Record<string, string> = {} ) {
	await visit.open( title, { useskin: 'monobook', ...query } );
	await visit.page.locator( '#t-safety-userpage a' ).click();
	return visit.page.locator( '.safety-userpage' );
}

async function check( visit: Visit, title?: string, query?: Record<string, string> ) {
	const tab = await openTab( visit, title, query );
	await tab.getByRole( 'button', { name: 'Check my user page' } ).click();
	await tab.getByRole( 'button', { name: 'Check again' } ).waitFor();
	return tab;
}

/** The finding whose marked words hold a text. */
const findingOf = ( tab: Locator, words: string ) => tab.locator( '.safety-finding', { has: tab.page().locator( 'mark', { hasText: words } ) } );

const own = ( user: TestUser, path = '' ) => `User:${ user.name }${ path }`;

describe( 'the user-page tab', () => {
	test( 'reads nothing before it is asked, and then only own pages of this wiki', async () => {
		const user = await newUser( { gadget: true } );
		await editPage( user, own( user ), 'Hello' );
		const visit = await browser.visit( user );
		const tab = await openTab( visit );
		expect( visit.requests().filter( ( address ) => address.includes( 'api.php' ) ) ).toEqual( [] );
		visit.forgetRequests();
		await tab.getByRole( 'button', { name: 'Check my user page' } ).click();
		await tab.getByText( 'Nothing found by these checks' ).waitFor();
		const questions = visit.requests()
			.filter( ( address ) => address.includes( 'api.php' ) )
			.map( ( address ) => new URL( address ).searchParams )
			// The words of the page's language are the gadget's own: whoever checks a page in English asks for the same.
			.filter( ( question ) => !/^MediaWiki:Gadget-safety-words-(?:english|everywhere)\.json$/.test( question.get( 'titles' ) || '' ) );
		expect( questions.length ).toBeGreaterThan( 3 );
		expect( rulesOf( visit.requests() ) ).toEqual( [ 'safety-userpage' ] );
		for ( const question of questions ) {
			for ( const name of [ 'titles', 'page', 'gapprefix', 'aiuser' ] ) {
				for ( const title of question.get( name )?.split( '|' ) || [] ) {
					expect( title.replace( /^User( talk)?:/, '' ).replace( /\/$/, '' ) ).toBe( user.name );
				}
			}
		}
		expect( visit.foreignRequests() ).toEqual( [] );
		expect( visit.errors() ).toEqual( [] );
	} );

	test( 'finds what words, boxes, categories and files say, and leads to the place', async () => {
		const user = await newUser( { gadget: true } );
		const admin = await administrator();
		await editPage( admin, 'Template:User lives in Exampleland', '<div>This user lives in Exampleland.</div>[[Category:Wikipedians in Germany]]' );
		const photo = `Portrait of me ${ user.name }.jpg`;
		await uploadFile( user, photo, jpegWithPosition( 47.25, 8.5, 'Erika Beispiel' ) );
		await editPage( user, own( user ), [
			'Hello, welcome.', '{{User lives in Exampleland}}', `[[File:${ photo }|thumb|A photo of me]]`,
			'== Über mich ==', 'I like trains.', '== Write to me ==', 'My email address is erika.beispiel@mail.example.org and my phone number is +49 30 901820.',
		].join( '\n\n' ) );
		await editPage( user, own( user, '/Drafts' ), 'You can reach me: erika.drafts@mail.example.org' );
		await editPage( user, own( user, '/vector.css' ), '/* mail@example.org */' );
		await setPreferences( user, { nickname: 'Erika (erika.sig@mail.example.org)' } );

		const visit = await browser.visit( user );
		const tab = await check( visit );
		const mail = findingOf( tab, 'erika.beispiel@mail.example.org' );
		expect( await mail.locator( 'mark' ).textContent() ).toContain( 'erika.beispiel@mail.example.org' );
		expect( await mail.textContent() ).toContain( 'Your user page, section “Write to me”' );
		expect( await mail.getByRole( 'link' ).getAttribute( 'href' ) ).toMatch( /action=edit&section=2$/ );
		await findingOf( tab, '901820' ).waitFor();
		expect( await findingOf( tab, 'erika.drafts' ).textContent() ).toContain( 'Your subpage “Drafts”' );
		expect( await findingOf( tab, 'erika.sig' ).textContent() ).toContain( 'Your signature' );
		await tab.locator( '.safety-finding', { hasText: 'Where you live' } ).first().waitFor();
		await tab.locator( '.safety-finding', { hasText: 'The file says where it was taken' } ).waitFor();
		await tab.getByText( /Files that say where they were taken: 1 of 1/ ).waitFor();
		await tab.getByText( 'Exampler Pocket One · 47.250, 8.500' ).waitFor();
		await tab.locator( 'li', { hasText: /^Erika Beispiel$/ } ).waitFor();
		expect( await tab.getByText( 'vector.css' ).count() ).toBe( 0 );

		const editor = visit.context.waitForEvent( 'page' );
		await mail.getByRole( 'link' ).click();
		const edited = await editor;
		expect( await edited.locator( '#wpTextbox1' ).inputValue() ).toMatch( /^== Write to me ==/ );
		await edited.close();
	} );

	test( 'shows what is gone after mending, and how many old versions still hold it', async () => {
		const user = await newUser( { gadget: true } );
		await editPage( user, own( user ), 'My email address is erika.beispiel@mail.example.org' );
		await editPage( user, own( user ), 'Hi. My email address is erika.beispiel@mail.example.org' );
		const visit = await browser.visit( user );
		const tab = await check( visit );
		await tab.locator( '.safety-finding' ).first().waitFor();
		await editPage( user, own( user ), 'Hi.' );
		await visit.page.waitForTimeout( 3100 );
		await visit.page.evaluate( () => {
			window.dispatchEvent( new Event( 'blur' ) );
			window.dispatchEvent( new Event( 'focus' ) );
		} );
		await tab.getByText( 'One thing is no longer there' ).waitFor();
		await tab.getByRole( 'button', { name: 'Search the old versions: Your user page' } ).click();
		await tab.getByText( '2 of 2 old versions still hold something of what was found.' ).waitFor();
		await tab.getByRole( 'button', { name: 'Ask for old versions to be hidden' } ).click();
		await visit.page.getByRole( 'dialog' ).waitFor();
	} );

	test( 'on a page of somebody else says why it does not read it', async () => {
		const [ user, other ] = [ await newUser( { gadget: true } ), await newUser() ];
		await editPage( other, own( other ), 'My email address is other.person@mail.example.org' );
		const visit = await browser.visit( user );
		const tab = await check( visit, own( other ) );
		await tab.getByText( 'You are looking at a page of another person.' ).waitFor();
		expect( await tab.textContent() ).not.toContain( 'other.person' );
		expect( visit.requests().filter( ( address ) => address.includes( 'api.php' ) && decodeURIComponent( address ).includes( other.name ) ) ).toEqual( [] );
		await tab.getByText( 'Your user page: this page does not exist.' ).waitFor();
	} );

	test( 'says what is the matter with pages that are deleted, protected, very long, full of templates or lead elsewhere', async () => {
		const user = await newUser( { gadget: true } );
		const admin = await administrator();
		await editPage( user, own( user ), 'Hello' );
		await act( admin.api, { action: 'delete', title: own( user ) } );
		await editPage( user, `User talk:${ user.name }`, '#REDIRECT [[Main Page]]' );
		await act( admin.api, { action: 'protect', title: `User talk:${ user.name }`, protections: 'edit=sysop' } );
		await editPage( user, own( user, '/Long' ), 'Trains are nice. '.repeat( 120000 ) );
		await editPage( user, own( user, '/Boxes' ), Array.from( { length: 501 }, ( _, i ) => `{{User example ${ i }}}` ).join( '\n' ) );
		await editPage( user, own( user, '/Other' ), '#REDIRECT [[Main Page]]' );
		const tab = await check( await browser.visit( user ) );
		await tab.getByText( 'Your user page: this page was deleted.' ).waitFor();
		await tab.getByText( 'The top of your talk page: this page leads to another page.' ).waitFor();
		await tab.getByText( 'The top of your talk page: you cannot edit this page now' ).waitFor();
		await tab.getByText( 'Your subpage “Long”: this page is very long.' ).waitFor();
		await tab.getByText( 'Your subpage “Boxes”: this page uses 501 templates.' ).waitFor();
		expect( await tab.getByText( '“Other”' ).count() ).toBe( 0 );
	} );

	test( 'says it when the session has ended meanwhile', async () => {
		const user = await newUser( { gadget: true } );
		const visit = await browser.visit( user );
		const tab = await openTab( visit );
		await visit.context.clearCookies();
		await tab.getByRole( 'button', { name: 'Check my user page' } ).click();
		await tab.getByText( 'The wiki no longer sees you as logged in' ).waitFor();
	} );

	test.each( [
		[ 'logged-out readers', () => Promise.resolve( null ), 'You are not logged in.' ],
		[ 'temporary accounts', newTemporaryUser, 'You use a temporary account.' ],
	] as const )( 'tells %s why there is nothing to check', async ( _who, visitor, text ) => {
		const visit = await browser.visit( await visitor() );
		const tab = await openTab( visit, 'Main_Page', { withgadget: 'safety' } );
		await tab.getByText( text ).waitFor();
		expect( await tab.getByRole( 'button' ).count() ).toBe( 0 );
	} );

	test( 'has no accessibility violation, with its findings, at phone width', async () => {
		const user = await newUser( { gadget: true } );
		await editPage( user, own( user ), 'My email address is erika.beispiel@mail.example.org' );
		const visit = await browser.visit( user, { viewport: { width: 320, height: 640 } } );
		await check( visit );
		// Colours of the button that was just pressed fade.
		await visit.page.mouse.move( 0, 0 );
		await visit.page.waitForTimeout( 500 );
		await visit.page.addScriptTag( { content: readFileSync( 'node_modules/axe-core/axe.min.js', 'utf8' ) } );
		const violations = await visit.page.evaluate( () => ( window as unknown as { axe: typeof axe } ).axe.run( '.safety-panel' ).then(
			( result ) => result.violations.map( ( { id, nodes } ) => `${ id }: ${ nodes.map( ( node ) => node.html + node.failureSummary ).join( ' ' ) }` ),
		) );
		expect( violations ).toEqual( [] );
		expect( await visit.page.evaluate( () => document.querySelector( '.safety-panel__content' )!.scrollWidth <= 320 ) ).toBe( true );
	} );
} );
