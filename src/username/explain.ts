/** Which parts of a name speak for it being one, as written. */
import type { NameData, Writing } from './data-format';
import type { Reading } from './features';
import { isSpaceless } from './scripts';
import type { ParsedName } from './tokens';
import type { Hint } from './types';

const wholeLetters = ( parsed: ParsedName ) => parsed.text.slice( parsed.parts[ 0 ]!.start, parsed.parts[ parsed.parts.length - 1 ]!.end );

/** The two strongest parts, in the order of the name. */
function strongestTwo( reading: Reading ): string[] {
	return reading.facts
		.filter( ( one ) => one.role !== 'particle' )
		.sort( ( a, b ) => b.evidence - a.evidence )
		.slice( 0, 2 )
		.sort( ( a, b ) => a.part.start - b.part.start )
		.map( ( one ) => one.part.text );
}

function fullName( parsed: ParsedName, reading: Reading, score: number ): Hint {
	const cut = reading.split && reading.split.best;
	const text = reading.facts[ 0 ] ? reading.facts[ 0 ].part.text : '';
	// The cut is a place in the key; it can be shown only where the key has the letters of the text.
	const evidence = reading.shape === 'single' && cut && reading.facts[ 0 ]!.part.key.length === text.length ?
		[ text.slice( 0, cut.at ), text.slice( cut.at ) ] : strongestTwo( reading );
	return { rule: 'real-name', level: score >= 0.9 ? 'high' : 'medium', part: wholeLetters( parsed ), evidence };
}

/** An initial and a family name: `J. Smith`, `Smith J`, `JSmith`, `jsmith`; null where the name is not like that. */
function initialSurname( reading: Reading ): Hint | null {
	const initials = reading.facts.filter( ( one ) => one.role === 'initial' );
	const content = reading.facts.filter( ( one ) => one.role === 'content' );
	if ( initials.length > 0 && content.length === 1 ) {
		const one = content[ 0 ]!;
		const isSurname = one.surname && !( one.given && one.frequent );
		return isSurname || ( !one.given && reading.facts[ 0 ]!.role === 'initial' ) ?
			{ rule: 'initial-surname', level: one.frequent ? 'low' : 'medium', part: one.part.text, evidence: [ one.part.text ] } : null;
	}
	const only = reading.facts.length === 1 ? reading.facts[ 0 ]! : null;
	const split = reading.split;
	if ( only && split && !only.given && !only.surname && split.initialAndSurname && split.withoutFirst > only.letters - 1 ) {
		return { rule: 'initial-surname', level: 'low', part: only.part.text, evidence: [ only.part.text.slice( 1 ) ] };
	}
	return null;
}

function namePart( parsed: ParsedName, reading: Reading ): Hint {
	const strongest = strongestTwo( reading ).length ? reading.facts.slice().sort( ( a, b ) => b.evidence - a.evidence )[ 0 ] : undefined;
	const part = strongest ? strongest.part.text : wholeLetters( parsed );
	return { rule: 'name-part', level: 'low', part, evidence: [ part ] };
}

/**
 * How a name is written: in Han, kana or Hangul, in any other script but Latin, as one word, with a capital letter in
 * place of a space (`AnnaKowalska`), or in any other way. Each of them has its own threshold.
 */
export function writingOf( parsed: ParsedName ): Writing {
	const parts = parsed.parts;
	if ( parts.every( ( { script } ) => isSpaceless( script ) ) ) {
		return 'spaceless';
	}
	if ( parts.some( ( { script } ) => script !== 'Latin' ) ) {
		return 'native';
	}
	return parts.length === 1 ? 'single' : parts.slice( 1 ).every( ( { joint } ) => joint === 'case' ) ? 'case' : 'words';
}

/** The one hint about names that a name gets, or none. */
export function nameHints( parsed: ParsedName, reading: Reading, full: number, any: number, data: NameData ): Hint[] {
	if ( full >= data.thresholds.full[ writingOf( parsed ) ] ) {
		return [ fullName( parsed, reading, full ) ];
	}
	return any >= data.thresholds.any ? [ initialSurname( reading ) || namePart( parsed, reading ) ] : [];
}
