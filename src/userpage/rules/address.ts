/** Street, postal and P.O. box addresses. */
import { hitOf, hitsOf } from '../reading';
import { asciiDigits } from '../text/words';
import { reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { asContact, eachPair, eachSentence, inProfile } from './statement';

/** A number beside a word for "street": so many characters before it, and after it. */
const BEFORE = 18;
const AFTER = 25;
/** Capitalised name, house number, postal code: "Øvre Drypsmau 17, 5999". */
const POSTAL = /\p{Lu}\p{L}+(?: \p{L}+){0,3} \d{1,4}(?:[/-]\d{1,4})?\p{L}?,\s(?:\p{Lu}{1,2}-)?\d{3,5}(?: ?\d{2})?\b/u;
/** Name and number, and another number for floor, room or flat. */
const IN_PROFILE = /\p{L}{3,}[^,\d]{0,20}\s\d{1,4}(?:[/-]\d{1,4})?\p{L}?\s*,.*(?:\d|\p{L}{3})|\p{L}{3,}[^,]*,[^,]*\b\p{L}{1,2}-?\d{2,4}\b,/u;
const NOT_ADDRESS = /@|https?:|\[at\]|\p{L}\.\p{L}{2,}\//u;

export const address: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'addr' ], ( value, pair ): Report[] => value.length < 200 && /\d/.test( asciiDigits( value ) ) && /\p{L}{4}|\p{L}{2,}.*\p{L}{3}/u.test( value ) && !NOT_ADDRESS.test( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'address', 'high', 'address' ) ] : [] ),
	...eachPair( unit, page, [ 'place', 'job' ], ( value, pair ): Report[] => /\p{L}{3,} \d{1,4}(?:[/-]\d{1,4}|\p{L}?\.?(?=,|$))/u.test( asciiDigits( value ) ) && value.length < 120 && /,/.test( value ) && !NOT_ADDRESS.test( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'address', 'high', 'address' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const text = asciiDigits( unit.text );
		const own = text.slice( sentence.start, sentence.end );
		const postal = POSTAL.exec( own );
		if ( postal ) {
			const start = sentence.start + postal.index;
			return asContact( [ reportIn( unit, start, start + postal[ 0 ].length, 'address', 'high', 'address' ) ], unit, page, start );
		}
		const known = page.readingOf( unit ).pairs.some( ( pair ) => pair.labels.some( ( label ) => label === 'phone' || label === 'id' || label === 'hours' || label === 'birth' || label === 'travel' ) );
		if ( inProfile( unit, page ) && !known && IN_PROFILE.test( own ) && !NOT_ADDRESS.test( own ) && own.length < 120 ) {
			return [ reportIn( unit, sentence.start, sentence.end, 'address', 'medium', 'address' ) ];
		}
		const hit = hitsOf( sentence, 'street' ).find( ( candidate ) => candidate.end - candidate.start > 1 && /\d/.test( text.slice( Math.max( sentence.start, candidate.start - BEFORE ), Math.min( sentence.end, candidate.end + AFTER ) ) ) );
		const elsewhere = stance !== 'own' && ( unit.kind === 'caption' || !!hitOf( sentence, 'topic' ) || ( unit.section > 0 && !!hitOf( sentence, 'org' ) ) );
		return hit && !elsewhere && !( stance === 'open' && unit.kind === 'item' && unit.section > 0 ) ?
			asContact( [ reportIn( unit, Math.max( sentence.start, hit.start - BEFORE ), Math.min( sentence.end, hit.end + AFTER ), 'address', 'high', 'address' ) ], unit, page, hit.start ) : [];
	} ),
];
