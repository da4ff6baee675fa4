/** Relatives and partner. */
import { gap, hitOf, hitsOf } from '../reading';
import { asHint, reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, isEmptyValue } from './statement';

/** Characters between "my" and the relative: an adjective or two. */
const NEAR = 18;
/** Words of an exclamation or a heading. */
const SHORT = 5;

export const family: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'kin' ], ( value, pair ): Report[] => value.length < 100 && !isEmptyValue( value ) && pair.from !== 'line' ?
		[ reportIn( unit, pair.start, pair.end, 'family', 'medium', 'family' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ): Report[] => {
		const state = stance === 'own' ? hitOf( sentence, 'mykin' ) : undefined;
		const my = hitsOf( sentence, 'my' );
		const kin = hitsOf( sentence, 'kin', 'mykin' );
		// Relatives without "my" are the owner's where they begin a sentence ("Wife says …") or have a name ("brother Tom").
		const leads = ( hit: { start: number; end: number } ): boolean => unit.text.slice( sentence.start, hit.start ).trim().split( /\s+/ ).length < 2 ||
			/^[\s,(]*\p{Lu}\p{Ll}/u.test( unit.text.slice( hit.end, hit.end + 4 ) );
		const whole = unit.section === 0 && unit.text.slice( sentence.start, sentence.end ).trim().split( /\s+/ ).length > SHORT;
		const unnamed = stance === 'own' || whole ? kin[ 0 ] : kin.find( leads );
		const found = kin.find( ( hit ) => my.some( ( word ) => gap( word, hit ) < NEAR ) ) ?? state ??
			( stance === 'open' && ( unit.kind === 'caption' || unit.section > 0 ) ? undefined : unnamed );
		if ( !found && kin[ 0 ] && unit.kind !== 'caption' ) {
			return [ asHint( reportIn( unit, kin[ 0 ].start, kin[ 0 ].end, 'family', 'low', 'family' ) ) ];
		}
		return found ? [ reportIn( unit, found.start, found.end, 'family', 'medium', 'family' ) ] : [];
	} ),
];
