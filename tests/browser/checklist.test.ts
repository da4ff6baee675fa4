/** The checklist on the real wiki: what it keeps, what it checks by itself, and what it asks the wiki for. */
import { describe, expect, test, vi } from 'vitest';
import { newBrowser, type Visit } from './support/browser';
import { confirmEmail, freshName, newTemporaryUser, newUser, setPreferences, type TestUser } from './support/session';

const browser = newBrowser();

async function openChecklist( visit: Visit, query: Record<string, string> = {} ): Promise<void> {
	await visit.open( 'Main_Page', { withgadget: 'safety', safety: 'checklist', useskin: 'vector-2022', ...query } );
	await visit.page.locator( '.safety-checklist' ).waitFor();
}

async function atChecklist( user: TestUser | null, options: Parameters<typeof browser.visit>[ 1 ] = {} ): Promise<Visit> {
	const visit = await browser.visit( user, options );
	await openChecklist( visit );
	return visit;
}

const step = ( { page }: Visit, id: string ) => page.locator( `[data-step="${ id }"]` );

/** As a person does by the label, since the native radio lies under a drawn one. */
const choose = ( visit: Visit, id: string, state: string ) => step( visit, id ).getByText( state, { exact: true } ).click();

const isChosen = ( visit: Visit, id: string, state: string ) => step( visit, id ).getByRole( 'radio', { name: state } ).isChecked();

/** What the gadget keeps in this browser, of both kinds. */
const kept = ( { page }: Visit ) => page.evaluate( () => {
	const own = ( store: Storage ) => Object.fromEntries( Object.entries( store ).filter( ( [ key ] ) => key.includes( 'safety' ) ) );
	return { device: own( localStorage ), tab: own( sessionStorage ) };
} );

/** The person comes back from another tab. A headless browser has no focus to lose, so the events are fired. */
const comeBack = ( { page }: Visit ) => page.evaluate( () => {
	window.dispatchEvent( new Event( 'blur' ) );
	window.dispatchEvent( new Event( 'focus' ) );
} );

const showRecommended = ( { page }: Visit ) => page.getByRole( 'button', { name: /recommended steps too/ } ).click();

describe( 'progress', () => {
	test( 'stays after a reload, and is nothing but steps and a day', async () => {
		const visit = await atChecklist( await newUser( { gadget: true } ) );
		await choose( visit, 'two-factor', 'Done' );
		await choose( visit, 'exif-strip', 'Not for me' );
		await openChecklist( visit );
		expect( await isChosen( visit, 'two-factor', 'Done' ) ).toBe( true );
		expect( await isChosen( visit, 'exif-strip', 'Not for me' ) ).toBe( true );
		const { device } = await kept( visit );
		expect( Object.keys( device ) ).toEqual( [ 'safety-checklist' ] );
		expect( JSON.parse( device[ 'safety-checklist' ]! ) ).toEqual( {
			items: { 'two-factor': 'done', 'exif-strip': 'na' },
			reviewed: expect.stringMatching( /^\d{4}-\d\d-\d\d$/ ),
		} );
		expect( visit.errors() ).toEqual( [] );
		expect( visit.foreignRequests() ).toEqual( [] );
	} );

	test( 'is forgotten in one click, with all else that the gadget has kept', async () => {
		const visit = await atChecklist( await newUser( { gadget: true } ) );
		await choose( visit, 'two-factor', 'Done' );
		await visit.page.evaluate( () => localStorage.setItem( 'safety-of-an-older-version', '1' ) );
		await visit.page.getByRole( 'button', { name: 'Forget everything' } ).click();
		await visit.page.getByText( 'Forgotten. The gadget keeps nothing in this browser now.' ).waitFor();
		expect( await kept( visit ) ).toEqual( { device: {}, tab: {} } );
		expect( await isChosen( visit, 'two-factor', 'To do' ) ).toBe( true );
	} );

	test.each( [
		[ 'of a temporary account', newTemporaryUser ],
		[ 'of a logged-out reader', () => Promise.resolve( null ) ],
	] )( '%s stays in the tab', async ( _who, person ) => {
		const visit = await atChecklist( await person() );
		await choose( visit, 'know-who-to-contact', 'Done' );
		expect( ( await kept( visit ) ).device ).toEqual( {} );
		await openChecklist( visit );
		expect( await isChosen( visit, 'know-who-to-contact', 'Done' ) ).toBe( true );
		expect( visit.requests().filter( ( address ) => address.includes( 'meta=userinfo' ) ) ).toEqual( [] );

		const otherTab = await visit.context.newPage();
		await otherTab.goto( visit.page.url() );
		await otherTab.locator( '[data-step="know-who-to-contact"]' ).waitFor();
		expect( await otherTab.locator( '[data-step="know-who-to-contact"]' ).getByRole( 'radio', { name: 'To do' } ).isChecked() ).toBe( true );
	} );

	test( 'lasts until the page is left where the browser keeps nothing, and that is said', async () => {
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		await visit.page.addInitScript( () => {
			Object.defineProperty( window, 'localStorage', { get: () => {
				throw new DOMException( 'blocked', 'SecurityError' );
			} } );
		} );
		await openChecklist( visit );
		await choose( visit, 'two-factor', 'Done' );
		await visit.page.getByText( /did not let the gadget keep what you marked/ ).waitFor();
		expect( await isChosen( visit, 'two-factor', 'Done' ) ).toBe( true );
		await visit.page.getByRole( 'button', { name: 'Forget everything' } ).click();
		expect( await isChosen( visit, 'two-factor', 'To do' ) ).toBe( true );
	} );

	test( 'survives a value that another script has broken', async () => {
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		await visit.open( 'Main_Page' );
		for ( const broken of [ '{"items":', '[]', '{"items":{"two-factor":"yes","gone":"done"},"reviewed":5}' ] ) {
			await visit.page.evaluate( ( value ) => localStorage.setItem( 'safety-checklist', value ), broken );
			await openChecklist( visit );
			expect( await isChosen( visit, 'two-factor', 'To do' ) ).toBe( true );
		}
		expect( visit.errors() ).toEqual( [] );
	} );
} );

describe( 'automatic checks', () => {
	test( 'take one request, and only when the checklist is opened', async () => {
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		const asked = () => visit.requests().filter( ( address ) => address.includes( 'meta=userinfo' ) );
		await visit.open( 'Main_Page', { safety: 'learn' } );
		await visit.page.locator( '.safety-panel' ).waitFor();
		expect( asked() ).toEqual( [] );
		await openChecklist( visit );
		await step( visit, 'login-alerts' ).getByText( 'just now' ).waitFor();
		expect( asked() ).toHaveLength( 1 );
	} );

	test.each( [
		[ 'reset-needs-both', { requireemail: 0 }, { requireemail: 1 } ],
		[ 'login-alerts', { 'echo-subscriptions-web-login-fail': 0 }, { 'echo-subscriptions-web-login-fail': 1 } ],
		[ 'login-alerts', { 'echo-subscriptions-email-login-fail': 0 }, { 'echo-subscriptions-email-login-fail': 1 } ],
		[ 'login-alerts', { 'echo-subscriptions-email-login-success': 0 }, { 'echo-subscriptions-email-login-success': 1 } ],
		[ 'email-new-users', { 'email-allow-new-users': 1 }, { 'email-allow-new-users': 0 } ],
		[ 'email-new-users', { disablemail: 0 }, { disablemail: 1 } ],
	] as [ string, Record<string, number>, Record<string, number> ][] )( '%s turns with %j', async ( id, before, after ) => {
		const user = await newUser( { gadget: true, email: `${ freshName( 'a' ).replace( / /g, '' ) }@example.org`, preferences: before } );
		const visit = await atChecklist( user );
		await showRecommended( visit );
		await step( visit, id ).getByText( 'just now' ).waitFor();
		expect( await step( visit, id ).getByText( 'Looks set.' ).count() ).toBe( 0 );
		expect( await step( visit, id ).getByRole( 'radio', { name: 'Done' } ).count() ).toBe( 0 );
		await setPreferences( user, after );
		await comeBack( visit );
		await step( visit, id ).getByText( 'Looks set.' ).waitFor();
		await setPreferences( user, before );
		await comeBack( visit );
		await step( visit, id ).getByText( 'Looks set.' ).waitFor( { state: 'detached' } );
	} );

	test( 'find preferences at their defaults in the page itself', async () => {
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		await visit.context.route( /api\.php.*meta=userinfo/, ( route ) => route.abort() );
		await openChecklist( visit );
		await visit.page.getByText( 'The wiki did not answer' ).waitFor();
		await showRecommended( visit );
		await step( visit, 'login-alerts' ).getByText( 'Looks set.' ).waitFor();
		await step( visit, 'reset-needs-both' ).getByText( 'This is off in your preferences.' ).waitFor();
		await step( visit, 'email-new-users' ).getByText( 'Email from new accounts is allowed in your preferences.' ).waitFor();
		await step( visit, 'email-confirmed' ).getByText( /cannot be checked/ ).waitFor();
	} );

	test( 'see a confirmed e-mail address, and keep nothing of it', async () => {
		const address = `${ freshName( 'b' ).replace( / /g, '' ) }@example.org`;
		const user = await newUser( { gadget: true, email: address } );
		const visit = await atChecklist( user );
		await step( visit, 'email-confirmed' ).getByText( 'You have no confirmed email address.' ).waitFor();
		await confirmEmail( user, address );
		// The wiki may answer from its cache of accounts for a second after the change; people take longer to come back.
		await vi.waitUntil( async () => {
			await comeBack( visit );
			return step( visit, 'email-confirmed' ).getByText( 'Looks set.' ).isVisible();
		}, { timeout: 15_000, interval: 1000 } );
		await step( visit, 'email-user-knows' ).getByText( 'Other users can send you email' ).waitFor();
		const shown = await visit.page.locator( '.safety-root' ).evaluate( ( root ) => new XMLSerializer().serializeToString( root ) );
		expect( shown ).not.toContain( address );
		expect( JSON.stringify( await kept( visit ) ) ).not.toContain( 'example.org' );
	} );

	test( 'know who is logged in', async () => {
		const named = await atChecklist( await newUser( { gadget: true } ) );
		await step( named, 'stay-logged-in-to-edit' ).getByText( 'Looks set.' ).waitFor();
		for ( const person of [ null, await newTemporaryUser() ] ) {
			const visit = await atChecklist( person );
			await step( visit, 'stay-logged-in-to-edit' ).getByText( 'You are not logged in with a registered account.' ).waitFor();
		}
	} );
} );

describe( 'the list', () => {
	test( 'prints alone', async () => {
		const visit = await atChecklist( await newUser( { gadget: true } ) );
		const { page } = visit;
		await page.evaluate( () => {
			window.print = () => {
				document.documentElement.dataset.printed = 'yes';
			};
		} );
		await page.getByRole( 'button', { name: 'Print this list' } ).click();
		expect( await page.evaluate( () => document.documentElement.dataset.printed ) ).toBe( 'yes' );
		await page.emulateMedia( { media: 'print' } );
		expect( await page.locator( '#content, #firstHeading' ).first().isVisible() ).toBe( false );
		expect( await page.locator( '.safety-next' ).isVisible() ).toBe( false );
		expect( await page.getByRole( 'button' ).filter( { visible: true } ).count() ).toBe( 0 );
		// All of it is on paper, and none hidden in a box that scrolls.
		const last = step( visit, 'know-who-to-contact' );
		expect( await last.isVisible() ).toBe( true );
		const { clipped } = await page.locator( '.safety-panel__content' ).evaluate( ( content ) => ( { clipped: content.scrollHeight - content.clientHeight } ) );
		expect( clipped ).toBeLessThanOrEqual( 1 );
	} );

	test( 'leads to places in the preferences that are there', async () => {
		const visit = await atChecklist( await newUser( { gadget: true } ) );
		await showRecommended( visit );
		const addresses = await visit.page.locator( '.safety-step__actions a[href*="Special:Preferences"]' )
			.evaluateAll( ( links ) => links.map( ( link ) => ( link as HTMLAnchorElement ).href ) );
		const fragments = new Set( addresses.map( ( address ) => new URL( address ).hash ) );
		expect( [ ...fragments ].sort() ).toEqual( [ '#mw-prefsection-echo', '#mw-prefsection-personal', '#mw-prefsection-personal-email' ] );
		await visit.open( 'Special:Preferences' );
		for ( const fragment of fragments ) {
			expect( await visit.page.locator( fragment ).count(), fragment ).toBe( 1 );
		}
	} );

	test( 'has room for fingers', async () => {
		const visit = await atChecklist( await newUser( { gadget: true } ), { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } } );
		await showRecommended( visit );
		const small = await visit.page.locator( '.safety-checklist' ).evaluate( ( list ) => {
			const targets = list.querySelectorAll( 'button, summary, .safety-step__actions a, .safety-choice__option' );
			return [ ...targets ].map( ( target ) => ( { text: target.textContent, box: target.getBoundingClientRect() } ) )
				.filter( ( { box } ) => box.height > 0 && ( box.height < 44 || box.width < 44 ) )
				.map( ( { text, box } ) => `${ text } ${ box.width }x${ box.height }` );
		} );
		expect( small ).toEqual( [] );
	} );

	test( 'can be ticked by keyboard alone', async () => {
		const visit = await atChecklist( await newUser( { gadget: true } ) );
		await step( visit, 'two-factor' ).getByRole( 'radio', { name: 'To do' } ).focus();
		await visit.page.keyboard.press( 'ArrowRight' );
		expect( await isChosen( visit, 'two-factor', 'Done' ) ).toBe( true );
		expect( JSON.parse( ( await kept( visit ) ).device[ 'safety-checklist' ]! ).items ).toEqual( { 'two-factor': 'done' } );
	} );
} );
