import { describe, expect, it } from 'vitest';
import { learn } from '../../../build/userpages/logistic';
import { probability } from '../../../src/userpage/weigh';

describe( 'learning weights', () => {
	it( 'gives the share of right examples where there is one sign', () => {
		const examples = [ true, true, true, false ].map( ( isRight ) => ( { evidence: { always: 1 }, isRight, weight: 1 } ) );
		expect( probability( { always: 1 }, learn( examples, 1e-9 ) ) ).toBeCloseTo( 0.75, 4 );
		expect( probability( { always: 1 }, learn( examples.map( ( one ) => ( { ...one, weight: one.isRight ? 1 : 3 } ) ), 1e-9 ) ) ).toBeCloseTo( 0.5, 4 );
	} );

	it( 'tells apart which of two signs speaks for and which against', () => {
		const example = ( evidence: Record<string, number>, isRight: boolean ) => ( { evidence, isRight, weight: 1 } );
		const weights = learn( [ example( { a: 1, b: 0 }, true ), example( { a: 1, b: 1 }, false ), example( { b: 1 }, false ), example( { a: 0.5 }, true ) ], 0.1 );
		expect( weights.a ).toBeGreaterThan( 0 );
		expect( weights.b ).toBeLessThan( 0 );
	} );

	it( 'pulls weights towards zero the more it is told to', () => {
		const examples = [ { evidence: { a: 1 }, isRight: true, weight: 1 } ];
		expect( learn( examples, 1 ).a! ).toBeLessThan( learn( examples, 0.1 ).a! );
	} );
} );
