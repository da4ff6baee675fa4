/** IP addresses and ranges that the owner says they edited from. */
import { cue } from '../cues';
import type { Unit } from '../parse/document';
import { sentenceAt, type Sentence } from '../reading';
import { asciiDigits } from '../text/words';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';

const V4 = /(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?:\/(?:[12]?\d|3[0-2]))?(?![\d.]*\d)/g;
const V6 = /(?:[\da-f]{1,4}:){2,7}(?:(?::[\da-f]{1,4}){1,6}|[\da-f]{1,4}|:)?(?:\/\d{1,3})?(?![\w:])/gi;
/** Networks inside a house or a computer tell nobody anything. */
const PRIVATE = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|22[4-9]|2[3-5]\d)\./;
/** Fighting vandals: the address is theirs. */
const AGAINST = cue( /(?:^|[^\p{L}])(?:revert|rollback|undid|undo|block|banned|ban |vandal|spam|warn|report|check|watch|abuse|sock|bot(?![\p{L}]))/iu, '%against' );
/** Logging in: the address shows when one forgets. */
const LOGIN = cue( /(?:^|[^\p{L}])(?:log(?:ged)?[\s-]?(?:in|out)|logon|sign(?:ed)? ?in|connect)/iu, '%login' );
/** Editing without an account: before there was one, with a forgotten password, from other people's computers. */
const BEFORE = cue( /password|(?:before|without|until|prior to|pre-?)\s?(?:i\b|an account|registr|sign|creat)|forg[eo]t|account|registered|(?:old|first|earl(?:y|ier)|previous|former)\s(?:edits|contrib|ip)|(?:library|school|work|office|phone|dorm|caf[eé])\S*\s(?:computer|network|wifi|wi-fi|ip)|dynamic|that(?:'s| is| was) (?:also )?me\b/i, '%before' );
/** The word itself, right before the address. */
const NAMED = /(?:^|[^\p{L}])(?:ips?|ип|іп|айпи|αιπι|آي ?بي|آی ?پی|איי פי|आईपी|আইপি|ஐபி|ไอพี)(?![\p{L}])[^\d]{0,30}$/iu;
/** The word alone says nothing of whose it is. */
const NOUN = /^(?:ip|ип|іп|айп|αιπι|آي|آی|איי|आईपी|আইপি|ஐபி|ไอพี)[^\s]{0,14}$/iu;
/** A year besides the address is how people list what they used before their account. */
const YEAR = /(?:19|20)\d\d/;

interface Found {
	start: number;
	end: number;
}

function addressesIn( text: string ): Found[] {
	if ( !/\p{Nd}\.\p{Nd}|:[\da-f]{0,4}:/iu.test( text ) ) {
		return [];
	}
	const plain = asciiDigits( text );
	const found: Found[] = [];
	for ( const pattern of [ V4, V6 ] ) {
		pattern.lastIndex = 0;
		for ( let match = pattern.exec( plain ); match; match = pattern.exec( plain ) ) {
			const before = plain.slice( Math.max( 0, match.index - 1 ), match.index );
			const six = pattern === V6;
			// Times of day look like the short form; a real address has letters or four groups.
			if ( !/[\w.:/-]/.test( before ) && !( six ? !/::|(?:[\da-f]+:){4}/i.test( match[ 0 ] ) || match[ 0 ].length < 6 : PRIVATE.test( match[ 0 ] ) ) ) {
				found.push( { start: match.index, end: match.index + match[ 0 ].length } );
			}
		}
	}
	return found;
}

/** True where a heading says that edits without the account follow. */
function isUnderOwnHeading( unit: Unit, page: Page ): boolean {
	const title = page.document.sections[ unit.section ]?.title ?? '';
	const hits = page.concepts.find( title ).map( ( hit ) => hit.concept );
	return hits.includes( 'anon' ) || LOGIN( title, page.concepts ) || BEFORE( title, page.concepts ) || page.concepts.labelsOf( title ).includes( 'ip' ) || ( hits.includes( 'self' ) && !hits.includes( 'work' ) );
}

/** The address beside a year and hardly anything else. */
function isDated( unit: Unit, one: Found ): boolean {
	const rest = unit.text.slice( 0, one.start ) + unit.text.slice( one.end );
	return unit.table < 0 && YEAR.test( asciiDigits( rest ) ) && ( rest.match( /\p{L}+/gu ) ?? [] ).length <= 3 && unit.links.length === 0;
}

/** What the other cells of its row say of a cell. */
function rowOf( unit: Unit, page: Page ): string {
	return unit.table < 0 ? '' : page.document.units.filter( ( other ) => other.table === unit.table && other.row === unit.row ).map( ( other ) => other.text ).join( ' ' );
}

/** Characters around the address that belong to what is said of it. */
const AROUND = 160;
/** A remark behind a dash is another sentence. */
const BESIDE = 40;

/** `sure` where something says that the owner edited from there, `hint` where nothing speaks against it, `no` elsewhere. */
function judge( unit: Unit, page: Page, one: Found, sentence: Sentence | undefined ): 'sure' | 'hint' | 'no' {
	const { text } = unit;
	const { concepts } = page;
	const parted = !!sentence && /[–—-]\s*$/.test( text.slice( sentence.start, sentence.end ) );
	const said = sentence ? text.slice( Math.max( sentence.start, one.start - AROUND ), Math.min( sentence.end + ( parted ? BESIDE : 0 ), one.end + AROUND ) ) : text;
	const stance = sentence ? page.stance( unit, sentence ) : page.gateOf( unit );
	const label = unit.labels.join( ' ' );
	const around = text.slice( Math.max( 0, one.start - AROUND ), one.end + AROUND );
	const anon = !!sentence?.hits.some( ( hit ) => hit.concept === 'anon' && !NOUN.test( text.slice( hit.start, hit.end ) ) ) || LOGIN( around, concepts ) || BEFORE( around, concepts ) || BEFORE( label, concepts );
	const self = !!sentence?.hits.some( ( hit ) => hit.concept === 'self' || hit.concept === 'iam' || hit.concept === 'my' );
	if ( [ said, rowOf( unit, page ), page.document.sections[ unit.section ]?.title ?? '' ].some( ( words ) => AGAINST( words, concepts ) ) ) {
		return anon && self ? 'sure' : 'no';
	}
	const labelled = page.readingOf( unit ).pairs.some( ( pair ) => pair.labels.includes( 'ip' ) && pair.start <= one.start && pair.end >= one.end && page.labelled( unit, pair.from ) && ( pair.from !== 'head' && pair.from !== 'cell' || self ) );
	if ( labelled || ( anon && !sentence?.question ) || self || stance === 'near' || isUnderOwnHeading( unit, page ) ) {
		return 'sure';
	}
	// "Hello 203…, would you like to register?"
	if ( sentence?.question && !self ) {
		return 'no';
	}
	const named = unit.table < 0 && NAMED.test( text.slice( Math.max( 0, one.start - 40 ), one.start ) );
	return ( unit.section === 0 && ( named || isDated( unit, one ) ) ) || stance === 'own' ? 'sure' : stance === 'open' ? 'hint' : 'no';
}

export const ip: UnitRule = ( unit, page ) => {
	if ( unit.kind === 'code' || unit.kind === 'heading' ) {
		return [];
	}
	const { sentences, quotes } = page.readingOf( unit );
	const texts = addressesIn( unit.text ).filter( ( one ) => !quotes.some( ( quote ) => one.start > quote.start && one.end < quote.end ) );
	const links = unit.links.filter( ( link ) => addressesIn( link.target.split( '/' ).slice( 1 ).join( '/' ) ).length || addressesIn( link.target.replace( /^[^:]*:/, '' ) ).length )
		.map( ( link ): Found => ( { start: link.start, end: link.end } ) );
	return [ ...texts, ...links ].flatMap( ( one ): Report[] => {
		const report = reportIn( unit, one.start, one.end, 'ip', 'high', 'ip' );
		const verdict = judge( unit, page, one, sentenceAt( sentences, one.start ) );
		return verdict === 'no' ? [] : [ verdict === 'sure' ? report : asHint( report ) ];
	} );
};
