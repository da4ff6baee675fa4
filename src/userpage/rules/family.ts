/** Relatives and partner. */
import { gap, hitOf, hitsOf } from '../reading';
import { reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, isEmptyValue } from './statement';

/** Characters between "my" and the relative: an adjective or two. */
const NEAR = 18;

export const family: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'kin' ], ( value, pair ): Report[] => value.length < 100 && !isEmptyValue( value ) && pair.from !== 'line' ?
		[ reportIn( unit, pair.start, pair.end, 'family', 'medium', 'family' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const state = stance === 'own' ? hitOf( sentence, 'mykin' ) : undefined;
		const my = hitsOf( sentence, 'my' );
		const kin = hitsOf( sentence, 'kin', 'mykin' );
		// Relatives without "my" are the owner's in running text ("Wife says …"), where lists name other people's.
		const found = kin.find( ( hit ) => my.some( ( word ) => gap( word, hit ) < NEAR ) ) ?? state ??
			( stance === 'open' && ( unit.kind === 'caption' || unit.section > 0 ) ? undefined : kin[ 0 ] );
		return found ? [ reportIn( unit, found.start, found.end, 'family', 'medium', 'family' ) ] : [];
	} )
];
