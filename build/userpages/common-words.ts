/**
 * `npm run words`: makes `src/userpage/data/common-words.json`, by which the rules tell the language of a page before they
 * fetch the words of its family. It is a part of the page of words that are fetched for every page.
 */
import { writeFileSync } from 'node:fs';
import { COMMON, SCRIPTS } from '../../src/userpage/data/languages/common';
import { FAMILIES, type Words } from '../../src/userpage/data/languages/families';
import { wordsOf } from '../../src/userpage/text/words';

export const COMMON_WORDS_FILE = 'src/userpage/data/common-words.json';

/** Text of the file: for each family its languages with their common words, or with the range of their letters. */
export function makeCommonWords(): string {
	const byFamily: Record<string, Record<string, string>> = {};
	const add = ( family: string, words: Words ) => Object.keys( words ).filter( ( language ) => language !== family ).forEach( ( language ) => {
		const known = byFamily[ family ] ?? {};
		known[ language ] = [ ...wordsOf( COMMON[ language ] ?? '' ).map( ( word ) => word.exact ), SCRIPTS[ language ] ?? '' ].join( ' ' ).trim();
		byFamily[ family ] = known;
	} );
	Object.keys( FAMILIES ).filter( ( family ) => family !== 'everywhere' ).forEach( ( family ) => add( family, FAMILIES[ family ] as Words ) );
	return JSON.stringify( byFamily, null, '\t' ) + '\n';
}

if ( process.argv[ 1 ]?.endsWith( 'common-words.ts' ) ) {
	writeFileSync( COMMON_WORDS_FILE, makeCommonWords() );
}
