/** What a community can add to the dialog, once its configuration page has been read and found sound. */
import { CONCERNS, type Concern } from '../concerns';
import { routeById } from '../routes';
import type { ContactRoute, Outcome, ReadBy, RouteId } from '../types';

/** A contact of one community. All texts are plain text in the reader's language, as far as the page has it. */
export interface LocalRoute {
	id: string;
	outcome: Outcome;
	title: string;
	about: string;
	email?: string;
	url?: string;
	/** True where everybody sees what is written at `url`. */
	publicPage: boolean;
	readBy: ReadBy;
}

/** An item that a community adds to the checklist. */
export interface ExtraItem {
	id: string;
	title: string;
	why: string;
	url?: string;
}

export interface LocalContacts {
	routes: LocalRoute[];
	hidden: RouteId[];
	/** Ids of concerns that this community wants first, after those of the danger group. */
	first: string[];
	/** Ids of links of our routes, and the address to use instead. */
	links: Map<string, string>;
	items: ExtraItem[];
}

export const NO_LOCAL_CONTACTS: LocalContacts = { routes: [], hidden: [], first: [], links: new Map(), items: [] };

/** Routes that no configuration can hide: the emergency, and the page where every search for help can end. */
export const ALWAYS_SHOWN: RouteId[] = [ 'emergency', 'contacts' ];

/** The route to show in place of this one: itself, or the nearest fallback that is not hidden. */
export function shownRoute( id: RouteId, local: LocalContacts ): ContactRoute {
	const passed: RouteId[] = [];
	let at = id;
	while ( local.hidden.includes( at ) && !ALWAYS_SHOWN.includes( at ) ) {
		passed.push( at );
		const { fallback } = routeById( at );
		at = passed.includes( fallback ) ? 'contacts' : fallback;
	}
	return routeById( at );
}

/** The contact of the community that comes before our own route; none for emergencies, whatever the configuration says. */
export function localRouteFor( route: ContactRoute, local: LocalContacts ): LocalRoute | undefined {
	return route.outcome === 'emergency' ? undefined : local.routes.find( ( { outcome } ) => outcome === route.outcome );
}

/** The concerns in the order in which this community wants them; those about danger always come first. */
export function orderedConcerns( local: LocalContacts ): Concern[] {
	const place = ( concern: Concern ) => {
		const wanted = local.first.indexOf( concern.id );
		return concern.group === 'danger' ? -1 : wanted === -1 ? local.first.length : wanted;
	};
	return [ ...CONCERNS ].sort( ( a, b ) => place( a ) - place( b ) );
}
