/** Floors for what the user-page check finds, and leaves alone, on labelled pages. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countOf, judgePages } from '../../build/userpages/figures';
import { checkFolder } from '../../build/userpages/pages';

const SAMPLES = '../shared/samples/userpages';

/** @param folders @param floor least recall and precision, most clean pages with an alarm, as shares */
function expectGood( folders: string[], floor = { recall: 0.8, precision: 0.88, alarmed: 0.2 } ): void {
	const { judgements, clean, alarmed } = judgePages( folders.flatMap( checkFolder ) );
	const hits = countOf( judgements, 'hit' );
	expect( hits / ( hits + countOf( judgements, 'miss' ) ) ).toBeGreaterThan( floor.recall );
	expect( hits / ( hits + countOf( judgements, 'alarm' ) ) ).toBeGreaterThan( floor.precision );
	expect( alarmed / clean ).toBeLessThan( floor.alarmed );
}

test( 'the development pages', () => expectGood( [ 'tests/accuracy/pages/dev-a', 'tests/accuracy/pages/dev-b' ] ), 60000 );

// Opened last: the rules are less used to these pages.
test( 'the development pages that were sealed before', () => expectGood( [ 'tests/accuracy/pages/dev-c' ], { recall: 0.55, precision: 0.8, alarmed: 0.25 } ), 60000 );

test.runIf( existsSync( SAMPLES ) )( 'the samples', () => expectGood( [ SAMPLES ] ), 60000 );
