import { expect, it } from 'vitest';
import { ALL_WORDS } from '../../../src/userpage/data/languages/families';
import { createScan } from '../../../src/userpage/index';
import { inSlices, SLICE } from '../../../src/userpage/slices';

it( 'pauses before a step has looked at much more than a slice', () => {
	const items = Array.from( { length: 500 }, ( _item, i ) => i % 7 * 100 );
	const steps: number[] = [];
	let weight = 0;
	let looked = 0;
	const look = ( item: number ): void => {
		weight += item;
		looked++;
	};
	for ( const slices = inSlices( items, ( item ) => item, look ); !slices.next().done; weight = 0 ) {
		steps.push( weight );
	}
	expect( looked ).toBe( items.length );
	expect( steps.length ).toBeGreaterThan( 10 );
	expect( Math.max( ...steps ) ).toBeLessThanOrEqual( SLICE + Math.max( ...items ) );
} );

it( 'takes about twice as many steps for twice the page', () => {
	const count = ( times: number ): number => {
		const wikitext = 'I live in Sligo with my wife.\n\n{{User from Ireland}} [[File:Pond.jpg|thumb|A pond]] [[Category:Users in Sligo]]\n\n'.repeat( times );
		const scan = createScan( { title: 'User:Quillweed', user: 'Quillweed', lang: 'en', kind: 'user page', wikitext }, { thisYear: 2026, words: ALL_WORDS } );
		let steps = 1;
		while ( !scan.step() ) {
			steps++;
		}
		return steps;
	};
	const [ once, twice ] = [ count( 500 ), count( 1000 ) ];
	expect( once ).toBeGreaterThan( 50 );
	expect( twice / once ).toBeGreaterThan( 1.6 );
	expect( twice / once ).toBeLessThan( 2.2 );
} );
