/** Where the owner lives or comes from. */
import { isJokePlace } from '../data/jokes';
import { patternAround } from '../cues';
import type { Stance } from '../gates';
import { gap, hitOf, hitsOf, overlaps, tokensOf, type Range, type Sentence } from '../reading';
import type { Unit } from '../parse/document';
import { isCased, isProper, properAfter, properBefore, tokensIn } from '../text/words-around';
import { placesIn } from '../text/places';
import { isNoPlace, isPlaceForm, isPlaceName, isPlaceTitle, isPlaced, isQuarter } from './places';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, isEmptyValue } from './statement';

/** Words between "I live" and the place, or the place and "I live". */
const REACH = 3;
/** Characters beside a place in which something else is looked for that says whether it is one. */
const AROUND = 80;
/** Characters on either side of "I live" in X in which a joke is looked for. */
const JOKE = 24;
/** Characters between "I am" and a name for the people of a place. */
const NEAR_PEOPLE = 20;
/** Words before what somebody is, in a note that begins with it: "A proud Bergenser". */
const OPENING = 2;
/** Letters of a small word between a kind of place and its name, and one more. */
const PARTICLE = 5;
/** Words that are looked at beside a word of living. */
const LOOK = 4;
/** Words of an entry that is nothing but a place. */
const ENTRY_WORDS = 6;
/** Words of what follows a label that asks for a place; more are a sentence about something else. */
const VALUE_WORDS = 8;
const LONGEST_VALUE = 100;
const LONGEST_ADDRESS = 600;
/** Templates of coordinates. */
const COORDINATES = patternAround( '%coordinates', '^', '', 'i' );
const HAN = /[\u3040-\u9fff]/;
/** A name before a word of living, with a particle of Japanese. */
const HAN_BEFORE = /[\p{Script=Han}\p{Script=Katakana}ー](?:[にでへの]|から)?\s?$/u;
/** What follows a street: a code, and a town. */
const TOWN = /^[\s\p{L}]{0,3}\d{0,3}\s?[,،;]\s*(?:(?:\p{Lu}{1,2}-)?\d{4,6}\s+)?(\p{Lu}[\p{L}\p{M}'’-]{2,}(?:[ -]\p{Lu}[\p{L}\p{M}'’-]+)*|[^\p{Lu}\p{Ll}\P{L}][\p{L}\p{M}]{2,})/u;

function reportPlace( unit: Unit, { start, end }: Range ): Report {
	return reportIn( unit, start, end, 'location', 'medium', 'location' );
}

/** True for a word that means something else than a place ("I"). */
function isOtherWord( sentence: Sentence, place: Range ): boolean {
	return sentence.hits.some( ( other ) => other.start <= place.start && other.end >= place.end && other.concept !== 'live' );
}

/** The capitalised words beside a word of living; the first word of a sentence has its capital for another reason. */
function placeBeside( unit: Unit, sentence: Sentence, hit: Range, page: Page ): Range | null {
	const isBorn = hitsOf( sentence, 'born' ).some( ( born ) => overlaps( born, hit ) );
	const places = [ properAfter( unit.text, hit.end, sentence.end, REACH ), properBefore( unit.text, sentence.start, hit.start, REACH ) ]
		.filter( ( place ): place is NonNullable<typeof place> => place !== null && !isNoPlace( unit.text.slice( place.start, place.end ), page ) && ( place.start >= hit.end || !( isBorn || isOtherWord( sentence, place ) ) ) );
	return places.find( ( place ) => !isDoubtful( unit, place, hit, page ) ) ?? places[ 0 ] ?? null;
}

/** True in languages in which every noun has a capital. */
function hasNouns( page: Page ): boolean {
	return page.concepts.linesOf( '%nouns' ).length > 0;
}

/** True where every noun has a capital, or none has: what stands beside a word of living is a place only where something else says so. */
function isDoubtful( unit: Unit, place: Range, hit: Range, page: Page ): boolean {
	const word = unit.text.slice( place.start, place.end );
	if ( ( isCased( word ) && !hasNouns( page ) ) || isPlaceForm( word, page ) ) {
		return false;
	}
	if ( HAN.test( word ) ) {
		return !HAN_BEFORE.test( unit.text.slice( 0, hit.start ) ) && !/\p{Script=Han}/u.test( unit.text[ hit.end ] ?? '' );
	}
	const before = tokensIn( unit.text, Math.max( 0, place.start - AROUND ), place.start ).slice( -1 );
	const words = [ ...before, ...tokensIn( unit.text, place.start, place.end + AROUND ) ].slice( 0, LOOK ).map( ( token ) => token.text );
	return !words.some( ( one, i ) => isQuarter( one, page.concepts ) ||
		( isProper( one ) && !isNoPlace( one, page ) && isPlaced( words[ i - 1 ] ?? ( before.length ? '' : unit.text.slice( hit.start, hit.end ).split( ' ' ).pop() ?? '' ), one, page.concepts, words[ i + 1 ] ) ) );
}

/** "The district of X", "X district": a kind of place stands beside a name. */
function hasQuarter( tokens: { text: string }[], i: number, page: Page ): boolean {
	const { text } = tokens[ i ] as { text: string };
	const behind = tokens[ i + 1 ]?.text ?? '';
	const particles = tokens.slice( Math.max( 0, i - 2 ), i ).filter( ( one ) => one.text.length < PARTICLE ).length;
	const kinds = [ tokens[ i - 1 ]?.text ?? '', tokens[ i - 1 - particles ]?.text ?? '', isProper( behind ) && isCased( behind ) ? '' : behind ];
	return text.length > 2 && !isQuarter( text, page.concepts ) && kinds.some( ( word ) => isQuarter( word, page.concepts ) );
}

/**
 * A place anywhere in a sentence: a link to one, a name that is known, or a word with a capital that the word before it
 * or its ending tells to be one.
 */
function placeIn( unit: Unit, sentence: Sentence, page: Page, told: boolean ): Range | undefined {
	const tokens = tokensOf( unit, sentence );
	return unit.links.find( ( one ) => one.start >= sentence.start && one.end <= sentence.end && isPlaceTitle( one.target, page ) ) ?? tokens.find( ( token, i ) => {
		const { text } = token;
		const before = tokens[ i - 1 ];
		return isProper( text ) && !isNoPlace( text, page ) && !isOtherWord( sentence, token ) && !/\p{Nd}/u.test( text ) && ( hasQuarter( tokens, i, page ) || ( isCased( text ) ?
			text.length > 2 && ( isPlaceForm( text, page ) || ( ( told || !hasNouns( page ) ) && before !== undefined && ( i === 1 || !isProper( before.text ) ) && isPlaced( before.text, text, page.concepts ) ) ) :
			isPlaceName( text, page ) ) );
	} );
}

/** A line or item that is nothing but a place: "Bergen, Norway". */
const entry: UnitRule = ( unit, page ) => {
	if ( unit.kind !== 'item' && unit.kind !== 'prose' ) {
		return [];
	}
	const text = unit.text.replace( /[.\uFFFC]/g, '' ).trim();
	const parts = text.length > LONGEST_VALUE ? [] : text.split( /\s*[,，、(（)）]\s*/ ).filter( Boolean );
	return text.length > 2 && text.split( /\s+/ ).length <= ENTRY_WORDS && parts.every( isProper ) &&
		isPlaceName( parts[ parts.length - 1 ] ?? '', page ) && !isJokePlace( text, page.concepts ) ?
		[ asHint( reportPlace( unit, { start: 0, end: unit.text.length } ) ) ] : [];
};

/** "I live in X": a word of living, and a place beside it or further on in the sentence. */
function dwelling( unit: Unit, sentence: Sentence, stance: Stance, page: Page ): Report[] {
	return hitsOf( sentence, 'live' ).flatMap( ( hit ): Report[] => {
		const { text } = unit;
		const place = placeBeside( unit, sentence, hit, page ) ?? ( stance === 'open' ? undefined : placeIn( unit, sentence, page, true ) );
		const doubtful = place && isDoubtful( unit, place, hit, page );
		const cased = place && isCased( text.slice( place.start, place.end ) );
		if ( !place || ( doubtful && !cased && !HAN.test( text[ place.start ] ?? '' ) ) || isJokePlace( text.slice( Math.max( sentence.start, Math.min( hit.start, place.start ) - JOKE ), Math.min( sentence.end, Math.max( hit.end, place.end ) + JOKE ) ), page.concepts ) ) {
			return [];
		}
		const report = reportPlace( unit, { start: Math.min( hit.start, place.start ), end: cased ? Math.max( hit.end, place.end ) : sentence.end } );
		return [ doubtful ? asHint( report ) : report ];
	} );
}

/** "I am a Bergenser": a name for the people of a place. Beside no "I am" it may be said of others. */
function native( unit: Unit, sentence: Sentence, stance: Stance ): Report[] {
	const topic = hitOf( sentence, 'topic' );
	const who = hitsOf( sentence, 'iam', 'user' );
	return hitsOf( sentence, 'native' ).filter( ( hit ) => !topic || topic.start > hit.end ).slice( 0, 1 ).flatMap( ( hit ): Report[] => {
		const report = reportPlace( unit, hit );
		return who.some( ( one ) => gap( one, hit ) < NEAR_PEOPLE ) ? [ report ] :
			stance === 'own' || ( unit.section === 0 && unit.kind === 'prose' && tokensIn( unit.text, sentence.start, hit.start ).length <= OPENING ) ? [ asHint( report ) ] : [];
	} );
}

/** A place in what the owner tells without a word of living: "Hot summers here in X have taught me …", in a box "This user loves X". */
function mentioned( unit: Unit, sentence: Sentence, stance: Stance, page: Page ): Report[] {
	const place = stance === 'open' || hitOf( sentence, 'live', 'topic', 'work', 'site' ) || ( unit.kind !== 'prose' && unit.kind !== 'item' && !hitOf( sentence, 'user' ) ) ? undefined :
		placeIn( unit, sentence, page, !!hitOf( sentence, 'born' ) );
	return place && !isJokePlace( unit.text.slice( place.start, place.end ), page.concepts ) ? [ asHint( reportPlace( unit, place ) ) ] : [];
}

/** The town behind the street of an address. */
function town( unit: Unit, page: Page ): Report[] {
	const text = unit.text.slice( 0, LONGEST_ADDRESS );
	return unit.kind === 'heading' || !/\d.{0,4}[,،;]/.test( page.readingOf( unit ).digits ) ? [] : placesIn( text, page.concepts ).flatMap( ( { end } ): Report[] => {
		const match = TOWN.exec( text.slice( end ) );
		const name = match?.[ 1 ] ?? '';
		const start = end + ( match?.[ 0 ].length ?? 0 ) - name.length;
		return name && !isNoPlace( name, page ) && !page.concepts.find( name ).some( ( hit ) => hit.concept !== 'live' ) ? [ asHint( reportPlace( unit, { start, end: start + name.length } ) ) ] : [];
	} );
}

export const location: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'place', 'addr' ], ( value, pair, label ): Report[] => {
		const isPlace = value.length < LONGEST_VALUE && !isNoPlace( value, page ) && !isJokePlace( value, page.concepts ) && ( !isCased( value ) || /\p{Lu}/u.test( value ) );
		if ( !/\p{L}{2}/u.test( value ) || /@|https?:/.test( value ) || isEmptyValue( value ) || ( label === 'place' && !isPlace ) ) {
			return [];
		}
		const report = reportPlace( unit, pair );
		// Letters reach a place. A whole sentence tells of something else.
		return [ label === 'addr' || /^[^,،、，]*\p{Nd}|[。।]$/u.test( value ) || value.split( /\s+/ ).length > VALUE_WORDS ? asHint( report ) : report ];
	} ),
	...entry( unit, page ),
	...town( unit, page ),
	...eachSentence( unit, page, ( sentence, stance ) => [
		...dwelling( unit, sentence, stance, page ), ...native( unit, sentence, stance ), ...mentioned( unit, sentence, stance, page ),
		...unit.objects.filter( ( { at, template } ) => at >= sentence.start && at < sentence.end && COORDINATES( page.concepts ).test( page.document.templates[ template ]?.name ?? '' ) &&
			( inProfile( unit, page ) || ( stance === 'own' && hitOf( sentence, 'live', 'my' ) ) ) )
			.map( ( { at } ) => reportIn( unit, at, at + 1, 'location', 'high', 'coordinates' ) ),
	] ),
];
