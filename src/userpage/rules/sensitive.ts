/**
 * Religion, politics, sexuality and gender identity, health, ethnicity: only what the owner says of themselves, never what
 * follows from names or topics.
 */
import type { Concept, Label } from '../concepts';
import type { Reason } from '../finding';
import { gap, hitOf, hitsOf } from '../reading';
import { reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, isEmptyValue } from './statement';

const GROUPS: [ Concept & Label, Reason ][] = [
	[ 'faith', 'religion' ], [ 'party', 'politics' ], [ 'orient', 'sexuality' ], [ 'health', 'health' ], [ 'ethnic', 'ethnicity' ]
];
const NEAR = 60;
/** Names of peoples are names of languages and topics too: they have to stand close to "I am". */
const NEAR_PEOPLE = 25;

export const sensitive: UnitRule = ( unit, page ) => GROUPS.flatMap( ( [ group, reason ] ) => [
	...eachPair( unit, page, [ group ], ( value, pair ): Report[] => value.length < 80 && !isEmptyValue( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'sensitive', 'medium', reason ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const who = group === 'ethnic' ? hitsOf( sentence, 'iam', 'user', 'my' ) : hitsOf( sentence, 'iam', 'self', 'user', 'my' );
		const near = group === 'ethnic' ? NEAR_PEOPLE : NEAR;
		const topic = hitOf( sentence, 'topic' );
		const hit = hitsOf( sentence, group ).find( ( candidate ) =>
			( topic && topic.start < candidate.start ? false : stance === 'own' && ( inProfile( unit, page ) || who.some( ( word ) => gap( word, candidate ) < near ) ) ) );
		return hit ? [ reportIn( unit, hit.start, hit.end, 'sensitive', 'medium', reason ) ] : [];
	} )
] );
