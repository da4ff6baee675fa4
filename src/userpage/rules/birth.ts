/** Date or year of birth, and age, of the person. */
import { cue, patternAround } from '../cues';
import { isOfAccount } from '../data/jokes';
import { hitOf, hitsOf, overlaps, type Sentence } from '../reading';
import type { Unit } from '../parse/document';
import { asciiDigits } from '../text/words';
import { hanDigits, spelledOut } from './numbers';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, templateValues } from './statement';

/** Years before are of other people; later ones are of accounts and programs. */
const OLDEST = 1930;
const YOUNGEST = 11;
const OLDEST_AGE = 110;
/** Characters of an entry of a profile. */
const SHORT = 60;
/** Characters after a dash in which a year is looked for. */
const AFTER_DASH = 45;
/** A year alone in a profile is of birth only where it cannot be when somebody joined. */
const BEFORE_WIKIS = 2000;

/** Years of the Vikram and Shaka calendars, which their names have to mark. */
const VIKRAM = /(?:[वब]ि\.?\s?सं|संवत्|\bB\.?S\b)/;
const SHAKA = /शके|\bSaka\b/;

/** True where a text holds a year that can be of birth, also of the Persian, Thai, Islamic and Indian calendars. */
function hasBirthYear( text: string, thisYear: number ): boolean {
	return ( asciiDigits( text ).match( /\d+/g ) ?? [] ).some( ( digits ) => {
		const written = Number( digits );
		const year = written - ( VIKRAM.test( text ) ? 57 : SHAKA.test( text ) ? -78 : 0 );
		return digits.length === 4 && ( ( year >= OLDEST && year <= thisYear - YOUNGEST ) || ( written >= 1310 && written <= 1430 ) ||
			( written >= OLDEST + 543 && written <= thisYear + 543 - YOUNGEST ) );
	} );
}

/** A year of two digits with an apostrophe, a decade, a year of a reign, a year of the Hebrew calendar. */
function hasShortYear( text: string ): boolean {
	return /['’]\d{2}(?!\d)|\b\d0['’]?(?:s|er|ern|-х|-ті|-рр|-talist|-luvu|-luku|-e|-es|li|lı|년대|年代)(?!\p{L}{3})|\d{2}(?:后|後|년생|年生)|[三四五六七八]年[级級](?:尾|[头頭]|[前中后後]段|生)|(?:^|\D)\d{2}年(?![级級])|[民昭平大]\p{L}{1,2}\d{1,2}|תש[א-ת]?["״׳'][א-ת]/u.test( asciiDigits( text ) );
}

function hasAge( text: string ): boolean {
	return ( asciiDigits( text ).match( /\d+/g ) ?? [] ).some( ( digits ) => digits.length < 4 && Number( digits ) >= YOUNGEST && Number( digits ) < OLDEST_AGE );
}

/** A day and a month, in figures or with a month's name. */
function hasDate( text: string ): boolean {
	return /\d{1,2}[./-]\d{1,2}|\d{1,2}\.?\s*(?:de |of |di |d')?\p{L}{3,}|\p{L}{3,}\s+\d{1,2}|\d{1,2}\s*[月월]/u.test( asciiDigits( text ) );
}

/** A year or a season that an event stands for. */
const YEAR_WORD = cue( /\b(?:year|spring|summer|autumn|winter|week|day) (?:that|when|of the|before|after|they|the|we|it)\b|\bsame (?:year|month|week|day)\b/i, '%when' );
/** Programs are born, too. */
const PROGRAM = /(?:^|[^\p{L}])(?:s[ck]ript|(?:ro)?bot|gadget|skrip|revisi|скрипт|бот|програм)\p{L}{0,3}(?!\p{L})|スクリプト|ボット|봇|机器人|機器人/iu;
/** "A 90s kid", "child of the sixties". */
const GENERATION = /\b(?:child|kid|baby|product) of the \p{L}+ties\b|\b\p{L}+ties (?:child|kid|baby)\b|\b(?:19)?[4-9]0['’]?s[ -](?:child|kid|baby)\b/iu;
/** What ages and years have that no other word tells of, for a cheap look. */
const MAY_BE_AGE = /[\p{Nd}〇零一二两兩三四五六七八九十]|ties/iu;
/** "34/m" as an entry of a list. */
const PROFILE_AGE = /^\s*\d{2}\s*[/|,·]\s*(?:m|f|w|male|female|м|ж|х|n|k|h|男|女|남|여)\b/iu;
/** "57, retired" at the beginning of the page. */
const BARE_AGE = /^\s*[1-9]\d,\s+\p{Ll}{3}/u;
/** What follows an age that stands by itself: "I was twenty-two when …". */
const ENDS = patternAround( '%afterage', '^\\s*(?:$|[.,;:!?()。、，–—]|', '(?!\\p{L}))', 'iu' );
/** "For forty years", "forty years ago" in the languages that put the word before. */
const DURATION = patternAround( '%duration', '(?:^|[^\\p{L}])', '\\s+(?:\\p{L}{1,6}\\s+)?$', 'iu' );
/** Every age has two digits. */
const TWO_DIGITS = /(?:^|\D)[1-9]\d/;
/** Characters around a sentence without a first person in which the account may be named. */
const AROUND = 60;
/** Words between "I" and an age. */
const AGE_REACH = 22;
/** An age behind a first person. Figures at the end of a word ("owlet87") are part of a name. */
const AGE_BESIDE = /^(?:[^\d.,;:!?()]*?[^\d.,;:!?()\p{Script=Latin}\p{Script=Cyrillic}])?([1-9]\d)(?![\d%:/]|[.,]\d)/u;

/** Ages that are written out, or that stand in digits after a first person without a word for "years". */
function told( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	// What somebody else said is told of somebody else.
	if ( page.readingOf( unit ).quotes.some( ( quote ) => overlaps( quote, sentence ) ) ) {
		return [];
	}
	const text = unit.text.slice( sentence.start, sentence.end );
	const words = spelledOut( text, page.concepts );
	const inWords = words !== text;
	const spelled = asciiDigits( words );
	if ( !( inWords ? /\d{2}/ : TWO_DIGITS ).test( spelled ) || isOfAccount( text, page.concepts ) ) {
		return [];
	}
	const report = reportIn( unit, sentence.start, sentence.end, 'birth', 'medium', 'age' );
	const ages = !inWords ? [] : page.concepts.find( spelled ).filter( ( hit ) => hit.concept === 'age' && /\d/.test( spelled.slice( hit.start, hit.end ) ) );
	if ( ages.some( ( hit ) => !DURATION( page.concepts ).test( spelled.slice( 0, hit.start ) ) ) ) {
		return [ report ];
	}
	// "Born in the sixties", "my fiftieth birthday".
	if ( inWords && hitOf( sentence, 'born' ) ) {
		return [ asHint( report ) ];
	}
	const selves = page.concepts.find( spelled ).filter( ( hit ) => hit.concept === 'self' || hit.concept === 'iam' || hit.concept === 'user' );
	return selves.some( ( hit ) => {
		const age = AGE_BESIDE.exec( spelled.slice( hit.end, hit.end + AGE_REACH ) );
		return age !== null && hasAge( age[ 1 ] as string ) && !DURATION( page.concepts ).test( spelled.slice( 0, hit.end + age[ 0 ].length - 2 ) ) && ENDS( page.concepts ).test( spelled.slice( hit.end + age[ 0 ].length ) );
	} ) ? [ asHint( report ) ] : [];
}

export const birth: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'birth', 'age' ], ( value, pair, label ): Report[] => {
		const whole = hanDigits( `${ value } ${ templateValues( unit, page, pair.start, pair.end ) }` );
		const fits = label === 'age' ? hasAge( whole ) || hasShortYear( whole ) : hasBirthYear( whole, page.thisYear ) || hasShortYear( whole ) || ( hasDate( whole ) && !/(?:1[0-8]|20)\d\d/.test( whole ) );
		return fits && value.length < 80 && !unit.code.some( ( code ) => code.start <= pair.start && code.end >= pair.start ) ? [ reportIn( unit, pair.start, pair.end, 'birth', 'high', label === 'age' ? 'age' : 'birth-date' ) ] : [];
	} ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		// After a dash the sentence goes on.
		const dash = /[–—]\s*$/.test( unit.text.slice( sentence.start, sentence.end ) ) ? AFTER_DASH : 0;
		const raw = unit.text.slice( sentence.start, sentence.end + dash );
		if ( !hitOf( sentence, 'born', 'age' ) && !MAY_BE_AGE.test( raw ) ) {
			return [];
		}
		const text = hanDigits( raw );
		if ( PROGRAM.test( text ) ) {
			return [];
		}
		if ( GENERATION.test( text ) || ( unit.section === 0 && sentence.start === 0 && BARE_AGE.test( asciiDigits( text ) ) && !hitOf( sentence, 'street' ) ) || ( PROFILE_AGE.test( asciiDigits( text ) ) && unit.kind !== 'prose' ) ) {
			return [ asHint( reportIn( unit, sentence.start, sentence.end, 'birth', 'medium', 'age' ) ) ];
		}
		if ( inProfile( unit, page ) && /^\s*\(?\d{4}\)?\s*$/.test( asciiDigits( unit.text ) ) && hasBirthYear( text, BEFORE_WIKIS + YOUNGEST ) ) {
			return [ reportIn( unit, sentence.start, sentence.end, 'birth', 'medium', 'birth-date' ) ];
		}
		// Who says "I" of a birth and opens an account in the next sentence speaks of two days.
		const around = sentence.self ? 0 : AROUND;
		if ( !hitOf( sentence, 'born', 'age' ) || isOfAccount( unit.text.slice( Math.max( 0, sentence.start - around ), sentence.end + around ), page.concepts ) ) {
			return [];
		}
		const born = hitOf( sentence, 'born' );
		// Elsewhere "born 2008" is of somebody whom the text has named before.
		const subject = born && ( stance !== 'open' || unit.section === 0 || !/\p{L}/u.test( unit.text.slice( sentence.start, born.start ) ) );
		if ( born && subject && ( hasBirthYear( text, page.thisYear ) || ( stance === 'own' && hasShortYear( text ) ) || /^[^\p{L}]*['’]?\d{2}\b/u.test( asciiDigits( unit.text.slice( born.end, born.end + 4 ) ) ) ) ) {
			return [ reportIn( unit, sentence.start, sentence.end, 'birth', 'high', 'birth-date' ) ];
		}
		if ( born && subject && hasShortYear( text ) ) {
			return [ asHint( reportIn( unit, sentence.start, sentence.end, 'birth', 'medium', 'birth-date' ) ) ];
		}
		// "My birthday is 3 May."
		if ( born && stance === 'own' && hasDate( text ) && /\p{Nd}/u.test( text ) && !/\p{Nd}{3}/u.test( text ) ) {
			return [ asHint( reportIn( unit, sentence.start, sentence.end, 'birth', 'medium', 'birth-date' ) ) ];
		}
		// "Born in the year of the great flood", "the spring before the Wall came down".
		const spoken = born && ( stance !== 'open' || ( unit.section === 0 && sentence.hits.some( ( hit ) => hit.concept === 'self' && hit.start === born.start ) ) );
		if ( born && subject && spoken && !/\p{Nd}{3}/u.test( text ) && YEAR_WORD( text, page.concepts ) ) {
			return [ asHint( reportIn( unit, sentence.start, sentence.end, 'birth', 'medium', 'birth-date' ) ) ];
		}
		const age = hitsOf( sentence, 'age' ).find( ( hit ) => {
			const words = unit.text.slice( hit.start, hit.end );
			// "I am 40" ends there; "I am 40 % at the library" does not.
			const ends = !/\p{Nd}$/u.test( words ) || /^(?:\s*$|\s*[.,;:!?()])/.test( unit.text.slice( hit.end, hit.end + 3 ) );
			// "/64" is the size of a network.
			return ( stance !== 'open' || ( unit.section === 0 && sentence.end - sentence.start < SHORT ) ) && ends && !/[/:.%]$/.test( unit.text.slice( 0, hit.start ) ) && ( /\p{Nd}/u.test( words ) ? hasAge( words ) : stance === 'own' );
		} );
		const decade = age ? undefined : hitsOf( sentence, 'age' ).find( ( hit ) => !/\p{Nd}/u.test( unit.text.slice( hit.start, hit.end ) ) );
		if ( decade ) {
			return [ asHint( reportIn( unit, decade.start, decade.end, 'birth', 'low', 'age' ) ) ];
		}
		const report = age && reportIn( unit, age.start, age.end, 'birth', 'medium', 'age' );
		return !report ? [] : stance === 'open' ? [ asHint( report ) ] : [ report ];
	} ),
	// "I am {{age|1971|3|3}}."
	...!unit.objects.length ? [] : eachSentence( unit, page, ( sentence, stance ): Report[] => unit.objects.filter( ( { at, template } ) => at >= sentence.start && at < sentence.end &&
		page.concepts.labelsOf( page.document.templates[ template ]?.name ?? '' ).some( ( label ) => label === 'birth' || label === 'age' ) && hasBirthYear( templateValues( unit, page, at, at + 1 ), page.thisYear ) )
		.map( ( { at } ) => reportIn( unit, at, at + 1, 'birth', 'high', 'birth-date' ) ).map( ( report ) => stance === 'own' ? report : asHint( report ) ) ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => stance === 'open' ? told( unit, sentence, page ).map( asHint ) : told( unit, sentence, page ) ),
];
