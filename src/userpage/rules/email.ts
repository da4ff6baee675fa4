/** E-mail addresses, plain or disguised. */
import { changed } from '../changed';
import type { Concepts } from '../concepts';
import { patternAround, perPage, perText } from '../cues';
import {
	AT_FILES, AT_NAMES, AT_WORDS, DOT_NAMES, OFFICE_HOSTS,
} from '../data/mail-disguise';
import type { TemplateUse, Unit } from '../parse/document';
import { sentenceAt } from '../reading';
import { isAlike } from '../text/alike';
import { disguisesIn, keyOf, type MailWords } from '../text/mail';
import { wordsOf } from '../text/words';
import { asHint, reportIn } from './report';
import type { Page, PageRule, Report, UnitRule } from './rule';
import { asContact } from './statement';

function escaped( words: string ): string {
	return words.split( /\s+/ ).filter( Boolean ).sort( ( a, b ) => b.length - a.length )
		.map( ( word ) => word.replace( /[.*+?^${}()|[\]\\]/g, '\\$&' ) ).join( '|' );
}

const LOCAL = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}._%+'’-]{0,63}$/u;
const NO_LOCAL = /[^\p{L}\p{N}\p{M}._%+'’-]/u;
const LOCAL_SPACED = /(?:^|\s)((?:[\p{L}\p{N}._-]\s){2,30}[\p{L}\p{N}])$/u;
const PLAIN_HOST = /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:[\p{L}\p{M}]{2,24}|xn--[a-z\d-]+)/iu;
/** With an odd dot. */
const ODD_HOST = /^[\p{L}\p{N}-]+[…·．。]\p{L}{2,24}/u;
const SPACED_HOST = /^(?:[\p{L}\p{N}]\s?){2,30}\.\s?(?:[\p{L}]\s?){2,6}(?![\p{L}])/u;
const PROVIDER_LABEL = /(?:^|[^\p{L}\p{N}])(?:gmail|googlemail|hotmail|protonmail|outlook)\s*[:：=–-]\s*([a-z\d][a-z\d._-]{3,40})(?![\p{L}\p{N}@])/iu;
/** Parts of the names of institutions. */
const INSTITUTIONS = patternAround( '%institution', '', '', 'i' );
/** Templates that make an address of their parameters. */
const MAIL_TEMPLATES = patternAround( '%mailtemplate', '', '', 'i' );
/** Endings that are files or code, not hosts. */
const NO_HOST = /\.(?:jpe?g|png|svg|gif|pdf|ogg|webm|js|css|json|php|html?|lua|py|txt|md|xml|exe|zip|local|lan|host|ts)$/i;
/** Nothing in a longer text is an address that somebody hopes to be found. */
const LONGEST = 4000;
/** Characters between a word for mail and the address. */
const NEAR = 12;

/** The sign itself, or an odd character in its place. Groups: 1 sign, 2 odd character. */
const SIGN = /(\s?[([{<]?\s?[@＠﹫]\s?[)\]}>]?\s?)|([^\p{L}\p{M}\p{N}\p{Z}\p{Cc}\uFFFC.,;:_+'’/|=()[\]{}<>«»"“”„?@＠﹫-]|!)/gu;

/** Names of the sign and of the dot, and offices, in English and the languages of the page. */
const disguises = perPage( ( concepts: Concepts ) => {
	const all = ( english: string, key: string ): string[] => [ ...english.split( ' ' ), ...concepts.entriesOf( key ) ];
	const setOf = ( english: string, key: string ): Set<string> => new Set( all( english, key ).map( keyOf ) );
	const roles = concepts.entriesOf( '%role' );
	const words: MailWords = {
		strong: setOf( AT_NAMES, '%at' ), weak: setOf( AT_WORDS, '%atword' ), dots: setOf( DOT_NAMES, '%dot' ), joints: setOf( 'then', '%joint' ),
		endings: setOf( 'dotcom', '%dotcom' ), providers: new Set( concepts.entriesOf( '%provider' ).map( keyOf ) ),
	};
	return {
		words, examples: new Set( concepts.entriesOf( '%example' ) ),
		role: new RegExp( `^(?:${ escaped( roles.join( ' ' ) ) })(?:[._-]|\\d|$)`, 'i' ),
		/** Words for an office also after a hyphen or a dot ("coast-archives"). */
		rolePart: new Set( roles.filter( ( role ) => role.length > 4 ) ),
	};
} );

interface Candidate {
	start: number;
	end: number;
	local: string;
	host: string;
	disguised: boolean;
}

/** Plain host after the sign, with its end in `text`. */
function hostAt( text: string, at: number, spaced: boolean ): { end: number; host: string } | null {
	const rest = text.slice( at, at + 120 );
	const plain = PLAIN_HOST.exec( rest );
	const loose = spaced ? SPACED_HOST.exec( rest ) : null;
	if ( loose && ( !plain || loose[ 0 ].length > plain[ 0 ].length ) ) {
		return { end: at + loose[ 0 ].trimEnd().length, host: loose[ 0 ].replace( /\s/g, '' ) };
	}
	const odd = plain ?? ODD_HOST.exec( rest );
	return odd && { end: at + odd[ 0 ].length, host: odd[ 0 ] };
}

/** True where a word right before an offset says that an address follows, or the label of the line does. */
function isNamedAt( unit: Unit, page: Page, start: number ): boolean {
	return page.readingOf( unit ).pairs.some( ( pair ) => pair.labels.includes( 'mail' ) && start - pair.start >= 0 && start - pair.start < NEAR ) ||
		wordsOf( unit.text.slice( Math.max( 0, start - 2 * NEAR ), start ) ).slice( -2 ).some( ( word ) => page.concepts.labelsOf( word.norm ).includes( 'mail' ) );
}

/** True where a text goes on to say that a character stands for the sign: "(# means @)". */
function isExplained( text: string, { strong }: MailWords ): boolean {
	return /^\s?[(（[,;–—-].*(?:[@＠]|\bat\b)/i.test( text ) || ( /^\s?[(（[]/.test( text ) && wordsOf( text ).some( ( word ) => strong.has( keyOf( word.norm ) ) || ( word.unspaced && Array.from( strong ).some( ( name ) => name.length > 1 && word.norm.includes( name ) ) ) ) );
}

/** What `LOCAL` finds at the end of a text, without trying every character before. */
function localBefore( text: string ): string | undefined {
	const run = text.split( NO_LOCAL ).pop() as string;
	return LOCAL.exec( run )?.[ 0 ];
}

/** One candidate for a sign found at `index`; null where its surroundings are none of an address. */
function candidateAt( unit: Unit, page: Page, match: RegExpExecArray ): Candidate | null {
	const { text } = unit;
	// "name(nospam)@host"
	const before = text.slice( Math.max( 0, match.index - 64 ), match.index ).replace( /[[({<][\p{L} -]{3,12}[\])}>]$/u, '' );
	const cutOff = Math.min( 64, match.index ) - before.length;
	const after = match.index + match[ 0 ].length;
	const [ , sign, odd ] = match;
	const spacedMatch = LOCAL_SPACED.exec( before );
	const local = spacedMatch?.[ 1 ] ?? localBefore( before );
	const cut = local === undefined ? '' : before.slice( 0, before.length - local.length );
	// "@name@host" is an address in the fediverse, "a/b@c" a version of a package.
	if ( !local || /[@＠/\\=#]$/.test( cut ) || ( odd && /^\d+$/.test( local ) ) ) {
		return null;
	}
	const start = match.index - cutOff - local.length;
	// "LINE @na.me": a space on one side only makes it a name on some service.
	if ( sign && /^\s[@＠]$/.test( sign ) && !/\.(?:com|org|net|edu|example|invalid)(?![\p{L}.])/u.test( text.slice( after, after + 60 ) ) ) {
		return null;
	}
	const host = hostAt( text, after, !!spacedMatch );
	const { words } = disguises( page.concepts );
	const provider = odd || host ? null : /^[\p{L}]+/u.exec( text.slice( after, after + 40 ) );
	if ( provider && words.providers.has( keyOf( provider[ 0 ] ) ) ) {
		return { start, end: after + provider[ 0 ].length, local, host: provider[ 0 ], disguised: true };
	}
	if ( !host || NO_HOST.test( host.host ) || ( odd && ( /^\P{L}*$/u.test( local ) || !( isExplained( text.slice( host.end, host.end + 80 ), words ) || isNamedAt( unit, page, start ) ) ) ) ) {
		return null;
	}
	return { start, end: host.end, local, host: host.host, disguised: !sign };
}

/** True for addresses of offices, lists and examples. */
function isNobodys( candidate: Candidate, { snapshot: { user }, concepts }: Page ): boolean {
	const local = candidate.local.toLowerCase();
	if ( disguises( concepts ).examples.has( local ) || /^(?:mě|név|имя|имэйл|الاسم|name\d*)$/.test( local ) ) {
		return true;
	}
	return !isAlike( candidate.local, user ) && ( disguises( concepts ).role.test( local ) || local.split( /[._-]/ ).slice( 1 ).some( ( part ) => disguises( concepts ).rolePart.has( part ) ) || OFFICE_HOSTS.test( candidate.host ) ) && !isAlike( candidate.host, user );
}

/** True where a text has the address of an office: what stands beside it is the office's too. */
export function hasOfficeAddress( unit: Unit, page: Page ): boolean {
	return unit.text.includes( '@' ) && candidatesIn( unit, page ).some( ( one ) => isNobodys( one, page ) );
}

/** True where words of a text can stand for the sign of an address, if a word before says that one follows. */
const mayBeDisguised = perText( ( text, concepts ) => disguisesIn( text, disguises( concepts ).words, () => true ).length > 0 );
/** True for such a text, and for one with a sign. */
const mayHold = perText( ( text, concepts ) => text.search( SIGN ) >= 0 || PROVIDER_LABEL.test( text ) || mayBeDisguised( text, concepts ) );

/** Every address in a unit. */
function candidatesIn( unit: Unit, page: Page ): Candidate[] {
	const text = unit.text.slice( 0, LONGEST );
	const found: Candidate[] = [];
	if ( !mayHold( text, page.concepts ) ) {
		return found;
	}
	SIGN.lastIndex = 0;
	for ( let match = SIGN.exec( text ); match; match = SIGN.exec( text ) ) {
		const candidate = candidateAt( unit, page, match );
		if ( candidate ) {
			found.push( candidate );
		}
		SIGN.lastIndex = Math.max( candidate?.end ?? 0, match.index + match[ 0 ].length );
	}
	( mayBeDisguised( text, page.concepts ) ? disguisesIn( text, disguises( page.concepts ).words, ( start ) => isNamedAt( unit, page, start ) ) : [] )
		.filter( ( one ) => !NO_HOST.test( one.host ) && !found.some( ( other ) => one.start < other.end && other.start < one.end ) )
		.forEach( ( one ) => found.push( changed<Candidate>( one, { disguised: true } ) ) );
	found.sort( ( a, b ) => a.start - b.start );
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
	if ( unit.kind === 'code' || unit.quoted || !/[\p{L}\p{N}]/u.test( unit.text ) ) {
		return [];
	}
	const foreign = page.gateOf( unit ) === 'foreign';
	const { quotes, pairs } = page.readingOf( unit );
	// Addresses in code style are examples, unless a label says whose they are.
	const labelled = pairs.some( ( pair ) => pair.labels.includes( 'mail' ) && page.labelled( unit, pair.from ) );
	const reports = candidatesIn( unit, page )
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
	return INSTITUTIONS( page.concepts ).test( candidate.host ) && /^[\p{L}\p{M}]+$/u.test( candidate.local ) && !sentence?.self && !isOwners( candidate, page );
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
		const parts = MAIL_TEMPLATES( page.concepts ).test( template.name ) ? partsOf( template.params ) : null;
		yield parts ? judge( parts.local, parts.host, template.start, template.end ) : [];
	}
	for ( const file of document.files ) {
		const local = AT_FILES.test( file.name ) ? LOCAL.exec( document.source.slice( Math.max( 0, file.start - 65 ), file.start ).replace( /\s$/, '' ) ) : null;
		const host = local && PLAIN_HOST.exec( document.source.slice( file.end, file.end + 100 ).replace( /^\s/, '' ) );
		yield local && host ? judge( local[ 0 ], host[ 0 ], file.start - local[ 0 ].length, file.end + host[ 0 ].length ) : [];
	}
	yield document.units.flatMap( ( unit, i ) => i ? cellReports( page, document.units[ i - 1 ] as Unit, unit, document.units[ i + 1 ] ) : [] );
};
