/**
 * Religion, politics, sexuality and gender identity, health, ethnicity: only what the owner says of themselves, never what
 * follows from names or topics.
 */
import type { Concept, Label } from '../concepts';
import type { Reason } from '../finding';
import type { Stance } from '../gates';
import type { Unit } from '../parse/document';
import { gap, hitOf, hitsOf, type Sentence } from '../reading';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, isEmptyValue } from './statement';

const GROUPS: [ Concept & Label, Reason ][] = [
	[ 'faith', 'religion' ], [ 'party', 'politics' ], [ 'orient', 'sexuality' ], [ 'health', 'health' ], [ 'ethnic', 'ethnicity' ],
];
const NEAR = 60;
/** Names of peoples are names of languages and topics too: they have to stand close to "I am". */
const NEAR_PEOPLE = 25;

/** True for a word in quotation marks: it is talked about. */
function isMentioned( text: string, hit: { start: number; end: number } ): boolean {
	return /["“„«][^"”»]{0,20}$/.test( text.slice( Math.max( 0, hit.start - 24 ), hit.start ) ) && /^[^"“„«]{0,20}["“”»]/.test( text.slice( hit.end, hit.end + 24 ) );
}

/** A word of one of the groups that the sentence says of its speaker. */
function groupIn( unit: Unit, page: Page, sentence: Sentence, stance: Stance, [ group, reason ]: typeof GROUPS[ 0 ] ): Report[] {
	const who = group === 'ethnic' ? hitsOf( sentence, 'iam', 'user', 'my' ) : hitsOf( sentence, 'iam', 'self', 'user', 'my' );
	const near = group === 'ethnic' ? NEAR_PEOPLE : NEAR;
	const topic = hitOf( sentence, 'topic' );
	const hit = hitsOf( sentence, group ).find( ( candidate ) => !isMentioned( unit.text, candidate ) && !( topic && topic.start < candidate.start ) &&
		stance === 'own' && ( inProfile( unit, page ) || who.some( ( word ) => gap( word, candidate ) < near ) ) );
	if ( !hit ) {
		const other = topic || group === 'ethnic' || unit.kind === 'caption' ? undefined : hitsOf( sentence, group ).find( ( candidate ) => !isMentioned( unit.text, candidate ) );
		return other ? [ asHint( reportIn( unit, other.start, other.end, 'sensitive', 'low', reason ) ) ] : [];
	}
	return [ reportIn( unit, hit.start, hit.end, 'sensitive', 'medium', reason ) ];
}

export const sensitive: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, GROUPS.map( ( [ group ] ) => group ), ( value, pair, label ): Report[] => value.length < 80 && !isEmptyValue( value ) && !/^["“„«]/.test( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'sensitive', 'medium', ( GROUPS.find( ( [ group ] ) => group === label ) as typeof GROUPS[ 0 ] )[ 1 ] ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => sentence.hits.length ? GROUPS.flatMap( ( group ) => groupIn( unit, page, sentence, stance, group ) ) : [] ),
];
