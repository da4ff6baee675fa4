/** Relatives and partner. */
import type { ConceptHit } from '../concepts';
import { wordCue } from '../cues';
import { gap, hitOf, hitsOf, type Sentence } from '../reading';
import type { Unit } from '../parse/document';
import { isCased } from '../text/words-around';
import { asHint, reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, isEmptyValue } from './statement';

/** Characters between "my" and the relative: an adjective or two. */
const NEAR = 18;
/** Characters between the speaker and a relative without "my" ("I have two sons"). */
const NEAR_SELF = 40;

/** Whoever is spoken to, and how far from the relative: "your aunt". */
const isYours = wordCue( '%your' );
const BESIDE = 12;

/** True for a relative that begins the sentence ("Two kids") or has a name ("brother Tom"). */
function stands( unit: Unit, sentence: Sentence, kin: ConceptHit ): boolean {
	const { text } = unit;
	return !/\p{L}/u.test( text.slice( sentence.start, kin.start ) ) || ( isCased( text.slice( kin.start, kin.end ) ) && /^[\s,(]*\p{Lu}\p{Ll}/u.test( text.slice( kin.end, kin.end + 4 ) ) );
}

/** The relative that a sentence tells of for sure; in the lead also a note such as "Married, two sons". */
function statedIn( unit: Unit, sentence: Sentence, own: boolean ): ConceptHit | undefined {
	const kin = hitsOf( sentence, 'kin', 'mykin' );
	const topic = hitOf( sentence, 'topic' );
	const told = own && !( topic && topic.start < ( kin[ 0 ]?.start ?? 0 ) );
	const isNear = ( hit: ConceptHit, who: ConceptHit ): boolean => gap( who, hit ) < ( who.concept === 'my' && who.start <= hit.end ? NEAR : told && [ 'self', 'iam', 'user' ].includes( who.concept ) ? NEAR_SELF : 0 );
	return kin.find( ( hit ) => ( told && hit.concept === 'mykin' ) || sentence.hits.some( ( who ) => isNear( hit, who ) ) ) ??
		( own || ( unit.section === 0 && unit.kind === 'prose' ) ? kin.find( ( hit ) => stands( unit, sentence, hit ) ) : undefined );
}

export const family: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'kin' ], ( value, pair ): Report[] => value.length < 100 && !isEmptyValue( value ) && pair.from !== 'line' ?
		[ reportIn( unit, pair.start, pair.end, 'family', 'medium', 'family' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const stated = statedIn( unit, sentence, stance === 'own' );
		const kin = stated ?? hitOf( sentence, 'mykin', 'kin' );
		const report = kin && reportIn( unit, kin.start, kin.end, 'family', 'medium', 'family' );
		return !kin || !report || isYours( unit.text.slice( Math.max( sentence.start, kin.start - BESIDE ), kin.end + BESIDE ), page.concepts ) ? [] : stated ? [ report ] : unit.kind === 'caption' ? [] : [ asHint( report ) ];
	} ),
];
