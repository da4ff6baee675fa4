/**
 * Where a link of the gadget leads. Targets are data and never part of a translatable string, so that a
 * translation cannot change where a reader is sent.
 */

/** A wiki that the gadget links to; `here` is the wiki that the reader is on. */
export type Site = 'here' | 'meta' | 'commons' | 'mediawiki' | 'foundation' | 'wikimania' | 'wikidata' | 'simple-wikipedia';

export interface PageTarget {
	kind: 'page';
	site: Site;
	/**
	 * Page title with namespace, English canonical names. `$USER` stands for the reader's user name. Pages that
	 * have translations are written `Special:MyLanguage/…`.
	 */
	title: string;
	fragment?: string;
	query?: Record<string, string>;
	/** True where what a person writes there is seen by everybody: the panel warns before such a link. */
	publicNoticeboard?: boolean;
}

export interface UrlTarget {
	kind: 'url';
	/** Absolute https address. */
	url: string;
}

export type LinkTarget = PageTarget | UrlTarget;

const ARTICLE_PATHS: Record<Exclude<Site, 'here'>, string> = {
	meta: 'https://meta.wikimedia.org/wiki/',
	commons: 'https://commons.wikimedia.org/wiki/',
	mediawiki: 'https://www.mediawiki.org/wiki/',
	foundation: 'https://foundation.wikimedia.org/wiki/',
	wikimania: 'https://wikimania.wikimedia.org/wiki/',
	wikidata: 'https://www.wikidata.org/wiki/',
	'simple-wikipedia': 'https://simple.wikipedia.org/wiki/',
};

/** What is needed to turn a target into an address. */
export interface LinkContext {
	/** The reader's user name; null when logged out. */
	userName: string | null;
	/** Address of a page on the wiki that the reader is on. */
	localUrl: ( title: string, query: Record<string, string> ) => string;
}

/** True where the link needs a user name that this reader does not have. */
export function needsAccount( target: LinkTarget ): boolean {
	return target.kind === 'page' && target.title.includes( '$USER' );
}

/**
 * The address of a target.
 *
 * @throws {Error} where the title needs a user name and there is none; ask `needsAccount` first.
 */
export function resolveLink( target: LinkTarget, context: LinkContext ): string {
	if ( target.kind === 'url' ) {
		return target.url;
	}
	if ( needsAccount( target ) && context.userName === null ) {
		throw new Error( `Link to ${ target.title } needs a user name` );
	}
	const title = target.title.replace( '$USER', () => context.userName || '' );
	const fragment = target.fragment ? '#' + target.fragment : '';
	if ( target.site === 'here' ) {
		return context.localUrl( title, target.query || {} ) + fragment;
	}
	const query = new URLSearchParams( target.query ).toString();
	const path = encodeURIComponent( title.replace( / /g, '_' ) ).replace( /%(2F|3A|2C|40)/g, decodeURIComponent );
	return ARTICLE_PATHS[ target.site ] + path + ( query ? '?' + query : '' ) + fragment;
}
