/** IP addresses and ranges that the owner says they edited from. */
import { cue } from '../cues';
import type { Unit } from '../parse/document';
import { hitOf, type Sentence } from '../reading';
import { asciiDigits } from '../text/words';
import { reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';

const V4 = /(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?:\/(?:[12]?\d|3[0-2]))?(?![\d.]*\d)/g;
const V6 = /(?:[\da-f]{1,4}:){2,7}(?:(?::[\da-f]{1,4}){1,6}|[\da-f]{1,4}|:)?(?:\/\d{1,3})?(?![\w:])/gi;
/** Networks inside a house or a computer tell nobody anything. */
const PRIVATE = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|22[4-9]|2[3-5]\d)\./;
/** Fighting vandals: the address is theirs. */
const AGAINST = cue( /(?:^|[^\p{L}])(?:revert|rollback|undid|undo|block|banned|ban |vandal|spam|warn|report|check|bot(?![\p{L}]))/iu, '%against' );
/** Logging in: the address shows when one forgets. */
const LOGIN = cue( /(?:^|[^\p{L}])(?:log(?:ged)?[\s-]?(?:in|out)|logon|sign(?:ed)? ?in|connect)/iu, '%login' );
/** The word itself, right before the address. */
const NAMED = /(?:^|[^\p{L}])(?:ips?|ип|іп|айпи|αιπι|آي ?بي|آی ?پی|איי פי|आईपी|আইপি|ஐபி|ไอพี)(?![\p{L}])[^\d]{0,30}$/iu;
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
	return hits.includes( 'anon' ) || LOGIN( title, page.concepts ) || page.concepts.labelsOf( title ).includes( 'ip' ) || ( hits.includes( 'self' ) && !hits.includes( 'work' ) );
}

/** The address beside a year and hardly anything else. */
function isDated( unit: Unit, one: Found ): boolean {
	const rest = unit.text.slice( 0, one.start ) + unit.text.slice( one.end );
	return unit.table < 0 && YEAR.test( asciiDigits( rest ) ) && ( rest.match( /\p{L}+/gu ) ?? [] ).length <= 3 && unit.links.length === 0;
}

function isOwn( unit: Unit, page: Page, one: Found, sentence: Sentence | undefined ): boolean {
	const { text } = unit;
	const said = sentence ? text.slice( sentence.start, sentence.end ) : text;
	const anon = sentence ? hitOf( sentence, 'anon' ) : undefined;
	const self = !!sentence?.hits.some( ( hit ) => hit.concept === 'self' || hit.concept === 'iam' || hit.concept === 'my' );
	if ( AGAINST( said, page.concepts ) ) {
		return ( !!anon || LOGIN( said, page.concepts ) ) && self;
	}
	const near = !!sentence && page.stance( unit, sentence ) === 'near';
	const labelled = page.readingOf( unit ).pairs.some( ( pair ) => pair.labels.includes( 'ip' ) && pair.start <= one.start && pair.end >= one.end && page.labelled( unit, pair.from ) && ( pair.from !== 'head' && pair.from !== 'cell' || self ) );
	const named = unit.table < 0 && NAMED.test( text.slice( Math.max( 0, one.start - 40 ), one.start ) );
	return labelled || !!anon || self || near || named || LOGIN( said, page.concepts ) || isUnderOwnHeading( unit, page ) || isDated( unit, one );
}

export const ip: UnitRule = ( unit, page ) => {
	if ( unit.kind === 'code' || unit.kind === 'heading' || page.gateOf( unit ) === 'foreign' ) {
		return [];
	}
	const { sentences, quotes } = page.readingOf( unit );
	const texts = addressesIn( unit.text ).filter( ( one ) => !quotes.some( ( quote ) => one.start > quote.start && one.end < quote.end ) );
	const links = unit.links.filter( ( link ) => addressesIn( link.target.split( '/' ).slice( 1 ).join( '/' ) ).length || addressesIn( link.target.replace( /^[^:]*:/, '' ) ).length )
		.map( ( link ): Found => ( { start: link.start, end: link.end } ) );
	return [ ...texts, ...links ].filter( ( one ) => isOwn( unit, page, one, sentences.find( ( sentence ) => one.start < sentence.end ) ) )
		.map( ( one ): Report => reportIn( unit, one.start, one.end, 'ip', 'high', 'ip' ) );
};
