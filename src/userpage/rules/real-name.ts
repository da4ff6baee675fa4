/** Names that the owner gives as theirs: by a label, by "my name is", under a greeting. */
import { hitsOf } from '../reading';
import { isAlike } from '../text/alike';
import { isCased, isProper, properAfter, tokensIn } from '../text/words-around';
import { reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, eachSentence, isEmptyValue } from './statement';

const LONGEST_NAME = 60;
/** Words between "my name is" and the name ("simply", "also"). */
const REACH = 1;
/** Words of a name in scripts without capitals. */
const UNCASED_WORDS = 4;
/** A line of leave-taking before a name: "Best wishes," */
const GREETING_WORDS = 5;

/** True for one to five words that can be a personal name and are not the user name. */
function isName( text: string, page: Page ): boolean {
	const words = tokensIn( text, 0, text.length );
	return text.length <= LONGEST_NAME && words.length > 0 && words.length < 6 && !/[\d@/\\_#]/.test( text ) &&
		isProper( ( words[ 0 ] as { text: string } ).text ) && text.trim().toLowerCase() !== page.snapshot.user.toLowerCase();
}

/** A single short line of one or two capitalised words under "Greetings,". */
const underGreeting: UnitRule = ( unit, page ) => {
	const text = unit.text.length < LONGEST_NAME ? unit.text.trim() : '';
	if ( unit.kind !== 'prose' || page.gateOf( unit ) === 'foreign' || !/^[—–-]?\s*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[.!]?$/u.test( text ) || isAlike( text, page.snapshot.user ) ) {
		return [];
	}
	const before = page.document.units[ page.document.units.indexOf( unit ) - 1 ];
	const greeting = before && before.section === unit.section ? before.text.trim() : '';
	return /[,،]$/.test( greeting ) && greeting.split( /\s+/ ).length <= GREETING_WORDS ?
		[ reportIn( unit, 0, unit.text.length, 'real-name', 'medium', 'real-name' ) ] : [];
};

/** "Anna a.k.a. Owlet", where the other is the user name. */
const alsoKnown: UnitRule = ( unit, page ) => {
	const match = unit.text.length < 400 && /a\.?k\.?a|alias|dite? /.test( unit.text ) && page.gateOf( unit ) !== 'foreign' ? /(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}),? (?:a\.?k\.?a\.?|alias|dit|dite) (\p{L}+)/u.exec( unit.text ) : null;
	return match && isAlike( match[ 2 ] as string, page.snapshot.user ) !== isAlike( match[ 1 ] as string, page.snapshot.user ) ?
		[ reportIn( unit, match.index, match.index + ( match[ 1 ] as string ).length, 'real-name', 'medium', 'real-name' ) ] : [];
};

/** "Anna Beispiel, archivist at …", as a line by itself. */
const nameAndWork: UnitRule = ( unit, page ) => {
	const sentence = page.readingOf( unit ).sentences[ 0 ];
	const match = sentence?.hits.length ? /^\s*(\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]*){1,3}), \p{Ll}/u.exec( unit.text.slice( 0, 100 ) ) : null;
	return match && sentence && !unit.links.length && unit.kind !== 'item' && unit.kind !== 'cell' && hitsOf( sentence, 'prof', 'job', 'org' ).length && page.stance( unit, sentence ) !== 'foreign' ?
		[ reportIn( unit, match.index, match[ 0 ].length - 3, 'real-name', 'medium', 'real-name' ) ] : [];
};

export const realName: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'name' ], ( value, pair ): Report[] => isName( value.replace( /\([^)]*\)|,.*$/g, '' ), page ) && !isEmptyValue( value ) && !isEmptyValue( value.replace( /[\s,.;].*$/, '' ) ) ?
		[ reportIn( unit, pair.start, pair.end, 'real-name', 'high', 'real-name' ) ] : [] ),
	...eachSentence( unit, page, ( sentence ) => hitsOf( sentence, 'named' ).flatMap( ( hit ): Report[] => {
		const name = properAfter( unit.text, hit.end, sentence.end, REACH );
		if ( !name || isAlike( unit.text.slice( name.start, name.end ), page.snapshot.user ) ) {
			return [];
		}
		const words = tokensIn( unit.text, name.start, name.end );
		const last = isCased( unit.text.slice( name.start, name.end ) ) ? words.length : Math.min( words.length, UNCASED_WORDS );
		return [ reportIn( unit, name.start, ( words[ last - 1 ] as { end: number } ).end, 'real-name', 'high', 'real-name' ) ];
	} ) ),
	...underGreeting( unit, page ),
	...alsoKnown( unit, page ),
	...nameAndWork( unit, page ),
];
