/** Names that the owner gives as theirs: by a label, by "my name is", after "I am", with a form of address, under a greeting. */
import type { Concepts } from '../concepts';
import { cuePattern, perPage, wordSet } from '../cues';
import type { Stance } from '../gates';
import type { Document, Unit } from '../parse/document';
import { hitsOf, overlaps, type Sentence } from '../reading';
import { sourceOf } from '../shape';
import { comparable, isAlike } from '../text/alike';
import { placesIn } from '../text/places';
import { isUnspaced, normalise } from '../text/words';
import { isCased, isProper, properAfter, tokensIn } from '../text/words-around';
import { isFormOf, stemsOf } from './countries';
import { isPlaceForm, isPlaced, isWikiWord } from './places';
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
/** Words between what bears a name ("on my badge") and the name. */
const TAG_REACH = 5;
/** Two to five words, with initials and particles ("Ana de la Cruz", "A. Cruz"). */
const FULL = '\\p{Lu}(?:\\.|[\\p{L}\\p{M}\'’-]+)(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}\'’-]+|de|da|di|do|van|von|der|den|la|del|bin|binti|al|el|af|av|ben)){0,3} \\p{Lu}[\\p{L}\\p{M}\'’-]+';

/** True for one to five words that can be a personal name and are not the user name. */
function isName( value: string, page: Page ): boolean {
	const text = withoutTitles( value, page.concepts );
	const words = tokensIn( text, 0, text.length );
	return text.length <= LONGEST_NAME && words.length > 0 && words.length < 6 && !/[\d@/\\_#]|\bIP\b|\p{L}{3}[.。]\s?\p{Lo}/u.test( text ) &&
		isProper( ( words[ 0 ] as { text: string } ).text ) && text.trim().toLowerCase() !== page.snapshot.user.toLowerCase();
}

interface Neighbours {
	/** Of each unit, the one before and the one after. */
	before: Map<Unit, Unit>;
	after: Map<Unit, Unit>;
	/** The first and the last that readers see. */
	first: Unit | undefined;
	last: Unit | undefined;
}

const known = new WeakMap<Document, Neighbours>();

function neighbours( document: Document ): Neighbours {
	const { units } = document;
	const made = known.get( document ) ?? {
		before: new Map( units.slice( 1 ).map( ( unit, i ): [ Unit, Unit ] => [ unit, units[ i ] as Unit ] ) ),
		after: new Map( units.slice( 1 ).map( ( unit, i ): [ Unit, Unit ] => [ units[ i ] as Unit, unit ] ) ),
		first: units.find( ( unit ) => unit.kind === 'prose' && /\p{L}/u.test( unit.text ) ),
		last: units.filter( ( unit ) => unit.kind !== 'comment' && unit.kind !== 'hint' ).pop(),
	};
	known.set( document, made );
	return made;
}

/** A single short line of one or two capitalised words under "Greetings,". */
const underGreeting: UnitRule = ( unit, page ) => {
	const text = unit.text.length < LONGEST_NAME ? unit.text.trim() : '';
	if ( unit.kind !== 'prose' || !/^[—–-]?\s*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[.!]?$/u.test( text ) || isAlike( text, page.snapshot.user ) ) {
		return [];
	}
	const before = neighbours( page.document ).before.get( unit );
	const greeting = before && before.section === unit.section ? before.text.trim() : '';
	return /[,،]$/.test( greeting ) && greeting.split( /\s+/ ).length <= GREETING_WORDS ?
		[ reportIn( unit, 0, unit.text.length, 'real-name', 'medium', 'real-name' ) ] : [];
};

/** "Anna a.k.a. Owlet", where the other is the user name. */
const alsoKnown: UnitRule = ( unit, page ) => {
	const match = unit.text.length < 400 && /a\.?k\.?a|alias|dite? /.test( unit.text ) ? /(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}),? (?:a\.?k\.?a\.?|alias|dit|dite) (\p{L}+)/u.exec( unit.text ) : null;
	return match && isAlike( match[ 2 ] as string, page.snapshot.user ) !== isAlike( match[ 1 ] as string, page.snapshot.user ) ?
		[ reportIn( unit, match.index, match.index + ( match[ 1 ] as string ).length, 'real-name', 'medium', 'real-name' ) ] : [];
};

/** Words around names; see `calling-words.ts`. */
const titles = wordSet( '%title' );
const farewells = wordSet( '%sign' );
const asking = wordSet( '%ask' );
const calling = wordSet( '%called' );
const articles = wordSet( '%article' );
const joints = wordSet( '%joint' );
const copulas = perPage( ( concepts ) => concepts.entriesOf( '%am' ) );
const bearers = cuePattern( '%bearer' );
/** A family name with a given name, and the verb before or behind them, in scripts without spaces. */
const families = perPage( ( concepts ) => {
	const names = concepts.entriesOf( '%family' ).join( '|' );
	return names ? new RegExp( `我[是係为為]((?:${ names })[\\u4e00-\\u9fff]{1,2})(?=[,，。、！!\\s]|$)|(?:^|[\\s,])((?:${ names })[가-힣]{2})(?=(?:이라고|입니다|이에요|예요))`, 'u' ) : null;
} );
const inPerson = cuePattern( '%me' );

/** A name without the titles before it: "инж.", "Dipl.-Ing.", "Dr". */
function withoutTitles( value: string, concepts: Concepts ): string {
	const [ first, ...rest ] = value.split( /\s+/ );
	return rest.length && first && ( /^[\p{Lu}\p{Ll}]{2,5}\.[\p{Lu}\p{Ll}.-]*$/u.test( first ) || titles( concepts ).has( normalise( first ) ) ) ? withoutTitles( rest.join( ' ' ), concepts ) : value;
}

const IN_BOLD = new RegExp( `'''(${ FULL })'''`, 'u' );
const AFTER_I_AM = new RegExp( `^[ ,:]\\s*(${ FULL })`, 'u' );
/** One word, behind an article in some languages; then how the sentence goes on. */
const ALONE_AFTER_I_AM = /^(?:[ ,:]|\s[–—-]\s)\s*(?:(\p{Ll}{1,3})(?:\s|['’]))?(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+)(?:\s*(?:[.!,;(–—-]|$)|\s(\p{L}+))/u;
const AFTER_ME = new RegExp( `^(?:,|\\s[–—-])\\s*(${ FULL })`, 'u' );
const A_FULL = new RegExp( `(?:^|[^\\p{L}])(${ FULL })`, 'u' );
const A_LINE = new RegExp( `^\\s*(${ FULL })[.!]?\\s*$`, 'u' );
/** A name that is a line by itself, or stands before a comma. */
const BEFORE_ADDRESS = new RegExp( `(?:^|[:\\n])\\s*(${ FULL })\\s*(?:[,\\n]|$)`, 'u' );
const LONGEST_ADDRESS = 200;
/** Characters of an address before its street. */
const NEAR_ADDRESS = 30;
const ENDS = /^\s*(?:[.,;!)]|$)/;
/** Where a part of a sentence ends. */
const CLAUSE = /[,،、，;:.!…(–—]/;

function reportName( unit: Unit, start: number, end: number, level: 'medium' | 'high' = 'medium' ): Report {
	return reportIn( unit, start, end, 'real-name', level, 'real-name' );
}

/** True for words that are no name: the user name, places, wikis, links, and what the lexicon knows as something else. */
function isOther( unit: Unit, start: number, end: number, sentence: Sentence, page: Page ): boolean {
	const text = unit.text.slice( start, end );
	const stems = stemsOf( page.snapshot.user.split( /[\s_.-]+/ ).map( normalise ) );
	return isAlike( text, page.snapshot.user ) || /^cc[ -]|^gfdl/i.test( text ) || text.split( ' ' ).some( ( word ) => isWikiWord( word ) || isFormOf( word, stems ) || isPlaceForm( word, page ) ) ||
		hitsOf( sentence, 'org', 'prof', 'faith', 'party', 'ethnic', 'topic', 'work', 'live', 'every', 'kin', 'mykin', 'native', 'health', 'orient', 'user', 'meet', 'month' ).some( ( hit ) => overlaps( hit, { start, end } ) ) ||
		unit.links.some( ( link ) => overlaps( link, { start, end } ) );
}

/** "I go by X", "X they call me": the name stands beside, in some languages before. */
function named( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	const { text } = unit;
	// A dash may stand between the words and the name.
	const end = sentence.end + ( /[–—]\s*$/.test( text.slice( sentence.start, sentence.end ) ) ? LONGEST_NAME : 0 );
	return hitsOf( sentence, 'named' ).flatMap( ( hit ): Report[] => {
		if ( hit.any && isProper( text.slice( hit.any.start, hit.any.end ) ) ) {
			return [ reportName( unit, hit.any.start, hit.any.end ) ];
		}
		const name = properAfter( text, hit.end, end, REACH );
		const said = name ? text.slice( name.start, name.end ) : '';
		if ( name && !/^\p{Lu}$/u.test( said ) && !isAlike( said, page.snapshot.user ) && !page.concepts.labelsOf( said ).includes( 'name' ) ) {
			const words = tokensIn( text, name.start, name.end );
			const last = isCased( said ) ? words.length : Math.min( words.length, UNCASED_WORDS );
			return [ reportName( unit, name.start, ( words[ last - 1 ] as { end: number } ).end, 'high' ) ];
		}
		const before = tokensIn( text, sentence.start, hit.start )
			.filter( ( token ) => isProper( token.text ) && !sentence.hits.some( ( other ) => overlaps( other, token ) ) );
		const nearest = before[ before.length - 1 ];
		// The first word of a sentence has its capital for another reason, unless the sentence is only that.
		const fits = nearest && !CLAUSE.test( text.slice( nearest.end, hit.start ) ) &&
			( /\S/.test( text.slice( sentence.start, nearest.start ) ) || ENDS.test( text.slice( hit.end, sentence.end ) ) );
		return name || !nearest || !fits || isOther( unit, nearest.start, nearest.end, sentence, page ) ? [] :
			[ reportName( unit, nearest.start, nearest.end ) ];
	} );
}

/** "Nazlı they say to me": a verb of calling or a "by the name" behind a name, where the owner speaks. */
function called( unit: Unit, sentence: Sentence, stance: Stance, page: Page ): Report[] {
	const verbs = calling( page.concepts );
	const tokens = verbs.size && stance === 'own' ? tokensIn( unit.text, sentence.start, sentence.end ) : [];
	const name = tokens[ tokens.findIndex( ( token ) => verbs.has( normalise( token.text ) ) ) - 1 ];
	return name && isProper( name.text ) && !sentence.hits.some( ( hit ) => overlaps( hit, name ) ) && !isOther( unit, name.start, name.end, sentence, page ) ?
		[ asHint( reportName( unit, name.start, name.end ) ) ] : [];
}

/** True where one word after "I am" can be a name: in the lead; in German, which has capitals for all nouns, after a greeting. */
function mayBeName( unit: Unit, sentence: Sentence, hit: { start: number; end: number }, page: Page ): boolean {
	return ( unit.section === 0 || page.gateOf( unit ) === 'own' ) && ( !/bin$/i.test( unit.text.slice( hit.start, hit.end ) ) || /[,!]\s*$/.test( unit.text.slice( sentence.start, hit.start ) ) );
}

/** One word that is a name by how the sentence goes on: "Hi, I'm Anna and …". */
function aloneAfter( after: string, page: Page ): string {
	const [ , article, name, next ] = ALONE_AFTER_I_AM.exec( after ) ?? [];
	return name && ( !article || articles( page.concepts ).has( normalise( article ) ) ) && ( !next || joints( page.concepts ).has( normalise( next ) ) ) ? name : '';
}

/** "I am Anna Beispiel", "under me, Anna Beispiel": a full name right after a first person; in the lead also "Hi, I'm Anna." */
function introduced( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	return hitsOf( sentence, 'iam', 'self' ).flatMap( ( hit ): Report[] => {
		// A dash stands for the verb in some languages, and parts sentences.
		const dash = /[–—]\s*$/.test( unit.text.slice( hit.end, sentence.end ) ) ? LONGEST_NAME : 0;
		const after = unit.text.slice( hit.end, sentence.end + dash );
		const isAm = hit.concept === 'iam';
		const name = ( isAm ? AFTER_I_AM : AFTER_ME ).exec( after )?.[ 1 ] ?? ( ( isAm || /^\s[–—-]/.test( after ) ) && mayBeName( unit, sentence, hit, page ) ? aloneAfter( after, page ) : '' );
		const start = hit.end + after.indexOf( name );
		return name && !isOther( unit, start, start + name.length, sentence, page ) ? [ asHint( reportName( unit, start, start + name.length ) ) ] : [];
	} );
}

interface Range {
	start: number;
	end: number;
}

/** A name of some words that stand together, with nothing known among them. */
function asName( words: Range[], unit: Unit, sentence: Sentence, page: Page ): Report[] {
	const [ first, last ] = [ words[ 0 ], words[ words.length - 1 ] ];
	return first && last && words.length <= UNCASED_WORDS && !isPlaced( unit.text.slice( first.start, first.end ), '', page.concepts ) && words.every( ( { start, end } ) => isProper( unit.text.slice( start, end ) ) ) &&
		/^[\s\p{L}\p{M}\u200c'’-]+$/u.test( unit.text.slice( first.start, last.end ) ) &&
		!sentence.hits.some( ( hit ) => overlaps( hit, { start: first.start, end: last.end } ) ) && !isOther( unit, first.start, last.end, sentence, page ) ?
		[ asHint( reportName( unit, first.start, last.end ) ) ] : [];
}

/**
 * "I X am", in languages whose verb stands last or is left out. A single word is a name only in an introduction: "Hi, I X."
 */
function between( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	const { text } = unit;
	const first = hitsOf( sentence, 'self', 'iam' )[ 0 ];
	if ( !first || isUnspaced( text.charCodeAt( first.start ) ) ) {
		return [];
	}
	const clause = CLAUSE.exec( text.slice( first.end, sentence.end ) );
	const stop = clause ? first.end + clause.index : sentence.end;
	const verb = hitsOf( sentence, 'iam' ).find( ( hit ) => hit.start > first.end && hit.start < stop );
	// "I am X", or "I X am".
	const am = verb && /^\s*$/.test( text.slice( first.end, verb.start ) ) ? undefined : verb;
	const from = verb && !am ? verb.end : first.end;
	const words = tokensIn( text, from, am ? am.start : stop );
	if ( am && words.length > 1 ) {
		return asName( words, unit, sentence, page );
	}
	const word = words[ 0 ]?.text ?? '';
	const glued = copulas( page.concepts ).some( ( ending ) => ending[ 0 ] === '-' && word.length > ending.length && word.endsWith( ending.slice( 1 ) ) );
	const greeting = tokensIn( text, sentence.start, first.start ).length;
	const goesOn = ( clause && stop < sentence.end - 1 ) || ( am && joints( page.concepts ).has( normalise( tokensIn( text, am.end, stop )[ 0 ]?.text ?? '' ) ) );
	return unit.section === 0 && hitsOf( sentence, 'iam' ).some( ( hit ) => hit.start === first.start ) && words.length < 3 && greeting < 3 && ( glued || ( !isCased( word ) && ( greeting > 0 || goesOn || verb ) ) ) ? asName( words, unit, sentence, page ) : [];
}

/** "X am I": the name before the verb, at the beginning of the page. */
function turned( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	const verbs = copulas( page.concepts );
	const tokens = verbs.length && unit.section === 0 ? tokensIn( unit.text, sentence.start, sentence.end ).slice( 0, UNCASED_WORDS ) : [];
	const verb = tokens[ tokens.findIndex( ( token ) => verbs.includes( token.text ) ) ];
	const words = tokens.filter( ( token ) => verb && token.end <= verb.start && !hitsOf( sentence, 'self', 'iam' ).some( ( hit ) => hit.start <= token.start && hit.end >= token.end ) );
	const name = words[ words.length - 1 ];
	return verb && name && /^\s*$/.test( unit.text.slice( name.end, verb.start ) ) && ( words.length > 1 || /^\s*(?:\p{L}{1,2})?(?:[,.!;։]|$)/u.test( unit.text.slice( verb.end, sentence.end ) ) ) ?
		asName( [ name ], unit, sentence, page ) : [];
}

/** "Hello, I am Kim Minsu" in scripts without spaces, where the family name tells: before the verb, or behind it. */
function byFamily( unit: Unit, sentence: Sentence, page: Page ): Report[] {
	const pattern = families( page.concepts );
	const match = pattern && unit.section === 0 ? pattern.exec( unit.text.slice( sentence.start, sentence.end ) ) : null;
	const name = match?.[ 1 ] ?? match?.[ 2 ] ?? '';
	const start = match ? sentence.start + match.index + match[ 0 ].indexOf( name ) : 0;
	return name && !isOther( unit, start, start + name.length, sentence, page ) ? [ asHint( reportName( unit, start, start + name.length ) ) ] : [];
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

/**
 * "My diploma says X", "in the phone book I am X", "credit my photos as X": what bears the owner's name, with a full name
 * some words behind.
 */
function borne( unit: Unit, sentence: Sentence, stance: Stance, page: Page ): Report[] {
	const { text } = unit;
	const match = stance === 'own' || unit.kind === 'caption' ? A_FULL.exec( text.slice( sentence.start, sentence.end ) ) : null;
	if ( !match ) {
		return [];
	}
	const name = match[ 1 ] as string;
	const start = sentence.start + match.index + match[ 0 ].length - name.length;
	const before = tokensIn( text, sentence.start, start );
	// "X in person", beside each other.
	const beside = unit.kind === 'caption' ? !CLAUSE.test( text.slice( sentence.start ) ) && before.length < 3 && inPerson( page.concepts ).test( comparable( text ) ) && !isPlaced( before[ before.length - 1 ]?.text ?? '', name, page.concepts ) : /\bcc[ -]by|gfdl|wikimedia commons/i.test( text ) ||
		before.slice( -TAG_REACH ).some( ( token ) => bearers( page.concepts ).test( comparable( token.text ) ) );
	return beside && !isOther( unit, start, start + name.length, sentence, page ) ? [ asHint( reportName( unit, start, start + name.length ) ) ] : [];
}

/** The name above or before an address: "A. Cruz", and below "Calle Mayor 3". */
const addressee: UnitRule = ( unit, page ) => {
	const match = unit.kind !== 'prose' && unit.kind !== 'item' ? null : BEFORE_ADDRESS.exec( unit.text.slice( 0, LONGEST_ADDRESS ) );
	const sentence = page.readingOf( unit ).sentences[ 0 ];
	if ( !match || !sentence ) {
		return [];
	}
	const end = match.index + match[ 0 ].trimEnd().length;
	const rest = unit.text.slice( end ).trim();
	const { after } = neighbours( page.document );
	const below = after.get( unit );
	const line = rest === '' && below ? `${ below.text }, ${ after.get( below )?.text ?? '' }` : rest;
	const name = match[ 1 ] as string;
	const start = match.index + match[ 0 ].indexOf( name );
	return placesIn( line.slice( 0, LONGEST_ADDRESS ), page.concepts ).some( ( place ) => place.kind !== 'part' && place.start < NEAR_ADDRESS ) && !isOther( unit, start, start + name.length, sentence, page ) ?
		[ asHint( reportName( unit, start, start + name.length ) ) ] : [];
};

/** "Anna Beispiel, archivist at …", as a line by itself. */
const nameAndWork: UnitRule = ( unit, page ) => {
	const sentence = page.readingOf( unit ).sentences[ 0 ];
	const match = sentence?.hits.length ? /^\s*(\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]*){1,3}), \p{Ll}/u.exec( unit.text.slice( 0, 100 ) ) : null;
	const end = match ? match[ 0 ].length - 3 : 0;
	return match && sentence && !unit.links.length && unit.kind !== 'item' && unit.kind !== 'cell' && hitsOf( sentence, 'prof', 'job', 'org' ).length && page.stance( unit, sentence ) !== 'foreign' &&
		!isOther( unit, end - ( match[ 1 ] as string ).length, end, sentence, page ) ?
		[ reportName( unit, match.index, end ) ] : [];
};

/** A name in bold where the owner introduces themselves. */
function inBold( unit: Unit, page: Page ): Report[] {
	const sentence = page.readingOf( unit ).sentences[ 0 ];
	if ( unit.kind !== 'prose' || !sentence || ( unit.section > 0 && page.gateOf( unit ) !== 'own' ) ) {
		return [];
	}
	// A line that is nothing but a name, at the top of the page, or a name beside the user name.
	const alone = neighbours( page.document ).first === unit ? A_LINE.exec( unit.text )?.[ 1 ] : undefined;
	const name = alone ?? ( page.readingOf( unit ).self || isAlike( unit.text, page.snapshot.user ) ? IN_BOLD.exec( sourceOf( unit, page.document ) )?.[ 1 ] ?? '' : '' );
	const start = name ? unit.text.indexOf( name ) : -1;
	return start >= 0 && !isOther( unit, start, start + name.length, sentence, page ) ? [ asHint( reportName( unit, start, start + name.length ) ) ] : [];
}

/** "Always yours, Anna": leave-taking and a name in one line, or a dash and a name at the end of the page. */
function farewell( unit: Unit, page: Page ): Report[] {
	const { sentences } = page.readingOf( unit );
	const from = sentences[ sentences.length - 1 ]?.start ?? 0;
	const text = unit.text.slice( from ).trim();
	if ( ( unit.kind !== 'prose' && unit.kind !== 'item' ) || text.length > LONGEST_FAREWELL || unit.links.some( ( link ) => link.end > from ) ) {
		return [];
	}
	const match = /^(.*?)(?:[,،!]\s*|\s*[—–]\s*|^-+\s*|\s+)((?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*\s?){1,3})$/u.exec( text.replace( /[.!\s]+$/, '' ) );
	const isFarewell = ( word: string ): boolean => farewells( page.concepts ).has( normalise( word.replace( /[^\p{L}\p{M}'’]/gu, '' ) ) );
	const words = ( match?.[ 2 ] ?? '' ).trim().split( ' ' );
	// Where nouns have capitals the words of leave-taking have them, too.
	const first = words.map( isFarewell ).lastIndexOf( true ) + 1;
	const name = words.slice( first ).join( ' ' );
	const before = [ ...( match?.[ 1 ] ?? '' ).trim().split( /\s+/ ), ...words.slice( 0, first ) ].filter( Boolean );
	if ( !match || name.length < 2 || before.length > GREETING_WORDS || isAlike( name, page.snapshot.user ) || name.split( ' ' ).some( isWikiWord ) ) {
		return [];
	}
	const parted = /^(?:[,،!—–-]|\s+[—–])/.test( match[ 0 ].slice( ( match[ 1 ] as string ).length ) );
	const said = before.some( isFarewell ) &&
		( parted || ( isCased( name ) && !page.readingOf( unit ).self && !isPlaced( before[ before.length - 1 ] ?? '', name, page.concepts ) ) );
	const last = parted && neighbours( page.document ).last === unit;
	const start = unit.text.lastIndexOf( name );
	const report = reportName( unit, start, start + name.length );
	return said && parted ? [ report ] : said || ( last && isCased( name ) ) ? [ asHint( report ) ] : [];
}

export const realName: UnitRule = ( unit, page ) => [
	...eachPair( unit, page, [ 'name' ], ( value, pair ): Report[] => isName( value.replace( /\([^)]*\)|,.*$/g, '' ), page ) && !isEmptyValue( value ) && !isEmptyValue( withoutTitles( value, page.concepts ).replace( /[,.;].*$/, '' ) ) &&
		!unit.code.some( ( code ) => code.start <= pair.start && code.end >= pair.start ) && !unit.links.some( ( link ) => link.target.includes( ':' ) && link.start < pair.end && link.end > pair.start ) ?
		[ reportName( unit, pair.start, pair.end, 'high' ) ] : [] ),
	...eachSentence( unit, page, ( sentence, stance ) => !sentence.hits.length && stance === 'open' && unit.kind !== 'caption' ? [] : [
		...named( unit, sentence, page ), ...called( unit, sentence, stance, page ), ...introduced( unit, sentence, page ), ...between( unit, sentence, page ), ...turned( unit, sentence, page ),
		...byFamily( unit, sentence, page ), ...addressed( unit, sentence, stance, page ), ...borne( unit, sentence, stance, page ),
	] ),
	...inBold( unit, page ),
	...farewell( unit, page ),
	...underGreeting( unit, page ),
	...alsoKnown( unit, page ),
	...nameAndWork( unit, page ),
	...addressee( unit, page ),
];
