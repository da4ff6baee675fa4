/**
 * A demo user whose name and user page give the checks something to say. The person is invented, with addresses and
 * numbers that belong to nobody.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiProblem } from '../deploy/api';
import { repoRoot } from '../paths';
import { say } from '../problem';
import { act, createAccount, logInAs, uploadFile, type LocalUser } from '../wiki/accounts';
import type { LocalWiki } from '../wiki/wiki';

export const demoName = 'Annika Falkenbeck 1987';
/** Printed by `npm start`; the wiki can be reached from this machine only. */
export const demoPassword = 'a demo for this machine';

const photo = 'Annika on the ferry.jpg';

const templates: Record<string, string> = {
	'Template:User from Sweden': box( 'This user comes from Sweden.' ),
	'Template:User born': box( 'This user was born in {{{1}}}.' ),
};

/** Wikitext of a user box. */
function box( text: string ): string {
	return `<div style="border:1px solid #a2a9b1; padding:4px 8px; margin:0 0 4px; width:20em">${ text }</div>`;
}

/** Creates a page; leaves it alone when there is one. */
async function createPage( user: LocalUser, title: string, text: string ): Promise<void> {
	try {
		await act( user.api, { action: 'edit', title, text, createonly: true, summary: 'Demo' } );
	} catch ( error ) {
		if ( !( error instanceof ApiProblem && error.code === 'articleexists' ) ) {
			throw error;
		}
	}
}

/** The demo user's session, or null when somebody gave the user another password. */
async function logInOrCreate( wiki: LocalWiki ): Promise<LocalUser | null> {
	const known = await act<{ query: { users: { missing?: boolean }[] } }>(
		( await logInAs( wiki, wiki.adminUser, wiki.adminPassword ) ).api,
		{ action: 'query', list: 'users', ususers: demoName },
	);
	if ( known.query.users[ 0 ]?.missing ) {
		say( 'Creating the demo user …' );
		await createAccount( wiki, demoName, demoPassword, 'annika.falkenbeck@example.org' );
	}
	try {
		return await logInAs( wiki, demoName, demoPassword );
	} catch ( error ) {
		if ( error instanceof ApiProblem && error.code === 'wrongpassword' ) {
			say( 'The demo user has another password by now, and is left alone.' );
			return null;
		}
		throw error;
	}
}

/**
 * Makes sure that there is a demo user with a user page and a photo, and that the gadget is on for them. Pages that are
 * there already are left as they are.
 */
export async function ensureDemoUser( wiki: LocalWiki ): Promise<void> {
	const user = await logInOrCreate( wiki );
	if ( !user ) {
		return;
	}
	const file = await user.api.post<{ query: { pages: { missing?: boolean }[] } }>( { action: 'query', titles: `File:${ photo }` } );
	if ( file.query.pages[ 0 ]?.missing ) {
		await uploadFile( user, photo, readFileSync( join( repoRoot, 'build', 'demo', 'photo.jpg' ) ), 'Own photo.' );
	}
	for ( const [ title, text ] of Object.entries( templates ) ) {
		await createPage( user, title, text );
	}
	const page = readFileSync( join( repoRoot, 'build', 'demo', 'user-page.wikitext' ), 'utf8' );
	await createPage( user, `User:${ demoName }`, page );
	await act( user.api, { action: 'options', optionname: 'gadget-safety', optionvalue: 1 } );
}
