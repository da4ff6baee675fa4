import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakePort, openDialog } from './fake-contact';

afterEach( cleanup );

const click = ( name: string | RegExp ) => fireEvent.click( screen.getByRole( 'button', { name } ) );
const type = ( label: string, value: string ) => fireEvent.input( screen.getByLabelText( label ), { target: { value } } );
const preview = () => document.querySelector( '.safety-contact-dialog__preview' )?.textContent;
const escape = () => fireEvent.keyDown( document.querySelector( 'dialog' )!, { key: 'Escape' } );

function openDraft( options: Parameters<typeof openDialog>[ 0 ] = {} ) {
	const view = openDialog( { concern: 'threat', ...options } );
	click( 'Prepare a report' );
	return view;
}

describe( 'the report draft', () => {
	it( 'shows no text before something is filled in', () => {
		openDraft();
		expect( preview() ).toBeUndefined();
		expect( screen.queryByRole( 'link', { name: /with this text/ } ) ).toBeNull();
	} );

	it( 'fills in the page, the change, the revision, the time and the name', () => {
		openDraft();
		[ 'Use this page', 'Use this change', 'Use the time now', 'Use my username' ].forEach( click );
		expect( preview() ).toContain( 'meta.wikimedia.org, Talk:Example' );
		expect( preview() ).toContain( 'diff=12&oldid=11' );
		expect( preview() ).toContain( '2026-03-01 14:05' );
		expect( preview() ).toContain( 'Example Editor' );
		click( 'Use this revision' );
		expect( preview() ).toContain( 'oldid=12' );
	} );

	it( 'offers only what the page has, and no name to readers without one', () => {
		openDraft( {
			port: fakePort( { place: () => ( { wiki: 'x.example', title: 'Special:Version', revisionUrl: null, diffUrl: null } ) } ),
			platform: { reader: { kind: 'anonymous', name: null, groups: [] } }
		} );
		expect( screen.queryByRole( 'button', { name: /Use this (change|revision)/ } ) ).toBeNull();
		expect( screen.queryByRole( 'button', { name: 'Use my username' } ) ).toBeNull();
	} );

	it( 'says when a link is none, and minds nothing else', () => {
		openDraft();
		type( 'Link to the edit or comment', 'Talk:Example' );
		expect( screen.getByLabelText( 'Link to the edit or comment' ).getAttribute( 'aria-invalid' ) ).toBe( 'true' );
		expect( document.body.textContent ).toContain( 'This is not a web link.' );
		expect( preview() ).toContain( 'Talk:Example' );
	} );

	it( 'copies the text, and opens the mail program with it', async () => {
		const copy = vi.fn( () => Promise.resolve( true ) );
		openDraft( { platform: { copy } } );
		type( 'Who is it about?', 'User:Invented' );
		click( 'Copy the text' );
		expect( copy ).toHaveBeenCalledWith( 'Who is it about?\nUser:Invented' );
		await screen.findByText( 'Copied.' );
		expect( screen.getByRole( 'link', { name: /with this text/ } ).getAttribute( 'href' ) )
			.toBe( 'mailto:emergency@wikimedia.org?subject=Threat%20of%20harm&body=Who%20is%20it%20about%3F%0D%0AUser%3AInvented' );
	} );

	it( 'tells to copy a text that mail programs would cut', () => {
		openDraft();
		type( 'What was said or done?', 'long '.repeat( 600 ) );
		expect( screen.queryByRole( 'link', { name: /with this text/ } ) ).toBeNull();
		expect( document.body.textContent ).toContain( 'Some mail programs cut it' );
	} );

	it( 'survives going back to the answer', () => {
		openDraft();
		type( 'Who is it about?', 'User:Invented' );
		click( 'Back' );
		click( 'Prepare a report' );
		expect( preview() ).toContain( 'User:Invented' );
	} );

	it( 'can be emptied', () => {
		openDraft();
		type( 'Who is it about?', 'User:Invented' );
		click( 'Clear the text' );
		expect( preview() ).toBeUndefined();
	} );
} );

describe( 'closing', () => {
	it( 'is done at once without a text', () => {
		const { onClose } = openDraft();
		escape();
		expect( onClose ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'asks once with a text, from any screen', () => {
		const { onClose } = openDraft();
		type( 'Who is it about?', 'User:Invented' );
		click( 'Back' );
		escape();
		expect( onClose ).not.toHaveBeenCalled();
		click( 'Keep writing' );
		click( 'Close' );
		expect( onClose ).not.toHaveBeenCalled();
		click( 'Close and forget the text' );
		expect( onClose ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'and leaving empties the dialog before the page is replaced', () => {
		let shown: string | null = null;
		const port = fakePort( { leave: vi.fn( () => {
			shown = document.querySelector( 'dialog' )!.textContent;
		} ) } );
		openDraft( { port } );
		type( 'Who is it about?', 'User:Invented' );
		click( 'Close and leave' );
		return vi.waitFor( () => {
			expect( port.leave ).toHaveBeenCalledTimes( 1 );
			expect( shown ).toBe( '' );
		} );
	} );
} );
