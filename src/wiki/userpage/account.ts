/** The first question of a reading: who is asking, and which own pages there are. */
import { ask, askOn, ApiTrouble, type Answer } from './api';
import { ownName, ownTitle, type OwnTitle } from './own-titles';

/** Own subpages beyond this many are not read. */
export const MAX_SUBPAGES = 50;

/** What `prop=info` says of a page. */
export interface PageInfo {
	title: string;
	missing?: boolean;
	redirect?: boolean;
	contentmodel?: string;
	/** Bytes. */
	length?: number;
	lastrevid?: number;
	pagelanguage?: string;
	/** Answer to `intestactions=edit`. */
	actions?: { edit?: boolean };
}

export interface Account {
	user: PageInfo;
	talk: PageInfo;
	signature: string;
	blocked: boolean;
	/** Database names of the wikis where this account is the same person's; empty without CentralAuth. */
	wikis: string[];
}

interface AccountAnswer extends Answer {
	query: {
		pages: PageInfo[];
		userinfo: { name: string; anon?: boolean; temp?: boolean; blockid?: number; options?: { nickname?: string } };
		globaluserinfo?: { merged?: { wiki: string }[] };
	};
}

interface SubpagesAnswer extends Answer {
	query?: { pages: PageInfo[] };
}

const INFO = { prop: 'info', intestactions: 'edit' };

/**
 * Asks about the account and its two main pages in one request.
 *
 * @throws {ApiTrouble} `session` where the wiki now knows another reader than when the page was loaded.
 */
export function readAccount( api: mw.Api, signal: AbortSignal ): Promise<Account> {
	return ask( api, {
		action: 'query',
		meta: 'userinfo|globaluserinfo',
		uiprop: 'blockinfo|options',
		guiprop: 'merged',
		titles: [ ownTitle( { kind: 'user', path: '' } ), ownTitle( { kind: 'talk', path: '' } ) ],
		...INFO,
	}, signal ).then( ( answer ) => {
		const { pages, userinfo, globaluserinfo } = ( answer as AccountAnswer ).query;
		if ( userinfo.anon || userinfo.temp || userinfo.name !== ownName() ) {
			throw new ApiTrouble( 'session' );
		}
		const ofNamespace = ( namespace: number ) => pages.find( ( page ) => ( page as { ns?: number } ).ns === namespace ) as PageInfo;
		return {
			user: ofNamespace( 2 ),
			talk: ofNamespace( 3 ),
			signature: userinfo.options?.nickname || '',
			blocked: userinfo.blockid !== undefined,
			wikis: ( globaluserinfo?.merged || [] ).map( ( { wiki } ) => wiki ),
		};
	} );
}

/** The own subpages that hold text for readers: no scripts, style sheets, data or redirects. `more` where there are too many. */
export function readSubpages( api: mw.Api, signal: AbortSignal ): Promise<{ pages: PageInfo[]; more: boolean }> {
	const found: PageInfo[] = [];
	return askOn( api, {
		action: 'query',
		generator: 'allpages',
		gapnamespace: 2,
		gapprefix: `${ ownName() }/`,
		gapfilterredir: 'nonredirects',
		gaplimit: MAX_SUBPAGES,
		...INFO,
	}, signal, ( answer ) => {
		found.push( ...( ( answer as SubpagesAnswer ).query?.pages || [] ).filter(
			( { title, contentmodel } ) => contentmodel === 'wikitext' && !/\.(js|css|json)$/.test( title ),
		) );
		return found.length < MAX_SUBPAGES;
	} ).then( ( more ) => ( {
		pages: found.slice( 0, MAX_SUBPAGES ),
		more: more || found.length > MAX_SUBPAGES,
	} ) );
}

/** True where the page existed once: it has an entry in the public deletion log. */
export function wasDeleted( api: mw.Api, title: OwnTitle, signal: AbortSignal ): Promise<boolean> {
	return ask( api, {
		action: 'query',
		list: 'logevents',
		leaction: 'delete/delete',
		letitle: title,
		lelimit: 1,
	}, signal ).then( ( answer ) => ( answer as { query?: { logevents?: unknown[] } } ).query?.logevents?.length === 1 );
}
