/**
 * All that is learned before the last models, and the features of the names that those are trained on.
 *
 * Whoever trained a model of letters finds its own names easy. So that the last models do not trust the models of letters
 * more than they deserve, the features of each name are made with models of letters that were trained without it: made-up
 * names have parts that were held out, and labelled names are left out a quarter at a time.
 */
import { decodeNames, SHAPES, type NameData } from '../../src/username/data-format';
import { encodeNgrams, encodeWords } from './encode';
import { featured, makeUp, type Featured } from './last';
import { LETTER_SETTINGS, trainJoined, trainSpaceless, trainToken } from './letters';
import { buildLexicon } from './lexicon';
import { Random } from './random';
import type { Made, Vocabulary } from './synth';
import { buildVocabulary, isHeldOut, withoutHeldOut } from './vocabulary';

export type Page = Record<string, unknown>;

export interface Prepared {
	/** The lists and the models of letters as the data page has them, trained on everything. */
	page: Page;
	madeUp: Featured[];
	/** Read with models of letters that saw three quarters of the translators, without the name itself. */
	translators: Featured[];
	/** Read with models of letters that saw the translators, and none of these. */
	development: Featured[];
}

const FOLDS = 4;

const NO_MODELS = Object.fromEntries( SHAPES.map( ( shape ) => [ shape, { hidden: [], full: '0', any: '0' } ] ) );

export function prepare( translators: Made[], development: Made[] ): Prepared {
	const vocabulary = buildVocabulary( 7 );
	const spaceless = encodeNgrams( trainSpaceless( LETTER_SETTINGS.spaceless, vocabulary.spaceless, 3 ) );
	const pageOf = ( real: Made[], isOut: ( key: string ) => boolean, alphabetic: Vocabulary ): Page => {
		const token = trainToken( LETTER_SETTINGS.token, isOut, real, 1 );
		const lists = Object.fromEntries( Object.entries( buildLexicon( token, isOut ) ).map( ( [ list, words ] ) => [ list, encodeWords( words ) ] ) );
		return { lists, token: encodeNgrams( token ), joined: encodeNgrams( trainJoined( LETTER_SETTINGS.joined, alphabetic, real, 2 ) ), spaceless };
	};
	const dataOf = ( page: Page ): NameData => decodeNames( { ...page, last: NO_MODELS, thresholds: { full: { words: 1, case: 1, single: 1, native: 1, spaceless: 1 }, any: 1 } } );
	const everything = ( real: Made[] ) => pageOf( real, () => false, vocabulary.alphabetic );
	const order = new Random( 5 ).shuffle( translators.slice() );
	const folds = Array.from( { length: FOLDS }, ( _none, fold ) => {
		const others = order.filter( ( _one, i ) => i % FOLDS !== fold );
		return featured( order.filter( ( _one, i ) => i % FOLDS === fold ), dataOf( everything( others ) ) );
	} );
	return {
		page: everything( [ ...translators, ...development ] ),
		madeUp: featured( makeUp( vocabulary, 11 ), dataOf( pageOf( translators, isHeldOut, withoutHeldOut( vocabulary.alphabetic ) ) ) ),
		translators: folds.reduce( ( all, fold ) => all.concat( fold ) ),
		development: featured( development, dataOf( everything( translators ) ) ),
	};
}
