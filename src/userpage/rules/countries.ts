/** Names of countries, from the data that every browser has (CLDR, by way of `Intl.DisplayNames`). */
import { normalise, remembered } from '../text/words';

/** Codes of ISO 3166 that CLDR names; Scotland and the like are not among them. */
const CODES = 'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SB SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split( ' ' );
/** Languages of which people write boxes and categories. */
const LANGUAGES = 'en de fr es pt it nl sv da nb nn fi et lv lt pl cs sk sl hr sr bs mk bg ru uk be hu ro el tr az kk ky uz tt fa ar he ur hi bn mr ne ta te kn ml pa gu si th vi id ms jv tl sw am ka hy ja zh ko ca gl eu cy ga br sq eo af la mt is fo oc lb fy yi sa ku ps mn my km lo'.split( ' ' );
const known = new Map<string, Set<string>>();

/** Comparable form of a name. */
const key = remembered( ( name ) => name.split( /[\s&-]+/ ).map( normalise ).filter( ( word ) => word && !/^(?:the|and|ve|og|och|und|et|y|e|i|si)$/.test( word ) ).join( ' ' ) );

function namesIn( language: string, type: 'region' | 'language' = 'region' ): Set<string> {
	const cached = known.get( `${ type } ${ language }` );
	if ( cached ) {
		return cached;
	}
	const names = new Set<string>();
	try {
		const display = new Intl.DisplayNames( [ language ], { type } );
		for ( const code of type === 'region' ? CODES : LANGUAGES ) {
			names.add( key( display.of( code ) ?? code ) );
		}
	} catch {
		// A code of a wiki that is no language code: no names then.
	}
	known.set( `${ type } ${ language }`, names );
	return names;
}

/** True for the name of a country in English or the given language. */
export function isCountry( name: string, language = 'en' ): boolean {
	const wanted = key( name );
	return namesIn( 'en' ).has( wanted ) || ( language !== 'en' && language !== '' && namesIn( language ).has( wanted ) );
}

/** True for the name of a language in English or the given language. */
export function isLanguageName( name: string, language: string ): boolean {
	const wanted = key( name );
	return [ 'en', language || 'en' ].some( ( code ) => namesIn( code, 'language' ).has( wanted ) );
}

/** Letters that two forms of a name have to share, and that an ending may have. */
const STEM = 5;
const ENDING = 4;

/** Names of one word without their last vowel, by their first letters. */
export type Stems = Map<string, string[]>;

export function stemsOf( names: Iterable<string> ): Stems {
	const stems: Stems = new Map();
	for ( const name of names ) {
		const stem = name.replace( /[aeiouyаеиоуыяюіїαεηιουω]$/, '' );
		if ( stem.length >= STEM && !stem.includes( ' ' ) ) {
			stems.set( stem.slice( 0, STEM ), [ ...( stems.get( stem.slice( 0, STEM ) ) ?? [] ), stem ] );
		}
	}
	return stems;
}

/** True for a word that is one of the names with another ending. */
export function isFormOf( word: string, stems: Stems ): boolean {
	const form = normalise( word );
	return ( stems.get( form.slice( 0, STEM ) ) ?? [] ).some( ( stem ) => form.startsWith( stem ) && form.length - stem.length <= ENDING );
}

const forms = new Map<string, Stems>();

/** True for the name of a country with an ending of the given language ("Franciaországban"). */
export function isCountryForm( word: string, language: string ): boolean {
	const stems = forms.get( language ) ?? stemsOf( namesIn( language || 'en' ) );
	forms.set( language, stems );
	return isFormOf( word, stems );
}
