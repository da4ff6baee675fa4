/** Where the owner lives or comes from. */
import { isJokePlace } from '../data/jokes';
import { hitOf, hitsOf, type Sentence } from '../reading';
import type { Unit } from '../parse/document';
import { isCased, properAfter, properBefore } from '../text/words-around';
import { reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, isEmptyValue } from './statement';

/** Words between "I live" and the place, or the place and "I live". */
const REACH = 3;
/** Characters on either side of "I live" in which a joke is looked for. */
const AROUND = 80;
const COORDINATES = /^(?:coord|koord|coörd|коорд|coor |координат|إحداثيات|مختصات|座標|坐标|좌표)/i;

/** The capitalised words beside a word of living; the first word of a sentence has its capital for another reason. */
function placeBeside( unit: Unit, sentence: Sentence, hit: { start: number; end: number } ): { start: number; end: number } | null {
	const after = properAfter( unit.text, hit.end, sentence.end, REACH );
	const before = properBefore( unit.text, sentence.start, hit.start, REACH );
	const isWord = ( place: { start: number; end: number } ): boolean => sentence.hits.some( ( other ) => other.start <= place.start && other.end >= place.end && other.concept !== 'live' );
	return after ?? ( before && !isWord( before ) ? before : null );
}

export const location: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'place' ], ( value, pair ): Report[] => value.length < 100 && /\p{L}{2}/u.test( value ) && !isJokePlace( value ) && !isEmptyValue( value ) &&
		( isCased( value ) ? /\p{Lu}/u.test( value ) : true ) && !/@|https?:/.test( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'location', 'medium', 'location' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => hitsOf( sentence, 'live' ).flatMap( ( hit ): Report[] => {
		const { text } = unit;
		const place = placeBeside( unit, sentence, hit );
		if ( !place || isJokePlace( text.slice( Math.max( sentence.start, hit.start - AROUND ), Math.min( sentence.end, hit.end + AROUND ) ) ) || ( stance === 'open' && unit.kind === 'item' ) ) {
			return [];
		}
		const start = Math.min( hit.start, place.start );
		const end = isCased( text.slice( place.start, place.end ) ) ? Math.max( hit.end, place.end ) : sentence.end;
		return [ reportIn( unit, start, end, 'location', 'medium', 'location' ) ];
	} ) ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => unit.objects.filter( ( object ) => object.at >= sentence.start && object.at < sentence.end &&
		COORDINATES.test( page.document.templates[ object.template ]?.name ?? '' ) && ( inProfile( unit, page ) || ( stance === 'own' && hitOf( sentence, 'live', 'my' ) ) ) )
		.map( ( object ) => reportIn( unit, object.at, object.at + 1, 'location', 'high', 'coordinates' ) ) )
];
