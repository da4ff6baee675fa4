import { act, cleanup, configure, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ChecklistTab } from '../../../src/panel/checklist/ChecklistTab';
import type { Reader } from '../../../src/panel/platform';
import { renderInPanel } from '../in-panel';
import { fakePlatform, namedReader } from '../fake-platform';
import { fakePort } from '../contact/fake-contact';
import { ALL_OFF, ALL_ON, answer, fakeChecklist } from './fake-checklist';

// The list is long, and asking jsdom of each element whether it can be seen takes seconds.
configure( { defaultHidden: true } );
afterEach( cleanup );

const settle = () => act( () => Promise.resolve() );

async function show( fake = fakeChecklist(), reader: Reader = namedReader ) {
	const view = renderInPanel( fakePlatform( { checklist: fake.port, contact: fakePort(), reader } ), <ChecklistTab /> );
	await settle();
	const step = ( id: string ) => within( view.container.querySelector<HTMLElement>( `[data-step="${ id }"]` )! );
	return { ...view, fake, open: view.actions.open, step };
}

const showRecommended = () => fireEvent.click( screen.getByRole( 'button', { name: /recommended steps too/ } ) );

describe( 'the checklist tab', () => {
	test( 'shows the essentials first, the others on demand', async () => {
		const { container } = await show();
		expect( container.querySelector( '[data-step="two-factor"]' ) ).not.toBeNull();
		expect( container.querySelector( '[data-step="passkey"]' ) ).toBeNull();
		showRecommended();
		expect( container.querySelector( '[data-step="passkey"]' )?.textContent ).toContain( 'Recommended' );
		fireEvent.click( screen.getByRole( 'button', { name: 'Show only the essential steps' } ) );
		expect( container.querySelector( '[data-step="passkey"]' ) ).toBeNull();
		expect( container.querySelector( 'details.safety-checklist__higher-risk [data-step="vpn-tor"]' ) ).not.toBeNull();
		expect( container.querySelector<HTMLDetailsElement>( 'details.safety-checklist__higher-risk' )!.open ).toBe( false );
	} );

	test( 'keeps what a person says, and counts it', async () => {
		const { step, fake } = await show();
		// The e-mail address and the log-in are found by themselves.
		expect( screen.getByRole( 'progressbar', { name: '2 of 14 essential steps done' } ) ).toHaveProperty( 'value', 2 );
		fireEvent.click( step( 'two-factor' ).getByRole( 'radio', { name: 'Done' } ) );
		expect( fake.stored() ).toEqual( { items: { 'two-factor': 'done' }, reviewed: '2026-11-22' } );
		screen.getByRole( 'progressbar', { name: '3 of 14 essential steps done' } );
		fireEvent.click( step( 'exif-strip' ).getByRole( 'radio', { name: 'Not for me' } ) );
		screen.getByRole( 'progressbar', { name: '3 of 13 essential steps done' } );
		fireEvent.click( step( 'two-factor' ).getByRole( 'radio', { name: 'To do' } ) );
		expect( fake.stored().items ).toEqual( { 'exif-strip': 'na' } );
	} );

	test( 'adds to what another browser tab has kept meanwhile', async () => {
		const { step, fake } = await show();
		fake.store( { items: { 'password-unique': 'done' }, reviewed: '2026-11-22' } );
		fireEvent.click( step( 'two-factor' ).getByRole( 'radio', { name: 'Done' } ) );
		expect( fake.stored().items ).toEqual( { 'password-unique': 'done', 'two-factor': 'done' } );
	} );

	test( 'gives each choice a group that says for which step it is', async () => {
		await show();
		expect( screen.getByRole( 'group', { name: /^Turn on two-factor login/ } ) ).toBeTruthy();
	} );

	test( 'leads on from one next step to another, and says what became of the last', async () => {
		await show();
		const next = within( screen.getByRole( 'region', { name: 'Next step' } ) );
		next.getByText( 'Use a username that is not your real name' );
		fireEvent.click( next.getByRole( 'button', { name: 'Mark as done' } ) );
		next.getByText( 'Keep birth dates and home towns out of your username' );
		expect( screen.getAllByRole( 'status' ).some( ( { textContent } ) => textContent === 'Marked as done: Use a username that is not your real name' ) ).toBe( true );
		fireEvent.click( next.getByRole( 'button', { name: 'Not for me' } ) );
		next.getByText( 'Use a username that you use nowhere else' );
	} );

	test( 'opens the parts of the gadget that help with a step', async () => {
		const { step, open } = await show();
		fireEvent.click( step( 'username-no-real-name' ).getByRole( 'button', { name: 'Look at my username' } ) );
		fireEvent.click( step( 'userpage-review' ).getByRole( 'button', { name: 'Look at my user page' } ) );
		fireEvent.click( step( 'know-who-to-contact' ).getByRole( 'button', { name: 'See who to write to' } ) );
		expect( open.mock.calls ).toEqual( [ [ 'username' ], [ 'userpage' ], [ 'contact' ] ] );
	} );

	test( 'gives reasons, sources and a date', async () => {
		const { step } = await show();
		step( 'login-alerts' ).getByText( /They tell you when somebody tries/ );
		expect( step( 'login-alerts' ).getByRole( 'link', { name: /^meta.wikimedia.org\/wiki\/Digital_Safety/ } ) ).toHaveProperty( 'protocol', 'https:' );
		step( 'login-alerts' ).getByText( 'Last compared with its sources on November 22, 2026.' );
		expect( step( 'login-alerts' ).getByRole( 'link', { name: /^Notifications in your preferences/ } ).getAttribute( 'href' ) )
			.toBe( '/wiki/Special:Preferences?#mw-prefsection-echo' );
	} );
} );

describe( 'automatic checks', () => {
	test( 'are there before the wiki has answered, from what the page knows', async () => {
		const { step } = await show( fakeChecklist( { fetchAccount: () => new Promise( () => {} ) } ) );
		step( 'login-alerts' ).getByText( 'Some of these alerts are off in your preferences.' );
		step( 'login-alerts' ).getByText( /Checked on Meta-Wiki when this page was opened\./ );
		step( 'email-confirmed' ).getByText( 'Checking…' );
	} );

	test( 'say when they were made; one that passes cannot be unticked, one that fails not be ticked', async () => {
		const { step } = await show( fakeChecklist( { fetchAccount: () => Promise.resolve( answer( ALL_OFF, 'confirmed' ) ) } ) );
		step( 'email-confirmed' ).getByText( /Checked on Meta-Wiki just now\./ );
		expect( step( 'email-confirmed' ).queryAllByRole( 'radio' ) ).toEqual( [] );
		step( 'login-alerts' ).getByRole( 'radio', { name: 'To do' } );
		step( 'login-alerts' ).getByRole( 'radio', { name: 'Not for me' } );
		expect( step( 'login-alerts' ).queryByRole( 'radio', { name: 'Done' } ) ).toBeNull();
	} );

	test( 'are made again when the person comes back', async () => {
		let now = answer( ALL_OFF, 'not-confirmed' );
		const fake = fakeChecklist( { fetchAccount: vi.fn( () => Promise.resolve( now ) ) } );
		const { step } = await show( fake );
		showRecommended();
		step( 'reset-needs-both' ).getByText( 'This is off in your preferences.' );
		step( 'email-new-users' ).getByText( 'Email from new accounts is allowed in your preferences.' );
		step( 'email-confirmed' ).getByText( 'You have no confirmed email address.' );
		now = answer( ALL_ON );
		fake.comeBack();
		await settle();
		for ( const id of [ 'reset-needs-both', 'email-new-users', 'email-confirmed', 'login-alerts' ] ) {
			step( id ).getByText( 'Looks set.' );
		}
		expect( fake.port.fetchAccount ).toHaveBeenCalledTimes( 2 );
	} );

	test( 'take the answer to the last question, not the one that comes last', async () => {
		const answers: ( ( given: ReturnType<typeof answer> ) => void )[] = [];
		const fake = fakeChecklist( { fetchAccount: () => new Promise( ( resolve ) => {
			answers.push( resolve );
		} ) } );
		const { step } = await show( fake );
		fake.comeBack();
		answers[ 1 ]!( answer( ALL_ON ) );
		await settle();
		answers[ 0 ]!( answer( ALL_OFF ) );
		await settle();
		step( 'login-alerts' ).getByText( 'Looks set.' );
	} );

	test( 'leave it to the person where the wiki has no such preference', async () => {
		const { step, fake } = await show( fakeChecklist( {
			pagePreferences: () => ( { switches: {}, hasSignature: false } ),
			fetchAccount: () => Promise.resolve( answer( {} ) )
		} ) );
		step( 'login-alerts' ).getByText( 'This cannot be checked on Meta-Wiki. Please say for yourself.' );
		fireEvent.click( step( 'login-alerts' ).getByRole( 'radio', { name: 'Done' } ) );
		expect( fake.stored().items ).toEqual( { 'login-alerts': 'done' } );
	} );

	test( 'say so where the wiki does not answer, and try again', async () => {
		const fetchAccount = vi.fn().mockRejectedValueOnce( new Error( 'offline' ) ).mockResolvedValue( answer( ALL_ON ) );
		const { step } = await show( fakeChecklist( { fetchAccount } ) );
		screen.getByText( 'The wiki did not answer, so some steps are not checked now.' );
		step( 'email-confirmed' ).getByText( /cannot be checked on Meta-Wiki/ );
		fireEvent.click( screen.getByRole( 'button', { name: 'Check again' } ) );
		await settle();
		step( 'email-confirmed' ).getByText( 'Looks set.' );
		expect( screen.queryByText( /did not answer/ ) ).toBeNull();
	} );

	test( 'end with the tab', async () => {
		const { unmount, fake } = await show();
		expect( fake.listeners() ).toBeGreaterThan( 0 );
		unmount();
		expect( fake.listeners() ).toBe( 0 );
	} );
} );

describe( 'readers without a registered account', () => {
	test.each( [
		[ 'temporary', '~2026-1', 'You use a temporary account. Steps that need a registered account are not shown.' ],
		[ 'anonymous', null, 'You are not logged in. Steps that need an account are not shown.' ]
	] as const )( '%s: no request, fewer steps, and a word on both', async ( kind, name, notice ) => {
		const fake = fakeChecklist( { keeps: 'tab' } );
		const { container, step } = await show( fake, { kind, name, groups: [ '*' ] } );
		screen.getByText( notice );
		screen.getByText( /only until you close this browser tab/ );
		expect( fake.port.fetchAccount ).not.toHaveBeenCalled();
		expect( container.querySelector( '[data-step="two-factor"]' ) ).toBeNull();
		showRecommended();
		expect( container.querySelectorAll( 'li:empty, ul:empty' ) ).toHaveLength( 0 );
		step( 'stay-logged-in-to-edit' ).getByText( 'You are not logged in with a registered account.' );
	} );
} );

describe( 'what is kept', () => {
	test( 'is forgotten in one click, and that is said', async () => {
		const { step, fake } = await show();
		fireEvent.click( step( 'two-factor' ).getByRole( 'radio', { name: 'Done' } ) );
		fireEvent.click( screen.getByRole( 'button', { name: 'Forget everything' } ) );
		expect( fake.port.forgetEverything ).toHaveBeenCalledTimes( 1 );
		expect( step( 'two-factor' ).getByRole<HTMLInputElement>( 'radio', { name: 'To do' } ).checked ).toBe( true );
		expect( screen.getByText( 'Forgotten. The gadget keeps nothing in this browser now.' ).getAttribute( 'role' ) ).toBe( 'status' );
	} );

	test( 'is not said to be forgotten where the browser refuses', async () => {
		await show( fakeChecklist( { forgetEverything: () => false } ) );
		fireEvent.click( screen.getByRole( 'button', { name: 'Forget everything' } ) );
		screen.getByText( /did not let the gadget remove/ );
		expect( screen.queryByText( /^Forgotten/ ) ).toBeNull();
	} );

	test( 'stays in memory where the browser keeps nothing, and that is said', async () => {
		const fake = fakeChecklist( { saveProgress: () => false } );
		const { step } = await show( fake );
		fireEvent.click( step( 'two-factor' ).getByRole( 'radio', { name: 'Done' } ) );
		fireEvent.click( step( 'password-unique' ).getByRole( 'radio', { name: 'Done' } ) );
		fake.comeBack();
		await settle();
		for ( const id of [ 'two-factor', 'password-unique' ] ) {
			expect( step( id ).getByRole<HTMLInputElement>( 'radio', { name: 'Done' } ).checked ).toBe( true );
		}
		screen.getByText( /did not let the gadget keep what you marked/ );
	} );

	test( 'is looked at again after a year', async () => {
		const fake = fakeChecklist();
		fake.store( { items: { 'two-factor': 'done' }, reviewed: '2025-11-21' } );
		await show( fake );
		screen.getByText( /You last looked through this list on November 21, 2025\./ );
		fireEvent.click( screen.getByRole( 'button', { name: 'I have looked through it again' } ) );
		expect( fake.stored() ).toEqual( { items: { 'two-factor': 'done' }, reviewed: '2026-11-22' } );
		screen.getByText( 'Noted. The next reminder comes in a year.' );
	} );

	test( 'can be printed', async () => {
		const { fake } = await show();
		fireEvent.click( screen.getByRole( 'button', { name: 'Print this list' } ) );
		expect( fake.port.print ).toHaveBeenCalledTimes( 1 );
	} );
} );
