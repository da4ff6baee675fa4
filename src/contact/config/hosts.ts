/**
 * Where the on-wiki configuration may point. Everything else is refused, so that a bad edit of that page cannot send
 * a frightened person to a stranger.
 */

/**
 * Sites of the Wikimedia Foundation, with all their subdomains. Hosting for tools (Toolforge, Cloud VPS) is left out:
 * anybody can put a page there.
 */
const WIKIMEDIA_SITES = [
	'wikimedia.org', 'wikipedia.org', 'wiktionary.org', 'wikibooks.org', 'wikiquote.org', 'wikisource.org', 'wikinews.org',
	'wikiversity.org', 'wikivoyage.org', 'wikidata.org', 'wikifunctions.org', 'mediawiki.org', 'wikimediafoundation.org',
];

/** Domains of Wikimedia chapters that answer mail there, from Meta's interwiki map (https://meta.wikimedia.org/wiki/Interwiki_map). */
const CHAPTER_DOMAINS = [
	'wikimedia.ch', 'wikimedia.cz', 'wikimedia.de', 'wikimedia.es', 'wikimedia.fr', 'wikimedia.it', 'wikimedia.org.au',
	'wikimedia.org.uk', 'wikimedia.pl',
];

function isWithin( host: string, domain: string ): boolean {
	return host === domain || host.endsWith( '.' + domain );
}

/**
 * The address of a link that may be shown; null for any other text.
 *
 * The host is read from the text itself and not only from the parsed address: letters that look like others, or that
 * browsers turn into plain ones, never pass.
 */
export function allowedUrl( text: string ): string | null {
	// Dots part the repeated pieces, so there is one way to match and no backtracking.
	// eslint-disable-next-line security/detect-unsafe-regex
	const host = /^https:\/\/((?:[a-z0-9-]+\.)+[a-z]+)(?:[/?#]|$)/.exec( text )?.[ 1 ];
	if ( !host || !WIKIMEDIA_SITES.some( ( site ) => isWithin( host, site ) ) ) {
		return null;
	}
	try {
		const url = new URL( text );
		return url.protocol === 'https:' && url.hostname === host && !url.username && !url.password ? url.href : null;
	} catch {
		return null;
	}
}

/** True for a mail address at `wikimedia.org`, a subdomain of it, or one of the chapters. */
export function isAllowedEmail( text: string ): boolean {
	// eslint-disable-next-line security/detect-unsafe-regex -- as above
	const host = /^[a-z0-9][a-z0-9._+-]{0,63}@((?:[a-z0-9-]+\.)+[a-z]+)$/i.exec( text )?.[ 1 ]?.toLowerCase();
	return Boolean( host ) && ( isWithin( host!, 'wikimedia.org' ) || CHAPTER_DOMAINS.includes( host! ) );
}
