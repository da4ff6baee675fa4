import type { Reader } from '../panel/platform';
import type { Rename, UsernamePort } from '../panel/username/port';
import { fetchDataPage } from './data-page';
import { loadUsernameRules } from './stages';
import { META, sisterApi } from './userpage/sisters';

const NAMES_PAGE = 'MediaWiki:Gadget-safety-names.json';

/** A log entry as `list=logevents&leprop=timestamp|details` gives it for `gblrename`. */
interface RenameEvent {
	timestamp: string;
	params?: { olduser?: string; newuser?: string };
}

function loadNames(): Promise<unknown> {
	return fetchDataPage( NAMES_PAGE ).then( ( text ) => {
		if ( text === null ) {
			throw new Error( `No page ${ NAMES_PAGE }` );
		}
		return JSON.parse( text ) as unknown;
	} );
}

/** What stands before the @ in the address of the account `name`; the rest of it goes no further. */
function fetchLocalPart( name: string ): Promise<string | null> {
	const request = new mw.Api().get( { action: 'query', meta: 'userinfo', uiprop: 'email', assertuser: name, formatversion: 2 } );
	return Promise.resolve( request ).then( ( { query } ) => {
		const email = query.userinfo.email as string | undefined;
		return email ? email.slice( 0, email.lastIndexOf( '@' ) ) : null;
	} );
}

/** True for the answer of a wiki that has no log of global renames. */
const isUnknownLog = ( code: unknown ) => code === 'badvalue' || code === 'unknown_letype';

/**
 * Entries about `name` in the log of global renames, which is kept on Meta-Wiki and public. They stand under the
 * title `Special:CentralAuth/NAME`, with the new name.
 */
function fetchRenames( name: string ): Promise<Rename[]> {
	const onFarm = mw.config.get( 'wgDBname' ) !== META.wiki && /\.(?:wik[a-z]+|mediawiki)\.org$/.test( mw.config.get( 'wgServerName' ) );
	const api = onFarm ? sisterApi( META ) : new mw.Api();
	const request = api.get( {
		action: 'query', list: 'logevents', letype: 'gblrename', letitle: `Special:CentralAuth/${ name }`, leprop: 'timestamp|details', lelimit: 5, formatversion: 2,
	} );
	return new Promise( ( resolve, reject ) => {
		request.then(
			( answer ) => resolve( ( answer.query.logevents as RenameEvent[] ).map( ( { timestamp, params } ) => ( {
				oldName: params?.olduser || '', newName: params?.newuser || name, day: timestamp.slice( 0, 10 ),
			} ) ) ),
			( code ) => isUnknownLog( code ) ? resolve( [] ) : reject( new Error( String( code ) ) ),
		);
	} );
}

/** The username tab's view of a real wiki, for the reader's own account. */
export function createUsernamePort( reader: Reader ): UsernamePort {
	const own = reader.kind === 'named' ? reader.name : null;
	return {
		loadChecks: loadUsernameRules,
		loadNames,
		fetchOwnEmailLocalPart: () => own === null ? Promise.resolve( null ) : fetchLocalPart( own ),
		fetchRenames: () => own === null ? Promise.resolve( [] ) : fetchRenames( own ),
		thisYear: () => new Date().getFullYear(),
	};
}
