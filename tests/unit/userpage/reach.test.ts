/** What reaches a person, in forms and languages of many kinds: addresses, numbers, disguises, cards, old IP addresses. */
import { describe, expect, it } from 'vitest';
import type { Category } from '../../../src/userpage/finding';
import { address, addressLines } from '../../../src/userpage/rules/address';
import { email, emailObjects } from '../../../src/userpage/rules/email';
import { handle } from '../../../src/userpage/rules/handle';
import { idNumber } from '../../../src/userpage/rules/id-number';
import { ip } from '../../../src/userpage/rules/ip';
import { phone } from '../../../src/userpage/rules/phone';
import { pageOf, reportsOn, textsOf } from './pattern-page';

function found( category: Category, wikitext: string, lang: string ): string[] {
	const page = pageOf( wikitext, { lang } );
	const reports = reportsOn( page, [ address, email, handle, idNumber, ip, phone ], [ emailObjects ] );
	return textsOf( page, reports.filter( ( { level } ) => level !== 'low' ), category );
}

describe( 'postal addresses', () => {
	it.each( [
		[ 'en', 'Post goes to 14 Old Orchard Lane, Flat 3' ],
		[ 'en', 'Parcels: Larkmoor Farm, RR 4, M0X 0X0' ],
		[ 'de', 'Briefe an: Am Federwehr 7, 00000 Quillstedt' ],
		[ 'de', 'Postfach 417, 00000 Quillstedt' ],
		[ 'fr', 'Pour m\'écrire : 12 bis, impasse des Plumes, 3e étage' ],
		[ 'fr', 'Colis à envoyer à BP 417, 00000 Plumeville' ],
		[ 'es', 'Cartas a calle de la Pluma 41, 2º piso' ],
		[ 'es', 'Apartado de correos 417' ],
		[ 'pt', 'Cartas para a Rua da Pena, 41, 2.º andar' ],
		[ 'it', 'Spedite a via della Penna 17, interno 4' ],
		[ 'ro', 'Scrisori la strada Penelor 41, bl. 3, ap. 12' ],
		[ 'nl', 'Kaartjes naar Verenlaan 17' ],
		[ 'sv', 'Skicka vykort till Fjädervägen 17' ],
		[ 'fi', 'Postikortit: Sulkakatu 17 B 4' ],
		[ 'et', 'Kirjad: Sule tn 17-4' ],
		[ 'hu', 'Leveleket ide: Toll utca 17., 3. emelet' ],
		[ 'lv', 'Vēstules: Spalvu iela 17, dz. 4' ],
		[ 'lt', 'Laiškai: Plunksnų g. 17, bt. 4' ],
		[ 'pl', 'Listy: ul. Piórkowa 17 m. 4' ],
		[ 'pl', 'Paczki: skr. poczt. 417, 00-000 Piórkowo' ],
		[ 'cs', 'Dopisy: Pírková ulice 17, byt 4' ],
		[ 'hr', 'Pisma na: Perna ulica 17, stan 4' ],
		[ 'bg', 'Писма: ул. Перо 17, ет. 4, ап. 12' ],
		[ 'ru', 'Письма слать: ул. Перьевая, д. 17, кв. 4' ],
		[ 'ru', 'Для посылок: а/я 417' ],
		[ 'uk', 'Листи: вул. Пір\'яна, буд. 17, кв. 4' ],
		[ 'el', 'Γράμματα: οδός Φτερών 17, 3ος όροφος' ],
		[ 'tr', 'Mektup: Tüy Sokak No: 17, Daire 4' ],
		[ 'az', 'Məktublar: Lələk küçəsi 17, mənzil 4' ],
		[ 'ar', 'الرسائل إلى: شارع الريشة 17، شقة 4' ],
		[ 'ar', 'بريدي: ص.ب. 417' ],
		[ 'he', 'מכתבים אל: רחוב הנוצה 17, דירה 4' ],
		[ 'fa', 'نامه‌ها به: خیابان پر، پلاک ۱۷، واحد ۴' ],
		[ 'hi', 'चिट्ठी भेजें: मकान नं. १७, पंख गली, वार्ड ४' ],
		[ 'bn', 'চিঠি পাঠাবেন: বাড়ি ১৭, পালক সড়ক ৪' ],
		[ 'ta', 'கடிதங்கள்: கதவு எண் 17, இறகுத் தெரு 4' ],
		[ 'th', 'ส่งจดหมาย: ถนนขนนก 17 ห้อง 4' ],
		[ 'vi', 'Gửi thư: số 17 ngõ 4 đường Lông Vũ' ],
		[ 'id', 'Kirim surat ke Jalan Bulu No. 17, RT 4' ],
		[ 'ja', '手紙は羽根市羽町4-17-3まで' ],
		[ 'zh', '寄信请到羽毛路17号4室' ],
		[ 'ko', '편지는 깃털시 깃털로 17로 보내 주세요' ],
		[ 'sw', 'Barua: S.L.P. 417, Manyoya' ],
		[ 'en', 'I live at House 18, Road 4, Block C' ],
		[ 'en', 'My flat: 18, Heron Nagar, 2nd Cross' ],
		[ 'es', 'Vivo en C/ Sauce, 18, y también en la Carrera 4 # 18-55' ],
		[ 'es', 'Mi casa: vereda El Sauce, casa 18' ],
		[ 'pt', 'Moro na R. dos Salgueiros, 18, 4.º esq.' ],
		[ 'ru', 'Живу: с. Вербы, дом 18' ],
		[ 'uk', 'Я живу: с. Верби, хата 18' ],
		[ 'hy', 'Իմ տունը՝ Ուռենու փողոց, տուն 18' ],
		[ 'ka', 'ჩემი ტირიფის ქ. 18, ბინა 4' ],
		[ 'te', 'మా ఇల్లు: ఇం.నం. 4-18/55, వేపచెట్టు వీధి' ],
		[ 'vi', 'Nhà mình ở hẻm 418 tổ 5, ấp Cây Liễu' ],
		[ 'ko', '제 집은 버들로 12번길 8, 4층' ],
		[ 'zh', '我家在柳树小区18号楼' ],
		[ 'cs', 'Sbírku najdete u mě: Pírková Lhota č. p. 28' ],
		[ 'cs', 'Pošta: poštovní přihrádka 417' ],
		[ 'sl', 'Doma: Perje, hišna št. 28' ],
		[ 'fr', 'J\'habite venelle des Plumes, au 9 bis; ou casier postal 0417' ],
		[ 'el', 'Το σπίτι μου: στο 41 της οδού Φτερών' ],
		[ 'vi', 'Thư gửi về hẻm 417/9' ],
		[ 'en', 'Letters: Private Bag 417, Quillstead' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( found( 'address', wikitext, lang ) ).not.toEqual( [] );
	} );

	it.each( [
		[ 'en', 'Changed 12 links in 2014, then 117/204 files' ], [ 'en', 'KSh 1,500 and COIN 171, 188' ], [ 'fr', 'vue 117/204, et non 204/117' ],
		[ 'de', 'Seite 17, Band 4' ], [ 'pt', 'Colecção de postais – 733 espécies' ], [ 'ru', 'стр. 17, том 4' ], [ 'ja', '1934年4月17日' ],
		[ 'en', 'My office is on the 4th floor, room 18' ], [ 'en', 'I wrote about Mill Lane and Heron Street' ], [ 'en', 'I took 18 pictures of Road stations and 4 more' ],
		[ 'it', 'Sono al piano 4, porta 18' ], [ 'bn', 'আমি ৪ নং সড়ক নিয়ে লিখেছি' ],
	] )( 'none in %s: %s', ( lang, wikitext ) => {
		expect( found( 'address', wikitext, lang ) ).toEqual( [] );
	} );
} );

describe( 'postal addresses over several lines', () => {
	const levels = ( wikitext: string, lang: string ): string[] => reportsOn( pageOf( wikitext, { lang } ), [], [ addressLines ] ).map( ( { level } ) => level );

	it( 'are believed where a line before invites letters', () => {
		expect( levels( 'Briefe bitte an:\n<poem>\nO. Fennick\nAm Alten Federwehr 3 b\n00000 Quillstedt\n</poem>', 'de' ) ).toEqual( [ 'high' ] );
		expect( levels( 'Dopisy prosím na:<br>O. Fennick<br>Na Vrbách 17<br>000 00 Vrbov', 'cs' ) ).toEqual( [ 'high' ] );
	} );

	it( 'are no lines elsewhere', () => {
		expect( levels( 'Windows 11<br>12345 edits', 'en' ) ).toEqual( [] );
	} );
} );

describe( 'disguised addresses', () => {
	it.each( [
		[ 'en', 'orla⟨at⟩quill⟨dot⟩example' ], [ 'en', 'orla【at】quill【dot】example' ], [ 'nl', 'orla<apenstaartje>quill<punt>example' ],
		[ 'vi', 'orla A_CÒNG quill CHẤM example' ], [ 'kn', 'orla[ಎಟ್]quill[ಚುಕ್ಕೆ]example' ], [ 'en', 'elpmaxe.lliuq@alro' ], [ 'en', 'Mail <code>orla (at) quill (dot) example</code>' ],
		[ 'af', 'orla, aapstert, quill punt example' ], [ 'en', '{{no spam|orla|quill|example}}' ], [ 'en', '{{email|user=orla|host=quill.example}}' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( found( 'email', wikitext, lang ) ).not.toEqual( [] );
	} );

	it.each( [
		[ 'en', 'Use SQL and PHP for this' ], [ 'th', 'ทักไลน์ @orla.fennick' ], [ 'en', 'jury@contest.example decides' ], [ 'en', 'a [link] b [other] c' ],
		[ 'fi', 'palvelu@yritys.example' ], [ 'en', 'paid-editing@wikipedia.org' ],
	] )( 'none in %s: %s', ( lang, wikitext ) => {
		expect( found( 'email', wikitext, lang ) ).toEqual( [] );
	} );
} );

describe( 'telephone numbers', () => {
	it.each( [
		[ 'en', 'Text me: 246-555-0172' ], [ 'ms', 'mesej saja 01O-OOO 2274' ], [ 'uk', 'нуль-нуль-нуль, п\'ятсот п\'ятдесят, сорок один' ], [ 'ca', 'Sis zeros i després 417' ],
		[ 'de', 'null eins sieben zwo, dann fünfundvierzig, dreiundzwanzig' ], [ 'fa', 'صفر نهصد، صفر صفر صفر، نود و دو' ], [ 'zh', '打一三八零零零零四一七' ], [ 'sw', 'nipigie 0700 000 318' ],
		[ 'fr', 'appelez-moi au 01 00 00 04 17' ], [ 'en', '{|\n! Name\n| Orla\n|-\n! Talk to me\n| 0400 000 417\n|}' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( found( 'phone', wikitext, lang ) ).not.toEqual( [] );
	} );

	it.each( [
		[ 'en', 'ISBN 978-3-16-148410-0' ], [ 'sr', '„тел. 000/555-417“ у инфокутији' ], [ 'en', '1914-1918 and 0412-733' ], [ 'en', 'One of two hundred and three articles' ],
	] )( 'none in %s: %s', ( lang, wikitext ) => {
		expect( found( 'phone', wikitext, lang ) ).toEqual( [] );
	} );
} );

describe( 'old IP addresses, cards and ids', () => {
	it.each( [
		[ 'ip', 'pt', 'Antes de ter conta editei de 198.51.100.19' ], [ 'ip', 'ko', '로그인을 깜빡하고 198.51.100.141로 편집한 적이 있습니다' ], [ 'ip', 'lv', 'Labojumi no 203.0.113.232, bez paroles' ],
		[ 'ip', 'kk', 'Тіркелмей тұрған кезде 198.51.100.203' ], [ 'ip', 'cs', 'Když se zapomenu přihlásit: 198.51.100.4' ],
		[ 'id-number', 'pl', 'Legitymacja PKX/0041-733' ], [ 'id-number', 'en', 'On the air as VE1/ZQ0SID most evenings' ], [ 'id-number', 'el', 'ναυτικό φυλλάδιο ΑΩ-000417' ],
		[ 'id-number', 'fi', 'Minulla on keruulupa LAP/417/58' ], [ 'id-number', 'it', '{|\n| P. IVA || 00000041773\n|}' ], [ 'id-number', 'en', 'My own record is 0000-0009-5550-1171' ],
		[ 'handle', 'ca', 'Al Telegram sóc <code>orla_fen_733</code>' ], [ 'handle', 'tl', 'Sa Discord, \'\'\'orla.fennick\'\'\'.' ], [ 'handle', 'eu', 'Kodea: https://codeberg.org/quillweed/zuhaitzak' ],
	] as [ Category, string, string ][] )( '%s, %s: %s', ( category, lang, wikitext ) => {
		expect( found( category, wikitext, lang ) ).not.toEqual( [] );
	} );

	it.each( [
		[ 'ip', 'en', '{|\n! Range !! Topic\n|-\n| 198.51.100.128/25 || spam, blocked twice\n|}' ], [ 'ip', 'en', 'reported 198.51.100.23 as a vandal' ],
		[ 'id-number', 'en', 'PT/ADX/MIS/001-412 is a call number' ], [ 'id-number', 'en', 'The map card of 1934' ],
		[ 'handle', 'en', 'Facebook in 2009 had v2.0' ], [ 'handle', 'en', 'The telegram of 3 May' ],
	] as [ Category, string, string ][] )( 'no %s in %s: %s', ( category, lang, wikitext ) => {
		expect( found( category, wikitext, lang ) ).toEqual( [] );
	} );
} );
