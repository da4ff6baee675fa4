/** The search words of the concerns, as translators write them: "settling words, a phrase, begin*, surest!; hinting words". */
import { isUnspaced, normalize, stem } from './words';

/** One word or phrase to look for. */
export interface Term {
	/** Words in order, normalized; stems where `prefix` is false for that word. */
	parts: { text: string; prefix: boolean }[];
	/** The whole term, where it is in a script without spaces; it is then looked for inside the text. */
	inside: string | null;
	/** How much finding the term says for its concern. */
	weight: number;
	/** True where the term alone says nothing, and only counts beside others. */
	hint: boolean;
}

const SETTLES = 3;
const HINTS = 1;
/** For terms with an exclamation mark: with them the matter is nearly sure, whatever else is said. */
const SUREST_FACTOR = 2;
/** A phrase says more than its words alone. */
const EACH_FURTHER_WORD = 0.5;

function parseTerm( text: string, base: number ): Term {
	const surest = text.endsWith( '!' );
	const pieces = normalize( surest ? text.slice( 0, -1 ) : text ).split( /[\s-]+/ ).filter( Boolean );
	return {
		parts: pieces.map( ( piece ) => piece.endsWith( '*' ) ?
			{ text: piece.slice( 0, -1 ), prefix: true } :
			{ text: stem( piece ), prefix: false },
		),
		inside: isUnspaced( text ) ? pieces.join( '' ).replace( /\*/g, '' ) : null,
		weight: base * ( surest ? SUREST_FACTOR : 1 ) * ( 1 + EACH_FURTHER_WORD * ( pieces.length - 1 ) ),
		hint: base === HINTS,
	};
}

/** Reads a message of search words. A text without a semicolon holds settling words only. */
export function parseWords( message: string ): Term[] {
	const [ settling = '', ...hinting ] = message.split( /[;；؛]/ );
	const terms = ( text: string, base: number ) => text.split( /[,，、،]/ )
		.map( ( term ) => term.trim() )
		.filter( ( term ) => normalize( term ).replace( /[^\p{L}\p{N}]/gu, '' ) !== '' )
		.map( ( term ) => parseTerm( term, base ) );
	return [ ...terms( settling, SETTLES ), ...terms( hinting.join( ',' ), HINTS ) ];
}

/** The terms without repetitions: two endings of one word would count it twice. The first, surer one stays. */
export function distinctTerms( terms: Term[] ): Term[] {
	const seen = new Map<string, Term>();
	for ( const term of terms ) {
		const key = term.parts.map( ( { text, prefix } ) => prefix ? text + '*' : text ).join( ' ' );
		if ( !seen.has( key ) ) {
			seen.set( key, term );
		}
	}
	return [ ...seen.values() ];
}
