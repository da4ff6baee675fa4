/** The search words of the concerns, as translators write them: "settling words, a phrase, begin*; hinting words". */
import { isUnspaced, normalize, stem } from './words';

/** One word or phrase to look for. */
export interface Term {
	/** Words in order, normalized; stems where `prefix` is false for that word. */
	parts: { text: string; prefix: boolean }[];
	/** The whole term, where it is in a script without spaces; it is then looked for inside the text. */
	inside: string | null;
	/** How much finding the term says for its concern. */
	weight: number;
}

const SETTLES = 3;
const HINTS = 1;
/** A phrase says more than its words alone. */
const EACH_FURTHER_WORD = 0.5;

function parseTerm( text: string, base: number ): Term {
	const pieces = normalize( text ).split( /[\s-]+/ ).filter( Boolean );
	return {
		parts: pieces.map( ( piece ) => piece.endsWith( '*' ) ?
			{ text: piece.slice( 0, -1 ), prefix: true } :
			{ text: stem( piece ), prefix: false },
		),
		inside: isUnspaced( text ) ? pieces.join( '' ).replace( /\*/g, '' ) : null,
		weight: base * ( 1 + EACH_FURTHER_WORD * ( pieces.length - 1 ) ),
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
