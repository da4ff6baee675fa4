/** When the owner is where: time zone, recurring times, shifts, journeys, meetings. */
import { changed } from '../changed';
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
/** Days without a date, in English. */
const SOON = /\b(?:next|this) (?:week|month|weekend|spring|summer|autumn|winter|year)\b|\btomorrow\b|\b\d{1,2}(?:st|nd|rd|th)\b/;
/** Times of the day in words, in English. */
const CLOCK = /\b(?:from|between|after|before|till|until|by|around|at) (?:about |half )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d{1,2}[.:]\d\d)\b(?! [\p{L}]+s\b)/u;
const LONGEST_EVERY = 5;
const ZONE = /\b(?:UTC|GMT)\s?[+−–-]\s?\d{1,2}|\b(?:Pacific|Eastern|Central|Mountain) Time\b/;
/** Abbreviations of time zones, which say something beside a first person only. */
const ABBREVIATION = /\b(?:GMT|UTC|BST|IST|[CEW](?:E[SD]?T|AT)|[ECMP][SD]T|A[CEW][SD]T|NZ[SD]T|MSK|EAT|SAST|PKT|[JK]ST|SGT|HKT|PHT|WI[BT]|WITA|BR[ST]T?|ART)\b/;
/** Days of work and rest in figures: "14/7", "7x7", "4 on 4 off". */
const ROTATION = /\b(\d{1,2})\s?[x×]\s?\1\b|\b\d{1,2} (?:\p{L}+ )?on,? (?:and )?\d{1,2} (?:\p{L}+ )?off\b/iu;

/** True for "evenings" and "Fridays"; words for "every" alone are short, and stand before anything. */
function saysWhen( unit: Unit, hit: { start: number; end: number } ): boolean {
	return hit.end - hit.start > ( isCased( unit.text.slice( hit.start, hit.end ) ) ? LONGEST_EVERY : 2 );
}

/** A dated line in a section about meetings or journeys. */
const underHeading: UnitRule = ( unit, page ) => page.headingOf( unit ).includes( 'travel' ) && unit.kind !== 'heading' &&
	/\b20[0-4]\d\b/.test( asciiDigits( unit.text ) ) && unit.text.length < 200 ? [ reportIn( unit, 0, unit.text.length, 'routine', 'medium', 'travel' ) ] : [];

/** A template within the sentence that names a time zone ("{{time zone|EET}}"). */
function hasZoneTemplate( unit: Unit, page: Page, sentence: Sentence ): boolean {
	return unit.objects.some( ( { at, template } ) => {
		const use = page.document.templates[ template ];
		return at >= sentence.start && at < sentence.end && !!use?.params.length && page.concepts.labelsOf( use.name ).includes( 'tz' );
	} );
}

/** True for times that come back: hours or days of the week that somebody keeps. */
function recurs( unit: Unit, sentence: Sentence, stance: Stance, text: string ): boolean {
	const every = hitsOf( sentence, 'every' );
	const topic = !!hitOf( sentence, 'topic' );
	const open = stance === 'open' && ( unit.kind === 'item' || !!hitOf( sentence, 'org' ) );
	if ( ROTATION.test( text ) && stance !== 'open' ) {
		return true;
	}
	if ( !every.length ) {
		return false;
	}
	// One word may be found in two ways.
	const often = every.some( ( hit ) => hit.start !== ( every[ 0 ] as { start: number } ).start ) || stance === 'near';
	return ( TIME.test( text ) && !open && !topic ) || ( sentence.self && !topic && every.some( ( hit ) => saysWhen( unit, hit ) ) ) ||
		( often && ( stance !== 'open' || ( unit.kind === 'prose' && !open && !topic ) ) );
}

export const routine: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'tz', 'hours', 'travel' ], ( value, pair, label ): Report[] => {
		const text = asciiDigits( value );
		const zone = ABBREVIATION.test( text ) || hasZoneTemplate( unit, page, changed<Sentence>( pair, { hits: [], self: false, question: false } ) );
		const fits = label === 'tz' ? /\d|[A-Z]{2,4}T\b|\//.test( text ) || zone : label === 'hours' ? ( /\d/.test( text ) && !/@/.test( text ) ) || zone : /\d/.test( text ) && !/@/.test( text );
		return value.length < 200 && !isEmptyValue( value ) && fits ?
			[ reportIn( unit, pair.start, pair.end, 'routine', 'medium', label === 'tz' ? 'time-zone' : label === 'travel' ? 'travel' : 'routine' ) ] : [];
	} ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const text = page.readingOf( unit ).digits.slice( sentence.start, sentence.end );
		const report = ( reason: 'routine' | 'travel' | 'time-zone' ): Report[] => [ reportIn( unit, sentence.start, sentence.end, 'routine', 'medium', reason ) ];
		if ( recurs( unit, sentence, stance, text ) ) {
			return report( 'routine' );
		}
		const open = stance === 'open' && ( unit.kind === 'item' || !!hitOf( sentence, 'org' ) );
		if ( ( ZONE.test( text ) && !open ) || ( sentence.self && ABBREVIATION.test( text ) && !hitOf( sentence, 'topic' ) && !TIME.test( text ) ) || hasZoneTemplate( unit, page, sentence ) ) {
			return report( 'time-zone' );
		}
		const ahead = ( text.match( /\b20\d\d\b/g ) ?? [] ).some( ( year ) => Number( year ) > page.thisYear );
		const trip = hitOf( sentence, 'away', 'meet' );
		const dated = ( !!trip || ahead ) && ( DAY.test( text ) || SOON.test( text ) || !!hitOf( sentence, 'month' ) || ( sentence.self && !!hitOf( sentence, 'away' ) && !!hitOf( sentence, 'meet' ) ) );
		if ( dated && ( ( trip && ( stance !== 'open' || ( unit.section === 0 && unit.kind === 'prose' ) ) ) || ahead ) ) {
			return report( 'travel' );
		}
		const every = hitsOf( sentence, 'every' );
		return ( every.some( ( hit ) => saysWhen( unit, hit ) ) || ( every.length && TIME.test( text ) ) || ( trip && dated ) || ( sentence.self && CLOCK.test( text ) ) ) && !hitOf( sentence, 'topic' ) ?
			report( 'routine' ).map( asHint ) : [];
	} ),
	...underHeading( unit, page ),
];
