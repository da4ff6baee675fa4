import { describe, expect, it } from 'vitest';
import { checkName } from '../../../src/username/index';
import { fold } from '../../../src/username/transliterate';

const hints = ( name: string, ownEmailLocalPart?: string ) => checkName( name, null, { thisYear: 2026, ownEmailLocalPart } ).hints;
const found = ( name: string ) => hints( name ).map( ( { rule, part, detail } ) => [ rule, part, detail ] );

describe( 'dates of birth', () => {
	it.each( [
		[ 'Quux1987', [ 'birth', '1987', 'year' ] ], [ 'Quux 12.03.1987', [ 'birth', '12.03.1987', 'date' ] ], [ 'Quux19870312', [ 'birth', '19870312', 'date' ] ],
		[ 'Quux120387', [ 'birth', '120387', 'date' ] ], [ 'Quux87', [ 'birth', '87', 'short-year' ] ], [ 'Quux 17yo', [ 'birth', '17', 'age' ] ], [ 'قوس١٩٨٧', [ 'birth', '١٩٨٧', 'year' ] ], [ 'क१९८७', [ 'birth', '१९८७', 'year' ] ],
	] )( '%s', ( name, expected ) => {
		expect( found( name ) ).toEqual( [ expected ] );
	} );

	it.each( [ 'Quux2024', 'Quux2017', 'Quux42', 'Quux1', '87Quux', 'Quux1492', 'Quux991399' ] )( 'not: %s', ( name ) => {
		expect( found( name ) ).toEqual( [] );
	} );
} );

describe( 'contact details', () => {
	it.each( [
		[ 'quux@example.org', 'email', 'quux@example.org' ], [ 'quux (at) example.org', 'email', 'quux (at) example.org' ], [ 'Quux.gmail.com', 'email', 'gmail.com' ],
		[ 'Quux +49 30 5559987', 'phone', '+49 30 5559987' ], [ 'Www.example.org', 'website', 'Www.example.org' ], [ 'Example-shop.com', 'website', 'Example-shop.com' ],
	] )( '%s', ( name, rule, part ) => {
		expect( hints( name )[ 0 ] ).toMatchObject( { rule, part } );
	} );

	it.each( [ 'Quux123456789', 'Quux000000000', 'Pablo.qux', 'Quux 1234' ] )( 'not: %s', ( name ) => {
		expect( found( name ) ).toEqual( [] );
	} );

	it( 'compares the own address before the @, without dots and tags', () => {
		expect( hints( 'QuietRiver', 'quiet.river+wiki' ) ).toMatchObject( [ { rule: 'own-email', part: 'QuietRiver' } ] );
		expect( hints( 'QuietRiver', 'loud.river' ) ).toEqual( [] );
		expect( hints( 'QuietRiver' ) ).toEqual( [] );
	} );
} );

describe( 'words', () => {
	it.each( [
		[ 'Quux (WMF)', 'organisation', 'WMF' ], [ 'Quux-WMDE', 'organisation', 'WMDE' ], [ 'Exampletown University', 'organisation', 'University' ], [ 'Beispiel GmbH', 'organisation', 'GmbH' ],
		[ '例市図書館', 'organisation', '図書館' ], [ 'Queer Quux', 'sensitive', 'Queer' ], [ 'ProudAtheist', 'sensitive', 'Atheist' ],
	] )( '%s', ( name, rule, part ) => {
		expect( hints( name )[ 0 ] ).toMatchObject( { rule, part } );
	} );

	it.each( [ 'Christian Quux', 'Islam Quux', 'Jude Quux', 'Jain Quux', 'Transistor', 'Gayatri' ] )( 'takes no name for such a word: %s', ( name ) => {
		expect( found( name ) ).toEqual( [] );
	} );
} );

describe( 'folding', () => {
	it.each( [
		[ 'Łukasz', 'lukasz' ], [ 'İnci', 'inci' ], [ 'Straße', 'strasse' ], [ 'Семёнова', 'semenova' ], [ 'Παπαδόπουλος', 'papadopoulos' ], [ 'გიორგი', 'giorgi' ], [ 'Պետրոսյան', 'petrosyan' ],
		[ 'रमेश', 'ramesh' ], [ 'রফিকুল', 'raphikul' ], [ 'రాజేష్', 'rajesh' ], [ 'أحمد', 'احمد' ], [ '佐藤', '佐藤' ],
	] )( '%s → %s', ( word, key ) => {
		expect( fold( word ) ).toBe( key );
	} );
} );
