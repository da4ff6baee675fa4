/** The username tab on the real wiki: the own name, names that are tried, and what leaves the page. */
import { describe, expect, test } from 'vitest';
import { newBrowser, rulesOf, type Visit } from './support/browser';
import { confirmEmail, freshName, newTemporaryUser, newUser } from './support/session';

const browser = newBrowser();

async function openTab( visit: Visit, query: Record<string, string> = {} ) {
	await visit.open( 'Main_Page', { useskin: 'monobook', ...query } );
	await visit.page.locator( '#t-safety-username a' ).click();
	const tab = visit.page.locator( '.safety-username' );
	await tab.getByLabel( 'Name to try' ).waitFor();
	return tab;
}

/** A name that no test has used: invented parts, then letters that change. */
const freshSurname = () => `Falkenbeck${ freshName( '' ).replace( /[^a-z]/g, '' ).slice( -4 ) }`;

describe( 'the username tab', () => {
	test( 'loads the rules for names, and not those for pages', async () => {
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		const tab = await openTab( visit );
		await tab.getByLabel( 'Name to try' ).fill( 'Quiet teapot' );
		await tab.getByText( 'Nothing found by these checks.' ).first().waitFor();
		expect( rulesOf( visit.requests() ) ).toEqual( [ 'safety-username' ] );
	} );

	test( 'tells what the own name shows, and forgets what is fine with the page', async () => {
		const user = await newUser( { gadget: true, name: `Annika ${ freshSurname() } 1987` } );
		const visit = await browser.visit( user );
		const tab = await openTab( visit );
		const hint = tab.locator( '.safety-hint', { hasText: 'Reads as a full personal name' } );
		await hint.waitFor();
		expect( await hint.locator( 'mark' ).textContent() ).toContain( 'Annika' );
		await tab.locator( '.safety-hint', { hasText: 'year' } ).waitFor();
		await tab.getByRole( 'button', { name: 'This is fine for me: Reads as a full personal name' } ).click();
		expect( await hint.count() ).toBe( 0 );
		const kept = await visit.page.evaluate( () => JSON.stringify( [ { ...localStorage }, { ...sessionStorage } ] ) );
		expect( kept ).not.toContain( user.name );
		expect( visit.errors() ).toEqual( [] );
	} );

	test( 'looks at tried names while they are typed, and sends them nowhere', async () => {
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		const tab = await openTab( visit );
		// The own name is compared with the own e-mail address first.
		await visit.page.waitForLoadState( 'networkidle' );
		visit.forgetRequests();
		const field = tab.getByLabel( 'Name to try' );
		const shown = tab.locator( 'section', { has: visit.page.getByLabel( 'Name to try' ) } );
		await field.pressSequentially( 'Annika Falkenbeck' );
		await shown.getByText( 'Reads as a full personal name' ).waitFor();
		await field.fill( 'Quiet teapot' );
		await shown.getByText( 'Nothing found by these checks.' ).waitFor();
		await field.fill( 'ᱥᱟᱱᱛᱟᱲᱤ' );
		await shown.getByText( 'These checks do not know names in this script' ).waitFor();
		expect( visit.requests() ).toEqual( [] );
		expect( visit.foreignRequests() ).toEqual( [] );
	} );

	test( 'compares the own address with the name in the browser', async () => {
		const name = freshName( 'Teapot' ).replace( /\s/g, '' );
		const email = `${ name.toLowerCase() }@mail.example.org`;
		const user = await newUser( { gadget: true, name, email } );
		await confirmEmail( user, email );
		const tab = await openTab( await browser.visit( user ) );
		await tab.getByText( 'Is the same as your own email address before the @' ).waitFor();
	} );

	test( 'shows the own entry in the log of renames as CentralAuth writes it', async () => {
		const user = await newUser( { gadget: true } );
		const visit = await browser.visit( user );
		// The test wiki has no global accounts: the answer has the form that CentralAuth's logger gives it.
		await visit.context.route( ( address ) => address.searchParams.get( 'letype' ) === 'gblrename', ( route, request ) => {
			const title = new URL( request.url() ).searchParams.get( 'letitle' );
			return route.fulfill( { json: { query: { logevents: title === `Special:CentralAuth/${ user.name }` ?
				[ { timestamp: '2024-05-06T07:08:09Z', params: { olduser: 'Old teapot', newuser: user.name } } ] : [] } } } );
		} );
		const tab = await openTab( visit );
		await tab.getByText( 'Your account was renamed' ).waitFor();
		expect( await tab.textContent() ).toContain( `from “Old teapot” to “${ user.name }”` );
	} );

	test( 'lets readers without a name of their own try one', async () => {
		const visit = await browser.visit( null );
		const tab = await openTab( visit, { withgadget: 'safety' } );
		await tab.getByText( 'You are not logged in' ).waitFor();
		const temporary = await browser.visit( await newTemporaryUser() );
		await ( await openTab( temporary, { withgadget: 'safety' } ) ).getByText( 'You use a temporary account' ).waitFor();
	} );

	test( 'says what is missing when the name data cannot be had, and tries again', async () => {
		const visit = await browser.visit( await newUser( { gadget: true, name: `Erika ${ freshSurname() }` } ) );
		const names = ( address: URL ) => address.href.includes( 'Gadget-safety-names.json' );
		await visit.context.route( names, ( route ) => route.abort() );
		const tab = await openTab( visit );
		await tab.getByText( 'The name data could not be loaded' ).waitFor();
		await visit.context.unroute( names );
		await tab.getByRole( 'button', { name: 'Try again' } ).click();
		await tab.getByText( 'Reads as a full personal name' ).waitFor();
	} );
} );
