import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Reader } from '../../../src/panel/platform';
import type { UsernamePort } from '../../../src/panel/username/port';
import { UsernameTab } from '../../../src/panel/username/UsernameTab';
import { checkName, decodeNames } from '../../../src/username/index';
import { renderInPanel } from '../in-panel';
import { fakePlatform, namedReader } from '../fake-platform';

const data = JSON.parse( readFileSync( 'src/username/data/names.json', 'utf8' ) ) as unknown;

function fakePort( parts: Partial<UsernamePort> = {} ): UsernamePort {
	return {
		loadChecks: () => Promise.resolve( { checkName, decodeNames } ),
		loadNames: () => Promise.resolve( data ),
		fetchOwnEmailLocalPart: () => Promise.resolve( null ),
		fetchRenames: () => Promise.resolve( [] ),
		thisYear: () => 2026,
		...parts
	};
}

function show( name: string | null, parts: Partial<UsernamePort> = {}, kind: Reader['kind'] = 'named' ) {
	const reader: Reader = { ...namedReader, kind, name };
	const links = () => '#';
	return renderInPanel( fakePlatform( { reader, username: fakePort( parts ), hrefFor: links } ), <UsernameTab /> );
}

const tryField = () => screen.findByLabelText( 'Name to try' );

afterEach( () => {
	vi.useRealTimers();
	cleanup();
} );

describe( 'the own name', () => {
	it( 'shows a full name with its part marked, its level in words and the two parts that speak for it', async () => {
		const { container } = show( 'Anna Kowalska' );
		await screen.findByText( 'Reads as a full personal name' );
		expect( screen.getByText( 'Tells much' ) ).toBeTruthy();
		expect( container.querySelector( 'bdi mark' )!.textContent ).toBe( 'Anna Kowalska' );
		expect( screen.getByText( '“Anna” and “Kowalska” together read as a name.' ) ).toBeTruthy();
	} );

	it( 'never says that a name is safe, and shows no number', async () => {
		const { container } = show( 'Zwiebelring' );
		await screen.findByText( 'Nothing found by these checks.' );
		expect( container.textContent ).not.toMatch( /\bsafe\b|%|\b0\.\d/ );
	} );

	it( 'hides a hint that is fine, tells where the focus goes, and shows it again', async () => {
		show( 'Anna Kowalska' );
		const button = await screen.findByRole( 'button', { name: 'This is fine for me: Reads as a full personal name' } );
		fireEvent.click( button );
		expect( screen.queryByText( 'Reads as a full personal name' ) ).toBeNull();
		expect( document.activeElement!.tagName ).toBe( 'H4' );
		fireEvent.click( screen.getByRole( 'button', { name: /^Show 1 hint/ } ) );
		expect( screen.getByText( 'Reads as a full personal name' ) ).toBeTruthy();
	} );

	it( 'says of a staff role that it must stay', async () => {
		show( 'Quietriver (WMF)' );
		await screen.findByText( /is a required declaration/ );
	} );

	it( 'compares the own address and says so where it cannot', async () => {
		show( 'Quietriver', { fetchOwnEmailLocalPart: () => Promise.resolve( 'quiet.river' ) } );
		await screen.findByText( 'Is the same as your own email address before the @' );
		show( 'Quietriver', { fetchOwnEmailLocalPart: () => Promise.reject( new Error( 'offline' ) ) } );
		await screen.findByText( 'Your email address could not be compared with your username.' );
	} );

	it( 'names a script that cannot be judged', async () => {
		show( 'ⵣⵉⵔⵉ' );
		await screen.findByText( /do not know names in this script: Tifinagh/ );
		expect( screen.queryByText( 'Nothing found by these checks.' ) ).toBeNull();
	} );

	it( 'shows the own entries of the rename log', async () => {
		show( 'Quietriver', { fetchRenames: () => Promise.resolve( [ { oldName: 'Loudriver', newName: 'Quietriver', day: '2020-02-03' } ] ) } );
		await screen.findByText( /from “Loudriver” to “Quietriver”/ );
		show( 'Quietriver', { fetchRenames: () => Promise.reject( new Error( 'offline' ) ) } );
		await screen.findByText( /could not be looked up/ );
	} );
} );

describe( 'without data', () => {
	it( 'shows the hints that need none, says so, and tries again', async () => {
		const loadNames = vi.fn<() => Promise<unknown>>().mockRejectedValueOnce( new Error( 'offline' ) ).mockResolvedValue( data );
		show( 'Anna Kowalska 1987', { loadNames } );
		await screen.findByText( /The name data could not be loaded/ );
		await screen.findByText( 'May be a year of birth' );
		expect( screen.queryByText( 'Reads as a full personal name' ) ).toBeNull();
		fireEvent.click( screen.getByRole( 'button', { name: 'Try again' } ) );
		await screen.findByText( 'Reads as a full personal name' );
		expect( screen.queryByText( /The name data could not be loaded/ ) ).toBeNull();
	} );

	it( 'takes a broken page for a missing one', async () => {
		show( 'Anna Kowalska', { loadNames: () => Promise.resolve( { lists: {} } ) } );
		await screen.findByText( /The name data could not be loaded/ );
		await screen.findByText( 'Nothing found by the checks that could be made.' );
	} );

	it( 'says that the checks could not be loaded, and still tells the ways to go on', async () => {
		show( 'Anna Kowalska', { loadChecks: () => Promise.reject( new Error( 'offline' ) ) } );
		await screen.findByText( 'The checks could not be loaded.' );
		expect( screen.getByText( 'Start with a fresh account' ) ).toBeTruthy();
	} );
} );

describe( 'try a name', () => {
	it( 'waits for a pause in typing, then shows and announces hints', async () => {
		show( null, {}, 'anonymous' );
		const field = await tryField();
		vi.useFakeTimers();
		fireEvent.input( field, { target: { value: 'Anna Kowalska 1987' } } );
		await vi.advanceTimersByTimeAsync( 250 );
		expect( screen.queryByText( 'Reads as a full personal name' ) ).toBeNull();
		await vi.advanceTimersByTimeAsync( 100 );
		expect( screen.getByText( 'Reads as a full personal name' ) ).toBeTruthy();
		expect( screen.getAllByRole( 'status' ).some( ( node ) => node.textContent === '2 hints' ) ).toBe( true );
		fireEvent.input( field, { target: { value: ' ' } } );
		await vi.advanceTimersByTimeAsync( 350 );
		expect( screen.queryByText( 'Reads as a full personal name' ) ).toBeNull();
	} );

	it( 'asks nothing of the wiki about what is typed', async () => {
		const fetchOwnEmailLocalPart = vi.fn( () => Promise.resolve( null ) );
		const fetchRenames = vi.fn( () => Promise.resolve( [] ) );
		show( null, { fetchOwnEmailLocalPart, fetchRenames }, 'anonymous' );
		fireEvent.input( await tryField(), { target: { value: 'Anna Kowalska' } } );
		await screen.findByText( 'Reads as a full personal name' );
		expect( fetchOwnEmailLocalPart ).not.toHaveBeenCalled();
		expect( fetchRenames ).not.toHaveBeenCalled();
	} );
} );

it( 'sets what each way gives and costs side by side', async () => {
	const { container } = show( 'Quietriver' );
	await tryField();
	const ways = container.querySelectorAll<HTMLElement>( '.safety-username__ways > li' );
	expect( Array.from( ways, ( way ) => way.querySelector( 'h5' )!.textContent ) ).toEqual( [ 'Keep the name, knowingly', 'Ask for a new name', 'Start with a fresh account', 'Ask to vanish' ] );
	ways.forEach( ( way ) => {
		expect( within( way ).getByText( 'Gives:' ) ).toBeTruthy();
		expect( within( way ).getByText( 'Costs:' ) ).toBeTruthy();
	} );
} );
