// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editHref, historyHref, pageHref } from '../../../../src/wiki/userpage/hrefs';
import { searchHistory } from '../../../../src/wiki/userpage/history';
import { currentPlace, ownTitle, viewingAnother } from '../../../../src/wiki/userpage/own-titles';
import { unitOffsets } from '../../../../src/wiki/userpage/byte-offsets';
import { factsOf } from '../../../../src/wiki/userpage/metadata';
import { fakeApi, stubWiki } from './fake-wiki';

const NAME = 'Example Editor';
const NEVER = new AbortController().signal;

beforeEach( () => stubWiki( { name: NAME } ) );
afterEach( () => vi.unstubAllGlobals() );

describe( 'own titles', () => {
	it( 'come from the session', () => {
		expect( ownTitle( { kind: 'user', path: '' } ) ).toBe( 'User:Example Editor' );
		expect( ownTitle( { kind: 'talk', path: '' } ) ).toBe( 'User talk:Example Editor' );
		expect( ownTitle( { kind: 'subpage', path: '/Drafts' } ) ).toBe( 'User:Example Editor/Drafts' );
	} );

	it( 'cannot be bent to somebody else', () => {
		expect( () => ownTitle( { kind: 'subpage', path: ' the Second' } ) ).toThrow();
		stubWiki( { name: null } );
		expect( () => ownTitle( { kind: 'user', path: '' } ) ).toThrow();
		stubWiki( { name: '~2026-1', temporary: true } );
		expect( () => ownTitle( { kind: 'user', path: '' } ) ).toThrow();
	} );

	it.each( [
		[ NAME, 2, { kind: 'user', path: '' } ],
		[ `${ NAME }/Drafts`, 2, { kind: 'subpage', path: '/Drafts' } ],
		[ NAME, 3, { kind: 'talk', path: '' } ],
		[ `${ NAME }/Archive`, 3, { kind: 'talk', path: '/Archive' } ],
		[ `${ NAME } the Second`, 2, null ],
		[ 'Somebody Else', 2, null ],
		[ NAME, 0, null ],
	] )( 'know whether %s in namespace %i is an own page', ( wgTitle, wgNamespaceNumber, place ) => {
		stubWiki( { name: NAME, config: { wgTitle, wgNamespaceNumber } } );
		expect( currentPlace() ).toEqual( place );
	} );

	it.each( [ [ 'Somebody Else', true ], [ NAME, false ], [ null, false ] ] )( 'know whether the page of %s is another\'s', ( wgRelevantUserName, another ) => {
		stubWiki( { name: NAME, config: { wgRelevantUserName } } );
		expect( viewingAnother() ).toBe( another );
	} );
} );

describe( 'addresses', () => {
	const section = { index: '3', heading: 'A', start: 0 };

	it( 'lead to the editor of a section, of the lead of the talk page, or of the page', () => {
		expect( editHref( { kind: 'user', path: '' }, section ) ).toBe( '/wiki/User:Example_Editor?action=edit&section=3' );
		expect( editHref( { kind: 'talk', path: '' } ) ).toBe( '/wiki/User_talk:Example_Editor?action=edit&section=0' );
		expect( editHref( { kind: 'subpage', path: '/A' } ) ).toBe( '/wiki/User:Example_Editor/A?action=edit' );
	} );

	it( 'of the signature lead to the preferences, and there is no history', () => {
		expect( editHref( { kind: 'signature', path: '' } ) ).toBe( '/wiki/Special:Preferences#mw-prefsection-personal-signature' );
		expect( historyHref( { kind: 'signature', path: '' } ) ).toBeNull();
	} );

	it( 'of the global user page lead to Meta-Wiki', () => {
		expect( pageHref( { kind: 'global', path: '' } ) ).toBe( 'https://meta.wikimedia.org/w/index.php?title=User%3AExample+Editor' );
		expect( historyHref( { kind: 'global', path: '' } ) ).toContain( 'https://meta.wikimedia.org/' );
	} );
} );

describe( 'old versions', () => {
	const revision = ( content?: string ) => ( { slots: { main: content === undefined ? { texthidden: true } : { content } } } );

	it( 'are searched without the newest, across several answers, and hidden ones hold nothing', async () => {
		const wiki = fakeApi( ( { rvcontinue } ) => rvcontinue ?
			{ query: { pages: [ { revisions: [ revision( 'only two' ), revision() ] } ] } } :
			{ query: { pages: [ { revisions: [ revision( 'one two' ), revision( 'one two' ), revision( 'one' ) ] } ] }, continue: { rvcontinue: '5' } } );
		expect( await searchHistory( wiki.api, ownTitle( { kind: 'user', path: '' } ), [ 'one', 'two', 'three' ], NEVER ) )
			.toEqual( { searched: 4, more: false, holding: [ 2, 2, 0 ], holdingAny: 3 } );
		expect( wiki.asked.map( ( { titles } ) => titles ) ).toEqual( [ 'User:Example Editor', 'User:Example Editor' ] );
	} );

	it( 'end at 50, and say that there are more', async () => {
		const wiki = fakeApi( () => ( {
			query: { pages: [ { revisions: Array.from( { length: 50 }, () => revision( 'one' ) ) } ] }, continue: { rvcontinue: '5' },
		} ) );
		expect( await searchHistory( wiki.api, ownTitle( { kind: 'user', path: '' } ), [ 'one' ], NEVER ) )
			.toEqual( { searched: 49, more: true, holding: [ 49 ], holdingAny: 49 } );
		expect( wiki.asked ).toHaveLength( 1 );
	} );

	it( 'of a page that does not exist are none', async () => {
		const wiki = fakeApi( () => ( { query: { pages: [ { missing: true } ] } } ) );
		expect( await searchHistory( wiki.api, ownTitle( { kind: 'user', path: '' } ), [ 'one' ], NEVER ) )
			.toEqual( { searched: 0, more: false, holding: [ 0 ], holdingAny: 0 } );
	} );
} );

describe( 'positions in bytes', () => {
	it( 'become positions in the string', () => {
		const text = 'aé€😀z';
		const bytes = Array.from( 'aé€😀z' ).map( ( _, i, all ) => Buffer.byteLength( all.slice( 0, i ).join( '' ) ) );
		expect( unitOffsets( text, bytes ).map( ( at ) => text.slice( at ) ) ).toEqual( [ 'aé€😀z', 'é€😀z', '€😀z', '😀z', 'z' ] );
		expect( unitOffsets( text, [ 999 ] ) ).toEqual( [ text.length ] );
	} );
} );

describe( 'metadata of files', () => {
	const tags = ( values: Record<string, unknown> ) => ( { commonmetadata: Object.entries( values ).map( ( [ name, value ] ) => ( { name, value } ) ) } );

	it( 'hold a position only with both numbers', () => {
		expect( factsOf( tags( { GPSLatitude: 0, GPSLongitude: 8.5 } ) ).gps ).toEqual( { latitude: 0, longitude: 8.5 } );
		expect( factsOf( tags( { GPSLatitude: 47 } ) ).gps ).toBeNull();
		expect( factsOf( tags( { GPSLatitude: 'x', GPSLongitude: 8 } ) ).gps ).toBeNull();
		expect( factsOf( { commonmetadata: null } ) ).toEqual( { gps: null, camera: '', taken: '', artist: '' } );
	} );

	it( 'may be lists', () => {
		expect( factsOf( tags( { Artist: { 0: 'One Person', 1: 'Another', _type: 'ol' } } ) ).artist ).toBe( 'One Person, Another' );
	} );
} );
