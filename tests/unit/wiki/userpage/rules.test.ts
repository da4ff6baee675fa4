import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as realRules from '../../../../src/userpage';
import type { Snapshot } from '../../../../src/userpage/snapshot';
import { FAMILIES } from '../../../../src/userpage/data/languages/families';
import { fetchDataPage } from '../../../../src/wiki/data-page';
import { loadUserpageRules } from '../../../../src/wiki/stages';
import { rulesLoader } from '../../../../src/wiki/userpage/rules';
import type { Checks } from '../../../../src/panel/userpage/port';

vi.mock( '../../../../src/wiki/stages', () => ( { loadUserpageRules: vi.fn() } ) );
vi.mock( '../../../../src/wiki/data-page', () => ( { fetchDataPage: vi.fn() } ) );

const PAGE: Snapshot = { title: 'User:Example Editor', user: 'Example Editor', lang: 'en', kind: 'user page', wikitext: 'My email address is erika.beispiel@beispielpost.de. I was there with my wife, and this is what we were told about it.' };

/** The data pages as the build makes them. */
function answer( title: string ): Promise<string | null> {
	const words = FAMILIES[ /words-(.*)\.json$/.exec( title )?.[ 1 ] ?? '' ];
	return Promise.resolve( words ? JSON.stringify( Object.fromEntries( Object.entries( words ).map( ( [ language, lines ] ) => [ language, lines.trim().split( '\n' ) ] ) ) ) : null );
}

function categoriesOf( rules: Checks, page: Snapshot ): string[] {
	const scan = rules.createScan( page );
	while ( !scan.step() ) {
		// Each step does its part.
	}
	return scan.findings().map( ( { category } ) => category );
}

let loadRules: () => Promise<Checks>;

beforeEach( () => {
	loadRules = rulesLoader();
	vi.mocked( loadUserpageRules ).mockResolvedValue( realRules );
	vi.mocked( fetchDataPage ).mockReset();
	vi.mocked( fetchDataPage ).mockResolvedValue( null );
} );

describe( 'the rules of the page check', () => {
	it( 'fetch English words for a page in English and the names that stand everywhere, and nothing else', async () => {
		vi.mocked( fetchDataPage ).mockImplementation( answer );
		const rules = await loadRules();
		await rules.prepare( PAGE );
		expect( categoriesOf( rules, PAGE ) ).toEqual( expect.arrayContaining( [ 'email', 'family' ] ) );
		expect( vi.mocked( fetchDataPage ).mock.calls ).toEqual( [ [ 'MediaWiki:Gadget-safety-words-everywhere.json' ], [ 'MediaWiki:Gadget-safety-words-english.json' ] ] );
	} );

	it( 'say when the words for every page cannot be fetched, and try again', async () => {
		const rules = await loadRules();
		await expect( rules.prepare( PAGE ) ).rejects.toThrow( 'words-everywhere.json is missing' );
		vi.mocked( fetchDataPage ).mockImplementation( answer );
		await rules.prepare( PAGE );
		expect( categoriesOf( rules, PAGE ) ).toContain( 'family' );
	} );

	it( 'say when English words cannot be fetched, and try again', async () => {
		vi.mocked( fetchDataPage ).mockImplementation( ( title ) => title.includes( 'words-english.json' ) ? Promise.resolve( null ) : answer( title ) );
		const rules = await loadRules();
		await expect( rules.prepare( PAGE ) ).rejects.toThrow( 'words-english.json is missing' );
		vi.mocked( fetchDataPage ).mockImplementation( answer );
		await rules.prepare( PAGE );
		expect( categoriesOf( rules, PAGE ) ).toContain( 'family' );
	} );

	it( 'keep the words from check to check', async () => {
		vi.mocked( fetchDataPage ).mockImplementation( answer );
		await ( await loadRules() ).prepare( PAGE );
		await ( await loadRules() ).prepare( PAGE );
		expect( fetchDataPage ).toHaveBeenCalledTimes( 2 );
	} );

	it( 'know the year', async () => {
		const createScan = vi.fn( realRules.createScan );
		vi.mocked( loadUserpageRules ).mockResolvedValue( { ...realRules, createScan } );
		( await loadRules() ).createScan( PAGE );
		expect( createScan.mock.calls[ 0 ]?.[ 1 ].thisYear ).toBe( new Date().getFullYear() );
	} );

	it( 'are missed with a rejection where they cannot be fetched', async () => {
		vi.mocked( loadUserpageRules ).mockRejectedValue( new Error( 'offline' ) );
		await expect( loadRules() ).rejects.toThrow( 'offline' );
	} );

	it( 'fetch the words of the page\'s language once, and say when they cannot', async () => {
		const german = { ...PAGE, lang: 'de', wikitext: 'Ich heiße Erika Beispiel und wohne mit meiner Frau in Beispielstadt.' };
		vi.mocked( fetchDataPage ).mockImplementation( ( title ) => title.includes( 'words-turkish.json' ) ? Promise.resolve( null ) : answer( title ) );
		const rules = await loadRules();
		await rules.prepare( german );
		await rules.prepare( german );
		expect( vi.mocked( fetchDataPage ).mock.calls.filter( ( [ title ] ) => title === 'MediaWiki:Gadget-safety-words-german.json' ) ).toHaveLength( 1 );
		expect( categoriesOf( rules, german ) ).toContain( 'family' );
		await expect( rules.prepare( { ...german, lang: 'tr' } ) ).rejects.toThrow( 'words-turkish.json is missing' );
	} );
} );
