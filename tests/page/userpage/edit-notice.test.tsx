import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenEditor } from '../../../src/panel/editor/port';
import { watchEditor } from '../../../src/panel/editor/watch';
import { fakePlatform } from '../fake-platform';
import { fakePort } from './fake-port';

/** An editor whose text a test types. */
function fakeEditor( part: OpenEditor[ 'part' ] = { kind: 'page' }, textIsSource = true ) {
	const mount = document.createElement( 'div' );
	document.body.append( mount );
	const state = {
		text: '',
		final: null as string | null,
		texts: 0,
		onChange: () => undefined as void,
		onSaving: () => undefined as void,
		stopped: false,
		mount
	};
	const editor: OpenEditor = {
		text: () => {
			state.texts++;
			return state.text;
		},
		finalText: () => Promise.resolve( state.final ?? state.text ),
		part,
		textIsSource,
		watch: ( onChange, onSaving ) => {
			state.onChange = onChange;
			state.onSaving = onSaving;
			return () => {
				state.stopped = true;
			};
		},
		mount: () => state.mount,
		fit: () => undefined
	};
	return { state, editor };
}

function start( stored: string, part?: OpenEditor[ 'part' ], textIsSource?: boolean ) {
	const port = fakePort();
	port.storedText = stored;
	watchEditor( fakePlatform( { userpage: port } ) );
	const { state, editor } = fakeEditor( part, textIsSource );
	const close = port.openEditor( editor );
	const type = ( text: string ) => {
		state.text = text;
		state.onChange();
	};
	return { port, state, type, close };
}

const pause = () => vi.advanceTimersByTimeAsync( 900 );
const notice = () => document.querySelector( '.cdx-message' );

beforeEach( () => vi.useFakeTimers() );
afterEach( () => {
	vi.useRealTimers();
	document.body.replaceChildren();
} );

describe( 'the check of unsaved text', () => {
	it( 'tells what is new a moment after typing stops, politely, and not before', async () => {
		const { type, state } = start( 'old@example.org' );
		const live = screen.getByRole( 'status' );
		type( 'old@example.org new@example.org' );
		await vi.advanceTimersByTimeAsync( 700 );
		expect( notice() ).toBeNull();
		expect( state.texts ).toBe( 0 );
		await pause();
		expect( within( notice() as HTMLElement ).getAllByRole( 'listitem' ).map( ( item ) => item.textContent ) )
			.toEqual( [ 'An email address: new@example.org' ] );
		expect( live.textContent ).toBe( 'New in your text: one thing that a stranger can learn about you' );
	} );

	it( 'reads the text once for many keys', async () => {
		const { type, state } = start( '' );
		for ( let i = 0; i < 20; i++ ) {
			type( 'a'.repeat( i ) );
			await vi.advanceTimersByTimeAsync( 50 );
		}
		await pause();
		expect( state.texts ).toBe( 1 );
	} );

	it( 'says nothing about what the stored page says already', async () => {
		const { type } = start( 'old@example.org' );
		type( 'Hello. old@example.org' );
		await pause();
		expect( notice() ).toBeNull();
	} );

	it( 'knows in VisualEditor what is stored with markup inside, and lets the source decide before saving', async () => {
		const { type, state } = start( 'I live in Example\'\'\'town\'\'\'', undefined, false );
		type( 'I live in Exampletown' );
		await pause();
		expect( notice() ).toBeNull();
		state.onSaving();
		await pause();
		expect( notice() ).not.toBeNull();
	} );

	it( 'checks the whole text before saving', async () => {
		const { state } = start( '' );
		state.final = 'from a template: new@example.org';
		await pause();
		expect( notice() ).toBeNull();
		state.onSaving();
		await pause();
		expect( notice()?.textContent ).toContain( 'new@example.org' );
	} );

	it( 'can be hidden, and comes back only for something else', async () => {
		const { type } = start( '' );
		type( 'a@example.org' );
		await pause();
		fireEvent.click( screen.getByRole( 'button', { name: 'Hide' } ) );
		await vi.advanceTimersByTimeAsync( 0 );
		expect( notice() ).toBeNull();
		type( 'a@example.org b' );
		await pause();
		expect( notice() ).toBeNull();
		type( 'a@example.org b@example.org' );
		await pause();
		expect( notice()?.textContent ).toContain( 'b@example.org' );
	} );

	it( 'says when the new words have been taken out again', async () => {
		const { type } = start( '' );
		type( 'a@example.org' );
		await pause();
		type( 'nothing' );
		await pause();
		expect( notice() ).toBeNull();
		expect( screen.getByRole( 'status' ).textContent ).toMatch( /no longer in your text/ );
	} );

	it( 'can be turned off, says where to turn it on, and then stays silent', async () => {
		const { type, port, state } = start( '' );
		type( 'a@example.org' );
		await pause();
		fireEvent.click( screen.getByRole( 'button', { name: 'Do not check while I edit' } ) );
		await vi.advanceTimersByTimeAsync( 0 );
		expect( port.editor.isOn() ).toBe( false );
		expect( state.stopped ).toBe( true );
		expect( notice()?.textContent ).toContain( 'turn it on again in the Safety panel, under “My user page”' );
		expect( port.openEditor( fakeEditor().editor ) ).toBeTypeOf( 'function' );
		await pause();
		expect( port.storedReads ).toBe( 1 );
	} );

	it( 'stays silent once it was turned off in the panel', async () => {
		const { type, port } = start( '' );
		port.editor.setOn( false );
		type( 'a@example.org' );
		await pause();
		expect( notice() ).toBeNull();
		expect( port.storedReads ).toBe( 0 );
	} );

	it( 'judges a section in its page', async () => {
		const { type } = start( 'Lead\n== A ==\nold@example.org\n== B ==\nother@example.org', { kind: 'section', initial: '== A ==\nold@example.org\n' } );
		type( '== A ==\nother@example.org' );
		await pause();
		expect( notice() ).toBeNull();
		type( '== A ==\nnew@example.org' );
		await pause();
		expect( notice()?.textContent ).toContain( 'new@example.org' );
	} );

	it( 'shows five and counts the others', async () => {
		const { type } = start( '' );
		type( [ 1, 2, 3, 4, 5, 6, 7 ].map( ( n ) => `a${ n }@example.org` ).join( ' ' ) );
		await pause();
		expect( screen.getAllByRole( 'listitem' ) ).toHaveLength( 6 );
		expect( screen.getByText( 'and 2 more' ) ).toBeTruthy();
	} );

	it( 'stays silent and tries again where the stored page cannot be read', async () => {
		const { type, port } = start( '' );
		const { stored } = port.editor;
		port.editor.stored = () => Promise.reject( new Error( 'offline' ) );
		type( 'a@example.org' );
		await pause();
		expect( notice() ).toBeNull();
		port.editor.stored = stored;
		type( 'a@example.org ' );
		await pause();
		expect( notice() ).not.toBeNull();
	} );

	it( 'follows the save button to another place', async () => {
		const { type, state } = start( '' );
		type( 'a@example.org' );
		await pause();
		const dialog = document.createElement( 'div' );
		document.body.append( dialog );
		const old = state.mount;
		state.mount = dialog;
		state.onSaving();
		await pause();
		expect( old.childElementCount ).toBe( 0 );
		expect( dialog.textContent ).toContain( 'a@example.org' );
	} );

	it( 'ends with the editor', async () => {
		const { type, close, state } = start( '' );
		type( 'a@example.org' );
		close();
		await pause();
		expect( state.stopped ).toBe( true );
		expect( notice() ).toBeNull();
		await waitFor( () => expect( state.mount.childElementCount ).toBe( 0 ) );
	} );
} );
