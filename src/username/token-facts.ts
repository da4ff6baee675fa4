/** What the data knows of one part of a name. */

import { FOREIGN_WORD, FREQUENT, GIVEN, HANDLE_WORD, PLACE, SURNAME, WORD, type NameData } from './data-format';
import { ngramScore } from './ngram';
import { isEastAsianSurname, readSyllables, type Syllables } from './syllables';
import type { Part } from './tokens';

/** Short words inside family names, and before given names: none is a name by itself. */
const PARTICLES = new Set( (
	'van von der den de del della di da do dos das du des la le las los lo el al bin bint ben ibn abu abd abdel abdul ould y e af av zu zum zur ter ten te san st saint mac mc o ul ud us as ad ur ez uz oglu kizi qizi ' +
	'бин ибн оглы кызы аль эль al-din'
).split( ' ' ) );
const TITLES = new Set( 'dr prof professor mr mrs ms miss sir lady lord rev engr ing barr chief alhaji hajj haji sheikh pastor fr jr sr ii iii phd md'.split( ' ' ) );

export type Role = 'content' | 'initial' | 'particle' | 'title';

export interface TokenFacts {
	part: Part;
	role: Role;
	/** Model of letters, in logits: a name rather than a word. */
	letters: number;
	given: boolean;
	surname: boolean;
	frequent: boolean;
	word: boolean;
	/** A word of another language: listed, or by its letters far from a name. */
	foreignWord: boolean;
	handleWord: boolean;
	/** A place and no name. */
	place: boolean;
	syllables: Syllables;
	/** All that speaks for a name, in logits; to compare parts of one name with one another. */
	evidence: number;
}

/** Logits of the model of letters. Only words above about 0 need to be listed, to save bytes. */
const CLEARLY_NO_NAME = -0.8;

const clip = ( value: number, limit: number ) => Math.max( -limit, Math.min( limit, value ) );

function roleOf( part: Part ): Role {
	if ( part.key.length <= 1 ) {
		return 'initial';
	}
	if ( PARTICLES.has( part.key ) ) {
		return 'particle';
	}
	// "Md" stands for Muhammad as often as for a degree: it stays a title, and counts as part of a name there.
	return TITLES.has( part.key ) ? 'title' : part.key.length === 2 && part.casing === 'upper' ? 'initial' : 'content';
}

/** Looks up one part. */
export function tokenFacts( part: Part, data: NameData ): TokenFacts {
	const marks = data.lexicon.get( part.key ) || 0;
	const letters = clip( ngramScore( data.token, part.key ), 8 );
	const isName = ( marks & ( GIVEN | SURNAME ) ) !== 0;
	const word = ( marks & WORD ) !== 0;
	const foreignWord = ( marks & FOREIGN_WORD ) !== 0 || ( !isName && letters < CLEARLY_NO_NAME );
	const frequent = ( marks & FREQUENT ) !== 0;
	return {
		part, role: roleOf( part ), letters, given: ( marks & GIVEN ) !== 0, surname: ( marks & SURNAME ) !== 0 || isEastAsianSurname( part.key ), frequent, word, foreignWord,
		// Names that end or begin so are made up, whatever the rest is.
		handleWord: ( marks & HANDLE_WORD ) !== 0 || /wik[iy]|user$|editor|translat/.test( part.key ), place: ( marks & PLACE ) !== 0 && !isName, syllables: readSyllables( part.key ),
		evidence: letters / 2 + ( isName ? 2 : 0 ) + ( frequent ? 1 : 0 ) - ( word ? 3 : 0 ) - ( foreignWord ? 1.5 : 0 ),
	};
}
