import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/panel/App';
import type { PanelActions } from '../../../src/panel/state';
import type { Tab } from '../../../src/panel/views';
import { fakePlatform } from '../fake-platform';

vi.mock( '../../../src/panel/checklist/ChecklistTab', () => ( { ChecklistTab: () => <p>checklist here</p> } ) );
vi.mock( '../../../src/panel/username/UsernameTab', () => ( { UsernameTab: () => <p>username here</p> } ) );
vi.mock( '../../../src/panel/userpage/UserpageTab', () => ( { UserpageTab: () => {
	throw new Error( 'A defect of this tab' );
} } ) );
vi.mock( '../../../src/panel/learn/LearnTab', () => ( { LearnTab: () => <p>learn here</p> } ) );
vi.mock( '../../../src/panel/contact/ContactDialog', () => ( {
	ContactDialog: ( { concern, onClose }: { concern?: string; onClose: () => void } ) => <div role="dialog">
		{ concern || 'first screen' }
		<button onClick={ onClose }>leave</button>
	</div>
} ) );

let actions: PanelActions;
let tabs: ( Tab | null )[];

beforeEach( () => {
	tabs = [];
	const content = document.createElement( 'main' );
	content.id = 'content';
	content.append( Object.assign( document.createElement( 'a' ), { href: '#', id: 'opener', textContent: 'open' } ) );
	document.body.replaceChildren( content );
	render( <App platform={ fakePlatform() } onTabChange={ ( tab ) => tabs.push( tab ) } onReady={ ( given ) => {
		actions = given;
	} } />, { container: document.body.appendChild( document.createElement( 'div' ) ) } );
} );

afterEach( cleanup );

const opener = () => document.getElementById( 'opener' )!;
const settle = () => act( () => Promise.resolve() );

describe( 'the panel', () => {
	it( 'takes the focus when it is opened and gives it back when it is closed', async () => {
		opener().focus();
		actions.open( 'checklist' );
		await settle();
		expect( document.activeElement ).toBe( screen.getByRole( 'heading', { name: 'Safety' } ) );
		expect( document.documentElement.classList ).toContain( 'safety-panel-open' );
		fireEvent.keyDown( document.activeElement!, { key: 'Escape' } );
		await settle();
		expect( screen.queryByRole( 'complementary' ) ).toBeNull();
		expect( document.activeElement ).toBe( opener() );
		expect( document.documentElement.classList ).not.toContain( 'safety-panel-open' );
	} );

	it( 'gives the focus to the content where the opener is gone', async () => {
		opener().focus();
		actions.open( 'checklist' );
		await settle();
		opener().remove();
		fireEvent.click( screen.getByRole( 'button', { name: 'Close the Safety panel' } ) );
		// A real browser has the focus on the button that was clicked; here it is still on the heading.
		await settle();
		expect( document.activeElement!.id ).toBe( 'content' );
	} );

	it( 'leaves the focus alone when it only stayed open from the last page', async () => {
		opener().focus();
		actions.showTab( 'learn' );
		await settle();
		expect( screen.getByText( 'learn here' ) ).toBeTruthy();
		expect( document.activeElement ).toBe( opener() );
	} );

	it( 'takes the focus again when it is asked for while it is open', async () => {
		actions.open( 'checklist' );
		await settle();
		opener().focus();
		actions.open( 'username' );
		await settle();
		expect( document.activeElement ).toBe( screen.getByRole( 'heading', { name: 'Safety' } ) );
	} );

	it( 'tells which tab is open, for the next page', async () => {
		actions.open( 'checklist' );
		await settle();
		fireEvent.click( screen.getByRole( 'tab', { name: 'Learn' } ) );
		await settle();
		actions.closePanel();
		await settle();
		expect( tabs ).toEqual( [ null, 'checklist', 'learn', null ] );
	} );

	it( 'keeps the addresses when a tab has a defect', async () => {
		const log = vi.spyOn( console, 'error' ).mockImplementation( () => {} );
		actions.open( 'userpage' );
		await settle();
		expect( screen.getByRole( 'alert' ).textContent ).toContain( 'emergency@wikimedia.org' );
		fireEvent.click( screen.getByRole( 'button', { name: 'Get help from people' } ) );
		await settle();
		fireEvent.click( within( screen.getByRole( 'dialog' ) ).getByText( 'leave' ) );
		fireEvent.click( screen.getByRole( 'tab', { name: 'My username' } ) );
		await settle();
		expect( screen.getByText( 'username here' ) ).toBeTruthy();
		log.mockRestore();
	} );
} );

describe( 'the tabs', () => {
	const press = async ( key: string ) => {
		fireEvent.keyDown( document.activeElement!, { key } );
		await settle();
		return document.activeElement!.textContent;
	};

	it( 'move by arrows, Home and End, and are one stop for the Tab key', async () => {
		actions.open( 'checklist' );
		await settle();
		const list = screen.getByRole( 'tablist' );
		within( list ).getByRole( 'tab', { name: 'Checklist' } ).focus();
		expect( await press( 'ArrowRight' ) ).toBe( 'My username' );
		expect( await press( 'End' ) ).toBe( 'Learn' );
		expect( await press( 'ArrowRight' ) ).toBe( 'Checklist' );
		expect( await press( 'ArrowLeft' ) ).toBe( 'Learn' );
		expect( await press( 'Home' ) ).toBe( 'Checklist' );
		expect( within( list ).getAllByRole( 'tab' ).filter( ( tab ) => tab.tabIndex === 0 ) ).toHaveLength( 1 );
	} );

	it( 'change the sides of the arrows in right-to-left', async () => {
		actions.open( 'checklist' );
		await settle();
		screen.getByRole( 'tablist' ).style.direction = 'rtl';
		screen.getByRole( 'tab', { name: 'Checklist' } ).focus();
		expect( await press( 'ArrowLeft' ) ).toBe( 'My username' );
	} );

	it( 'name the panel that they show', async () => {
		actions.open( 'learn' );
		await settle();
		expect( screen.getByRole( 'tabpanel', { name: 'Learn' } ).textContent ).toBe( 'learn here' );
	} );
} );

describe( 'the contact dialog', () => {
	it( 'opens over the panel and leaves it as it is', async () => {
		actions.open( 'checklist' );
		await settle();
		actions.open( 'contact', 'oversight' );
		await settle();
		expect( screen.getByRole( 'dialog' ).textContent ).toContain( 'oversight' );
		fireEvent.click( screen.getByText( 'leave' ) );
		await settle();
		expect( screen.queryByRole( 'dialog' ) ).toBeNull();
		expect( screen.getByText( 'checklist here' ) ).toBeTruthy();
	} );
} );
