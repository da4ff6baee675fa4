/** Floors for what the user-page check finds, and leaves alone, on labelled pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countOf, judgePages } from '../../build/userpages/figures';
import { checkFolder, type Labels } from '../../build/userpages/pages';
import { CATEGORIES } from '../../src/userpage/index';

const SAMPLES = '../shared/samples/userpages';

/** @param folders @param floor least recall and precision, most clean pages with an alarm, as shares */
function expectGood( folders: string[], floor = { recall: 0.8, precision: 0.88, alarmed: 0.2 } ): void {
	const { judgements, clean, alarmed } = judgePages( folders.flatMap( checkFolder ) );
	const hits = countOf( judgements, 'hit' );
	expect( hits / ( hits + countOf( judgements, 'miss' ) ) ).toBeGreaterThan( floor.recall );
	expect( hits / ( hits + countOf( judgements, 'alarm' ) ) ).toBeGreaterThan( floor.precision );
	expect( alarmed / clean ).toBeLessThan( floor.alarmed );
}

const PAGES = 'tests/accuracy/pages';
const own = ( ...names: string[] ): string[] => names.map( ( name ) => `${ PAGES }/${ name }` );

test( 'the development pages', () => expectGood( own( 'dev-a', 'dev-b', 'dev-d', 'dev-e', 'dev-f' ), { recall: 0.91, precision: 0.94, alarmed: 0.07 } ), 120000 );

// The rules are less used to these pages.
test( 'the development pages that were sealed before', () => expectGood( own( 'dev-c', 'dev-g', 'dev-h', 'dev-i', 'dev-j', 'dev-k', 'dev-l', 'dev-m', 'dev-n', 'dev-o', 'dev-p', 'dev-q', 'dev-r' ), { recall: 0.86, precision: 0.89, alarmed: 0.1 } ), 120000 );

test( 'the pages by which signs are weighed', () => expectGood( own( 'weigh-a', 'weigh-b', 'weigh-c', 'weigh-d', 'weigh-e', 'weigh-f', 'weigh-g', 'weigh-h', 'weigh-i' ), { recall: 0.8, precision: 0.88, alarmed: 0.13 } ), 120000 );

test( 'the labelled pages have every kind in many languages, and half of them have nothing to tell', () => {
	const all = readdirSync( PAGES ).filter( ( name ) => name.includes( '-' ) )
		.flatMap( ( name ) => Object.values( JSON.parse( readFileSync( join( PAGES, name, 'labels.json' ), 'utf8' ) ) as Record<string, Labels> ) );
	const rare = CATEGORIES.filter( ( category ) => new Set( all.filter( ( { findings } ) => findings.some( ( finding ) => finding.category === category ) ).map( ( { lang } ) => lang ) ).size < 12 );
	expect( rare ).toEqual( [] );
	expect( all.filter( ( { findings } ) => !findings.length ).length / all.length ).toBeGreaterThan( 0.4 );
} );

test.runIf( existsSync( SAMPLES ) )( 'the samples', () => expectGood( [ SAMPLES ] ), 60000 );
