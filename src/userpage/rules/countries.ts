/** Names of countries, from the data that every browser has (CLDR, by way of `Intl.DisplayNames`). */
import type { Concepts } from '../concepts';
import { normalise, remembered } from '../text/words';

const known = new Map<string, Set<string>>();

/** Comparable form of a name. */
const key = remembered( ( name ) => name.split( /[\s&-]+/ ).map( normalise ).filter( ( word ) => word && !/^(?:the|and|ve|og|och|und|et|y|e|i|si)$/.test( word ) ).join( ' ' ) );

function namesIn( language: string, concepts: Concepts ): Set<string> {
	const cached = known.get( language );
	if ( cached ) {
		return cached;
	}
	const names = new Set<string>();
	try {
		const display = new Intl.DisplayNames( [ language ], { type: 'region' } );
		for ( const code of concepts.entriesOf( '%country' ) ) {
			names.add( key( display.of( code ) ?? code ) );
		}
	} catch {
		// A code of a wiki that is no language code: no names then.
	}
	known.set( language, names );
	return names;
}

/** True for the name of a country in English or the given language. */
export function isCountry( name: string, language: string, concepts: Concepts ): boolean {
	const wanted = key( name );
	return namesIn( 'en', concepts ).has( wanted ) || ( language !== 'en' && language !== '' && namesIn( language, concepts ).has( wanted ) );
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
export function isCountryForm( word: string, language: string, concepts: Concepts ): boolean {
	const stems = forms.get( language ) ?? stemsOf( namesIn( language || 'en', concepts ) );
	forms.set( language, stems );
	return isFormOf( word, stems );
}
