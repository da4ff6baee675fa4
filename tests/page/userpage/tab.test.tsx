import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reader } from '../../../src/panel/platform';
import { UserpageTab } from '../../../src/panel/userpage/UserpageTab';
import { renderInPanel } from '../in-panel';
import { fakePlatform } from '../fake-platform';
import type { Finding } from '../../../src/userpage/finding';
import { DRAFTS, fakeChecks, fakePort, page, reading, SIGNATURE, USER, type FakePort } from './fake-port';

function show( port: FakePort, reader?: Reader ) {
	const view = renderInPanel( fakePlatform( { userpage: port, ...( reader ? { reader } : {} ) } ), <UserpageTab /> );
	return { ...view, open: view.actions.open };
}

/** A wiki that does not answer. */
const NEVER = new Promise<never>( () => {} );

const press = ( name: string | RegExp ) => fireEvent.click( screen.getByRole( 'button', { name } ) );

/** Presses the button and waits for the result. */
async function check( port: FakePort, reader?: Reader ) {
	const view = show( port, reader );
	press( 'Check my user page' );
	await screen.findByRole( 'button', { name: 'Check again' } );
	return view;
}

afterEach( () => {
	cleanup();
	vi.useRealTimers();
} );

describe( 'before anything is asked', () => {
	it( 'reads nothing', () => {
		const port = fakePort();
		show( port );
		expect( port.readings ).toEqual( [] );
		expect( screen.getByText( 'What this check cannot see' ) ).toBeTruthy();
	} );

	it.each( [
		[ 'anonymous', null, /You are not logged in/ ],
		[ 'temporary', '~2026-1', /temporary account/ ]
	] as const )( 'tells a reader who is %s why there is nothing to check', ( kind, name, text ) => {
		show( fakePort(), { kind, name, groups: [] } );
		expect( screen.getByText( text ) ).toBeTruthy();
		expect( screen.queryByRole( 'button' ) ).toBeNull();
	} );

	it( 'refuses the page of somebody else with a reason, and still checks the own pages', async () => {
		const port = fakePort();
		port.viewingAnother = () => true;
		await check( port );
		expect( screen.getByText( /a page of another person/ ) ).toBeTruthy();
	} );
} );

describe( 'findings', () => {
	const sections = [ { index: '1', heading: 'About me', start: 0 }, { index: '2', heading: 'Mail', start: 30 } ];
	const mail = `== About me ==\n${ 'x '.repeat( 8 ) }\n== Mail ==\nwrite to me@example.org please`;

	it( 'come by severity, then by place, with the words marked and a link to the section', async () => {
		await check( fakePort( reading( [
			page( USER, 'Exampletown' ), page( DRAFTS, mail, { sections } )
		] ) ) );
		const cards = screen.getAllByRole( 'listitem' ).filter( ( item ) => item.classList.contains( 'safety-finding' ) );
		expect( cards.map( ( card ) => within( card ).getByRole( 'heading' ).textContent ) ).toEqual( [ 'An email address', 'Where you live or come from' ] );
		const excerpt = cards[ 0 ]!.querySelector( 'bdi' )!;
		expect( excerpt.dir ).toBe( 'auto' );
		expect( excerpt.textContent ).toBe( 'write to me@example.org please' );
		expect( excerpt.querySelector( 'mark' )!.textContent ).toBe( 'me@example.org' );
		expect( cards[ 0 ]!.textContent ).toContain( 'Your subpage “Drafts”, section “Mail”' );
		expect( cards[ 0 ]!.textContent ).toContain( 'ask oversighters in private' );
		const link = within( cards[ 0 ]! ).getByRole( 'link' );
		expect( link.getAttribute( 'href' ) ).toBe( '/edit/subpage/Drafts?section=2' );
		expect( link.getAttribute( 'target' ) ).toBe( '_blank' );
		expect( cards[ 1 ]!.textContent ).toContain( 'hidden comment' );
	} );

	it( 'of the signature lead to the preferences', async () => {
		await check( fakePort( reading( [ page( SIGNATURE, 'me@example.org' ) ] ) ) );
		expect( screen.getByRole( 'link', { name: /Change your signature/ } ).getAttribute( 'href' ) ).toBe( '/edit/signature?section=' );
		expect( screen.queryByRole( 'button', { name: /Search the old versions/ } ) ).toBeNull();
	} );

	it( 'with the same words on one page are told once, with their number', async () => {
		await check( fakePort( reading( [ page( USER, 'Exampletown, Exampletown' ) ] ) ) );
		expect( screen.getByText( /2 times there/ ) ).toBeTruthy();
	} );

	it( 'without words of their own show no excerpt and start no search for nothing', async () => {
		const port = fakePort( reading( [ page( USER, '' ) ] ) );
		const finding: Finding = {
			category: 'location', level: 'medium', text: '', start: 0, end: 0, section: 0, sectionTitle: '', reason: 'location', where: 'category', fix: 'remove-box'
		};
		port.loadChecks = () => Promise.resolve( { ...fakeChecks, createScan: () => ( { step: () => true, findings: () => [ finding ] } ) } );
		await check( port );
		expect( screen.getByText( /A category says it/ ) ).toBeTruthy();
		expect( document.querySelector( 'blockquote' ) ).toBeNull();
		expect( screen.queryByRole( 'button', { name: /Search the old versions/ } ) ).toBeNull();
	} );

	it( 'say together what they add up to', async () => {
		await check( fakePort( reading( [ page( USER, 'Exampletown me@example.org' ) ] ) ) );
		expect( screen.getByText( 'An email address + Where you live or come from' ) ).toBeTruthy();
	} );

	it( 'can be called fine, for this page only, and be shown again', async () => {
		const port = fakePort( reading( [ page( USER, 'me@example.org' ) ] ) );
		const { unmount } = await check( port );
		press( 'Fine for me: An email address, “me@example.org”' );
		expect( screen.getByText( /marked everything that was found as fine/ ) ).toBeTruthy();
		expect( document.activeElement?.textContent ).toBe( 'What your pages say about you' );
		unmount();
		show( port );
		expect( screen.getByText( /One thing is marked as fine for you/ ) ).toBeTruthy();
		press( 'Show again' );
		expect( screen.getByText( 'me@example.org' ) ).toBeTruthy();
		expect( { ...localStorage, ...sessionStorage } ).toEqual( {} );
	} );

	it( 'that do not exist are told as nothing found, and never as safety', async () => {
		const { container } = await check( fakePort( reading( [ page( USER, 'Hello' ) ] ) ) );
		expect( screen.getByText( /Nothing found by these checks/ ) ).toBeTruthy();
		expect( container.textContent ).not.toMatch( /\bsafe\b/i );
	} );

	it( 'can be printed', async () => {
		const port = fakePort();
		await check( port );
		press( 'Print this list' );
		expect( port.printed ).toBe( 1 );
	} );
} );

describe( 'what stands in the way', () => {
	it.each( [ 'missing', 'deleted', 'redirect', 'protected', 'model', 'long', 'templates', 'unreadable' ] as const )( 'is a sentence for a page that is %s', async ( note ) => {
		await check( fakePort( reading( [], { notes: [ { place: USER, note, detail: '600' } ] } ) ) );
		expect( screen.getByText( /^Your user page: .+\.$/ ) ).toBeTruthy();
	} );

	it.each( [ 'session', 'offline', 'rate-limit', 'api' ] as const )( 'is a sentence for a reading that was refused: %s', async ( reason ) => {
		const port = fakePort( { state: 'refused', reason, detail: 'some-code' } );
		show( port );
		press( 'Check my user page' );
		const alert = await waitFor( () => {
			const message = document.querySelector( '.cdx-message--warning[role="status"]' );
			expect( message ).not.toBeNull();
			return message!;
		} );
		expect( alert.querySelector( 'p' )!.textContent ).toMatch( /\.$/ );
		expect( alert.textContent ).toContain( 'Get help from people' );
		expect( screen.getByRole( 'button', { name: 'Check my user page' } ) ).toBeTruthy();
	} );

	it( 'is told where the rules cannot be loaded', async () => {
		const port = fakePort();
		port.loadChecks = () => Promise.reject( new Error( 'offline' ) );
		show( port );
		press( 'Check my user page' );
		expect( await screen.findByText( /A part of this check could not be loaded/ ) ).toBeTruthy();
	} );

	it( 'is told of limits, sister wikis and blocks', async () => {
		await check( fakePort( reading( [], { cut: [ 'subpages', 'uploads', 'files' ], unreached: [ 'meta', 'commons' ], blocked: true } ) ) );
		for ( const text of [ /Only the first 50 were read/, /newest 200/, /metadata of the first 50/, /Meta-Wiki did not answer/, /Commons did not answer/, /cannot edit here/ ] ) {
			expect( screen.getByText( text ) ).toBeTruthy();
		}
	} );

	it( 'can be the person: the reading is cancelled', async () => {
		const port = fakePort( () => NEVER );
		show( port );
		press( 'Check my user page' );
		port.readings[ 0 ]!.onProgress( { done: 3, total: 9 } );
		expect( await screen.findByText( /step 3 of 9/ ) ).toBeTruthy();
		press( 'Stop' );
		expect( port.readings[ 0 ]!.signal.aborted ).toBe( true );
		expect( screen.getByText( 'Stopped.' ) ).toBeTruthy();
	} );

	it( 'ends with the tab of the panel', () => {
		const port = fakePort( () => NEVER );
		const { unmount } = show( port );
		press( 'Check my user page' );
		unmount();
		expect( port.readings[ 0 ]!.signal.aborted ).toBe( true );
	} );
} );

describe( 'after mending', () => {
	it( 'coming back checks again, shows what is gone and that the history stays', async () => {
		vi.useFakeTimers( { shouldAdvanceTime: true, toFake: [ 'Date' ] } );
		const first = reading( [ page( USER, 'me@example.org Exampletown' ) ] );
		const port = fakePort( first );
		await check( port );
		vi.setSystemTime( Date.now() + 10000 );
		port.next = reading( [ page( USER, 'Exampletown' ) ] );
		port.comeBack();
		expect( await screen.findByText( 'One thing is no longer there' ) ).toBeTruthy();
		expect( port.readings[ 1 ]!.previous ).toBe( first );
		expect( document.querySelector( 's' )!.textContent ).toBe( 'me@example.org' );

		press( 'Search the old versions: Your user page' );
		expect( await screen.findByText( /3 of 12 old versions still hold something/ ) ).toBeTruthy();
		expect( port.searches ).toEqual( [ { place: USER, texts: [ 'Exampletown', 'me@example.org' ] } ] );
		expect( screen.getByText( /older versions that were not searched/ ) ).toBeTruthy();
	} );

	it( 'a page that could not be read again is not called mended', async () => {
		vi.useFakeTimers( { shouldAdvanceTime: true, toFake: [ 'Date' ] } );
		const port = fakePort( reading( [ page( USER, 'me@example.org' ) ] ) );
		await check( port );
		vi.setSystemTime( Date.now() + 10000 );
		port.next = reading( [], { notes: [ { place: USER, note: 'unreadable', detail: 'code' } ] } );
		port.comeBack();
		await screen.findByText( /could not give this page/ );
		expect( screen.queryByText( /no longer there/ ) ).toBeNull();
	} );

	it( 'coming back does nothing where nobody has asked for a check', () => {
		const port = fakePort();
		show( port );
		port.comeBack();
		expect( port.readings ).toEqual( [] );
	} );

	it( 'leads to oversight in private with one click', async () => {
		const { open } = await check( fakePort( reading( [ page( USER, 'me@example.org' ) ] ) ) );
		press( 'Ask for old versions to be hidden' );
		expect( open ).toHaveBeenCalledWith( 'contact', 'private-info' );
	} );
} );

describe( 'uploads', () => {
	const upload = ( name: string, latitude: number | null, artist = '' ) => ( {
		name, href: `/wiki/File:${ name }`, gps: latitude === null ? null : { latitude, longitude: 8 }, camera: 'Ex One', taken: '2020:01:02', artist
	} );

	it( 'with a position are counted, and a group of near ones is pointed out', async () => {
		await check( fakePort( reading( [], { uploads: [
			upload( 'Far.jpg', 10 ), upload( 'A.jpg', 47 ), upload( 'B.jpg', 47.001 ), upload( 'C.jpg', 47.002 ), upload( 'None.jpg', null, 'Example Person' )
		] } ) ) );
		expect( screen.getByText( /Files that say where they were taken: 4 of 5/ ) ).toBeTruthy();
		expect( screen.getByText( /3 of them were taken close to each other/ ) ).toBeTruthy();
		expect( screen.queryByRole( 'link', { name: /Far.jpg/ } ) ).toBeNull();
		expect( screen.getByText( 'Example Person' ) ).toBeTruthy();
	} );
} );

describe( 'the check while editing', () => {
	it( 'can be turned off and on', () => {
		const port = fakePort();
		show( port );
		const box = screen.getByRole( 'checkbox', { name: 'Check my own pages while I edit them' } ) as HTMLInputElement;
		expect( box.checked ).toBe( true );
		fireEvent.click( box );
		expect( port.editor.isOn() ).toBe( false );
		fireEvent.click( box );
		expect( port.editor.isOn() ).toBe( true );
	} );
} );
