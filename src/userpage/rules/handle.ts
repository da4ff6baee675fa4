/** Profiles and messaging ids outside Wikimedia, addresses in the fediverse, personal web sites. */
import type { Concepts } from '../concepts';
import { patternAround, perPage, perText } from '../cues';
import { REGISTER_HOSTS } from '../data/identifiers';
import type { Unit } from '../parse/document';
import { hitOf, sentenceAt, type Sentence } from '../reading';
import { comparable, isAlike } from '../text/alike';
import { isUnspaced, lowered, normalise, sameLetters } from '../text/words';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, isEmptyValue } from './statement';

/** Hosts of profiles with the paths before them, hosts of blogs, and what is no profile. */
const sites = perPage( ( concepts: Concepts ) => {
	const profiles = new Map<string, string[]>();
	[ ...concepts.entriesOf( '%profilehost' ), ...concepts.entriesOf( '%pathhost' ) ].forEach( ( entry ) => {
		const slash = entry.indexOf( '/' );
		const host = slash < 0 ? entry : entry.slice( 0, slash );
		profiles.set( host, ( profiles.get( host ) ?? [] ).concat( slash < 0 ? '' : entry.slice( slash + 1 ) ) );
	} );
	return { profiles, blogs: concepts.entriesOf( '%bloghost' ), none: new Set( concepts.entriesOf( '%noprofile' ) ) };
} );

/** Letters of a name that may have an ending. */
const LONG_NAME = 5;
/** Names of services, in English and the languages of the page. */
const services = perPage( ( concepts: Concepts ) => {
	const entries = concepts.entriesOf( '%service' );
	const spaced = entries.filter( ( name ) => !isUnspaced( name.charCodeAt( 0 ) ) ).map( ( name ) => name.split( '_' ).map( normalise ) ).sort( ( a, b ) => b.join().length - a.join().length );
	const anyOf = ( list: string[][] ): string => list.map( ( parts ) => parts.join( '\\s?' ) ).join( '|' ) || '(?!)';
	const isLong = ( parts: string[] ): boolean => parts.join( '' ).length >= LONG_NAME;
	// Long names may have an ending ("Twitteru") or a preposition of Hebrew and Arabic.
	const names = `(?:[בלו]|ال|بال)?(?:(?:${ anyOf( spaced.filter( isLong ) ) })\\p{L}{0,3}|${ anyOf( spaced.filter( ( parts ) => !isLong( parts ) ) ) })`;
	const runs = entries.filter( ( name ) => isUnspaced( name.charCodeAt( 0 ) ) ).join( '|' ) || '(?!)';
	const service = `(?:(?:^|[^\\p{L}\\p{N}./@-])${ names }|${ runs })(?![\\p{L}])`;
	const account = concepts.entriesOf( '%account' ).concat( concepts.entriesOf( '%idword' ) ).map( normalise ).join( '|' ) || '(?!)';
	return {
		words: new Set( entries.flatMap( ( name ) => [ ...name.split( '_' ), normalise( name ) ] ) ),
		run: new RegExp( runs ),
		/** "instagram: name", "IG na.me", "Telegram @name", "LinkedIn: /in/name"; groups: word for an account, mark between, path, id. */
		before: new RegExp( `(?:(?:^|[^\\p{L}\\p{N}./@-])${ names }|${ runs })(?:(?![\\p{L}])|(?=${ account }))(?:\\s*(${ account })(?![a-z]))?(\\s*(?:[:：=–—→➔>-]|->)\\s*|\\s*\\(|\\s+|(?=/@))(\\/?(?:in|u|user|c|pub|people|profile|id)\\/|\\/)?(@?[\\w][\\w.#-]{2,40}|@[\\p{L}\\p{M}\\p{N}_.-]{2,20})`, 'gu' ),
		/** "Al Telegram sóc na.me", "on Discord, name_42": some words between; the id has to look like one. */
		loose: new RegExp( `${ service }(?:[\\s,]+[\\p{L}\\p{M}’']{1,10}){0,3}[\\s,:：=–(„“"«-]+(@?[a-z][\\w-]*(?:[._-]?\\w)*[._\\d][\\w-]*\\w|@?[a-z]\\w*(?:\\.\\w+)+|@\\w{3,})`, 'gu' ),
		/** "@name on Telegram", "u/name on Reddit". */
		after: new RegExp( `(?:^|[^\\w@./])((?:@|/?u/)[\\w][\\w.-]{2,40})(?:\\s+\\S{1,6}){0,2}\\s*[(（]?\\s*(?:${ names }|${ runs })(?![\\p{L}])`, 'gu' ),
		whole: new RegExp( `^(?:${ names }|${ runs })$`, 'iu' ),
	};
} );
const FEDIVERSE = /(?:^|[^\w@/])(@[\w.-]{1,40}@[a-z\d-]+(?:\.[a-z\d-]+)+)/gi;
const MATRIX = /(?:^|[^\w@])(@[\w.=-]+:[a-z\d-]+(?:\.[a-z\d-]+)+)/gi;
const DISCORD = /(?:^|\s)([\w.]{2,32}#\d{4})(?!\d)/g;
/** An address without a link, as people type it. */
const BARE = /(?:^|[\s(（"'«„,:：>|])((?:https?:\/\/)?(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,12}(?:\/[^\s<>|"'»“”)\]，。]*)?)/gi;
/** A word after the name of a service that is no id. */
const NO_ID = patternAround( '%noid', '^', '$', 'i' );
const HOME_PATH = /^\/?(?:~|blog|home|me\b|people|staff|users?\/|personal|portfolio)/i;
const NO_SITE = patternAround( '%nosite', '(?:^|\\.)', '\\.', 'i' );
/** Hosts of the movement and of the wiki software: other accounts and tools there are the same account. */
const WIKIMEDIA_HOST = patternAround( '%wikimediahost', '(?:^|\\.)', '\\.(?:org|net|com)$', 'i' );
/** Templates that show a profile of their parameter. */
const PROFILE_TEMPLATE = patternAround( '%profiletemplate', '^(?:\\S+[ /:])?', '(?: (?:user|profile|account|link|id|handle|username))?$', 'i' );

interface Found {
	start: number;
	end: number;
	/** `profile` of a known service, `site` of anybody. */
	kind: 'profile' | 'site';
	text: string;
}

/** Host and path of an address, or null for a Wikimedia one. */
function partsOf( url: string, concepts: Concepts ): { host: string; path: string } | null {
	const match = /^(?:https?:)?(?:\/\/)?(?:www\.)?([^/?#\s]+)(\/?[^\s]*)$/i.exec( url );
	const host = ( match?.[ 1 ] ?? '' ).toLowerCase().replace( /:\d+$/, '' );
	return match && host.includes( '.' ) && !WIKIMEDIA_HOST( concepts ).test( host ) && !/^(?:mailto|tel|irc|ftp)/.test( url ) ? { host, path: match[ 2 ] as string } : null;
}

/** What an address leads to: profile on a service, a site, or neither (a register, an article, a share button). */
function kindOf( url: string, { snapshot: { user }, concepts }: Page ): Found['kind'] | null {
	const parts = partsOf( url, concepts );
	if ( !parts || REGISTER_HOSTS.test( url ) ) {
		return null;
	}
	const { host, path } = parts;
	const { profiles, blogs, none } = sites( concepts );
	const known = profiles.get( host ) ?? profiles.get( host.replace( /^[a-z]{2,7}(?:-[a-z]{2})?\./, '' ) );
	if ( known ) {
		const segments = path.replace( /^\//, '' );
		return known.some( ( prefix ) => {
			const rest = segments.startsWith( prefix ) ? segments.slice( prefix.length ).replace( /^\//, '' ).split( /[/?]/ )[ 0 ] as string : '';
			// A second segment leads to a work, not to a person: a repository, a photo.
			const further = prefix === '' && /^[^/]+\/[^/?]+/.test( segments ) && !/^(?:facebook|vk|ok)\./.test( host ) && !isAlike( rest, user );
			return rest.length > 1 && !none.has( rest.toLowerCase() ) && !further;
		} ) ? 'profile' : null;
	}
	if ( blogs.some( ( blog ) => host.endsWith( `.${ blog }` ) && host.length > blog.length + 2 ) ) {
		return 'profile';
	}
	return NO_SITE( concepts ).test( host ) ? null : 'site';
}

/** True where a sentence says that the site is the owner's, or the address has the user name. */
function isOwnSite( unit: Unit, page: Page, sentence: Sentence | undefined, url: string ): boolean {
	const { user } = page.snapshot;
	const parts = partsOf( url, page.concepts );
	if ( parts && ( isAlike( parts.host, user ) || isAlike( parts.path, user ) ) ) {
		return true;
	}
	const labelled = page.readingOf( unit ).pairs.some( ( pair ) => pair.labels.includes( 'site' ) && pair.from !== 'head' && page.labelled( unit, pair.from ) );
	return labelled || !!sentence && ( sentence.hits.some( ( hit ) => hit.concept === 'site' ) || ( page.stance( unit, sentence ) === 'own' && HOME_PATH.test( ( parts?.path ?? '' ).slice( 1 ) ) ) );
}

/** True for an address without a path, or with one short word. */
function isFront( url: string, concepts: Concepts ): boolean {
	return /^\/?(?:[~\w-]{1,20}\/?)?$/.test( partsOf( url, concepts )?.path ?? '' );
}

/** True for a host that its sentence calls a site ("my blog is at name.example"); many other things are written with a dot. */
function isTold( url: string, sentence: Sentence | undefined ): boolean {
	return sentence !== undefined && hitOf( sentence, 'site' ) !== undefined && !/\.(?:js|css|php|py|lua|md|txt|json|html?)$/i.test( url );
}

function addressesIn( unit: Unit, page: Page ): { start: number; end: number; url: string }[] {
	const { profiles } = sites( page.concepts );
	const { sentences } = page.readingOf( unit );
	const found = unit.links.filter( ( link ) => link.url !== '' ).map( ( { start, end, url } ) => ( { start, end, url } ) );
	if ( !/[a-z\d]\.[a-z]{2}/i.test( unit.text ) ) {
		return found;
	}
	BARE.lastIndex = 0;
	for ( let match = BARE.exec( unit.text ); match; match = BARE.exec( unit.text ) ) {
		const url = ( match[ 1 ] as string ).replace( /[.,;:!?]+$/, '' );
		const start = match.index + match[ 0 ].length - ( match[ 1 ] as string ).length;
		if ( !found.some( ( other ) => start < other.end && other.start < start + url.length ) && ( /^(?:https?:|www\.)|\//i.test( url ) || profiles.has( url.split( '/' )[ 0 ] as string ) || isTold( url, sentenceAt( sentences, start ) ) ) && unit.text[ start + url.length ] !== '@' ) {
			found.push( { start, end: start + url.length, url } );
		}
	}
	return found;
}

/** True for the name of a service, also with an ending or a preposition before it. */
function isService( word: string, words: Set<string> ): boolean {
	return words.has( word ) || [ word, word.slice( 1 ), word.slice( 2 ), word.slice( 3 ) ].some( ( rest ) => words.has( rest ) && rest.length >= LONG_NAME - 1 ) ||
		( word.length > LONG_NAME && [ 1, 2, 3 ].some( ( ending ) => word.length - ending >= LONG_NAME && words.has( word.slice( 0, -ending ) ) ) );
}

/** True for a text that names a service. */
const namesService = perText( ( text, concepts ) => {
	const { words, run } = services( concepts );
	return run.test( text ) || sameLetters( text.toLowerCase() ).split( /[^\p{L}\p{M}\p{N}]+/u ).some( ( word ) => isService( word, words ) );
} );

/** Ids that the text names together with a service, and addresses of the fediverse. */
function idsIn( text: string, { snapshot: { user }, concepts }: Page ): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	const named = namesService( text, concepts );
	const lower = named || /[@#]/.test( text ) ? sameLetters( lowered( text ) ) : '';
	const collect = ( pattern: RegExp, group: number, fits: ( match: RegExpExecArray ) => boolean ): void => {
		pattern.lastIndex = 0;
		for ( let match = pattern.exec( lower ); match; match = pattern.exec( lower ) ) {
			const id = match[ group ] as string;
			if ( fits( match ) ) {
				const start = match.index + match[ 0 ].lastIndexOf( id );
				found.push( { start, end: start + id.length } );
			}
			pattern.lastIndex = match.index + Math.max( 1, match[ 0 ].length - 1 );
		}
	};
	const rest = ( match: RegExpExecArray ): string => text.slice( match.index + match[ 0 ].length );
	const { before, loose, after } = services( concepts );
	if ( named ) {
		collect( before, 4, ( match ) => {
			const [ , account, mark, path, id ] = match as unknown as [ string, string | undefined, string, string | undefined, string ];
			// After a space alone it has to look like an id; a word in a sentence does not.
			const shaped = ( ( path ?? '' ) !== '' || /^@|[._\d#]\w/.test( id ) ) && !/^\d+$|^\d{4}\b/.test( id );
			// "IRC: name on Libera" goes on with where that is; other words make a sentence of it.
			const isAll = !/^(?:[\s.,;]*\p{L}|\/|@)/u.test( rest( match ).slice( 0, 3 ).replace( /^\s+(?=\()/, '' ) ) || /^\s\p{Ll}{1,4}\s#?\p{Lu}/u.test( rest( match ) );
			const plain = ( account !== undefined || /[:：=→➔>]/.test( mark ) ) && /^\w+$/.test( id ) && isAll;
			return !NO_ID( concepts ).test( id ) && !/^(?:www\.|https?$|@?wik[it])/i.test( id ) && rest( match )[ 0 ] !== '/' && ( shaped || plain || isAlike( id, user ) );
		} );
		collect( loose, 1, ( match ) => {
			const id = match[ 1 ] as string;
			const isOther = /^(?:v?\d|[a-z]{1,2}\d+$|q\d)/i.test( id ) || /\.(?:com|org|net|html?|php|js|css|py|jpe?g|png|svg|pdf)$/i.test( id );
			return !isOther && id.length > 3 && !/^[/@]/.test( rest( match ) ) && !found.some( ( other ) => other.start >= match.index && other.start < match.index + match[ 0 ].length );
		} );
	}
	if ( text.includes( '@' ) ) {
		[ after, FEDIVERSE, MATRIX ].forEach( ( pattern ) => collect( pattern, 1, () => true ) );
	}
	if ( text.includes( '#' ) && ( named || /[@＠]/.test( text ) ) ) {
		collect( DISCORD, 1, () => /discord|дискорд|디스코드|ディスコード/i.test( text ) );
	}
	return found;
}

/** True where what was found can be the owner's. */
function canBeOwn( unit: Unit, page: Page, at: number, text: string ): boolean {
	const { sentences, quotes } = page.readingOf( unit );
	const sentence = sentenceAt( sentences, at );
	const stance = sentence ? page.stance( unit, sentence ) : page.gateOf( unit );
	return stance !== 'foreign' && !quotes.some( ( quote ) => at > quote.start && at < quote.end ) || isAlike( text, page.snapshot.user );
}

export const handle: UnitRule = ( unit, page ) => {
	if ( unit.kind === 'code' || unit.kind === 'ref' || unit.kind === 'heading' || unit.quoted ) {
		return [];
	}
	const foreign = page.gateOf( unit ) === 'foreign';
	const { user } = page.snapshot;
	const { sentences } = page.readingOf( unit );
	const report = ( start: number, end: number, reason: 'handle' | 'website' ): Report => reportIn( unit, start, end, 'handle', 'medium', reason );
	const reports = addressesIn( unit, page ).flatMap( ( { start, end, url } ): Report[] => {
		const kind = kindOf( url, page );
		const own = kind !== null && !( foreign && !isAlike( url, user ) ) && canBeOwn( unit, page, start, url );
		const sentence = sentences.find( ( candidate ) => start < candidate.end );
		if ( !own ) {
			return [];
		}
		if ( kind === 'profile' || isOwnSite( unit, page, sentence, url ) ) {
			return [ report( start, end, kind === 'site' ? 'website' : 'handle' ) ];
		}
		// The front page of somebody's site, in the lead or in what the owner says, may be the owner's.
		const stance = sentence ? page.stance( unit, sentence ) : 'open';
		return isFront( url, page.concepts ) && ( unit.section === 0 || stance === 'own' ) && !( sentence && hitOf( sentence, 'org', 'topic' ) ) ? [ asHint( report( start, end, 'website' ) ) ] : [];
	} );
	if ( !foreign ) {
		reports.push( ...idsIn( unit.text, page ).filter( ( one ) => canBeOwn( unit, page, one.start, unit.text.slice( one.start, one.end ) ) ).map( ( one ) => report( one.start, one.end, 'handle' ) ) );
		reports.push( ...eachPair( unit, page, [ 'im' ], ( value, pair ): Report[] => isId( value, pair.from === 'line', page.concepts ) ? [ report( pair.start, pair.end, 'handle' ) ] : [] ) );
		reports.push( ...eachPair( unit, page, [ 'site' ], ( value, pair ): Report[] => {
			const site = /^(?:https?:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/\S*)?/i.exec( value );
			return site && !NO_SITE( page.concepts ).test( site[ 0 ] ) && partsOf( site[ 0 ], page.concepts ) ? [ report( pair.start, pair.start + site[ 0 ].length, 'website' ) ] : [];
		} ) );
		reports.push( ...cellReports( unit, page, report ) );
	}
	return reports;
};

/** True for a value that can be an id: one word without spaces, no "no". */
function isId( value: string, strict: boolean, concepts: Concepts ): boolean {
	const first = value.trim().split( /[\s(（,;]/ )[ 0 ] as string;
	return !isEmptyValue( value ) && !NO_ID( concepts ).test( first ) && /^@?[\w][\w.@#:/-]{2,}$/.test( first ) && ( !strict || /[\d._@#]/.test( first ) || first === value.trim() );
}

/** The value of a cell or parameter that a service's name labels. */
function cellReports( unit: Unit, page: Page, report: ( start: number, end: number, reason: 'handle' ) => Report ): Report[] {
	const template = unit.templates[ unit.templates.length - 1 ] ?? '';
	const labelled = unit.labels.some( ( label, i ) => services( page.concepts ).whole.test( comparable( label.replace( /[:：]/g, '' ).trim() ) ) && page.labelled( unit, unit.kind === 'param' ? 'param' : unit.table < 0 ? 'term' : i ? 'head' : 'cell' ) );
	return ( labelled || ( unit.kind === 'param' && /^1?$/.test( unit.param ) && PROFILE_TEMPLATE( page.concepts ).test( template ) ) ) && isId( unit.text, false, page.concepts ) ?
		[ report( 0, unit.text.length, 'handle' ) ] : [];
}
