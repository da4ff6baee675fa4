/** Floors for what the dialog makes of sentences that an author wrote who did not know its search words. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scoreConcerns } from '../../build/accuracy/concerns';

const SAMPLES = '../shared/samples/concerns.tsv';

function expectGood( file: string ) {
	const { sentences, first, shown, emergencyMissed } = scoreConcerns( file );
	expect( first / sentences ).toBeGreaterThan( 0.85 );
	expect( shown / sentences ).toBeGreaterThan( 0.93 );
	expect( emergencyMissed ).toBeLessThanOrEqual( sentences / 50 );
}

test( 'sentences of the development set find their route', () => expectGood( 'tests/accuracy/concerns/dev.tsv' ) );

test.runIf( existsSync( SAMPLES ) )( 'sentences of the samples find their route', () => expectGood( SAMPLES ) );
