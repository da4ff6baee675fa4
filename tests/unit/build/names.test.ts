import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeLast } from '../../../build/names/encode';
import { interval, rates } from '../../../build/names/score';
import { trainNet, type NetExample } from '../../../build/names/train-net';
import { probabilities } from '../../../src/username/model';

const example = ( features: number[], full: number, any: number ): NetExample => ( { features, extra: [], full, any, weight: 1 } );

describe( 'the last models', () => {
	// Neither feature alone tells anything of the first question; both together do.
	const examples = [ [ 0, 0, 0, 0 ], [ 0, 1, 1, 1 ], [ 1, 0, 1, 1 ], [ 1, 1, 0, 1 ] ].map( ( [ a, b, full, any ] ) => example( [ a!, b! ], full!, any! ) );
	const many = Array.from( { length: 200 }, () => examples ).reduce( ( all, list ) => all.concat( list ) );
	const settings = { epochs: 60, rate: 0.02, decay: 0, seed: 1 };

	it( 'learn what no sum of features could tell, with hidden units', () => {
		const model = trainNet( many, 6, settings );
		examples.forEach( ( { features, full, any } ) => {
			const judged = probabilities( model, features );
			expect( Math.round( judged.full ) ).toBe( full );
			expect( Math.round( judged.any ) ).toBe( any );
		} );
	} );

	it( 'drop the weights of features that only help to learn', () => {
		const model = trainNet( many.map( ( one ) => ( { ...one, extra: [ 1, 0 ] } ) ), 3, settings );
		expect( [ model.full, model.any ].map( ( { weights } ) => weights.length ) ).toEqual( [ 5, 5 ] );
		expect( model.hidden.map( ( { weights } ) => weights.length ) ).toEqual( [ 2, 2, 2 ] );
	} );

	it( 'are written as whole numbers, hidden units more coarsely', () => {
		expect( encodeLast( { hidden: [ { bias: 0.5, weights: [ -1 ] } ], full: { bias: 0.25, weights: [ 1, 2 ] }, any: { bias: 0, weights: [ 0, -0.5 ] } } ) )
			.toEqual( { hidden: [ '10 -20' ], full: '25 100 200', any: '0 0 -50' } );
	} );
} );

describe( 'the labels', () => {
	it( 'are sorted short hashes, none of them twice', () => {
		const lines = readFileSync( 'build/names/labels.txt', 'utf8' ).trim().split( '\n' ).map( ( line ) => line.split( ' ' ) );
		expect( lines.map( ( [ label ] ) => label ) ).toEqual( [ 'F', 'I', 'G', 'N', 'U' ] );
		lines.forEach( ( [ , ...hashes ] ) => {
			expect( hashes ).toEqual( hashes.slice().sort() );
			hashes.forEach( ( hash ) => expect( hash ).toMatch( /^[0-9a-f]{8}$/ ) );
		} );
		const all = lines.reduce<string[]>( ( out, [ , ...hashes ] ) => out.concat( hashes ), [] );
		expect( new Set( all ).size ).toBe( all.length );
	} );
} );

describe( 'figures', () => {
	it( 'count what is flagged rightly and wrongly', () => {
		const list = [ [ true, true ], [ true, false ], [ false, true ], [ false, false ], [ false, false ] ].map( ( [ flagged, positive ] ) => ( { flagged: flagged!, positive: positive! } ) );
		expect( rates( list ) ).toEqual( { precision: 0.5, recall: 0.5, falseAlarms: 1 / 3 } );
	} );

	it( 'have a range around them that is wider the fewer examples there are', () => {
		const mean = ( list: number[] ) => [ list.reduce( ( sum, one ) => sum + one, 0 ) / list.length ];
		const width = ( count: number ) => interval( Array.from( { length: count }, ( _none, i ) => i % 2 ), mean ).map( ( [ low, high ] ) => high - low )[ 0 ]!;
		expect( width( 20 ) ).toBeGreaterThan( 2 * width( 500 ) );
	} );
} );
