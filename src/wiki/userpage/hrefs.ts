/** Addresses at which a person reads or mends a place. */
import type { Place, Section } from '../../panel/userpage/port';
import { ownTitle } from './own-titles';
import { META, sisterHref } from './sisters';

function hrefOf( place: Place, query: Record<string, string> ): string {
	const title = ownTitle( place );
	return place.kind === 'global' ? sisterHref( META, title, query ) : mw.util.getUrl( title, query );
}

/** The page itself; for the signature, the preferences. */
export function pageHref( place: Place ): string {
	return place.kind === 'signature' ? mw.util.getUrl( 'Special:Preferences' ) + '#mw-prefsection-personal-signature' : hrefOf( place, {} );
}

/** The editor, at a section if one is given; the talk page's head is its section 0. */
export function editHref( place: Place, section?: Section ): string {
	if ( place.kind === 'signature' ) {
		return pageHref( place );
	}
	const index = section ? section.index : place.kind === 'talk' ? '0' : undefined;
	return hrefOf( place, { action: 'edit', ...( index ? { section: index } : {} ) } );
}

/** The list of versions; null for the signature, which has none. */
export function historyHref( place: Place ): string | null {
	return place.kind === 'signature' ? null : hrefOf( place, { action: 'history' } );
}
