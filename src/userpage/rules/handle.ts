/** Profiles and messaging ids outside Wikimedia, addresses in the fediverse, personal web sites. */
import type { Concepts } from '../concepts';
import { entrySet, patternAround, patternOf, perPage, perText } from '../cues';
import { namesOf } from '../namespaces';
import type { Unit } from '../parse/document';
import { hitOf, sentenceAt, type Sentence } from '../reading';
import { isAlike } from '../text/alike';
import { folded } from '../text/mail';
import { matchesOf } from '../text/matches';
import { isRegister } from './id-number';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, isEmptyValue } from './statement';

/** Hosts of profiles with the paths before them. */
const profilesOf = perPage( ( concepts: Concepts ) => {
	const profiles = new Map<string, string[]>();
	[ ...concepts.entriesOf( '%profilehost' ), ...concepts.entriesOf( '%pathhost' ) ].forEach( ( entry ) => {
		const [ host, ...path ] = entry.split( '/' ) as [ string ];
		profiles.set( host, ( profiles.get( host ) ?? [] ).concat( path.join( '/' ) ) );
	} );
	return profiles;
} );
/** Path segments that are no profile. */
const noProfiles = entrySet( '%noprofile' );

/** Characters between a service and an id. */
const FAR = 90;
/** Letters of a name that may have an ending ("Twitteru"). */
const LONG_NAME = 5;
/** Names of services. */
const services = perPage( ( concepts: Concepts ) => new RegExp( patternOf( concepts.entriesOf( '%service' ).map( ( name ) => name.length < LONG_NAME ? name : `${ name }*` ) ), 'gu' ) );
/** An id looks like one. */
const ID = '((?=@|[\\w-]*(?:[._#]\\w|\\d))@?[a-z][\\w.#-]{1,38}\\w)(?![\\w/@])';
/** Behind the name of a service, with some words between, or farther off behind a colon; or a number. */
const ID_BEHIND = new RegExp( `^(?:(?:(?:[\\s,]*[\\p{L}\\p{M}’']{1,10}){0,3}[\\s,:：=–—→>(„“"«-]+|[^.!?。:：]{0,60}[:：]\\s*)${ ID }|[:：]\\s*([\\d〇零一二三四五六七八九]{6,18})(?![\\d.,]|\\s\\p{L}))`, 'u' );
/** Before it: "owl_41 on Discord". */
const ID_AHEAD = new RegExp( `(?:^|[\\s"„“(])${ ID }[\\s"”)]{1,3}\\p{L}{1,5}\\s$`, 'u' );
/** What looks like one, but is not. */
const NO_ID = /^(?:v?\d|[a-z]{1,2}\d+$|www\.)|\.(?:com|org|net|html?|php|js|css|py|jpe?g|png|svg|pdf)$/;
/** Addresses in the fediverse and of Matrix, and names with the sign of a name. */
const FEDIVERSE = /(?:^|[^\w@/)\]])(@[\w.=-]{1,40}[@:][a-z\d-]+(?:\.[a-z\d-]+)+|@(?=[\w.-]*[\d_.])[a-z][\w.-]{3,38}\w(?![\w@:]))/g;
/** An address without a link, as people type it. */
const BARE = /(?:^|[\s(（"'«„,:：>|])((?:https?:\/\/)?(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,12}(?:\/[^\s<>|"'»“”)\]，。]*)?)/gi;
const HOME_PATH = /^\/(?:~|blog|home|me\b|people|staff|users?\/|personal|portfolio)/i;
/** Hosts that are nobody's own. */
const NO_SITE = patternAround( '%nosite', '(?:^|\\.)', '\\.', 'i' );
/** Hosts of the movement and of the wiki software: other accounts and tools there are the same account. */
const WIKIMEDIA_HOST = patternAround( '%wikimediahost', '(?:^|\\.)', '\\.(?:org|net|com)$', 'i' );

interface Address {
	start: number;
	end: number;
	url: string;
}

/** Host and path of an address. */
function partsOf( url: string ): [ host: string, path: string ] {
	const [ , host = '', path = '' ] = /^(?:https?:)?(?:\/\/)?(?:www\.)?([^/?#\s]+)(\S*)$/i.exec( url ) ?? [];
	return [ host.toLowerCase(), path ];
}

/** What an address leads to: profile on a service, a site, or neither (Wikimedia, a register, an article, a share button). */
function kindOf( url: string, { snapshot: { user }, concepts }: Page ): 'handle' | 'website' | null {
	const [ host, path ] = partsOf( url );
	if ( !host.includes( '.' ) || /^(?:mailto|tel|irc|ftp)/.test( url ) || WIKIMEDIA_HOST( concepts ).test( host ) || isRegister( concepts ).test( url ) ) {
		return null;
	}
	const profiles = profilesOf( concepts );
	const known = profiles.get( host ) ?? profiles.get( host.replace( /^[a-z]{2,7}(?:-[a-z]{2})?\./, '' ) );
	if ( !known ) {
		return NO_SITE( concepts ).test( host ) ? null : 'website';
	}
	const segments = path.replace( /^\//, '' );
	return known.some( ( prefix ) => {
		const [ name = '', further ] = segments.startsWith( prefix ) ? segments.slice( prefix.length ).replace( /^\//, '' ).split( /[/?]/ ) : [];
		// A second segment leads to a work, not to a person: a repository, a photo.
		return name.length > 1 && !noProfiles( concepts ).has( name.toLowerCase() ) && ( !further || prefix !== '' || /^(?:facebook|vk|ok)\./.test( host ) || isAlike( name, user ) );
	} ) ? 'handle' : null;
}

/** True where a sentence or a label says that the site is the owner's, or the address has the user name. */
function isOwnSite( unit: Unit, page: Page, sentence: Sentence | undefined, url: string ): boolean {
	const labelled = page.readingOf( unit ).pairs.some( ( pair ) => pair.labels.includes( 'site' ) && pair.from !== 'head' && page.labelled( unit, pair.from ) );
	return labelled || partsOf( url ).some( ( part ) => isAlike( part, page.snapshot.user ) ) ||
		( !!sentence && ( !!hitOf( sentence, 'site' ) || ( page.stance( unit, sentence ) === 'own' && HOME_PATH.test( partsOf( url )[ 1 ] ) ) ) );
}

function addressesIn( unit: Unit, page: Page ): Address[] {
	const found: Address[] = unit.links.filter( ( link ) => link.url !== '' );
	const bare = /[a-z\d]\.[a-z]{2}/i.test( unit.text ) ? matchesOf( BARE, unit.text ) : [];
	return found.concat( bare.flatMap( ( { 0: all, 1: typed = '', index } ) => {
		const url = typed.replace( /[.,;:!?]+$/, '' );
		const start = index + all.length - typed.length;
		const end = start + url.length;
		return unit.text[ end ] !== '@' && !found.some( ( other ) => start < other.end && other.start < end ) && ( /^www\.|\//i.test( url ) || profilesOf( page.concepts ).has( url ) ) ? { start, end, url } : [];
	} ) );
}

/** Ids that the text names together with a service, and addresses of the fediverse. */
const idsIn = perText( ( text, concepts ): { start: number; end: number }[] => {
	const plain = folded( text );
	const named = matchesOf( services( concepts ), plain ).flatMap( ( { 0: service, index } ) => {
		const from = index + service.length;
		const [ behind = '', word, number ] = ID_BEHIND.exec( plain.slice( from, from + FAR ) ) ?? [];
		const [ ahead = '', before ] = behind ? [] : ID_AHEAD.exec( plain.slice( Math.max( 0, index - FAR ), index + 1 ) ) ?? [];
		const id = word ?? before ?? '';
		const { length } = number ?? id;
		const start = behind ? from + behind.length - length : index + 1 - ahead.length + ahead.indexOf( id );
		return length < 4 || NO_ID.test( id ) ? [] : { start, end: start + length };
	} );
	return named.concat( plain.includes( '@' ) ? matchesOf( FEDIVERSE, plain ).map( ( { 0: all, 1: id = '', index } ) => ( { start: index + all.length - id.length, end: index + all.length } ) ) : [] );
} );

/** True for a text that is the name of a service. */
const isService = perText( ( text, concepts ): boolean => {
	const bare = folded( text.replace( /[:：]/g, '' ).trim() );
	return matchesOf( services( concepts ), bare ).some( ( match ) => match[ 0 ] === bare );
} );

/** True for a value that can be an id: one word without spaces, no "no". */
function isId( value: string, strict: boolean ): boolean {
	const first = value.trim().split( /[\s(（,;]/ )[ 0 ] as string;
	return !isEmptyValue( value ) && /^[@/]?\w[\w.@#:/-]{2,}$/.test( first ) && ( !strict || /[\d._@#]/.test( first ) || first === value.trim() );
}

/** True for a cell or parameter that a service's name labels, and the first parameter of a template of that name: "Instagram", "User Instagram". */
function isLabelled( unit: Unit, page: Page ): boolean {
	const [ first = '', ...rest ] = ( unit.templates[ unit.templates.length - 1 ] ?? '' ).split( ' ' );
	const name = namesOf( page.concepts ).isUserForm( first ) ? rest : [ first, ...rest ];
	return unit.labels.some( ( label, i ) => isService( label, page.concepts ) && page.labelled( unit, unit.kind === 'param' ? 'param' : unit.table < 0 ? 'term' : i ? 'head' : 'cell' ) ) ||
		( unit.kind === 'param' && /^1?$/.test( unit.param ) && isService( name.join( ' ' ), page.concepts ) );
}

export const handle: UnitRule = ( unit, page ) => {
	if ( unit.kind === 'code' || unit.kind === 'ref' || unit.kind === 'heading' || unit.quoted ) {
		return [];
	}
	const foreign = page.gateOf( unit ) === 'foreign';
	const { sentences, quotes } = page.readingOf( unit );
	const report = ( start: number, end: number, reason: 'handle' | 'website' ): Report => reportIn( unit, start, end, 'handle', 'medium', reason );
	/** What was found can be the owner's. */
	const canBeOwn = ( at: number, text: string ): boolean => {
		const sentence = sentenceAt( sentences, at );
		const stance = foreign || !sentence ? page.gateOf( unit ) : page.stance( unit, sentence );
		// Code style shows examples where the owner does not speak.
		return ( stance !== 'foreign' && !quotes.concat( stance === 'own' ? [] : unit.code ).some( ( { start, end } ) => at >= start && at < end ) ) || isAlike( text, page.snapshot.user );
	};
	const reports = addressesIn( unit, page ).flatMap( ( { start, end, url } ): Report[] => {
		const kind = kindOf( url, page );
		if ( !kind || !canBeOwn( start, url ) ) {
			return [];
		}
		const sentence = sentenceAt( sentences, start );
		if ( kind === 'handle' || isOwnSite( unit, page, sentence, url ) ) {
			return [ report( start, end, kind ) ];
		}
		// The front page of somebody's site, in the lead or in what the owner says, may be the owner's.
		const isFront = /^\/?(?:[~\w-]{1,20}\/?)?$/.test( partsOf( url )[ 1 ] ) && ( unit.section === 0 || ( !!sentence && page.stance( unit, sentence ) === 'own' ) );
		return isFront && !( sentence && hitOf( sentence, 'org', 'topic' ) ) ? [ asHint( report( start, end, 'website' ) ) ] : [];
	} );
	return foreign ? reports : [
		...reports,
		...idsIn( unit.text, page.concepts ).filter( ( { start, end } ) => canBeOwn( start, unit.text.slice( start, end ) ) ).map( ( { start, end } ) => report( start, end, 'handle' ) ),
		...eachPair( unit, page, [ 'im' ], ( value, pair ): Report[] => isId( value, pair.from === 'line' ) ? [ report( pair.start, pair.end, 'handle' ) ] : [] ),
		...isLabelled( unit, page ) && isId( unit.text, false ) ? [ report( 0, unit.text.length, 'handle' ) ] : [],
	];
};
