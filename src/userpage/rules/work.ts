/** Employer, school, profession. */
import { gap, hitOf, hitsOf } from '../reading';
import { reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, isEmptyValue } from './statement';

const NEAR = 40;

export const work: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'job', 'school' ], ( value, pair, label ): Report[] => value.length < 150 && /\p{L}{3}/u.test( value ) && !isEmptyValue( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'work', 'medium', label === 'school' ? 'study' : 'work' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => {
		const job = hitOf( sentence, 'job' );
		const org = hitOf( sentence, 'org' );
		const prof = hitOf( sentence, 'prof' );
		const iam = hitsOf( sentence, 'iam', 'self', 'user' );
		const stated = stance !== 'open' && ( ( job && ( org || prof ) ) ||
			( prof && iam.some( ( hit ) => gap( hit, prof ) < NEAR ) ) || ( org && hitsOf( sentence, 'my' ).some( ( hit ) => gap( hit, org ) < 15 ) ) );
		if ( !stated || hitOf( sentence, 'topic' ) ) {
			return [];
		}
		const parts = [ job, org, prof ].filter( ( hit ) => hit !== undefined ) as { start: number; end: number }[];
		return [ reportIn( unit, Math.min( ...parts.map( ( hit ) => hit.start ) ), Math.max( ...parts.map( ( hit ) => hit.end ) ), 'work', 'medium', 'work' ) ];
	} )
];
