/**
 * The two other wikis that can hold something about the reader: Meta-Wiki shows the user page on all wikis, Commons
 * keeps the files. They are asked only where CentralAuth says that the account there is the reader's own.
 */

interface Sister {
	/** Database name. */
	wiki: string;
	server: string;
}

export const META: Sister = { wiki: 'metawiki', server: 'https://meta.wikimedia.org' };
export const COMMONS: Sister = { wiki: 'commonswiki', server: 'https://commons.wikimedia.org' };

/** True where a sister wiki is another one than this, and the account there is the reader's own. */
export function isReachable( sister: Sister, ownWikis: string[] ): boolean {
	return sister.wiki !== mw.config.get( 'wgDBname' ) && ownWikis.includes( sister.wiki );
}

/** The API of a sister wiki. Everything that is read there is public, so no log-in is sent along. */
export function sisterApi( sister: Sister ): mw.Api {
	return new mw.ForeignApi( `${ sister.server }/w/api.php`, { anonymous: true } );
}

/** Address of a page on a sister wiki. */
export function sisterHref( sister: Sister, title: string, query: Record<string, string> = {} ): string {
	return `${ sister.server }/w/index.php?${ new URLSearchParams( { title, ...query } ) }`;
}
