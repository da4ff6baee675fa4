/** Relatives and partner. */
import type { ConceptHit } from '../concepts';
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
/** What makes relatives somebody else's, in English: "his daughter", "the wife of". */
const OTHERS = /(?:\b(?:his|her|their|your|whose|who)|['’]s)\s+(?:\p{Ll}+\s+)?$/iu;

/** True for a relative that begins the sentence ("Two kids"), follows another ("Wife, three sons"), or has a name ("brother Tom"). */
function stands( unit: Unit, sentence: Sentence, kin: ConceptHit, before: ConceptHit | undefined ): boolean {
	const { text } = unit;
	return !/\p{L}/u.test( text.slice( sentence.start, kin.start ) ) || ( !!before && gap( before, kin ) < NEAR / 2 ) ||
		( isCased( text.slice( kin.start, kin.end ) ) && /^[\s,(]*\p{Lu}\p{Ll}/u.test( text.slice( kin.end, kin.end + 4 ) ) );
}

/** True for a relative of somebody else, and for what is only called so ("sister projects"). */
function isOthers( unit: Unit, sentence: Sentence, kin: ConceptHit ): boolean {
	return hitsOf( sentence, 'topic' ).some( ( topic ) => topic.start <= kin.start && topic.end >= kin.end ) || OTHERS.test( unit.text.slice( sentence.start, kin.start ) );
}

/** The relative that a sentence tells of for sure. */
function statedIn( unit: Unit, sentence: Sentence, own: boolean ): ConceptHit | undefined {
	const my = hitsOf( sentence, 'my' );
	const topic = hitOf( sentence, 'topic' );
	const kin = hitsOf( sentence, 'kin', 'mykin' ).filter( ( hit ) => !isOthers( unit, sentence, hit ) );
	const mine = kin.find( ( hit ) => my.some( ( word ) => gap( word, hit ) < NEAR && word.start <= hit.end ) );
	const told = topic && topic.start < ( kin[ 0 ]?.start ?? 0 ) ? undefined : own ? kin.find( ( hit ) => hit.concept === 'mykin' ) ??
		kin.find( ( hit ) => sentence.hits.some( ( who ) => ( who.concept === 'self' || who.concept === 'iam' || who.concept === 'user' ) && gap( who, hit ) < NEAR_SELF ) ) : undefined;
	return mine ?? told ?? ( own ? kin.find( ( hit, i ) => stands( unit, sentence, hit, kin[ i - 1 ] ) ) : undefined );
}

export const family: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'kin' ], ( value, pair ): Report[] => value.length < 100 && !isEmptyValue( value ) && pair.from !== 'line' ?
		[ reportIn( unit, pair.start, pair.end, 'family', 'medium', 'family' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		if ( !hitOf( sentence, 'kin', 'mykin' ) ) {
			return [];
		}
		const found = statedIn( unit, sentence, stance === 'own' );
		const noted = hitsOf( sentence, 'mykin', 'kin' ).find( ( hit ) => !isOthers( unit, sentence, hit ) );
		if ( found ) {
			return [ reportIn( unit, found.start, found.end, 'family', 'medium', 'family' ) ];
		}
		// A note such as "Married, two sons".
		const note = noted && unit.section === 0 && unit.kind === 'prose' && stands( unit, sentence, noted, undefined );
		if ( note ) {
			return [ reportIn( unit, noted.start, noted.end, 'family', 'medium', 'family' ) ];
		}
		return noted && unit.kind !== 'caption' ? [ asHint( reportIn( unit, noted.start, noted.end, 'family', 'low', 'family' ) ) ] : [];
	} ),
];
