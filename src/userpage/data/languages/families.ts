/**
 * Words of all languages that the user-page check reads, by family. Each family is a page of its own on the wiki, fetched
 * when a page in one of its languages is checked. Nothing that ships imports this file; the build, the command line and
 * the tests do.
 */
import { AFRICAN_OTHER } from './african-other';
import { BOX_WORDS } from './box-words';
import { CELTIC_BASQUE } from './celtic-basque';
import { CUE_WORDS } from './cue-words';
import { DRAVIDIAN } from './dravidian';
import { EAST_ASIAN } from './east-asian';
import { GERMANIC } from './germanic';
import { GERMANIC_SMALL } from './germanic-small';
import { GREEK_CAUCASUS } from './greek-caucasus';
import { PERSON_WORDS } from './person-words';
import { ROMANCE } from './romance';
import { SEMITIC_IRANIAN } from './semitic-iranian';
import { SLAVIC_EAST } from './slavic-east';
import { SLAVIC_SOUTH_WEST } from './slavic-south-west';
import { SOUTH_ASIAN } from './south-asian';
import { SOUTH_EAST_ASIAN } from './south-east-asian';
import { TURKIC } from './turkic';
import { URALIC_BALTIC } from './uralic-baltic';

/** Words by language code: one line per key, entries separated by `|`. */
export type Words = Record<string, string>;

const LISTS: Record<string, Words> = {
	'african-other': AFRICAN_OTHER,
	'celtic-basque': CELTIC_BASQUE,
	dravidian: DRAVIDIAN,
	'east-asian': EAST_ASIAN,
	germanic: GERMANIC,
	'germanic-small': GERMANIC_SMALL,
	'greek-caucasus': GREEK_CAUCASUS,
	romance: ROMANCE,
	'semitic-iranian': SEMITIC_IRANIAN,
	'slavic-east': SLAVIC_EAST,
	'slavic-south-west': SLAVIC_SOUTH_WEST,
	'south-asian': SOUTH_ASIAN,
	'south-east-asian': SOUTH_EAST_ASIAN,
	turkic: TURKIC,
	'uralic-baltic': URALIC_BALTIC,
};

/** Words by family and language; under the family's own name the words that single rules read in all its languages. */
export const FAMILIES: Record<string, Words> = Object.fromEntries( Object.entries( LISTS ).map( ( [ family, languages ] ) => [
	family,
	Object.fromEntries( Object.entries( languages ).map( ( [ language, lines ] ) => [ language, lines.trimEnd() + ( BOX_WORDS[ language ] ?? '' ) + ( PERSON_WORDS[ language ] ?? '' ) ] )
		.concat( [ [ family, CUE_WORDS[ family ] ?? '' ] ] ) ),
] ) );

/** All but English, which ships with the rules; families are among the keys. */
export const ALL_WORDS: Words = Object.assign( {}, ...Object.values( FAMILIES ) );
