/** Places that nobody comes from, and accounts: what names them says nothing about the owner. */
import type { Concepts } from '../concepts';
import { entrySet, wordCue } from '../cues';

const placesOf = entrySet( '%nowhere' );

/** True where one of the words is such a place. */
export function isJokePlace( text: string, concepts: Concepts ): boolean {
	return text.toLowerCase().split( /[^\p{L}\p{M}'-]+/u ).some( ( word ) => placesOf( concepts ).has( word ) );
}

/** True where a text about birth or age is about the account. */
export const isOfAccount = wordCue( '%account' );
