import { describe, expect, it } from 'vitest';
import { idNumber } from '../../../src/userpage/rules/id-number';
import type { PageOptions } from './pattern-page';
import { pageOf, reportsOn } from './pattern-page';

function found( wikitext: string, options?: PageOptions ): number {
	const page = pageOf( wikitext, options );
	return reportsOn( page, [ idNumber ] ).filter( ( report ) => report.category === 'id-number' ).length;
}

describe( 'identifiers', () => {
	it.each( [
		[ 'en', 'My ORCID is 0000-0002-1825-0097' ],
		[ 'en', 'See https://orcid.org/0000-0002-1825-0097' ],
		[ 'en', '[https://orcid.org/0000-0002-1825-0097 papers]' ],
		[ 'en', '{{ORCID|0000-0002-1825-0097}}' ],
		[ 'en', '{{Authority control|VIAF=000417000417}}' ],
		[ 'en', 'Call sign: 9Y4/ZZ0QQQ' ],
		[ 'en', 'I am on the air as ham radio ZZ0QQQ' ],
		[ 'en', 'My student ID is QW-20417-B' ],
		[ 'en', 'look for my van, plate 00-QW-417' ],
		[ 'de', 'Mein Kennzeichen: ZZ-QW 417' ],
		[ 'de', 'Matrikelnummer: 0041700' ],
		[ 'fr', '; identifiant\n: VIAF 000417000417' ],
		[ 'it', 'la mia matricola QW-00417' ],
		[ 'pt', 'Currículo Lattes 0000417000004170' ],
		[ 'ru', 'Мой позывной: ZZ0QQQ' ],
		[ 'zh', '我的学号：0004172026' ],
		[ 'id', 'NIM: 00041720' ],
		[ 'pl', 'grupa QW-3B, nr albumu 000418-T' ],
		[ 'de', 'Meine Studentnr. 0041820' ],
		[ 'it', '\'\'\'CQ CQ\'\'\' de \'\'\'IZ0QQQ/418Q\'\'\'' ],
		[ 'ja', 'コールサインはJZ0QQQです' ],
		[ 'fa', 'پزشک درمانگاه هستم (ن.پ. ۰۰۴۱۸۲)' ],
		[ 'sw', 'Namba ya mwanachama: 004182' ],
		[ 'en', 'I am member no. 0418 of the society, employee no. 00418-B' ],
		[ 'en', 'You may hear me as VK0QQQ' ],
		[ 'tr', 'Garajda 00 QW 0417 plakalı kamyonetimi görürseniz korna çalın' ],
		[ 'hu', 'Ha QW-00-417 rendszámmal látsz egy kombit, én vagyok' ],
		[ 'bn', 'রেজি. নং ০৪১৮-২০২১' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( found( wikitext, { lang } ) ).toBeGreaterThan( 0 );
	} );

	it.each( [
		'* [[Ottilie Fernquill]] – VIAF 5550173', 'ISBN 978-3-16-148410-0, oldid 1023445566', 'T123456 and rev 4711',
		'I improved Wikidata item Q42418055', 'I take bus no. 4182 to the university', 'I wrote about the B737-800 and C3PO', 'I was a pupil of school no. 1234',
		'add the GND field to the template', 'WP:V, PMID 1234567',
	] )( 'nothing in %s', ( wikitext ) => {
		expect( found( wikitext ) ).toBe( 0 );
	} );

	it.each( [
		[ 'See https://orcid.org/0000-0002-1825-0097', false ], [ 'See https://orcid.org/0000-0002-1825-0098', true ],
		[ '0000-0002-1694-233X', false ], [ '0000-0002-1694-2330', true ], [ 'My ORCID is 0000-0002-1694-2330', false ],
	] )( 'a wrong check digit is doubtful where nothing says whose the identifier is: %s', ( wikitext, doubtful ) => {
		expect( reportsOn( pageOf( wikitext ), [ idNumber ] ).some( ( { hint } ) => hint ) ).toBe( doubtful );
	} );

	it( 'leaves the identifiers of others alone', () => {
		expect( found( 'ORCID 0000-0002-1825-0097', { gate: 'foreign' } ) ).toBe( 0 );
	} );
} );
