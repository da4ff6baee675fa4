import { describe, expect, it } from 'vitest';
import { compareDefinition, hasSection, mergeDefinition, restoreLines } from '../../../build/deploy/definition';

const ours = '* safety[ResourceLoader]|safety.js\n* safety-panel[ResourceLoader|hidden]|safety-panel.js\n';
const [ first, second ] = ours.split( '\n' ) as [ string, string ];
const theirs = [
	'Introduction of the wiki.  ',
	'== browsing ==',
	'* HotCat[ResourceLoader]|HotCat.js',
	'*other tool [ResourceLoader] |other tool.js',
	'',
	'== editing ==',
	'<!-- * safety[ResourceLoader]|old.js -->',
	'* wikEd[ResourceLoader]|wikEd.js',
].join( '\n' );

/** Everything that is not one of our lines. */
const rest = ( text: string ) => text.split( '\n' ).filter( ( line ) => !line.includes( 'safety' ) || line.startsWith( '<!--' ) ).join( '\n' );

describe( 'comparing', () => {
	it( 'finds lines that are missing; a commented line counts as missing', () => {
		expect( compareDefinition( theirs, ours ).map( ( { gadget, kind } ) => [ gadget, kind ] ) )
			.toEqual( [ [ 'safety', 'missing' ], [ 'safety-panel', 'missing' ] ] );
	} );
	it( 'finds lines that differ, however the name is written', () => {
		expect( compareDefinition( '*safety [ResourceLoader|default]|safety.js', first ) )
			.toEqual( [ { gadget: 'safety', kind: 'different', theirs: '*safety [ResourceLoader|default]|safety.js', ours: first } ] );
	} );
	it( 'finds nothing where our lines are there, in any order', () => {
		expect( compareDefinition( `${ second }\nmore\n${ first }  `, ours ) ).toEqual( [] );
	} );
	it( 'does not take another gadget for ours', () => {
		expect( compareDefinition( '* safety-net[ResourceLoader]|safety.js\n* mysafety|a.js', first ) ).toHaveLength( 1 );
	} );
} );

describe( 'merging', () => {
	it( 'adds new lines at the end of the page and leaves the rest as it is', () => {
		const merged = mergeDefinition( theirs, ours );
		expect( merged.endsWith( `\n${ first }\n${ second }` ) ).toBe( true );
		expect( rest( merged ) ).toBe( theirs );
	} );
	it( 'adds new lines at the end of a section', () => {
		const lines = mergeDefinition( theirs, ours, 'browsing' ).split( '\n' );
		expect( lines.slice( 4, 7 ) ).toEqual( [ first, second, '' ] );
		expect( rest( lines.join( '\n' ) ) ).toBe( theirs );
	} );
	it( 'adds a new line behind the one of ours that is there', () => {
		const lines = mergeDefinition( `a\n${ first }\nb`, ours, null ).split( '\n' );
		expect( lines ).toEqual( [ 'a', first, second, 'b' ] );
	} );
	it( 'replaces a line where it stands', () => {
		expect( mergeDefinition( `a\n* safety|old.js\nb\n${ second }`, ours ) ).toBe( `a\n${ first }\nb\n${ second }` );
	} );
	it( 'makes the page where there is none', () => {
		expect( mergeDefinition( '', ours ) ).toBe( `${ first }\n${ second }` );
	} );
	it( 'changes nothing the second time', () => {
		const merged = mergeDefinition( theirs, ours, 'editing' );
		expect( mergeDefinition( merged, ours, 'editing' ) ).toBe( merged );
	} );
	it( 'knows the sections', () => {
		expect( hasSection( theirs, 'editing' ) ).toBe( true );
		expect( hasSection( theirs, 'nothing' ) ).toBe( false );
	} );
} );

describe( 'restoring', () => {
	const before = 'a\n* safety|old.js\nb';
	const deployed = mergeDefinition( before, ours );
	const differences = compareDefinition( before, deployed );

	it( 'gives back what was there, with what others added since', () => {
		expect( restoreLines( deployed, differences ) ).toBe( before );
		expect( restoreLines( `new\n${ deployed }\n* theirs|t.js`, differences ) ).toBe( `new\n${ before }\n* theirs|t.js` );
	} );
	it( 'refuses where one of our lines was changed or taken out since', () => {
		expect( restoreLines( deployed.replace( 'hidden', 'hidden|default' ), differences ) ).toBeNull();
		expect( restoreLines( deployed.replace( `\n${ second }`, '' ), differences ) ).toBeNull();
	} );
} );
