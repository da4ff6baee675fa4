/** Which facts of the gadget nobody has compared with their sources for a year. */
import { ITEMS } from '../../src/checklist/items';
import { ROUTES } from '../../src/contact/routes';
import { SECTIONS } from '../../src/learn/sections';

/** Something that somebody has to look at from time to time. */
export interface Reviewed {
	/** What it is, such as `contact route emergency`. */
	name: string;
	/** Pages to compare it with. */
	sources: readonly string[];
	/** YYYY-MM-DD. */
	reviewed: string;
}

const MONTHS = 12;

/** Everything that carries a date of review: contact routes, checklist items, sections of the tab Learn. */
export function reviewedEntries(): Reviewed[] {
	const named = ( kind: string, entries: readonly { id: string; sources: readonly string[]; reviewed: string }[] ) => entries
		.map( ( { id, sources, reviewed } ) => ( { name: `${ kind } ${ id }`, sources, reviewed } ) );
	return [ ...named( 'contact route', ROUTES ), ...named( 'checklist item', ITEMS ), ...named( 'learn section', SECTIONS ) ];
}

/** The entries that were last reviewed more than twelve months before `today`, the oldest first. */
export function staleEntries( entries: Reviewed[], today: Date ): Reviewed[] {
	const limit = new Date( today );
	limit.setUTCMonth( limit.getUTCMonth() - MONTHS );
	return entries
		.filter( ( { reviewed } ) => Date.parse( reviewed ) < limit.getTime() )
		.sort( ( a, b ) => Date.parse( a.reviewed ) - Date.parse( b.reviewed ) );
}

/** One line for the build: how many entries are due; null where none is. It never fails a build, since time alone must not. */
export function staleWarning( today: Date ): string | null {
	const { length } = staleEntries( reviewedEntries(), today );
	return length ? `${ length } entries were last compared with their sources over ${ MONTHS } months ago: npm run review` : null;
}
