/** When the owner is where: time zone, recurring times, shifts, journeys, meetings. */
import type { Stance } from '../gates';
import { hitOf, hitsOf, type Sentence } from '../reading';
import type { Unit } from '../parse/document';
import { asciiDigits } from '../text/words';
import { isCased } from '../text/words-around';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, eachSentence, isEmptyValue } from './statement';

const TIME = /\b\d{1,2}\s?[:.h]\s?\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr|h|ч)\b|\d{1,2}\s?[時时点點시]|\b\d{1,2}\s?[–-]\s?\d{1,2}\b/i;
const DAY = /\b\d{1,2}\.?\s?(?:[-–]\s?\d{1,2}\.?\s?)?(?:de |of )?\p{L}{3,}|\p{L}{3,} \d{1,2}\b|\d{1,2}\s?[月월]|20\d\d/u;
const LONGEST_EVERY = 5;
const ZONE = /\b(?:UTC|GMT)\s?[+−–-]\s?\d{1,2}|\b(?:Pacific|Eastern|Central|Mountain) Time\b/;
/** Days of work and rest in figures: "14/7", "7x7". */
const ROTATION = /\b(\d{1,2})\s?[x×]\s?\1\b/;
/** Abbreviations of time zones, as the value of a label. */
const ABBREVIATION = /\b[A-Z]{2,4}T\b|\bUTC|\bWIB\b/;

const IP = /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d/;

/** True for "evenings" and "Fridays"; words for "every" alone are short, and stand before anything. */
function saysWhen( unit: Unit, hit: { start: number; end: number } ): boolean {
	return hit.end - hit.start > ( isCased( unit.text.slice( hit.start, hit.end ) ) ? LONGEST_EVERY : 2 );
}

/** What a sentence says of time: hours or days of the week that somebody keeps, a time zone, a journey with its day. */
function timesIn( unit: Unit, sentence: Sentence, stance: Stance, page: Page ): Report[] {
	const text = page.readingOf( unit ).digits.slice( sentence.start, sentence.end );
	const report = ( reason: 'routine' | 'travel' | 'time-zone' ): Report => reportIn( unit, sentence.start, sentence.end, 'routine', 'medium', reason );
	const every = hitsOf( sentence, 'every' );
	// When somebody edited logged out is no habit.
	const topic = hitOf( sentence, 'topic', 'anon' ) ?? IP.test( text );
	const doubtful = stance === 'open' && ( unit.kind === 'item' || hitOf( sentence, 'org' ) );
	const says = every.some( ( hit ) => saysWhen( unit, hit ) );
	const timed = every.length > 0 && TIME.test( text );
	// One word may be found in two ways.
	const often = every.length > 0 && ( stance === 'near' || every.some( ( hit ) => hit.start !== every[ 0 ]?.start ) );
	if ( ( !topic && ( ( timed && !doubtful ) || ( says && sentence.self ) || ( often && unit.kind === 'prose' && !doubtful ) ) ) || ( ( often || ROTATION.test( text ) ) && stance !== 'open' ) ) {
		return [ report( 'routine' ) ];
	}
	const isZone = ( name = '' ): boolean => page.concepts.labelsOf( name ).includes( 'tz' );
	if ( ( ZONE.test( text ) && !doubtful ) || unit.objects.some( ( { at, template } ) => at >= sentence.start && at < sentence.end && isZone( page.document.templates[ template ]?.name ) ) ) {
		return [ report( 'time-zone' ) ];
	}
	const trip = !!hitOf( sentence, 'away', 'meet' ) && ( DAY.test( text ) || !!hitOf( sentence, 'month' ) );
	if ( trip && unit.kind !== 'caption' && ( stance !== 'open' || ( unit.section === 0 && unit.kind === 'prose' ) ) ) {
		return [ report( 'travel' ) ];
	}
	return !topic && ( says || timed || trip ) ? [ asHint( report( 'routine' ) ) ] : [];
}

export const routine: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'tz', 'hours', 'travel' ], ( value, pair, label ): Report[] => {
		const text = asciiDigits( value );
		return value.length < 200 && !isEmptyValue( value ) && ( label === 'tz' ? /\d|\//.test( text ) || ABBREVIATION.test( text ) : /\d/.test( text ) && !/@/.test( text ) ) ?
			[ reportIn( unit, pair.start, pair.end, 'routine', 'medium', label === 'tz' ? 'time-zone' : label === 'travel' ? 'travel' : 'routine' ) ] : [];
	} ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => timesIn( unit, sentence, stance, page ) ),
	// A dated line in a section about meetings or journeys.
	...page.headingOf( unit ).includes( 'travel' ) && unit.kind !== 'heading' && unit.kind !== 'caption' && unit.text.length < 200 && /\p{L}/u.test( unit.text ) && /\b20[0-4]\d\b/.test( page.readingOf( unit ).digits ) ?
		[ reportIn( unit, 0, unit.text.length, 'routine', 'medium', 'travel' ) ] : [],
];
