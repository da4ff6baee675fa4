/** Addresses in which words stand for the sign and the dot: "name at host dot org", in any script, brackets or quotation marks. */
import { isAscii, normalise, remembered } from './words';

/** Letters and digits of the Latin script, of which addresses are made. */
const LATIN = 'a-z\\u00C0-\\u024F\\u1E00-\\u1EFF\\d\\u0300-\\u036F';
const TOKEN = new RegExp( `[${ LATIN }]+|[@＠﹫]|(?:(?![${ LATIN }])[\\p{L}\\p{M}\\p{N}\\u055B\\u200C])+`, 'giu' );
const IS_LATIN = new RegExp( `^[${ LATIN }]+$`, 'i' );
/** "moc.host@name", to be read from behind. */
const REVERSED = /(?:^|[^\p{L}\d._-])((?:moc|gro|ten|ude|ofni|vog|elpmaxe|dilavni|ku|ed|rf|se|ti|ln|lp|ur|ue|oi|em|vt)\.[a-z\d-]+(?:\.[a-z\d-]+)*@[a-z\d._-]{2,40})(?![\p{L}\d.@-])/giu;
/** Marks around a word that stands for a sign; brackets may have spaces inside. */
const FRAME = /^(?:\s?[[({<«‹⟨〈《【（［｛＜\])}>»›⟩〉》】）］｝＞]{1,3}\s?|\s?[_*~|/"“”„'‘’`-]{1,3}|[_*~|/"“”„'‘’`-]{1,3}\s?)$/;
const SPACE = /^(?:,?[ \u00A0]|[ \u00A0][–+-][ \u00A0])$/;
/** Marks that also join the parts of one word: they frame known words only. */
const LOOSE = /^[\s_'’`-]*$/;
const INNER = /^[ _'’-]?$/;
const GLUE = /^[._+%-]$/;
const DOT = /^(?:\s[.．。｡…·]\s|[.．。｡…·])$/;
const SURE = 'com|org|net|edu|info|eu|example|invalid|test|fr|ru|ua|pl|cz|nl|hu|gr|jp|kr|cn|tw|br|mx|uk|au|nz|ch|fi|dk|ee|lt|lv|tr|vn|kz|uz|rs|hr|sk|bg|cat|eus|gal|pk|bd';
/** Endings of hosts that are no words of any language: they count where only a weak word stands for the sign. */
const SURE_ENDING = new RegExp( `^(?:${ SURE })$`, 'i' );
/** These, and endings of hosts that are words of some language. */
const ENDING = new RegExp( `^(?:${ SURE }|de|ro|il|za|ca|ie|eo|se|ir|in|id|th|ph|ke|tz|ge|am|si|by|be|no|is|it|es|pt|az|np|lk|my|sg)$`, 'i' );
const MOST_WORDS = 3;
const MOST_LABELS = 5;
/** Points that an address needs; see `pointsOf`. */
const ENOUGH = 4;
/** What a word for mail before it is worth. */
const NAMED = 3;

interface Token {
	text: string;
	norm: string;
	start: number;
	end: number;
	latin: boolean;
	/** What stands between this and the token before. */
	gap: string;
}

/** Words of the page's languages, each without what stands between its parts. */
export interface MailWords {
	/** Names of the sign; words that stand for it only where the rest of an address is plain to see. */
	strong: Set<string>;
	weak: Set<string>;
	dots: Set<string>;
	/** Words between the parts: "then". */
	joints: Set<string>;
	providers: Set<string>;
	/** Dot and ending in one word: "dotcom". */
	endings: Set<string>;
}

export interface Disguise {
	start: number;
	end: number;
	local: string;
	host: string;
}

/** Comparable form of a name of the sign or the dot, without spaces and hyphens. */
export const keyOf = remembered( ( word ): string => isAscii( word ) ? word.toLowerCase().replace( /[^a-z\d@]/g, '' ) : normalise( word ).replace( /[^\p{L}\p{M}\p{N}@]|\u055B/gu, '' ) );

function tokensOf( text: string ): Token[] {
	const tokens: Token[] = [];
	let end = 0;
	TOKEN.lastIndex = 0;
	for ( let match = TOKEN.exec( text ); match; match = TOKEN.exec( text ) ) {
		tokens.push( {
			text: match[ 0 ], norm: keyOf( match[ 0 ] ), start: match.index, end: match.index + match[ 0 ].length,
			latin: IS_LATIN.test( match[ 0 ] ), gap: text.slice( end, match.index ),
		} );
		end = match.index + match[ 0 ].length;
	}
	return tokens;
}

/** How the words from `first` to `last` stand between their neighbours. */
function standOf( tokens: Token[], first: number, last: number ): 'framed' | 'glued' | 'spaced' | null {
	const before = ( tokens[ first ] as Token ).gap;
	const after = tokens[ last + 1 ]?.gap;
	return after === undefined ? null : before === '' && after === '' ? 'glued' : FRAME.test( before ) && FRAME.test( after ) ? 'framed' :
		[ before, after ].every( ( gap ) => gap === '' || SPACE.test( gap ) || FRAME.test( gap ) ) ? 'spaced' : null;
}

/** Index of the last of the words from `first` on that together are in a set; -1 for none. */
function lastOf( tokens: Token[], first: number, words: Set<string> ): number {
	let key = '';
	let found = -1;
	for ( let at = first; at < Math.min( tokens.length, first + MOST_WORDS ) && ( at === first || INNER.test( ( tokens[ at ] as Token ).gap ) ); at++ ) {
		key += ( tokens[ at ] as Token ).norm;
		found = words.has( key ) ? at : found;
	}
	return found;
}

interface Host {
	/** Index of its last token. */
	last: number;
	host: string;
	/** Points of its first dot, and how it stands. */
	points: number;
	stand: ReturnType<typeof standOf> | 'plain';
}

/** The host that begins at a token: labels with dots, words for dots, or words that nobody knows in brackets. */
function hostFrom( tokens: Token[], first: number, words: MailWords ): Host | null {
	let last = first;
	let host = ( tokens[ first ] as Token ).text;
	let labels = 1;
	let found = null as Host | null;
	while ( last + 1 < tokens.length && labels < MOST_LABELS ) {
		const next = tokens[ last + 1 ] as Token;
		const dotted = DOT.test( next.gap );
		const named = dotted ? -1 : lastOf( tokens, last + 1, words.dots );
		const strange = named < 0 && !dotted && next.norm !== '@' && ( !next.latin || ( FRAME.test( next.gap ) && !LOOSE.test( next.gap ) ) );
		const end = named < 0 ? last + 1 : named;
		const stand = dotted ? 'plain' : standOf( tokens, last + 1, end );
		if ( named < 0 && next.gap === '-' && !( strange && FRAME.test( tokens[ end + 1 ]?.gap ?? ' ' ) && found ) ) {
			host += `-${ next.text }`;
			last++;
			continue;
		}
		if ( words.endings.has( next.norm ) ) {
			return { last: last + 1, host: `${ host }.com`, points: 3, stand: standOf( tokens, last + 1, last + 1 ) ?? 'spaced' };
		}
		const label = dotted ? next : tokens[ end + 1 ];
		if ( !stand || !label || !( dotted || named >= 0 || ( strange && stand !== 'spaced' ) || ( strange && !next.latin && label.latin ) ) ) {
			break;
		}
		const points = dotted ? ENDING.test( label.text ) ? 2 : 1 : named >= 0 ? 3 : 1;
		host += `.${ label.text }`;
		last = dotted ? end : end + 1;
		labels++;
		found = { last, host, points: Math.max( points, found?.points ?? 0 ), stand: found?.stand ?? stand };
	}
	return found && /^[\p{L}\p{M}]{2,24}$/u.test( ( tokens[ found.last ] as Token ).text ) ? found : null;
}

/** Tokens back to the beginning of a local part, which marks join without spaces. */
function localFrom( tokens: Token[], last: number ): number {
	let first = last;
	while ( first > 0 && GLUE.test( ( tokens[ first ] as Token ).gap ) && ( tokens[ first - 1 ] as Token ).latin ) {
		first--;
	}
	return first;
}

/**
 * Addresses whose sign or dots are words.
 *
 * @param text
 * @param words
 * @param isNamed true where a word before an offset says that an address follows
 */
export function disguisesIn( text: string, words: MailWords, isNamed: ( at: number ) => boolean ): Disguise[] {
	const found: Disguise[] = [];
	const tokens = tokensOf( text );
	for ( let first = 1; first < tokens.length - 1; first++ ) {
		const one = disguiseAt( text, tokens, first, words, isNamed );
		if ( one ) {
			found.push( one.disguise );
			first = one.last;
		}
	}
	if ( text.includes( '@' ) ) {
		REVERSED.lastIndex = 0;
		for ( let match = REVERSED.exec( text ); match; match = REVERSED.exec( text ) ) {
			const end = match.index + match[ 0 ].length;
			found.push( { start: end - ( match[ 1 ] as string ).length, end, local: '', host: '' } );
		}
	}
	return found;
}

/** True where words that nobody knows can be sign and dot: a list of remarks has spaces, and no ending of a host. */
function isAlikeIn( text: string, stand: Host[ 'stand' ], host: Host, ending: string ): boolean {
	const whole = !/\s/.test( text );
	return host.stand === 'plain' ? stand === 'framed' && whole && ENDING.test( ending ) : stand === host.stand && ( ENDING.test( ending ) || ( whole && stand === 'framed' ) );
}

/** What was read around a word that may stand for the sign. */
interface Reading {
	/** The address so far. */
	text: string;
	local: string;
	/** How sure the word is: 3 a name of the sign, 1 a weak word, 0 any other. */
	sign: number;
	stand: 'framed' | 'glued' | 'spaced';
	/** In another script than its neighbours, or in brackets. */
	strange: boolean;
	latin: boolean;
	host: Host | null;
	/** Comparable name of a provider, if the host is one. */
	provider: string | null;
	ending: string;
	/** What follows. */
	rest: string;
}

/** How much speaks for an address. */
function pointsOf( { text, local, sign, stand, strange, latin, host, provider, ending, rest }: Reading ): number {
	const marked = stand === 'framed' || ( stand === 'glued' && !latin ) || ( strange && host?.stand !== 'plain' );
	// "I come to this point of": a weak word and a word for a dot, among words.
	const running = sign === 1 && stand === 'spaced' && host?.stand === 'spaced' && !SURE_ENDING.test( ending ) && ( !ENDING.test( ending ) || /^[ ,]\s?\p{Ll}/u.test( rest ) );
	// People work at companies that also have mailboxes.
	const employer = sign === 1 && provider !== null && !host && !provider.includes( 'mail' ) && !/[\d._]/.test( local );
	return sign + ( marked ? 1 : 0 ) + ( host?.points ?? 0 ) + ( provider === null ? 0 : 3 ) + ( host && stand !== 'spaced' && isAlikeIn( text, stand, host, ending ) ? 2 : 0 ) - ( running || employer ? 1 : 0 );
}

/** The address whose sign is the word at `first`, if it is one. */
function disguiseAt( text: string, tokens: Token[], first: number, words: MailWords, isNamed: ( at: number ) => boolean ): { disguise: Disguise; last: number } | null {
	const token = tokens[ first ] as Token;
	const strong = Math.max( lastOf( tokens, first, words.strong ), token.norm === '@' ? first : -1 );
	const weak = strong < 0 && words.weak.has( token.norm );
	const last = Math.max( first, strong );
	const stand = standOf( tokens, first, last );
	const after = tokens[ last + 1 ];
	const strange = token.latin ? stand === 'framed' && !LOOSE.test( token.gap ) : ( tokens[ first - 1 ] as Token ).latin && !!after?.latin;
	if ( !stand || !( strong >= 0 || weak || strange ) ) {
		return null;
	}
	const isJoint = ( at: number ): boolean => strong >= 0 && words.joints.has( tokens[ at ]?.norm ?? '' );
	const before = isJoint( first - 1 ) && first > 1 ? first - 2 : first - 1;
	const end = tokens[ before ] as Token;
	const { start } = tokens[ localFrom( tokens, before ) ] as Token;
	const target = isJoint( last + 1 ) ? last + 2 : last + 1;
	const begin = tokens[ target ];
	// "@name@host" is an address in the fediverse, "a/b@c" a version of a package.
	if ( !begin || /[@＠/\\=#]/.test( text.charAt( start - 1 ) ) || end.norm === '@' ) {
		return null;
	}
	const host = hostFrom( tokens, target, words );
	const provider = words.providers.has( begin.norm ) ? begin.norm : null;
	// The sign itself with a plain host is no disguise.
	if ( ( !host && provider === null ) || ( token.norm === '@' && ( !host || host.stand === 'plain' ) && !isJoint( first - 1 ) && !isJoint( last + 1 ) ) ) {
		return null;
	}
	const tail = tokens[ host?.last ?? target ] as Token;
	const points = pointsOf( {
		text: text.slice( start, tail.end ), local: text.slice( start, end.end ), sign: strong >= 0 ? 3 : weak ? 1 : 0, stand, strange, latin: token.latin,
		host, provider, ending: tail.text, rest: text.slice( tail.end, tail.end + 3 ),
	} );
	return points >= ENOUGH || ( points + NAMED >= ENOUGH && isNamed( start ) ) ?
		{ last: host?.last ?? target, disguise: { start, end: tail.end, local: text.slice( start, end.end ), host: host?.host ?? begin.text } } : null;
}
