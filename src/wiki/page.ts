declare global {
	interface Window {
		/** Set by the first copy of the gadget that runs on a page. */
		safetyGadgetRuns?: boolean;
	}
}

/**
 * True for the first caller on a page, and never inside a frame.
 *
 * A person can have the gadget and a line in global.js: only one of them may run. A frame could be another site that
 * hides ours under its own buttons.
 */
export function claimPage(): boolean {
	if ( window.top !== window.self || window.safetyGadgetRuns ) {
		return false;
	}
	window.safetyGadgetRuns = true;
	return true;
}

/**
 * Calls back once the modules and the page are there. The gadget's definition names them too, and then they are; on other wikis of
 * the farm nothing but this asks for them. What a wiki does not have is left out, and what cannot be fetched keeps
 * nothing from starting: without styles, an address is still an address.
 */
export function withModules( modules: string[], start: () => void ): void {
	const known = modules.filter( ( name ) => mw.loader.getState( name ) !== null );
	const run = () => $( start );
	mw.loader.using( known ).then( run, run );
}
