import { describe, expect, it } from 'vitest';
import type { Category } from '../../../src/userpage/finding';
import { location } from '../../../src/userpage/rules/location';
import { realName } from '../../../src/userpage/rules/real-name';
import { pageOf, reportsOn, type PageOptions } from './pattern-page';

/** What the two rules report of one category, hints too: whether hints count depends on the rest of a page. */
function reported( wikitext: string, category: Category, options?: PageOptions ): boolean {
	return reportsOn( pageOf( wikitext, options ), [ location, realName ] ).some( ( report ) => report.category === category );
}

describe( 'places without a word of living beside them', () => {
	it.each( [
		[ 'en', 'I live with two goats and a very old piano near Sligo.' ],
		[ 'en', 'Most mornings I am on the hill above [[Lunnasting, Shetland|Lunnasting]].' ],
		[ 'en', 'Down here in Nauru we count our own buses.' ],
		[ 'fr', 'Avec mes deux chats, je tiens un atelier à Quimperlé.' ],
		[ 'nl', 'Ik repareer fietsen in Assen.' ],
		[ 'fi', 'Me korjaamme veneitä Kuopiossa.' ],
		[ 'hu', 'Én Szegeden horgászom minden nap.' ],
		[ 'tr', 'Ben kitapları Bursa\'da onarırım.' ],
		[ 'ru', 'Мы с женой чиним лодки в Чите.' ],
		[ 'pl', 'Naprawiam u nas zegary w Sanoku, ja i brat.' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'location', { lang } ) ).toBe( true );
	} );

	it.each( [
		[ 'en', '* Suva, Fiji' ],
		[ 'en', '* Tokyo (Japan)' ],
		[ 'de', '* Graz, Österreich' ],
		[ 'es', '* Cuenca, Ecuador' ],
	] )( '%s: an entry that is nothing but a place: %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'location', { lang } ) ).toBe( true );
	} );

	it.each( [
		[ 'en', 'I write about the history of Fiji.' ],
		[ 'en', 'I am an administrator here on Wikipedia and on Commons.' ],
		[ 'en', '* [[Suva]], the capital of [[Fiji]], needs a map' ],
		[ 'de', 'Ich wohne in Narnia.' ],
		[ 'fi', 'Minä olen ylläpitäjä Wikipediassa.' ],
	] )( '%s: not the owner\'s: %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'location', { lang } ) ).toBe( false );
	} );
} );

describe( 'names without "my name is"', () => {
	it.each( [
		[ 'en', 'Everyone offline calls me Ysolde.' ],
		[ 'en', 'I am Ysolde Exampleton and I like moss.' ],
		[ 'en', 'Hi, I\'m Ysolde. I live in Sligo and like moss.' ],
		[ 'de', 'Hallo, ich bin Trudel, 34 Jahre alt, aus Kassel.' ],
		[ 'en', 'Kind regards, Ysolde' ],
		[ 'en', 'I keep moss.\n\n— Ysolde' ],
		[ 'sv', 'Jag är \'\'\'Ylva Exempelstad\'\'\' och samlar mossor.' ],
		[ 'sw', 'Wanafunzi wananiita \'\'\'Mwalimu Mfano\'\'\'.' ],
		[ 'pl', 'Sąsiedzi wołają na mnie Bożydar.' ],
		[ 'ru', 'Всегда ваш, Фёдор Примеркин' ],
		[ 'fa', 'من لیلا نمونه‌پور هستم.' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'real-name', { lang } ) ).toBe( true );
	} );

	it.each( [
		[ 'en', 'I am Quillweed and I like moss.' ],
		[ 'en', 'Dr. Exampleton wrote my favourite book on moss.' ],
		[ 'en', 'I am from Costa Rica.' ],
		[ 'de', 'Ich bin Wikipedianer. Ich lebe in Kassel und bin 34 Jahre alt.' ],
		[ 'en', 'I keep moss.\n\n— Quillweed' ],
		[ 'en', 'Thanks for the \'\'\'Golden Moss\'\'\' award.' ],
	] )( '%s: no name of the owner: %s', ( lang, wikitext ) => {
		expect( reported( wikitext, 'real-name', { lang } ) ).toBe( false );
	} );
} );
