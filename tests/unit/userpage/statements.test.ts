import { describe, expect, it } from 'vitest';
import { ALL_WORDS } from '../../../src/userpage/data/languages/families';
import { findDisclosures, type Category } from '../../../src/userpage/index';

/** One statement for each language; all names are invented. */
const STATEMENTS: Partial<Record<Category, [ string, string ][]>> = {
	'real-name': [
		[ 'en', 'Hi, my name is Anna Beispiel.' ], [ 'de', 'Ich heiße Anna Beispiel.' ], [ 'fr', 'Je m\'appelle Anne Exemple.' ], [ 'es', 'Me llamo Ana Ejemplo.' ],
		[ 'pt', 'Meu nome é Ana Exemplo.' ], [ 'it', 'Mi chiamo Anna Esempio.' ], [ 'nl', 'Mijn naam is Anna Voorbeeld.' ], [ 'sv', 'Jag heter Anna Exempel.' ],
		[ 'ru', 'Меня зовут Анна Примерова.' ], [ 'pl', 'Nazywam się Anna Przykład.' ], [ 'uk', 'Мене звати Анна Приклад.' ], [ 'tr', 'Benim adım Ayşe Örnek.' ],
		[ 'ar', 'اسمي ليلى المثال' ], [ 'fa', 'نام من لیلا نمونه است' ], [ 'hi', 'मेरा नाम अनीता उदाहरण है।' ], [ 'id', 'Nama saya Ani Contoh.' ], [ 'fi', 'Nimeni on Anna Esimerkki.' ],
	],
	birth: [
		[ 'en', 'I was born in 1984.' ], [ 'de', 'Ich bin 1984 geboren.' ], [ 'fr', 'Je suis née en 1984.' ], [ 'es', 'Nací en 1984.' ], [ 'pt', 'Nasci em 1984.' ],
		[ 'it', 'Sono nata nel 1984.' ], [ 'nl', 'Ik ben geboren in 1984.' ], [ 'sv', 'Jag är född 1984.' ], [ 'ru', 'Я родилась в 1984 году.' ], [ 'pl', 'Urodziłam się w 1984 roku.' ],
		[ 'cs', 'Narodila jsem se v roce 1984.' ], [ 'uk', 'Я народилася 1984 року.' ], [ 'tr', '1984 yılında doğdum.' ], [ 'ja', '私は1984年に生まれました。' ], [ 'zh', '我出生于1984年。' ],
		[ 'ko', '저는 1984년에 태어났습니다.' ], [ 'ar', 'ولدت عام 1984.' ], [ 'id', 'Saya lahir tahun 1984.' ], [ 'el', 'Γεννήθηκα το 1984.' ],
	],
	location: [
		[ 'en', 'I live in Sligo.' ], [ 'de', 'Ich wohne in Kassel.' ], [ 'fr', 'J\'habite à Dole.' ], [ 'es', 'Vivo en Cuenca.' ], [ 'pt', 'Moro em Viseu.' ], [ 'it', 'Abito a Matera.' ],
		[ 'nl', 'Ik woon in Assen.' ], [ 'sv', 'Jag bor i Umeå.' ], [ 'da', 'Jeg bor i Ribe.' ], [ 'fi', 'Asun Oulussa.' ], [ 'ru', 'Живу в Чите.' ], [ 'pl', 'Mieszkam w Sanoku.' ],
		[ 'cs', 'Bydlím v Telči.' ], [ 'hu', 'Szegeden lakom.' ], [ 'tr', 'Bursa\'da yaşıyorum.' ], [ 'ja', '私は金沢に住んでいます。' ], [ 'zh', '我住在台南。' ], [ 'ko', '저는 전주에 살고 있습니다.' ],
		[ 'ar', 'أعيش في طنجة.' ], [ 'fa', 'من در هرات زندگی می‌کنم.' ], [ 'id', 'Saya tinggal di Sleman.' ], [ 'vi', 'Tôi sống ở Huế.' ],
	],
	work: [
		[ 'en', 'I work at the University of Sligo.' ], [ 'de', 'Ich arbeite an der Universität Kassel.' ], [ 'fr', 'Je travaille à la bibliothèque de Dole.' ], [ 'es', 'Trabajo en la Universidad de Cuenca.' ],
		[ 'pt', 'Trabalho na Universidade de Viseu.' ], [ 'it', 'Lavoro presso la Biblioteca di Matera.' ], [ 'nl', 'Ik werk bij het museum van Assen.' ], [ 'sv', 'Jag arbetar på Umeå universitet.' ],
		[ 'ru', 'Работаю в Читинском университете.' ], [ 'pl', 'Pracuję w Muzeum w Sanoku.' ], [ 'cs', 'Pracuji v Muzeu v Telči.' ], [ 'tr', 'Bursa Üniversitesi\'nde çalışıyorum.' ],
		[ 'zh', '我在鹿耳大學工作。' ], [ 'ja', '私は鹿耳大学で働いています。' ], [ 'id', 'Saya bekerja di Universitas Sleman.' ], [ 'uk', 'Працюю в Ужгородському університеті.' ],
	],
	family: [
		[ 'en', 'My wife reads everything first.' ], [ 'de', 'Meine Frau liest alles zuerst.' ], [ 'fr', 'Mon mari relit tout.' ], [ 'es', 'Mi hermana lee todo antes.' ], [ 'pt', 'Minha esposa lê tudo antes.' ],
		[ 'it', 'Mia moglie legge tutto prima.' ], [ 'nl', 'Mijn man leest alles eerst.' ], [ 'sv', 'Min fru läser allt först.' ], [ 'fi', 'Vaimoni lukee kaiken ensin.' ], [ 'ru', 'Моя жена читает всё первой.' ],
		[ 'pl', 'Moja żona czyta wszystko pierwsza.' ], [ 'uk', 'Моя дружина читає все першою.' ], [ 'tr', 'Eşim her şeyi önce okur.' ], [ 'zh', '我妻子先看。' ], [ 'ja', '私の妻が先に読みます。' ],
		[ 'ar', 'زوجتي تقرأ كل شيء أولا.' ], [ 'id', 'Istri saya membaca semuanya dulu.' ], [ 'hi', 'मेरी पत्नी पहले पढ़ती है।' ],
	],
	sensitive: [
		[ 'en', 'I am an atheist.' ], [ 'de', 'Ich bin Atheist.' ], [ 'fr', 'Je suis athée.' ], [ 'es', 'Soy ateo.' ], [ 'pt', 'Sou ateu.' ], [ 'it', 'Sono ateo.' ], [ 'nl', 'Ik ben atheïst.' ],
		[ 'sv', 'Jag är ateist.' ], [ 'ru', 'Я атеист.' ], [ 'pl', 'Jestem ateistą.' ], [ 'cs', 'Jsem ateista.' ], [ 'tr', 'Ben ateistim.' ], [ 'zh', '我是佛教徒。' ], [ 'ja', '私は仏教徒です。' ],
		[ 'id', 'Saya beragama Katolik.' ], [ 'ar', 'أنا مسلم.' ], [ 'uk', 'Я атеїст.' ],
	],
	routine: [
		[ 'en', 'I am usually online on Friday evenings from 19:00.' ], [ 'de', 'Ich bin meist freitags ab 19:00 Uhr online.' ], [ 'fr', 'Je suis en ligne tous les soirs de 19 h à 21 h.' ],
		[ 'es', 'Estoy conectado todas las noches de 20:00 a 22:00.' ], [ 'it', 'Sono online ogni sera dalle 20:00.' ], [ 'nl', 'Ik ben elke avond vanaf 20:00 online.' ], [ 'sv', 'Jag är online varje kväll från 20:00.' ],
		[ 'ru', 'Я бываю здесь каждый вечер с 20:00.' ], [ 'pl', 'Jestem tu każdego wieczoru od 20:00.' ], [ 'uk', 'Я тут щовечора після 20:00.' ], [ 'ja', '私は毎晩20時からいます。' ], [ 'zh', '我每天晚上20:00在线。' ],
		[ 'en', 'My time zone is UTC+8.' ],
	],
	address: [
		[ 'en', 'Write to me at 14 Mill Road, Sligo.' ], [ 'de', 'Post an mich: Mühlenweg 14, 99999 Musterstadt.' ], [ 'fr', 'Mon adresse : 12, rue des Garances.' ], [ 'es', 'Vivo en la calle Condell 14.' ],
		[ 'pt', 'Moro na Rua das Flores, 46.' ], [ 'it', 'Abito in via dei Mille 8.' ], [ 'nl', 'Ik woon aan de Dorpsstraat 12.' ], [ 'sv', 'Jag bor på Storgatan 12.' ], [ 'ru', 'Мой адрес: ул. Лесная, д. 5.' ],
		[ 'pl', 'Mieszkam przy ul. Leśnej 5.' ], [ 'id', 'Alamat saya: Jalan Melati No. 41.' ], [ 'vi', 'Địa chỉ của tôi: số 41 phố Hàng Lược.' ], [ 'tr', 'Adresim: Gül Sokak No. 5.' ],
	],
};

describe.each( Object.entries( STATEMENTS ) )( '%s', ( category, statements ) => {
	it.each( statements )( '%s: %s', ( lang, wikitext ) => {
		const findings = findDisclosures( { title: 'User:Quillweed', user: 'Quillweed', lang, kind: 'user page', wikitext }, { thisYear: 2026, words: ALL_WORDS } );
		const wanted = findings.filter( ( finding ) => finding.category === category && finding.level !== 'low' );
		expect( wanted.length ).toBeGreaterThan( 0 );
		// What is quoted is really there.
		wanted.forEach( ( finding ) => expect( wikitext.slice( finding.start, finding.end ) ).toBe( finding.text ) );
	} );
} );
