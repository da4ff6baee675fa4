import { ApiProblem, WikiApi, type Params } from '../deploy/api';
import { Problem } from '../problem';
import type { LocalWiki } from './wiki';

/** A user of a local wiki with an API session of their own. */
export interface LocalUser {
	name: string;
	api: WikiApi;
}

/** Posts with a fresh token of the session. */
export async function act<T>( api: WikiApi, params: Params ): Promise<T> {
	return api.post<T>( { ...params, token: await api.token() } );
}

/** Creates a registered user without logging them in. Throws a Problem when the wiki refuses the name or the password. */
export async function createAccount( wiki: LocalWiki, name: string, password: string, email?: string ): Promise<void> {
	const api = new WikiApi( wiki.api );
	const answer = await api.post<{ createaccount: { status: string; message?: string } }>( {
		action: 'createaccount', username: name, password, retype: password, email,
		createreturnurl: wiki.origin, createtoken: await api.token( 'createaccount' ),
	} );
	if ( answer.createaccount.status !== 'PASS' ) {
		throw new Problem( `the account "${ name }" was not created: ${ answer.createaccount.message ?? '' }` );
	}
}

/** Logs in as a person does, with the account's own password. Throws an ApiProblem `wrongpassword` when refused. */
export async function logInAs( wiki: LocalWiki, name: string, password: string ): Promise<LocalUser> {
	const api = new WikiApi( wiki.api );
	const answer = await api.post<{ clientlogin: { status: string; username: string; message?: string } }>( {
		action: 'clientlogin', username: name, password, rememberMe: true,
		loginreturnurl: wiki.origin, logintoken: await api.token( 'login' ),
	} );
	if ( answer.clientlogin.status !== 'PASS' ) {
		throw new ApiProblem( 'wrongpassword', answer.clientlogin.message ?? answer.clientlogin.status );
	}
	return { name: answer.clientlogin.username, api };
}

/** Uploads a file; its page is `File:<name>`. */
export async function uploadFile( { api }: LocalUser, name: string, bytes: Uint8Array<ArrayBuffer>, pageText = '' ): Promise<void> {
	await act( api, { action: 'upload', filename: name, text: pageText, ignorewarnings: true, file: new Blob( [ bytes ] ) } );
}
