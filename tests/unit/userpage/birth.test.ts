import { describe, expect, it } from 'vitest';
import { birth } from '../../../src/userpage/rules/birth';
import { hanDigits } from '../../../src/userpage/rules/numbers';
import { pageOf, reportsOn } from './pattern-page';

const reports = ( lang: string, wikitext: string ): number => reportsOn( pageOf( wikitext, { lang } ), [ birth ] ).length;

describe( 'birth and age in words, decades, cohorts and calendars', () => {
	it.each( [
		[ 'en', 'Last April I turned seventy-four.' ],
		[ 'en', 'When I joined the railway I was twenty-two, with no sense.' ],
		[ 'en', 'I am forty two years old.' ],
		[ 'es', 'Tengo cuarenta y dos años.' ],
		[ 'es', 'Soy de la quinta del 58.' ],
		[ 'fr', 'Née l\'année du grand froid — celui de 1956 —, je me lève tôt.' ],
		[ 'fr', 'J\'ai soixante-dix ans.' ],
		[ 'de', 'Als die Mauer fiel, war ich sechsundzwanzig und neugierig.' ],
		[ 'de', 'Ich bin zweiundvierzig Jahre alt.' ],
		[ 'it', 'Ho quarantadue anni.' ],
		[ 'nl', 'Ik ben tweeënveertig jaar oud.' ],
		[ 'sv', 'Jag är född \'78.' ],
		[ 'is', 'Ég er árgangur \'58.' ],
		[ 'ru', 'Мне сорок два года.' ],
		[ 'ru', 'Мне семьдесят.' ],
		[ 'uk', 'Мені сорок років.' ],
		[ 'pl', 'Mam czterdzieści dwa lata.' ],
		[ 'cs', 'Je mi čtyřicet dva let.' ],
		[ 'hu', 'Negyvenkét éves vagyok.' ],
		[ 'fi', 'Olen neljäkymmentäkaksi vuotta vanha.' ],
		[ 'tr', 'Kırk iki yaşındayım.' ],
		[ 'kk', 'Қырық бестен астым.' ],
		[ 'sw', 'Nina miaka arobaini na mbili.' ],
		[ 'hi', 'मैं पचास साल का हूँ।' ],
		[ 'mr', 'मी वयाची साठी ओलांडली.' ],
		[ 'ar', 'عمري أربعون سنة.' ],
		[ 'he', 'הייתי בן ארבעים כשעברתי.' ],
		[ 'ja', '私は数えで七十四になります。' ],
		[ 'ja', '私は昭和53年生まれです。' ],
		[ 'zh', '我是零三年生，属羊。' ],
		[ 'zh', '我八五年出生。' ],
		[ 'ko', '저는 92년생입니다.' ],
		[ 'uz', 'Men 1998-yilning kuzida dunyoga kelganman.' ],
		[ 'th', 'ผมเกิดปี พ.ศ. ๒๕๓๑' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( reports( lang, wikitext ) ).toBeGreaterThan( 0 );
	} );
} );

describe( 'numbers of other things, programs and accounts', () => {
	it.each( [
		[ 'en', 'I have forty-two barnstars.' ],
		[ 'en', 'I was born as a script on 3 March 2012.' ],
		[ 'en', 'I made 42 edits when I was bored.' ],
		[ 'en', 'I wrote twenty articles.' ],
		[ 'de', 'Ich habe zwanzig Artikel geschrieben.' ],
		[ 'es', 'Escribí cuarenta artículos hace dos años, yo solo.' ],
		[ 'ru', 'Я написал сорок статей.' ],
		[ 'en', 'My account was born in 2007.' ],
		[ 'fr', 'J\'ai écrit quarante articles.' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( reports( lang, wikitext ) ).toBe( 0 );
	} );
} );

it.each( [ [ '一九八五年', '1985年' ], [ '零三年', '03年' ], [ '七十四', '74' ], [ '十九歳', '19歳' ], [ '五十代', '50代' ], [ '一些', '一些' ] ] )( 'digits of %s', ( text, digits ) => {
	expect( hanDigits( text ) ).toBe( digits );
} );

describe( 'figures behind a first person', () => {
	it( 'are an age by themselves, and none at the end of a name', () => {
		expect( reports( 'en', 'On chat I am owlet87.' ) ).toBe( 0 );
		expect( reports( 'en', 'On my birthday I am 38.' ) ).toBeGreaterThan( 0 );
		expect( reports( 'ja', '私は今年34。' ) ).toBeGreaterThan( 0 );
	} );
} );
