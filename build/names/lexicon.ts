/** Which words the data page lists, and under which mark. */
import { ngramScore, type NgramModel } from '../../src/username/ngram';
import { collectNames, collectPlaces, englishWords, isAlphabetic, keysOf, shippableWords, type NameCounts, type Names } from './sources';

export const LEXICON_SETTINGS = { names: 3950, frequent: 1300, english: 3500, englishRare: 6200, foreignEach: 100, foreignMajor: 1200, cities: 200 };
/** A word outside the most common ones is listed only where the model of letters (in logits) would take it for a name. */
const RATHER_NAME = 0;

/** Languages whose words people often make handles of, and whose lists are in order of use. */
const MAJOR = new Set( [ 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'tr', 'sv', 'id' ] );

/** Words that people make handles of, and words for a sort of user. Own work. */
export const HANDLE_WORDS = (
	'wiki wikipedia bot user editor admin fan gamer gaming pro king queen master lord the mister man boy girl guy kid dude cat dog wolf fox tiger lion dragon eagle bear bird ninja ' +
	'hero super mega ultra dark black red blue green white gold silver star moon sun sky fire ice storm night shadow ghost angel devil demon magic music rock metal love life world online ' +
	'official real test account vandal translator writer reader scribe historian doctor captain agent zero mad crazy happy lucky little big old new one two net web tech code dev geek nerd'
).split( ' ' );

const score = ( counts: NameCounts ) => counts.given + counts.surname;

function list( names: Names, keys: string[], test: ( counts: NameCounts ) => boolean ): string[] {
	return keys.filter( ( key ) => test( names.get( key )! ) );
}

/** The lists of the data page, by the names that `LISTS` in `src/username/data-format.ts` knows. */
export function buildLexicon( token: NgramModel, isHeldOut: ( key: string ) => boolean ): Record<string, string[]> {
	const names = collectNames();
	const english = keysOf( englishWords() ).slice( 0, LEXICON_SETTINGS.englishRare ).filter( ( key, rank ) => rank < LEXICON_SETTINGS.english || ngramScore( token, key ) > RATHER_NAME );
	const ranked = Array.from( names.keys() )
		.filter( ( key ) => /^[a-z\u0590-\u06FF\u0E00-\u0E7F]+$/.test( key ) && key.length >= 3 && !isHeldOut( key ) )
		.sort( ( a, b ) => score( names.get( b )! ) - score( names.get( a )! ) || ( a < b ? -1 : 1 ) )
		.slice( 0, LEXICON_SETTINGS.names );
	const both = ( counts: NameCounts ) => Math.min( counts.given, counts.surname ) > 0.25 * Math.max( counts.given, counts.surname );
	const frequent = ranked.slice( 0, LEXICON_SETTINGS.frequent );
	const rest = ranked.slice( LEXICON_SETTINGS.frequent );
	const given = ( counts: NameCounts ) => !both( counts ) && counts.given > counts.surname;
	const surname = ( counts: NameCounts ) => !both( counts ) && counts.given <= counts.surname;
	const isEnglish = new Set( english );
	const isName = new Set( ranked );
	const foreign = new Set<string>();
	for ( const [ language, words ] of Object.entries( shippableWords() ) ) {
		if ( language !== 'en' ) {
			keysOf( words ).filter( ( key ) => key.length >= 3 && /^[a-z\u0590-\u06FF]+$/.test( key ) && !isEnglish.has( key ) && !( isName.has( key ) && score( names.get( key )! ) > 2 ) )
				.slice( 0, MAJOR.has( language ) ? LEXICON_SETTINGS.foreignMajor : LEXICON_SETTINGS.foreignEach ).filter( ( key ) => ngramScore( token, key ) > RATHER_NAME ).forEach( ( key ) => foreign.add( key ) );
		}
	}
	return {
		frequentGiven: list( names, frequent, given ), frequentSurnames: list( names, frequent, surname ), frequentGivenOrSurnames: list( names, frequent, both ),
		given: list( names, rest, given ), surnames: list( names, rest, surname ), givenOrSurnames: list( names, rest, both ),
		words: english, foreignWords: Array.from( foreign ), places: collectPlaces( LEXICON_SETTINGS.cities ), handleWords: HANDLE_WORDS.filter( isAlphabetic ),
	};
}
