/** Names that the owner gives as theirs: by a label, by "my name is", after "I am", before a trade, below a greeting. */
import type { Concepts } from '../concepts';
import { patternAround, wordCue, wordSet } from '../cues';
import type { Stance } from '../gates';
import type { Unit } from '../parse/document';
import { gap, hitOf, hitsOf, overlaps, type Range, type Sentence } from '../reading';
import { isAlike } from '../text/alike';
import { normalise } from '../text/words';
import { isCased, isProper, properAfter, tokensIn } from '../text/words-around';
import { isPlaced, isWikiWord } from './places';
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
const WORD = '\\p{Lu}[\\p{L}\\p{M}\'’-]+';
/** Two to five words, with initials and particles ("Ana de la Cruz", "A. Cruz"). */
const FULL = `(\\p{Lu}(?:\\.|[\\p{L}\\p{M}'’-]+)(?: (?:\\p{Lu}\\.|${ WORD }|d\\p{Ll}{1,2}|v[ao]n|[ae][lfv]|la|b[ie]n)){0,3} ${ WORD })`;
const AFTER_I_AM = new RegExp( `^[ ,:]\\s*${ FULL }`, 'u' );
/** One word, in some languages behind an article, that ends the sentence or a part of it. */
const ALONE_AFTER_I_AM = new RegExp( `^[ ,:]\\s*(?:(?:[oοη]|el|la|le|il) )?(${ WORD })(?:\\s*(?:[.!,;(–—]|$)|\\s\\p{Ll}{1,2}\\s)`, 'u' );
const A_FULL = new RegExp( `(?:^|[^\\p{L}])${ FULL }`, 'u' );
const A_FULL_LINE = new RegExp( `^\\s*${ FULL }[.,]?\\s*(?:\\n|$)`, 'u' );
const BEFORE_TRADE = new RegExp( `^\\s*${ FULL }, \\p{Ll}`, 'u' );
/** A word or two alone in a line. */
const A_LINE = new RegExp( `^[—–-]?\\s*${ WORD }(?: ${ WORD })?[.!]?$`, 'u' );
/** A name at the end of a line, behind a comma or a dash. */
const PARTED = /^(.*?)(?:[,،!]|\s*[—–]|^-+)\s*((?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*\s?){1,3})[.!\s]*$/u;
const ENDS = /^\s*(?:[.,;!)]|$)/;
/** Where a part of a sentence ends. */
const CLAUSE = /[,،、，;:.!…(–—]/;
const DASH_AT_END = /[–—]\s*$/;

/** Words around names; see `calling-words.ts`. */
const titles = wordSet( '%title' );
const farewells = wordSet( '%sign' );
const isBearer = wordCue( '%bearer' );
/** A first name and one after the father, which says by itself that somebody is addressed. */
const patronym = patternAround( '%patronym', '(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+', ')(?!\\p{L})', 'u' );

/** A name without the titles before it: "инж.", "Dipl.-Ing.", "Dr". */
function withoutTitles( value: string, concepts: Concepts ): string {
	const [ first, ...rest ] = value.split( /\s+/ );
	return rest.length && first && ( /^[\p{Lu}\p{Ll}]{2,5}\.[\p{Lu}\p{Ll}.-]*$/u.test( first ) || titles( concepts ).has( normalise( first ) ) ) ? withoutTitles( rest.join( ' ' ), concepts ) : value;
}

/** True for one to five words that can be a personal name and are not the user name. */
function isName( value: string, page: Page ): boolean {
	const text = withoutTitles( value, page.concepts );
	const words = tokensIn( text, 0, text.length );
	return text.length <= LONGEST_NAME && words.length < 6 && !/[\d@/\\_#]|\bIP\b|\p{L}{3}[.。]\s?\p{Lo}/u.test( text ) && !isEmptyValue( text ) &&
		isProper( words[ 0 ]?.text ?? '' ) && text.trim().toLowerCase() !== page.snapshot.user.toLowerCase();
}

function reportName( unit: Unit, start: number, end: number, level: 'medium' | 'high' = 'medium' ): Report {
	return reportIn( unit, start, end, 'real-name', level, 'real-name' );
}

/** True for words that are no name: the user name, wikis, links, and what the lexicon knows as something else. */
function isOther( unit: Unit, start: number, end: number, sentence: Sentence, page: Page ): boolean {
	const text = unit.text.slice( start, end );
	return isAlike( text, page.snapshot.user ) || /^cc[ -]|^gfdl/i.test( text ) || text.split( ' ' ).some( ( word ) => isWikiWord( word, page.concepts ) ) ||
		sentence.hits.some( ( hit ) => overlaps( hit, { start, end } ) ) || unit.links.some( ( link ) => overlaps( link, { start, end } ) );
}

/** What an expression finds in a stretch of the text, if it can be a name. */
function findName( pattern: RegExp, unit: Unit, from: number, sentence: Sentence, page: Page ): Range | null {
	const match = pattern.exec( unit.text.slice( from, sentence.end ) );
	const start = match ? from + match.index + match[ 0 ].indexOf( match[ 1 ] as string ) : 0;
	const end = start + ( match?.[ 1 ]?.length ?? 0 );
	return match && !isOther( unit, start, end, sentence, page ) ? { start, end } : null;
}

/** A name right before a word that asks for one. The first word of a sentence has its capital for another reason, unless the sentence is only that. */
function nameBefore( unit: Unit, sentence: Sentence, hit: Range, page: Page ): Range | null {
	const { text } = unit;
	const name = tokensIn( text, sentence.start, hit.start ).filter( ( token ) => isProper( token.text ) ).pop();
	return name && !CLAUSE.test( text.slice( name.end, hit.start ) ) && !isOther( unit, name.start, name.end, sentence, page ) &&
		( /\S/.test( text.slice( sentence.start, name.start ) ) || ENDS.test( text.slice( hit.end, sentence.end ) ) ) ? name : null;
}

/** "I go by X", "X they call me": the name stands beside, in some languages before. */
function named( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	const { text } = unit;
	// A dash may stand between the words and the name.
	const end = sentence.end + ( DASH_AT_END.test( text.slice( sentence.start, sentence.end ) ) ? LONGEST_NAME : 0 );
	return hitsOf( sentence, 'named' ).flatMap( ( hit ): Report[] => {
		const name = properAfter( text, hit.end, end, REACH );
		if ( name ) {
			const said = text.slice( name.start, name.end );
			const last = isCased( said ) ? undefined : tokensIn( text, name.start, name.end )[ UNCASED_WORDS - 1 ];
			return /^\p{Lu}$|\d/u.test( said ) || isAlike( said, page.snapshot.user ) || page.concepts.labelsOf( said ).includes( 'name' ) ? [] :
				[ reportName( unit, name.start, last?.end ?? name.end, 'high' ) ];
		}
		const before = nameBefore( unit, sentence, hit, page );
		return before ? [ reportName( unit, before.start, before.end ) ] : [];
	} );
}

/** "Anna am.", in languages whose verb stands last. */
function verbLast( unit: Unit, sentence: Sentence, hit: Range, page: Page ): Range | null {
	const name = unit.kind === 'prose' && ENDS.test( unit.text.slice( hit.end, sentence.end ) ) ? nameBefore( unit, sentence, hit, page ) : null;
	const said = name ? unit.text.slice( name.start, name.end ) : '';
	return /^\p{Lu}\p{Ll}/u.test( said ) && !isPlaced( '', said, page.concepts ) ? name : null;
}

/** "I am Anna Beispiel": a full name right after a first person; in the lead also "Hi, I'm Anna." and, where the verb stands last, "Anna am." */
function introduced( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	return hitsOf( sentence, 'iam' ).filter( ( hit ) => !hitsOf( sentence, 'kin' ).some( ( kin ) => gap( kin, hit ) < 2 ) ).flatMap( ( hit ): Report[] => {
		const full = findName( AFTER_I_AM, unit, hit.end, sentence, page );
		const name = full ?? ( unit.section > 0 && page.gateOf( unit ) !== 'own' ? null :
			findName( ALONE_AFTER_I_AM, unit, hit.end, sentence, page ) ?? verbLast( unit, sentence, hit, page ) );
		const report = name && reportName( unit, name.start, name.end );
		return report ? [ full ? report : asHint( report ) ] : [];
	} );
}

/** "I X Y am", in languages whose verb stands last: some words, and nothing known among them. */
function between( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	const [ first ] = hitsOf( sentence, 'self', 'iam' );
	const verb = first && hitsOf( sentence, 'iam' ).find( ( hit ) => hit.start > first.end );
	const words = first && verb ? tokensIn( unit.text, first.end, verb.start ) : [];
	const [ start, end ] = [ words[ 0 ]?.start ?? 0, words[ words.length - 1 ]?.end ?? 0 ];
	return words.length > 1 && words.length <= UNCASED_WORDS && words.every( ( word ) => isProper( word.text ) ) && !/[^\s\p{L}\p{M}\u200c'’-]/u.test( unit.text.slice( start, end ) ) && !isOther( unit, start, end, sentence, page ) ?
		[ asHint( reportName( unit, start, end ) ) ] : [];
}

/** "My diploma says X", "in the phone book I am X", "credit my photos as X": what bears the owner's name, and a full name. */
function borne( unit: Unit, sentence: Sentence, stance: Stance, page: Page ): Report[] {
	const full = stance === 'own' ? findName( A_FULL, unit, sentence.start, sentence, page ) : null;
	const name = full && isBearer( unit.text.slice( sentence.start, full.start ), page.concepts ) ? full : findName( patronym( page.concepts ), unit, sentence.start, sentence, page );
	return name ? [ asHint( reportName( unit, name.start, name.end ) ) ] : [];
}

/** "Anna Beispiel, archivist at …", as a line by itself. */
function beforeTrade( unit: Unit, page: Page ): Report[] {
	const [ sentence ] = page.readingOf( unit ).sentences;
	const name = unit.kind !== 'item' && unit.kind !== 'cell' && sentence && hitOf( sentence, 'prof', 'job', 'org' ) && page.stance( unit, sentence ) !== 'foreign' ? findName( BEFORE_TRADE, unit, 0, sentence, page ) : null;
	const line = unit.kind === 'prose' && sentence ? findName( A_FULL_LINE, unit, 0, sentence, page ) : null;
	return name ? [ reportName( unit, name.start, name.end ) ] : line ? [ asHint( reportName( unit, line.start, line.end ) ) ] : [];
}

/** "Yours, Anna": leave-taking and a name in one line or in two, or a dash and a name at the end of the page. */
function farewell( unit: Unit, page: Page ): Report[] {
	const { units } = page.document;
	const above = units[ unit.index - 1 ];
	const isShort = ( line: string ): boolean => line.split( /\s+/ ).length <= GREETING_WORDS;
	const { sentences } = page.readingOf( unit );
	const from = sentences[ sentences.length - 1 ]?.start ?? 0;
	const text = unit.text.slice( from ).trim();
	if ( ( unit.kind !== 'prose' && unit.kind !== 'item' ) || unit.links.length ) {
		return [];
	}
	if ( above?.section === unit.section && /[,،]\s*$/.test( above.text ) && isShort( above.text.trim() ) && A_LINE.test( text ) && !isAlike( text, page.snapshot.user ) ) {
		return [ reportName( unit, from, unit.text.length ) ];
	}
	const [ , before = '', name = '' ] = PARTED.exec( text ) ?? [];
	if ( name.length < 2 || !isShort( before ) || isAlike( name, page.snapshot.user ) || name.split( ' ' ).some( ( word ) => isWikiWord( word, page.concepts ) ) ) {
		return [];
	}
	const start = unit.text.lastIndexOf( name );
	const report = reportName( unit, start, start + name.length );
	return before.split( /[^\p{L}\p{M}'’]+/u ).some( ( word ) => farewells( page.concepts ).has( normalise( word ) ) ) ? [ report ] :
		unit === units[ units.length - 1 ] && isCased( name ) ? [ asHint( report ) ] : [];
}

export const realName: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'name' ], ( value, pair ): Report[] => isName( value.replace( /\([^)]*\)|[,;].*$/g, '' ), page ) &&
		!unit.links.some( ( link ) => link.target.includes( ':' ) && overlaps( link, pair ) ) ? [ reportName( unit, pair.start, pair.end, 'high' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => [ ...named( unit, sentence, page ), ...introduced( unit, sentence, page ), ...between( unit, sentence, page ), ...borne( unit, sentence, stance, page ) ] ),
	...beforeTrade( unit, page ),
	...farewell( unit, page ),
];
