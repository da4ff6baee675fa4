import type { PagePlace } from '../panel/contact/port';

function absolute( title: string, query: Record<string, string | number> ): string {
	return new URL( mw.util.getUrl( title, query ), location.href ).href;
}

/** Where the reader is, from what the page already says: no request. */
export function currentPlace(): PagePlace {
	const title = mw.config.get( 'wgPageName' );
	const revision = mw.config.get( 'wgRevisionId' );
	// Both are there only while a comparison of revisions is shown; the older one is false for a new page.
	const older = mw.config.get( 'wgDiffOldId' ) as number | false | null;
	const newer = mw.config.get( 'wgDiffNewId' ) as number | null;
	return {
		wiki: location.hostname,
		title: title.replace( /_/g, ' ' ),
		revisionUrl: revision ? absolute( title, { oldid: revision } ) : null,
		diffUrl: newer ? absolute( title, older ? { diff: newer, oldid: older } : { diff: newer } ) : null,
	};
}
