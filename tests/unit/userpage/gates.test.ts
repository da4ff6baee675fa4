import { describe, expect, it } from 'vitest';
import { ALL_WORDS } from '../../../src/userpage/data/languages/families';
import { findDisclosures } from '../../../src/userpage/index';

/** Categories that a page is found to disclose, at medium or above. */
function found( wikitext: string, lang = 'en', user = 'Quillweed' ): string[] {
	const findings = findDisclosures( { title: `User:${ user }`, user, lang, kind: 'user page', wikitext }, { thisYear: 2026, words: ALL_WORDS } );
	return Array.from( new Set( findings.filter( ( finding ) => finding.level !== 'low' ).map( ( finding ) => finding.category ) ) ).sort();
}

describe( 'what is not about the owner', () => {
	it.each( [
		[ 'the draft of an article', '== Draft ==\n\'\'\'Orla Fennick\'\'\' (3 May 1941 – 2 June 2001) was a painter. She lived in [[Sligo]] with her husband at 12 Mill Road.' ],
		[ 'a draft whose dates stand in templates', '== Next ==\n\'\'\'Orla Fennick\'\'\', born {{date|3|May|1941}} in [[Sligo]], was a teacher. Married to a captain, she lived at 12 Mill Road.' ],
		[ 'an infobox about somebody', '== Next ==\n{{Infobox person\n| name = Orla Fennick\n| birth_date = 3 May 1951\n| spouse = Tom Fennick\n| occupation = Painter\n}}' ],
		[ 'a draft without dates of death', '== Next ==\n\'\'\'Orla Fennick\'\'\' was born in [[Sligo]] and is a teacher at Mill Road School.' ],
		[ 'a quotation', 'Best line so far: “I was born in the room above the bakery in 1962, and my mother worked at the mill.”' ],
		[ 'a quotation tag', '<blockquote>I live in Sligo with my wife.</blockquote>' ],
		[ 'a quotation between two templates', 'Read on.\n\n{{Quote begin}}\nI live in Sligo with my wife.\n\nCall 091 555 0117.\n{{Quote end|source=a leaflet}}' ],
		[ 'a table of two buildings', '== Mills ==\n{|\n! Name !! Address !! Listed\n|-\n| Old Fennick mill || 12 Mill Road || 417\n|-\n| Tidewrack house || 17 Strand Road || no\n|}' ],
		[ 'a comment that somebody else signed', 'Thanks! My grandmother lived in Galway, I was born there in 1970. [[User:Tidewrack|Tidewrack]] ([[User talk:Tidewrack|talk]]) 08:12, 9 June 2022 (UTC)' ],
		[ 'the lines above that signature', 'I live in Galway.\nMy wife works at the University of Galway. [[User:Tidewrack|Tidewrack]] ([[User talk:Tidewrack|talk]]) 08:12, 9 June 2022 (UTC)' ],
		[ 'code', '<pre>\nname = Anna Beispiel\nborn = 1970\n</pre>' ],
		[ 'a list of articles', '== Articles ==\n* [[Orla Fennick]] (born 1962 in Sligo), painter, married to Tom\n* [[Mill Road]] 12' ],
		[ 'example sentences', '{|\n! English !! German\n|-\n| I live in London || Ich wohne in London\n|-\n| my wife is a dentist || meine Frau ist Zahnärztin\n|-\n| I am 25 years old || ich bin 25\n|}' ],
		[ 'phrases in italics', '* \'\'I live in London.\'\'\n* \'\'My wife is a doctor.\'\'\n* \'\'I am a Christian.\'\'' ],
		[ 'a joke about an origin', 'I live in Narnia.' ],
		[ 'the age of an account', 'This account was born in 2008 and I am proud of it.' ],
		[ 'a question', 'Where do I live in Europe?' ],
		[ 'interests', 'I am interested in Catholic history and write about LGBT topics.' ],
		[ 'a form below the lead', '== Sandbox ==\n{{Village facts\n| name = Nether Sorrel\n| mayor = Orla Fennick\n| address = Mill Road 12\n| phone = +353 1 555 0117\n| email = clerk@nethersorrel.example\n}}' ],
		[ 'a line that is one quotation', '== What not to write ==\n* “anna.beispiel@mill.example”\n* «I live at 12 Mill Road, Sligo»' ],
		[ 'a comment with a time stamp', '== Archive ==\nI work at the University of Galway, call 091 555 0117. [[Special:Contributions/203.0.113.9|203.0.113.9]] 3 March 2015, 08:44 (CET)' ],
		[ 'contact details of others', '== Report ==\nThe reading room is at 12 Mill Road. Bookings: orla.fennick@mill.example, phone +353 1 555 0117.' ],
		[ 'the office of an archive', 'The best collection is that of coast-archives@mill.example.' ],
		[ 'a first person that is only mentioned', '== Tidied ==\n* “I” removed from the school page' ],
		[ 'a question and no answer', '; Real name? : Yes, I have one.\n; Phone? : No.' ],
		[ 'a conversation', '== Notes ==\nInterviewer: Where did you grow up?\n\nMiller: In Leeds. My father was a Methodist minister.\n\nMiller: I was born on 3 May 1951.' ],
		[ 'a user name', '== Thanks ==\n* [[User:Clockwork Nurse]] helped me' ],
		[ 'a memoir', 'I was born in Sligo in 1882. My father was a miller.' ],
	] )( '%s', ( _what, wikitext ) => {
		expect( found( wikitext ) ).toEqual( [] );
	} );

	it( 'a quotation template with an accent, in a language of the page', () => {
		const about = 'Narodil jsem se v roce 1971 a jsem ženatý.\n\n';
		expect( found( about + '{{Citát|Bydlím v Olomouci.}}', 'cs' ) ).not.toContain( 'location' );
		expect( found( about + '{{Zpráva|Bydlím v Olomouci.}}', 'cs' ) ).toContain( 'location' );
	} );

	it( 'leaves the page of a program alone', () => {
		expect( found( 'I live on a server in Oslo and was born on 3 March 1999.', 'en', 'TidyBot' ) ).toEqual( [] );
	} );
} );

describe( 'what looks like others, and is the owner', () => {
	it( 'rows with "my" below a heading about the owner are no examples of a language', () => {
		expect( found( '== Where to find me ==\n{|\n! Place !! When\n|-\n| at my museum desk || Wednesdays, 9.30 to 4\n|-\n| on my talk page || most days\n|-\n| Mail || orla dot fennick at mill dot example\n|}' ) ).toEqual( expect.arrayContaining( [ 'email', 'routine' ] ) );
	} );

	it( 'what follows the end of a quotation', () => {
		expect( found( '{{Quote begin}}\nI live in Sligo.\n{{Quote end}}\n\nCall me: 091 555 0117.' ) ).toEqual( [ 'phone' ] );
	} );
} );

describe( 'headings of essays, guides and what others said', () => {
	const all = ( wikitext: string, lang: string ): number => findDisclosures( { title: 'User:Quillweed', user: 'Quillweed', lang, kind: 'user page', wikitext }, { thisYear: 2026, words: ALL_WORDS } ).length;

	it.each( [
		[ 'en', 'Short story', 'Nurse at Sligo General Hospital, divorced.' ], [ 'de', 'Zuschriften', 'Oberarzt in der Klinik Lindenau, verwitwet.' ],
		[ 'fr', 'Poèmes', 'Instituteur à l’école de Lindeau, marié.' ], [ 'nl', 'Handleiding', 'Verpleegkundige in het ziekenhuis van Lindau, gehuwd.' ],
	] )( '%s: %s: nothing below is the owner unless it says so', ( lang, heading, text ) => {
		expect( all( `== Ipsum ==\n${ text }`, lang ) ).toBeGreaterThan( 0 );
		expect( all( `== ${ heading } ==\n${ text }`, lang ) ).toBe( 0 );
	} );
} );

describe( 'what is about the owner although it looks like a list', () => {
	it( 'reads a table of two columns as a profile', () => {
		expect( found( '{|\n| Name || Anna Beispiel\n|-\n| Born || 3 May 1971\n|-\n| Lives in || Sligo\n|}' ) ).toEqual( [ 'birth', 'location', 'real-name' ] );
	} );

	it( 'reads the parameters of a box about users', () => {
		// A trade without a place narrows little.
		expect( found( '{{Infobox user\n| name = Anna Beispiel\n| birthdate = {{birth date|1971|5|3}}\n| location = Sligo\n| occupation = archivist\n}}' ) ).toEqual( expect.arrayContaining( [ 'birth', 'location', 'real-name' ] ) );
	} );

	it( 'reads what is hidden in a comment', () => {
		expect( found( 'I was born in 1971 and I am married.\n\n<!-- I live in Sligo -->' ) ).toContain( 'location' );
	} );

	it( 'reads the owner\'s own signed comment', () => {
		expect( found( 'I was born in 1971.\n\nI live in Galway. [[User:Quillweed|Q]] ([[User talk:Quillweed|talk]]) 08:12, 9 June 2022 (UTC)' ) ).toContain( 'location' );
	} );

	it( 'reads a contact detail below the lead where a heading says what it is', () => {
		expect( found( '== Contact ==\norla.fennick@mill.example' ) ).toEqual( [ 'email' ] );
	} );

	it( 'reads a card with wide rows as a profile', () => {
		expect( found( '{|\n! Born\n| 3 May 1971\n! Card\n| 7\n|-\n! Lives in\n| colspan=3 | Sligo\n|-\n! Job\n| colspan=3 | Archivist\n|-\n! Phone\n| colspan=3 | +353 1 555 0117\n|}' ) )
			.toEqual( [ 'birth', 'location', 'phone', 'work' ] );
	} );

	it( 'reads who is on a picture from "the author of this page"', () => {
		expect( found( '[[File:Pier.jpg|thumb|The author of this page, soaked]]' ) ).toEqual( [ 'photo' ] );
	} );
} );
