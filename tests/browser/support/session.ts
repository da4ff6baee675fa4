/**
 * Users, pages, files and preferences of the test wiki, made through its API as a person's browser would, so that no
 * cache of the wiki is stale. Every helper that makes a user gives the user's own API session.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import { WikiApi, type Cookie } from '../../../build/deploy/api';
import { act, createAccount, logInAs, type LocalUser } from '../../../build/wiki/accounts';
import type { LocalWiki } from '../../../build/wiki/wiki';

export { act, uploadFile } from '../../../build/wiki/accounts';

export const password = 'correct horse battery 9';

/** A user with a session. */
export interface TestUser extends LocalUser {
	/** The session's cookies; `browser.visit( user )` puts them into the browser. */
	cookies: Cookie[];
}

let count = 0;

/** A user name that no test has used yet. */
export function freshName( beginning = 'Tester' ): string {
	count++;
	return `${ beginning } ${ process.pid.toString( 36 ) }${ Date.now().toString( 36 ) }${ count }`;
}

/** Sets preferences, such as `{ gadget-safety: 1 }`; null removes one. */
export async function setPreferences( user: TestUser, preferences: Record<string, string | number | null> ): Promise<void> {
	for ( const [ name, value ] of Object.entries( preferences ) ) {
		await act( user.api, { action: 'options', optionname: name, optionvalue: value ?? undefined } );
	}
}

/** The user's preferences as the wiki has them. */
export async function getPreferences( user: TestUser ): Promise<Record<string, unknown>> {
	const answer = await user.api.post<{ query: { userinfo: { options: Record<string, unknown> } } }>(
		{ action: 'query', meta: 'userinfo', uiprop: 'options' },
	);
	return answer.query.userinfo.options;
}

/** Replaces a page's text in the name of a user. */
export async function editPage( user: Pick<TestUser, 'api'>, title: string, text: string ): Promise<void> {
	await act( user.api, { action: 'edit', title, text, summary: 'test' } );
}

/** Text of a page, null when it does not exist. */
export async function readPage( user: Pick<TestUser, 'api'>, title: string ): Promise<string | null> {
	const answer = await user.api.post<{ query: { pages: { revisions?: { slots: { main: { content: string } } }[] }[] } }>(
		{ action: 'query', prop: 'revisions', titles: title, rvprop: 'content', rvslots: 'main' },
	);
	return answer.query.pages[ 0 ]?.revisions?.[ 0 ]?.slots.main.content ?? null;
}

/** Logs in on any local wiki with the account's password. */
export async function logIn( name: string, secret: string, wiki: LocalWiki = inject( 'wiki' ) ): Promise<TestUser> {
	const user = await logInAs( wiki, name, secret );
	return { ...user, cookies: user.api.cookies };
}

/**
 * Creates a registered user and logs them in.
 *
 * @param options
 * @param options.name A fresh one unless told
 * @param options.gadget Whether the safety gadget is switched on
 * @param options.email Address; it is not confirmed, see `confirmEmail`
 * @param options.preferences Further preferences
 * @param options.wiki Another wiki than the test wiki, see `secondWiki`
 */
export async function newUser( options: {
	name?: string; gadget?: boolean; email?: string; preferences?: Record<string, string | number>; wiki?: LocalWiki;
} = {} ): Promise<TestUser> {
	const wiki = options.wiki ?? inject( 'wiki' );
	const name = options.name ?? freshName();
	await createAccount( wiki, name, password, options.email );
	const user = await logIn( name, password, wiki );
	await setPreferences( user, { ...( options.gadget ? { 'gadget-safety': 1 } : {} ), ...options.preferences } );
	return user;
}

/** A temporary account, as the wiki gives one to a person who edits without logging in. */
export async function newTemporaryUser(): Promise<TestUser> {
	const api = new WikiApi( inject( 'wiki' ).api );
	await editPage( { api }, `Project:Sandbox ${ freshName() }`, 'test' );
	const answer = await api.post<{ query: { userinfo: { name: string } } }>( { action: 'query', meta: 'userinfo' } );
	return { name: answer.query.userinfo.name, api, cookies: api.cookies };
}

/** The administrator and interface administrator, with all rights. */
export function administrator(): Promise<TestUser> {
	const { adminUser, adminPassword } = inject( 'wiki' );
	return logIn( adminUser, adminPassword );
}

/** Mails that the wiki would have sent to an address so far, oldest first. */
export function mailTo( address: string ): { subject: string; body: string }[] {
	const file = join( inject( 'wiki' ).folder, 'mail.jsonl' );
	const lines = existsSync( file ) ? readFileSync( file, 'utf8' ).trim().split( '\n' ) : [];
	return lines.map( ( line ) => JSON.parse( line ) as { to: string[]; subject: string; body: string } )
		.filter( ( mail ) => mail.to.some( ( to ) => to.includes( address ) ) );
}

/** Confirms the user's e-mail address by following the link in the wiki's mail. */
export async function confirmEmail( user: TestUser, address: string ): Promise<void> {
	// The wiki sends its mail after it has answered.
	const link = await vi.waitUntil(
		() => mailTo( address ).map( ( mail ) => /\S+Special:ConfirmEmail\/\w+/.exec( mail.body )?.[ 0 ] ).filter( Boolean ).pop(),
		{ timeout: 10_000 },
	) as string;
	const cookie = user.api.cookies.map( ( { name, value } ) => `${ name }=${ value }` ).join( '; ' );
	const response = await fetch( link, { headers: { Cookie: cookie } } );
	if ( !( await response.text() ).includes( 'has now been confirmed' ) ) {
		throw new Error( `${ link } did not confirm the address` );
	}
	// The wiki answers from its cache of the account for a moment.
	await vi.waitUntil( async () => {
		const answer = await user.api.post<{ query: { userinfo: { emailauthenticated?: string } } }>(
			{ action: 'query', meta: 'userinfo', uiprop: 'email' },
		);
		return answer.query.userinfo.emailauthenticated;
	}, { timeout: 20_000, interval: 250 } );
}
