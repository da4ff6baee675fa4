/** When the owner is where: time zone, recurring times, shifts, journeys, meetings. */
import { hitOf } from '../reading';
import { asciiDigits } from '../text/words';
import { reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, isEmptyValue } from './statement';

const TIME = /\b\d{1,2}\s?[:.h]\s?\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr|h|ч)\b|\d{1,2}\s?[时時点點시]/i;
const DAY = /\b\d{1,2}\.?\s?(?:[-–]\s?\d{1,2}\.?\s?)?(?:de |of )?\p{L}{3,}|\p{L}{3,} \d{1,2}\b|\d{1,2}\s?[月월]|20\d\d/u;

export const routine: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'tz', 'hours', 'travel' ], ( value, pair, label ): Report[] => value.length < 200 && !isEmptyValue( value ) && ( label !== 'hours' || /\d/.test( asciiDigits( value ) ) ) ?
		[ reportIn( unit, pair.start, pair.end, 'routine', 'medium', label === 'tz' ? 'time-zone' : label === 'travel' ? 'travel' : 'routine' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const text = asciiDigits( unit.text.slice( sentence.start, sentence.end ) );
		const every = hitOf( sentence, 'every' );
		const trip = hitOf( sentence, 'away', 'meet' );
		if ( every && stance === 'own' && ( TIME.test( text ) || /\p{L}/u.test( text ) ) ) {
			return [ reportIn( unit, sentence.start, sentence.end, 'routine', 'medium', 'routine' ) ];
		}
		return trip && stance === 'own' && DAY.test( text ) ? [ reportIn( unit, sentence.start, sentence.end, 'routine', 'medium', 'travel' ) ] : [];
	} )
];
