import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CommunityItems } from '../../../src/panel/contact/CommunityItems';
import { PlatformProvider } from '../../../src/panel/platform';
import { fakePlatform } from '../fake-platform';
import { fakePort, openDialog } from './fake-contact';

afterEach( cleanup );

const page = ( part: object ) => fakePort( { loadConfig: vi.fn( () => Promise.resolve( JSON.stringify( { wikis: { metawiki: part } } ) ) ) } );
const ROUTE = { id: 'helpers', outcome: 'events', title: '<i>Our</i> event team', about: 'They help.', email: 'team@wikimedia.org', readBy: 'organisers' };
const dialog = () => document.querySelector( 'dialog' )!;

describe( 'with an on-wiki configuration', () => {
	it( 'a contact of the community is the answer, and ours the fallback', async () => {
		openDialog( { concern: 'security-hole', port: page( { routes: [ { ...ROUTE, outcome: 'security-bug' } ] } ) } );
		await screen.findByRole( 'heading', { level: 3, name: '<i>Our</i> event team' } );
		expect( dialog().querySelector( 'i' ) ).toBeNull();
		expect( screen.getByText( 'team@wikimedia.org' ) ).toBeTruthy();
		expect( dialog().querySelector( '.safety-contact-dialog__fallback' )!.textContent ).toContain( 'security@wikimedia.org' );
	} );

	it( 'warns before a public page', async () => {
		openDialog( { concern: 'event', port: page( { routes: [ { ...ROUTE, email: undefined, url: 'https://meta.wikimedia.org/wiki/X', publicPage: true } ] } ) } );
		await screen.findByText( 'What you write there is public and stays in the page history.' );
	} );

	it( 'a hidden route gives way to its fallback', async () => {
		openDialog( { concern: 'legal', port: page( { hide: [ 'legal' ] } ) } );
		await screen.findByRole( 'heading', { level: 3, name: 'Write to the Human Rights Team' } );
	} );

	it( 'a link leads where the community wants', async () => {
		openDialog( { concern: 'wellbeing', port: page( { links: { 'mental-health': 'https://meta.wikimedia.org/wiki/Ours' } } ) } );
		await waitFor( () => expect( dialog().querySelector( '.safety-contact-dialog__links a' )!.getAttribute( 'href' ) ).toBe( 'https://meta.wikimedia.org/wiki/Ours' ) );
	} );

	it( 'one line names each bad entry', async () => {
		const port = page( { routes: [ ROUTE, { ...ROUTE, id: 'bad', email: 'x@evil.example' } ], hide: [ 'emergency' ] } );
		openDialog( { concern: 'event', port } );
		await screen.findByText( 'team@wikimedia.org' );
		expect( vi.mocked( port.warn ).mock.calls ).toEqual( [ [ expect.stringContaining( '(bad)' ) ], [ expect.stringContaining( 'hide[0]' ) ] ] );
	} );

	it( 'the page is asked for once, and not while the emergency is on the screen', async () => {
		const port = page( {} );
		openDialog( { concern: 'threat', port } );
		fireEvent.click( screen.getByRole( 'button', { name: 'Back' } ) );
		expect( port.loadConfig ).not.toHaveBeenCalled();
		fireEvent.click( screen.getByRole( 'button', { name: /hole or a leak/ } ) );
		fireEvent.click( screen.getByRole( 'button', { name: 'Back' } ) );
		fireEvent.click( screen.getByRole( 'button', { name: /lawyer, a court/ } ) );
		await waitFor( () => expect( port.loadConfig ).toHaveBeenCalledTimes( 1 ) );
	} );
} );

describe( 'without it', () => {
	it.each( [
		[ 'the wiki does not answer', () => Promise.reject( new Error( 'offline' ) ) ],
		[ 'there is no page', () => Promise.resolve( null ) ],
		[ 'the page is nonsense', () => Promise.resolve( '<script>' ) ],
		[ 'no answer ever comes', () => Promise.race<null>( [] ) ]
	] )( 'the address shows all the same: %s', async ( _what, loadConfig ) => {
		openDialog( { concern: 'security-hole', port: fakePort( { loadConfig } ) } );
		await Promise.resolve();
		expect( screen.getByText( 'security@wikimedia.org' ) ).toBeTruthy();
		expect( dialog().textContent ).toContain( 'emergency@wikimedia.org' );
	} );
} );

describe( 'in a browser with and without modal dialogs', () => {
	afterEach( () => {
		delete ( HTMLDialogElement.prototype as Partial<HTMLDialogElement> ).showModal;
	} );

	it( 'uses the native one where it is there', () => {
		HTMLDialogElement.prototype.showModal = vi.fn();
		openDialog();
		expect( HTMLDialogElement.prototype.showModal ).toHaveBeenCalledTimes( 1 );
		expect( dialog().getAttribute( 'role' ) ).toBeNull();
	} );

	it( 'is a dialog by role, with a trap for the Tab key, where it is not', () => {
		openDialog();
		expect( dialog().getAttribute( 'aria-modal' ) ).toBe( 'true' );
		const buttons = dialog().querySelectorAll<HTMLElement>( 'a[href], button, input, summary' );
		buttons[ buttons.length - 1 ]!.focus();
		fireEvent.keyDown( document.activeElement!, { key: 'Tab' } );
		expect( document.activeElement ).toBe( buttons[ 0 ] );
		fireEvent.keyDown( document.activeElement!, { key: 'Tab', shiftKey: true } );
		expect( document.activeElement ).toBe( buttons[ buttons.length - 1 ] );
	} );

	it( 'gives the focus back to what opened it', () => {
		const opener = document.createElement( 'button' );
		document.body.append( opener );
		opener.focus();
		const { unmount } = openDialog();
		expect( document.activeElement ).not.toBe( opener );
		unmount();
		expect( document.activeElement ).toBe( opener );
		opener.remove();
	} );
} );

describe( 'items that a community adds to the checklist', () => {
	const show = ( part: object ) => render( <PlatformProvider value={ fakePlatform( { contact: page( part ) } ) }><CommunityItems /></PlatformProvider> );

	it( 'are drawn as plain text with their link', async () => {
		show( { items: [ { id: 'mentor', title: '<b>Know</b> your mentor', why: 'They help.', url: 'https://meta.wikimedia.org/wiki/M' } ] } );
		expect( ( await screen.findByText( '<b>Know</b> your mentor' ) ).tagName ).toBe( 'STRONG' );
		expect( screen.getByRole( 'link' ).getAttribute( 'href' ) ).toBe( 'https://meta.wikimedia.org/wiki/M' );
	} );

	it( 'leave no heading behind where there are none', async () => {
		const { container } = show( { routes: [ ROUTE ] } );
		await Promise.resolve();
		expect( container.textContent ).toBe( '' );
	} );
} );
