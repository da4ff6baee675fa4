import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LearnTab } from '../../../src/panel/learn/LearnTab';
import { PlatformProvider } from '../../../src/panel/platform';
import { PanelActionsProvider } from '../../../src/panel/state';
import { fakePlatform } from '../fake-platform';

// Asking jsdom of each element whether it can be seen takes seconds.
configure( { defaultHidden: true } );
afterEach( cleanup );

function show() {
	const open = vi.fn();
	const copy = vi.fn( () => Promise.resolve( true ) );
	render( <PlatformProvider value={ fakePlatform( { copy } ) }>
		<PanelActionsProvider value={ { open, showTab: vi.fn(), closePanel: vi.fn(), closeContact: vi.fn() } }><LearnTab /></PanelActionsProvider>
	</PlatformProvider> );
	return { open, copy };
}

describe( 'the Learn tab', () => {
	test( 'has a heading for each part, in order below the heading of the tab', () => {
		show();
		expect( screen.getByRole( 'heading', { level: 3 } ).textContent ).toBe( 'Learn and take part' );
		expect( screen.getAllByRole( 'heading', { level: 4 } ).map( ( { textContent } ) => textContent ) ).toEqual( [
			'Digital safety', 'Wellbeing', 'Travel and events', 'Young people, and adults who work with them', 'More to read',
			'Human Rights Interest Group', 'Office hours', 'Human rights partners', 'For urgent concerns', 'What the team does not tell',
			'Words you may meet'
		] );
	} );

	test( 'links out, each link in a new tab and without telling where it came from', () => {
		show();
		const links = screen.getAllByRole<HTMLAnchorElement>( 'link' );
		expect( links.length ).toBeGreaterThan( 20 );
		for ( const link of links ) {
			expect( link.protocol ).toBe( 'https:' );
			expect( link.target ).toBe( '_blank' );
			expect( link.rel ).toContain( 'noreferrer' );
		}
		expect( screen.getByRole<HTMLAnchorElement>( 'link', { name: /^Resource kit/ } ).href )
			.toBe( 'https://meta.wikimedia.org/wiki/Wikimedia_Foundation/Legal/Community_Resilience_and_Sustainability/Human_Rights/Digital_Security_Resources' );
	} );

	test( 'opens the contact dialog from the top and from the note on urgent concerns', () => {
		const { open } = show();
		const buttons = screen.getAllByRole( 'button', { name: 'Get help' } );
		expect( buttons ).toHaveLength( 2 );
		buttons.forEach( ( button ) => fireEvent.click( button ) );
		expect( open.mock.calls ).toEqual( [ [ 'contact' ], [ 'contact' ] ] );
	} );

	test( 'gives the address of the team to copy', () => {
		const { copy } = show();
		fireEvent.click( screen.getAllByRole( 'button', { name: 'Copy the address' } )[ 0 ]! );
		expect( copy ).toHaveBeenCalledWith( 'talktohumanrights@wikimedia.org' );
	} );
} );
