/** The way of a person through the dialog: screens, each with the one before it. */
import { answersOf, concernById, type Concern, type Destination } from './concerns';
import { isRouteId } from './routes';
import type { RouteId } from './types';

export type Screen =
	{ kind: 'start' } |
	{ kind: 'ask'; concern: Concern } |
	{ kind: 'route'; route: RouteId; also: RouteId[] } |
	{ kind: 'draft'; route: RouteId };

/** Screens from the first to the one that is shown; never empty. */
export type Path = Screen[];

export function routeScreen( { route, also }: Destination ): Screen {
	return { kind: 'route', route, also };
}

/** The screen after a concern was chosen: its question, or its answer. */
export function screenAfter( concern: Concern ): Screen {
	return Array.isArray( concern.leads ) ? { kind: 'ask', concern } : routeScreen( concern.leads );
}

/**
 * The path of a dialog that opens.
 *
 * @param id Concern that a link names, or a route; anything else opens the first screen.
 */
export function firstPath( id = '' ): Path {
	const concern = concernById( id );
	if ( concern ) {
		return [ { kind: 'start' }, screenAfter( concern ) ];
	}
	return isRouteId( id ) ? [ { kind: 'start' }, routeScreen( { route: id, also: [] } ) ] : [ { kind: 'start' } ];
}

export function currentScreen( path: Path ): Screen {
	return path[ path.length - 1 ] || { kind: 'start' };
}

/** True where the screen itself shows the emergency address in full, so that the strip would only repeat it. */
export function showsEmergency( screen: Screen ): boolean {
	return screen.kind === 'start' || ( screen.kind === 'route' && screen.route === 'emergency' );
}

/** Every route that a concern can lead to. */
export function routesOf( concern: Concern ): RouteId[] {
	return Array.isArray( concern.leads ) ? answersOf( concern ).map( ( { route } ) => route ) : [ concern.leads.route ];
}
