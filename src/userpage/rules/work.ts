/** Employer, school, profession. */
import type { ConceptHit } from '../concepts';
import type { Unit } from '../parse/document';
import { gap, hitOf, hitsOf, type Sentence } from '../reading';
import { isAlike } from '../text/alike';
import { isCased, isProper, properAfter, tokensIn } from '../text/words-around';
import { asHint, reportIn } from './report';
import type { Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, isEmptyValue } from './statement';

const NEAR = 40;
/** Words between "I work" and the name of the employer. */
const REACH = 4;
/** Characters on either side in which the rest of an organisation's name stands. */
const BESIDE = 30;

/** True where the word is part of a proper name ("Hamnavoe Museum", "Biblioteca Municipal de Riolongo"). */
function isNamed( unit: Unit, sentence: Sentence, org: ConceptHit ): boolean {
	const { text } = unit;
	if ( !isCased( text.slice( org.start, org.end ) ) ) {
		return true;
	}
	return tokensIn( text, Math.max( sentence.start, org.start - BESIDE ), Math.min( sentence.end, org.end + BESIDE ) )
		.some( ( token ) => ( token.end <= org.start || token.start >= org.end ) && token.start > sentence.start + 2 && isProper( token.text ) && token.text.length > 2 );
}

export const work: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'job', 'school' ], ( value, pair, label ): Report[] => value.length < 150 && /\p{L}{3}/u.test( value ) && !isEmptyValue( value ) && !/[@]|https?:/.test( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'work', 'medium', label === 'school' ? 'study' : 'work' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => {
		const job = hitOf( sentence, 'job' );
		const orgs = hitsOf( sentence, 'org' );
		const org = orgs.find( ( hit ) => isNamed( unit, sentence, hit ) );
		const prof = hitsOf( sentence, 'prof' ).find( ( hit ) => !isAlike( page.snapshot.user, unit.text.slice( hit.start, hit.end ) ) );
		const who = hitsOf( sentence, 'iam', 'user', 'self' );
		const topic = hitOf( sentence, 'topic' );
		const subject = org ?? prof;
		if ( topic && subject && topic.start < subject.start && gap( topic, subject ) < NEAR ) {
			return [];
		}
		const after = job && stance !== 'open' && !orgs.length && !topic ? properAfter( unit.text, job.end, sentence.end, REACH ) : null;
		const employer = after && isCased( unit.text.slice( after.start, after.end ) ) ? after : null;
		const stated = ( job && ( org ?? prof ?? employer ?? ( stance === 'own' && orgs[ 0 ] ) ) ) ||
			( prof && stance === 'own' && ( inProfile( unit, page ) || who.some( ( hit ) => gap( hit, prof ) < NEAR ) ) ) ||
			( org && ( prof || ( stance === 'own' && ( inProfile( unit, page ) || who.some( ( hit ) => hit.start <= org.start && gap( hit, org ) < 2 * NEAR ) ) ) ) ) ||
			// In the lead of a page an organisation is the owner's, unless it is a topic.
			( org && !topic && unit.section === 0 && unit.kind !== 'item' && ( stance === 'near' || stance === 'own' || !isCased( unit.text.slice( org.start, org.end ) ) ) ) ||
			( orgs.length && hitsOf( sentence, 'my' ).some( ( hit ) => gap( hit, orgs[ 0 ] as ConceptHit ) < NEAR / 3 ) );
		const hint = stated ? undefined : org ?? ( stance === 'own' ? prof ?? job : undefined );
		if ( !stated ) {
			return hint && !topic ? [ asHint( reportIn( unit, hint.start, hint.end, 'work', 'low', 'work' ) ) ] : [];
		}
		const parts = [ job, org ?? orgs[ 0 ], prof, employer ].filter( ( hit ) => !!hit ) as { start: number; end: number }[];
		return [ reportIn( unit, Math.min( ...parts.map( ( hit ) => hit.start ) ), Math.max( ...parts.map( ( hit ) => hit.end ) ), 'work', 'medium', 'work' ) ];
	} ),
];
