import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkName, decodeNames } from '../../../src/username/index';
import { SHAPES } from '../../../src/username/data-format';
import { writingOf } from '../../../src/username/explain';
import { readName } from '../../../src/username/features';
import { parseName } from '../../../src/username/tokens';

const source = readFileSync( 'src/username/data/names.json', 'utf8' );
const page = JSON.parse( source ) as Record<string, unknown>;
const data = decodeNames( page );
const check = ( name: string, more = {} ) => checkName( name, data, { thisYear: 2026, ...more } );
const rules = ( name: string ) => check( name ).hints.map( ( { rule } ) => rule );
const nameRule = ( name: string ) => rules( name ).find( ( rule ) => rule === 'real-name' || rule === 'initial-surname' || rule === 'name-part' );

describe( 'full names, by script', () => {
	it.each( [
		[ 'Latin', 'Anna Kowalska' ], [ 'Latin, family name in capitals', 'Pierre LEFEBVRE' ], [ 'Latin, dot', 'Maria.Rodriguez' ], [ 'CamelCase', 'PeterSchneider' ],
		[ 'Vietnamese', 'Nguyễn Văn Minh' ], [ 'Turkish', 'Mehmet Yılmaz' ], [ 'Indian', 'Rajesh Kumar Sharma' ], [ 'Arabic in Latin letters', 'Ahmed Hassan' ], [ 'Yoruba', 'Oluwaseun Adeyemi' ],
		[ 'Cyrillic', 'Марина Соколова' ], [ 'Greek', 'Γιώργος Παπαδόπουλος' ], [ 'Armenian', 'Արամ Պետրոսյան' ], [ 'Georgian', 'გიორგი ბერიძე' ], [ 'Arabic', 'محمد حسن' ],
		[ 'Hebrew', 'דוד כהן' ], [ 'Devanagari', 'राजेश शर्मा' ], [ 'Bengali', 'রফিকুল ইসলাম' ], [ 'Tamil', 'கார்த்திக் சுப்ரமணியன்' ], [ 'Telugu', 'రాజేష్ రెడ్డి' ],
		[ 'Thai', 'สมชาย ศรีสุข' ], [ 'Hangul', '김민준' ], [ 'Japanese', '佐藤健太' ], [ 'Chinese', '王建国' ], [ 'kana with a dot', 'ジョン・スミス' ],
	] )( '%s: %s', ( _script, name ) => {
		expect( nameRule( name ) ).toBe( 'real-name' );
	} );

	it.each( [ 'Zwiebelring', 'Quux42', 'Silent Observer', 'PurpleElephant', 'Xkcdfgh', 'Wikitranslator', '漢字辞典編集者' ] )( 'not: %s', ( name ) => {
		expect( nameRule( name ) ).not.toBe( 'real-name' );
	} );
} );

describe( 'what does not change the judgement', () => {
	const names = [ 'José García', 'Mehmet Yılmaz', 'Anna Kowalska', 'Søren Jensen', 'François Lefèvre' ];

	it.each( names )( 'diacritics and case of %s fold to the same words', ( name ) => {
		const plain = name.normalize( 'NFD' ).replace( /\p{M}/gu, '' );
		expect( parseName( plain ).parts.map( ( { key } ) => key ) ).toEqual( parseName( name ).parts.map( ( { key } ) => key ) );
		expect( nameRule( plain ) ).toBe( nameRule( name ) );
	} );

	it.each( names )( 'family name first: %s', ( name ) => {
		expect( nameRule( name.split( ' ' ).reverse().join( ' ' ) ) ).toBe( 'real-name' );
	} );

	it.each( names )( 'digits after %s leave a hint about a name', ( name ) => {
		[ '7', '84', '2024', '48213' ].forEach( ( digits ) => expect( nameRule( name + digits ) ).toBeDefined() );
	} );

	it( 'asks for a certainty that goes with how the name is written', () => {
		expect( [ 'Anna Kowalska', 'anna.kowalska', 'AnnaKowalska', 'Annakowalska84', 'Марина Соколова', 'Марина Smith', '김민준' ].map( ( name ) => writingOf( parseName( name ) ) ) )
			.toEqual( [ 'words', 'words', 'case', 'single', 'native', 'native', 'spaceless' ] );
	} );

	it( 'one native word is no full name', () => {
		[ 'Дмитрий', 'דוד', 'محمد', 'राजेश' ].forEach( ( name ) => expect( nameRule( name ) ).not.toBe( 'real-name' ) );
	} );
} );

describe( 'what the checks give back', () => {
	it( 'marks exact parts of the name and explains a full name by two of them', () => {
		const { hints } = check( 'Dr. Anna Kowalska 1987 (WMF)' );
		hints.forEach( ( { part } ) => expect( 'Dr. Anna Kowalska 1987 (WMF)' ).toContain( part ) );
		expect( hints.find( ( { rule } ) => rule === 'real-name' )!.evidence ).toEqual( [ 'Anna', 'Kowalska' ] );
	} );

	it( 'raises levels where a name meets a year', () => {
		expect( check( 'Anna Kowalska 1987' ).hints.map( ( { rule, level } ) => [ rule, level ] ) ).toEqual( expect.arrayContaining( [ [ 'real-name', 'high' ], [ 'birth', 'high' ] ] ) );
		expect( check( 'Quux 1987' ).hints ).toEqual( [ { rule: 'birth', level: 'medium', part: '1987', detail: 'year' } ] );
	} );

	it( 'says which scripts it cannot judge', () => {
		expect( check( 'ⵣⵉⵔⵉ' ) ).toMatchObject( { judged: false, score: 0, unjudgedScripts: [ 'Tifinagh' ], hints: [] } );
		expect( check( 'Anna Kowalska' ).judged ).toBe( true );
		expect( check( '12345' ) ).toMatchObject( { judged: true, score: 0 } );
	} );

	it( 'works without data, by the rules that need none', () => {
		const bare = checkName( 'anna.kowalska@example.org', null, { thisYear: 2026 } );
		expect( bare ).toMatchObject( { judged: false, score: 0 } );
		expect( bare.hints.map( ( { rule } ) => rule ) ).toEqual( [ 'email' ] );
	} );
} );

describe( 'the data', () => {
	it( 'stays below 60,000 bytes, however it is compressed, also as the wiki writes it', () => {
		const asSaved = JSON.stringify( page, null, '\t' );
		[ source, asSaved ].forEach( ( text ) => {
			expect( brotliCompressSync( text ).length ).toBeLessThan( 60000 );
			expect( gzipSync( text ).length ).toBeLessThan( 60000 );
		} );
	} );

	it( 'has one weight for each feature', () => {
		for ( const name of [ 'Anna Kowalska', 'Anna', '佐藤健太' ] ) {
			const { shape, features } = readName( parseName( name ), data )!;
			expect( SHAPES ).toContain( shape );
			const { hidden, full, any } = data.last[ shape ];
			hidden.forEach( ( unit ) => expect( unit.weights ).toHaveLength( features.length ) );
			[ full, any ].forEach( ( model ) => expect( model.weights ).toHaveLength( features.length + hidden.length ) );
			features.forEach( ( value ) => expect( Number.isFinite( value ) ).toBe( true ) );
		}
	} );

	it.each( [
		[ 'nothing', null, /the page is no object/ ], [ 'no lists', {}, /lists is no object/ ], [ 'a broken list', { ...page, lists: { ...page.lists as object, given: '9x' } }, /a list is broken/ ],
		[ 'a missing list', { ...page, lists: {} }, /is no text/ ], [ 'broken weights', { ...page, token: { ...page.token as object, weights: 'abc' } }, /not a power of two/ ],
		[ 'unknown weights', { ...page, token: { ...page.token as object, weights: 'zz' } }, /unknown character/ ], [ 'no thresholds', { ...page, thresholds: { full: {} } }, /is no number/ ],
	] )( 'refuses %s with a reason', ( _what, broken, reason ) => {
		expect( () => decodeNames( broken ) ).toThrow( reason );
	} );
} );
