import { describe, expect, it } from 'vitest';
import { ALL_WORDS } from '../../../src/userpage/data/languages/families';
import { combine, createScan, diffFindings, findDisclosures, type Finding, type Snapshot } from '../../../src/userpage/index';

const CONTEXT = { thisYear: 2026, words: ALL_WORDS };

function snapshotOf( wikitext: string, rest: Partial<Snapshot> = {} ): Snapshot {
	return { title: 'User:Quillweed', user: 'Quillweed', lang: 'en', kind: 'user page', wikitext, ...rest };
}

function find( wikitext: string, rest: Partial<Snapshot> = {} ): Finding[] {
	return findDisclosures( snapshotOf( wikitext, rest ), CONTEXT );
}

/** Steps that a scan takes. */
function stepsOf( wikitext: string ): number {
	const scan = createScan( snapshotOf( wikitext ), CONTEXT );
	let steps = 1;
	while ( !scan.step() ) {
		steps++;
	}
	return steps;
}

describe( 'a scan', () => {
	it( 'does nothing before its first step and gives all at its end', () => {
		const scan = createScan( snapshotOf( 'I live in Sligo.' ), CONTEXT );
		expect( scan.findings() ).toEqual( [] );
		while ( !scan.step() ) { /* goes on */ }
		expect( scan.findings().map( ( finding ) => finding.category ) ).toEqual( [ 'location' ] );
		expect( scan.step() ).toBe( true );
	} );

	it( 'says in which section a finding stands, as the editor counts them', () => {
		expect( find( 'Hello.\n== Tools ==\nNone.\n== About me ==\nI live in Sligo.' )[ 0 ] ).toMatchObject( { section: 2, sectionTitle: 'About me', where: 'prose' } );
	} );

	it( 'reports a stretch once in each category, the surest', () => {
		const findings = find( '{|\n| Address || 14 Mill Road, Sligo\n|-\n| Name || Anna Beispiel\n|}' );
		expect( findings.filter( ( finding ) => finding.category === 'address' ) ).toHaveLength( 1 );
	} );

	it( 'works in more steps on a longer page', () => {
		expect( stepsOf( 'I live in Sligo. '.repeat( 10000 ) ) ).toBeGreaterThan( 3 * stepsOf( 'I live in Sligo. '.repeat( 1000 ) ) );
	} );

	it.each( [
		[ 'braces', '{{'.repeat( 50000 ) ], [ 'brackets', '[['.repeat( 50000 ) ], [ 'quotation marks', '"'.repeat( 100000 ) ], [ 'one word', 'a'.repeat( 200000 ) ],
		[ 'headings', '== a ==\n'.repeat( 10000 ) ], [ 'templates', '{{User info|name=A|{{x|y}}}}\n'.repeat( 500 ) ], [ 'unclosed tags', '<nowiki><!--'.repeat( 10000 ) ],
		[ 'a table', `{|\n${ '|-\n| a || b\n'.repeat( 10000 ) }|}` ],
	] )( 'comes to an end with %s', ( _what, wikitext ) => {
		expect( stepsOf( wikitext ) ).toBeGreaterThan( 1 );
	}, 20000 );

	it( 'believes hints only beside what tells about the owner', () => {
		const hint = '== Gallery ==\nA cousin once said so.';
		const family = ( wikitext: string ): string | undefined => find( wikitext ).find( ( finding ) => finding.category === 'family' )?.level;
		expect( family( hint ) ).toBe( 'low' );
		expect( family( `${ hint }\n\nI live in Sligo. I was born in 1971.` ) ).toBe( 'medium' );
	} );
} );

describe( 'what findings say together', () => {
	it( 'names who with where', () => {
		expect( combine( find( 'My name is Anna Beispiel. I live in Sligo.' ) ) ).toEqual( [ { categories: [ 'real-name', 'location' ] } ] );
	} );

	it( 'says nothing about one finding, nor about low ones', () => {
		const findings = find( 'My name is Anna Beispiel. I live in Sligo.' );
		expect( combine( findings.slice( 0, 1 ) ) ).toEqual( [] );
		expect( combine( findings.map( ( finding ) => ( { ...finding, level: 'low' } ) ) ) ).toEqual( [] );
	} );
} );

describe( 'what is new', () => {
	it( 'is what the old text did not say, wherever it stands', () => {
		const before = find( 'I live in Sligo.' );
		const after = find( 'Hello!\n\nI live in \'\'\'Sligo\'\'\'. My wife reads along.' );
		expect( diffFindings( before, after ).map( ( finding ) => finding.category ) ).toEqual( [ 'family' ] );
		expect( diffFindings( after, before ) ).toEqual( [] );
	} );
} );
