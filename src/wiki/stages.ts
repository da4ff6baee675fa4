/** Fetches the later stages of the gadget, from this wiki or, where the gadget came from another wiki, from there. */
import type { PanelModule } from '../panel/views';
import { CHECKS_MODULE, PANEL_DEPENDENCIES, PANEL_MODULE } from './modules';
import { knownModules } from './page';

/** Script path of the wiki that serves the gadget; the build writes it. */
declare const SAFETY_HOME: string;

function load( module: string, dependencies: string[] ): PromiseLike<unknown> {
	const use = () => mw.loader.using( module ).then( ( require ) => require( module ) as unknown );
	// A module of another wiki comes without its dependencies, so they are asked for here.
	return mw.loader.getState( module ) !== null ? use() :
		mw.loader.using( knownModules( dependencies ) )
			.then( () => mw.loader.getScript( `${ SAFETY_HOME }/load.php?modules=${ module }` ) )
			.then( use );
}

/** Stage 1: the panel and the contact dialog. Rejects where it cannot be fetched. */
export function loadPanel(): Promise<PanelModule> {
	return Promise.resolve( load( PANEL_MODULE, PANEL_DEPENDENCIES ) ) as Promise<PanelModule>;
}

/** Stage 2: the rules for names and pages. Rejects where they cannot be fetched. */
export function loadChecks(): Promise<typeof import( '../checks' )> {
	return Promise.resolve( load( CHECKS_MODULE, [] ) ) as Promise<typeof import( '../checks' )>;
}
