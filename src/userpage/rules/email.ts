/** E-mail addresses, plain or disguised. */
import type { Concepts } from '../concepts';
import { perPage } from '../cues';
import {
	AT_FILES, AT_NAMES, AT_WORDS, DOT_NAMES, EXAMPLES, INSTITUTIONS, MAIL_TEMPLATES, OFFICE_HOSTS, PROVIDERS, ROLES,
} from '../data/mail-disguise';
import type { TemplateUse, Unit } from '../parse/document';
import { sentenceAt } from '../reading';
import { isAlike } from '../text/alike';
import { disguisesIn } from '../text/mail';
import { asHint, reportIn } from './report';
import type { Page, PageRule, Report, UnitRule } from './rule';
import { asContact } from './statement';

function escaped( words: string ): string {
	return words.split( /\s+/ ).filter( Boolean ).sort( ( a, b ) => b.length - a.length )
		.map( ( word ) => word.replace( /[.*+?^${}()|[\]\\]/g, '\\$&' ) ).join( '|' );
}

const OPEN = '[\\[({<«‹_*~/|"\'–-]{1,3}';
const CLOSE = '[\\])}>»›_*~/|"\'–-]{1,3}';
const LOCAL = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}._%+'’-]{0,63}$/u;
const LOCAL_SPACED = /(?:^|\s)((?:[\p{L}\p{N}._-]\s){2,30}[\p{L}\p{N}])$/u;
const LABEL = '[\\p{L}\\p{N}\\p{M}](?:[\\p{L}\\p{N}\\p{M}-]{0,62})';
const PLAIN_HOST = /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:[\p{L}\p{M}]{2,24}|xn--[a-z\d-]+)/iu;
const SPACED_HOST = /^(?:[\p{L}\p{N}]\s?){2,30}\.\s?(?:[\p{L}]\s?){2,6}(?![\p{L}])/u;
const PROVIDER = new RegExp( `^(?:${ escaped( PROVIDERS ) })(?![\\p{L}\\p{N}])`, 'iu' );
const PROVIDER_HOST = new RegExp( `^(?:${ escaped( PROVIDERS ) }|mail|web|wp|o2|qq|163|126|ya|ukr|inbox|me|live|msn|aol)\\.[a-z.]{2,6}$`, 'i' );
const PROVIDER_LABEL = /(?:^|[^\p{L}\p{N}])(?:gmail|googlemail|hotmail|protonmail|outlook)\s*[:：=–-]\s*([a-z\d][a-z\d._-]{3,40})(?![\p{L}\p{N}@])/iu;
const EXAMPLE = new Set( EXAMPLES.split( ' ' ) );
/** Endings that are files or code, not hosts. */
const NO_HOST = /\.(?:jpe?g|png|svg|gif|pdf|ogg|webm|js|css|json|php|html?|lua|py|txt|md|xml|exe|zip|local|lan|host|ts)$/i;
/** Nothing in a longer text is an address that somebody hopes to be found. */
const LONGEST = 4000;

/** Names of the sign and of the dot, and offices, in English and the languages of the page. */
const disguises = perPage( ( concepts: Concepts ) => {
	const all = ( english: string, key: string ): string => [ english, ...concepts.linesOf( key ) ].join( ' ' );
	const roles = all( ROLES, '%role' );
	const names = escaped( all( AT_NAMES, '%at' ) );
	const words = escaped( all( AT_WORDS, '%atword' ) );
	const dots = escaped( all( DOT_NAMES, '%dot' ) );
	const dot = `(?:(?:\\s[.．。｡…·]\\s|[.．。｡…·])|\\s?[\\[({<_«*-]{1,2}\\s?(?:${ dots }|\\.|[\\p{L}\\p{M}]{2,12})\\s?[\\])}>_»*-]{1,2}\\s?|\\s(?:${ dots })\\s)`;
	return {
		/** The sign in any shape. Groups: 1 the sign itself; 2 a name of it; 3 bracketed word; 4 weak word; 5 odd character. */
		at: new RegExp( `(\\s?[([{<]?\\s?[@＠﹫]\\s?[)\\]}>]?\\s?)|(?:[,;]?\\s|${ OPEN }\\s?)(${ names })(?:\\s?${ CLOSE }|[,;]?\\s)\\s?|\\s?[\\[({<_«*~-]{1,3}\\s?([\\p{L}\\p{M}]{1,14})\\s?[\\])}>_»*~-]{1,3}\\s?|\\s(${ words })\\s|([#*$%&~^])`, 'giu' ),
		host: new RegExp( `^${ LABEL }(?:${ dot }${ LABEL }){1,4}`, 'iu' ),
		signIsNamed: new RegExp( `[@＠]|艾特|小老鼠|アットマーク|골뱅이|(?:^|[^\\p{L}])(?:${ names }|at)(?![\\p{L}])`, 'iu' ),
		signWord: new RegExp( `^(?:${ names }|${ words })$`, 'iu' ),
		namedDot: new RegExp( `(?:^|[^\\p{L}\\p{M}])(?:${ dots })(?![\\p{L}\\p{M}])`, 'iu' ),
		strong: new Set( all( AT_NAMES, '%at' ).split( ' ' ) ),
		weak: new Set( all( AT_WORDS, '%atword' ).split( ' ' ) ),
		dots: new Set( all( DOT_NAMES, '%dot' ).split( ' ' ) ),
		role: new RegExp( `^(?:${ escaped( roles ) })(?:[._-]|\\d|$)`, 'i' ),
		/** Words for an office also after a hyphen or a dot ("coast-archives"). */
		rolePart: new Set( roles.split( ' ' ).filter( ( role ) => role.length > 4 ) ),
	};
} );

interface Candidate {
	start: number;
	end: number;
	local: string;
	host: string;
	disguised: boolean;
}

/** Host after the sign: its end in `text`, whether its dots are disguised, and itself in plain form. */
function hostAt( text: string, at: number, spaced: boolean, concepts: Concepts ): { end: number; host: string; plain: boolean } | null {
	const rest = text.slice( at, at + 120 );
	const plain = PLAIN_HOST.exec( rest );
	const loose = spaced ? SPACED_HOST.exec( rest ) : null;
	if ( loose && ( !plain || loose[ 0 ].length > plain[ 0 ].length ) ) {
		return { end: at + loose[ 0 ].trimEnd().length, host: loose[ 0 ].replace( /\s/g, '' ), plain: true };
	}
	if ( plain ) {
		return { end: at + plain[ 0 ].length, host: plain[ 0 ], plain: true };
	}
	const match = disguises( concepts ).host.exec( rest );
	if ( !match ) {
		return null;
	}
	// A plain dot right after a word and with a space behind it ends a sentence.
	if ( /\S[.．。｡]\s/.test( match[ 0 ] ) ) {
		return null;
	}
	const last = /[\p{L}\p{N}\p{M}-]+$/u.exec( match[ 0 ] );
	return last && /^[\p{L}\p{M}]{2,24}$/u.test( last[ 0 ] ) ? { end: at + match[ 0 ].length, host: match[ 0 ], plain: false } : null;
}

/** One candidate for a sign found at `index`; null where its surroundings are none of an address. */
function candidateAt( text: string, match: RegExpExecArray, concepts: Concepts ): Candidate | null {
	const { namedDot, signIsNamed, signWord } = disguises( concepts );
	const before = text.slice( Math.max( 0, match.index - 64 ), match.index );
	const after = match.index + match[ 0 ].length;
	const [ , sign, name, bracketed, weak, odd ] = match;
	const spacedMatch = LOCAL_SPACED.exec( before );
	const localMatch = LOCAL.exec( before );
	const local = spacedMatch?.[ 1 ] ?? localMatch?.[ 0 ];
	const cut = local === undefined ? '' : before.slice( 0, before.length - local.length );
	// "@name@host" is an address in the fediverse, "a/b@c" a version of a package.
	if ( !local || /[@＠/\\=#]$/.test( cut ) || /\d$/.test( local ) && /^\d+$/.test( local ) && !sign ) {
		return null;
	}
	const start = match.index - local.length;
	// "LINE @na.me": a space on one side only makes it a name on some service.
	if ( sign && /^\s[@＠]$/.test( sign ) && !/\.(?:com|org|net|edu|example|invalid)(?![\p{L}.])/u.test( text.slice( after, after + 60 ) ) ) {
		return null;
	}
	if ( PROVIDER.test( text.slice( after ) ) && ( !weak || /^at$/i.test( weak ) ) && !odd ) {
		const provider = ( PROVIDER.exec( text.slice( after, after + 40 ) ) as RegExpExecArray )[ 0 ];
		const full = hostAt( text, after, false, concepts );
		return { start, end: full?.plain ? full.end : after + provider.length, local, host: full?.host ?? provider, disguised: !sign || !full };
	}
	const host = hostAt( text, after, !!spacedMatch, concepts );
	if ( !host || NO_HOST.test( host.host ) ) {
		return null;
	}
	if ( odd && !( host.plain || /…/.test( host.host ) ) ) {
		return null;
	}
	if ( odd && ( /[#*$%&~^]$/.test( cut ) || !signIsNamed.test( text.slice( host.end, host.end + 80 ) ) ) ) {
		return null;
	}
	if ( bracketed && !signWord.test( bracketed ) && ( host.plain || !namedDot.test( host.host ) ) ) {
		return null;
	}
	// "look at example.org" is no address: a weak word needs a dot in words, or a provider of mail.
	if ( weak && ( host.plain ? !PROVIDER_HOST.test( host.host ) : !namedDot.test( host.host ) ) ) {
		return null;
	}
	if ( name && !host.plain && !namedDot.test( host.host ) && !/[.．。｡]/.test( host.host ) ) {
		return null;
	}
	return { start, end: host.end, local, host: host.host, disguised: !sign || !host.plain };
}

/** True for addresses of offices, lists and examples. */
function isNobodys( candidate: Candidate, { snapshot: { user }, concepts }: Page ): boolean {
	const local = candidate.local.toLowerCase();
	if ( EXAMPLE.has( local ) || /^(?:mě|név|имя|имэйл|الاسم|name\d*)$/.test( local ) ) {
		return true;
	}
	return !isAlike( candidate.local, user ) && ( disguises( concepts ).role.test( local ) || local.split( /[._-]/ ).slice( 1 ).some( ( part ) => disguises( concepts ).rolePart.has( part ) ) || OFFICE_HOSTS.test( candidate.host ) ) && !isAlike( candidate.host, user );
}

const PROVIDER_SET = new Set( PROVIDERS.split( /\s+/ ) );
const MARKED = /[@＠﹫#]|[[({<_«*~⟨〈《【（［｛＜‹|-]\s?[\p{L}\p{M} _'’-]{1,20}\s?[\])}>_»*~⟩〉》】）］｝＞›|-]/u;
const RAISED = /[a-z\d]\s[\p{Lu}\p{M}_-]{1,14}\s[a-z\d-]+\s\p{Lu}/u;

/** A cheap look at a text before the long search: a sign, a word in brackets, or words in the order of an address. */
function mayHold( text: string, concepts: Concepts ): boolean {
	if ( MARKED.test( text ) || RAISED.test( text ) ) {
		return true;
	}
	const words = text.toLowerCase().split( /[\s,;:!?"'()]+/ );
	const { strong, weak, dots } = disguises( concepts );
	return words.some( ( word, i ) => strong.has( word ) || PROVIDER_SET.has( word ) || ( word.includes( '.' ) && PROVIDER_HOST.test( word ) ) || ( weak.has( word ) && dots.has( words[ i + 2 ] ?? '' ) ) );
}

/** True where a text has the address of an office: what stands beside it is the office's too. */
export function hasOfficeAddress( text: string, page: Page ): boolean {
	return text.includes( '@' ) && candidatesIn( text, page.concepts ).some( ( one ) => isNobodys( one, page ) );
}

/** Every address in a text. */
function candidatesIn( text: string, concepts: Concepts ): Candidate[] {
	const found: Candidate[] = [];
	if ( !mayHold( text, concepts ) ) {
		return found;
	}
	const { at } = disguises( concepts );
	at.lastIndex = 0;
	for ( let match = at.exec( text ); match; match = at.exec( text ) ) {
		const candidate = candidateAt( text, match, concepts );
		if ( candidate ) {
			found.push( candidate );
			at.lastIndex = Math.max( candidate.end, match.index + 1 );
		} else {
			at.lastIndex = match.index + 1;
		}
	}
	const { strong, dots } = disguises( concepts );
	disguisesIn( text, ( word ) => strong.has( word.toLowerCase() ) || dots.has( word.toLowerCase() ) ).filter( ( one ) => !found.some( ( other ) => one.start < other.end && other.start < one.end ) )
		.forEach( ( { start, end } ) => found.push( { start, end, local: ( /^[\w.+-]+/.exec( text.slice( start, end ) ) ?? [ '' ] )[ 0 ] as string, host: '', disguised: true } ) );
	const labelled = found.length ? null : PROVIDER_LABEL.exec( text );
	if ( labelled ) {
		const end = labelled.index + labelled[ 0 ].length;
		const local = labelled[ 1 ] as string;
		found.push( { start: end - local.length, end, local, host: 'gmail', disguised: true } );
	}
	return found;
}

/** E-mail addresses in running text, table cells, parameters, comments and captions. */
export const email: UnitRule = ( unit, page ) => {
	const text = unit.text.slice( 0, LONGEST );
	if ( unit.kind === 'code' || unit.quoted || !/[\p{L}\p{N}]/u.test( text ) ) {
		return [];
	}
	const foreign = page.gateOf( unit ) === 'foreign';
	const { quotes, pairs } = page.readingOf( unit );
	// Addresses in code style are examples, unless a label says whose they are.
	const labelled = pairs.some( ( pair ) => pair.labels.includes( 'mail' ) && page.labelled( unit, pair.from ) );
	const reports = candidatesIn( text, page.concepts )
		.filter( ( one ) => !quotes.some( ( quote ) => one.start > quote.start && one.end < quote.end ) )
		.filter( ( one ) => labelled || one.disguised || !unit.code.some( ( code ) => one.start >= code.start && one.end <= code.end && !isAlike( one.local, page.snapshot.user ) ) )
		.filter( ( one ) => !isNobodys( one, page ) && ( !foreign || isOwners( one, page ) ) )
		.flatMap( ( one ) => {
			const report = reportIn( unit, one.start, one.end, 'email', 'high', one.disguised ? 'email-disguised' : 'email' );
			// Who disguises an address means to be written to.
			const weighed = one.disguised || isOwners( one, page ) ? [ report ] : asContact( [ report ], unit, page, one.start );
			return isOfInstitution( one, unit, page ) ? weighed.map( asHint ) : weighed;
		} );
	return reports.length ? reports : linkReports( unit, page, foreign );
};

/** True for one word at an institution, where nobody says "I": its desk, more often than somebody who works there. */
function isOfInstitution( candidate: Candidate, unit: Unit, page: Page ): boolean {
	const sentence = sentenceAt( page.readingOf( unit ).sentences, candidate.start );
	return INSTITUTIONS.test( candidate.host ) && /^[\p{L}\p{M}]+$/u.test( candidate.local ) && !sentence?.self && !isOwners( candidate, page );
}

/** The user name in the address says whose it is, wherever it stands. */
function isOwners( candidate: Candidate, page: Page ): boolean {
	return isAlike( candidate.local, page.snapshot.user ) || isAlike( candidate.host, page.snapshot.user );
}

function linkReports( unit: Unit, page: Page, foreign: boolean ): Report[] {
	return unit.links.filter( ( link ) => {
		const address = /^mailto:([^@?\s]+)(?:@|%40)([^?\s]+)/i.exec( link.url );
		const one = address && { start: 0, end: 0, local: address[ 1 ] as string, host: address[ 2 ] as string, disguised: false };
		return one && !isNobodys( one, page ) && ( !foreign || isOwners( one, page ) );
	} ).map( ( link ) => reportIn( unit, link.start, link.end, 'email', 'high', 'email' ) );
}

/** Parameters of a template for addresses: name and host, by place or by their own names. */
function partsOf( params: TemplateUse[ 'params' ] ): { local: string; host: string } | null {
	const [ local, host, ending ] = params.map( ( { value } ) => value.trim() ).filter( ( value ) => /^[\w.%+-]{1,64}$/.test( value ) );
	return local && host ? { local, host: host.includes( '.' ) || !ending ? host : `${ host }.${ ending }` } : null;
}

/** "name" in one cell, "@host" in the next, or the sign in a cell between them. */
function cellReports( page: Page, before: Unit, unit: Unit, after: Unit | undefined ): Report[] {
	const isBeside = ( other: Unit | undefined ): other is Unit => !!other && other.kind === 'cell' && other.table === unit.table && other.row === unit.row;
	const text = unit.text.trim();
	const local = before.text.trim();
	if ( unit.kind !== 'cell' || !/^[@＠]/.test( text ) || !isBeside( before ) || page.gateOf( unit ) === 'foreign' || !/^[\w.+-]{2,40}$/.test( local ) ) {
		return [];
	}
	const host = text.length > 1 ? text.slice( 1 ).trim() : isBeside( after ) ? after.text.trim() : '';
	return PLAIN_HOST.test( host ) && !isNobodys( { start: 0, end: 0, local, host, disguised: true }, page ) ? [ reportIn( before, 0, before.text.length, 'email', 'high', 'email-disguised' ) ] : [];
}

/**
 * Addresses that are put together by a template, by a picture of the sign, or by the cells of a row.
 *
 * @yield what each of them gives
 */
export const emailObjects: PageRule = function* ( page ) {
	const { document } = page;
	const judge = ( local: string, host: string, start: number, end: number ): Report[] => {
		const fits = PLAIN_HOST.test( host ) && /^[\p{L}\p{N}._%+-]{1,64}$/u.test( local ) && !isNobodys( { start, end, local, host, disguised: true }, page );
		return fits ? [ { category: 'email', level: 'high', start, end, reason: 'email-disguised', where: 'template', fix: 'private-oversight' } ] : [];
	};
	for ( const template of document.templates ) {
		const parts = MAIL_TEMPLATES.test( template.name ) ? partsOf( template.params ) : null;
		yield parts ? judge( parts.local, parts.host, template.start, template.end ) : [];
	}
	for ( const file of document.files ) {
		const local = AT_FILES.test( file.name ) ? LOCAL.exec( document.source.slice( Math.max( 0, file.start - 65 ), file.start ).replace( /\s$/, '' ) ) : null;
		const host = local && PLAIN_HOST.exec( document.source.slice( file.end, file.end + 100 ).replace( /^\s/, '' ) );
		yield local && host ? judge( local[ 0 ], host[ 0 ], file.start - local[ 0 ].length, file.end + host[ 0 ].length ) : [];
	}
	yield document.units.flatMap( ( unit, i ) => i ? cellReports( page, document.units[ i - 1 ] as Unit, unit, document.units[ i + 1 ] ) : [] );
};
