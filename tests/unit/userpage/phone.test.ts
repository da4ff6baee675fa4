import { describe, expect, it } from 'vitest';
import { phone } from '../../../src/userpage/rules/phone';
import type { PageOptions } from './pattern-page';
import { pageOf, reportsOn, textsOf } from './pattern-page';

function phones( wikitext: string, options?: PageOptions ): string[] {
	const page = pageOf( wikitext, options );
	return textsOf( page, reportsOn( page, [ phone ] ), 'phone' );
}

describe( 'telephone numbers', () => {
	it.each( [
		[ 'en', 'Phone: 01632 960 417', '01632 960 417' ],
		[ 'en', 'Reach me at +44 1632 960417 in the evening', '+44 1632 960417' ],
		[ 'en', 'Signal +1 (202) 555-0147', '+1 (202) 555-0147' ],
		[ 'en', 'call O16OO 96O 417', 'O16OO 96O 417' ],
		[ 'en', 'My number: oh one six three two, nine six oh four one seven', 'oh one six three two, nine six oh four one seven' ],
		[ 'en', '<!-- tel 01632 960 417 -->', '01632 960 417' ],
		[ 'en', '[tel:+441632960417 ring me]', 'ring me' ],
		[ 'en', '[https://wa.me/441632960417 WhatsApp]', 'WhatsApp' ],
		[ 'de', 'Tel.: 030 / 23125 417', '030 / 23125 417' ],
		[ 'de', 'null drei null zwei drei eins zwei fünf', 'null drei null zwei drei eins zwei fünf' ],
		[ 'fr', 'Tél. 01 99 00 48 73', '01 99 00 48 73' ],
		[ 'es', 'Móvil 600 000 417', '600 000 417' ],
		[ 'es', 'cincuenta y cuatro, nueve, 0000 38 21', 'cincuenta y cuatro, nueve, 0000 38 21' ],
		[ 'pt', 'Zap: (62) 90000-0417', '(62) 90000-0417' ],
		[ 'it', 'cellulare 347 0000417', '347 0000417' ],
		[ 'nl', 'Bel mij: telefoon 06-00000417', '06-00000417' ],
		[ 'sv', 'mobil 070-000 04 17', '070-000 04 17' ],
		[ 'fi', 'puh. 040 000 0417', '040 000 0417' ],
		[ 'hu', 'Telefonszám: 06 30 000 0417', '06 30 000 0417' ],
		[ 'ru', 'Тел. 8 (000) 000-04-17', '8 (000) 000-04-17' ],
		[ 'el', 'τηλ. 210 0000417', '210 0000417' ],
		[ 'tr', 'Cep: 0500 000 04 17', '0500 000 04 17' ],
		[ 'ar', 'هاتف ٠٠٠٠ ٤١٧٢', '٠٠٠٠ ٤١٧٢' ],
		[ 'fa', 'تلفن: ۰۲۱-۰۰۰۰۰۴۱۷', '۰۲۱-۰۰۰۰۰۴۱۷' ],
		[ 'he', 'טלפון 050-0000417', '050-0000417' ],
		[ 'hi', 'फ़ोन ९०००० ००४१७', '९०००० ००४१७' ],
		[ 'th', 'โทร ๐๘๐.๐๐๐.๐๔๑๗', '๐๘๐.๐๐๐.๐๔๑๗' ],
		[ 'ja', '電話は 080-0000-0417 です', '080-0000-0417' ],
		[ 'zh', '手机：139 0000 0417', '139 0000 0417' ],
		[ 'ko', '전화 010-0000-0417', '010-0000-0417' ],
		[ 'vi', 'điện thoại 090 000 0417', '090 000 0417' ],
		[ 'sw', 'Simu: +255 000 000 417', '+255 000 000 417' ],
		[ 'en', 'call double-oh four one, then 000, then 77', 'double-oh four one, then 000, then 77' ],
		[ 'en', 'my number is 0 7 7 0 0 9 0 0 4 1 8', '0 7 7 0 0 9 0 0 4 1 8' ],
		[ 'en', 'tel: 07700•900•418', '07700•900•418' ],
		[ 'en', 'text me: 07700 XXX 418', '07700 XXX 418' ],
		[ 'he', 'נייד: אפס־חמש־אפס, אחר כך 000, ואחר כך 4188', 'אפס־חמש־אפס, אחר כך 000, ואחר כך 4188' ],
		[ 'de', 'Festnetz null-vier-null, dann 00 41 88', 'null-vier-null, dann 00 41 88' ],
		[ 'pl', 'dzwoń: siedemset, potem 000, potem 418', 'siedemset, potem 000, potem 418' ],
		[ 'ru', 'тел. 8 (900) ООО-41-88', '8 (900) ООО-41-88' ],
		[ 'ja', '携帯：ゼロキュウゼロの0000の4188', 'ゼロキュウゼロの0000の4188' ],
		[ 'ko', '연락처: 공일공, 0000, 사일팔팔', '공일공, 0000, 사일팔팔' ],
		[ 'zh', '手机：一三零、0000、四一八八', '一三零、0000、四一八八' ],
		[ 'bn', 'ফোন: শূন্য এক সাত, তারপর ০০০০, তারপর ০৪১৮', 'শূন্য এক সাত, তারপর ০০০০, তারপর ০৪১৮' ],
		[ 'te', 'ఫోన్: తొమ్మిది సున్నా సున్నా, 000, 4188', 'తొమ్మిది సున్నా సున్నా, 000, 4188' ],
		[ 'pt', 'me chama: (00) 9 0000-4188', '(00) 9 0000-4188' ],
		[ 'en', 'ring me on OI632 96O 417', 'OI632 96O 417' ],
		[ 'it', '0462 000 755, ore pasti', '0462 000 755' ],
		[ 'en', 'You can ring the desk: 01632 960417', '01632 960417' ],
		[ 'hi', 'मैं यहाँ हूँ: ०००००-६३८५९', '०००००-६३८५९' ],
		[ 'es', 'avise al 222 OOO O417', '222 OOO O417' ],
		[ 'en', '{|\n! Phone\n| 01632 960417\n|}', '01632 960417' ],
	] )( '%s: finds %s', ( lang, wikitext, expected ) => {
		expect( phones( wikitext, { lang } ) ).toEqual( [ expected ] );
	} );

	it.each( [
		'ISBN 978-3-16-148410-0', 'oldid=1023445566 and diff 1023445567', 'VRT ticket 2023041110009921', 'born 1888-1954, died 12.10.1923',
		'{{coord|40.2373|16.3254}} 40.2373 16.3254', 'edited from 203.0.113.214', 'doi:10.5555/12345678', '48 000 000 people live there', 'T123456789',
		'My phone is from 2014', 'one two three go', '1 234 567 articles in 2 000 000 edits', '2024-05-11 2023-01-02', 'price 1 000 000 €',
		'one two three four five six seven, all good children', 'I have one phone, two cats, three dogs and 1500 edits in 2019', 'Mobile edits in 2019, 2020, 2021 and 2022',
		'My ORCID is 0000-0002-1825-0097', 'My VIAF is the 0004170004', 'Rua do Quill, 22, CEP 00000-228',
		'<code>+44 1632 960417</code>', 'He said “ring me on +44 1632 960417 after ten” and hung up',
	] )( 'finds nothing in %s', ( wikitext ) => {
		expect( phones( wikitext ) ).toEqual( [] );
	} );

	it( 'leaves the numbers of others alone', () => {
		expect( phones( 'Tel. 01632 960 417', { gate: 'foreign' } ) ).toEqual( [] );
	} );
} );
