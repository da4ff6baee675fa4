/** When the owner is where: time zone, recurring times, shifts, journeys, meetings. */
import { hitOf, hitsOf } from '../reading';
import type { Unit } from '../parse/document';
import { asciiDigits } from '../text/words';
import { isCased } from '../text/words-around';
import { asHint, reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, isEmptyValue } from './statement';

const TIME = /\b\d{1,2}\s?[:.h]\s?\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr|h|ч)\b|\d{1,2}\s?[時时点點시]|\b\d{1,2}\s?[–-]\s?\d{1,2}\b/i;
const DAY = /\b\d{1,2}\.?\s?(?:[-–]\s?\d{1,2}\.?\s?)?(?:de |of )?\p{L}{3,}|\p{L}{3,} \d{1,2}\b|\d{1,2}\s?[月월]|20\d\d/u;
const LONGEST_EVERY = 5;
const ZONE = /\b(?:UTC|GMT)\s?[+−–-]\s?\d{1,2}|\b(?:Pacific|Eastern|Central|Mountain) Time\b/;

/** True for "evenings" and "Fridays"; words for "every" alone are short, and stand before anything. */
function saysWhen( unit: Unit, hit: { start: number; end: number } ): boolean {
	return hit.end - hit.start > ( isCased( unit.text.slice( hit.start, hit.end ) ) ? LONGEST_EVERY : 2 );
}

/** A dated line in a section about meetings or journeys. */
const underHeading: UnitRule = ( unit, page ) => page.headingOf( unit ).includes( 'travel' ) && page.gateOf( unit ) !== 'foreign' && unit.kind !== 'heading' &&
	/\b20[0-4]\d\b/.test( asciiDigits( unit.text ) ) && unit.text.length < 200 ? [ reportIn( unit, 0, unit.text.length, 'routine', 'medium', 'travel' ) ] : [];

export const routine: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'tz', 'hours', 'travel' ], ( value, pair, label ): Report[] => {
		const text = asciiDigits( value );
		const fits = label === 'tz' ? /\d|[A-Z]{2,4}T\b|\//.test( text ) : /\d/.test( text ) && !/@/.test( text );
		return value.length < 200 && !isEmptyValue( value ) && fits ?
			[ reportIn( unit, pair.start, pair.end, 'routine', 'medium', label === 'tz' ? 'time-zone' : label === 'travel' ? 'travel' : 'routine' ) ] : [];
	} ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const text = asciiDigits( unit.text.slice( sentence.start, sentence.end ) );
		const report = ( reason: 'routine' | 'travel' | 'time-zone' ): Report[] => [ reportIn( unit, sentence.start, sentence.end, 'routine', 'medium', reason ) ];
		const every = hitsOf( sentence, 'every' );
		const open = stance === 'open' && ( unit.kind === 'item' || !!hitOf( sentence, 'org' ) );
		const often = every.length > 1 || ( every.length && stance === 'near' );
		if ( every.length && ( ( TIME.test( text ) && !open ) || ( sentence.self && !hitOf( sentence, 'topic' ) && every.some( ( hit ) => saysWhen( unit, hit ) ) ) || ( often && ( stance !== 'open' || ( unit.kind === 'prose' && !open && !hitOf( sentence, 'topic' ) ) ) ) ) ) {
			return report( 'routine' );
		}
		if ( ZONE.test( text ) && !open ) {
			return report( 'time-zone' );
		}
		const ahead = ( text.match( /\b20\d\d\b/g ) ?? [] ).some( ( year ) => Number( year ) > page.thisYear );
		const trip = hitOf( sentence, 'away', 'meet' ) && ( stance !== 'open' || ( unit.section === 0 && unit.kind === 'prose' ) );
		if ( ( trip || ahead ) && DAY.test( text ) ) {
			return report( 'travel' );
		}
		return ( every.some( ( hit ) => saysWhen( unit, hit ) ) || ( every.length && TIME.test( text ) ) || ( hitOf( sentence, 'away', 'meet' ) && DAY.test( text ) ) ) && !hitOf( sentence, 'topic' ) ?
			report( 'routine' ).map( asHint ) : [];
	} ),
	...underHeading( unit, page ),
];
