import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMON_WORDS_FILE, makeCommonWords } from '../../../build/userpages/common-words';
import { wordFamiliesFor } from '../../../src/userpage';
import { ALL_WORDS } from '../../../src/userpage/data/languages/families';
import { guessLanguages } from '../../../src/userpage/languages';
import { Builder } from '../../../src/userpage/parse/build';
import { Scanner } from '../../../src/userpage/parse/scan';

function documentOf( wikitext: string ) {
	const scanner = new Scanner( wikitext );
	scanner.advance( wikitext.length );
	const builder = new Builder( wikitext, scanner.nodes, {} );
	builder.advance( wikitext.length );
	return builder.document;
}

it( 'the common words are those of the word lists: run npm run words', () => {
	expect( readFileSync( COMMON_WORDS_FILE, 'utf8' ) ).toBe( makeCommonWords() );
} );

it.each( [
	[ 'de', 'Ich mag Leuchttürme.', [ 'german' ] ],
	[ 'en', 'I like lighthouses.', [ 'english' ] ],
	[ 'simple', '', [ 'english' ] ],
	[ 'en', 'Je m’appelle Ysoline, et moi je suis de Beispielville. Mon frère et moi, nous sommes deux ; ma sœur et mes parents.', [ 'english', 'french' ] ],
	[ 'xx-unknown', '', [ 'english' ] ],
	[ '', 'Я живу в деревне и не хочу в город.', [ 'russian' ] ],
	[ '', '灯台が好きです。', [ 'japanese' ] ],
	[ '', 'შუქურები მიყვარს', [ 'caucasus' ] ],
	[ 'en', '{{Babel|hu|en-3}}', [ 'english', 'hungarian' ] ],
	[ 'en', '{{#babel:fi-n|sv-1}}', [ 'english', 'finnic' ] ],
] )( 'on a wiki in "%s", "%s" needs %j first', ( lang, wikitext, families ) => {
	const guessed = wordFamiliesFor( { title: 'User:Example Editor', user: 'Example Editor', lang, kind: 'user page', wikitext }, ALL_WORDS );
	// Neighbours share many words and may come along; English always does, for labels and boxes.
	expect( guessed.slice( 0, families.length ) ).toEqual( families );
	expect( guessed ).toContain( 'english' );
} );

it( 'tells Japanese with many Han characters from Chinese', () => {
	const wordsOf = ( wikitext: string ) => guessLanguages( { title: 'User:Example', user: 'Example', lang: '', kind: 'user page', wikitext }, documentOf( wikitext ), ALL_WORDS );
	expect( wordsOf( '灯台建築史研究会所属。灯台の写真を撮影。' ) ).toEqual( [ 'ja' ] );
	expect( wordsOf( '灯塔建筑史研究会成员。拍摄灯塔照片。' ) ).toEqual( [ 'zh' ] );
} );
