/** Date or year of birth, and age, of the person. */
import { patternAround, wordCue } from '../cues';
import { isOfAccount } from '../data/jokes';
import { hitOf, hitsOf, overlaps, type Sentence } from '../reading';
import type { Unit } from '../parse/document';
import { asciiDigits } from '../text/words';
import { hanDigits, spelledOut } from './numbers';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, isOfRelative, templateValues } from './statement';

/** Years before are of other people; later ones are of accounts and programs. */
const OLDEST = 1930;
const YOUNGEST = 11;
const OLDEST_AGE = 110;
/** A year alone in a profile is of birth only where it cannot be when somebody joined. */
const BEFORE_WIKIS = 2000;
/** Characters around a sentence without a first person in which the account may be named. */
const AROUND = 60;
/** Characters between "I" and an age. */
const AGE_REACH = 22;
/** Years to come in which somebody comes of age. */
const AHEAD = 8;

/** True where one of the numbers of a text, with so many digits, fits. */
function hasNumber( text: string, fits: ( value: number, digits: number ) => boolean ): boolean {
	return ( asciiDigits( text ).match( /\d+/g ) ?? [] ).some( ( number ) => fits( Number( number ), number.length ) );
}

/** True where a text holds a year that can be of birth, also of the Persian and Islamic and of the Thai calendars. */
function hasBirthYear( text: string, thisYear: number ): boolean {
	const isRecent = ( year: number ): boolean => year >= OLDEST && year <= thisYear - YOUNGEST;
	return hasNumber( text, ( year, digits ) => digits === 4 && ( isRecent( year ) || isRecent( year - 543 ) || ( year >= 1310 && year <= 1430 ) ) );
}

/** A year of two digits with an apostrophe, a decade, a year of school or of a reign, a year of the Hebrew calendar. */
function hasShortYear( text: string ): boolean {
	return /['’]\d{2}(?!\d)|\b\d0['’]?(?:s|er|-е|-х|-ті|년대|年代)(?!\p{L}{3})|\d{2}(?:后|後|년생|年生)|[三四五六七八]年[级級]|[民昭平大]\p{L}{1,2}\d{1,2}|תש[א-ת]?["״׳'][א-ת]/u.test( asciiDigits( text ) );
}

const isAge = ( value: number, digits: number ): boolean => digits < 4 && value >= YOUNGEST && value < OLDEST_AGE;

/** A day and a month, in figures or with a month's name. */
function hasDate( text: string ): boolean {
	return /\d{1,2}[./-]\d{1,2}|\d{1,2}\.?\s*(?:de |of |di |d')?\p{L}{3,}|\p{L}{3,}\s+\d{1,2}|\d{1,2}\s*[月월]/u.test( asciiDigits( text ) );
}

/** A year or a season that an event stands for: "born in the year of the great flood". */
const YEAR_WORD = wordCue( '%when' );
/** What ages and years have that no other word tells of, for a cheap look. */
const MAY_BE_AGE = /[\p{Nd}〇零一二两兩三四五六七八九十百]|\p{L}{4}/u;
/** What follows an age that stands by itself: "I was twenty-two when …". */
const ENDS = patternAround( '%afterage', '^\\s*(?:$|[.,;:!?()。、，–—]|', '(?!\\p{L}))', 'iu' );
/** "For forty years", "forty years ago" in the languages that put the word before. */
const DURATION = patternAround( '%duration', '(?:^|[^\\p{L}])', '\\s+(?:\\p{L}{1,6}\\s+)?$', 'iu' );
/** An age behind a first person. Figures at the end of a word ("owlet87") are part of a name. */
const AGE_BESIDE = /^(?:[^\d.,;:!?()]*?[^\d.,;:!?()\p{Script=Latin}\p{Script=Cyrillic}])?([1-9]\d)(?![\d:/]|\s?%|[.,]\d)/u;

/** Ages that are written out, or that stand in digits after a first person without a word for "years". */
function told( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	const text = unit.text.slice( sentence.start, sentence.end );
	const words = spelledOut( text, page.concepts );
	const spelled = asciiDigits( words );
	// What somebody else said is told of somebody else.
	if ( !/(?:^|\D)[1-9]\d/.test( spelled ) || isOfAccount( text, page.concepts ) || page.readingOf( unit ).quotes.some( ( quote ) => overlaps( quote, sentence ) ) ) {
		return [];
	}
	const report = reportIn( unit, sentence.start, sentence.end, 'birth', 'medium', 'age' );
	const hits = page.concepts.find( spelled );
	if ( words !== text && hits.some( ( hit ) => hit.concept === 'age' && !isOfRelative( hits, hit ) && /\d/.test( spelled.slice( hit.start, hit.end ) ) && !DURATION( page.concepts ).test( spelled.slice( 0, hit.start ) ) ) ) {
		return [ report ];
	}
	const isAgeAt = ( at: number ): boolean => {
		const [ reached = '', age = '' ] = AGE_BESIDE.exec( spelled.slice( at, at + AGE_REACH ) ) ?? [];
		const before = reached.slice( 0, -age.length );
		const end = at + reached.length;
		// "I and my brother, 34".
		return age !== '' && !DURATION( page.concepts ).test( before ) && ENDS( page.concepts ).test( spelled.slice( end ) ) && !hits.some( ( { concept, start } ) => concept.endsWith( 'kin' ) && start >= at && start < end );
	};
	// "Born in the sixties", "my fiftieth birthday".
	return ( words !== text && hitOf( sentence, 'born' ) ) || hits.some( ( hit ) => ( hit.concept === 'self' || hit.concept === 'iam' || hit.concept === 'user' ) && isAgeAt( hit.end ) ) ?
		[ asHint( report ) ] : [];
}

/** A birth that a sentence tells: with its year for sure; a decade, a day without its year or an event for the year as a hint. */
function bornIn( unit: Unit, sentence: Sentence, own: boolean, page: Page ): Report[] {
	const born = hitOf( sentence, 'born' );
	const lead = unit.section === 0;
	// Elsewhere "born 2008" is of somebody whom the text has named before.
	if ( !born || !( own || lead || !/\p{L}/u.test( unit.text.slice( sentence.start, born.start ) ) ) ) {
		return [];
	}
	const text = hanDigits( unit.text.slice( sentence.start, sentence.end ) );
	const report = reportIn( unit, sentence.start, sentence.end, 'birth', 'high', 'birth-date' );
	const isYear = hasBirthYear( text, page.thisYear ) || /^[^\p{L}]*['’]?\d{2}\b/u.test( asciiDigits( unit.text.slice( born.end, born.end + 4 ) ) );
	return isYear ? [ report ] : hasShortYear( text ) || ( !/\p{Nd}{3}/u.test( text ) && ( own || lead ) && ( ( /\p{Nd}/u.test( text ) && hasDate( text ) ) || YEAR_WORD( text, page.concepts ) ) ) ? [ asHint( report ) ] : [];
}

export const birth: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'birth', 'age' ], ( value, pair, label ): Report[] => {
		const whole = hanDigits( `${ value } ${ templateValues( unit, page, pair.start, pair.end ) }` );
		const fits = label === 'age' ? hasNumber( whole, isAge ) : hasBirthYear( whole, page.thisYear ) || ( hasDate( whole ) && !/(?:1[0-8]|20)\d\d/.test( whole ) );
		return ( fits || hasShortYear( whole ) ) && value.length < 80 ? [ reportIn( unit, pair.start, pair.end, 'birth', 'high', label === 'age' ? 'age' : 'birth-date' ) ] : [];
	} ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const text = unit.text.slice( sentence.start, sentence.end );
		if ( inProfile( unit, page ) && /^\s*\(?\p{Nd}{4}\)?\s*$/u.test( unit.text ) && hasBirthYear( text, BEFORE_WIKIS + YOUNGEST ) ) {
			return [ reportIn( unit, sentence.start, sentence.end, 'birth', 'medium', 'birth-date' ) ];
		}
		// Who says "I" of a birth and opens an account in the next sentence speaks of two days.
		const around = sentence.self ? 0 : AROUND;
		if ( !hitOf( sentence, 'born', 'age' ) || isOfAccount( unit.text.slice( Math.max( 0, sentence.start - around ), sentence.end + around ), page.concepts ) ) {
			return [];
		}
		const birthDay = bornIn( unit, sentence, stance !== 'open', page );
		// "Not till 2031" is an age, too.
		const isAgeHere: typeof isAge = ( value, digits ) => isAge( value, digits ) || ( value >= page.thisYear && value < page.thisYear + AHEAD );
		const isSure = ( words: string ): boolean => stance !== 'open' && ( /\p{Nd}/u.test( words ) ? hasNumber( words, isAgeHere ) : stance === 'own' );
		const ages = birthDay.length ? [] : hitsOf( sentence, 'age' ).filter( ( hit ) => !isOfRelative( sentence.hits, hit ) ).map( ( { start, end } ) => ( { start, end, words: hanDigits( unit.text.slice( start, end ) ) } ) )
			// "40 %" is no age, and "/64" the size of a network.
			.filter( ( { start, end, words } ) => isSure( words ) || ( unit.section === 0 && hasNumber( words, isAgeHere ) ) ? !/^[/:.]|%/.test( unit.text.slice( Math.max( 0, start - 1 ), end + 2 ) ) : !/\p{Nd}/u.test( words ) );
		const age = ages.find( ( { words } ) => isSure( words ) ) ?? ages[ 0 ];
		const report = age && reportIn( unit, age.start, age.end, 'birth', 'medium', 'age' );
		return report && age ? [ isSure( age.words ) ? report : asHint( report ) ] : birthDay;
	} ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const reports = MAY_BE_AGE.test( unit.text.slice( sentence.start, sentence.end ) ) ? told( unit, sentence, page ) : [];
		return stance === 'open' ? reports.map( asHint ) : reports;
	} ),
];
