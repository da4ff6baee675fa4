import { describe, expect, it } from 'vitest';
import type { Category } from '../../../src/userpage/finding';
import { birth } from '../../../src/userpage/rules/birth';
import { boxes } from '../../../src/userpage/rules/boxes';
import { location } from '../../../src/userpage/rules/location';
import { photo } from '../../../src/userpage/rules/photo';
import { realName } from '../../../src/userpage/rules/real-name';
import { pageOf, reportsOn, type PageOptions } from './pattern-page';

/** What the rules report of one category, hints too: whether hints count depends on the rest of a page. */
function reported( wikitext: string, category: Category, options: PageOptions ): boolean {
	return reportsOn( pageOf( wikitext, options ), [ location, realName, birth ], [ photo, boxes ] ).some( ( report ) => report.category === category );
}

describe( 'names', () => {
	it.each( [
		[ 'en', '* \'\'\'Human behind the account:\'\'\' Ysolde Marrabel' ],
		[ 'en', 'The name on my diploma is Ysolde Marrabel.' ],
		[ 'en', 'Please credit my photos as "Ysolde Marrabel, CC BY-SA 4.0".' ],
		[ 'en', 'My parents named me Ysolde.' ],
		[ 'en', 'Post it to me:\n\nY. Marrabel\n\nOld Mill Lane 3\n\nKirkwall KW15 1AA' ],
		[ 'de', '* \'\'\'Im Ausweis:\'\'\' Dipl.-Ing. Trudel Musterfeld' ],
		[ 'en', 'Ysolde Marrabel\n\nI like moss.' ],
		[ 'de', 'Liebe Grüße Trudel' ],
		[ 'es', 'Soy Remedios y me gustan los musgos.' ],
		[ 'es', '* \'\'\'En el DNI:\'\'\' Remedios Ejemplar Soto' ],
		[ 'pl', 'Jestem Bogumiła i zbieram mchy.' ],
		[ 'hu', 'Etelka vagyok, mohákat gyűjtök.' ],
		[ 'hi', 'डॉ. मालती उदाहरणे नाम से भूगोल पढ़ाती हैं।' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'real-name', { lang } ) ).toBe( true );
	} );

	it.each( [
		[ 'de', 'Die Quartiere trage ich auch in die freie Karte ein, dort heiße ich [https://www.example.org/moos_17 moos_17].' ],
		[ 'en', 'My favourite author is Hilda Vantongeren.' ],
		[ 'en', '* \'\'\'Operator:\'\'\' [[User:Barn Owlet]]' ],
		[ 'pl', 'Instytut Mchów UEE, grupa B, pokój 4.' ],
		[ 'ar', 'أنا مهتم بالتاريخ.' ],
		[ 'hi', 'मैं हिन्दी विकिपीडिया का सदस्य हूँ।' ],
		[ 'tr', 'Ben Vikipedi\'de tarih yazıyorum.' ],
	] )( '%s: none in %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'real-name', { lang } ) ).toBe( false );
	} );
} );

describe( 'ages and births that are told in another way', () => {
	it.each( [
		[ 'en', 'I was seventy the week the lockdown started, so I have had time.' ],
		[ 'en', '{{userbox|info=This user is \'\'\'fifteen\'\'\' and not a baby.}}' ],
		[ 'en', 'I was born the year the great bridge fell down.' ],
		[ 'en', 'I blew out forty candles in May.' ],
		[ 'en', 'My birthday is 3 May.' ],
		[ 'de', '* \'\'\'Baujahr:\'\'\' 1958' ],
		[ 'es', 'Ya me cayó el quinto piso.' ],
		[ 'fr', 'Je suis né l\'année de la grande crue.' ],
		[ 'fi', 'Synnyin samana vuonna kun silta romahti.' ],
		[ 'ru', 'Родился в год большого наводнения.' ],
		[ 'tr', '* \'\'\'Model:\'\'\' 1958' ],
		[ 'zh', '我属龙，喜欢苔藓。' ],
		[ 'ja', '昭和の最後の年の三月生まれです。' ],
		[ 'ko', '올해 환갑입니다.' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'birth', { lang } ) ).toBe( true );
	} );

	it.each( [
		[ 'en', 'I was fifteen minutes late to the meetup.' ],
		[ 'en', 'I was twenty-two pages into the book.' ],
		[ 'de', 'Ich habe fünfzig Artikel angelegt.' ],
		[ 'ru', 'Я создал пятьдесят статей.' ],
	] )( '%s: none in %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'birth', { lang } ) ).toBe( false );
	} );
} );

describe( 'places that are told in another way', () => {
	it.each( [
		[ 'en', '* \'\'\'Burrow:\'\'\' Otterbourne' ],
		[ 'en', 'Post me a stamp: Old Mill Lane 3, Kirkwall. I answer.' ],
		[ 'en', 'I mend boats in the Harbourside district of Otterbourne.' ],
		[ 'es', 'Vivo en el barrio de La Encina.' ],
		[ 'sv', '* \'\'\'Lya:\'\'\' Härnösand' ],
		[ 'tr', '* \'\'\'Doğum:\'\'\' Mart 1988, Siverek' ],
		[ 'hi', 'मैं बलिया का हूँ।' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'location', { lang } ) ).toBe( true );
	} );

	it.each( [
		[ 'en', '* \'\'\'Born:\'\'\' 22:14, 8 May 2018 (UTC), when the log says so' ],
		[ 'ar', 'أعيش بسلام مع قططي.' ],
		[ 'hi', 'मैं विकिपीडिया में रहता हूँ।' ],
		[ 'fa', 'با گربه‌ام زندگی می‌کنم.' ],
		[ 'ko', '지금은 잘 살고 있습니다.' ],
	] )( '%s: none in %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'location', { lang } ) ).toBe( false );
	} );
} );

describe( 'boxes whose parameter tells', () => {
	it.each<[ string, Category, string ]>( [
		[ 'en', 'real-name', '{{User name|Ysolde}}' ],
		[ 'fr', 'real-name', '{{Utilisateur prénom|Solange}}' ],
		[ 'it', 'location', '{{Utente provincia|Piacenza}}' ],
		[ 'tr', 'location', '{{Kullanıcı şehir|Bursa}}' ],
		[ 'ru', 'location', '{{Участник:Box/Сибиряк}}' ],
		[ 'ru', 'birth', '{{UBX/Возраст|1971}}' ],
	] )( '%s: %s in %s', ( lang, category, wikitext ) => {
		expect( reported( wikitext, category, { lang } ) ).toBe( true );
	} );

	it.each<[ string, Category, string ]>( [
		[ 'en', 'real-name', '{{User name|}}' ],
		[ 'en', 'location', '{{User Firefox}}' ],
	] )( '%s: no %s in %s', ( lang, category, wikitext ) => {
		expect( reported( wikitext, category, { lang } ) ).toBe( false );
	} );
} );

describe( 'pictures that words around them explain', () => {
	it.each( [
		[ 'en', '[[File:Yard.jpg|thumb|Left to right: a jack, another jack, the author (orange jacket)]]' ],
		[ 'pl', '[[Plik:Zlot.jpg|mały|Autor w czapce]]' ],
		[ 'sv', '[[Fil:Träff.jpg|miniatyr|Författaren i keps]]' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'photo', { lang } ) ).toBe( true );
	} );

	it.each( [
		[ 'en', '[[File:Moss.jpg|thumb|Photo by the author]]' ],
		[ 'en', '[[File:Owl.jpg|thumb]]\nTell me if the photo on the right is wrong.' ],
		[ 'ja', '[[ファイル:苔.jpg|サムネイル|筆者撮影]]' ],
	] )( '%s: none in %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'photo', { lang } ) ).toBe( false );
	} );
} );
