/** Places that are written in a name. */

import { GIVEN, PLACE, SURNAME, type NameData } from './data-format';
import type { ParsedName } from './tokens';
import type { Hint } from './types';

/** A hint at a country or a big city: one part, or two parts together (`New York`). Names of people come first. */
export function placeHints( parsed: ParsedName, data: NameData ): Hint[] {
	const parts = parsed.parts;
	for ( let i = 0; i < parts.length; i++ ) {
		const next = parts[ i + 1 ];
		if ( next && ( data.lexicon.get( parts[ i ]!.key + next.key ) || 0 ) & PLACE ) {
			return [ { rule: 'place', level: 'low', part: parsed.text.slice( parts[ i ]!.start, next.end ) } ];
		}
		const marks = data.lexicon.get( parts[ i ]!.key ) || 0;
		if ( marks & PLACE && !( marks & ( GIVEN | SURNAME ) ) ) {
			return [ { rule: 'place', level: 'low', part: parts[ i ]!.text } ];
		}
	}
	return [];
}
