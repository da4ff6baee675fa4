/** What a name can tell about the person who uses it. Nothing here leaves the place where it is called. */
import { nameHints } from './explain';
import { readName } from './features';
import { raiseTogether } from './levels';
import { probabilities } from './model';
import { ownEmailHints, patternHints } from './patterns';
import { placeHints } from './places';
import { unjudgedScripts } from './scripts';
import { parseName, type ParsedName } from './tokens';
import { organisationHints, sensitiveHints } from './words';
import type { NameData } from './data-format';
import type { CheckContext, Hint, NameCheck } from './types';

export { decodeNames, type NameData } from './data-format';
export type { CheckContext, Detail, Hint, Level, NameCheck, Rule } from './types';

function judge( parsed: ParsedName, data: NameData | null ): { full: number; hints: Hint[] } {
	const reading = data && readName( parsed, data );
	if ( !data || !reading ) {
		return { full: 0, hints: [] };
	}
	const { full, any } = probabilities( data.last[ reading.shape ], reading.features );
	return { full, hints: nameHints( parsed, reading, full, any, data ) };
}

/**
 * Checks a user name.
 *
 * @param name User name, without the namespace.
 * @param data From `decodeNames`; without it only the rules that need none are tried, and `judged` is false.
 * @param context What is known of the reader and the day.
 */
export function checkName( name: string, data: NameData | null, context: CheckContext ): NameCheck {
	const parsed = parseName( name );
	const unjudged = unjudgedScripts( parsed.text );
	const { full, hints } = judge( parsed, data );
	const contact = patternHints( parsed, context.thisYear );
	return {
		name, score: full, judged: data !== null && unjudged.length === 0, unjudgedScripts: unjudged,
		hints: raiseTogether( [
			...hints, ...contact, ...( data ? placeHints( parsed, data ) : [] ), ...organisationHints( parsed ), ...sensitiveHints( parsed ),
			...ownEmailHints( parsed.text, context.ownEmailLocalPart ),
		] ),
	};
}
