/** A user name cut into its parts: words, initials, digits, what stands between them, and a role at its end. */
import { scriptOf, type Script } from './scripts';
import { fold } from './transliterate';

/** How the letters of a part are cased. Scripts without case are `none`. */
export type Casing = 'title' | 'upper' | 'lower' | 'mixed' | 'none';

/** What stood between a part and the one before it. */
export type Joint = 'start' | 'space' | 'dot' | 'hyphen' | 'case' | 'digits' | 'script' | 'other';

export interface Part {
	/** As written. */
	text: string;
	/** Key for looking up: see `fold`. */
	key: string;
	/** Offsets in UTF-16 units in `ParsedName.text`. */
	start: number;
	end: number;
	script: Script;
	casing: Casing;
	joint: Joint;
}

export interface ParsedName {
	/** The whole name as given, in Unicode NFC. */
	text: string;
	parts: Part[];
	/** Runs of digits, in order. */
	digits: { text: string; start: number; end: number }[];
	/** A role or employer at the end, such as `(WMF)`; with its offsets. */
	role: { text: string; start: number; end: number } | null;
	/** Count of characters that are no letters, digits, spaces, dots, hyphens, underscores or apostrophes. */
	oddMarks: number;
}

const ROLE = /[ _]*(?:\(([^()]{2,40})\)|[-–][ ]?(WM[A-Z]{1,4}))$/;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const APOSTROPHE = /['’ʼʻ`‘]/;
const JOINTS: Record<string, Joint> = { ' ': 'space', _: 'space', '\u00A0': 'space', '.': 'dot', '-': 'hyphen', '‐': 'hyphen', '–': 'hyphen', '·': 'dot', '・': 'dot' };

function casingOf( text: string ): Casing {
	let upper = 0;
	let lower = 0;
	let first = true;
	let titled = false;
	for ( const letter of text ) {
		if ( UPPER.test( letter ) ) {
			upper++;
			titled = titled || first;
		} else if ( LOWER.test( letter ) ) {
			lower++;
		}
		first = false;
	}
	if ( upper + lower === 0 ) {
		return 'none';
	}
	if ( lower === 0 ) {
		return upper === 1 ? 'title' : 'upper';
	}
	return upper === 0 ? 'lower' : titled && upper === 1 ? 'title' : 'mixed';
}

/** Cuts `FirstLast` and `JSmith` where the case changes; offsets relative to the run. */
function cutByCase( run: string ): number[] {
	const cuts: number[] = [];
	for ( let i = 1; i < run.length; i++ ) {
		const before = run.charAt( i - 1 );
		const here = run.charAt( i );
		if ( !UPPER.test( here ) ) {
			continue;
		}
		const next = run.charAt( i + 1 );
		if ( LOWER.test( before ) || ( UPPER.test( before ) && next !== '' && LOWER.test( next ) ) ) {
			cuts.push( i );
		}
	}
	return cuts;
}

/** A family name such as `McDonald` or `O’Brien` is one part, although its case changes inside. */
function rejoin( pieces: string[] ): string[] {
	const out: string[] = [];
	for ( const piece of pieces ) {
		const last = out[ out.length - 1 ];
		if ( last !== undefined && /^(Mc|Mac|O['’]|D['’])$/.test( last ) ) {
			out[ out.length - 1 ] = last + piece;
		} else {
			out.push( piece );
		}
	}
	return out;
}

function addRun( parts: Part[], run: string, start: number, joint: Joint ): void {
	const cuts = cutByCase( run );
	const pieces = rejoin( [ 0, ...cuts ].map( ( from, i ) => run.slice( from, cuts[ i ] === undefined ? run.length : cuts[ i ] ) ) );
	let at = start;
	pieces.forEach( ( piece, i ) => {
		const letters = piece.replace( /['’ʼʻ`‘]/g, '' );
		parts.push( {
			text: piece, key: fold( letters ), start: at, end: at + piece.length,
			script: scriptOf( Array.from( letters )[ 0 ] || piece ), casing: casingOf( letters ), joint: i === 0 ? joint : 'case',
		} );
		at += piece.length;
	} );
}

/** Cuts a user name, or any short text, into its parts. */
export function parseName( name: string ): ParsedName {
	const text = name.normalize( 'NFC' );
	const roleMatch = ROLE.exec( text );
	const role = roleMatch && roleMatch.index > 0 ?
		{ text: ( roleMatch[ 1 ] || roleMatch[ 2 ] )!, start: roleMatch.index, end: text.length } : null;
	const body = role ? text.slice( 0, role.start ) : text;
	const parsed: ParsedName = { text, parts: [], digits: [], role, oddMarks: 0 };
	let run = '';
	let runStart = 0;
	let runScript: Script = 'Other';
	let joint: Joint = 'start';
	let digits = '';
	let digitsStart = 0;
	const endRun = () => {
		if ( run ) {
			addRun( parsed.parts, run, runStart, joint );
			joint = 'script';
		}
		run = '';
	};
	const endDigits = () => {
		if ( digits ) {
			parsed.digits.push( { text: digits, start: digitsStart, end: digitsStart + digits.length } );
		}
		digits = '';
	};
	let at = 0;
	for ( const character of body ) {
		if ( LETTER.test( character ) ) {
			endDigits();
			const script: Script = /\p{M}/u.test( character ) && run ? runScript : scriptOf( character );
			// Japanese given names mix kanji and kana: kana after Han stays its own run, the model joins them.
			if ( run && script !== runScript ) {
				endRun();
			}
			if ( !run ) {
				runStart = at;
				runScript = script;
			}
			run += character;
		} else if ( APOSTROPHE.test( character ) && run ) {
			run += character;
		} else if ( character === '\u200C' || character === '\u200D' ) {
			// Joiners inside a word of Persian or an Indic script.
			run += run ? character : '';
		} else {
			endRun();
			if ( DIGIT.test( character ) ) {
				if ( !digits ) {
					digitsStart = at;
				}
				digits += character;
				joint = 'digits';
			} else {
				endDigits();
				const known = JOINTS[ character ];
				joint = known || 'other';
				parsed.oddMarks += known || character === ',' ? 0 : 1;
			}
		}
		at += character.length;
	}
	endRun();
	endDigits();
	return parsed;
}
