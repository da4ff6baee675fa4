/** All keys of the gadget begin with this, in both kinds of storage. */
const OWN_PREFIX = 'safety-';

function ownKeys( store: Storage ): string[] {
	return Object.keys( store ).filter( ( key ) => key.startsWith( OWN_PREFIX ) );
}

/**
 * Removes what the gadget has kept in one storage; false where something is still there afterwards. `mw.storage`
 * cannot list keys, so they are listed here.
 */
function forgetIn( storage: typeof mw.storage.session, listed: () => Storage ): boolean {
	try {
		ownKeys( listed() ).forEach( ( key ) => storage.remove( key ) );
		return ownKeys( listed() ).length === 0;
	} catch {
		// The browser blocks this storage, so nothing was ever kept there.
		return true;
	}
}

/** Removes all that the gadget has kept in this browser; false where the browser did not let it. */
export function forgetEverything(): boolean {
	/* eslint-disable mediawiki/no-storage */
	const onDevice = forgetIn( mw.storage, () => window.localStorage );
	const inTab = forgetIn( mw.storage.session, () => window.sessionStorage );
	/* eslint-enable mediawiki/no-storage */
	return onDevice && inTab;
}
