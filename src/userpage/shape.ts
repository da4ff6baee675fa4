/** Shapes of text that tell whom it speaks of: life dates, signatures, examples in italics, templates of articles and of users. */
import type { Concepts } from './concepts';
import { perText, wordCue } from './cues';
import { namesOf } from './namespaces';
import type { Document, Unit } from './parse/document';

/** True for a template whose parameters are quoted, cited, or a place on a map. */
export const isQuoting = wordCue( '%quote', 'text' );
const INFOBOX = wordCue( '%infobox', 'anywhere' );
const SELF_TEMPLATE = /\buser|userbox|babel|profil|about me|\bmy /i;
/** True for a heading or a template's name that promises how to reach somebody. */
export const isContact = wordCue( '%contact', 'anywhere' );

/** Characters of a signature, at the end. */
const SIGNATURE = 120;
/** A date with a time of day, or a time zone in brackets, as signatures have. */
const TIMESTAMP = /\d{1,2}[:.h]\d{2}.{0,40}[12]\d{3}|[12]\d{3}.{0,40}\d{1,2}[:.]\d{2}|\([A-Z]{3,4}\)/;
/** The same at the very end, as the software writes it: it is a signature whatever stands before. */
const STAMP = /\d{1,2}[:.]\d{2}.{0,40}\(\p{Lu}{3,4}\)$/u;
/** Years of birth and death in brackets, as articles and lists of people have them. */
const LIFE_DATES = /[([（][^()[\]（）]{0,60}(?:1[0-9]|20)\d\d[^()[\]（）]{0,60}[–—-][^()[\]（）]{0,60}(?:(?:1[0-9]|20)\d\d|\?)|†|\((?:\*|\p{L}{1,8}\.?,?)[^()]{0,50}1[4-9]\d{2}[^()]{0,40}\)/u;

/** True for a template that is about the user: a box, an infobox of users, a table of contacts. */
export const isUserTemplate = perText( ( name, concepts ): boolean => name.split( /[\s:/]+/ ).some( namesOf( concepts ).isUserForm ) || SELF_TEMPLATE.test( name ) || isContact( name, concepts ) );

/** True for a table of facts about the subject of an article. */
export function isInfobox( name: string, concepts: Concepts ): boolean {
	return INFOBOX( name, concepts ) && !isUserTemplate( name, concepts );
}

/** True for a template that is about something else than the user. */
export function isForeignTemplate( name: string, concepts: Concepts ): boolean {
	return isQuoting( name, concepts ) || isInfobox( name, concepts );
}

/** True where a text with ASCII digits gives years of birth and death, or a person's dates in brackets. */
export function hasLifeDates( text: string ): boolean {
	const digits = text.slice( 0, 2000 );
	return ( /\d{4}/.test( digits ) || digits.includes( '†' ) ) && LIFE_DATES.test( digits );
}

/** True where the unit, `digits` with ASCII digits, ends with the signature of somebody else than `user`. */
export function isSignedByAnother( unit: Unit, digits: string, user: string, concepts: Concepts ): boolean {
	const end = digits.trimEnd().slice( -SIGNATURE );
	if ( end.endsWith( ')' ) && STAMP.test( end ) && !unit.links.some( ( link ) => link.target.toLowerCase().includes( user.toLowerCase() ) ) ) {
		return true;
	}
	return unit.links.some( ( link ) => {
		const colon = link.target.indexOf( ':' );
		return colon > 0 && link.target.slice( 0, colon ).split( ' ' ).some( namesOf( concepts ).isUserForm ) &&
			link.target.slice( colon + 1 ).split( /[/#]/ )[ 0 ]?.trim().toLowerCase() !== user.toLowerCase();
	} ) && TIMESTAMP.test( digits.slice( -SIGNATURE ) );
}

/** True for a line that is one quotation from its first to its last character: an example, or somebody's words. */
export function isWhollyQuoted( text: string ): boolean {
	return /^\s*(?:«[^«»]*»|„[^“”„]*[“”]|“[^“”]*”|「[^「」]*」|"[^"]*")[.,;]?\s*$/.test( text );
}

const ITALIC_MARK = 2;

/** Range of the source that a unit came from. */
export function sourceOf( unit: Unit, document: Document ): string {
	// Quotation marks of bold and italics stand before the first letter.
	let start = unit.map[ 1 ] ?? 0;
	while ( document.source[ start - 1 ] === '\'' ) {
		start--;
	}
	const last = unit.map.length - 2;
	return document.source.slice( start, ( unit.map[ last + 1 ] ?? 0 ) + unit.text.length - ( unit.map[ last ] ?? 0 ) + ITALIC_MARK );
}

/** True for a saying in italics with its author after a dash. */
export function isMotto( unit: Unit, document: Document ): boolean {
	return document.source[ ( unit.map[ 1 ] ?? 0 ) - 1 ] === '\'' && /^[\s*:]*''(?!')(?:[^']|'(?!')){15,}''\s*[–—-]/.test( sourceOf( unit, document ) );
}

/** Stretches of a unit's source in italics, in which word lists and phrase books set their examples. */
export function italicsOf( unit: Unit, document: Document ): string[] {
	const source = sourceOf( unit, document );
	return source.includes( '\'\'' ) ? ( source.match( /(?:^|[^'])''(?!')[^'\n]+(?:'(?!')[^'\n]+)*''(?!')/g ) ?? [] ) : [];
}
