/**
 * Words of all languages that the user-page check reads, by family. Each family is a page of its own on the wiki, fetched
 * when a page in one of its languages is checked. Nothing that ships imports this file; the build, the command line and
 * the tests do.
 */
import { AFRICAN_OTHER } from './african-other';
import { BALTIC } from './baltic';
import { BOX_WORDS } from './box-words';
import { CELTIC_BASQUE } from './celtic-basque';
import { CUE_WORDS } from './cue-words';
import { DRAVIDIAN } from './dravidian';
import { DUTCH } from './dutch';
import { EAST_ASIAN } from './east-asian';
import { FINNIC } from './finnic';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { GREEK_CAUCASUS } from './greek-caucasus';
import { HUNGARIAN } from './hungarian';
import { IBERIAN } from './iberian';
import { ITALIAN_ROMANIAN } from './italian-romanian';
import { NORDIC } from './nordic';
import { PERSON_WORDS } from './person-words';
import { PORTUGUESE } from './portuguese';
import { REACH_WORDS } from './reach-words';
import { SEMITIC_IRANIAN } from './semitic-iranian';
import { SLAVIC_EAST } from './slavic-east';
import { SLAVIC_SOUTH_WEST } from './slavic-south-west';
import { SOUTH_ASIAN } from './south-asian';
import { SOUTH_EAST_ASIAN } from './south-east-asian';
import { TURKIC } from './turkic';

/** Words by language code: one line per key, entries separated by `|`. */
export type Words = Record<string, string>;

const LISTS: Record<string, Words> = {
	'african-other': AFRICAN_OTHER,
	baltic: BALTIC,
	'celtic-basque': CELTIC_BASQUE,
	dravidian: DRAVIDIAN,
	dutch: DUTCH,
	'east-asian': EAST_ASIAN,
	finnic: FINNIC,
	french: FRENCH,
	german: GERMAN,
	'greek-caucasus': GREEK_CAUCASUS,
	hungarian: HUNGARIAN,
	iberian: IBERIAN,
	'italian-romanian': ITALIAN_ROMANIAN,
	nordic: NORDIC,
	portuguese: PORTUGUESE,
	'semitic-iranian': SEMITIC_IRANIAN,
	'slavic-east': SLAVIC_EAST,
	'slavic-south-west': SLAVIC_SOUTH_WEST,
	'south-asian': SOUTH_ASIAN,
	'south-east-asian': SOUTH_EAST_ASIAN,
	turkic: TURKIC,
};

/** Names under which the words of single rules stand, where families share them. */
const CUES_OF: Record<string, string[]> = {
	german: [ 'germanic' ], dutch: [ 'germanic', 'germanic-small' ], nordic: [ 'germanic', 'germanic-small' ],
	french: [ 'romance' ], iberian: [ 'romance' ], portuguese: [ 'romance' ], 'italian-romanian': [ 'romance' ],
	finnic: [ 'uralic-baltic' ], hungarian: [ 'uralic-baltic' ], baltic: [ 'uralic-baltic' ],
};

/** Lines of the words that single rules read in all languages of a family. */
function cuesOf( family: string ): string {
	return ( CUES_OF[ family ] ?? [ family ] ).map( ( name ) => ( CUE_WORDS[ name ] ?? '' ) + ( REACH_WORDS[ name ] ?? '' ) ).join( '' );
}

/** Words by family and language; under the family's own name the words that single rules read in all its languages. */
export const FAMILIES: Record<string, Words> = Object.fromEntries( Object.entries( LISTS ).map( ( [ family, languages ] ) => [
	family,
	Object.fromEntries( Object.entries( languages ).map( ( [ language, lines ] ) => [ language, lines.trimEnd() + ( BOX_WORDS[ language ] ?? '' ) + ( PERSON_WORDS[ language ] ?? '' ) ] )
		.concat( [ [ family, cuesOf( family ) ] ] ) ),
] ) );

/** All but English, which ships with the rules; families are among the keys. */
export const ALL_WORDS: Words = Object.assign( {}, ...Object.values( FAMILIES ) );
