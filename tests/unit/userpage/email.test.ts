import { describe, expect, it } from 'vitest';
import { emailObjects, email } from '../../../src/userpage/rules/email';
import type { PageOptions } from './pattern-page';
import { pageOf, reportsOn, textsOf } from './pattern-page';

function emails( wikitext: string, options?: PageOptions ): string[] {
	const page = pageOf( wikitext, options );
	return textsOf( page, reportsOn( page, [ email ], [ emailObjects ] ), 'email' );
}

describe( 'e-mail addresses', () => {
	it.each( [
		[ 'en', 'Write to bram.quill@example.org.', 'bram.quill@example.org' ],
		[ 'en', 'Write to me at bram.quill@mail.example.org', 'bram.quill@mail.example.org' ],
		[ 'en', 'Mail: bram (at) quillhouse (dot) example', 'bram (at) quillhouse (dot) example' ],
		[ 'en', 'bram[at]quillhouse[dot]co[dot]example', 'bram[at]quillhouse[dot]co[dot]example' ],
		[ 'en', 'bram at quillhouse dot example', 'bram at quillhouse dot example' ],
		[ 'en', 'bram&#64;quillhouse&#46;example', 'bram&#64;quillhouse&#46;example' ],
		[ 'en', 'bram{{@}}quillhouse.example', 'bram{{@}}quillhouse.example' ],
		[ 'en', 'bram＠quillhouse．example', 'bram＠quillhouse．example' ],
		[ 'en', 'bram (at) quillhouse . example', 'bram (at) quillhouse . example' ],
		[ 'de', 'Post an bram (ät) federhaus (punkt) example', 'bram (ät) federhaus (punkt) example' ],
		[ 'de', 'bram bei federhaus punkt example', 'bram bei federhaus punkt example' ],
		[ 'de', 'bram Klammeraffe federhaus.example', 'bram Klammeraffe federhaus.example' ],
		[ 'es', 'mi correo: bruno arroba plumas punto example', 'bruno arroba plumas punto example' ],
		[ 'fr', 'bruno [arobase] plumes.example', 'bruno [arobase] plumes.example' ],
		[ 'fr', 'bruno chez plumes point example', 'bruno chez plumes point example' ],
		[ 'it', 'bruna chiocciola piume punto example', 'bruna chiocciola piume punto example' ],
		[ 'nl', 'bram apenstaartje veren punt example', 'bram apenstaartje veren punt example' ],
		[ 'ru', 'Пишите: perov собака perya точка example', 'perov собака perya точка example' ],
		[ 'uk', 'perov (равлик) perya (крапка) example', 'perov (равлик) perya (крапка) example' ],
		[ 'cs', 'brk zavináč peri tečka example', 'brk zavináč peri tečka example' ],
		[ 'pl', 'piorko małpa gniazdo kropka example', 'piorko małpa gniazdo kropka example' ],
		[ 'sv', 'fjader snabel-a bo punkt example', 'fjader snabel-a bo punkt example' ],
		[ 'fi', 'sulka ät pesa piste example', 'sulka ät pesa piste example' ],
		[ 'hu', 'toll kukac feszek pont example', 'toll kukac feszek pont example' ],
		[ 'el', 'ftero παπάκι folia τελεία example', 'ftero παπάκι folia τελεία example' ],
		[ 'ar', 'risha (آت) oosh (نقطة) example', 'risha (آت) oosh (نقطة) example' ],
		[ 'he', 'notza שטרודל ken נקודה example', 'notza שטרודל ken נקודה example' ],
		[ 'ja', 'hane アットマーク su ドット example', 'hane アットマーク su ドット example' ],
		[ 'ko', 'giteol 골뱅이 dungji 점 example', 'giteol 골뱅이 dungji 점 example' ],
		[ 'zh', 'yumao 艾特 chao 点 example', 'yumao 艾特 chao 点 example' ],
		[ 'en', 'Mail: b r a m @ quillhouse . example', 'b r a m @ quillhouse . example' ],
		[ 'en', 'Mail: b r a m (at) q u i l l (dot) o r g', 'b r a m (at) q u i l l (dot) o r g' ],
		[ 'en', 'Mail: \'\'\'bram\'\'\' \'\'then the curly thing\'\' \'\'\'quill-house.example\'\'\'', 'bram\'\'\' \'\'then the curly thing\'\' \'\'\'quill-house.example' ],
		[ 'es', 'Correo: bruno (ya sabes qué) plumas.example', 'bruno (ya sabes qué) plumas.example' ],
		[ 'pl', 'Poczta: piorko(wytnij-to)@gniazdo.example', 'piorko(wytnij-to)@gniazdo.example' ],
		[ 'fr', 'Courriel : bruno, arobase, plumes, point, example', 'bruno, arobase, plumes, point, example' ],
		[ 'sw', 'nyoya katika kiota nukta example', 'nyoya katika kiota nukta example' ],
		[ 'en', '<!-- bram@quillhouse.example -->', 'bram@quillhouse.example' ],
		[ 'en', '[mailto:bram@quillhouse.example write me]', 'write me' ],
		[ 'en', '{{nospam|bram|quillhouse.example}}', '{{nospam|bram|quillhouse.example}}' ],
		[ 'bg', 'поща: pero„кльомба“gnezdo.example', 'pero„кльомба“gnezdo.example' ],
		[ 'hy', 'nran (ա՛տ) bun (կէտ) com', 'nran (ա՛տ) bun (կէտ) com' ],
		[ 'ko', '메일: giteol골뱅이dungji점example', 'giteol골뱅이dungji점example' ],
		[ 'uk', 'pirya „равлик“ hnizdo „крапка“ example', 'pirya „равлик“ hnizdo „крапка“ example' ],
		[ 'pl', 'piorko-małpa-gniazdo-kropka-example', 'piorko-małpa-gniazdo-kropka-example' ],
		[ 'de', 'bram@federhaus-Punkt-de', 'bram@federhaus-Punkt-de' ],
		[ 'ro', 'pana (coadă de maimuță) cuib.ro', 'pana (coadă de maimuță) cuib.ro' ],
		[ 'en', 'bram#quillhouse.example (# means @)', 'bram#quillhouse.example' ],
		[ 'ja', 'hane☆su.example（☆を@に）', 'hane☆su.example' ],
		[ 'af', 'Briewe: bram, aapstert, veer punt example', 'bram, aapstert, veer punt example' ],
		[ 'te', 'eeka అట్ goodu డాట్ కామ్', 'eeka అట్ goodu డాట్ కామ్' ],
		[ 'he', 'notza "שטרודל" ken "נקודה" com', 'notza "שטרודל" ken "נקודה" com' ],
		[ 'th', 'khon ที่ rang จุด com', 'khon ที่ rang จุด com' ],
	] )( '%s: finds %s', ( lang, wikitext, expected ) => {
		const found = emails( wikitext, { lang } );
		expect( found ).toHaveLength( 1 );
		expect( expected ).toContain( found[ 0 ] );
		expect( ( found[ 0 ] as string ).length ).toBeGreaterThan( expected.length - 4 );
	} );

	it.each( [
		[ 'en', 'Ask info@quillmuseum.example or press@quillmuseum.example' ],
		[ 'en', 'Mail goes to oversight-l@lists.wikimedia.org' ],
		[ 'en', 'My fediverse address is @bram@quills.example' ],
		[ 'en', 'The tool is hosted at toolforge.org' ],
		[ 'en', 'I was at school. It rained at noon. Look at example.org for more.' ],
		[ 'en', 'Signed up as name@example.com in the form' ],
		[ 'en', '<syntaxhighlight lang="sh">git clone git@code.example:repo.git</syntaxhighlight>' ],
		[ 'en', '<nowiki>{{Contact|mail=bram@quillhouse.example}}</nowiki>' ],
		[ 'en', 'npm i @scope/pack@1.2.3' ],
		[ 'en', 'He said: “please write to bram@quillhouse.example about the roof” and left.' ],
		[ 'fr', 'Je travaille chez moi. Le point important est ailleurs.' ],
		[ 'es', 'una arroba de trigo. Punto final' ],
		[ 'ru', 'У меня собака и кошка. Точка.' ],
		[ 'it', 'La chiocciola è lenta. Punto.' ],
		[ 'pl', 'małpa i kropka nad i' ],
		[ 'es', 'Llegué a este punto de mi vida. Vamos a casa, punto final.' ],
		[ 'de', 'Ich arbeite bei Yahoo an dem Punkt im Konzept.' ],
		[ 'en', 'Firefox (browser) Linux (kernel) vim, foo_bar_baz_qux, rock&roll.fm' ],
		[ 'ja', 'MacとLinuxとWindowsを使います' ],
		[ 'ru', 'Пишу на en.wikipedia.org, смотрю на github.com' ],
		[ 'ca', 'xat, @gralla_vella_nova' ],
		[ 'en', 'Read \'\'\'this\'\'\' \'\'and then look at\'\' \'\'\'quillhouse.example\'\'\'' ],
		[ 'en', 'I browse with Firefox (the browser) mozilla.org, vitamins A B C D at the shop' ],
	] )( '%s: finds nothing in %s', ( lang, wikitext ) => {
		expect( emails( wikitext, { lang } ) ).toEqual( [] );
	} );

	it( 'leaves the addresses of others alone where a text speaks of somebody else', () => {
		expect( emails( 'bram@quillhouse.example', { gate: 'foreign' } ) ).toEqual( [] );
		expect( emails( 'quillweed@nest.example', { gate: 'foreign' } ) ).toEqual( [ 'quillweed@nest.example' ] );
	} );

	it( 'takes an office address for the owner\'s when the user name is in it', () => {
		expect( emails( 'office@quillweed.example' ) ).toEqual( [ 'office@quillweed.example' ] );
	} );

	it( 'says that an address was disguised', () => {
		const page = pageOf( 'bram (at) quillhouse (dot) example, ada@quillhouse.example' );
		expect( reportsOn( page, [ email ] ).map( ( report ) => report.reason ).sort() ).toEqual( [ 'email', 'email-disguised' ] );
	} );

	it( 'finds nothing in long runs of signs and dots, without trying every way to read them', () => {
		expect( emails( 'a at b. '.repeat( 500 ) + '@'.repeat( 3000 ) + 'a.'.repeat( 2000 ) ) ).toEqual( [] );
	} );
} );
