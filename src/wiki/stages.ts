/** Fetches the later stages of the gadget, from this wiki or, where the gadget came from another wiki, from there. */
import type { PanelModule } from '../panel/views';
import { PANEL_MODULE, USERNAME_MODULE, USERPAGE_MODULE } from './modules';

/** Script path of the wiki that serves the gadget; the build writes it. */
declare const SAFETY_HOME: string;

function load<Exports>( module: string ): Promise<Exports> {
	const fetched = mw.loader.getState( module ) === null ?
		mw.loader.getScript( `${ SAFETY_HOME }/load.php?modules=${ module }` ) :
		undefined;
	return Promise.resolve( fetched )
		.then( () => mw.loader.using( module ) )
		.then( ( require ) => require( module ) as Exports );
}

/** Stage 1: the panel and the contact dialog. Rejects where it cannot be fetched. */
export function loadPanel(): Promise<PanelModule> {
	return load( PANEL_MODULE );
}

/** Stage 2: the rules for names, which the tab "My username" fetches. Rejects where they cannot be fetched. */
export function loadUsernameRules(): Promise<typeof import( '../username' )> {
	return load( USERNAME_MODULE );
}

/** Stage 2: the rules for pages, which the tab "My user page" and the editor fetch. Rejects where they cannot be fetched. */
export function loadUserpageRules(): Promise<typeof import( '../userpage' )> {
	return load( USERPAGE_MODULE );
}
