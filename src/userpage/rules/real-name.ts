/** Names that the owner gives as theirs: by a label, by "my name is", after "I am", with a form of address, under a greeting. */
import type { Concepts } from '../concepts';
import { perPage } from '../cues';
import type { Stance } from '../gates';
import type { Document, Unit } from '../parse/document';
import { hitsOf, type Sentence } from '../reading';
import { sourceOf } from '../shape';
import { isAlike } from '../text/alike';
import { normalise } from '../text/words';
import { isCased, isProper, properAfter, tokensIn } from '../text/words-around';
import { isFormOf, stemsOf } from './countries';
import { isPlaceForm, isWikiWord } from './places';
import { asHint, reportIn } from './report';
import type { Page, Report, UnitRule } from './rule';
import { eachPair, eachSentence, isEmptyValue } from './statement';

const LONGEST_NAME = 60;
/** Words between "my name is" and the name ("simply", "also"). */
const REACH = 1;
/** Words of a name in scripts without capitals. */
const UNCASED_WORDS = 4;
/** A line of leave-taking before a name: "Best wishes," */
const GREETING_WORDS = 5;
/** Characters of a line that is leave-taking and name. */
const LONGEST_FAREWELL = 80;
/** Two to five words, with initials and particles ("Ana de la Cruz"). */
const FULL = '\\p{Lu}[\\p{L}\\p{M}\'’-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}\'’-]+|de|da|di|do|van|von|der|den|la|del|bin|binti|al|el|af|av|ben)){0,3} \\p{Lu}[\\p{L}\\p{M}\'’-]+';

/** True for one to five words that can be a personal name and are not the user name. */
function isName( text: string, page: Page ): boolean {
	const words = tokensIn( text, 0, text.length );
	return text.length <= LONGEST_NAME && words.length > 0 && words.length < 6 && !/[\d@/\\_#]|\bIP\b|\p{L}{3}[.。]\s?\p{Lo}/u.test( text ) &&
		isProper( ( words[ 0 ] as { text: string } ).text ) && text.trim().toLowerCase() !== page.snapshot.user.toLowerCase();
}

interface Neighbours {
	/** Of each unit, the one before. */
	before: Map<Unit, Unit>;
	/** The last that readers see. */
	last: Unit | undefined;
}

const known = new WeakMap<Document, Neighbours>();

function neighbours( document: Document ): Neighbours {
	const { units } = document;
	const made = known.get( document ) ?? {
		before: new Map( units.slice( 1 ).map( ( unit, i ): [ Unit, Unit ] => [ unit, units[ i ] as Unit ] ) ),
		last: units.filter( ( unit ) => unit.kind !== 'comment' && unit.kind !== 'hint' ).pop(),
	};
	known.set( document, made );
	return made;
}

/** A single short line of one or two capitalised words under "Greetings,". */
const underGreeting: UnitRule = ( unit, page ) => {
	const text = unit.text.length < LONGEST_NAME ? unit.text.trim() : '';
	if ( unit.kind !== 'prose' || page.gateOf( unit ) === 'foreign' || !/^[—–-]?\s*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[.!]?$/u.test( text ) || isAlike( text, page.snapshot.user ) ) {
		return [];
	}
	const before = neighbours( page.document ).before.get( unit );
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

/** Words of the page's languages that stand before a name; see `calling-words.ts`. */
function wordsBefore( key: string ): ( concepts: Concepts ) => Set<string> {
	return perPage( ( concepts ) => new Set( concepts.entriesOf( key ).map( normalise ) ) );
}

const titles = wordsBefore( '%title' );
const farewells = wordsBefore( '%sign' );
const asking = wordsBefore( '%ask' );
const IN_BOLD = new RegExp( `'''(${ FULL })'''`, 'u' );
const AFTER_I_AM = new RegExp( `^[ ,:]\\s*(${ FULL })`, 'u' );
/** One word that the sentence, or this part of it, ends with. */
const ALONE_AFTER_I_AM = /^[ ,:]\s*(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+)(?=\s*(?:[.!,;(–—-]|$))/u;
const AFTER_ME = new RegExp( `^,\\s*(${ FULL })`, 'u' );

function reportName( unit: Unit, start: number, end: number, level: 'medium' | 'high' = 'medium' ): Report {
	return reportIn( unit, start, end, 'real-name', level, 'real-name' );
}

/** True for words that are no name: the user name, places, wikis, and what the lexicon knows as something else. */
function isOther( unit: Unit, start: number, end: number, sentence: Sentence, page: Page ): boolean {
	const text = unit.text.slice( start, end );
	return isAlike( text, page.snapshot.user ) || text.split( ' ' ).some( ( word ) => isWikiWord( word ) || isFormOf( word, stemsOf( page.snapshot.user.split( /[\s_.-]+/ ).map( normalise ) ) ) || isPlaceForm( word, page ) ) ||
		hitsOf( sentence, 'org', 'prof', 'faith', 'party', 'ethnic', 'topic', 'work', 'live', 'every' ).some( ( hit ) => hit.start < end && hit.end > start ) ||
		unit.links.some( ( link ) => link.start < end && link.end > start );
}

/** "I go by X", "X they call me": the name stands beside, in some languages before. */
function named( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	return hitsOf( sentence, 'named' ).flatMap( ( hit ): Report[] => {
		const name = properAfter( unit.text, hit.end, sentence.end, REACH );
		if ( name && !isAlike( unit.text.slice( name.start, name.end ), page.snapshot.user ) ) {
			const words = tokensIn( unit.text, name.start, name.end );
			const last = isCased( unit.text.slice( name.start, name.end ) ) ? words.length : Math.min( words.length, UNCASED_WORDS );
			return [ reportName( unit, name.start, ( words[ last - 1 ] as { end: number } ).end, 'high' ) ];
		}
		const before = tokensIn( unit.text, sentence.start, hit.start )
			.filter( ( token ) => isProper( token.text ) && !sentence.hits.some( ( other ) => other.start < token.end && other.end > token.start ) );
		const nearest = before[ before.length - 1 ];
		return name || !nearest || nearest.start === sentence.start || isOther( unit, nearest.start, nearest.end, sentence, page ) ? [] :
			[ reportName( unit, nearest.start, nearest.end ) ];
	} );
}

/** True where one word after "I am" can be a name: in the lead; in German, which has capitals for all nouns, after a greeting. */
function mayBeName( unit: Unit, sentence: Sentence, hit: { start: number; end: number } ): boolean {
	return unit.section === 0 && ( !/bin$/i.test( unit.text.slice( hit.start, hit.end ) ) || /[,!]\s*$/.test( unit.text.slice( sentence.start, hit.start ) ) );
}

/** "I am Anna Beispiel", "under me, Anna Beispiel": a full name right after a first person; in the lead also "Hi, I'm Anna." */
function introduced( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	return hitsOf( sentence, 'iam', 'self' ).flatMap( ( hit ): Report[] => {
		const after = unit.text.slice( hit.end, sentence.end );
		const match = hit.concept === 'iam' ? AFTER_I_AM.exec( after ) ?? ( mayBeName( unit, sentence, hit ) ? ALONE_AFTER_I_AM.exec( after ) : null ) : AFTER_ME.exec( after );
		const end = hit.end + ( match?.[ 0 ] ?? '' ).length;
		const start = end - ( match?.[ 1 ] ?? '' ).length;
		return match && !isOther( unit, start, end, sentence, page ) ? [ asHint( reportName( unit, start, end ) ) ] : [];
	} );
}

/** "I X am", in languages whose verb stands last. */
function between( unit: Unit, sentence: Sentence ): Report[] {
	const first = hitsOf( sentence, 'self' )[ 0 ];
	const am = first && hitsOf( sentence, 'iam' ).find( ( hit ) => hit.start > first.end );
	const words = first && am ? tokensIn( unit.text, first.end, am.start ) : [];
	return first && am && words.length > 1 && words.length <= UNCASED_WORDS && words.every( ( word ) => isProper( word.text ) ) && /^[\s\p{L}\p{M}\u200c'’-]+$/u.test( unit.text.slice( first.end, am.start ) ) &&
		!sentence.hits.some( ( hit ) => hit.start >= first.end && hit.end <= am.start ) ?
		[ asHint( reportName( unit, ( words[ 0 ] as { start: number } ).start, ( words[ words.length - 1 ] as { end: number } ).end ) ) ] : [];
}

/** "Everybody knows me as Uncle X": a form of address before a name, where something is said of being called or asked for. */
function addressed( unit: Unit, sentence: Sentence, stance: Stance, page: Page ): Report[] {
	const tokens = stance === 'own' || stance === 'near' ? tokensIn( unit.text, sentence.start, sentence.end ) : [];
	const at = tokens.findIndex( ( token, i ) => titles( page.concepts ).has( normalise( token.text ) ) && isProper( tokens[ i + 1 ]?.text ?? '' ) );
	const title = tokens[ at ];
	const name = tokens[ at + 1 ];
	if ( !title || !name || name.start - title.end > 2 || isOther( unit, name.start, name.end, sentence, page ) ) {
		return [];
	}
	const asked = hitsOf( sentence, 'named' ).length > 0 || tokens.some( ( token ) => asking( page.concepts ).has( normalise( token.text ) ) );
	return asked ? [ asHint( reportName( unit, title.start, name.end ) ) ] : [];
}

/** A name in bold where the owner introduces themselves. */
function inBold( unit: Unit, page: Page ): Report[] {
	const sentence = page.readingOf( unit ).sentences[ 0 ];
	if ( unit.kind !== 'prose' || !sentence || ( unit.section > 0 && page.gateOf( unit ) !== 'own' ) || page.gateOf( unit ) === 'foreign' || !page.readingOf( unit ).self ) {
		return [];
	}
	const name = IN_BOLD.exec( sourceOf( unit, page.document ) )?.[ 1 ] ?? '';
	const start = name ? unit.text.indexOf( name ) : -1;
	return start >= 0 && !isOther( unit, start, start + name.length, sentence, page ) ? [ asHint( reportName( unit, start, start + name.length ) ) ] : [];
}

/** "Always yours, Anna": leave-taking and a name in one line, or a dash and a name at the end of the page. */
function farewell( unit: Unit, page: Page ): Report[] {
	const text = unit.text.trimEnd();
	if ( ( unit.kind !== 'prose' && unit.kind !== 'item' ) || text.length > LONGEST_FAREWELL || unit.links.length || page.gateOf( unit ) === 'foreign' ) {
		return [];
	}
	const match = !/[,،!—–]|^-/.test( text ) ? null : /^(.*?)(?:[,،!]\s*|\s*[—–]\s*|^-+\s*)((?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*\s?){1,3})$/u.exec( text.replace( /[.!\s]+$/, '' ) );
	const name = match?.[ 2 ]?.trim() ?? '';
	const before = ( match?.[ 1 ] ?? '' ).trim().split( /\s+/ ).filter( Boolean );
	if ( name.length < 2 || before.length > GREETING_WORDS || isAlike( name, page.snapshot.user ) || name.split( ' ' ).some( isWikiWord ) ) {
		return [];
	}
	const said = before.some( ( word ) => farewells( page.concepts ).has( normalise( word.replace( /[^\p{L}\p{M}'’]/gu, '' ) ) ) );
	const last = neighbours( page.document ).last === unit;
	const start = unit.text.lastIndexOf( name );
	const report = reportName( unit, start, start + name.length );
	return said ? [ report ] : last && isCased( name ) ? [ asHint( report ) ] : [];
}

export const realName: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'name' ], ( value, pair ): Report[] => isName( value.replace( /\([^)]*\)|,.*$/g, '' ), page ) && !isEmptyValue( value ) && !isEmptyValue( value.replace( /[\s,.;].*$/, '' ) ) &&
		!unit.code.some( ( code ) => code.start <= pair.start && code.end >= pair.start ) ?
		[ reportName( unit, pair.start, pair.end, 'high' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => !sentence.hits.length && stance === 'open' ? [] : [
		...named( unit, sentence, page ), ...introduced( unit, sentence, page ), ...between( unit, sentence ), ...addressed( unit, sentence, stance, page ),
	] ),
	...inBold( unit, page ),
	...farewell( unit, page ),
	...underGreeting( unit, page ),
	...alsoKnown( unit, page ),
	...nameAndWork( unit, page ),
];
