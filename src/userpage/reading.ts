/** One unit of text as the rules read it: its sentences, the words that matter in them, and its label:value pairs. */
import type { Concept, ConceptHit, Concepts, Label } from './concepts';
import type { Stance } from './gates';
import { perText } from './cues';
import { namesOf } from './namespaces';
import type { Unit } from './parse/document';
import { hasLifeDates } from './shape';
import { impliedSelf } from './text/implied';
import { asciiDigits } from './text/words';
import { tokensIn, type Token } from './text/words-around';

/** A stretch of a unit's text. */
export interface Range {
	start: number;
	end: number;
}

export interface Sentence {
	start: number;
	end: number;
	hits: ConceptHit[];
	/** First person, or "this user". */
	self: boolean;
	/** A question asks the reader. */
	question: boolean;
	/** What was made of it already: many rules ask. */
	stance?: Stance;
	tokens?: Token[];
}

/** A sentence that may speak of the owner. */
export interface Told {
	sentence: Sentence;
	stance: Stance;
}

/** A value with the label that names it. */
export interface Pair {
	labels: Label[];
	start: number;
	end: number;
	/** `line`: "label: value" in the text; `cell`: table row; `head`: table column; `param`: template parameter; `term`: definition list. */
	from: 'line' | 'cell' | 'head' | 'param' | 'term';
	/** The label is a question ("Where do you live?"): the answer may say nothing. */
	asked?: boolean;
}

export interface Reading {
	/** The text with ASCII digits, of the same length. */
	digits: string;
	sentences: Sentence[];
	pairs: Pair[];
	/** Ranges in quotation marks. */
	quotes: Range[];
	self: boolean;
	/** Years of birth and death stand in it. */
	dated: boolean;
	/** No letters, links and labelled values: marks, numbers and templates. */
	bare: boolean;
	/** There are three digits, as the shortest number has that says something by itself. */
	numbered: boolean;
	/** What rules about statements asked for already. */
	told?: Told[];
}

const BREAK = /[.!?…]+(?=[\s"”»)\]]|$)|[。！？।॥؟۔։።]+|[·•|;；\n]|\s[–—](?=\s)/g;
/** Marks that open a quotation, with those that close it. Single ones are apostrophes too often. */
const MARKS: Record<string, string> = { '“': '”', '„': '“”"', '«': '»', '「': '」', '『': '』', '"': '"', '”': '”', '»': '«', '《': '' };
const EMOJI_LABELS: [ RegExp, Label ][] = [
	[ /^(?:📍|🏠|🗺|🌍|🌎|🌏|🏡)/u, 'place' ], [ /^(?:🎂|👶)/u, 'birth' ], [ /^(?:📧|✉|📩|📨)/u, 'mail' ], [ /^(?:📞|☎|📱)/u, 'phone' ],
	[ /^(?:🌐|🔗)/u, 'site' ], [ /^(?:💼|🏢|👷|👩‍💻|👨‍💻)/u, 'job' ], [ /^(?:🎓|🏫)/u, 'school' ], [ /^(?:💍|👪|👨‍👩)/u, 'kin' ],
	[ /^(?:⏰|🕒|🕐|🕘)/u, 'hours' ], [ /^✈/u, 'travel' ], [ /^(?:📮|📬|📫)/u, 'addr' ],
];

/** How all of these begin, and what stands behind other labels, for a cheap look. */
const MAY_BE_LABEL = /[:：=\u2300-\u27BF\uD83C-\uD83E]/;

/** Quotations, also nested; one that is never closed lasts to the end. */
function quotesOf( text: string ): Reading['quotes'] {
	const quotes: Reading['quotes'] = [];
	if ( !/["“„«「『”»]/.test( text ) ) {
		return quotes;
	}
	const open: { at: number; close: string }[] = [];
	for ( let at = 0; at < text.length; at++ ) {
		const mark = text[ at ] as string;
		const last = open[ open.length - 1 ];
		if ( last && last.close.includes( mark ) && !( mark === '"' && open.length > 1 ) ) {
			open.pop();
			if ( !open.length ) {
				add( quotes, text, last.at, at + 1 );
			}
		} else if ( MARKS[ mark ] && open.length < 4 && ( mark !== '"' || at === 0 || /[\s([:—–-]/.test( text[ at - 1 ] as string ) ) ) {
			open.push( { at, close: MARKS[ mark ] as string } );
		}
	}
	return quotes;
}

/** Two or three words are a title or a nickname, not something that somebody said, unless somebody speaks ("my shop"). */
function add( quotes: Reading['quotes'], text: string, start: number, end: number ): void {
	const inner = text.slice( start, end );
	const words = inner.split( /\s+/ ).length;
	if ( words > 3 || ( words > 1 && /^.(?:my|our|I|I'm|mein|meine|mon|ma|mi|мой|моя)\s/.test( inner ) ) || ( inner.length > 8 && /[\u3040-\u9fff\u0e00-\u0eff]/.test( inner ) ) ) {
		quotes.push( { start, end } );
	}
}

/** True where a full stop belongs to an abbreviation or a number: a small letter or a digit follows, or it is known. */
function isAbbreviation( text: string, at: number ): boolean {
	const before = ( /[\p{L}\p{N}]*$/u.exec( text.slice( Math.max( 0, at - 12 ), at ) ) as RegExpExecArray )[ 0 ];
	const next = text.slice( at + 1, at + 4 ).trim()[ 0 ] ?? '';
	return /^(?:\p{L}|\d{1,2})?$/u.test( before ) || /\p{Ll}/u.test( next ) || ( /\d/.test( next ) && ( before.length < 4 || /n[ro]$/i.test( before ) ) ) ||
		/^(?:str|ul|al|bul|dr|mr|mrs|ms|prof|st|geb|tel|nr|ing|mgr|ca|bd|bld|ул|пр|г|д|кв|св|ст|инж|проф|вул)$/i.test( before );
}

function sentencesOf( text: string ): { start: number; end: number }[] {
	const sentences: { start: number; end: number }[] = [];
	let start = 0;
	BREAK.lastIndex = 0;
	for ( let match = BREAK.exec( text ); match; match = BREAK.exec( text ) ) {
		if ( match[ 0 ] === '.' && isAbbreviation( text, match.index ) ) {
			continue;
		}
		const end = match.index + match[ 0 ].length;
		if ( /[\p{L}\p{N}]/u.test( text.slice( start, match.index ) ) ) {
			sentences.push( { start, end } );
		}
		start = end;
	}
	if ( /[\p{L}\p{N}]/u.test( text.slice( start ) ) ) {
		sentences.push( { start, end: text.length } );
	}
	return sentences;
}

function linePairs( unit: Unit, text: string, sentences: { start: number; end: number }[], concepts: Concepts ): Pair[] {
	const pairs: Pair[] = [];
	for ( const { start, end } of MAY_BE_LABEL.test( text ) ? sentences : [] ) {
		const sentence = text.slice( start, end );
		const lead = ( /^[\s•·–—\-|,]*/.exec( sentence ) as RegExpExecArray )[ 0 ].length;
		const body = sentence.slice( lead );
		const emoji = body.charCodeAt( 0 ) >= 0x2300 && EMOJI_LABELS.find( ( [ pattern ] ) => pattern.test( body ) );
		if ( emoji ) {
			const skip = ( /^[^\p{L}\p{N}@+]*/u.exec( body ) as RegExpExecArray )[ 0 ].length;
			pairs.push( { labels: [ emoji[ 1 ] ], start: start + lead + skip, end, from: 'line' } );
		}
		// What stands in quotation marks is talked about, no label.
		const match = /^([^:：="“„«]{1,45}?)\s*[:：=]\s*(?=\S)/.exec( body );
		// "Online from 20:00" is a time of the day.
		const labels = match && !/^\P{Nd}*\p{Nd}{1,2}[:：]\p{Nd}{2}/u.test( body ) ? concepts.labelsOf( match[ 1 ] as string ) : [];
		if ( match && labels.length ) {
			pairs.push( { labels, start: start + lead + match[ 0 ].length, end, from: 'line' } );
		}
	}
	// "Label – value" takes a dash that also parts sentences.
	const dash = /\s[–—-]\s/.test( text ) ? /^\s*([^–—:]{2,40}?)\s+[–—-]\s+(?=\S)/.exec( text ) : null;
	// What is linked before a dash is what the line is about.
	const linked = dash && unit.links.some( ( link ) => link.start < dash[ 0 ].length );
	const names = dash && !linked ? concepts.labelsOf( dash[ 1 ] as string ) : [];
	if ( dash && names.length ) {
		const stop = sentences.find( ( sentence ) => sentence.start >= dash[ 0 ].length - 2 );
		pairs.push( { labels: names, start: dash[ 0 ].length, end: stop?.end ?? text.length, from: 'line' } );
	}
	return pairs;
}

function outerPairs( unit: Unit, concepts: Concepts ): Pair[] {
	return unit.labels.flatMap( ( text, i ): Pair[] => {
		const labels = concepts.labelsOf( text.replace( /[:：]\s*$/, '' ) );
		if ( !labels.length ) {
			return [];
		}
		const from = unit.kind === 'param' ? 'param' : unit.table < 0 ? 'term' : i === 0 && unit.column > 0 ? 'cell' : 'head';
		// "; Term : value" on one line holds the term too, and a line of the term alone says nothing yet.
		const colon = unit.marker.endsWith( ';' ) && from === 'term' ? unit.text.search( / ?:(?!\/\/)/ ) : 0;
		const start = colon > 0 ? unit.text.indexOf( ':', colon ) + 1 : 0;
		return colon >= 0 ? [ { labels, start, end: unit.text.length, from, asked: /[?？؟]\s*$/.test( text ) } ] : [];
	} );
}

/** Words that mean the owner. */
const SELF: Concept[] = [ 'self', 'iam', 'user', 'my' ];

/** True for a first person alone in quotation marks: the word is meant, not the owner. */
function isMention( text: string, hit: ConceptHit ): boolean {
	return SELF.includes( hit.concept ) && /["“„«‘]/.test( text[ hit.start - 1 ] ?? '' ) && /["”“»’]/.test( text[ hit.end ] ?? '' );
}

/** Longest text that is read of one unit; what is longer was not written by hand. */
const LONGEST = 20000;

/** What the text of a unit says by itself. Words within `left` say nothing. */
function said( text: string, left: Range[], concepts: Concepts ): Pick<Reading, 'digits' | 'dated' | 'numbered' | 'quotes' | 'sentences'> & { letters: boolean } {
	const quotes = quotesOf( text );
	const hits = concepts.find( text ).filter( ( hit ) => ![ ...quotes, ...left ].some( ( range ) => hit.start >= range.start && hit.end <= range.end ) && !isMention( text, hit ) );
	let next = 0;
	const sentences = sentencesOf( text ).map( ( { start, end } ) => {
		const own: ConceptHit[] = [];
		while ( next < hits.length && ( hits[ next ] as ConceptHit ).start < end ) {
			own.push( hits[ next++ ] as ConceptHit );
		}
		own.push( ...own.some( ( hit ) => hit.concept === 'topic' ) ? [] : impliedSelf( text.slice( start, end ), start, concepts ) );
		// "Born" has the same form for all persons in many languages.
		const self = own.some( ( hit ) => SELF.includes( hit.concept ) && !own.some( ( other ) => other.concept === 'born' && other.start === hit.start ) );
		return { start, end, hits: own, self, question: '?？؟'.includes( text[ end - 1 ] as string ) };
	} );
	const digits = asciiDigits( text );
	return { digits, dated: hasLifeDates( digits ), numbered: /\d\D*\d\D*\d/.test( digits ), letters: /\p{L}/u.test( text ), quotes, sentences };
}

/** The same, remembered: cells of tables repeat. */
const saidIn = perText( ( text, concepts ) => said( text, [], concepts ) );

/** Reads a unit. Cost linear in its length. */
export function readUnit( unit: Unit, concepts: Concepts ): Reading {
	const text = unit.text.slice( 0, LONGEST );
	// Words of a user name say nothing.
	const users = unit.links.filter( ( link ) => namesOf( concepts ).namespaceOf( link.target )?.namespace === 'user' );
	const { digits, dated, numbered, letters, quotes, sentences: known } = users.length ? said( text, users, concepts ) : saidIn( text, concepts );
	const sentences = known.map( ( { start, end, hits, self, question } ): Sentence => ( { start, end, hits, self, question } ) );
	const pairs = [ ...unit.kind === 'caption' ? [] : linePairs( unit, text, sentences, concepts ), ...outerPairs( unit, concepts ) ];
	return { digits, dated, numbered, quotes, sentences, pairs, self: sentences.some( ( sentence ) => sentence.self ), bare: !letters && !pairs.length && !unit.links.length };
}

/** The sentence that an offset in the text stands in, or before. */
export function sentenceAt( sentences: Sentence[], at: number ): Sentence | undefined {
	return sentences.find( ( sentence ) => at < sentence.end );
}

/** Words of a sentence with their offsets in the unit's text. */
export function tokensOf( unit: Unit, sentence: Sentence ): Token[] {
	sentence.tokens = sentence.tokens ?? tokensIn( unit.text, sentence.start, sentence.end );
	return sentence.tokens;
}

/** First hit of one of the concepts. */
export function hitOf( sentence: Sentence, ...concepts: Concept[] ): ConceptHit | undefined {
	return sentence.hits.find( ( hit ) => concepts.includes( hit.concept ) );
}

export function hitsOf( sentence: Sentence, ...concepts: Concept[] ): ConceptHit[] {
	return sentence.hits.filter( ( hit ) => concepts.includes( hit.concept ) );
}

/** True where two stretches of a text have something in common. */
export function overlaps( a: Range, b: Range ): boolean {
	return a.start < b.end && a.end > b.start;
}

/** Characters between two hits, 0 where they touch or overlap. */
export function gap( a: Range, b: Range ): number {
	return Math.max( 0, a.start < b.start ? b.start - a.end : a.start - b.end );
}
