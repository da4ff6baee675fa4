/** All routes by id. */
import { ROUTE_IDS, type ContactRoute, type RouteId } from '../types';
import { accountRoutes } from './account';
import { careRoutes } from './care';
import { dangerRoutes } from './danger';
import { volunteerRoutes } from './volunteers';

export const ROUTES: ContactRoute[] = [ ...dangerRoutes, ...volunteerRoutes, ...accountRoutes, ...careRoutes ];

/** The route with this id. Throws where the data lacks it, which a test rules out. */
export function routeById( id: RouteId ): ContactRoute {
	const route = ROUTES.find( ( each ) => each.id === id );
	if ( !route ) {
		throw new Error( `No contact route ${ id }` );
	}
	return route;
}

export function isRouteId( id: string ): id is RouteId {
	return ( ROUTE_IDS as readonly string[] ).includes( id );
}
