/** IP addresses and ranges that the owner says they edited from. */
import { perText, wordCue } from '../cues';
import type { Unit } from '../parse/document';
import { sentenceAt, type Range, type Sentence } from '../reading';
import { asciiDigits } from '../text/words';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';

const V4 = /(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?:\/(?:[12]?\d|3[0-2]))?(?![\d.]*\d)/g;
const V6 = /(?:[\da-f]{1,4}:){2,7}(?:(?::[\da-f]{1,4}){1,6}|[\da-f]{1,4}|:)?(?:\/\d{1,3})?(?![\w:])/gi;
/** Networks inside a house or a computer tell nobody anything. */
const PRIVATE = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|22[4-9]|2[3-5]\d)\./;
/** Fighting vandals: the address is theirs. */
const isAgainst = wordCue( '%against' );
/** Editing without an account: before there was one, when one forgets to log in, from other people's computers. */
const isBefore = wordCue( '%before' );
/** The word alone says nothing of whose it is. */
const isNoun = perText( ( text, concepts ) => !/\s/.test( text ) && concepts.entriesOf( '%ipword' ).some( ( word ) => text.toLowerCase().startsWith( word ) ) );

function addressesIn( text: string ): Range[] {
	const plain = asciiDigits( text );
	if ( !/\d\.\d|:[\da-f]{0,4}:/i.test( plain ) ) {
		return [];
	}
	const found: Range[] = [];
	for ( const pattern of [ V4, V6 ] ) {
		pattern.lastIndex = 0;
		for ( let match = pattern.exec( plain ); match; match = pattern.exec( plain ) ) {
			const before = plain.slice( Math.max( 0, match.index - 1 ), match.index );
			// Times of day look like the short form; a real address has letters or four groups.
			if ( !/[\w.:/-]/.test( before ) && ( pattern === V6 ? match[ 0 ].length > 5 && /::|(?:[\da-f]+:){4}/i.test( match[ 0 ] ) : !PRIVATE.test( match[ 0 ] ) ) ) {
				found.push( { start: match.index, end: match.index + match[ 0 ].length } );
			}
		}
	}
	return found;
}

/** What the other cells of its row say of a cell. */
function rowOf( unit: Unit, page: Page ): string {
	return unit.table < 0 ? '' : page.document.units.filter( ( other ) => other.table === unit.table && other.row === unit.row ).map( ( other ) => other.text ).join( ' ' );
}

/** Characters around the address that belong to what is said of it. */
const AROUND = 160;

/** `sure` where something says that the owner edited from there, `hint` where nothing speaks against it, `no` elsewhere. */
function judge( unit: Unit, page: Page, one: Range, sentence: Sentence | undefined ): 'sure' | 'hint' | 'no' {
	const { text } = unit;
	const { concepts } = page;
	const stance = sentence ? page.stance( unit, sentence ) : page.gateOf( unit );
	const hits = sentence?.hits ?? [];
	const anon = hits.some( ( hit ) => hit.concept === 'anon' && !isNoun( text.slice( hit.start, hit.end ), concepts ) ) ||
		[ text.slice( Math.max( 0, one.start - AROUND ), one.end + AROUND ), ...unit.labels ].some( ( words ) => isBefore( words, concepts ) );
	const self = hits.some( ( { concept } ) => concept === 'self' || concept === 'iam' || concept === 'my' );
	const said = text.slice( Math.max( sentence?.start ?? 0, one.start - AROUND ), Math.min( sentence?.end ?? Infinity, one.end + AROUND ) );
	if ( [ said, rowOf( unit, page ), page.document.sections[ unit.section ]?.title ?? '' ].some( ( words ) => isAgainst( words, concepts ) ) ) {
		return anon && self ? 'sure' : 'no';
	}
	return ( anon && !sentence?.question ) || self || stance === 'near' || stance === 'own' ? 'sure' : stance === 'open' ? 'hint' : 'no';
}

export const ip: UnitRule = ( unit, page ) => {
	if ( unit.kind === 'code' || unit.kind === 'heading' ) {
		return [];
	}
	const { sentences, quotes, digits } = page.readingOf( unit );
	const texts = addressesIn( digits ).filter( ( one ) => !quotes.some( ( quote ) => one.start > quote.start && one.end < quote.end ) );
	// "Special:Contributions/203.0.113.77", "User:203.0.113.77"
	const links: Range[] = unit.links.filter( ( { target } ) => addressesIn( target.replace( /^[^:]*:(?:[^/]*\/)?/, '' ) ).length );
	return [ ...texts, ...links ].flatMap( ( one ): Report[] => {
		const report = reportIn( unit, one.start, one.end, 'ip', 'high', 'ip' );
		const verdict = judge( unit, page, one, sentenceAt( sentences, one.start ) );
		return verdict === 'no' ? [] : [ verdict === 'sure' ? report : asHint( report ) ];
	} );
};
