import { describe, expect, it } from 'vitest';
import type { CurrentPage } from '../../../build/deploy/pages';
import { makePlan, type WantedPage } from '../../../build/deploy/plan';
import { showChange } from '../../../build/deploy/show';
import { deploymentSummary, readSummary, undoSummary } from '../../../build/deploy/summary';

const wanted = ( title: string, text: string, stage: WantedPage['stage'] = 0, contentModel: WantedPage['contentModel'] = 'javascript' ): WantedPage => ( { title, text, stage, contentModel } );
const current = ( title: string, text: string | null, contentModel = 'javascript' ): CurrentPage => ( { title, text, contentModel, revision: text === null ? 0 : 7, readAt: '2026-01-01T00:00:00Z' } );

describe( 'the plan of a deployment', () => {
	it( 'leaves out pages that are the same to the wiki', () => {
		expect( makePlan(
			[ wanted( 'A', 'x\n' ), wanted( 'B', '{"b":[1,2]}', 2, 'json' ), wanted( 'C', 'one\r\ntwo' ) ],
			[ current( 'A', 'x' ), current( 'B', '{\n\t"b": [\n\t\t1,\n\t\t2\n\t]\n}', 'json' ), current( 'C', 'one\ntwo' ) ],
		) ).toEqual( [] );
	} );
	it( 'has pages that are missing, differ, or have another content model', () => {
		const plan = makePlan(
			[ wanted( 'A', 'x' ), wanted( 'B', 'x' ), wanted( 'C', '{}', 0, 'json' ), wanted( 'D', '{}', 0, 'json' ) ],
			[ current( 'A', null ), current( 'B', 'y' ), current( 'C', '{}', 'wikitext' ), current( 'D', 'broken', 'json' ) ],
		);
		expect( plan.map( ( { page } ) => page.title ) ).toEqual( [ 'A', 'B', 'C', 'D' ] );
	} );
	it( 'saves first what is loaded last', () => {
		const plan = makePlan( [ wanted( 'A', 'x', 0 ), wanted( 'B', 'x', 2 ), wanted( 'C', 'x', 1 ) ], [ 'A', 'B', 'C' ].map( ( title ) => current( title, null ) ) );
		expect( plan.map( ( { page } ) => page.title ) ).toEqual( [ 'B', 'C', 'A' ] );
	} );
} );

describe( 'what is shown of a change', () => {
	it( 'is a unified diff', () => {
		const shown = showChange( { page: current( 'A', 'one\ntwo' ), text: 'one\nthree\n', contentModel: 'javascript' } );
		expect( shown ).toContain( '-two\n+three' );
		expect( shown ).toContain( '--- A\ton the wiki' );
	} );
	it( 'is one value a line for data', () => {
		expect( showChange( { page: current( 'A', '{"a":1,"b":2}', 'json' ), text: '{"a":1,"b":3}', contentModel: 'json' } ) ).toContain( '-\t"b": 2\n+\t"b": 3' );
	} );
	it( 'is a count for a new page, and for one that differs nearly everywhere', () => {
		expect( showChange( { page: current( 'A', null ), text: 'a\nb', contentModel: 'css' } ) ).toBe( '+++ A: a new page of 2 lines' );
		const numbers = ( from: number ) => Array.from( { length: 3000 }, ( _, index ) => from + index ).join( '\n' );
		expect( showChange( { page: current( 'A', numbers( 0 ) ), text: numbers( 10_000 ), contentModel: 'css' } ) ).toContain( 'too many to show' );
	} );
} );

describe( 'edit summaries', () => {
	const summary = deploymentSummary( '1.2.3', 'abc1234567+changes', new Date( '2026-11-22T22:45:00.123Z' ) );

	it( 'name version, commit and time', () => {
		expect( summary ).toBe( 'Safety gadget 1.2.3 (abc1234567+changes), deployment 20261122T224500Z' );
	} );
	it( 'are read back', () => {
		expect( readSummary( summary ) ).toEqual( { kind: 'deployment', deployment: '20261122T224500Z' } );
		expect( readSummary( undoSummary( '20261122T224500Z' ) ) ).toEqual( { kind: 'undo', deployment: '20261122T224500Z' } );
	} );
	it.each( [ '', `Undo: ${ summary }`, `${ summary } and more`, 'Safety gadget' ] )( 'of others mean nothing: "%s"', ( text ) => {
		expect( readSummary( text ) ).toBeNull();
	} );
} );
