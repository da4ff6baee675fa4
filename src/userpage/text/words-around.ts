/** Looks at the words beside a place in a text: names and places are told by their capital letters, where a script has them. */

/** Characters on either side that are looked at: a few words. */
const WINDOW = 120;

export interface Token {
	text: string;
	start: number;
	end: number;
}

/** Words of a stretch of text with their offsets. */
export function tokensIn( text: string, start: number, end: number ): Token[] {
	const tokens: Token[] = [];
	const pattern = /[\p{L}\p{M}\p{N}'’ʼ\u200c-]+/gu;
	const part = text.slice( start, end );
	for ( let match = pattern.exec( part ); match; match = pattern.exec( part ) ) {
		tokens.push( { text: match[ 0 ], start: start + match.index, end: start + match.index + match[ 0 ].length } );
	}
	return tokens;
}

/** True for a word with a capital letter first, and for one of a script without capitals. */
export function isProper( word: string ): boolean {
	const [ first ] = /\p{L}/u.exec( word ) ?? [];
	return !!first && ( !isCased( first ) || first.toLowerCase() === first.toUpperCase() || first !== first.toLowerCase() );
}

/** True where the script of a word has capital and small letters that tell names; Georgian has capitals for headlines only. */
export function isCased( word: string ): boolean {
	return /(?![\u10D0-\u10FF])[\p{Lu}\p{Ll}]/u.test( word );
}

/**
 * The run of capitalised words that begins within `reach` words after `from`, or null.
 *
 * @param text
 * @param from offset to begin at
 * @param to offset to end at
 * @param reach how many words may stand before it
 */
export function properAfter( text: string, from: number, to: number, reach: number ): { start: number; end: number; words: number } | null {
	const tokens = tokensIn( text, from, Math.min( to, from + WINDOW ) );
	const first = tokens.findIndex( ( token, i ) => i <= reach && isProper( token.text ) && /\p{L}/u.test( token.text ) );
	if ( first < 0 ) {
		return null;
	}
	let last = first;
	while ( last + 1 < tokens.length && isProper( ( tokens[ last + 1 ] as { text: string } ).text ) &&
		/^[\s.]{1,2}$/.test( text.slice( ( tokens[ last ] as { end: number } ).end, ( tokens[ last + 1 ] as { start: number } ).start ) ) ) {
		last++;
	}
	return { start: ( tokens[ first ] as { start: number } ).start, end: ( tokens[ last ] as { end: number } ).end, words: last - first + 1 };
}

/** The last capitalised word within `reach` words before `to`, or null. */
export function properBefore( text: string, from: number, to: number, reach: number ): { start: number; end: number } | null {
	const tokens = tokensIn( text, Math.max( from, to - WINDOW ), to ).slice( -reach );
	return tokens.reverse().find( ( token ) => isProper( token.text ) && /\p{L}/u.test( token.text ) ) ?? null;
}
