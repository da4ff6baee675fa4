import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WikiApi } from '../../../build/deploy/api';
import { readPages, savePage } from '../../../build/deploy/pages';

interface Answer {
	body: unknown;
	headers?: Record<string, string | string[]>;
}

/** Answers of the fake wiki, one a request, in this order. */
let answers: Answer[];
/** What the fake wiki was asked. */
let asked: { params: URLSearchParams; headers: IncomingMessage['headers'] }[];
let server: Server;
let api: WikiApi;

beforeEach( async () => {
	answers = [];
	asked = [];
	server = createServer( async ( request, response ) => {
		let body = '';
		for await ( const chunk of request ) {
			body += chunk;
		}
		asked.push( { params: new URLSearchParams( body ), headers: request.headers } );
		const answer = answers.shift() ?? { body: 'nothing' };
		response.writeHead( 200, answer.headers );
		response.end( typeof answer.body === 'string' ? answer.body : JSON.stringify( answer.body ) );
	} );
	await new Promise<void>( ( resolve ) => {
		server.listen( 0, '127.0.0.1', resolve );
	} );
	api = new WikiApi( `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }/w/api.php` );
} );

afterEach( () => {
	server.closeAllConnections();
	server.close();
} );

const refusal = ( code: string ) => ( { errors: [ { code, text: `because of ${ code }` } ] } );
const token = { query: { tokens: { csrftoken: 'token+\\' } } };

describe( 'a session', () => {
	it( 'logs in by bot password, and keeps the cookies', async () => {
		answers = [
			{ body: { query: { tokens: { logintoken: 'l+\\' } } }, headers: { 'Set-Cookie': [ 'session=1; path=/; HttpOnly', 'old=1; expires=Thu, 01 Jan 1970 00:00:00 GMT' ] } },
			{ body: { login: { result: 'Success' } }, headers: { 'Set-Cookie': 'session=2' } },
			{ body: {} },
		];
		await api.logIn( 'Somebody@bot', 'secret' );
		await api.post( { action: 'query', assert: 'user', unused: undefined, off: false, on: true } );
		expect( asked[ 1 ]!.headers.cookie ).toBe( 'session=1' );
		expect( asked[ 1 ]!.params.get( 'lgtoken' ) ).toBe( 'l+\\' );
		expect( asked[ 2 ]!.headers.cookie ).toBe( 'session=2' );
		expect( Object.fromEntries( asked[ 2 ]!.params ) ).toMatchObject( { on: '1', assert: 'user', format: 'json' } );
		expect( [ ...asked[ 2 ]!.params.keys() ] ).not.toContain( 'off' );
		expect( [ ...asked[ 2 ]!.params.keys() ] ).not.toContain( 'unused' );
	} );
	it( 'says why logging in failed, without the password', async () => {
		answers = [ { body: { query: { tokens: { logintoken: 'l' } } } }, { body: { login: { result: 'Failed', reason: 'Wrong.' } } } ];
		const failure = await api.logIn( 'Somebody@bot', 'secret' ).catch( ( error: Error ) => error.message );
		expect( failure ).toMatch( /"Somebody@bot" failed: Wrong\./ );
		expect( failure ).not.toContain( 'secret' );
	} );
	it( 'sends an access token', async () => {
		answers = [ { body: {} } ];
		api.useAccessToken( 'abc' );
		await api.post( { action: 'query' } );
		expect( asked[ 0 ]!.headers.authorization ).toBe( 'Bearer abc' );
	} );
	it( 'repeats a request that the wiki asks to repeat', async () => {
		answers = [ { body: refusal( 'maxlag' ), headers: { 'Retry-After': '0' } }, { body: { batchcomplete: true } } ];
		expect( await api.post( { action: 'query' } ) ).toEqual( { batchcomplete: true } );
	} );
	it( 'fails with code and reason', async () => {
		answers = [ { body: refusal( 'protectedpage' ) } ];
		await expect( api.post( { action: 'edit' } ) ).rejects.toMatchObject( { code: 'protectedpage', message: 'the wiki refused: because of protectedpage (protectedpage)' } );
	} );
	it( 'says in one line that there is no wiki, or no answer', async () => {
		answers = [ { body: '<html>' } ];
		await expect( api.post( {} ) ).rejects.toThrow( /is not the action API/ );
		server.closeAllConnections();
		await new Promise( ( resolve ) => {
			server.close( resolve );
		} );
		await expect( api.post( {} ) ).rejects.toThrow( /no answer from .*Check the address/ );
	} );
} );

describe( 'saving', () => {
	const change = ( revision: number ) => ( {
		page: { title: 'MediaWiki:A.js', text: revision ? 'old' : null, contentModel: 'javascript', revision, readAt: '2026-01-01T00:00:00Z' },
		text: 'new',
		contentModel: 'javascript',
	} );

	it( 'reads pages in the order asked for', async () => {
		answers = [ { body: { curtimestamp: '2026-01-01T00:00:00Z', query: { pages: [
			{ title: 'B', missing: true, contentmodel: 'wikitext' },
			{ title: 'A', contentmodel: 'json', revisions: [ { revid: 5, slots: { main: { content: '{}' } } } ] },
		] } } } ];
		expect( await readPages( api, [ 'A', 'B' ] ) ).toEqual( [
			{ title: 'A', text: '{}', contentModel: 'json', revision: 5, readAt: '2026-01-01T00:00:00Z' },
			{ title: 'B', text: null, contentModel: 'wikitext', revision: 0, readAt: '2026-01-01T00:00:00Z' },
		] );
	} );
	it( 'guards a page that is there against edits and deletion since', async () => {
		answers = [ { body: token }, { body: { edit: { oldrevid: 5, newrevid: 6 } } } ];
		await savePage( api, change( 5 ), 'why' );
		const sent = Object.fromEntries( asked[ 1 ]!.params );
		expect( sent ).toMatchObject( { baserevid: '5', nocreate: '1', starttimestamp: '2026-01-01T00:00:00Z', assert: 'user', token: 'token+\\' } );
		expect( sent ).not.toHaveProperty( 'createonly' );
	} );
	it( 'guards a new page against creation since', async () => {
		answers = [ { body: token }, { body: { edit: { oldrevid: 0, newrevid: 6 } } } ];
		await savePage( api, change( 0 ), 'why' );
		const sent = Object.fromEntries( asked[ 1 ]!.params );
		expect( sent ).toMatchObject( { createonly: '1' } );
		expect( sent ).not.toHaveProperty( 'nocreate' );
		expect( sent ).not.toHaveProperty( 'baserevid' );
	} );
	it( 'says so when the wiki merged the edit with another one', async () => {
		answers = [ { body: token }, { body: { edit: { oldrevid: 9, newrevid: 10 } } } ];
		await expect( savePage( api, change( 5 ), 'why' ) ).rejects.toThrow( /merged both edits/ );
	} );
} );
