/** The words that made-up names are made of. */

import { fold } from '../../src/username/transliterate';
import { collectGroups } from './groups';
import { HANDLE_WORDS, LEXICON_SETTINGS } from './lexicon';
import { Random } from './random';
import { collectNames, collectPlaces, englishWords, trainingWords } from './sources';
import { inventWords, type Vocabulary } from './synth';
import { spacelessWords, type SpacelessVocabulary } from './synth-spaceless';

/** One token in six is kept from the models of letters while the last model is trained. */
export function isHeldOut( key: string ): boolean {
	let hash = 17;
	for ( let i = 0; i < key.length; i++ ) {
		hash = ( Math.imul( hash, 31 ) + key.charCodeAt( i ) ) >>> 0;
	}
	return ( hash ^ ( hash >>> 13 ) ) % 6 === 0;
}

/** Words of names too often also stand in lists of common words: films are full of Johns. */
function withoutNames( words: string[], isName: ( word: string ) => boolean ): string[] {
	return words.filter( ( word ) => /^[\p{L}\p{M}]{3,}$/u.test( word ) && !isName( word ) );
}

export function buildVocabulary( seed: number ): { alphabetic: Vocabulary; spaceless: SpacelessVocabulary } {
	const names = collectNames();
	const isName = ( word: string ) => {
		const counts = names.get( fold( word ) );
		return counts !== undefined && counts.given + counts.surname > 0.6;
	};
	const words = trainingWords();
	const groups = collectGroups();
	const spaceless = new Set( [ 'chinese', 'japanese', 'korean' ] );
	const languages = Object.keys( words ).filter( ( language ) => !spaceless.has( language ) ).map( ( language ) => withoutNames( words[ language ]!, isName ).slice( 0, 4000 ) );
	const english = englishWords().filter( ( word ) => word.length >= 3 ).slice( 0, 6000 );
	const random = new Random( seed );
	const pseudo = languages.reduce<string[]>( ( all, list ) => all.concat( inventWords( list.filter( ( word ) => /^[a-z]+$/.test( word ) ).concat( 'wiki' ), 700, random ) ), [] );
	return {
		alphabetic: { groups, english, languages, handleWords: HANDLE_WORDS, places: collectPlaces( LEXICON_SETTINGS.cities ), pseudo, isUnseen: ( name ) => isHeldOut( fold( name ) ) },
		spaceless: { groups: groups.filter( ( group ) => group.spaceless ), languages: Array.from( spaceless ).map( ( language ) => spacelessWords( words[ language ]! ) ) },
	};
}

/** The same words without the names that are kept from the models of letters. */
export function withoutHeldOut( vocabulary: Vocabulary ): Vocabulary {
	const seen = ( list: string[] ) => list.filter( ( name ) => !vocabulary.isUnseen( name ) );
	const groups = vocabulary.groups.map( ( group ) => group.spaceless ? group : { ...group, given: seen( group.given ), surname: seen( group.surname ) } );
	return { ...vocabulary, groups, isUnseen: () => false };
}
