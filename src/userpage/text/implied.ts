/**
 * The first person in languages that leave it out: a polite sentence of Japanese or Korean without a subject speaks of its
 * writer. The words are lines of the languages:
 *
 * - `%polite` endings of such sentences, those of "to be" with `=` before them;
 * - `%subject` particles that mark a subject; a topic is one, too;
 * - `%adverb` what ends like a subject and is none ("now", "in").
 */
import type { Concept, ConceptHit, Concepts } from '../concepts';
import { perPage } from '../cues';

interface Endings {
	/** Endings of sentences, the longest first; true for "to be". */
	polite: [ string, boolean ][];
	subject: RegExp;
	adverb: RegExp;
}

/** The last character of that, for a cheap look. */
const AFTER_AT_END = /[よねなw笑\s。．.!！…~～♪^;)）]$/;
/** What may follow the verb: particles of emphasis, laughter, marks, a remark in brackets. */
const AFTER = /(?:[よねなw笑\s。．.!！…~～♪^;)）]|\([^()]*\)|（[^（）]*）)*$/;

function anyOf( entries: string[] ): RegExp {
	return new RegExp( entries.slice().sort( ( a, b ) => b.length - a.length ).map( ( entry ) => entry.replace( /_/g, ' ' ) ).join( '|' ) || '(?!)', 'g' );
}

const endings = perPage( ( concepts: Concepts ): Endings | null => {
	const polite = concepts.entriesOf( '%polite' );
	return polite.length ? {
		polite: polite.map( ( entry ): [ string, boolean ] => [ entry.replace( '=', '' ), entry[ 0 ] === '=' ] ).sort( ( a, b ) => b[ 0 ].length - a[ 0 ].length ),
		subject: anyOf( concepts.entriesOf( '%subject' ) ), adverb: anyOf( concepts.entriesOf( '%adverb' ) ),
	} : null;
} );

/** The first person that a sentence implies, at the verb, or nothing. `text` is the sentence, `start` its offset. */
export function impliedSelf( text: string, start: number, concepts: Concepts ): ConceptHit[] {
	const known = endings( concepts );
	if ( !known ) {
		return [];
	}
	const bare = AFTER_AT_END.test( text ) ? text.replace( AFTER, '' ) : text;
	const ending = known.polite.find( ( [ word ] ) => bare.endsWith( word ) );
	if ( !ending || bare.replace( known.adverb, ' ' ).search( known.subject ) >= 0 ) {
		return [];
	}
	const said: Concept[] = ending[ 1 ] ? [ 'self', 'iam' ] : [ 'self' ];
	return said.map( ( concept ) => ( { concept, start: start + bare.length - ending[ 0 ].length, end: start + bare.length } ) );
}
