/** Floors for what the user-page check finds, and leaves alone, on labelled pages. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countOf, judgePages } from '../../build/userpages/figures';
import { checkFolder } from '../../build/userpages/pages';

const SAMPLES = '../shared/samples/userpages';

function expectGood( folders: string[] ): void {
	const { judgements, clean, alarmed } = judgePages( folders.flatMap( checkFolder ) );
	const hits = countOf( judgements, 'hit' );
	expect( hits / ( hits + countOf( judgements, 'miss' ) ) ).toBeGreaterThan( 0.8 );
	expect( hits / ( hits + countOf( judgements, 'alarm' ) ) ).toBeGreaterThan( 0.88 );
	expect( alarmed / clean ).toBeLessThan( 0.2 );
}

test( 'the development pages', () => expectGood( [ 'tests/accuracy/pages/dev-a', 'tests/accuracy/pages/dev-b' ] ), 60000 );

test.runIf( existsSync( SAMPLES ) )( 'the samples', () => expectGood( [ SAMPLES ] ), 60000 );
