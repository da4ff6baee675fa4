/* eslint-disable no-script-url -- addresses that must be refused */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allowedUrl, isAllowedEmail } from '../../../src/contact/config/hosts';
import { localRouteFor, NO_LOCAL_CONTACTS, orderedConcerns, shownRoute } from '../../../src/contact/config/local';
import { readConfig } from '../../../src/contact/config/read';
import { CONCERNS } from '../../../src/contact/concerns';
import { OUTCOMES, READERS, ROUTE_IDS } from '../../../src/contact/types';
import { routeById, ROUTES } from '../../../src/contact/routes';
import type { LocalContacts } from '../../../src/contact/config/local';

const ROUTE = { id: 'local-oversight', outcome: 'oversight', title: 'Our oversighters', about: 'They hide private data.', email: 'oversight-xx@wikimedia.org', readBy: 'nda-volunteers' };
const read = ( part: unknown, dbName = 'xxwiki', language = 'en' ) => readConfig( JSON.stringify( { wikis: { xxwiki: part } } ), dbName, language );

describe( 'addresses', () => {
	it.each( [ 'a@wikimedia.org', 'A.b-c+d@Wikimedia.org', 'oversight@lists.wikimedia.org', 'info@wikimedia.de' ] )( 'allows %s', ( email ) => {
		expect( isAllowedEmail( email ) ).toBe( true );
	} );
	it.each( [
		'a@wikimedia.org.evil.example', 'a@evilwikimedia.org', 'a@b@wikimedia.org', 'a@wikimedia.org, b@evil.example', 'a@wikimedia.org?cc=b@evil.example',
		'a@wikimedіa.org', 'a@ｗikimedia.org', 'a@sub.wikimedia.de', 'a@example.org', '@wikimedia.org', 'a @wikimedia.org', 'a@wikimedia.org\n', '',
	] )( 'refuses %j', ( email ) => {
		expect( isAllowedEmail( email ) ).toBe( false );
	} );
} );

describe( 'links', () => {
	it.each( [ 'https://meta.wikimedia.org/wiki/X', 'https://de.wikipedia.org/wiki/Wikipedia:Ärger?a=b#c', 'https://www.mediawiki.org' ] )( 'allows %s', ( url ) => {
		expect( allowedUrl( url ) ).not.toBeNull();
	} );
	it.each( [
		'http://meta.wikimedia.org/wiki/X', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)//https://meta.wikimedia.org/', 'data:text/html,x', '//meta.wikimedia.org/',
		'https://wikimedia.org.evil.example/', 'https://evilwikimedia.org/', 'https://meta.wikimedia.org@evil.example/', 'https://user:pass@meta.wikimedia.org/',
		'https://evil.example/https://meta.wikimedia.org/', 'https://meta.wikimedia.org:8443/', 'https://meta.wikimedia.org\\@evil.example/', 'https://metа.wikimedia.org/',
		'https://ｍeta.wikimedia.org/', 'https://tool.toolforge.org/', ' https://meta.wikimedia.org/', 'https://meta.wikimedia.org.', 'https:/meta.wikimedia.org/', '',
	] )( 'refuses %j', ( url ) => {
		expect( allowedUrl( url ) ).toBeNull();
	} );
} );

describe( 'reading the page', () => {
	it( 'gives a sound contact', () => {
		const { contacts, problems } = read( { routes: [ ROUTE ] } );
		expect( problems ).toEqual( [] );
		expect( contacts.routes ).toEqual( [ { ...ROUTE, publicPage: false, url: undefined } ] );
	} );

	it( 'leaves out a bad entry, names it, and keeps the good ones', () => {
		const { contacts, problems } = read( { routes: [ { ...ROUTE, id: 'bad-one', email: 'x@evil.example' }, ROUTE ] } );
		expect( contacts.routes.map( ( { id } ) => id ) ).toEqual( [ 'local-oversight' ] );
		expect( problems ).toHaveLength( 1 );
		expect( problems[ 0 ] ).toContain( 'wikis.xxwiki.routes[0] (bad-one): email: not an address' );
	} );

	it.each( [
		[ 'the emergency outcome', { ...ROUTE, outcome: 'emergency' } ],
		[ 'the emergency address', { ...ROUTE, email: 'Emergency@wikimedia.org' } ],
		[ 'a script link', { ...ROUTE, url: 'javascript:alert(1)' } ],
		[ 'no way to get through', { ...ROUTE, email: undefined } ],
		[ 'an unknown field', { ...ROUTE, html: '<b>' } ],
		[ 'a long text', { ...ROUTE, about: 'x'.repeat( 401 ) } ],
		[ 'a wrong type', { ...ROUTE, title: 5 } ],
		[ 'a list for an object', [] ],
		[ 'nothing', null ],
		[ 'an unknown reader', { ...ROUTE, readBy: 'nobody' } ],
	] )( 'refuses a contact with %s', ( _what, entry ) => {
		const { contacts, problems } = read( { routes: [ entry ] } );
		expect( contacts.routes ).toEqual( [] );
		expect( problems ).toHaveLength( 1 );
	} );

	it( 'never hides or moves what must stay', () => {
		const { contacts, problems } = read( { hide: [ 'emergency', 'contacts', 'u4c' ], first: [ 'threat', 'legal' ], links: { 'threats-of-harm': 'https://meta.wikimedia.org/wiki/X', 'official-contacts': 'https://meta.wikimedia.org/wiki/X' } } );
		expect( contacts.hidden ).toEqual( [ 'u4c' ] );
		expect( contacts.first ).toEqual( [ 'legal' ] );
		expect( contacts.links.size ).toBe( 0 );
		expect( problems ).toHaveLength( 5 );
	} );

	it( 'changes a link', () => {
		expect( read( { links: { 'mental-health': 'https://xx.wikipedia.org/wiki/Help' } } ).contacts.links.get( 'mental-health' ) ).toBe( 'https://xx.wikipedia.org/wiki/Help' );
	} );

	it( 'keeps texts as they are, so that markup can only ever be text', () => {
		expect( read( { routes: [ { ...ROUTE, title: '<img src=x onerror=alert(1)>' } ] } ).contacts.routes[ 0 ]!.title ).toBe( '<img src=x onerror=alert(1)>' );
	} );

	it( 'chooses the language, its base, English, or what there is', () => {
		const title = { en: 'English', pt: 'Português', de: 'Deutsch' };
		const titleIn = ( language: string, texts: Record<string, string> = title ) => read( { routes: [ { ...ROUTE, title: texts } ] }, 'xxwiki', language ).contacts.routes[ 0 ]!.title;
		expect( [ titleIn( 'de' ), titleIn( 'pt-br' ), titleIn( 'fr' ), titleIn( 'fr', { sw: 'Kiswahili' } ) ] ).toEqual( [ 'Deutsch', 'Português', 'English', 'Kiswahili' ] );
	} );

	it( 'shows a contact only in its languages', () => {
		const part = { routes: [ { ...ROUTE, languages: [ 'de' ] } ] };
		expect( read( part, 'xxwiki', 'de-at' ).contacts.routes ).toHaveLength( 1 );
		expect( read( part, 'xxwiki', 'en' ).contacts.routes ).toHaveLength( 0 );
	} );

	it( 'has the part of this wiki before the part of all wikis', () => {
		const text = JSON.stringify( { wikis: { '*': { routes: [ { ...ROUTE, id: 'everywhere' } ] }, xxwiki: { routes: [ ROUTE ] }, yywiki: { routes: [ { ...ROUTE, id: 'other' } ] } } } );
		expect( readConfig( text, 'xxwiki', 'en' ).contacts.routes.map( ( { id } ) => id ) ).toEqual( [ 'local-oversight', 'everywhere' ] );
	} );

	it( 'adds checklist items', () => {
		expect( read( { items: [ { id: 'ask-mentor', title: 'Know your mentor', why: 'They help.', url: 'https://xx.wikipedia.org/wiki/M' } ] } ).contacts.items ).toHaveLength( 1 );
	} );
} );

describe( 'a page that does harm', () => {
	it.each( [
		[ 'nothing', '' ], [ 'no JSON', '{' ], [ 'a number', '5' ], [ 'null', 'null' ], [ 'a list', '[]' ], [ 'no wikis', '{}' ],
		[ 'wikis as a list', '{"wikis":[]}' ], [ 'script text', '<script>alert(1)</script>' ],
		[ 'more than a million characters', `{"wikis":{"xxwiki":{}},"x":"${ 'x'.repeat( 1_000_000 ) }"}` ],
		[ 'deep nesting', '['.repeat( 400_000 ) + ']'.repeat( 400_000 ) ],
		[ 'deep objects', '{"wikis":'.repeat( 50 ) + '1' + '}'.repeat( 50 ) ],
	] )( 'adds nothing: %s', ( _what, text ) => {
		const { contacts, problems } = readConfig( text, 'xxwiki', 'en' );
		expect( contacts ).toEqual( NO_LOCAL_CONTACTS );
		expect( problems ).toHaveLength( 1 );
	} );

	it.each( [ 'constructor', '__proto__', 'toString', 'hasOwnProperty' ] )( 'finds nothing under the inherited name %s', ( dbName ) => {
		expect( readConfig( '{"wikis":{}}', dbName, 'en' ) ).toEqual( { contacts: NO_LOCAL_CONTACTS, problems: [] } );
	} );

	it( 'cannot reach the prototype of anything', () => {
		readConfig( '{"wikis":{"__proto__":{"hide":["u4c"]},"xxwiki":{"__proto__":{"polluted":1},"links":{"__proto__":"https://meta.wikimedia.org/"},"routes":[{"__proto__":{"polluted":1}}]}}}', 'xxwiki', 'en' );
		expect( ( {} as { polluted?: number } ).polluted ).toBeUndefined();
	} );

	it( 'with wrong types everywhere names each and adds nothing', () => {
		const { contacts, problems } = read( { routes: {}, hide: 'u4c', first: 5, links: [], items: null, more: 1 } );
		expect( contacts ).toEqual( NO_LOCAL_CONTACTS );
		expect( problems ).toHaveLength( 6 );
	} );

	it( 'with thousands of entries is cut off', () => {
		const { contacts } = read( { routes: Array.from( { length: 3000 }, ( _none, index ) => ( { ...ROUTE, id: `r${ index }` } ) ) } );
		expect( contacts.routes ).toHaveLength( 50 );
	} );

	it( 'of a megabyte does no harm', () => {
		const text = JSON.stringify( { wikis: { xxwiki: { routes: Array.from( { length: 3500 }, () => ( { ...ROUTE, about: 'x'.repeat( 100 ), email: 'bad' } ) ) } } } );
		expect( text.length ).toBeGreaterThan( 700_000 );
		expect( readConfig( text, 'xxwiki', 'en' ).contacts.routes ).toEqual( [] );
	} );
} );

describe( 'what the dialog makes of it', () => {
	const local = ( parts: Partial<LocalContacts> ): LocalContacts => ( { ...NO_LOCAL_CONTACTS, ...parts } );

	it( 'shows the fallback of a hidden route, past other hidden ones', () => {
		expect( shownRoute( 'u4c', local( { hidden: [ 'u4c' ] } ) ).id ).toBe( 'trust-safety' );
		expect( shownRoute( 'u4c', local( { hidden: [ 'u4c', 'trust-safety' ] } ) ).id ).toBe( 'contacts' );
	} );

	it( 'ends at the official page even with everything hidden', () => {
		const hidden = ROUTES.map( ( { id } ) => id );
		for ( const { id } of ROUTES.filter( ( each ) => each.id !== 'emergency' ) ) {
			expect( shownRoute( id, local( { hidden } ) ).id ).toBe( 'contacts' );
		}
		expect( shownRoute( 'emergency', local( { hidden } ) ).id ).toBe( 'emergency' );
	} );

	it( 'has no community contact for an emergency', () => {
		const routes = [ { id: 'x', outcome: 'emergency' as const, title: '', about: '', publicPage: false, readBy: 'staff' as const } ];
		expect( localRouteFor( routeById( 'emergency' ), local( { routes } ) ) ).toBeUndefined();
	} );

	it( 'moves concerns up, and keeps those about danger before them', () => {
		const order = orderedConcerns( local( { first: [ 'legal', 'event' ] } ) ).map( ( { id } ) => id );
		expect( order.slice( 0, 4 ) ).toEqual( orderedConcerns( NO_LOCAL_CONTACTS ).slice( 0, 4 ).map( ( { id } ) => id ) );
		expect( order.slice( 4, 6 ) ).toEqual( [ 'legal', 'event' ] );
	} );
} );

describe( 'the example that is shipped', () => {
	it( 'has no problem on any wiki that it names', () => {
		const text = readFileSync( 'gadget-definition/config.example.json', 'utf8' );
		const wikis = Object.keys( ( JSON.parse( text ) as { wikis: object } ).wikis );
		expect( wikis.length ).toBeGreaterThan( 1 );
		for ( const dbName of wikis ) {
			const { contacts, problems } = readConfig( text, dbName, 'en' );
			expect( problems ).toEqual( [] );
			expect( contacts.routes.length + contacts.items.length ).toBeGreaterThan( 0 );
		}
	} );
} );

describe( 'the JSON schema for editors', () => {
	const schema = JSON.parse( readFileSync( 'gadget-definition/config.schema.json', 'utf8' ) );
	const { routes, hide, first, links } = schema.properties.wikis.additionalProperties.properties;
	const accepted = ( ids: string[], part: ( id: string ) => object ) => ids.filter( ( id ) => read( part( id ) ).problems.length === 0 );

	it( 'names exactly what the gadget accepts', () => {
		expect( accepted( OUTCOMES.slice(), ( outcome ) => ( { routes: [ { ...ROUTE, outcome } ] } ) ) ).toEqual( routes.items.properties.outcome.enum );
		expect( accepted( READERS.slice(), ( readBy ) => ( { routes: [ { ...ROUTE, readBy } ] } ) ) ).toEqual( routes.items.properties.readBy.enum );
		expect( accepted( ROUTE_IDS.slice(), ( id ) => ( { hide: [ id ] } ) ) ).toEqual( hide.items.enum );
		expect( accepted( CONCERNS.map( ( { id } ) => id ), ( id ) => ( { first: [ id ] } ) ) ).toEqual( first.items.enum );
		const allLinks = [ ...new Set( ROUTES.flatMap( ( route ) => route.links.map( ( { id } ) => id ) ) ) ];
		expect( accepted( allLinks, ( id ) => ( { links: { [ id ]: 'https://meta.wikimedia.org/wiki/X' } } ) ).sort() ).toEqual( [ ...links.propertyNames.enum ].sort() );
	} );
} );
