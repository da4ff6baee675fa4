import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as realChecks from '../../../../src/checks';
import type { Snapshot } from '../../../../src/userpage/snapshot';
import { FAMILIES } from '../../../../src/userpage/data/languages/families';
import { fetchDataPage } from '../../../../src/wiki/data-page';
import { loadChecks } from '../../../../src/wiki/stages';
import { loadRules } from '../../../../src/wiki/userpage/rules';
import type { Checks } from '../../../../src/panel/userpage/port';

vi.mock( '../../../../src/wiki/stages', () => ( { loadChecks: vi.fn() } ) );
vi.mock( '../../../../src/wiki/data-page', () => ( { fetchDataPage: vi.fn() } ) );

const PAGE: Snapshot = { title: 'User:Example Editor', user: 'Example Editor', lang: 'en', kind: 'user page', wikitext: 'My email address is erika.beispiel@beispielpost.de' };

function categoriesOf( rules: Checks ): string[] {
	const scan = rules.createScan( PAGE );
	while ( !scan.step() ) {
		// Each step does its part.
	}
	return scan.findings().map( ( { category } ) => category );
}

beforeEach( () => {
	vi.mocked( loadChecks ).mockResolvedValue( realChecks );
	vi.mocked( fetchDataPage ).mockReset();
	vi.mocked( fetchDataPage ).mockResolvedValue( null );
} );

describe( 'the rules of the page check', () => {
	it( 'fetch no data for a page in English', async () => {
		const rules = await loadRules();
		await rules.prepare( PAGE );
		expect( categoriesOf( rules ) ).toContain( 'email' );
		expect( fetchDataPage ).not.toHaveBeenCalled();
	} );

	it( 'know the year', async () => {
		const createScan = vi.fn( realChecks.createScan );
		vi.mocked( loadChecks ).mockResolvedValue( { ...realChecks, createScan } );
		( await loadRules() ).createScan( PAGE );
		expect( createScan.mock.calls[ 0 ]?.[ 1 ].thisYear ).toBe( new Date().getFullYear() );
	} );

	it( 'are missed with a rejection where they cannot be fetched', async () => {
		vi.mocked( loadChecks ).mockRejectedValue( new Error( 'offline' ) );
		await expect( loadRules() ).rejects.toThrow( 'offline' );
	} );

	it( 'fetch the words of the page\'s language once, and say when they cannot', async () => {
		const german = { ...PAGE, lang: 'de', wikitext: 'Ich heiße Erika Beispiel und wohne mit meiner Frau in Beispielstadt.' };
		vi.mocked( fetchDataPage ).mockImplementation( ( title ) => title.includes( 'words-german.json' ) ?
			Promise.resolve( JSON.stringify( { de: FAMILIES.german!.de!.trim().split( '\n' ) } ) ) :
			Promise.resolve( null ) );
		const rules = await loadRules();
		await rules.prepare( german );
		await rules.prepare( german );
		expect( vi.mocked( fetchDataPage ).mock.calls.filter( ( [ title ] ) => title === 'MediaWiki:Gadget-safety-words-german.json' ) ).toHaveLength( 1 );
		const scan = rules.createScan( german );
		while ( !scan.step() ) {
			// Each step does its part.
		}
		expect( scan.findings().map( ( { category } ) => category ) ).toContain( 'family' );
		await expect( rules.prepare( { ...german, lang: 'tr' } ) ).rejects.toThrow( 'words-turkish.json is missing' );
	} );
} );
