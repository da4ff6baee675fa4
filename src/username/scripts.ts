/** Which writing system a character belongs to, and whether the checks know names in it. */

/** Names of Unicode scripts that the checks can judge names in. */
const JUDGED = [
	'Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Arabic', 'Hebrew', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya',
	'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Hangul', 'Han', 'Hiragana', 'Katakana',
] as const;

export type JudgedScript = typeof JUDGED[ number ];

/** A script that is known, or `Other` for every other one. */
export type Script = JudgedScript | 'Other';

const MATCHERS: [ JudgedScript, RegExp ][] = JUDGED.map( ( script ) => [ script, new RegExp( `\\p{Script=${ script }}`, 'u' ) ] );

/** Scripts that are only named when they cannot be judged. */
const NAMED_ONLY = [
	'Ethiopic', 'Tibetan', 'Myanmar', 'Khmer', 'Lao', 'Mongolian', 'Tifinagh', 'Thaana', 'Syriac', 'Nko', 'Ol_Chiki', 'Meetei_Mayek', 'Javanese',
	'Balinese', 'Cherokee', 'Canadian_Aboriginal', 'Coptic', 'Adlam', 'Syloti_Nagri', 'Tai_Le', 'Bopomofo', 'Yi', 'Vai', 'Chakma', 'Sundanese',
];

const NAMED_MATCHERS: [ string, RegExp ][] = NAMED_ONLY.map( ( script ) => [ script, new RegExp( `\\p{Script=${ script }}`, 'u' ) ] );

const LETTER = /\p{L}/u;
const cache: Record<string, Script> = {};

/** The script of one letter; `Other` where the checks do not know it. */
export function scriptOf( letter: string ): Script {
	const code = letter.charCodeAt( 0 );
	if ( code < 0x250 ) {
		return 'Latin';
	}
	if ( !cache[ letter ] ) {
		const found = MATCHERS.find( ( entry ) => entry[ 1 ].test( letter ) );
		cache[ letter ] = found ? found[ 0 ] : 'Other';
	}
	return cache[ letter ]!;
}

/**
 * The scripts of a name that the checks cannot judge, by their Unicode names, for example `[ 'Tifinagh' ]`;
 * `unknown` for a script that has no entry here. Empty where every letter can be judged.
 */
export function unjudgedScripts( name: string ): string[] {
	const found = new Set<string>();
	for ( const letter of name ) {
		if ( LETTER.test( letter ) && scriptOf( letter ) === 'Other' ) {
			const named = NAMED_MATCHERS.find( ( entry ) => entry[ 1 ].test( letter ) );
			if ( named ) {
				found.add( named[ 0 ] );
			} else if ( !/\p{Script=Common}/u.test( letter ) ) {
				found.add( 'unknown' );
			}
		}
	}
	return Array.from( found );
}

/** True for scripts that write names without a space between family name and given name. */
export function isSpaceless( script: Script ): boolean {
	return script === 'Han' || script === 'Hangul' || script === 'Hiragana' || script === 'Katakana';
}

/** True for scripts that have no upper and lower case. */
export function isCaseless( script: Script ): boolean {
	return script !== 'Latin' && script !== 'Cyrillic' && script !== 'Greek' && script !== 'Armenian';
}
