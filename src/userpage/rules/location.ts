/** Where the owner lives or comes from. */
import { isJokePlace } from '../data/jokes';
import { hitsOf } from '../reading';
import { isCased, properAfter, properBefore } from '../text/words-around';
import { reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, isEmptyValue } from './statement';

export const location: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'place' ], ( value, pair ): Report[] => value.length < 100 && /\p{L}{2}/u.test( value ) && !isJokePlace( value ) && !isEmptyValue( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'location', 'medium', 'location' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => hitsOf( sentence, 'live' ).flatMap( ( hit ): Report[] => {
		const { text } = unit;
		const place = properAfter( text, hit.end, sentence.end, 3 ) ?? properBefore( text, sentence.start, hit.start, 3 );
		if ( stance === 'open' || !place || isJokePlace( text.slice( sentence.start, sentence.end ) ) ) {
			return [];
		}
		const start = Math.min( hit.start, place.start );
		const end = isCased( text.slice( place.start, place.end ) ) ? Math.max( hit.end, place.end ) : sentence.end;
		return [ reportIn( unit, start, end, 'location', 'medium', 'location' ) ];
	} ) )
];
