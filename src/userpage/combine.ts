/** What findings say together: two of name, birth, place and work single a person out far better than each of them. */
import type { Category, Finding } from './finding';

export interface Combination {
	categories: Category[];
}

/** Together these lead to one person: who, and where to find them. */
const WHO: Category[] = [ 'real-name', 'photo', 'birth', 'id-number' ];
const WHEREABOUTS: Category[] = [ 'address', 'location', 'work' ];

/**
 * What findings of all places say together.
 *
 * @param findings at every level; low ones are left aside
 * @return at most one entry, with the categories in the order in which they weigh; none where fewer than two of them meet
 */
export function combine( findings: Finding[] ): Combination[] {
	const present = ( categories: Category[] ): Category[] => categories.filter( ( category ) => findings.some( ( finding ) => finding.category === category && finding.level !== 'low' ) );
	const who = present( WHO );
	const whereabouts = present( WHEREABOUTS );
	return ( who.length && whereabouts.length ) || whereabouts.length > 1 ? [ { categories: [ ...who, ...whereabouts ] } ] : [];
}
