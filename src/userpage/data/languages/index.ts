/** Words of all languages that the user-page check reads; the keys are explained in `../../concepts.ts`. */
import { AFRICAN_OTHER } from './african-other';
import { CELTIC_BASQUE } from './celtic-basque';
import { DRAVIDIAN } from './dravidian';
import { EAST_ASIAN } from './east-asian';
import { GERMANIC } from './germanic';
import { GERMANIC_SMALL } from './germanic-small';
import { GREEK_CAUCASUS } from './greek-caucasus';
import { ROMANCE } from './romance';
import { SEMITIC_IRANIAN } from './semitic-iranian';
import { SLAVIC_EAST } from './slavic-east';
import { SLAVIC_SOUTH_WEST } from './slavic-south-west';
import { SOUTH_ASIAN } from './south-asian';
import { SOUTH_EAST_ASIAN } from './south-east-asian';
import { TURKIC } from './turkic';
import { URALIC_BALTIC } from './uralic-baltic';

/** Words by language code: one line per key, entries separated by `|`. */
export const LANGUAGES: Record<string, string> = {
	...AFRICAN_OTHER,
	...CELTIC_BASQUE,
	...DRAVIDIAN,
	...EAST_ASIAN,
	...GERMANIC,
	...GERMANIC_SMALL,
	...GREEK_CAUCASUS,
	...ROMANCE,
	...SEMITIC_IRANIAN,
	...SLAVIC_EAST,
	...SLAVIC_SOUTH_WEST,
	...SOUTH_ASIAN,
	...SOUTH_EAST_ASIAN,
	...TURKIC,
	...URALIC_BALTIC,
};
