/**
 * Words of all languages that the user-page check reads, by family. Each family is a page of its own on the wiki, fetched
 * when a page in one of its languages is checked. Nothing that ships imports this file; the build, the command line and
 * the tests do.
 */
import common from '../common-words.json';
import weights from '../weights.json';
import { AFRICAN_OTHER } from './african-other';
import { ARABIC } from './arabic';
import { BALTIC } from './baltic';
import { BENGALI } from './bengali';
import { BOX_WORDS } from './box-words';
import { BULGARIAN_MACEDONIAN } from './bulgarian-macedonian';
import { CALLING_WORDS } from './calling-words';
import { CATALAN } from './catalan';
import { CAUCASUS } from './caucasus';
import { CELTIC_BASQUE } from './celtic-basque';
import { CHINESE } from './chinese';
import { CUE_WORDS } from './cue-words';
import { CZECH } from './czech';
import { DANISH_NORWEGIAN } from './danish-norwegian';
import { DRAFT_WORDS } from './draft-words';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { ENGLISH_CUES } from './english-cues';
import { EVERYWHERE } from './everywhere';
import { FINNIC } from './finnic';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { GREEK } from './greek';
import { HEBREW_AMHARIC } from './hebrew-amharic';
import { HINDI } from './hindi';
import { HUNGARIAN } from './hungarian';
import { IBERIAN } from './iberian';
import { ICELANDIC_FAROESE } from './icelandic-faroese';
import { IRANIAN } from './iranian';
import { ITALIAN } from './italian';
import { JAPANESE } from './japanese';
import { JAVANESE_SUNDANESE } from './javanese-sundanese';
import { KOREAN } from './korean';
import { MALAY } from './malay';
import { MARATHI_NEPALI } from './marathi-nepali';
import { PERSIAN } from './persian';
import { PERSON_WORDS } from './person-words';
import { PICTURE_WORDS } from './picture-words';
import { PLACE_WORDS } from './place-words';
import { PLAYFUL_WORDS } from './playful-words';
import { POLISH } from './polish';
import { PORTUGUESE } from './portuguese';
import { REACH_WORDS } from './reach-words';
import { ROMANIAN } from './romanian';
import { RUSSIAN } from './russian';
import { SERBIAN } from './serbian';
import { SERBO_CROATIAN } from './serbo-croatian';
import { SLOVAK } from './slovak';
import { SLOVENE } from './slovene';
import { SOUTH_ASIAN } from './south-asian';
import { SOUTH_EAST_ASIAN } from './south-east-asian';
import { SWEDISH } from './swedish';
import { TAMIL_MALAYALAM } from './tamil-malayalam';
import { TELUGU_KANNADA } from './telugu-kannada';
import { THAI } from './thai';
import { TURKIC } from './turkic';
import { TURKISH } from './turkish';
import { UKRAINIAN_BELARUSIAN } from './ukrainian-belarusian';
import { URDU } from './urdu';
import { VIETNAMESE } from './vietnamese';

/** Words by language code: one line per key, entries separated by `|`. */
export type Words = Record<string, string>;

/** The languages of each family with their small words: family, language and words on a line. They tell what else is to be fetched. */
const COMMON_LINES = Object.entries( common ).flatMap( ( [ family, languages ] ) => Object.entries( languages ).map( ( [ language, words ] ) => `${ family } ${ language } ${ words }`.trim() ) );

/** What each sign weighs alone and beside others, and how probable a report has to be: two numbers and the sign on a line. */
const WEIGHT_LINES = [ `0 ${ weights.threshold } threshold`, ...Object.entries( weights.beside ).map( ( [ sign, beside ] ) => `${ ( weights.alone as Record<string, number> )[ sign ] ?? 0 } ${ beside } ${ sign }` ) ];

const LISTS: Record<string, Words> = {
	english: ENGLISH,
	'african-other': AFRICAN_OTHER,
	arabic: ARABIC,
	baltic: BALTIC,
	bengali: BENGALI,
	'bulgarian-macedonian': BULGARIAN_MACEDONIAN,
	catalan: CATALAN,
	caucasus: CAUCASUS,
	'celtic-basque': CELTIC_BASQUE,
	chinese: CHINESE,
	czech: CZECH,
	'danish-norwegian': DANISH_NORWEGIAN,
	dutch: DUTCH,
	finnic: FINNIC,
	french: FRENCH,
	german: GERMAN,
	greek: GREEK,
	'hebrew-amharic': HEBREW_AMHARIC,
	hindi: HINDI,
	hungarian: HUNGARIAN,
	iberian: IBERIAN,
	'icelandic-faroese': ICELANDIC_FAROESE,
	iranian: IRANIAN,
	italian: ITALIAN,
	japanese: JAPANESE,
	'javanese-sundanese': JAVANESE_SUNDANESE,
	korean: KOREAN,
	malay: MALAY,
	'marathi-nepali': MARATHI_NEPALI,
	persian: PERSIAN,
	polish: POLISH,
	portuguese: PORTUGUESE,
	romanian: ROMANIAN,
	russian: RUSSIAN,
	serbian: SERBIAN,
	'serbo-croatian': SERBO_CROATIAN,
	slovak: SLOVAK,
	slovene: SLOVENE,
	'south-asian': SOUTH_ASIAN,
	'south-east-asian': SOUTH_EAST_ASIAN,
	swedish: SWEDISH,
	'tamil-malayalam': TAMIL_MALAYALAM,
	'telugu-kannada': TELUGU_KANNADA,
	thai: THAI,
	turkic: TURKIC,
	turkish: TURKISH,
	'ukrainian-belarusian': UKRAINIAN_BELARUSIAN,
	urdu: URDU,
	vietnamese: VIETNAMESE,
};

/** Names under which the words of single rules stand, where families share them. */
const CUES_OF: Record<string, string[]> = {
	german: [ 'germanic' ], dutch: [ 'germanic', 'germanic-small' ], swedish: [ 'germanic' ], 'danish-norwegian': [ 'germanic' ], 'icelandic-faroese': [ 'germanic', 'germanic-small' ],
	french: [ 'romance' ], iberian: [ 'romance' ], catalan: [ 'romance' ], portuguese: [ 'romance' ], italian: [ 'romance' ], romanian: [ 'romance' ],
	finnic: [ 'uralic-baltic' ], hungarian: [ 'uralic-baltic' ], baltic: [ 'uralic-baltic' ],
	russian: [ 'slavic-east' ], 'ukrainian-belarusian': [ 'slavic-east' ],
	polish: [ 'slavic-south-west' ], czech: [ 'slavic-south-west' ], slovak: [ 'slavic-south-west' ], 'serbo-croatian': [ 'slavic-south-west' ], serbian: [ 'slavic-south-west' ], 'bulgarian-macedonian': [ 'slavic-south-west' ], slovene: [ 'slavic-south-west' ],
	greek: [ 'greek-caucasus' ], caucasus: [ 'greek-caucasus' ],
	japanese: [ 'east-asian' ], korean: [ 'east-asian' ], chinese: [ 'east-asian' ],
	thai: [ 'south-east-asian' ],
	vietnamese: [ 'south-east-asian' ],
	malay: [ 'south-east-asian' ], 'javanese-sundanese': [ 'south-east-asian' ],
	bengali: [ 'south-asian' ],
	hindi: [ 'south-asian' ],
	'tamil-malayalam': [ 'dravidian' ], 'telugu-kannada': [ 'dravidian' ],
	'marathi-nepali': [ 'south-asian' ],
	turkish: [ 'turkic' ],
	arabic: [ 'semitic-iranian' ], 'hebrew-amharic': [ 'semitic-iranian' ], persian: [ 'semitic-iranian' ], iranian: [ 'semitic-iranian' ], urdu: [ 'semitic-iranian' ],
};

const CUES: Words = { ...CUE_WORDS, english: ENGLISH_CUES };

/** Lines of the words that single rules read in all languages of a family. */
function cuesOf( family: string ): string {
	return ( CUES_OF[ family ] ?? [ family ] ).map( ( name ) => ( CUES[ name ] ?? '' ) + ( REACH_WORDS[ name ] ?? '' ) ).join( '' );
}

/** Lines of two files with each key once, and each entry. */
function joined( first: string, second: string ): string {
	const lists = new Map<string, Set<string>>();
	[ first, second ].join( '\n' ).split( '\n' ).filter( Boolean ).forEach( ( line ) => {
		const space = line.indexOf( ' ' );
		const key = line.slice( 0, space );
		// Lines with % are written in another way, and may stand more than once.
		const entries = key[ 0 ] === '%' ? [ line.slice( space + 1 ) ] : line.slice( space + 1 ).split( '|' );
		lists.set( key, new Set( [ ...( lists.get( key ) ?? [] ), ...entries ] ) );
	} );
	return Array.from( lists, ( [ key, entries ] ) => Array.from( key[ 0 ] === '%' ? entries : [ Array.from( entries ).join( '|' ) ], ( list ) => `\n${ key } ${ list }` ).join( '' ) ).join( '' );
}

/**
 * Words by family and language; under the family's own name the words that single rules read in all its languages. The family
 * `everywhere` is fetched first, for every page; it has no languages, but what tells them, and the weights.
 */
export const FAMILIES: Record<string, Words> = Object.fromEntries( Object.entries( LISTS ).map( ( [ family, languages ] ) => [
	family,
	Object.fromEntries( Object.entries( languages ).map( ( [ language, lines ] ) => [ language, joined( lines, ( PLAYFUL_WORDS[ language ] ?? '' ) + ( DRAFT_WORDS[ language ] ?? '' ) ) + ( BOX_WORDS[ language ] ?? '' ) + ( PERSON_WORDS[ language ] ?? '' ) + ( CALLING_WORDS[ language ] ?? '' ) + ( PICTURE_WORDS[ language ] ?? '' ) + ( PLACE_WORDS[ language ] ?? '' ) ] )
		.concat( [ [ family, cuesOf( family ) ] ] ) ),
] as [ string, Words ] ).concat( [ [ 'everywhere', { everywhere: EVERYWHERE, common: COMMON_LINES.join( '\n' ), weights: WEIGHT_LINES.join( '\n' ) } ] ] ) );

/** Languages and families are the keys. */
export const ALL_WORDS: Words = Object.assign( {}, ...Object.values( FAMILIES ) );
