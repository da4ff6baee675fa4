/** Addresses, also those in which words stand for the sign and the dot: "name at host dot org", in any script, brackets or quotation marks. */
import type { Concepts } from '../concepts';
import { perPage, perText } from '../cues';
import { matchesOf } from './matches';
import { isAscii, normalise, remembered } from './words';

/** Letters and digits of the Latin script, of which addresses are made. */
const LATIN = 'a-z\\d\\u00C0-\\u024F';
/** What stands around a word in place of a sign. */
const GAP = '[\\s,\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Pd}<>＜＞_*~^|/"\'`]';
/** "n a m e", letter by letter. */
const SPACED = `\\b(?:[${ LATIN }] ){2,}[${ LATIN }]\\b`;
/** With what somebody should take out: "name(nospam)@host". */
const LOCAL = new RegExp( `([@＠/\\\\=#]?)(${ SPACED }|[${ LATIN }][${ LATIN }._%+'’-]*(?:[([<{][^\\s@)\\]>}]{2,20})?)$` );
const LABEL = `(?:${ SPACED }|[${ LATIN }]+(?:-[${ LATIN }]+)*?)`;
const MARK = '[.．。｡…·]';
/** "moc.host@name", to be read from behind. */
const REVERSED = /(?:^|[^a-z\d._-])((?:moc|gro|ten|ude|ofni|elpmaxe|[a-z]{2})(?:\.[a-z\d-]+)+@[a-z\d._-]{2,40})(?![a-z\d.@-])/g;
/** Endings of hosts that are no words of running text. */
const SURE_ENDING = /(?:com|org|net|edu|info|example)$/;
/** A mark on either side that does not join the parts of one word. */
const FRAME = /^\s?[^,\s\p{L}'’_-]/u;
/** The third of the signs: a character in place of the sign, which a remark behind it explains: "(# means @)". */
const ODD = 2;
/** Nothing in a longer text is an address that somebody hopes to be found. */
const LONGEST = 4000;

export interface Address {
	start: number;
	end: number;
	local: string;
	host: string;
	/** Words stand for its sign or a dot. */
	disguised: boolean;
	/** It is one only where a word before says that an address follows. */
	doubtful: boolean;
}

/** Lower case without accents, character by character: the same length. */
export const folded = remembered( ( text ): string => ( isAscii( text ) ? text : text.replace( /[^\0-\x7f]/g, ( letter ) => normalise( letter )[ 0 ] ?? letter ) ).toLowerCase() );

/** Words with what stands around them: at least one mark or space where they are written with the letters of the address. */
function framed( words: string[], close: ( gap: string ) => string ): string {
	const isLatin = ( word: string ): boolean => /^[a-z]/.test( word );
	const all = words.map( folded ).sort( ( a, b ) => b.length - a.length );
	const anyOf = ( some: string[], gap: string ): string => `${ gap }(?:${ some.map( ( word ) => word.replace( /-/g, '[ _\'-]?' ) ).join( '|' ) || '(?!)' })${ close( gap ) }`;
	return `(?:${ anyOf( all.filter( isLatin ), `${ GAP }{1,3}` ) }|${ anyOf( all.filter( ( word ) => !isLatin( word ) ), `${ GAP }{0,3}` ) })`;
}

/** Expressions of the page's languages: the sign, words that stand for it where the rest is plain to see, and hosts. */
const patternsOf = perPage( ( concepts: Concepts ) => {
	const sign = ( words: string[] ): RegExp => new RegExp( framed( words, ( gap ) => `(?=${ gap })` ), 'gu' );
	const host = ( dot: string ): RegExp => new RegExp( `^${ GAP }*(${ LABEL }(?:${ dot }${ LABEL })*${ dot }(?:${ SPACED }|[\\p{L}\\p{M}]{2,24}))(?![\\p{L}\\p{M}\\d])`, 'u' );
	const plain = `(?:${ MARK }|\\s${ MARK }\\s)`;
	return {
		signs: [ sign( [ ...concepts.entriesOf( '%at' ), '@', '＠', '﹫' ] ), sign( concepts.entriesOf( '%atword' ) ), /[#*☆★♥◎○●§¤]/g ],
		plain: host( plain ), wordy: host( `(?:${ plain }|${ framed( concepts.entriesOf( '%dot' ), ( gap ) => gap ) })` ),
	};
} );

/** The address around a sign. */
function addressAround( text: string, sign: RegExpExecArray, kind: number, concepts: Concepts ): Address | null {
	const after = sign.index + sign[ 0 ].length;
	const [ , mark, local ] = LOCAL.exec( text.slice( Math.max( 0, sign.index - 65 ), sign.index ) ) ?? [];
	const rest = text.slice( after, after + 120 );
	const { signs, plain, wordy } = patternsOf( concepts );
	const host = wordy.exec( rest );
	// "@name@host" is an address in the fediverse, "a/b@c" a version of a package; "word @na.me" is a name on some service.
	if ( !local || mark || !host || ( /[@＠﹫]$/.test( sign[ 0 ] ) && /[^)\]}>].$/.test( sign[ 0 ] ) !== /^\P{L}/u.test( rest ) ) ) {
		return null;
	}
	const named = host[ 0 ].length > ( plain.exec( rest )?.[ 0 ].length ?? 0 );
	const end = after + host[ 0 ].length;
	// "I come to this point of", "let's go home, full stop": a weak word and a word for a dot, among words.
	const running = !SURE_ENDING.test( host[ 0 ] ) && ( host[ 0 ].includes( ',' ) || /^[ ,]\s?\p{Ll}/u.test( text.slice( end ) ) );
	return {
		start: sign.index - local.length, end, local, host: host[ 1 ] as string, disguised: named || !/[@＠﹫]$/.test( sign[ 0 ] ),
		doubtful: kind === ODD ? !/^\s?[(（]/.test( text.slice( end ) ) || text.slice( end, end + 40 ).search( signs[ 0 ] as RegExp ) < 0 :
			kind > 0 && !( FRAME.test( sign[ 0 ] ) && FRAME.test( rest ) ) && ( !named || running ),
	};
}

/** Every address in a text, and what may be one; in comparable letters. */
export const addressesIn = perText( ( source, concepts ): Address[] => {
	const text = folded( source.slice( 0, LONGEST ) );
	const found = patternsOf( concepts ).signs.flatMap( ( pattern, kind ) => matchesOf( pattern, text ).flatMap( ( sign ) => addressAround( text, sign, kind, concepts ) ?? [] ) );
	const reversed = text.includes( '@' ) ? matchesOf( REVERSED, text ) : [];
	reversed.forEach( ( { index, 0: { length }, 1: address = '' } ) => found.push( { start: index + length - address.length, end: index + length, local: '', host: '', disguised: true, doubtful: false } ) );
	// The plain one first: in "write to me at a.b@c.example" the first word is no sign.
	return found.sort( ( a, b ) => Number( a.disguised ) - Number( b.disguised ) || a.start - b.start ).filter( ( one, i ) => !found.slice( 0, i ).some( ( other ) => one.start < other.end && other.start < one.end ) )
		.sort( ( a, b ) => a.start - b.start );
} );
