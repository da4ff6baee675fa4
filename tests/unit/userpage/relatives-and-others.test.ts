import { describe, expect, it } from 'vitest';
import { birth } from '../../../src/userpage/rules/birth';
import { family } from '../../../src/userpage/rules/family';
import { realName } from '../../../src/userpage/rules/real-name';
import { routine } from '../../../src/userpage/rules/routine';
import type { UnitRule } from '../../../src/userpage/rules/rule';
import { work } from '../../../src/userpage/rules/work';
import { pageOf, reportsOn } from './pattern-page';

const count = ( rule: UnitRule, lang: string, wikitext: string ): number => reportsOn( pageOf( wikitext, { lang } ), [ rule ] ).length;

describe( 'what is told of somebody else', () => {
	it.each( [
		[ 'en', birth, 'My grandmother is 92 years old and knows all about cheese.' ],
		[ 'de', birth, 'Meine Großmutter ist zweiundneunzig Jahre alt und weiß alles über Käse.' ],
		[ 'cs', birth, 'Píšu tu už patnáct let.' ],
		[ 'en', work, 'My grandfather worked at the paper mill.' ],
		[ 'ru', work, 'Моя мать работала на заводе.' ],
		[ 'es', work, 'Trabajo en artículos sobre puentes.' ],
		[ 'de', work, 'Ich arbeite an Artikeln über Brücken.' ],
		[ 'en', family, 'Ask your aunt, not me.' ],
		[ 'fr', family, 'Si votre grand-mère avait un nom pour telle case, je prends.' ],
		[ 'ru', family, 'Не пишу статьи о вашем дедушке.' ],
		[ 'sv', realName, 'På kortvågen heter jag SA9ZQQ.' ],
		[ 'ms', realName, 'Suami saya, Zulkifli, yang ambil gambar.' ],
		[ 'ru', routine, 'До весны 2010-го и потом по забывчивости правил с адреса 192.0.2.64.' ],
	] as const )( '%s: nothing of the owner, case %#', ( lang, rule, text ) => {
		expect( count( rule, lang, text ) ).toBe( 0 );
	} );

	it.each( [
		[ 'en', birth, 'I can\'t vote, not till 2027.' ],
		[ 'pt', birth, 'Quando o muro caiu eu tinha treze anos.' ],
		[ 'ru', birth, 'В школу пошёл в 1983-м.' ],
		[ 'tr', birth, '1987\'liyim.' ],
		[ 'zh', birth, '本人今年高三。' ],
		[ 'ru', realName, 'Можно и по-человечески: Геннадий Аркадьевич.' ],
		[ 'el', routine, 'Τρεις εβδομάδες μέσα, μία έξω.' ],
		[ 'de', routine, 'Jede zweite Woche Frühschicht.' ],
		[ 'en', work, 'My wife and I work at the paper mill.' ],
		[ 'en', work, 'I live in Norrköping with my daughter and teach at Exempelskolan.' ],
		[ 'en', family, 'My aunt lives here.' ],
	] as const )( '%s: told of the owner, case %#', ( lang, rule, text ) => {
		expect( count( rule, lang, text ) ).toBeGreaterThan( 0 );
	} );
} );
