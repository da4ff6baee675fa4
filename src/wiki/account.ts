/** What the wiki knows of the reader's own account, cut down to what the checklist needs. */
import type { AccountFacts } from '../checklist/checks';
import { readPreferences } from '../checklist/preferences';

type Account = Pick<AccountFacts, 'preferences' | 'email'>;

/** The part of `meta=userinfo` (`uiprop=options|email`, format version 2) that is used here. */
interface UserInfo {
	options?: Record<string, unknown>;
	/** Missing where the reader may not see their own private data. */
	email?: string;
	/** When the address was confirmed; missing where it was not. */
	emailauthenticated?: string;
}

function emailStatus( { email, emailauthenticated }: UserInfo ): AccountFacts[ 'email' ] {
	if ( email === undefined ) {
		return 'unknown';
	}
	return email && emailauthenticated ? 'confirmed' : 'not-confirmed';
}

/**
 * Preferences and e-mail status as they are now. Only whether there is a confirmed address goes on from here: the
 * address itself is dropped. Rejects also where somebody else, or nobody, is logged in by now.
 *
 * @param name The reader's user name
 */
export function fetchAccount( name: string ): Promise<Account> {
	const request = new mw.Api().get( {
		action: 'query', meta: 'userinfo', uiprop: 'options|email', assertuser: name, formatversion: 2,
	} );
	return Promise.resolve( request ).then( ( { query } ) => {
		const info: UserInfo = query.userinfo;
		const options = info.options || {};
		return { preferences: readPreferences( ( key ) => options[ key ] ), email: emailStatus( info ) };
	} );
}
