import { describe, expect, it } from 'vitest';
import { boxes } from '../../../src/userpage/rules/boxes';
import { categories } from '../../../src/userpage/rules/categories';
import type { PageOptions } from './pattern-page';
import { pageOf, reportsOn } from './pattern-page';

/** Categories of disclosure, with the reason after a slash, of everything but low reports. */
function said( wikitext: string, options?: PageOptions ): string[] {
	const page = pageOf( wikitext, options );
	return reportsOn( page, [], [ boxes, categories ] ).filter( ( report ) => report.level !== 'low' )
		.map( ( report ) => `${ report.category }/${ report.reason }` );
}

describe( 'categories of users', () => {
	it.each( [
		[ 'en', 'Category:Wikipedians in Ohio', 'location/location' ],
		[ 'en', 'Category:Wikipedians in the United Kingdom', 'location/location' ],
		[ 'en', 'Category:Users from Orkney', 'location/location' ],
		[ 'en', 'Category:Wikipedians in UTC+2', 'routine/time-zone' ],
		[ 'en', 'Category:Wikipedians born in 1983', 'birth/birth-date' ],
		[ 'en', 'Category:Gay Wikipedians', 'sensitive/sexuality' ],
		[ 'en', 'Category:Lutheran Wikipedians', 'sensitive/religion' ],
		[ 'en', 'Category:Wikipedians with ADHD', 'sensitive/health' ],
		[ 'en', 'Category:Socialist Wikipedians', 'sensitive/politics' ],
		[ 'en', 'Category:Wikipedian alumni of Ardmore College', 'work/study' ],
		[ 'de', 'Kategorie:Benutzer aus Hessen', 'location/location' ],
		[ 'de', 'Kategorie:Benutzer:aus Ostfalen', 'location/location' ],
		[ 'fr', 'Catégorie:Utilisateur originaire du Jura', 'location/location' ],
		[ 'fr', 'Catégorie:Utilisateur né en 1982', 'birth/birth-date' ],
		[ 'es', 'Categoría:Wikipedistas de Colombia', 'location/location' ],
		[ 'pt', 'Categoria:Usuários do Ceará', 'location/location' ],
		[ 'it', 'Categoria:Utenti della Liguria', 'location/location' ],
		[ 'nl', 'Categorie:Wikipedia:Gebruiker uit Drenthe', 'location/location' ],
		[ 'sv', 'Kategori:Användare från Skåne', 'location/location' ],
		[ 'no', 'Kategori:Brukere fra Troms', 'location/location' ],
		[ 'da', 'Kategori:Brugere fra Fyn', 'location/location' ],
		[ 'fi', 'Luokka:Helsinkiläiset käyttäjät', 'location/location' ],
		[ 'pl', 'Kategoria:Wikipedyści z Lublina', 'location/location' ],
		[ 'cs', 'Kategorie:Wikipedisté z Olomouce', 'location/location' ],
		[ 'sk', 'Kategória:Redaktori z Nitry', 'location/location' ],
		[ 'hu', 'Kategória:Budapesti szerkesztők', 'location/location' ],
		[ 'ru', 'Категория:Участники из Самары', 'location/location' ],
		[ 'uk', 'Категорія:Користувачі з Полтави', 'location/location' ],
		[ 'be', 'Катэгорыя:Удзельнікі з Гродна', 'location/location' ],
		[ 'bg', 'Категория:Потребители от Варна', 'location/location' ],
		[ 'sr', 'Категорија:Корисници из Ниша', 'location/location' ],
		[ 'hr', 'Kategorija:Suradnici iz Zadra', 'location/location' ],
		[ 'sl', 'Kategorija:Uporabniki iz Celja', 'location/location' ],
		[ 'lt', 'Kategorija:Naudotojai iš Šiaulių', 'location/location' ],
		[ 'ro', 'Categorie:Utilizatori din Iași', 'location/location' ],
		[ 'el', 'Κατηγορία:Βικιπαιδιστές από την Κρήτη', 'location/location' ],
		[ 'tr', 'Kategori:Ankaralı kullanıcılar', 'location/location' ],
		[ 'ca', 'Categoria:Viquipedistes de l\'Alt Penedès', 'location/location' ],
		[ 'id', 'Kategori:Wikipediawan dari Lampung', 'location/location' ],
		[ 'vi', 'Thể loại:Thành viên ở Huế', 'location/location' ],
		[ 'sw', 'Jamii:Watumiaji kutoka Kenya', 'location/location' ],
		[ 'ar', 'تصنيف:مستخدمون من مصر', 'location/location' ],
		[ 'eu', 'Kategoria:Zuberoako wikilariak', 'location/location' ],
		[ 'hy', 'Կատեգորիա:Մասնակիցներ Գորիսից', 'location/location' ],
		[ 'ko', '분류:충청도에 사는 사용자', 'location/location' ],
		[ 'fa', 'رده:کاربران اهل تبریز', 'location/location' ],
		[ 'ja', 'カテゴリ:東京都出身のウィキペディアン', 'location/location' ],
		[ 'zh', 'Category:來自高雄的維基人', 'location/location' ],
		[ 'ko', '분류:경기도 출신 사용자', 'location/location' ],
	] )( '%s: %s', ( lang, category, expected ) => {
		expect( said( `[[${ category }]]`, { lang } ) ).toEqual( [ expected ] );
	} );

	it.each( [
		[ 'en', '[[Category:Wikipedians interested in Ohio]] [[Category:Wikipedia administrators]] [[Category:User en-3]] [[Category:WikiProject Wales members]]' ],
		[ 'en', '[[:Category:Wikipedians in Ohio]]' ],
		[ 'en', '[[Category:Wikipedians in Narnia]] [[Category:Wikipedians in the Order of the Mop]] [[Category:Wikipedians who use Twinkle]]' ],
		[ 'en', '[[Category:1921 births]] [[Category:People from Hexham]] [[Category:Commons users with more than 4000 files]]' ],
		[ 'de', '[[Kategorie:Benutzer:WikiProjekt Österreich]] [[Kategorie:User de-M]] [[Kategorie:Benutzer:Sichter]]' ],
		[ 'fr', '[[Catégorie:Utilisateur participant au projet Bretagne]] [[Catégorie:Utilisateur fr-M]]' ],
		[ 'ru', '[[Категория:Участники проекта Сибирь]]' ],
		[ 'ja', '[[カテゴリ:ウィキプロジェクト 鉄道の参加者]]' ],
	] )( '%s: nothing in %s', ( lang, wikitext ) => {
		expect( said( wikitext, { lang } ) ).toEqual( [] );
	} );

	it( 'tells a category that came through a box at that box', () => {
		const page = pageOf( '{{Babel|en}} {{Userbox Orkney}}', { snapshot: { categories: [ 'Users from Orkney', 'User en' ] } } );
		const found = reportsOn( page, [], [ categories ] );
		expect( found ).toHaveLength( 1 );
		expect( page.snapshot.wikitext.slice( found[ 0 ]?.start, found[ 0 ]?.end ) ).toBe( '{{Userbox Orkney}}' );
		expect( found[ 0 ]?.fix ).toBe( 'remove-box' );
	} );
} );

describe( 'user boxes', () => {
	it.each( [
		[ 'en', '{{User from Kenya}}', 'location/location' ],
		[ 'en', '{{User in Nova Scotia}}', 'location/location' ],
		[ 'en', '{{User lives in|Porthmoor}}', 'location/location' ],
		[ 'en', '{{User Ireland}}', 'location/location' ],
		[ 'en', '{{User born|1971}}', 'birth/birth-date' ],
		[ 'en', '{{User age|1988|6|2}}', 'birth/birth-date' ],
		[ 'en', '{{User UTC|-5}}', 'routine/time-zone' ],
		[ 'en', '{{User 1961}}', 'birth/birth-date' ],
		[ 'en', '{{User:UBX/80s kid}}', 'birth/birth-date' ],
		[ 'en', '{{User married}}', 'family/family' ],
		[ 'en', '{{User atheist}}', 'sensitive/religion' ],
		[ 'en', '{{User:UBX/liberal}}', 'sensitive/politics' ],
		[ 'en', '{{User:Fernquill/Userboxes/Bisexual}}', 'sensitive/sexuality' ],
		[ 'en', '{{User alma mater|Ardmore College}}', 'work/study' ],
		[ 'en', '{{User employer|Ardmore Mills}}', 'work/work' ],
		[ 'de', '{{Benutzer:Vorlage/Jahrgang|1971}}', 'birth/birth-date' ],
		[ 'de', '{{Benutzer:Vorlage/aus Kassel}}', 'location/location' ],
		[ 'de', '{{Benutzer:Vorlage/aus dem Kanton Federau}}', 'location/location' ],
		[ 'fr', '{{Utilisateur du canton de Plumefort}}', 'location/location' ],
		[ 'it', '{{Utente dalla provincia di Piumara}}', 'location/location' ],
		[ 'pt', '{{Usuário-BR-PE}}', 'location/location' ],
		[ 'fr', '{{Utilisateur Limousin}}', 'location/location' ],
		[ 'es', '{{Usuario ateo}}', 'sensitive/religion' ],
		[ 'it', '{{Utente Sardegna}}', 'location/location' ],
		[ 'fi', '{{Käyttäjä Oulu}}', 'location/location' ],
		[ 'cs', '{{Wikipedista Vysočina}}', 'location/location' ],
		[ 'lt', '{{Naudotojas katalikas}}', 'sensitive/religion' ],
		[ 'ru', '{{Участник из Перми}}', 'location/location' ],
		[ 'uk', '{{Користувач зі Стрия}}', 'location/location' ],
		[ 'zh', '{{User 高雄}}', 'location/location' ],
		[ 'eo', '{{Uzanto:UK/gejo}}', 'sensitive/sexuality' ],
	] )( '%s: %s', ( lang, wikitext, expected ) => {
		expect( said( wikitext, { lang } ) ).toEqual( [ expected ] );
	} );

	it.each( [
		[ 'en', '{{User en-3}} {{User WikiProject Ireland}} {{User interest|the history of Kenya}} {{User wikipedia/rollback}} {{User DYK|17}}' ],
		[ 'en', '{{User oxford comma}} {{User JPEG XL}} {{User QuickStatements}} {{User committed identity|abc}} {{User Narnia}} {{Babel|en|de-2}}' ],
		[ 'en', '{{User:Quillweed/Header}} {{User:UBX/citation needed}} {{Infobox person|name=Ada|birth_place=Kenya}}' ],
		[ 'en', '<nowiki>{{User from Kenya}}</nowiki> {{tl|User from Kenya}}' ],
		[ 'en', '{{User born|{{{1}}}}}' ],
		[ 'de', '{{Benutzer:Vorlage/Fahrradfahrer}} {{Benutzer:Vorlage/Mag keine Klammerlemmata}} {{Benutzer:Vorlage/aus dem Archiv}}' ],
		[ 'es', '{{Usuario gato}} {{Usuario no fuma}} {{Usuario Wikiproyecto Chile}}' ],
		[ 'it', '{{Utente Progetto Basilicata}} {{Utente Commons}} {{Utente gatti}}' ],
		[ 'sv', '{{Användare Mars}} {{Användare kaffe}} {{Användare tillbakarullare}}' ],
		[ 'fr', '{{Utilisateur né sur Wikipédia}} {{Utilisateur Projet/LGBT}}' ],
		[ 'ru', '{{Участник:Box/Загрузил на Викисклад|420}} {{Участник ПИ}} {{Участник зануда}} {{Участник проекта Православие}}' ],
		[ 'tr', '{{Kullanıcı Hayvan|sincap}} {{Kullanıcı VikiProje Alevilik}}' ],
		[ 'ko', '{{사용자 위키프로젝트 철도}} {{사용자 되돌리기 기능 사용자}}' ],
		[ 'ja', '{{User 句点過敏}} {{User ウィキプロジェクト 仏教}}' ],
	] )( '%s: nothing in %s', ( lang, wikitext ) => {
		expect( said( wikitext, { lang } ) ).toEqual( [] );
	} );
} );

it.each( [
	[ 'en', '{{User Catanduanes}}' ], [ 'fa', '{{کاربر فرخ‌شهر}}' ], [ 'kn', '{{ಸದಸ್ಯ ಹೊಸಕೆರೆ}}' ], [ 'zh', '{{User 筲箕灣}}' ],
] )( '%s: a box that is nothing but a name is a hint at a place: %s', ( lang, wikitext ) => {
	expect( reportsOn( pageOf( wikitext, { lang } ), [], [ boxes ] ).map( ( { category, hint } ) => [ category, hint ] ) ).toEqual( [ [ 'location', true ] ] );
} );

it.each( [ [ 'en', '{{User Firefox}}' ], [ 'en', '{{User Foo|a value}}' ] ] )( '%s: no hint in %s', ( lang, wikitext ) => {
	expect( reportsOn( pageOf( wikitext, { lang } ), [], [ boxes ] ).filter( ( { category } ) => category === 'location' ) ).toEqual( [] );
} );
