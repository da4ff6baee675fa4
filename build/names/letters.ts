/** The three models of letters: what they are trained on. */
import type { NgramModel } from '../../src/username/ngram';
import { parseName } from '../../src/username/tokens';
import { fold } from '../../src/username/transliterate';
import { Random } from './random';
import { collectNames, englishStems, englishWords, isAlphabetic, keysOf, trainingWords } from './sources';
import { makeFull, makePart, makePhrase, type Made, type Vocabulary } from './synth';
import { makeSpacelessFull, makeSpacelessPhrase, type SpacelessVocabulary } from './synth-spaceless';
import { trainNgrams, type NgramSettings, type WordExample } from './train-ngrams';

export interface LetterSettings {
	token: NgramSettings;
	joined: NgramSettings;
	spaceless: NgramSettings;
}

export const LETTER_SETTINGS: LetterSettings = {
	token: { bits: 16, shortest: 2, longest: 5, epochs: 4, levels: 5, step: 0.4, decay: 2e-5 },
	joined: { bits: 13, shortest: 2, longest: 4, epochs: 3, levels: 6, step: 0.3, decay: 2e-5 },
	spaceless: { bits: 13, shortest: 1, longest: 3, epochs: 3, levels: 6, step: 0.35, decay: 2e-5 },
};

/** A word is taken for a name where the sources of names have it this much. */
const CLEARLY_NAME = 1.2;

/** How much the words of labelled user names count, together, beside all others of their class. */
export const REAL_SHARE = { token: 0.2, joined: 0.2 };

/** Gives examples from real names a fixed share of the weight of each class. */
function withShare( real: WordExample[], others: WordExample[], share: number ): WordExample[] {
	const total = ( list: WordExample[], positive: boolean ) => list.reduce( ( sum, one ) => sum + ( one.positive === positive ? one.weight : 0 ), 0 );
	const factor = ( positive: boolean ) => share * total( others, positive ) / Math.max( 1, total( real, positive ) );
	const yes = factor( true );
	const no = factor( false );
	return real.map( ( one ) => ( { ...one, weight: one.weight * ( one.positive ? yes : no ) } ) );
}

/** The words of real full names, and those of real handles that are none: people invent words that no list has. */
function wordsOf( real: Made[] ): WordExample[] {
	const out: WordExample[] = [];
	for ( const { text, label } of real ) {
		const keys = parseName( text ).parts.map( ( part ) => part.key ).filter( ( key ) => key.length >= 3 && isAlphabetic( key ) );
		if ( label === 'N' || ( label === 'F' && keys.length >= 2 ) ) {
			keys.forEach( ( key ) => out.push( { key, positive: label === 'F', weight: 1 } ) );
		}
	}
	return out;
}

/**
 * Is this word a name? Names against common words of 44 languages. Names that many sources have weigh most, since
 * long lists of rare family names hold nearly every string; English weighs most among the words, since most handles on wikis are in it.
 */
export function trainToken( settings: NgramSettings, isHeldOut: ( key: string ) => boolean, real: Made[], seed: number ): NgramModel {
	const names = collectNames();
	const examples: WordExample[] = [];
	const isClearlyName = ( key: string ) => {
		const counts = names.get( key );
		return counts !== undefined && counts.given + counts.surname >= CLEARLY_NAME;
	};
	names.forEach( ( counts, key ) => {
		if ( !isHeldOut( key ) ) {
			examples.push( { key, positive: true, weight: Math.min( 6, 0.05 + counts.given * 1.5 + counts.surname ) } );
		}
	} );
	const add = ( key: string, weight: number ) => examples.push( { key, positive: false, weight } );
	for ( const words of Object.values( trainingWords() ) ) {
		keysOf( words ).forEach( ( key, rank ) => {
			if ( rank < 300 || !isClearlyName( key ) ) {
				add( key, rank < 2000 ? 1 : 0.4 );
			}
		} );
	}
	const english = new Set( keysOf( englishWords() ) );
	english.forEach( ( key ) => isClearlyName( key ) || add( key, 4 ) );
	keysOf( englishStems() ).forEach( ( key ) => english.has( key ) || isClearlyName( key ) || add( key, 2 ) );
	return trainNgrams( examples.concat( withShare( wordsOf( real ), examples, REAL_SHARE.token ) ), settings, new Random( seed ) );
}

const lettersOf = ( text: string ) => fold( text.replace( /[\P{L}]/gu, '' ) );

/** Is this one word a whole name written together? Against single names, words, and two words together. */
export function trainJoined( settings: NgramSettings, vocabulary: Vocabulary, real: Made[], seed: number ): NgramModel {
	const random = new Random( seed );
	const examples: WordExample[] = [];
	const add = ( text: string, positive: boolean ) => {
		const key = lettersOf( text );
		if ( isAlphabetic( key ) && key.length >= 5 ) {
			examples.push( { key, positive, weight: 1 } );
		}
	};
	for ( let i = 0; i < 60000; i++ ) {
		add( makeFull( vocabulary, random ).text, true );
		const part = makePart( vocabulary, random );
		add( part.text, false );
		add( makePhrase( vocabulary, random ).text, false );
	}
	vocabulary.pseudo.forEach( ( word ) => add( word, false ) );
	vocabulary.languages.forEach( ( words ) => words.forEach( ( word ) => add( word, false ) ) );
	const single = real.filter( ( { text } ) => parseName( text ).parts.length === 1 )
		.map( ( { text, label } ) => ( { key: lettersOf( text ), positive: label === 'F', weight: 1 } ) ).filter( ( { key } ) => isAlphabetic( key ) && key.length >= 5 );
	return trainNgrams( examples.concat( withShare( single, examples, REAL_SHARE.joined ) ), settings, random );
}

/** Is this run of Han, kana or Hangul a whole name? */
export function trainSpaceless( settings: NgramSettings, vocabulary: SpacelessVocabulary, seed: number ): NgramModel {
	const random = new Random( seed );
	const compact = ( text: string ) => parseName( text ).parts.map( ( part ) => part.key ).join( '' );
	const examples: WordExample[] = [];
	for ( let i = 0; i < 120000; i++ ) {
		examples.push( { key: compact( makeSpacelessFull( vocabulary, random ).text ), positive: true, weight: 1 } );
		examples.push( { key: compact( makeSpacelessPhrase( vocabulary, random ).text ), positive: false, weight: 1 } );
	}
	return trainNgrams( examples, settings, random );
}
