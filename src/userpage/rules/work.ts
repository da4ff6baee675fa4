/** Employer, school, profession. */
import type { ConceptHit } from '../concepts';
import type { Stance } from '../gates';
import type { Unit } from '../parse/document';
import { gap, hitOf, hitsOf, type Sentence } from '../reading';
import { isAlike } from '../text/alike';
import { isCased, isProper, properAfter, tokensIn } from '../text/words-around';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, eachSentence, inProfile, isEmptyValue } from './statement';

const NEAR = 40;
/** Characters between "I" without "am" and the trade, as languages without the verb have it. */
const BESIDE_SELF = 12;
/** Words between "I work" and the name of the employer. */
const REACH = 4;
/** Words between the trade and the name of the employer: "nurse at the Royal …". */
const PLACE_REACH = 3;
/** Characters on either side in which the rest of an organisation's name stands. */
const BESIDE = 30;
/** Words of a beginning such as "Retired", before the trade that a note begins with. */
const OPENING = 2;
/** Where somebody is or for whom, in English: "at the Gazette". */
const AT = /\b(?:at|for|with)\s+(?:the\s+)?(\p{Lu}[\p{L}’'.-]+)/u;
/** What makes a trade somebody else's, in English: "I asked the clerk", "I am not a nurse". */
const OTHERS = /\b(?:the|your|their|his|her|every|any|not?|neither|nor|some|who)\b/i;

/** Names of wikis and of their parts are no employers. */
const WIKI = /^(?:wik[it]|portal|template|user|commons|meta\b|wp\b|special|category|autowiki|huggle|twinkle|toolforge|phabricator|github|вики|вікі|викискл|ويكي|ویکی|ウィキ)/i;

/** True where the word is part of a proper name ("Hamnavoe Museum", "Biblioteca Municipal de Riolongo"). */
function isNamed( unit: Unit, sentence: Sentence, org: ConceptHit ): boolean {
	const { text } = unit;
	if ( !isCased( text.slice( org.start, org.end ) ) ) {
		return true;
	}
	return tokensIn( text, Math.max( sentence.start, org.start - BESIDE ), Math.min( sentence.end, org.end + BESIDE ) )
		.some( ( token ) => ( token.end <= org.start || token.start >= org.end ) && token.start > sentence.start + 2 && isProper( token.text ) && token.text.length > 2 );
}

/** True for a trade that the sentence says of its speaker. */
function isClaimed( unit: Unit, page: Page, sentence: Sentence, prof: ConceptHit ): boolean {
	const between = ( hit: ConceptHit ): string => unit.text.slice( Math.min( hit.end, prof.end ), Math.max( hit.start, prof.start ) );
	return inProfile( unit, page ) || sentence.hits.some( ( hit ) => {
		const reach = hit.concept === 'iam' || hit.concept === 'user' ? NEAR : hit.concept === 'self' ? BESIDE_SELF : hit.concept === 'my' ? 1 : 0;
		return gap( hit, prof ) < reach && !OTHERS.test( between( hit ) ) && ( hit.concept !== 'my' || hit.start >= prof.start );
	} );
}

/** True for a note that begins with the hit: "Retired nurse …". */
function beginsWith( unit: Unit, sentence: Sentence, hit: ConceptHit ): boolean {
	return tokensIn( unit.text, sentence.start, hit.start ).length <= OPENING;
}

/** The same in the lead of the page, whose notes are about its owner. */
function isNote( unit: Unit, sentence: Sentence, hit: ConceptHit ): boolean {
	return unit.section === 0 && unit.kind === 'prose' && beginsWith( unit, sentence, hit );
}

/** A trade with the name of where it is practised: "nurse at Riolongo General". */
function isPlaced( unit: Unit, sentence: Sentence, prof: ConceptHit ): boolean {
	const place = properAfter( unit.text, prof.end, sentence.end, PLACE_REACH );
	return !!place && isCased( unit.text.slice( place.start, place.end ) ) && /^\s+\p{Ll}|^,\s/u.test( unit.text.slice( prof.end, place.start ) );
}

/** What a sentence says for sure: the hits that say it. */
function statedIn( unit: Unit, page: Page, sentence: Sentence, stance: Stance ): ( { start: number; end: number } | undefined )[] | null {
	const job = hitOf( sentence, 'job' );
	const orgs = hitsOf( sentence, 'org' );
	const org = orgs.find( ( hit ) => isNamed( unit, sentence, hit ) );
	const profs = hitsOf( sentence, 'prof' ).filter( ( hit ) => !isAlike( page.snapshot.user, unit.text.slice( hit.start, hit.end ) ) );
	const prof = profs[ 0 ];
	const speaks = unit.kind !== 'caption' && ( stance === 'own' || stance === 'near' );
	const after = job && ( stance !== 'open' || isNote( unit, sentence, job ) ) && !orgs.length ? properAfter( unit.text, job.end, sentence.end, REACH ) : null;
	const name = after ? unit.text.slice( after.start, after.end ) : '';
	const employer = after && isCased( name ) && !WIKI.test( name ) ? after : undefined;
	const what = org ?? prof ?? employer ?? ( stance === 'own' ? orgs[ 0 ] : undefined );
	if ( job && what && ( speaks || unit.section === 0 ) ) {
		return [ job, what, prof ];
	}
	const claimed = stance === 'own' && unit.kind !== 'caption' ? profs.find( ( hit ) => isClaimed( unit, page, sentence, hit ) ) : undefined;
	if ( claimed ) {
		return [ claimed, org ];
	}
	const noted = profs.find( ( hit ) => ( speaks || beginsWith( unit, sentence, hit ) ) && ( org ? gap( org, hit ) < NEAR : isPlaced( unit, sentence, hit ) ) );
	if ( noted ) {
		return [ noted, org ];
	}
	// In the lead of a page an organisation is mostly the owner's.
	const leads = unit.section === 0 && unit.kind !== 'item' && !hitOf( sentence, 'topic' );
	if ( org && ( stance === 'own' && inProfile( unit, page ) || ( leads && ( !isCased( unit.text.slice( org.start, org.end ) ) ) ) ) ) {
		return [ org ];
	}
	const mine = orgs.find( ( hit ) => hitsOf( sentence, 'my' ).some( ( word ) => gap( word, hit ) < NEAR / 3 ) );
	return mine ? [ mine ] : null;
}

export const work: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'job', 'school' ], ( value, pair, label ): Report[] => value.length < 150 && /\p{L}{3}/u.test( value ) && !isEmptyValue( value ) && !/[@]|https?:/.test( value ) ?
		[ reportIn( unit, pair.start, pair.end, 'work', 'medium', label === 'school' ? 'study' : 'work' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => {
		const topic = hitOf( sentence, 'topic' );
		const first = hitOf( sentence, 'job', 'org', 'prof' );
		const at = !first && !topic && stance === 'own' && !hitOf( sentence, 'live', 'away', 'meet', 'born' ) ? AT.exec( unit.text.slice( sentence.start, sentence.end ) ) : null;
		if ( at && !WIKI.test( at[ 1 ] as string ) ) {
			const start = sentence.start + at.index;
			return [ asHint( reportIn( unit, start, start + at[ 0 ].length, 'work', 'low', 'work' ) ) ];
		}
		if ( !first || ( topic && topic.start < first.start && gap( topic, first ) < NEAR ) ) {
			return [];
		}
		const stated = statedIn( unit, page, sentence, stance )?.filter( ( hit ): hit is { start: number; end: number } => !!hit );
		if ( stated ) {
			return [ reportIn( unit, Math.min( ...stated.map( ( hit ) => hit.start ) ), Math.max( ...stated.map( ( hit ) => hit.end ) ), 'work', 'medium', 'work' ) ];
		}
		const named = hitsOf( sentence, 'org' ).find( ( hit ) => isNamed( unit, sentence, hit ) );
		const hint = stance === 'own' ? named ?? hitOf( sentence, 'prof', 'job' ) : stance === 'near' || unit.section === 0 ? named ?? hitsOf( sentence, 'prof', 'job' ).find( ( hit ) => hit.concept === 'prof' || isNote( unit, sentence, hit ) ) : undefined;
		return hint && !topic && unit.kind !== 'caption' ? [ asHint( reportIn( unit, hint.start, hint.end, 'work', 'low', 'work' ) ) ] : [];
	} ),
];
