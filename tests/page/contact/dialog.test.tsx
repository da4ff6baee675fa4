import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allCases, CONCERNS } from '../../../src/contact/concerns';
import { routeById } from '../../../src/contact/routes';
import { fakeMessages } from '../fake-platform';
import { fakePort, openDialog } from './fake-contact';

afterEach( cleanup );

const EMERGENCY = 'emergency@wikimedia.org';
const dialog = () => document.querySelector( 'dialog' )!;
const click = ( name: string | RegExp ) => fireEvent.click( screen.getByRole( 'button', { name } ) );
const headings = () => screen.getAllByRole( 'heading', { level: 3 } ).map( ( heading ) => heading.textContent );

describe( 'the first screen', () => {
	it( 'shows the emergency address at once, without asking the wiki for anything', () => {
		const { port } = openDialog();
		expect( dialog().textContent ).toContain( EMERGENCY );
		expect( dialog().textContent ).toContain( 'local emergency services' );
		expect( port.loadConfig ).not.toHaveBeenCalled();
	} );

	it( 'puts the local emergency services before the address', () => {
		openDialog();
		const text = dialog().textContent!;
		expect( text.indexOf( 'local emergency services' ) ).toBeLessThan( text.indexOf( EMERGENCY ) );
	} );

	it( 'has the focus on its heading', () => {
		openDialog();
		expect( document.activeElement?.textContent ).toBe( 'Is anyone in danger right now?' );
	} );

	it( 'finds a concern from words, and leads to its answer in one click', () => {
		openDialog();
		fireEvent.input( screen.getByRole( 'searchbox' ), { target: { value: 'my account was hacked' } } );
		const [ first ] = document.querySelectorAll<HTMLButtonElement>( '.safety-contact-dialog__results button' );
		fireEvent.click( first! );
		expect( headings() ).toEqual( [ 'Report a stolen account' ] );
	} );

	it( 'says so when no concern fits, and keeps the whole list', () => {
		openDialog();
		fireEvent.input( screen.getByRole( 'searchbox' ), { target: { value: 'zzzz' } } );
		expect( dialog().textContent ).toContain( 'Nothing fits these words' );
		expect( screen.getByRole( 'button', { name: /None of these/ } ) ).toBeTruthy();
	} );
} );

describe.each( CONCERNS )( 'concern $id', ( concern ) => {
	it( 'opens from a link and ends at a route with the emergency address on every screen', async () => {
		openDialog( { concern: concern.id } );
		expect( dialog().textContent ).toContain( EMERGENCY );
		const answers = dialog().querySelectorAll<HTMLButtonElement>( '.safety-contact-dialog__choice' );
		if ( answers.length ) {
			fireEvent.click( answers[ 0 ]! );
		}
		expect( screen.getByRole( 'heading', { name: 'Who reads it' } ) ).toBeTruthy();
		expect( dialog().textContent ).toContain( EMERGENCY );
		expect( dialog().textContent ).toContain( 'This dialog sends nothing' );
		expect( screen.getAllByRole( 'link', { name: /Legal and safety contacts/ } ).length ).toBeGreaterThan( 0 );
		await waitFor( () => expect( document.activeElement?.tagName ).toBe( 'H3' ) );
	} );
} );

describe( 'the answer', () => {
	it.each( allCases() )( 'of $concern $answer shows where to write', ( { concern, answer, route: id } ) => {
		openDialog( { concern } );
		if ( answer ) {
			click( fakeMessages.text( `safety-contact-answer-${ concern }-${ answer }` ) );
		}
		const route = routeById( id );
		expect( headings() ).toEqual( [ fakeMessages.text( `safety-contact-route-${ id }` ) ] );
		if ( route.email ) {
			expect( screen.getAllByText( route.email ).length ).toBeGreaterThan( 0 );
		} else if ( id !== 'events' ) {
			expect( document.querySelectorAll( '.safety-contact-dialog__links a' ).length ).toBeGreaterThan( 0 );
		}
		expect( dialog().textContent ).toContain( fakeMessages.text( `safety-contact-read-by-${ route.readBy }` ) );
		expect( dialog().textContent ).toContain( route.reviewed );
	} );

	it( 'goes back to the screen before', () => {
		openDialog();
		click( /hole or a leak/ );
		expect( headings() ).toEqual( [ 'Report a security hole' ] );
		click( 'Back' );
		expect( headings() ).toContain( 'Is anyone in danger right now?' );
	} );

	it( 'names the reporting link of the wiki where there is one', () => {
		openDialog( { concern: 'disruption', port: fakePort( { hasReportLink: () => true } ) } );
		expect( dialog().textContent ).toContain( '“Report” link' );
	} );

	it( 'copies the address', async () => {
		const copy = vi.fn( () => Promise.resolve( true ) );
		openDialog( { concern: 'threat', platform: { copy } } );
		fireEvent.click( screen.getAllByRole( 'button', { name: 'Copy address' } )[ 0 ]! );
		expect( copy ).toHaveBeenCalledWith( EMERGENCY );
		await screen.findByText( 'Copied.' );
	} );
} );
