/** Street, postal and P.O. box addresses. */
import { hitsOf } from '../reading';
import { asciiDigits } from '../text/words';
import { reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence } from './statement';

export const address: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'addr' ], ( value, pair ): Report[] => value.length < 200 && /\d/.test( asciiDigits( value ) ) && /\p{L}{3}/u.test( value ) && !/@|https?:|\[at\]/i.test( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'address', 'high', 'address' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const hit = stance === 'open' ? undefined : hitsOf( sentence, 'street' ).find( ( candidate ) => /\d/.test( asciiDigits( unit.text.slice( Math.max( sentence.start, candidate.start - 8 ), candidate.end + 25 ) ) ) );
		return hit ? [ reportIn( unit, hit.start, Math.min( sentence.end, hit.end + 30 ), 'address', 'high', 'address' ) ] : [];
	} )
];
