/** Names that the owner gives as theirs: by a label, by "my name is", under a greeting. */
import { hitsOf } from '../reading';
import { isCased, isProper, properAfter, tokensIn } from '../text/words-around';
import { isAlike } from '../text/alike';
import { reportIn } from './report';
import type { Page, UnitRule } from './rule';
import { eachPair, eachSentence, isEmptyValue } from './statement';

const LONGEST_NAME = 60;

/** True for one to five words that can be a personal name and are not the user name. */
function isName( text: string, page: Page ): boolean {
	const words = tokensIn( text, 0, text.length );
	return text.length <= LONGEST_NAME && words.length > 0 && words.length < 6 && !/[\d@/\\_#]/.test( text ) &&
		isProper( ( words[ 0 ] as { text: string } ).text ) && text.trim().toLowerCase() !== page.snapshot.user.toLowerCase();
}

export const realName: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'name' ], ( value, pair ) => isName( value.replace( /\([^)]*\)|,.*$/g, '' ), page ) && !isEmptyValue( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'real-name', 'high', 'real-name' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => hitsOf( sentence, 'named' ).flatMap( ( hit ) => {
		const name = properAfter( unit.text, hit.end, sentence.end, 1 );
		const rest = tokensIn( unit.text, hit.end, sentence.end );
		if ( stance === 'open' && !rest.length ) {
			return [];
		}
		if ( !name || isAlike( unit.text.slice( name.start, name.end ), page.snapshot.user ) ) {
			return [];
		}
		const uncased = !isCased( unit.text.slice( name.start, name.end ) );
		const end = uncased ? Math.min( name.end, ( rest[ 2 ] ?? rest[ rest.length - 1 ] as { end: number } ).end ) : name.end;
		return [ reportIn( unit, name.start, end, 'real-name', 'high', 'real-name' ) ];
	} ) )
];
