/** Finds the kinds of concern that fit what a person typed, from single words to whole sentences. Nothing leaves it. */
import english from '../../messages/contact/en.json';
import { allCases, caseKey, type Case } from '../concerns';
import { routeById } from '../routes';
import type { Outcome } from '../types';
import { distinctTerms, parseWords, type Term } from './lexicon';
import { normalize, stem, words } from './words';

export interface ConcernMatch extends Case {
	outcome: Outcome;
	/** How well the text fits; only good for comparing the matches of one text. */
	score: number;
}

/** Gives the text of a message by its key. */
export type WordsOf = ( key: string ) => string;

/** Longest text that is looked at: more says no more, and would make typing slow. */
const MAX_TEXT = 2000;
/** How many other words may stand between two words of a phrase. */
const GAP = 2;
/** What an unfinished last word counts, while a person is still typing. */
const UNFINISHED = 0.5;
const UNFINISHED_MIN_LENGTH = 3;

/** Danger weighs more: to show the emergency to somebody with a smaller worry does less harm than to miss it. */
const DANGER_FACTOR = 1.25;

interface TypedText {
	plain: string;
	tokens: { word: string; stem: string }[];
}

function fits( part: Term[ 'parts' ][ 0 ], token: TypedText[ 'tokens' ][ 0 ] ): boolean {
	return part.prefix ? token.word.startsWith( part.text ) : token.stem === part.text;
}

function hasPhrase( term: Term, tokens: TypedText[ 'tokens' ] ): boolean {
	return tokens.some( ( _first, start ) => {
		let at = start;
		return term.parts.every( ( part, index ) => {
			const last = index === 0 ? start : at + GAP;
			while ( at <= last && at < tokens.length && !fits( part, tokens[ at ]! ) ) {
				at++;
			}
			return at <= last && at++ < tokens.length;
		} );
	} );
}

/** True while somebody types a term: whole words of it, and the beginning of the next one. */
function isBeginningOf( term: Term, tokens: TypedText[ 'tokens' ] ): boolean {
	const last = tokens.length - 1;
	return last >= 0 && last < term.parts.length && tokens[ last ]!.word.length >= UNFINISHED_MIN_LENGTH &&
		tokens.every( ( token, index ) => index === last ?
			term.parts[ index ]!.text.startsWith( token.word ) :
			fits( term.parts[ index ]!, token ),
		);
}

function termScore( term: Term, text: TypedText ): number {
	if ( term.inside !== null ) {
		return text.plain.includes( term.inside ) ? term.weight : 0;
	}
	if ( hasPhrase( term, text.tokens ) ) {
		return term.weight;
	}
	return isBeginningOf( term, text.tokens ) ? term.weight * UNFINISHED / term.parts.length : 0;
}

/** What the settling and the hinting words of a list say together. */
function scoreOf( terms: Term[], text: TypedText ): { settling: number; hinting: number } {
	const sum = ( hint: boolean ) => terms
		.filter( ( term ) => term.hint === hint )
		.reduce( ( total, term ) => total + termScore( term, text ), 0 );
	return { settling: sum( false ), hinting: sum( true ) };
}

/**
 * What a text says for one answer of a concern. The hints of an answer ("in the history", "on Twitter") tell the
 * answers of one concern apart, and nothing where the concern itself was not found.
 */
function caseScore( shared: Term[], own: Term[], text: TypedText ): number {
	const concern = scoreOf( shared, text );
	const answer = scoreOf( own, text );
	const found = concern.settling + concern.hinting + answer.settling;
	return found > 0 ? found + answer.hinting : 0;
}

const ENGLISH: WordsOf = ( key ) => ( english as unknown as Record<string, string> )[ key ] || '';

/**
 * Makes a search over the decision table: a function from typed text to matches, best first. Equal scores keep the
 * order of the table, which lists the safer way first.
 *
 * @param wordsOf Messages in the reader's language. English words are always looked for as well, since many readers
 *  mix languages and few translations have all words.
 */
export function makeConcernSearch( wordsOf: WordsOf = ENGLISH ): ( text: string ) => ConcernMatch[] {
	const termsOf = ( key: string ) => {
		const own = wordsOf( key );
		const common = ENGLISH( key );
		return distinctTerms( parseWords( common ).concat( own === common ? [] : parseWords( own ) ) );
	};
	const entries = allCases().map( ( each ) => ( {
		each,
		shared: termsOf( `safety-contact-concern-${ each.concern }-words` ),
		own: each.answer ? termsOf( `safety-contact-answer-${ caseKey( each ) }-words` ) : [],
	} ) );
	return ( typed ) => {
		const short = typed.slice( 0, MAX_TEXT );
		const text: TypedText = {
			plain: normalize( short ),
			tokens: words( short ).map( ( word ) => ( { word, stem: stem( word ) } ) ),
		};
		return entries
			.map( ( { each, shared, own } ) => {
				const { outcome } = routeById( each.route );
				const score = caseScore( shared, own, text ) * ( outcome === 'emergency' ? DANGER_FACTOR : 1 );
				return { ...each, outcome, score };
			} )
			.filter( ( match ) => match.score > 0 )
			.sort( ( a, b ) => b.score - a.score );
	};
}

/** Matches for a text in English: the search as it works without any translation. */
export const findConcerns = makeConcernSearch();
