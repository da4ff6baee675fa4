/**
 * Religion, politics, sexuality and gender identity, health, ethnicity: only what the owner says of themselves, never what
 * follows from names or topics.
 */
import type { Concept, ConceptHit, Label } from '../concepts';
import type { Reason } from '../finding';
import type { Stance } from '../gates';
import type { Unit } from '../parse/document';
import { gap, hitOf, hitsOf, tokensOf, type Sentence } from '../reading';
import { tokensIn } from '../text/words-around';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, isEmptyValue } from './statement';

export const GROUPS: [ Concept & Label, Reason ][] = [
	[ 'faith', 'religion' ], [ 'party', 'politics' ], [ 'orient', 'sexuality' ], [ 'health', 'health' ], [ 'ethnic', 'ethnicity' ],
];
const LABELS: Label[] = GROUPS.map( ( [ group ] ) => group );
/** Characters between "I am" and the word. */
const NEAR = 60;
/** The same for "I" alone ("I have …", "I take …"). */
const NEAR_SELF = 25;
/** Names of peoples are names of languages and topics too: they have to stand close to "I am". */
const NEAR_PEOPLE = 25;
/** What follows a word that says what a building, a book or a wiki is like ("Catholic church", "Basque Wikipedia"). */
const THINGS: Concept[] = [ 'org', 'topic', 'work', 'street' ];
/** Words before what the owner is in a note ("Lapsed Methodist"), and of the whole note. */
const OPENING = 2;
const NOTE = 7;

/** True for a word that is about what follows it. */
function isOfThing( sentence: Sentence, hit: ConceptHit ): boolean {
	return sentence.hits.some( ( thing ) => THINGS.includes( thing.concept ) && thing.start >= hit.end && gap( hit, thing ) < 2 );
}

/** True where the sentence says the word of its speaker. */
function isClaimed( unit: Unit, page: Page, sentence: Sentence, hit: ConceptHit ): boolean {
	const people = hit.concept === 'ethnic';
	return inProfile( unit, page ) || sentence.hits.some( ( who ) => {
		const named = who.concept === 'iam' || who.concept === 'user' || who.concept === 'my';
		return gap( who, hit ) < ( named ? ( people ? NEAR_PEOPLE : NEAR ) : who.concept === 'self' && !people ? NEAR_SELF : 0 );
	} );
}

/** A few words in the lead that begin with what somebody is. */
function isNote( unit: Unit, sentence: Sentence, hit: ConceptHit ): boolean {
	return unit.section === 0 && unit.kind === 'prose' && tokensIn( unit.text, sentence.start, hit.start ).length <= OPENING && tokensOf( unit, sentence ).length <= NOTE;
}

/** A word of one of the groups that the sentence says of its speaker. */
function groupIn( unit: Unit, page: Page, sentence: Sentence, stance: Stance, [ group, reason ]: typeof GROUPS[ 0 ] ): Report[] {
	const said = hitsOf( sentence, group );
	if ( !said.length ) {
		return [];
	}
	const topic = hitOf( sentence, 'topic' );
	const hits = said.filter( ( candidate ) => !isOfThing( sentence, candidate ) );
	const hit = stance === 'own' ? hits.find( ( candidate ) => !( topic && topic.start < candidate.start ) && isClaimed( unit, page, sentence, candidate ) ) : undefined;
	if ( hit ) {
		return [ reportIn( unit, hit.start, hit.end, 'sensitive', 'medium', reason ) ];
	}
	const [ other ] = hits;
	if ( !other || topic || unit.kind === 'caption' ) {
		return [];
	}
	const report = reportIn( unit, other.start, other.end, 'sensitive', 'medium', reason );
	return isNote( unit, sentence, other ) ? [ report ] : group === 'ethnic' ? [] : [ asHint( report ) ];
}

export const sensitive: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, LABELS, ( value, pair, label ): Report[] => value.length < 80 && !isEmptyValue( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'sensitive', 'medium', ( GROUPS.find( ( [ group ] ) => group === label ) as typeof GROUPS[ 0 ] )[ 1 ] ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => sentence.hits.length ? GROUPS.flatMap( ( group ) => groupIn( unit, page, sentence, stance, group ) ) : [] ),
];
