import { describe, expect, it } from 'vitest';
import { ip } from '../../../src/userpage/rules/ip';
import type { PageOptions } from './pattern-page';
import { pageOf, reportsOn, textsOf } from './pattern-page';

function addresses( wikitext: string, options?: PageOptions ): string[] {
	const page = pageOf( wikitext, options );
	return textsOf( page, reportsOn( page, [ ip ] ).filter( ( report ) => report.level !== 'low' ), 'ip' );
}

describe( 'own IP addresses', () => {
	it.each( [
		[ 'en', 'I used to edit as 203.0.113.77.', '203.0.113.77' ],
		[ 'en', 'My range is 198.51.100.0/24', '198.51.100.0/24' ],
		[ 'en', 'Edits from 2001:db8:85a3::8a2e:370:7334 are mine too', '2001:db8:85a3::8a2e:370:7334' ],
		[ 'en', '<!-- 203.0.113.77 was me -->', '203.0.113.77' ],
		[ 'en', 'When I forget to log in I am [[Special:Contributions/203.0.113.77|this one]]', '[[Special:Contributions/203.0.113.77|this one]]' ],
		[ 'de', 'Nicht angemeldet erscheine ich als 203.0.113.77', '203.0.113.77' ],
		[ 'fr', 'Mon IP : 203.0.113.77', '203.0.113.77' ],
		[ 'es', 'A veces edito sin iniciar sesión, como 203.0.113.77', '203.0.113.77' ],
		[ 'pl', 'Zapomniałem się zalogować: 203.0.113.77', '203.0.113.77' ],
		[ 'fi', 'En aina jaksa kirjautua, silloin 203.0.113.77', '203.0.113.77' ],
		[ 'ru', 'Иногда забываю войти, тогда 203.0.113.77', '203.0.113.77' ],
		[ 'tr', 'Giriş yapmadan: 203.0.113.77', '203.0.113.77' ],
		[ 'ja', 'ログインを忘れたとき 203.0.113.77', '203.0.113.77' ],
		[ 'zh', '未登录时的地址 203.0.113.77', '203.0.113.77' ],
		[ 'ko', '로그인 안 하면 203.0.113.77', '203.0.113.77' ],
	] )( '%s: %s', ( lang, wikitext, expected ) => {
		const found = addresses( wikitext, { lang } );
		expect( found ).toHaveLength( 1 );
		expect( expected ).toContain( found[ 0 ] );
	} );

	it.each( [
		'revert of 203.0.113.9 (3 times)', '# 198.51.100.201 – vandal', 'I blocked 203.0.113.77 yesterday', 'My router is 192.168.0.1',
		'version 10.2.3.4 runs', 'I get up at 7:30:15', '{|\n! IP !! What\n|-\n| 203.0.113.5 || block\n|}', '<pre>\nI am 203.0.113.77\n</pre>', 'see 203.0.113.77',
	] )( 'nothing in %s', ( wikitext ) => {
		expect( addresses( wikitext ) ).toEqual( [] );
	} );
} );
