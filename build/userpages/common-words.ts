/**
 * `npm run words`: makes `src/userpage/data/common-words.json`, by which the rules tell the language of a page before they
 * fetch the words of its family.
 */
import { writeFileSync } from 'node:fs';
import { ENGLISH } from '../../src/userpage/data/languages/english';
import { FAMILIES, type Words } from '../../src/userpage/data/languages/families';
import { wordsOf } from '../../src/userpage/text/words';

export const COMMON_WORDS_FILE = 'src/userpage/data/common-words.json';

/** Lines of "I", "my", "I am", "my name is": enough to tell languages apart (more lines were tried and told no more). */
const TELLING = /^(?:self|my|iam|named) /;

function commonWords( lines: string ): string {
	const words = lines.split( '\n' ).filter( ( line ) => TELLING.test( line ) )
		.flatMap( ( line ) => line.slice( line.indexOf( ' ' ) + 1 ).split( '|' ) )
		.flatMap( ( entry ) => wordsOf( entry.replace( /\*$/, '' ) ).map( ( word ) => word.norm ) );
	return Array.from( new Set( words ) ).join( ' ' );
}

/** Text of the file: for each language its family (none for English, which ships) and its common words. */
export function makeCommonWords(): string {
	const byLanguage: Record<string, { family: string; words: string }> = {};
	const add = ( family: string, words: Words ) => Object.keys( words ).filter( ( language ) => language !== family ).forEach( ( language ) => {
		byLanguage[ language ] = { family, words: commonWords( words[ language ] as string ) };
	} );
	add( '', ENGLISH );
	Object.keys( FAMILIES ).forEach( ( family ) => add( family, FAMILIES[ family ] as Words ) );
	return JSON.stringify( byLanguage, null, '\t' ) + '\n';
}

if ( process.argv[ 1 ]?.endsWith( 'common-words.ts' ) ) {
	writeFileSync( COMMON_WORDS_FILE, makeCommonWords() );
}
