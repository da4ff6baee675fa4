/** Date or year of birth, and age, of the person. */
import { isOfAccount } from '../data/jokes';
import { hitOf, hitsOf } from '../reading';
import { asciiDigits } from '../text/words';
import { asHint, reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, templateValues } from './statement';

/** Years before are of other people; later ones are of accounts and programs. */
const OLDEST = 1930;
const YOUNGEST = 11;
const OLDEST_AGE = 110;
/** A year alone in a profile is of birth only where it cannot be when somebody joined. */
const BEFORE_WIKIS = 2000;

/** True where a text holds a year that can be of birth, also of the Persian, Thai and Islamic calendars. */
function hasBirthYear( text: string, thisYear: number ): boolean {
	return ( asciiDigits( text ).match( /\d+/g ) ?? [] ).some( ( digits ) => {
		const year = Number( digits );
		return digits.length === 4 && ( ( year >= OLDEST && year <= thisYear - YOUNGEST ) || ( year >= 1310 && year <= 1430 ) ||
			( year >= OLDEST + 543 && year <= thisYear + 543 - YOUNGEST ) );
	} );
}

/** A year of two digits with an apostrophe, a decade. */
function hasShortYear( text: string ): boolean {
	return /['’]\d{2}\b|\b\d0(?:s|er|ern|-х|-ті|-рр)\b|[民昭平]\p{L}{1,2}\d{1,2}/u.test( asciiDigits( text ) );
}

function hasAge( text: string ): boolean {
	return ( asciiDigits( text ).match( /\d+/g ) ?? [] ).some( ( digits ) => digits.length < 4 && Number( digits ) >= YOUNGEST && Number( digits ) < OLDEST_AGE );
}

/** A day and a month, in figures or with a month's name. */
function hasDate( text: string ): boolean {
	return /\d{1,2}[./-]\d{1,2}|\d{1,2}\.?\s*(?:de |of |di |d')?\p{L}{3,}|\p{L}{3,}\s+\d{1,2}|\d{1,2}\s*[月월]/u.test( asciiDigits( text ) );
}

export const birth: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'birth', 'age' ], ( value, pair, label ): Report[] => {
		const whole = `${ value } ${ templateValues( unit, page, pair.start, pair.end ) }`;
		const fits = label === 'age' ? hasAge( whole ) || hasShortYear( whole ) : hasBirthYear( whole, page.thisYear ) || hasShortYear( whole ) || ( hasDate( whole ) && !/(?:1[0-8]|20)\d\d/.test( whole ) );
		return fits && value.length < 80 ? [ reportIn( unit, pair.start, pair.end, 'birth', 'high', label === 'age' ? 'age' : 'birth-date' ) ] : [];
	} ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const text = unit.text.slice( sentence.start, sentence.end );
		if ( inProfile( unit, page ) && /^\s*\(?\d{4}\)?\s*$/.test( asciiDigits( unit.text ) ) && hasBirthYear( text, BEFORE_WIKIS + YOUNGEST ) ) {
			return [ reportIn( unit, sentence.start, sentence.end, 'birth', 'medium', 'birth-date' ) ];
		}
		if ( !hitOf( sentence, 'born', 'age' ) || isOfAccount( unit.text.slice( Math.max( 0, sentence.start - 60 ), sentence.end + 60 ), page.concepts ) ) {
			return [];
		}
		const born = hitOf( sentence, 'born' );
		// Elsewhere "born 2008" is of somebody whom the text has named before.
		const subject = born && ( stance !== 'open' || unit.section === 0 || !/\p{L}/u.test( unit.text.slice( sentence.start, born.start ) ) );
		if ( born && subject && ( hasBirthYear( text, page.thisYear ) || ( stance === 'own' && hasShortYear( text ) ) || /^[^\p{L}]*['’]?\d{2}\b/u.test( asciiDigits( unit.text.slice( born.end, born.end + 4 ) ) ) ) ) {
			return [ reportIn( unit, sentence.start, sentence.end, 'birth', 'high', 'birth-date' ) ];
		}
		const age = hitsOf( sentence, 'age' ).find( ( hit ) => {
			const words = unit.text.slice( hit.start, hit.end );
			// "I am 40" ends there; "I am 40 % at the library" does not.
			const ends = !/\p{Nd}$/u.test( words ) || /^(?:\s*$|\s*[.,;:!?()])/.test( unit.text.slice( hit.end, hit.end + 3 ) );
			return stance !== 'open' && ends && ( /\p{Nd}/u.test( words ) ? hasAge( words ) : stance === 'own' );
		} );
		const decade = age ? undefined : hitsOf( sentence, 'age' ).find( ( hit ) => !/\p{Nd}/u.test( unit.text.slice( hit.start, hit.end ) ) );
		if ( decade ) {
			return [ asHint( reportIn( unit, decade.start, decade.end, 'birth', 'low', 'age' ) ) ];
		}
		return age ? [ reportIn( unit, age.start, age.end, 'birth', 'medium', 'age' ) ] : [];
	} ),
];
