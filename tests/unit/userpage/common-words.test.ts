import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMON_WORDS_FILE, makeCommonWords } from '../../../build/userpages/common-words';
import { wordFamiliesFor } from '../../../src/userpage';

it( 'the common words are those of the word lists: run npm run words', () => {
	expect( readFileSync( COMMON_WORDS_FILE, 'utf8' ) ).toBe( makeCommonWords() );
} );

it.each( [
	[ 'de', 'Ich mag Leuchttürme.', [ 'germanic' ] ],
	[ 'en', 'I like lighthouses.', [] ],
	[ 'en', 'Je m’appelle Ysoline, et moi je suis de Beispielville. Mon frère et moi, nous sommes deux ; ma sœur et mes parents.', [ 'romance' ] ],
	[ 'xx-unknown', '', [] ],
] )( 'on a wiki in %s, "%s" needs %j', ( lang, wikitext, families ) => {
	expect( wordFamiliesFor( { title: 'User:Example Editor', user: 'Example Editor', lang, kind: 'user page', wikitext } ) ).toEqual( families );
} );
