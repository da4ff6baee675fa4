/** Fetches the on-wiki configuration of the gadget. */

/** Script path of the wiki that serves the gadget; the build writes it. */
declare const SAFETY_HOME: string;

const CONFIG_PAGE = 'MediaWiki:Gadget-safety-config.json';
/** Seconds that browsers and caches may keep the page. A change shows after this time. */
const KEEP = 3600;

interface Answer {
	query?: { pages?: { missing?: boolean; revisions?: { slots: { main: { content: string } } }[] }[] };
}

/**
 * Text of the configuration page; null where the wiki has none. Rejects where it cannot be fetched.
 *
 * The request is anonymous (`origin=*`, no cookies) and the same for everybody, so that caches can answer it and it
 * says nothing about the reader.
 */
export function fetchConfigPage(): Promise<string | null> {
	const query = new URLSearchParams( {
		action: 'query', format: 'json', formatversion: '2', origin: '*', maxage: String( KEEP ), smaxage: String( KEEP ),
		prop: 'revisions', rvprop: 'content', rvslots: 'main', titles: CONFIG_PAGE,
	} );
	return fetch( `${ SAFETY_HOME }/api.php?${ query }`, { credentials: 'omit' } )
		.then( ( response ) => {
			if ( !response.ok ) {
				throw new Error( `HTTP ${ response.status }` );
			}
			return response.json() as Promise<Answer>;
		} )
		.then( ( answer ) => {
			const page = answer.query?.pages?.[ 0 ];
			return page?.revisions?.[ 0 ]?.slots.main.content ?? null;
		} );
}
