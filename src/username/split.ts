/** Looks for a given name and a family name that were written together, such as `annakowalska`. */

import { FOREIGN_WORD, FREQUENT, GIVEN, SURNAME, WORD, type NameData } from './data-format';
import { ngramScore } from './ngram';

export interface Split {
	/** Where the second half begins. */
	at: number;
	/** The weaker half's evidence, in logits. */
	weaker: number;
	stronger: number;
	/** How many halves are in the lists of names. */
	listed: number;
	/** One half is a given name and the other a family name, by the lists. */
	complementary: boolean;
	/** One half is a name that most people of some country would know; one half is a common word. */
	frequent: boolean;
	word: boolean;
}

export interface WordSplit {
	/** The word is two common words written together. */
	words: boolean;
	/** Length of the longest listed given name that the word begins with, not the whole word. */
	givenStart: number;
	/** Evidence of what follows that given name, in logits. */
	afterGiven: number;
	/** Length of the longest listed family name that the word ends with, and the evidence of what stands before it. */
	surnameEnd: number;
	beforeSurname: number;
	/** The word is one letter and a listed family name. */
	initialAndSurname: boolean;
	/** Evidence of all but the first letter, in logits: for a family name after an initial. */
	withoutFirst: number;
	/** The best way to cut the word into two names; null where it is too short. */
	best: Split | null;
}

const SHORTEST_HALF = 3;

function half( key: string, marks: number, data: NameData ): number {
	const letters = Math.max( -6, Math.min( 6, ngramScore( data.token, key ) ) );
	return letters / 2 + ( marks & ( GIVEN | SURNAME ) ? 2.5 : 0 ) - ( marks & WORD ? 2 : 0 ) - ( key.length < 4 ? 1 : 0 );
}

/** Tries every cut of a key (see `fold`). */
export function splitWord( key: string, data: NameData ): WordSplit {
	const out: WordSplit = { words: false, givenStart: 0, afterGiven: 0, surnameEnd: 0, beforeSurname: 0, initialAndSurname: false, withoutFirst: 0, best: null };
	if ( key.length >= 5 ) {
		const rest = key.slice( 1 );
		out.withoutFirst = ngramScore( data.token, rest );
		out.initialAndSurname = ( ( data.lexicon.get( rest ) || 0 ) & SURNAME ) !== 0;
	}
	for ( let at = SHORTEST_HALF; at < key.length; at++ ) {
		const first = key.slice( 0, at );
		const second = key.slice( at );
		const marks = data.lexicon.get( first ) || 0;
		if ( marks & GIVEN ) {
			out.givenStart = at;
			out.afterGiven = second.length < SHORTEST_HALF ? 0 : ngramScore( data.token, second );
		}
		if ( second.length < SHORTEST_HALF ) {
			continue;
		}
		const secondMarks = data.lexicon.get( second ) || 0;
		if ( secondMarks & SURNAME && out.surnameEnd === 0 ) {
			out.surnameEnd = second.length;
			out.beforeSurname = ngramScore( data.token, first );
		}
		out.words = out.words || ( ( marks & WORD ) !== 0 && ( secondMarks & WORD ) !== 0 );
		const a = half( first, marks, data );
		if ( out.best && a <= out.best.weaker ) {
			continue;
		}
		const b = half( second, secondMarks, data );
		const weaker = Math.min( a, b );
		if ( !out.best || weaker > out.best.weaker ) {
			out.best = {
				at, weaker, stronger: Math.max( a, b ), listed: ( marks & ( GIVEN | SURNAME ) ? 1 : 0 ) + ( secondMarks & ( GIVEN | SURNAME ) ? 1 : 0 ),
				complementary: ( ( marks & GIVEN ) !== 0 && ( secondMarks & SURNAME ) !== 0 ) || ( ( marks & SURNAME ) !== 0 && ( secondMarks & GIVEN ) !== 0 ),
				frequent: ( ( marks | secondMarks ) & FREQUENT ) !== 0, word: ( ( marks | secondMarks ) & ( WORD | FOREIGN_WORD ) ) !== 0,
			};
		}
	}
	return out;
}
