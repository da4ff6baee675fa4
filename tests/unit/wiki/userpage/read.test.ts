// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../../src/panel/userpage/port';
import { readOwn } from '../../../../src/wiki/userpage/read';
import { fakeApi, stubWiki, type Asked, type Reply } from './fake-wiki';

const NAME = 'Example Editor';
const NEVER = new AbortController().signal;

interface World {
	user?: Record<string, unknown>;
	talk?: Record<string, unknown>;
	userinfo?: Record<string, unknown>;
	wikis?: string[];
	subpages?: Record<string, unknown>[];
	parse?: ( params: Asked ) => Reply;
	uploads?: ( params: Asked ) => Reply;
}

const existing = ( title: string, more = {} ) => ( {
	title, contentmodel: 'wikitext', length: 100, lastrevid: 7, pagelanguage: 'de', actions: { edit: true }, ...more,
} );

const parsed = ( more = {} ): Reply => ( { parse: { revid: 7, wikitext: 'Hello', ...more } } );

/** Answers as the action API does (format version 2). */
function answer( world: World ): ( params: Asked ) => Reply {
	return ( params ) => {
		if ( params.action === 'parse' ) {
			return world.parse ? world.parse( params ) : parsed();
		}
		if ( params.meta ) {
			return { query: {
				userinfo: { name: NAME, ...world.userinfo },
				...( world.wikis ? { globaluserinfo: { merged: world.wikis.map( ( wiki ) => ( { wiki } ) ) } } : {} ),
				pages: [
					{ ns: 2, ...existing( `Benutzer:${ NAME }` ), ...world.user },
					{ ns: 3, ...existing( `Benutzer Diskussion:${ NAME }` ), ...world.talk },
				],
			} };
		}
		if ( params.generator === 'allpages' ) {
			return { query: { pages: world.subpages || [] } };
		}
		if ( params.list === 'allimages' ) {
			return world.uploads ? world.uploads( params ) : { query: { allimages: [] } };
		}
		if ( params.list === 'logevents' ) {
			return { query: { logevents: world.user?.deleted ? [ {} ] : [] } };
		}
		if ( params.prop === 'imageinfo' ) {
			return { query: { pages: ( params.titles as string[] ).map( ( title ) => ( { title, imageinfo: [ {
				user: NAME,
				commonmetadata: [ { name: 'GPSLatitude', value: 47.25 }, { name: 'GPSLongitude', value: '8.5' } ],
			} ] } ) ) } };
		}
		if ( params.prop === 'revisions' ) {
			return { query: { pages: [ { revisions: [ { revid: 9, slots: { main: { content: 'x'.repeat( 600000 ) } } } ] } ] } };
		}
		throw new Error( `Unexpected question ${ JSON.stringify( params ) }` );
	};
}

async function read( world: World, previous?: Reading ) {
	const wiki = fakeApi( answer( world ) );
	const steps: string[] = [];
	const result = await readOwn( wiki.api, {
		signal: NEVER,
		onProgress: ( { done, total } ) => steps.push( `${ done }/${ total }` ),
		previous,
	} );
	return { result, asked: wiki.asked, steps };
}

async function reading( world: World, previous?: Reading ): Promise<Reading> {
	const { result } = await read( world, previous );
	expect( result.state ).toBe( 'read' );
	return result as Reading;
}

beforeEach( () => stubWiki( { name: NAME } ) );
afterEach( () => vi.unstubAllGlobals() );

describe( 'reading the own pages', () => {
	it( 'reads user page, talk page head, subpages and signature, and what the wiki makes of them', async () => {
		const { result, asked, steps } = await read( {
			userinfo: { options: { nickname: '[[User:Example Editor|Exa]]' } },
			subpages: [ existing( `Benutzer:${ NAME }/Entwurf` ) ],
			parse: ( { page } ) => page === `User:${ NAME }` ? parsed( {
				wikitext: 'Größe 😀\n== Über mich ==\ntext',
				categories: [ { category: 'Benutzer_aus_Beispielstadt' } ],
				images: [ 'Me_at_home.jpg' ],
				externallinks: [ 'https://example.org/' ],
				sections: [
					{ index: 'T-1', line: 'From a template', byteoffset: null },
					{ index: '1', line: '<i>Über</i> mich', byteoffset: 13 },
				],
			} ) : parsed(),
		} );
		const { pages, notes } = result as Reading;
		expect( pages.map( ( { place } ) => place.kind + place.path ) ).toEqual( [ 'user', 'talk', 'subpage/Entwurf', 'signature' ] );
		expect( notes ).toEqual( [] );
		expect( pages[ 0 ]?.snapshot ).toEqual( {
			title: `User:${ NAME }`, user: NAME, lang: 'de', kind: 'user page',
			wikitext: 'Größe 😀\n== Über mich ==\ntext',
			categories: [ 'Benutzer aus Beispielstadt' ],
			externalLinks: [ 'https://example.org/' ],
			files: [ { name: 'Me at home.jpg', uploader: NAME, gps: { latitude: 47.25, longitude: 8.5 }, artist: '' } ],
		} );
		// 13 bytes are 9 UTF-16 units here.
		expect( pages[ 0 ]?.sections ).toEqual( [ { index: '1', heading: 'Über mich', start: 9 } ] );
		expect( pages[ 3 ]?.snapshot.wikitext ).toBe( '[[User:Example Editor|Exa]]' );
		expect( asked.find( ( { page } ) => page === `User talk:${ NAME }` )?.section ).toBe( 0 );
		expect( steps[ 0 ] ).toBe( '0/6' );
		expect( steps[ steps.length - 1 ] ).toBe( '5/7' );
	} );

	it( 'asks for no page of anybody else', async () => {
		const { asked } = await read( { subpages: [ existing( `Benutzer:${ NAME }/A` ) ] } );
		const titles = asked.flatMap( ( { titles: listed, page, gapprefix, aiuser } ) => [ listed, page, gapprefix, aiuser ].flat() ).filter( Boolean ) as string[];
		expect( titles.length ).toBeGreaterThan( 4 );
		for ( const title of titles ) {
			expect( title.replace( /^(User|User talk):/, '' ) ).toMatch( new RegExp( `^${ NAME }(/|$)` ) );
		}
	} );

	it( 'leaves out scripts, style sheets and data among the subpages', async () => {
		const { pages } = await reading( { subpages: [
			existing( `Benutzer:${ NAME }/common.js`, { contentmodel: 'javascript' } ),
			existing( `Benutzer:${ NAME }/old.css` ),
			existing( `Benutzer:${ NAME }/Text` ),
		] } );
		expect( pages.map( ( { place } ) => place.path ).filter( Boolean ) ).toEqual( [ '/Text' ] );
	} );

	it( 'follows the continuation of the list of subpages, and stops at 50', async () => {
		const wiki = fakeApi( ( params ) => {
			if ( params.generator !== 'allpages' ) {
				return answer( {} )( params );
			}
			const from = Number( params.gapcontinue || 0 );
			return {
				query: { pages: Array.from( { length: 30 }, ( _, i ) => existing( `Benutzer:${ NAME }/${ from + i }` ) ) },
				...( from < 90 ? { continue: { gapcontinue: String( from + 30 ), continue: 'gapcontinue||' } } : {} ),
			};
		} );
		const result = await readOwn( wiki.api, { signal: NEVER, onProgress: () => undefined } ) as Reading;
		expect( wiki.asked.filter( ( { generator } ) => generator ) ).toHaveLength( 2 );
		expect( result.pages.filter( ( { place } ) => place.kind === 'subpage' ) ).toHaveLength( 50 );
		expect( result.cut ).toEqual( [ 'subpages' ] );
	} );

	it.each( [
		[ 'missing', { missing: true }, '' ],
		[ 'deleted', { missing: true, deleted: true }, '' ],
		[ 'redirect', { redirect: true }, '' ],
		[ 'protected', { actions: { edit: false } }, '' ],
		[ 'model', { contentmodel: 'json' }, 'json' ],
		[ 'long', { length: 2000000 }, '500000' ],
	] )( 'notes a page that is %s', async ( note, user, detail ) => {
		const { notes, pages } = await reading( { user } );
		expect( notes ).toEqual( [ { place: { kind: 'user', path: '' }, note, detail } ] );
		expect( pages.some( ( { place } ) => place.kind === 'user' ) ).toBe( ![ 'missing', 'deleted', 'model' ].includes( note ) );
	} );

	it( 'reads a very long page only so far', async () => {
		const { pages } = await reading( { user: { length: 2000000 } } );
		expect( pages[ 0 ]?.snapshot.wikitext ).toHaveLength( 500000 );
	} );

	it( 'notes a page with very many templates', async () => {
		const { notes } = await reading( { parse: ( { page } ) => parsed( page === `User:${ NAME }` ? { templates: new Array( 501 ).fill( {} ) } : {} ) } );
		expect( notes ).toEqual( [ { place: { kind: 'user', path: '' }, note: 'templates', detail: '501' } ] );
	} );

	it( 'goes on after a page that the wiki cannot give', async () => {
		const { notes, pages } = await reading( { parse: ( { page } ) => page === `User:${ NAME }` ? { fails: 'internal_api_error' } : parsed() } );
		expect( notes ).toEqual( [ { place: { kind: 'user', path: '' }, note: 'unreadable', detail: 'internal_api_error' } ] );
		expect( pages.map( ( { place } ) => place.kind ) ).toEqual( [ 'talk' ] );
	} );

	it( 'says when the account is blocked', async () => {
		expect( ( await reading( { userinfo: { blockid: 3 } } ) ).blocked ).toBe( true );
	} );

	it( 'does not ask again for pages that have not changed', async () => {
		const world: World = { parse: ( { page } ) => parsed( page === `User:${ NAME }` ? { images: [ 'A.jpg' ] } : {} ) };
		const first = await reading( world );
		const second = await read( { ...world, talk: { lastrevid: 8 } }, first );
		expect( second.asked.filter( ( { action } ) => action === 'parse' ).map( ( { page } ) => page ) ).toEqual( [ `User talk:${ NAME }` ] );
		expect( ( second.result as Reading ).pages[ 0 ] ).toEqual( first.pages[ 0 ] );
	} );
} );

describe( 'uploads', () => {
	const image = ( name: string ) => ( { name, descriptionurl: `/wiki/File:${ name }`, commonmetadata: [
		{ name: 'Make', value: 'Ex' }, { name: 'Model', value: 'One' },
		{ name: 'DateTimeOriginal', value: '2020:01:02 03:04:05' },
		{ name: 'Artist', value: [ { name: 0, value: 'Example Person' } ].map( ( { value } ) => value ) },
	] } );

	it( 'tells camera, time and author of a file', async () => {
		const { uploads } = await reading( { uploads: () => ( { query: { allimages: [ image( 'My_cat.jpg' ) ] } } ) } );
		expect( uploads ).toEqual( [ {
			name: 'My cat.jpg', href: '/wiki/File:My_cat.jpg', gps: null, camera: 'Ex One', taken: '2020:01:02 03:04:05', artist: 'Example Person',
		} ] );
	} );

	it( 'stops at 200', async () => {
		const { uploads, cut } = await reading( { uploads: ( { aicontinue = '0' } ) => ( {
			query: { allimages: Array.from( { length: 100 }, ( _, i ) => image( `${ aicontinue }-${ i }.jpg` ) ) },
			continue: { aicontinue: `${ Number( aicontinue ) + 1 }` },
		} ) } );
		expect( uploads ).toHaveLength( 200 );
		expect( cut ).toEqual( [ 'uploads' ] );
	} );
} );

describe( 'other wikis', () => {
	it( 'are not asked where the account there is not known to be the same', async () => {
		// The stub throws for any other wiki.
		expect( ( await reading( { wikis: [ 'examplewiki' ] } ) ).unreached ).toEqual( [] );
	} );

	it( 'give the global user page and the uploads on Commons', async () => {
		const urls: string[] = [];
		const foreign = fakeApi( ( params ) => params.action === 'parse' ?
			parsed( { wikitext: 'Global' } ) :
			{ query: { allimages: [ { name: 'C.jpg', descriptionurl: 'https://commons.wikimedia.org/wiki/File:C.jpg' } ] } } );
		stubWiki( { name: NAME, foreign: ( url ) => {
			urls.push( url );
			return foreign.api;
		} } );
		const { pages, uploads } = await reading( { wikis: [ 'metawiki', 'commonswiki' ] } );
		expect( urls ).toEqual( [ 'https://meta.wikimedia.org/w/api.php', 'https://commons.wikimedia.org/w/api.php' ] );
		expect( pages.find( ( { place } ) => place.kind === 'global' )?.snapshot.wikitext ).toBe( 'Global' );
		expect( uploads.map( ( { name } ) => name ) ).toEqual( [ 'C.jpg' ] );
	} );

	it( 'are named where they do not answer, and nothing else is lost', async () => {
		stubWiki( { name: NAME, foreign: () => fakeApi( () => ( { fails: 'http' } ) ).api } );
		const { unreached, pages } = await reading( { wikis: [ 'metawiki', 'commonswiki' ] } );
		expect( unreached ).toEqual( [ 'meta', 'commons' ] );
		expect( pages ).toHaveLength( 2 );
	} );

	it( 'may have no global user page', async () => {
		stubWiki( { name: NAME, foreign: () => fakeApi( () => ( { fails: 'missingtitle' } ) ).api } );
		expect( ( await reading( { wikis: [ 'metawiki' ] } ) ).notes ).toEqual( [] );
	} );
} );

describe( 'what stands in the way', () => {
	it.each<[ string, Reply, string ]>( [
		[ 'offline', { fails: 'http' }, '' ],
		[ 'rate-limit', { fails: 'ratelimited' }, 'ratelimited' ],
		[ 'rate-limit', { fails: 'http', status: 429 }, '429' ],
		[ 'api', { fails: 'http', status: 500 }, '500' ],
		[ 'api', { fails: 'internal_api_error' }, 'internal_api_error' ],
	] )( 'is told as %s', async ( reason, reply, detail ) => {
		const wiki = fakeApi( () => reply );
		const result = await readOwn( wiki.api, { signal: NEVER, onProgress: () => undefined } );
		expect( result ).toEqual( { state: 'refused', reason, detail } );
	} );

	it.each( [
		[ 'logged out since', { anon: true, name: '127.0.0.1' } ],
		[ 'a temporary account since', { temp: true, name: '~2026-1' } ],
		[ 'another account since', { name: 'Somebody Else' } ],
	] )( 'is a session that is %s', async ( _what, userinfo ) => {
		const { result, asked } = await read( { userinfo } );
		expect( result ).toEqual( { state: 'refused', reason: 'session', detail: '' } );
		expect( asked ).toHaveLength( 1 );
	} );

	it( 'is the person who stops: the running request ends and no other begins', async () => {
		const controller = new AbortController();
		const wiki = fakeApi( ( params ) => params.action === 'parse' ? 'hangs' : answer( {} )( params ) );
		const result = readOwn( wiki.api, { signal: controller.signal, onProgress: ( { done } ) => {
			if ( done === 2 ) {
				setTimeout( () => controller.abort(), 5 );
			}
		} } );
		expect( await result ).toEqual( { state: 'refused', reason: 'cancelled', detail: '' } );
		expect( wiki.aborted ).toBe( 1 );
		expect( wiki.asked.filter( ( { action } ) => action === 'parse' ) ).toHaveLength( 1 );
	} );
} );
