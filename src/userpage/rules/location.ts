/** Where the owner lives or comes from. */
import { isJokePlace } from '../data/jokes';
import { hitOf, hitsOf, type Sentence } from '../reading';
import type { Unit } from '../parse/document';
import { isCased, properAfter, properBefore } from '../text/words-around';
import { asHint, reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, isEmptyValue } from './statement';

/** Words between "I live" and the place, or the place and "I live". */
const REACH = 3;
const BIRTH_REACH = 1;
/** Characters on either side of "I live" in which a joke is looked for. */
const AROUND = 80;
const COORDINATES = /^(?:coord|koord|coörd|коорд|coor |координат|إحداثيات|مختصات|座標|坐标|좌표)/i;

/** True for a word that means something else than a place ("I"). */
function isOtherWord( sentence: Sentence, place: { start: number; end: number } ): boolean {
	return sentence.hits.some( ( other ) => other.start <= place.start && other.end >= place.end && other.concept !== 'live' );
}

/** The capitalised words beside a word of living; the first word of a sentence has its capital for another reason. */
function placeBeside( unit: Unit, sentence: Sentence, hit: { start: number; end: number } ): { start: number; end: number } | null {
	const after = properAfter( unit.text, hit.end, sentence.end, REACH );
	const before = properBefore( unit.text, sentence.start, hit.start, REACH );
	return after ?? ( before && !isOtherWord( sentence, before ) ? before : null );
}

/** End of the last figure of a date in a stretch, or its beginning. */
function afterDate( text: string, start: number, end: number ): number {
	const digits = /\p{Nd}[^\p{Nd}]*$/u.exec( text.slice( start, end ) );
	return digits ? start + digits.index + 1 : start;
}

/** Where somebody was born: what is linked, or stands with a capital after the date ("born 3 May 1984 in Kassel"). */
function birthPlace( unit: Unit, sentence: Sentence, born: { start: number; end: number } ): { start: number; end: number } | null {
	const { text } = unit;
	const from = Math.max( born.end, afterDate( text, sentence.start, sentence.end ) );
	const link = unit.links.find( ( one ) => one.target !== '' && !/\p{Nd}|:/u.test( one.target ) && one.start >= sentence.start && one.end <= sentence.end );
	if ( link ) {
		return /[,;，、،]/.test( text.slice( from, link.start ) ) ? null : link;
	}
	const place = properAfter( text, from, sentence.end, BIRTH_REACH );
	return place && place.end - place.start > 2 && !isOtherWord( sentence, place ) && isCased( text.slice( place.start, place.end ) ) ? place : null;
}

export const location: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'place' ], ( value, pair ): Report[] => value.length < 100 && /\p{L}{2}/u.test( value ) && !isJokePlace( value ) && !isEmptyValue( value ) &&
		( isCased( value ) ? /\p{Lu}/u.test( value ) : true ) && !/@|https?:/.test( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'location', 'medium', 'location' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => hitsOf( sentence, 'live' ).flatMap( ( hit ): Report[] => {
		const { text } = unit;
		const born = hitsOf( sentence, 'born' ).some( ( other ) => other.start < hit.end && hit.start < other.end ) && /\p{Nd}/u.test( text.slice( sentence.start, sentence.end ) );
		const place = born ? birthPlace( unit, sentence, hit ) : placeBeside( unit, sentence, hit );
		if ( place && stance === 'open' && unit.kind === 'item' ) {
			return [ asHint( reportIn( unit, Math.min( hit.start, place.start ), Math.max( hit.end, place.end ), 'location', 'low', 'location' ) ) ];
		}
		if ( !place || isJokePlace( text.slice( Math.max( sentence.start, hit.start - AROUND ), Math.min( sentence.end, hit.end + AROUND ) ) ) ) {
			return [];
		}
		const start = Math.min( hit.start, place.start );
		const end = isCased( text.slice( place.start, place.end ) ) ? Math.max( hit.end, place.end ) : sentence.end;
		return [ reportIn( unit, start, end, 'location', 'medium', 'location' ) ];
	} ) ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const born = hitOf( sentence, 'born' );
		const place = born && ( stance !== 'open' || unit.section === 0 ) && /\p{Nd}/u.test( unit.text.slice( sentence.start, sentence.end ) ) ? birthPlace( unit, sentence, born ) : null;
		return place && !isJokePlace( unit.text.slice( place.start, place.end ) ) ? [ reportIn( unit, place.start, place.end, 'location', 'medium', 'location' ) ] : [];
	} ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => unit.objects.filter( ( object ) => object.at >= sentence.start && object.at < sentence.end &&
		COORDINATES.test( page.document.templates[ object.template ]?.name ?? '' ) && ( inProfile( unit, page ) || ( stance === 'own' && hitOf( sentence, 'live', 'my' ) ) ) )
		.map( ( object ) => reportIn( unit, object.at, object.at + 1, 'location', 'high', 'coordinates' ) ) ),
];
