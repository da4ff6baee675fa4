/** Words of a text, made comparable: how people type differs in case, accents and endings. */

/** Scripts written without spaces between words: there a term is looked for inside the text. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Lower case, without accents (of Latin, Greek and Cyrillic letters), Arabic vowel signs and apostrophes. */
export function normalize( text: string ): string {
	return text.toLowerCase().normalize( 'NFD' ).replace( /[\u0300-\u036f\u064b-\u065f'’`]/g, '' ).normalize( 'NFC' );
}

export function isUnspaced( text: string ): boolean {
	return UNSPACED.test( text );
}

/** The words of a text in order, normalized. */
export function words( text: string ): string[] {
	return normalize( text ).match( /[\p{L}\p{M}\p{N}]+/gu ) || [];
}

/**
 * A word without the commonest English endings, so that "blocks", "blocked" and "blocking" are one. It is applied to
 * both sides of every comparison, so it only has to be consistent, not right.
 */
export function stem( word: string ): string {
	if ( word.length > 4 && word.endsWith( 'ies' ) ) {
		return word.slice( 0, -3 ) + 'y';
	}
	const one = word.length > 3 && word.endsWith( 's' ) && !word.endsWith( 'ss' ) ? word.slice( 0, -1 ) : word;
	const bare = one.length > 5 && one.endsWith( 'ing' ) ? one.slice( 0, -3 ) :
		one.length > 4 && one.endsWith( 'ed' ) ? one.slice( 0, -2 ) : one;
	return bare.length > 3 && bare.endsWith( 'e' ) ? bare.slice( 0, -1 ) : bare;
}
