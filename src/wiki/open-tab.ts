import type { Tab } from '../panel/views';
import { OPEN_TAB_KEY } from './storage-keys';

/** Remembers, for this browser tab only, which tab the panel shows, so that it stays open on the next page. */
export function rememberTab( tab: Tab | null ): void {
	if ( tab ) {
		mw.storage.session.set( OPEN_TAB_KEY, tab );
	} else {
		mw.storage.session.remove( OPEN_TAB_KEY );
	}
}
