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

/** Those of the modules that this wiki has. Old wikis lack some, and one that is unknown would fail all of them. */
export function knownModules( modules: string[] ): string[] {
	return modules.filter( ( name ) => mw.loader.getState( name ) !== null );
}

/** Calls back once the modules are there and the page can be changed. */
export function whenReady( modules: string[], start: () => void ): void {
	void mw.loader.using( knownModules( modules ) ).then( () => $( start ) );
}
