/** Where the owner lives or comes from. */
import { isJokePlace } from '../data/jokes';
import type { Stance } from '../gates';
import { gap, hitOf, hitsOf, type Sentence } from '../reading';
import type { Unit } from '../parse/document';
import { isCased, isProper, properAfter, properBefore, tokensIn } from '../text/words-around';
import { wordSet } from '../cues';
import { placesIn } from '../text/places';
import { asciiDigits, isUnspaced, normalise } from '../text/words';
import { isNoPlace, isPlaceForm, isPlaceName, isPlaceTitle, isPlaced, isQuarter, placesOf } from './places';
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
/** Letters of a small word between a kind of place and its name, and one more. */
const PARTICLE = 5;
/** Characters of a name in scripts without spaces. */
const NAME_LENGTH = 15;
/** Words that are looked at beside a word of living. */
const LOOK = 4;
/** Words of an entry that is nothing but a place. */
const ENTRY_WORDS = 6;
/** Words of what follows a label that asks for a place; more are a sentence about something else. */
const VALUE_WORDS = 8;
/** Characters of a sentence that is a greeting, and of a text with an address. */
const LONGEST_GREETING = 80;
const LONGEST_ADDRESS = 600;
const COORDINATES = /^(?:coord|koord|coörd|коорд|coor |координат|إحداثيات|مختصات|座標|坐标|좌표)/i;

/** What follows the year of a birth: a comma or a small word, and a name. */
const AFTER_DATE = /\d{4}\p{L}{0,2}\.?(?:\s?[,،、·(]\s?|\s+)(?:\p{Ll}{1,4}\s)?((?:\p{Lu}|[^\p{Lu}\p{Ll}\P{L}])[\p{L}\p{M}'’-]{2,}[^\d.;:]*)$/u;
/** What follows a street: a code, and a town. */
const TOWN = /^[\s\p{L}]{0,3}\d{0,3}\s?[,،;]\s*(?:(?:\p{Lu}{1,2}-)?\d{4,6}\s+)?((?:\p{Lu}[\p{L}\p{M}'’-]{2,}(?:[ -]\p{Lu}[\p{L}\p{M}'’-]+)*)|[^\p{Lu}\p{Ll}\P{L}][\p{L}\p{M}]{2,})/u;
const HAN = /[\u3040-\u9fff]/;
const HANGUL = /[\uac00-\ud7af]/;
/** A name before a word of living, with a particle of Japanese. */
const HAN_BEFORE = /[\p{Script=Han}\p{Script=Katakana}ー](?:[にでへの]|から)?\s?$/u;
/** The same behind a figure, for a cheap look. */
const MAY_HAVE_TOWN = new RegExp( `\\p{Nd}${ TOWN.source.slice( 1 ) }`, 'u' );
/** "Greetings" from somewhere. */
const greetings = wordSet( '%hello' );

interface Range {
	start: number;
	end: number;
}

/** True for a word that means something else than a place ("I"). */
function isOtherWord( sentence: Sentence, place: Range ): boolean {
	return sentence.hits.some( ( other ) => other.start <= place.start && other.end >= place.end && other.concept !== 'live' );
}

/** The capitalised words beside a word of living; the first word of a sentence has its capital for another reason. */
function placeBeside( unit: Unit, sentence: Sentence, hit: Range, page: Page ): Range | null {
	const isPlace = ( place: Range | null ): place is Range => place !== null && !isNoPlace( unit.text.slice( place.start, place.end ), page );
	const after = properAfter( unit.text, hit.end, sentence.end, REACH );
	const before = properBefore( unit.text, sentence.start, hit.start, REACH );
	const places = [ ...isPlace( after ) ? [ after ] : [], ...isPlace( before ) && !isOtherWord( sentence, before ) ? [ before ] : [] ];
	return places.find( ( place ) => !isDoubtful( unit, place, hit, page ) ) ?? places[ 0 ] ?? null;
}

/** True in languages in which every noun has a capital. */
function hasNouns( page: Page ): boolean {
	return page.concepts.linesOf( '%nouns' ).length > 0;
}

/** True where every noun has a capital, or none has: what stands beside a word of living is a place only where something else says so. */
function isDoubtful( unit: Unit, place: Range, hit: Range, page: Page ): boolean {
	const word = unit.text.slice( place.start, place.end );
	if ( HAN.test( word ) ) {
		return !HAN_BEFORE.test( unit.text.slice( 0, hit.start ) ) && !/[\u4e00-\u9fff]/.test( unit.text[ hit.end ] ?? '' );
	}
	if ( isCased( word ) && !hasNouns( page ) ) {
		return false;
	}
	if ( isUnspaced( word.charCodeAt( 0 ) ) && !HANGUL.test( word ) ) {
		const said = unit.text.slice( hit.start, hit.end + NAME_LENGTH );
		return ![ ...page.concepts.entriesOf( '%quarter' ), ...placesOf( page.concepts ) ].some( ( name ) => said.includes( name ) );
	}
	const before = tokensIn( unit.text, Math.max( 0, place.start - AROUND ), place.start ).slice( -1 );
	const words = [ ...before, ...tokensIn( unit.text, place.start, place.end + AROUND ) ].slice( 0, LOOK ).map( ( token ) => token.text );
	return !isPlaceForm( word, page ) && !words.some( ( one, i ) => isQuarter( one, page.concepts ) ||
		( isProper( one ) && !isNoPlace( one, page ) && isPlaced( words[ i - 1 ] ?? ( before.length ? '' : unit.text.slice( hit.start, hit.end ).split( ' ' ).pop() ?? '' ), one, page.concepts, words[ i + 1 ] ) ) );
}

/** "The district of X", "X district": a kind of place stands beside a name. */
function hasQuarter( tokens: { text: string }[], i: number, page: Page ): boolean {
	const { text } = tokens[ i ] as { text: string };
	const behind = tokens[ i + 1 ]?.text ?? '';
	const particles = tokens.slice( Math.max( 0, i - 2 ), i ).filter( ( one ) => one.text.length < PARTICLE ).length;
	const kinds = [ tokens[ i - 1 ]?.text ?? '', tokens[ i - 1 - particles ]?.text ?? '', isProper( behind ) && isCased( behind ) ? '' : behind ];
	return text.length > 2 && !isQuarter( text, page.concepts ) && kinds.some( ( word ) => word !== '' && isQuarter( word, page.concepts ) );
}

/** A name beside a kind of place, in scripts with capitals. */
function besideQuarter( unit: Unit, sentence: Sentence, page: Page ): Range | null {
	const tokens = tokensIn( unit.text, sentence.start, sentence.end );
	return tokens.find( ( token, i ) => isCased( token.text ) && isProper( token.text ) && !isNoPlace( token.text, page ) && !isOtherWord( sentence, token ) && hasQuarter( tokens, i, page ) ) ?? null;
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
		if ( !isProper( text ) || isNoPlace( text, page ) || isOtherWord( sentence, token ) || /\p{Nd}/u.test( text ) ) {
			return false;
		}
		const before = tokens[ i - 1 ];
		return hasQuarter( tokens, i, page ) || ( isCased( text ) ?
			text.length > 2 && ( isPlaceForm( text, page ) || ( told && ( /[(（]\s*$/.test( unit.text.slice( 0, token.start ) ) || ( i === 0 && isPlaced( '', text, page.concepts ) ) ) ) || ( ( told || !hasNouns( page ) ) && before !== undefined && ( i === 1 || !isProper( before.text ) ) && isPlaced( before.text, text, page.concepts ) ) ) :
			isPlaceName( text, page ) );
	} ) ?? null;
}

/** End of the last figure of a date in a stretch, or its beginning. */
function afterDate( text: string, start: number, end: number ): number {
	const digits = /\p{Nd}[^\p{Nd}]*$/u.exec( text.slice( start, end ) );
	return digits ? start + digits.index + 1 : start;
}

/** Where somebody was born: what is linked, or stands with a capital after the date ("born 3 May 1984 in Kassel"). */
function birthPlace( unit: Unit, sentence: Sentence, born: Range, page: Page ): Range | null {
	const { text } = unit;
	const from = Math.max( born.end, afterDate( text, sentence.start, sentence.end ) );
	const link = unit.links.find( ( one ) => one.target !== '' && !/\p{Nd}|:/u.test( one.target ) && one.start >= sentence.start && one.end <= sentence.end );
	if ( link ) {
		return /[,;，、،]/.test( text.slice( from, link.start ) ) ? null : link;
	}
	const place = properAfter( text, from, sentence.end, BIRTH_REACH );
	return place && place.end - place.start > 2 && !isOtherWord( sentence, place ) && !isNoPlace( text.slice( place.start, place.end ), page ) && isCased( text.slice( place.start, place.end ) ) ? place : null;
}

const labelled: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'place' ], ( value, pair ): Report[] => {
		if ( value.length > 100 || !/\p{L}{2}/u.test( value ) || isNoPlace( value, page ) || isJokePlace( value, page.concepts ) || isEmptyValue( value ) || ( isCased( value ) && !/\p{Lu}/u.test( value ) ) || /@|https?:/.test( value ) ) {
			return [];
		}
		const report = reportIn( unit, pair.start, pair.end, 'location', 'medium', 'location' );
		// A question of a list of questions, and a whole sentence, tell of something else.
		return /[?？]|か$/.test( unit.labels[ 0 ] ?? '' ) || /\p{Nd}/u.test( value.split( /[,،、，]/ )[ 0 ] as string ) || /[。।]$/.test( value ) || value.split( /\s+/ ).length > VALUE_WORDS ? [ asHint( report ) ] : [ report ];
	} ),
	// "March 1988, Otterbourne": behind the date of a birth stands where.
	...eachPair( unit, page, [ 'birth' ], ( value, pair ): Report[] => {
		const [ whole, place ] = AFTER_DATE.exec( asciiDigits( value ) ) ?? [];
		return whole && place && value.length < 80 && !isNoPlace( place.trim(), page ) && !isJokePlace( value, page.concepts ) ? [ reportIn( unit, pair.end - place.length, pair.end, 'location', 'medium', 'location' ) ] : [];
	} ),
	// Letters reach a place.
	...eachPair( unit, page, [ 'addr' ], ( value, pair ): Report[] => /\p{L}{3}/u.test( value ) && !/@|https?:/.test( value ) && value.length > 8 ?
		[ asHint( reportIn( unit, pair.start, pair.end, 'location', 'low', 'location' ) ) ] : [] ),
];

/** A line or item that is nothing but a place: "Bergen, Norway". */
const entry: UnitRule = ( unit, page ) => {
	const text = unit.text.trim().replace( /[.\uFFFC]/g, '' ).trim();
	if ( ( unit.kind !== 'item' && unit.kind !== 'prose' ) || text.length < 3 || text.split( /\s+/ ).length > ENTRY_WORDS ) {
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
		const beside = born ? birthPlace( unit, sentence, hit, page ) : placeBeside( unit, sentence, hit, page );
		const place = beside ?? ( stance === 'own' || stance === 'near' ? placeIn( unit, sentence, page, true ) : null );
		if ( !place || isJokePlace( text.slice( Math.max( sentence.start, hit.start - AROUND ), Math.min( sentence.end, hit.end + AROUND ) ), page.concepts ) ) {
			return [];
		}
		const start = Math.min( hit.start, place.start );
		const cased = isCased( text.slice( place.start, place.end ) );
		const doubtful = isDoubtful( unit, place, hit, page );
		if ( doubtful && !cased && !HAN.test( text[ place.start ] ?? '' ) ) {
			return [];
		}
		const report = reportIn( unit, start, cased ? Math.max( hit.end, place.end ) : sentence.end, 'location', 'medium', 'location' );
		return ( stance === 'open' && unit.kind === 'item' ) || doubtful ? [ asHint( report ) ] : [ report ];
	} );
}

/** "I am a Bergenser": a name for the people of a place. Beside no "I am" it may be said of others. */
function native( unit: Unit, sentence: Sentence, stance: Stance ): Report[] {
	const people = hitsOf( sentence, 'native' );
	if ( !people.length ) {
		return [];
	}
	const who = hitsOf( sentence, 'iam', 'user' );
	const topics = hitsOf( sentence, 'topic' );
	const own = people.find( ( hit ) => who.some( ( one ) => gap( one, hit ) < NEAR_PEOPLE ) && !topics.some( ( topic ) => topic.start < hit.end ) );
	// "Proud Bergenser", "A Bergenser in exile": a note in the lead that begins with what somebody is.
	const noted = people.find( ( hit ) => stance === 'own' || ( unit.section === 0 && unit.kind === 'prose' && tokensIn( unit.text, sentence.start, hit.start ).length < 3 ) );
	const found = own ?? ( topics.length ? undefined : noted );
	if ( !found ) {
		return [];
	}
	const report = reportIn( unit, found.start, found.end, 'location', 'medium', 'location' );
	return own ? [ report ] : [ asHint( report ) ];
}

/** A place in what the owner tells without a word of living: "Hot summers here in X have taught me …", in a box "This user loves X". */
function mentioned( unit: Unit, sentence: Sentence, stance: Stance, page: Page ): Report[] {
	const open = stance === 'open';
	if ( ( open && unit.section > 0 ) || hitOf( sentence, 'live', 'topic', 'work', 'site' ) || ( unit.kind !== 'prose' && unit.kind !== 'item' && !hitOf( sentence, 'user' ) ) ) {
		return [];
	}
	// Where nobody speaks, only "the people of X" tells.
	const place = open ? besideQuarter( unit, sentence, page ) : placeIn( unit, sentence, page, hitOf( sentence, 'born' ) !== undefined );
	return place && !isJokePlace( unit.text.slice( place.start, place.end ), page.concepts ) ? [ asHint( reportIn( unit, place.start, place.end, 'location', 'low', 'location' ) ) ] : [];
}

/** "Greetings from X": nobody else's place. */
function greeted( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	const tokens = sentence.end - sentence.start > LONGEST_GREETING || hitOf( sentence, 'org', 'work', 'topic' ) ? [] : tokensIn( unit.text, sentence.start, sentence.end );
	if ( !tokens.some( ( token ) => greetings( page.concepts ).has( normalise( token.text ) ) ) ) {
		return [];
	}
	const place = tokens.find( ( { text: word }, i ) => isProper( word ) && word.length > 2 && !isNoPlace( word, page ) && ( i > 0 || !isCased( word ) || tokens.length < 4 ) &&
		[ tokens[ i - 1 ], isCased( word ) && !isProper( tokens[ i - 1 ]?.text ?? 'X' ) ? tokens[ i - 2 ] : undefined ].some( ( before, k ) => ( before !== undefined || k === 0 ) && isPlaced( before?.text ?? '', k ? '' : word, page.concepts, tokens[ i + 1 ]?.text ) ) );
	return place ? [ asHint( reportIn( unit, place.start, place.end, 'location', 'medium', 'location' ) ) ] : [];
}

/** The town behind the street of an address. */
function town( unit: Unit, page: Page ): Report[] {
	const text = unit.text.slice( 0, LONGEST_ADDRESS );
	if ( unit.kind === 'heading' || !/[,،;]/.test( text ) || !MAY_HAVE_TOWN.test( text ) ) {
		return [];
	}
	return placesIn( text, page.concepts ).flatMap( ( { end } ): Report[] => {
		const match = TOWN.exec( text.slice( end ) );
		const name = match?.[ 1 ] ?? '';
		const start = match ? end + match[ 0 ].length - name.length : 0;
		return name && !isNoPlace( name, page ) && !page.concepts.find( name ).some( ( hit ) => hit.concept !== 'live' ) ? [ asHint( reportIn( unit, start, start + name.length, 'location', 'medium', 'location' ) ) ] : [];
	} );
}

/** "I'm Anna, Kassel.": a name and a place, and nothing else. */
function signedOff( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	const match = unit.section === 0 && hitOf( sentence, 'iam', 'named' ) ? /,\s*(\p{Lu}[\p{L}\p{M}'’-]{2,}(?:[ -]\p{Lu}[\p{L}\p{M}'’-]+)?)[.!։]?\s*$/u.exec( unit.text.slice( sentence.start, sentence.end ) ) : null;
	const name = match?.[ 1 ] ?? '';
	const start = match ? sentence.start + match.index + match[ 0 ].indexOf( name ) : 0;
	return name && !isNoPlace( name, page ) && !isOtherWord( sentence, { start, end: start + name.length } ) ? [ asHint( reportIn( unit, start, start + name.length, 'location', 'medium', 'location' ) ) ] : [];
}

export const location: UnitRule = ( unit, page ) => [
	...labelled( unit, page ),
	...entry( unit, page ),
	...town( unit, page ),
	...eachSentence( unit, page, ( sentence ) => [ ...greeted( unit, sentence, page ), ...signedOff( unit, sentence, page ) ] ),
	...eachSentence( unit, page, ( sentence, stance ) => dwelling( unit, sentence, stance, page ) ),
	...eachSentence( unit, page, ( sentence, stance ) => native( unit, sentence, stance ) ),
	...eachSentence( unit, page, ( sentence, stance ) => mentioned( unit, sentence, stance, page ) ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const born = hitOf( sentence, 'born' );
		const place = born && ( stance !== 'open' || unit.section === 0 ) && /\p{Nd}/u.test( unit.text.slice( sentence.start, sentence.end ) ) ? birthPlace( unit, sentence, born, page ) : null;
		return place && !isJokePlace( unit.text.slice( place.start, place.end ), page.concepts ) ? [ reportIn( unit, place.start, place.end, 'location', 'medium', 'location' ) ] : [];
	} ),
	...!unit.objects.length ? [] : eachSentence( unit, page, ( sentence, stance ): Report[] => unit.objects.filter( ( object ) => object.at >= sentence.start && object.at < sentence.end &&
		COORDINATES.test( page.document.templates[ object.template ]?.name ?? '' ) && ( inProfile( unit, page ) || ( stance === 'own' && hitOf( sentence, 'live', 'my' ) ) ) )
		.map( ( object ) => reportIn( unit, object.at, object.at + 1, 'location', 'high', 'coordinates' ) ) ),
];
