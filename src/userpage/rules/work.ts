/** Employer, school, profession. */
import type { ConceptHit } from '../concepts';
import { patternAround, wordCue } from '../cues';
import type { Stance } from '../gates';
import type { Unit } from '../parse/document';
import { gap, hitOf, hitsOf, type Range, type Sentence } from '../reading';
import { isCased, isProper, properAfter, tokensIn } from '../text/words-around';
import { isWikiWord } from './places';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, isEmptyValue, isOfRelative } from './statement';

const NEAR = 40;
/** Characters between "I" without "am" and the trade, as languages without the verb have it. */
const BESIDE_SELF = 12;
/** Characters on either side in which the rest of an organisation's name stands. */
const BESIDE = 30;
/** Words of a beginning such as "Retired", before the trade that a note begins with. */
const OPENING = 2;
/** Words between "I work" and the name of the employer. */
const REACH = 4;
/** Where somebody is or for whom: "at the Gazette". */
const AT = patternAround( '%among', '(?:^|\\s)', '\\s(?:the\\s)?(\\p{Lu}[\\p{L}’\'.-]+)', 'u' );

/** "I work on articles". */
const isOnWiki = wordCue( '%onwiki' );

/** True where the word is part of a proper name ("Hamnavoe Museum", "Biblioteca Municipal de Riolongo"). */
function isNamed( unit: Unit, sentence: Sentence, org: ConceptHit ): boolean {
	return !isCased( unit.text.slice( org.start, org.end ) ) || tokensIn( unit.text, Math.max( sentence.start, org.start - BESIDE ), Math.min( sentence.end, org.end + BESIDE ) )
		.some( ( token ) => ( token.end <= org.start || token.start >= org.end ) && token.start > sentence.start + 2 && isProper( token.text ) && token.text.length > 2 );
}

/** True for a trade that the sentence says of its speaker. */
function isClaimed( unit: Unit, page: Page, sentence: Sentence, prof: ConceptHit ): boolean {
	const reach = ( { concept, start }: ConceptHit ): number => concept === 'iam' || concept === 'user' ? NEAR : concept === 'self' ? BESIDE_SELF : concept === 'my' && start >= prof.start ? 1 : 0;
	return inProfile( unit, page ) || sentence.hits.some( ( hit ) => gap( hit, prof ) < reach( hit ) );
}

/** What a sentence says for sure: the hits that say it. */
function statedIn( unit: Unit, page: Page, sentence: Sentence, stance: Stance ): ( Range | undefined )[] {
	const job = hitOf( sentence, 'job' );
	const orgs = hitsOf( sentence, 'org' );
	const org = orgs.find( ( hit ) => isNamed( unit, sentence, hit ) );
	const profs = hitsOf( sentence, 'prof' );
	const employer = job && !orgs.length && stance !== 'open' ? properAfter( unit.text, job.end, sentence.end, REACH ) : null;
	const name = employer ? unit.text.slice( employer.start, employer.end ) : '';
	const what = org ?? profs[ 0 ] ?? ( employer && isCased( name ) && !isWikiWord( name, page.concepts ) && !isOnWiki( name, page.concepts ) ? employer : undefined ) ?? ( stance === 'own' ? orgs[ 0 ] : undefined );
	const lead = unit.section === 0;
	if ( job && what && ( stance !== 'open' || lead ) ) {
		return [ job, what, profs[ 0 ] ];
	}
	const claimed = profs.find( ( hit ) => ( stance === 'own' && isClaimed( unit, page, sentence, hit ) ) ||
		( org && gap( org, hit ) < NEAR && ( stance !== 'open' || tokensIn( unit.text, sentence.start, hit.start ).length <= OPENING ) ) );
	// In the lead of a page an organisation is mostly the owner's.
	return claimed ? [ claimed, org ] :
		[ org && ( ( stance === 'own' && inProfile( unit, page ) ) || ( lead && unit.kind !== 'item' && !isCased( unit.text.slice( org.start, org.end ) ) ) ) ? org : undefined ];
}

/** What a sentence says of work: for sure, or as a hint. */
function workIn( unit: Unit, page: Page, sentence: Sentence, stance: Stance ): Report[] {
	const topic = hitOf( sentence, 'topic' );
	const first = hitOf( sentence, 'job', 'org', 'prof' );
	if ( unit.kind === 'caption' || ( first && isOfRelative( sentence.hits, first ) ) || ( topic && ( !first || ( topic.start < first.start && gap( topic, first ) < NEAR ) ) ) ) {
		return [];
	}
	const report = ( ranges: Range[] ): Report => reportIn( unit, Math.min( ...ranges.map( ( { start } ) => start ) ), Math.max( ...ranges.map( ( { end } ) => end ) ), 'work', 'medium', 'work' );
	if ( !first ) {
		const at = stance === 'own' && !hitOf( sentence, 'live', 'away', 'meet', 'born' ) ? AT( page.concepts ).exec( unit.text.slice( sentence.start, sentence.end ) ) : null;
		const start = sentence.start + ( at?.index ?? 0 );
		return at && !isWikiWord( at[ 1 ] as string, page.concepts ) ? [ asHint( report( [ { start, end: start + at[ 0 ].length } ] ) ) ] : [];
	}
	const stated = statedIn( unit, page, sentence, stance ).filter( ( hit ): hit is Range => !!hit );
	if ( stated.length ) {
		return [ report( stated ) ];
	}
	const hint = hitsOf( sentence, 'org' ).find( ( hit ) => isNamed( unit, sentence, hit ) ) ?? hitOf( sentence, ...( stance === 'own' || ( unit.section === 0 && unit.kind === 'prose' ) ? [ 'prof', 'job' ] as const : [ 'prof' ] as const ) );
	return hint && !topic && ( hint.concept !== 'job' || !isOnWiki( unit.text.slice( sentence.start, sentence.end ), page.concepts ) ) && ( stance !== 'open' || unit.section === 0 ) ? [ asHint( report( [ hint ] ) ) ] : [];
}

export const work: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'job', 'school' ], ( value, pair, label ): Report[] => value.length < 150 && /\p{L}{3}/u.test( value ) && !isEmptyValue( value ) && !/@|https?:/.test( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'work', 'medium', label === 'school' ? 'study' : 'work' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => workIn( unit, page, sentence, stance ) ),
];
