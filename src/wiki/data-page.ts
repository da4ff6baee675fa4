/** Fetches data pages of the gadget from the wiki that serves it: the on-wiki configuration and the name data. */

/** Script path of the wiki that serves the gadget; the build writes it. */
declare const SAFETY_HOME: string;

/** Seconds that browsers and caches may keep the page. A change shows after this time. */
const KEEP = 3600;

interface Answer {
	query?: { pages?: { missing?: boolean; revisions?: { slots: { main: { content: string } } }[] }[] };
}

/**
 * Text of a data page, such as `MediaWiki:Gadget-safety-config.json`; null where the wiki has none. Rejects where it
 * cannot be fetched.
 *
 * The request is anonymous (`origin=*`, no cookies) and the same for everybody, so that caches can answer it and it
 * says nothing about the reader.
 */
export function fetchDataPage( title: string ): Promise<string | null> {
	const query = new URLSearchParams( {
		action: 'query', format: 'json', formatversion: '2', origin: '*', maxage: String( KEEP ), smaxage: String( KEEP ),
		prop: 'revisions', rvprop: 'content', rvslots: 'main', titles: title,
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
