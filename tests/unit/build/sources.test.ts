import { describe, expect, it } from 'vitest';
import { isRecentEnough, sourcesFor, suitesFrom } from '../../../build/wiki/sources';

const mirror = 'http://mirror.invalid/debian';

describe( 'suites to look in', () => {
	it( 'begin with the own one', () => {
		expect( suitesFrom( 'bookworm' ).slice( 0, 2 ) ).toEqual( [ 'bookworm', 'trixie' ] );
		expect( suitesFrom( 'trixie' )[ 0 ] ).toBe( 'trixie' );
	} );
	it( 'are the own one alone where it is unknown', () => {
		expect( suitesFrom( 'sid' ) ).toEqual( [ 'sid' ] );
	} );
} );

describe( 'sources of another suite', () => {
	it( 'keep address, key and components of a deb822 stanza', () => {
		const text = `Types: deb deb-src\n# a remark\nURIs: ${ mirror }\nSuites: bookworm bookworm-updates bookworm-security\nComponents: main\nSigned-By: /usr/share/keyrings/k.gpg\n`;
		expect( sourcesFor( [ { name: 'debian.sources', text } ], 'bookworm', 'trixie' ) ).toEqual( [ {
			name: 'debian.sources',
			text: `Types: deb\nURIs: ${ mirror }\nSuites: trixie trixie-security\nComponents: main\nSigned-By: /usr/share/keyrings/k.gpg\n`,
		} ] );
	} );
	it( 'leave out stanzas that are switched off, of source packages only, or of other suites', () => {
		const stanza = ( types: string, suites: string, more = '' ) => `Types: ${ types }\nURIs: ${ mirror }\nSuites: ${ suites }\nComponents: main${ more }`;
		const text = [
			stanza( 'deb', 'bookworm', '\nEnabled: no' ), stanza( 'deb-src', 'bookworm' ), stanza( 'deb', 'nodistro' ), stanza( 'deb', 'stable-backports' ),
		].join( '\n\n' );
		expect( sourcesFor( [ { name: 'a.sources', text } ], 'bookworm', 'trixie' ) ).toEqual( [] );
	} );
	it.each( [
		[ `deb ${ mirror } bookworm main contrib`, `deb ${ mirror } trixie main contrib\n` ],
		[ `deb [signed-by=/k.gpg arch=amd64] ${ mirror } bookworm-security main # remark`, `deb [signed-by=/k.gpg arch=amd64] ${ mirror } trixie-security main\n` ],
	] )( 'replace the suite of the line %s', ( line, expected ) => {
		expect( sourcesFor( [ { name: 'sources.list', text: line } ], 'bookworm', 'trixie' )[ 0 ]?.text ).toBe( expected );
	} );
	it.each( [
		`# deb ${ mirror } bookworm main`, `deb-src ${ mirror } bookworm main`, `deb ${ mirror } bookworm-backports main`, `deb ${ mirror } nodistro main`, '',
	] )( 'leave out the line "%s"', ( line ) => {
		expect( sourcesFor( [ { name: 'sources.list', text: line } ], 'bookworm', 'trixie' ) ).toEqual( [] );
	} );
} );

describe( 'a version is recent enough', () => {
	it.each( [ '1:1.43.9+dfsg-1~deb13u1', '1.43.0-1', '1:1.45.1-2' ] )( '%s', ( version ) => {
		expect( isRecentEnough( version ) ).toBe( true );
	} );
	it.each( [ '1:1.39.17-1+deb12u2', '(none)', '', '2' ] )( 'but not %s', ( version ) => {
		expect( isRecentEnough( version ) ).toBe( false );
	} );
} );
