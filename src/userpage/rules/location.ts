/** Where the owner lives or comes from. */
import { isJokePlace } from '../data/jokes';
import type { Stance } from '../gates';
import { gap, hitOf, hitsOf, type Sentence } from '../reading';
import type { Unit } from '../parse/document';
import { isCased, isProper, properAfter, properBefore, tokensIn } from '../text/words-around';
import { isPlaceForm, isPlaceName, isPlaceTitle, isPlaced, isWikiWord } from './places';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, isEmptyValue } from './statement';

/** Words between "I live" and the place, or the place and "I live". */
const REACH = 3;
const BIRTH_REACH = 1;
/** Characters on either side of "I live" in which a joke is looked for. */
const AROUND = 80;
/** Characters between "I am" and a name for the people of a place. */
const NEAR_PEOPLE = 20;
/** Words of an entry that is nothing but a place. */
const ENTRY_WORDS = 6;
/** Words of what follows a label that asks for a place; more are a sentence about something else. */
const VALUE_WORDS = 8;
const COORDINATES = /^(?:coord|koord|coörd|коорд|coor |координат|إحداثيات|مختصات|座標|坐标|좌표)/i;

interface Range {
	start: number;
	end: number;
}

/** True for a word that means something else than a place ("I"). */
function isOtherWord( sentence: Sentence, place: Range ): boolean {
	return sentence.hits.some( ( other ) => other.start <= place.start && other.end >= place.end && other.concept !== 'live' );
}

/** The capitalised words beside a word of living; the first word of a sentence has its capital for another reason. */
function placeBeside( unit: Unit, sentence: Sentence, hit: Range ): Range | null {
	const after = properAfter( unit.text, hit.end, sentence.end, REACH );
	const before = properBefore( unit.text, sentence.start, hit.start, REACH );
	return after ?? ( before && !isOtherWord( sentence, before ) ? before : null );
}

/**
 * A place anywhere in a sentence: a link to one, a name that is known, or a word with a capital that the word before it
 * or its ending tells to be one; where living or birth is `told`, also one in brackets or at the beginning.
 */
function placeIn( unit: Unit, sentence: Sentence, page: Page, told = false ): Range | null {
	const link = unit.links.find( ( one ) => one.start >= sentence.start && one.end <= sentence.end && one.target !== '' && isPlaceTitle( one.target, page ) );
	if ( link ) {
		return link;
	}
	const tokens = tokensIn( unit.text, sentence.start, sentence.end );
	return tokens.find( ( token, i ) => {
		const { text } = token;
		if ( !isProper( text ) || isWikiWord( text ) || isOtherWord( sentence, token ) || /\p{Nd}/u.test( text ) ) {
			return false;
		}
		const before = tokens[ i - 1 ];
		return isCased( text ) ?
			text.length > 2 && ( isPlaceForm( text, page ) || ( told && ( /[(（]\s*$/.test( unit.text.slice( 0, token.start ) ) || ( i === 0 && isPlaced( '', text, page.concepts ) ) ) ) || ( before !== undefined && ( i === 1 || !isProper( before.text ) ) && isPlaced( before.text, text, page.concepts ) ) ) :
			isPlaceName( text, page );
	} ) ?? null;
}

/** End of the last figure of a date in a stretch, or its beginning. */
function afterDate( text: string, start: number, end: number ): number {
	const digits = /\p{Nd}[^\p{Nd}]*$/u.exec( text.slice( start, end ) );
	return digits ? start + digits.index + 1 : start;
}

/** Where somebody was born: what is linked, or stands with a capital after the date ("born 3 May 1984 in Kassel"). */
function birthPlace( unit: Unit, sentence: Sentence, born: Range ): Range | null {
	const { text } = unit;
	const from = Math.max( born.end, afterDate( text, sentence.start, sentence.end ) );
	const link = unit.links.find( ( one ) => one.target !== '' && !/\p{Nd}|:/u.test( one.target ) && one.start >= sentence.start && one.end <= sentence.end );
	if ( link ) {
		return /[,;，、،]/.test( text.slice( from, link.start ) ) ? null : link;
	}
	const place = properAfter( text, from, sentence.end, BIRTH_REACH );
	return place && place.end - place.start > 2 && !isOtherWord( sentence, place ) && isCased( text.slice( place.start, place.end ) ) ? place : null;
}

const labelled: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'place' ], ( value, pair ): Report[] => {
		if ( value.length > 100 || !/\p{L}{2}/u.test( value ) || isJokePlace( value, page.concepts ) || isEmptyValue( value ) || ( isCased( value ) && !/\p{Lu}/u.test( value ) ) || /@|https?:/.test( value ) ) {
			return [];
		}
		const report = reportIn( unit, pair.start, pair.end, 'location', 'medium', 'location' );
		// A question of a list of questions, and a whole sentence, tell of something else.
		return /[?？]|か$/.test( unit.labels[ 0 ] ?? '' ) || /\p{Nd}/u.test( value.split( /[,،、，]/ )[ 0 ] as string ) || /[。।]$/.test( value ) || value.split( /\s+/ ).length > VALUE_WORDS ? [ asHint( report ) ] : [ report ];
	} ),
	// Letters reach a place.
	...eachPair( unit, page, [ 'addr' ], ( value, pair ): Report[] => /\p{L}{3}/u.test( value ) && !/@|https?:/.test( value ) && value.length > 8 ?
		[ asHint( reportIn( unit, pair.start, pair.end, 'location', 'low', 'location' ) ) ] : [] ),
];

/** A line or item that is nothing but a place: "Bergen, Norway". */
const entry: UnitRule = ( unit, page ) => {
	const text = unit.text.trim().replace( /[.\uFFFC]/g, '' ).trim();
	if ( ( unit.kind !== 'item' && unit.kind !== 'prose' ) || page.gateOf( unit ) === 'foreign' || text.length < 3 || text.split( /\s+/ ).length > ENTRY_WORDS ) {
		return [];
	}
	const parts = text.split( /\s*[,，、(（)）]\s*/ ).filter( Boolean );
	const last = parts[ parts.length - 1 ] ?? '';
	const report = reportIn( unit, 0, unit.text.length, 'location', 'medium', 'location' );
	return !parts.every( ( part ) => isProper( part ) ) || !isPlaceName( last, page ) || isJokePlace( text, page.concepts ) ? [] :
		parts.length > 1 && parts.length < 4 && !unit.links.length && ( unit.section === 0 || page.gateOf( unit ) === 'own' ) ? [ report ] : [ asHint( report ) ];
};

/** "I live in X": a word of living, and a place beside it or further on in the sentence. */
function dwelling( unit: Unit, sentence: Sentence, stance: Stance, page: Page ): Report[] {
	return !sentence.hits.length ? [] : hitsOf( sentence, 'live' ).flatMap( ( hit ): Report[] => {
		const { text } = unit;
		const born = hitsOf( sentence, 'born' ).some( ( other ) => other.start < hit.end && hit.start < other.end ) && /\p{Nd}/u.test( text.slice( sentence.start, sentence.end ) );
		const beside = born ? birthPlace( unit, sentence, hit ) : placeBeside( unit, sentence, hit );
		const place = beside ?? ( stance === 'own' || stance === 'near' ? placeIn( unit, sentence, page, true ) : null );
		if ( !place || isJokePlace( text.slice( Math.max( sentence.start, hit.start - AROUND ), Math.min( sentence.end, hit.end + AROUND ) ), page.concepts ) ) {
			return [];
		}
		const start = Math.min( hit.start, place.start );
		const cased = isCased( text.slice( place.start, place.end ) );
		const report = reportIn( unit, start, cased ? Math.max( hit.end, place.end ) : sentence.end, 'location', 'medium', 'location' );
		return stance === 'open' && unit.kind === 'item' ? [ asHint( report ) ] : [ report ];
	} );
}

/** "I am a Bergenser": a name for the people of a place. Beside no "I am" it may be said of others. */
function native( unit: Unit, sentence: Sentence, stance: Stance ): Report[] {
	const people = hitsOf( sentence, 'native' );
	if ( !people.length ) {
		return [];
	}
	const who = hitsOf( sentence, 'iam', 'user' );
	const own = people.find( ( hit ) => who.some( ( one ) => gap( one, hit ) < NEAR_PEOPLE ) );
	const found = own ?? ( stance === 'own' && !hitOf( sentence, 'topic' ) ? people[ 0 ] : undefined );
	if ( !found ) {
		return [];
	}
	const report = reportIn( unit, found.start, found.end, 'location', 'medium', 'location' );
	return own ? [ report ] : [ asHint( report ) ];
}

/** A place in what the owner tells without a word of living: "Hot summers here in X have taught me …". */
function mentioned( unit: Unit, sentence: Sentence, stance: Stance, page: Page ): Report[] {
	if ( stance === 'open' || hitOf( sentence, 'live', 'topic', 'work', 'site' ) || ( unit.kind !== 'prose' && unit.kind !== 'item' ) ) {
		return [];
	}
	const place = placeIn( unit, sentence, page, hitOf( sentence, 'born' ) !== undefined );
	return place && !isJokePlace( unit.text.slice( place.start, place.end ), page.concepts ) ? [ asHint( reportIn( unit, place.start, place.end, 'location', 'low', 'location' ) ) ] : [];
}

export const location: UnitRule = ( unit, page ) => [
	...labelled( unit, page ),
	...entry( unit, page ),
	...eachSentence( unit, page, ( sentence, stance ) => dwelling( unit, sentence, stance, page ) ),
	...eachSentence( unit, page, ( sentence, stance ) => native( unit, sentence, stance ) ),
	...eachSentence( unit, page, ( sentence, stance ) => mentioned( unit, sentence, stance, page ) ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const born = hitOf( sentence, 'born' );
		const place = born && ( stance !== 'open' || unit.section === 0 ) && /\p{Nd}/u.test( unit.text.slice( sentence.start, sentence.end ) ) ? birthPlace( unit, sentence, born ) : null;
		return place && !isJokePlace( unit.text.slice( place.start, place.end ), page.concepts ) ? [ reportIn( unit, place.start, place.end, 'location', 'medium', 'location' ) ] : [];
	} ),
	...!unit.objects.length ? [] : eachSentence( unit, page, ( sentence, stance ): Report[] => unit.objects.filter( ( object ) => object.at >= sentence.start && object.at < sentence.end &&
		COORDINATES.test( page.document.templates[ object.template ]?.name ?? '' ) && ( inProfile( unit, page ) || ( stance === 'own' && hitOf( sentence, 'live', 'my' ) ) ) )
		.map( ( object ) => reportIn( unit, object.at, object.at + 1, 'location', 'high', 'coordinates' ) ) ),
];
