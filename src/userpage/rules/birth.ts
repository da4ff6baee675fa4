/** Date or year of birth, and age, of the person. */
import { hitOf, hitsOf } from '../reading';
import { asciiDigits } from '../text/words';
import { reportIn } from './report';
import type { Page, UnitRule } from './rule';
import { eachPair, eachSentence } from './statement';

const OLDEST = 1900;
const YOUNGEST = 6;
const OLDEST_AGE = 110;

/** First year in a text that can be a year of birth, also of the Persian, Thai and Republic of China calendars. */
function birthYear( text: string, thisYear: number ): boolean {
	return ( asciiDigits( text ).match( /\d+/g ) ?? [] ).some( ( digits ) => {
		const number = Number( digits );
		return digits.length === 4 && ( ( number >= OLDEST && number <= thisYear - YOUNGEST ) || ( number >= 1300 && number <= 1400 ) || ( number >= 2443 && number <= thisYear + 543 - YOUNGEST ) );
	} );
}

function isAge( text: string ): boolean {
	return ( asciiDigits( text ).match( /\d+/g ) ?? [] ).some( ( digits ) => digits.length < 4 && Number( digits ) >= YOUNGEST && Number( digits ) < OLDEST_AGE );
}

/** A day and a month, in figures or with a month's name. */
function hasDate( text: string ): boolean {
	return /\d{1,2}[./-]\d{1,2}|\d{1,2}\.?\s*(?:de |of |di |d')?\p{L}{3,}|\p{L}{3,}\s+\d{1,2}|\d{1,2}\s*[月월]/u.test( asciiDigits( text ) );
}

export const birth: UnitRule = ( unit, page: Page ) => [
	...eachPair( unit, page, [ 'birth', 'age' ], ( value, pair, label ) => {
		const fits = label === 'age' ? isAge( value ) || /\d0s/.test( value ) : birthYear( value, page.thisYear ) || hasDate( value ) || /['’]\d\d/.test( value );
		return fits && value.length < 80 ? [ reportIn( unit, pair.start, pair.end, 'birth', 'high', label === 'age' ? 'age' : 'birth-date' ) ] : [];
	} ),
	...eachSentence( unit, page, ( sentence, stance ) => {
		const text = unit.text.slice( sentence.start, sentence.end );
		const born = hitOf( sentence, 'born' );
		if ( born && stance !== 'open' && birthYear( text, page.thisYear ) ) {
			return [ reportIn( unit, sentence.start, sentence.end, 'birth', 'high', 'birth-date' ) ];
		}
		const age = stance === 'own' ? hitsOf( sentence, 'age' ).find( ( hit ) => {
			const words = unit.text.slice( hit.start, hit.end );
			return !/\p{Nd}/u.test( words ) || isAge( words );
		} ) : undefined;
		return age ? [ reportIn( unit, age.start, age.end, 'birth', 'medium', 'age' ) ] : [];
	} )
];
