/* eslint-disable no-script-url -- addresses that must be refused */
import { describe, expect, it } from 'vitest';
import { areWebLinks, draftHasText, draftText, EMPTY_DRAFT, isTooLongForMail, mailtoHref, timeText } from '../../../src/contact/draft';

describe( 'the finished text', () => {
	const textOf = ( key: string ) => `[${ key.replace( 'safety-contact-draft-', '' ) }]`;

	it( 'has the filled fields under their labels, in a fixed order', () => {
		expect( draftText( { ...EMPTY_DRAFT, words: ' he said so ', where: 'Talk:X', kind: 'person' }, textOf ) )
			.toBe( '[where]\nTalk:X\n\n[kind]\n[kind-person]\n\n[words]\nhe said so' );
	} );

	it( 'is empty for an empty draft', () => {
		expect( draftText( EMPTY_DRAFT, textOf ) ).toBe( '' );
		expect( draftHasText( EMPTY_DRAFT ) ).toBe( false );
		expect( draftHasText( { ...EMPTY_DRAFT, who: ' ' } ) ).toBe( false );
		expect( draftHasText( { ...EMPTY_DRAFT, who: 'x' } ) ).toBe( true );
	} );
} );

describe( 'links', () => {
	it.each( [ '', '  ', 'https://meta.wikimedia.org/w/index.php?diff=1', 'http://a.example/x https://b.example' ] )( 'accepts %j', ( text ) => {
		expect( areWebLinks( text ) ).toBe( true );
	} );
	it.each( [ 'Talk:X', 'javascript:alert(1)', 'www.example.org', 'https://', 'https://a.example and more' ] )( 'refuses %j', ( text ) => {
		expect( areWebLinks( text ) ).toBe( false );
	} );
} );

describe( 'the mail address', () => {
	it( 'carries subject and text, and nothing in them can add another receiver', () => {
		const href = mailtoHref( 'a@wikimedia.org', 'Threat & harm', 'one\ntwo?cc=evil@example.org&bcc=x' );
		expect( href ).toBe( 'mailto:a@wikimedia.org?subject=Threat%20%26%20harm&body=one%0D%0Atwo%3Fcc%3Devil%40example.org%26bcc%3Dx' );
	} );
	it( 'is said to be too long before mail programs cut it', () => {
		expect( isTooLongForMail( mailtoHref( 'a@wikimedia.org', 's', 'x'.repeat( 500 ) ) ) ).toBe( false );
		expect( isTooLongForMail( mailtoHref( 'a@wikimedia.org', 's', 'ж'.repeat( 500 ) ) ) ).toBe( true );
	} );
} );

describe( 'the time', () => {
	it( 'has date, time and zone', () => {
		expect( timeText( new Date( 2026, 2, 1, 4, 5 ) ) ).toMatch( /^2026-03-01 04:05 \(UTC[+-]\d\d:\d\d\)$/ );
	} );
	it.each( [ [ -60, '+01:00' ], [ 210, '-03:30' ], [ 0, '+00:00' ] ] )( 'writes an offset of %i minutes as %s', ( offset, zone ) => {
		const date = new Date( 2026, 2, 1 );
		date.getTimezoneOffset = () => offset;
		expect( timeText( date ) ).toContain( `(UTC${ zone })` );
	} );
} );
