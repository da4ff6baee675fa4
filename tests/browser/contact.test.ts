/** The contact dialog on the real wiki: by keyboard alone, in every state of account, and with everything failing. */
import axe from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, newBrowser, type Visit } from './support/browser';
import { act, administrator, editPage, freshName, newTemporaryUser, newUser, readPage } from './support/session';

const browser = newBrowser();
const EMERGENCY = 'emergency@wikimedia.org';
const CONFIG_PAGE = 'MediaWiki:Gadget-safety-config.json';

const dialogOf = ( page: Page ) => page.getByRole( 'dialog', { name: 'Get help' } );
const focusedText = ( page: Page ) => page.evaluate( () => document.activeElement?.textContent || '' );

async function openByAddress( visit: Visit, query: Record<string, string> = {} ): Promise<void> {
	await visit.open( 'Main_Page', { useskin: 'vector', withgadget: 'safety', safety: 'contact', ...query } );
	await dialogOf( visit.page ).waitFor();
}

/** Presses Tab until the wanted element has the focus, as somebody without a mouse would. */
async function tabTo( page: Page, name: string ): Promise<void> {
	for ( let presses = 0; presses < 80; presses++ ) {
		const isThere = await page.evaluate( ( text ) => {
			const element = document.activeElement;
			return Boolean( element?.matches( 'button, a' ) && element.textContent!.startsWith( text ) );
		}, name );
		if ( isThere ) {
			return;
		}
		await page.keyboard.press( 'Tab' );
	}
	throw new Error( `Tab never came to “${ name }”` );
}

describe( 'by keyboard alone', () => {
	test( 'a person gets from the sidebar to an answer, back, and out again', async () => {
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		const { page } = visit;
		await visit.open( 'Main_Page', { useskin: 'monobook' } );
		const opener = page.locator( '#t-safety-contact a' );
		await opener.focus();
		await page.keyboard.press( 'Enter' );
		await dialogOf( page ).waitFor();
		expect( await focusedText( page ) ).toBe( 'Is anyone in danger right now?' );

		await tabTo( page, 'My account was taken over' );
		await page.keyboard.press( 'Enter' );
		expect( await focusedText( page ) ).toBe( 'What happened?' );
		await tabTo( page, 'Somebody else uses it' );
		await page.keyboard.press( 'Space' );
		expect( await focusedText( page ) ).toBe( 'Report a stolen account' );
		expect( await dialogOf( page ).textContent() ).toContain( 'ca@wikimedia.org' );
		expect( await dialogOf( page ).textContent() ).toContain( 'Paid staff of the Wikimedia Foundation read it.' );

		await tabTo( page, 'Back' );
		await page.keyboard.press( 'Enter' );
		expect( await focusedText( page ) ).toBe( 'What happened?' );
		await page.keyboard.press( 'Escape' );
		await dialogOf( page ).waitFor( { state: 'detached' } );
		expect( await opener.evaluate( ( element ) => element === document.activeElement ) ).toBe( true );
	} );

	test( 'the focus never leaves the dialog for the page behind', async () => {
		const visit = await browser.visit( null );
		await openByAddress( visit, { concern: 'security-hole' } );
		for ( let presses = 0; presses < 40; presses++ ) {
			await visit.page.keyboard.press( 'Tab' );
			expect( await visit.page.evaluate( () => document.activeElement === document.body || document.activeElement!.closest( 'dialog' ) !== null ) ).toBe( true );
		}
	} );

	test( 'typing a concern and pressing Tab and Enter leads to its answer', async () => {
		const visit = await browser.visit( null );
		const { page } = visit;
		await openByAddress( visit );
		await dialogOf( page ).getByRole( 'searchbox' ).focus();
		await page.keyboard.type( 'they doxxed me on the talk page' );
		await page.keyboard.press( 'Tab' );
		await page.keyboard.press( 'Enter' );
		expect( await focusedText( page ) ).toBe( 'Ask the oversighters of your wiki' );
	} );
} );

describe( 'the report draft', () => {
	async function openDraft( visit: Visit ): Promise<void> {
		await openByAddress( visit, { concern: 'threat' } );
		await visit.page.getByRole( 'button', { name: 'Prepare a report' } ).click();
	}

	test( 'takes the page, the revision, the time and the name with one click each, and is never sent or kept', async () => {
		const user = await newUser( { gadget: true } );
		const visit = await browser.visit( user );
		const { page } = visit;
		await openDraft( visit );
		visit.forgetRequests();
		for ( const name of [ 'Use this page', 'Use this revision', 'Use the time now', 'Use my username' ] ) {
			await page.getByRole( 'button', { name } ).click();
		}
		await page.getByLabel( 'What was said or done?' ).fill( 'He said “I will find you”.' );
		const text = await page.locator( '.safety-contact-dialog__preview' ).textContent();
		expect( text ).toContain( `${ new URL( inject( 'wiki' ).origin ).hostname }, Main Page` );
		expect( text ).toMatch( /index\.php\?title=Main_Page&oldid=\d+/ );
		expect( text ).toMatch( /\d{4}-\d\d-\d\d \d\d:\d\d \(UTC[+-]\d\d:\d\d\)/ );
		expect( text ).toContain( user.name );
		expect( text ).toContain( 'He said “I will find you”.' );
		const mail = await page.getByRole( 'link', { name: 'Open mail program with this text' } ).getAttribute( 'href' );
		expect( mail ).toMatch( /^mailto:emergency@wikimedia\.org\?subject=Threat%20of%20harm&body=/ );
		expect( visit.requests() ).toEqual( [] );
		const kept = await page.evaluate( () => JSON.stringify( { ...localStorage, ...sessionStorage } ) );
		expect( kept ).not.toContain( 'find you' );
		expect( kept ).not.toContain( 'threat' );
	} );

	test( 'takes the comparison that is being looked at', async () => {
		const user = await newUser( { gadget: true } );
		const title = `User:${ user.name }/Draft`;
		await editPage( user, title, 'one' );
		await editPage( user, title, 'two' );
		const visit = await browser.visit( user );
		await visit.open( title, { useskin: 'vector', diff: 'cur', oldid: 'prev', safety: 'contact', concern: 'threat' } );
		await visit.page.getByRole( 'button', { name: 'Prepare a report' } ).click();
		await visit.page.getByRole( 'button', { name: 'Use this change' } ).click();
		const link = await visit.page.getByLabel( 'Link to the edit or comment' ).inputValue();
		expect( link ).toMatch( /diff=\d+&oldid=\d+/ );
		expect( ( await visit.page.request.get( link ) ).status() ).toBe( 200 );
	} );

	test( 'is asked about once when the dialog closes', async () => {
		const visit = await browser.visit( null );
		const { page } = visit;
		await openDraft( visit );
		await page.getByLabel( 'Who is it about?' ).fill( 'User:Invented' );
		await page.keyboard.press( 'Escape' );
		expect( await focusedText( page ) ).toBe( 'Close and lose what you wrote?' );
		await page.getByRole( 'button', { name: 'Keep writing' } ).click();
		expect( await page.getByLabel( 'Who is it about?' ).inputValue() ).toBe( 'User:Invented' );
		await page.keyboard.press( 'Escape' );
		await page.keyboard.press( 'Escape' );
		await dialogOf( page ).waitFor( { state: 'detached' } );
	} );

	test( 'is gone after “Close and leave”, and “back” does not bring the dialog', async () => {
		const visit = await browser.visit( null );
		const { page } = visit;
		await visit.open( 'Special:Version' );
		await openDraft( visit );
		await page.getByLabel( 'Who is it about?' ).fill( 'User:Invented' );
		page.on( 'dialog', () => {
			throw new Error( 'The browser asked before leaving' );
		} );
		await Promise.all( [
			page.waitForURL( ( url ) => !url.search.includes( 'safety' ) ),
			page.getByRole( 'button', { name: 'Close and leave' } ).click(),
		] );
		expect( page.url() ).toContain( 'Main_Page' );
		await page.goBack();
		expect( decodeURIComponent( page.url() ) ).toContain( 'Special:Version' );
		expect( await dialogOf( page ).count() ).toBe( 0 );
	} );
} );

describe( 'whoever reads', () => {
	test( 'logged out, by address, at one concern', async () => {
		const visit = await browser.visit( null );
		await openByAddress( visit, { concern: 'legal' } );
		expect( await dialogOf( visit.page ).textContent() ).toContain( EMERGENCY );
		expect( await focusedText( visit.page ) ).toBe( 'Tell the legal team' );
		expect( visit.errors() ).toEqual( [] );
		expect( visit.foreignRequests() ).toEqual( [] );
	} );

	test( 'with a temporary account', async () => {
		const visit = await browser.visit( await newTemporaryUser() );
		await openByAddress( visit );
		expect( await dialogOf( visit.page ).textContent() ).toContain( EMERGENCY );
	} );

	test( 'with a blocked account', async () => {
		const user = await newUser( { gadget: true } );
		const admin = await administrator();
		await act( admin.api, { action: 'block', user: user.name, expiry: 'infinite', reason: 'test' } );
		const visit = await browser.visit( user );
		await visit.open( 'Main_Page', { useskin: 'vector', safety: 'contact', concern: 'harassment' } );
		await visit.page.getByRole( 'button', { name: /It is sexual or hateful/ } ).click();
		expect( await dialogOf( visit.page ).textContent() ).toContain( 'ca@wikimedia.org' );
	} );
} );

describe( 'with everything failing, the addresses still show', () => {
	async function answerAfter( prepare: null | ( ( given: Visit ) => Promise<unknown> ), afterOpening?: ( given: Visit ) => Promise<unknown> ): Promise<string> {
		const visit = await browser.visit( null );
		await prepare?.( visit );
		await openByAddress( visit );
		await afterOpening?.( visit );
		const { page } = visit;
		expect( await dialogOf( page ).textContent() ).toContain( EMERGENCY );
		await page.getByRole( 'button', { name: /I found a security hole/ } ).click();
		await page.waitForTimeout( 200 );
		return ( await dialogOf( page ).textContent() )!;
	}

	test( 'the API is down', async () => {
		expect( await answerAfter( ( { page } ) => page.route( /api\.php/, ( route ) => route.abort() ) ) ).toContain( 'security@wikimedia.org' );
	} );

	test( 'the API answers with errors, or with nonsense', async () => {
		for ( const answer of [ { status: 503, body: 'down' }, { status: 200, body: '<html>' }, { status: 200, body: '{"query":5}' }, { status: 200, body: 'null' } ] ) {
			expect( await answerAfter( ( { page } ) => page.route( /api\.php/, ( route ) => route.fulfill( answer ) ) ) ).toContain( 'security@wikimedia.org' );
		}
	} );

	test( 'the API never answers', async () => {
		expect( await answerAfter( ( { page } ) => page.route( /api\.php/, ( route ) => void route ) ) ).toContain( 'security@wikimedia.org' );
	} );

	test( 'the device goes offline after loading', async () => {
		expect( await answerAfter( null, ( { context } ) => context.setOffline( true ) ) ).toContain( 'security@wikimedia.org' );
	} );

	test( 'the storage is blocked', async () => {
		expect( await answerAfter( ( { page } ) => page.addInitScript( () => {
			for ( const name of [ 'localStorage', 'sessionStorage' ] ) {
				Object.defineProperty( window, name, { get: () => {
					throw new DOMException( 'blocked', 'SecurityError' );
				} } );
			}
		} ) ) ).toContain( 'security@wikimedia.org' );
	} );

	test( 'another script of the page throws', async () => {
		expect( await answerAfter( ( { page } ) => page.addInitScript( () => {
			window.addEventListener( 'DOMContentLoaded', () => {
				throw new Error( 'another gadget' );
			} );
		} ) ) ).toContain( 'security@wikimedia.org' );
	} );

	test( 'the browser has no <dialog>', async () => {
		const visit = await browser.visit( null );
		await visit.page.addInitScript( () => {
			delete ( HTMLDialogElement.prototype as Partial<HTMLDialogElement> ).showModal;
		} );
		await openByAddress( visit );
		expect( await dialogOf( visit.page ).textContent() ).toContain( EMERGENCY );
		await visit.page.keyboard.press( 'Shift+Tab' );
		expect( await visit.page.evaluate( () => document.activeElement!.closest( '.safety-contact-dialog' ) !== null ) ).toBe( true );
		await visit.page.keyboard.press( 'Escape' );
		await dialogOf( visit.page ).waitFor( { state: 'detached' } );
	} );
} );

describe( 'the on-wiki configuration', () => {
	test( 'is fetched only beyond the emergency, adds a contact, and names what is wrong', async () => {
		const admin = await administrator();
		const before = await readPage( admin, CONFIG_PAGE );
		const wikis = { '*': { routes: [
			{ id: 'local-helpers', outcome: 'events', title: '<b>Our event team</b>', about: 'They know the venues.', email: 'events-xx@wikimedia.org', readBy: 'organisers' },
			{ id: 'bad-emergency', outcome: 'emergency', title: 'x', about: 'x', email: 'x@wikimedia.org', readBy: 'staff' },
		] } };
		await editPage( admin, CONFIG_PAGE, JSON.stringify( { wikis } ) );
		try {
			const visit = await browser.visit( null );
			const { page } = visit;
			const warnings: string[] = [];
			page.on( 'console', ( message ) => warnings.push( message.text() ) );
			const asked = () => visit.requests().filter( ( address ) => address.includes( 'Gadget-safety-config' ) );
			await openByAddress( visit );
			await page.getByRole( 'button', { name: /Someone threatens to hurt/ } ).click();
			expect( asked() ).toEqual( [] );
			await page.getByRole( 'button', { name: 'Back' } ).click();
			await page.getByRole( 'button', { name: /Something happened at an event/ } ).click();
			await page.getByText( 'events-xx@wikimedia.org' ).waitFor();
			expect( await dialogOf( page ).getByRole( 'heading', { level: 3 } ).textContent() ).toBe( '<b>Our event team</b>' );
			expect( asked() ).toHaveLength( 1 );
			expect( warnings.filter( ( line ) => line.includes( 'bad-emergency' ) ) ).toHaveLength( 1 );
		} finally {
			await editPage( admin, CONFIG_PAGE, before ?? '{}' );
		}
	} );

	test( 'is asked for without cookies, in a way that caches can answer for everybody', async () => {
		const { scriptPath } = inject( 'wiki' );
		const visit = await browser.visit( await newUser( { gadget: true } ) );
		const request = visit.page.waitForRequest( /Gadget-safety-config/ );
		await openByAddress( visit, { concern: 'event' } );
		const headers = await ( await request ).allHeaders();
		expect( headers.cookie ).toBeUndefined();
		expect( ( await request ).url() ).toContain( `${ scriptPath }/api.php` );
		const answer = await ( await request ).response();
		expect( answer!.headers()[ 'cache-control' ] ).toContain( 'public' );
	} );
} );

describe( 'axe finds nothing wrong', () => {
	async function violations( page: Page ): Promise<string[]> {
		await page.evaluate( axe.source );
		const results = await page.evaluate( () => ( window as unknown as { axe: typeof axe } ).axe.run( '.safety-contact-dialog' ) );
		return results.violations.flatMap( ( { id, nodes } ) => nodes.map( ( node ) => `${ id }: ${ node.html.slice( 0, 200 ) }` ) );
	}

	test.each( [ '0', '1' ] )( 'with search results, an answer, the draft and the question before closing (night mode %s)', async ( vectornightmode ) => {
		const visit = await browser.visit( null );
		const { page } = visit;
		const query = { useskin: 'vector-2022', vectornightmode };
		await openByAddress( visit, query );
		await dialogOf( page ).getByRole( 'searchbox' ).fill( 'lawyer' );
		expect( await violations( page ) ).toEqual( [] );
		await openByAddress( visit, { ...query, concern: 'blocked' } );
		expect( await violations( page ) ).toEqual( [] );
		await page.getByRole( 'button', { name: 'Prepare a report' } ).click();
		await page.getByLabel( 'Link to the edit or comment' ).fill( 'no link' );
		expect( await violations( page ) ).toEqual( [] );
		await page.keyboard.press( 'Escape' );
		expect( await violations( page ) ).toEqual( [] );
	} );
} );

describe( 'on a page', () => {
	test( 'an element opens the dialog at its concern, also one that comes later', async () => {
		const user = await newUser( { gadget: true } );
		const title = `User:${ freshName( 'Help' ) }`;
		await editPage( user, title, '<span class="safety-contact" data-concern="wellbeing">Somebody to talk to</span>' );
		const visit = await browser.visit( user );
		await visit.open( title, { useskin: 'vector' } );
		await visit.page.getByRole( 'button', { name: 'Somebody to talk to' } ).click();
		await dialogOf( visit.page ).waitFor();
		expect( await focusedText( visit.page ) ).toBe( 'Look after yourself and others' );
	} );

	test( 'prints the answer and nothing of the page', async () => {
		const visit = await browser.visit( null );
		await openByAddress( visit, { concern: 'security-hole' } );
		await visit.page.emulateMedia( { media: 'print' } );
		expect( await visit.page.getByText( 'security@wikimedia.org' ).first().isVisible() ).toBe( true );
		expect( await visit.page.locator( '#firstHeading' ).isVisible() ).toBe( false );
		expect( await visit.page.getByRole( 'button', { name: 'Close', exact: true } ).isVisible() ).toBe( false );
	} );

	test( 'fits 320 pixels on every kind of screen', async () => {
		const visit = await browser.visit( null, { viewport: { width: 320, height: 640 } } );
		for ( const concern of [ '', 'account', 'private-info', 'threat', 'legal' ] ) {
			await visit.page.goto( addressOf( 'Main_Page', { useskin: 'minerva', withgadget: 'safety', safety: 'contact', concern } ) );
			await dialogOf( visit.page ).waitFor();
			expect( await dialogOf( visit.page ).boundingBox() ).toEqual( { x: 0, y: 0, width: 320, height: 640 } );
			expect( await dialogOf( visit.page ).evaluate( ( dialog ) => dialog.scrollWidth - dialog.clientWidth ), concern ).toBe( 0 );
			for ( const always of [ visit.page.getByText( 'This dialog sends nothing' ), visit.page.getByRole( 'button', { name: 'Close and leave' } ) ] ) {
				const box = ( await always.boundingBox() )!;
				expect( box.y + box.height ).toBeLessThanOrEqual( 640 );
			}
		}
	} );
} );
