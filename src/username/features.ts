/** A name as numbers: what the last model weighs. The order of the numbers is the order of the weights in the data. */
import type { NameData, Shape } from './data-format';
import { ngramScore } from './ngram';
import { isCaseless, isSpaceless } from './scripts';
import { splitsAsEastAsian } from './syllables';
import { splitWord, type WordSplit } from './split';
import type { TokenFacts } from './token-facts';
import { tokenFacts } from './token-facts';
import type { ParsedName, Part } from './tokens';

/** Everything that is known of a name before the last model. */
export interface Reading {
	shape: Shape;
	facts: TokenFacts[];
	features: number[];
	/** For one word: how it could split. */
	split: WordSplit | null;
}

/** Words that begin a phrase ("Der Kahn") far more often than a name. */
const ARTICLES = new Set( 'the der die das le la les el los las lo il het een un une una ein eine o os'.split( ' ' ) );

const flag = ( value: boolean ) => value ? 1 : 0;
const clip = ( value: number, low: number, high: number ) => Math.max( low, Math.min( high, value ) );

/** Features that say how the name is written, whatever its letters. */
function writingFeatures( parsed: ParsedName, parts: Part[] ): number[] {
	const trailing = parsed.digits[ parsed.digits.length - 1 ];
	const last = parts[ parts.length - 1 ]!;
	const isTrailing = trailing !== undefined && trailing.start >= last.end;
	const digits = parsed.digits.reduce( ( sum, run ) => sum + run.text.length, 0 );
	const trailingLength = isTrailing ? trailing.text.length : 0;
	const year = isTrailing && /^(19[3-9]\d|20[0-2]\d)$/.test( trailing.text );
	return [
		flag( trailingLength === 1 ), flag( trailingLength === 2 ), flag( trailingLength === 3 ), flag( trailingLength > 3 && !year ), flag( year ),
		flag( digits > trailingLength ), flag( parsed.oddMarks > 0 ), flag( parsed.role !== null ),
		// The wiki writes the first letter of every name as a capital, so it says nothing.
		flag( parts.length > 1 && parts.slice( 1 ).every( ( part ) => part.casing === 'lower' ) ), flag( parts.some( ( part ) => part.casing === 'upper' && part.key.length > 1 ) ),
		flag( parts.some( ( part ) => part.casing === 'mixed' ) ),
		flag( last.script !== 'Latin' && !isCaseless( last.script ) ), flag( isCaseless( last.script ) && last.script !== 'Arabic' ), flag( last.script === 'Arabic' ),
	];
}

/**
 * The parts that can be names. What is a particle in one name is a name in another ("Abdul Karim", "Karim Abdul"): where
 * only one word is left without them, listed ones count.
 */
function nameWords( facts: TokenFacts[] ): TokenFacts[] {
	const content = facts.filter( ( one ) => one.role === 'content' );
	const more = content.length === 1 ? facts.filter( ( one ) => one.role === 'content' || ( one.role === 'particle' && ( one.given || one.surname ) && one.part.casing === 'title' ) ) : content;
	return more.length > 0 ? more : facts;
}

/** What is known of a word at the beginning or the end of a name. */
function placeFeatures( one: TokenFacts ): number[] {
	return [
		one.letters / 4, flag( one.given && !one.surname ), flag( one.surname && !one.given ), flag( one.given && one.surname ), flag( one.frequent ), flag( one.word ), flag( one.foreignWord ),
		flag( one.part.key.length <= 4 ), flag( one.part.casing === 'lower' ), flag( one.part.casing === 'upper' && one.part.key.length > 1 ),
	];
}

/** Features of two parts or more. */
function partsFeatures( parsed: ParsedName, facts: TokenFacts[], data: NameData ): number[] {
	const initials = facts.filter( ( one ) => one.role === 'initial' );
	const used = nameWords( facts );
	const count = used.length;
	const begin = used[ 0 ]!;
	const end = used[ count - 1 ]!;
	const letters = used.map( ( one ) => one.letters ).sort( ( a, b ) => a - b );
	const lowest = letters[ 0 ]!;
	const second = letters[ 1 ] === undefined ? lowest : letters[ 1 ];
	const highest = letters[ count - 1 ]!;
	const evidence = used.map( ( one ) => clip( one.evidence, -5, 5 ) ).sort( ( a, b ) => a - b );
	const share = ( test: ( one: TokenFacts ) => boolean ) => used.filter( test ).length / count;
	const name = ( one: TokenFacts ) => one.given || one.surname;
	const complementary = used.some( ( a ) => a.given && used.some( ( b ) => b !== a && b.surname ) );
	const joints = parsed.parts.slice( 1 ).map( ( part ) => part.joint );
	const allBy = ( ...kinds: string[] ) => flag( joints.every( ( joint ) => kinds.includes( joint ) ) );
	const lengths = used.map( ( one ) => one.part.key.length );
	const shortest = Math.min( ...lengths );
	const longest = used[ lengths.indexOf( Math.max( ...lengths ) ) ]!;
	const syllables = used.map( ( one ) => one.syllables );
	const byCase = joints.includes( 'case' );
	const titled = used.every( ( one ) => one.part.casing === 'title' || one.part.casing === 'none' || ( one.part.casing === 'lower' && one.part.joint === 'start' ) );
	const keys = used.map( ( one ) => one.part.key );
	const bySpace = joints.every( ( joint ) => joint === 'space' );
	const noWord = used.every( ( one ) => !one.word && !one.foreignWord && !one.handleWord );
	const two = count === 2 || count === 3;
	return [
		flag( bySpace && titled && noWord && two ), flag( bySpace && noWord && two && !titled ), flag( byCase && noWord && two && titled ),
		flag( byCase && complementary && two ), flag( bySpace && complementary ), flag( bySpace && used.every( name ) && two ), flag( byCase && used.every( name ) && two ),
		flag( noWord ) * clip( lowest, -2, 2 ) / 2, flag( used.some( ( one ) => one.place ) ), flag( bySpace && titled && two && !noWord ),
		evidence[ 0 ]! / 3, evidence[ count - 1 ]! / 3, clip( evidence[ 0 ]!, -1, 1 ), clip( evidence[ 0 ]! - 1.5, -1.5, 1.5 ), evidence[ 0 ]! / 3 * flag( byCase ),
		flag( used.every( ( one ) => one.given && !one.surname ) ), flag( used.every( ( one ) => one.surname && !one.given ) ), flag( count === 2 && joints.every( ( joint ) => joint === 'hyphen' ) ),
		// "Annam.kow", "Chr.Meier": something of the name is cut short.
		flag( used.some( ( one ) => one.part.key.length <= 3 && one.part.casing === 'lower' && !name( one ) ) ), flag( joints.includes( 'dot' ) && shortest <= 3 ),
		lowest / 4, second / 4, highest / 4, lowest * flag( byCase ) / 4, lowest * flag( count > 2 ) / 4,
		share( name ), share( ( one ) => one.frequent ), flag( complementary ), flag( used.some( ( one ) => one.given ) ),
		flag( used[ 0 ]!.given ), flag( used.every( name ) ),
		share( ( one ) => one.word && !name( one ) ), share( ( one ) => one.word && name( one ) ), share( ( one ) => one.foreignWord && !name( one ) ),
		flag( used.some( ( one ) => one.word && !name( one ) ) ), flag( used.every( ( one ) => one.word || one.foreignWord ) ),
		flag( used.some( ( one ) => one.handleWord ) ),
		flag( count === 1 ), flag( count === 3 ), flag( count > 3 ),
		allBy( 'space' ), allBy( 'dot', 'hyphen', 'space' ), allBy( 'case' ), flag( joints.includes( 'dot' ) ), flag( joints.includes( 'hyphen' ) ),
		flag( joints.some( ( joint ) => joint === 'digits' || joint === 'other' || joint === 'script' ) ),
		flag( titled ), flag( initials.length > 0 ), flag( initials.length > 1 ), flag( facts[ 0 ]!.role === 'initial' ), flag( facts.some( ( one ) => one.role === 'particle' ) ), flag( facts.some( ( one ) => one.role === 'title' ) ),
		flag( facts[ 0 ]!.role === 'particle' ), flag( ARTICLES.has( facts[ 0 ]!.part.key ) ), flag( facts[ 0 ]!.role === 'title' ),
		flag( shortest <= 2 ), flag( shortest === 3 ), flag( Math.max( ...lengths ) >= 12 ), flag( Math.max( ...lengths ) <= 4 ),
		flag( syllables.every( ( one ) => one.chinese ) ) * flag( syllables.some( ( one ) => one.chineseSurname ) ), flag( syllables.every( ( one ) => one.chinese ) ),
		flag( syllables.some( ( one ) => one.koreanSurname ) && syllables.some( ( one ) => one.korean ) ),
		flag( syllables.every( ( one ) => one.vietnamese ) ) * flag( syllables.some( ( one ) => one.vietnameseSurname ) ),
		flag( syllables.every( ( one ) => one.japanese ) ),
		flag( keys.some( ( key, i ) => keys.indexOf( key ) !== i ) ),
		clip( ngramScore( data.joined, keys.join( '' ) ), -6, 6 ) / 4, clip( ngramScore( data.joined, longest.part.key ), -6, 6 ) / 4 * flag( longest.part.key.length >= 9 ),
		...placeFeatures( begin ), ...placeFeatures( end ), flag( count === 2 && initials.length > 0 ), flag( parsed.text.length > 20 ),
		...writingFeatures( parsed, parsed.parts ),
	];
}

/** Features of one word. */
function singleFeatures( parsed: ParsedName, one: TokenFacts, split: WordSplit, data: NameData ): number[] {
	const key = one.part.key;
	const best = split.best;
	const name = one.given || one.surname;
	const joined = clip( ngramScore( data.joined, key ), -8, 8 );
	const left = key.length - split.givenStart;
	return [
		one.letters / 4, joined / 4, flag( one.given ), flag( one.surname ), flag( one.frequent ), flag( one.word && !name ), flag( one.word && name ), flag( one.foreignWord && !name ), flag( one.handleWord ), flag( one.place ), best && best.listed ? clip( best.weaker, -2, 5 ) / 2 : 0,
		best && best.listed && key.length >= 9 ? joined / 4 : 0, flag( key.length <= 3 ), flag( key.length === 4 ), flag( key.length === 5 ), flag( key.length >= 8 && key.length <= 9 ), flag( key.length >= 10 && key.length <= 12 ), flag( key.length > 12 ),
		best ? clip( best.weaker, -4, 5 ) / 2 : -2, best ? clip( best.stronger, -4, 6 ) / 2 : -2, best ? flag( best.listed === 1 ) : 0, best ? flag( best.listed === 2 ) : 0, best ? flag( best.complementary ) : 0,
		flag( split.words ), flag( split.givenStart > 0 && left <= 3 ), flag( split.givenStart >= 4 && left > 3 ), flag( split.givenStart >= 6 && left > 3 ),
		flag( split.initialAndSurname ), clip( split.withoutFirst, -6, 6 ) / 4, clip( split.withoutFirst - one.letters, -6, 6 ) / 4,
		flag( splitsAsEastAsian( key ) ), flag( one.syllables.japanese ), flag( one.syllables.chinese ),
		best ? clip( best.weaker, -4, 5 ) / 2 * flag( key.length >= 10 ) : 0, joined / 4 * flag( key.length >= 10 ),
		split.givenStart >= 3 && left >= 3 ? clip( split.afterGiven, -4, 4 ) / 2 : -2, split.surnameEnd >= 3 ? clip( split.beforeSurname, -4, 4 ) / 2 : -2, flag( split.surnameEnd >= 5 ), flag( split.givenStart >= 3 && split.givenStart + split.surnameEnd >= key.length ),
		best ? flag( best.frequent ) : 0, best ? flag( best.word ) : 0, key.length / 10,
		...writingFeatures( parsed, [ one.part ] ),
	];
}

/** Features of Han, kana and Hangul, where the family name and the given name stand without a space, or with one. */
function spacelessFeatures( parsed: ParsedName, compact: string, data: NameData ): number[] {
	const length = Array.from( compact ).length;
	const score = clip( ngramScore( data.spaceless, compact ), -8, 8 ) / 4;
	const hangul = /^\p{Script=Hangul}+$/u.test( compact );
	const han = /^\p{Script=Han}+$/u.test( compact );
	const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test( compact );
	const mixed = !hangul && !han && !kana;
	const cut = parsed.parts.some( ( part ) => part.joint === 'space' || part.joint === 'dot' );
	return [
		score, score * flag( hangul ), score * flag( mixed ), score * flag( kana ), flag( hangul ), flag( mixed ), flag( kana ),
		flag( length <= 1 ), flag( length === 2 ), flag( length === 3 ), flag( length === 4 ), flag( length > 4 ), flag( length > 5 ), flag( cut ), flag( cut && kana ), flag( length === 2 && hangul ),
		flag( length === 4 && hangul ), flag( parsed.digits.length > 0 ), flag( parsed.oddMarks > 0 ),
	];
}

/** Reads a parsed name with the data; null where there is no letter that can be judged. */
export function readName( parsed: ParsedName, data: NameData ): Reading | null {
	const parts = parsed.parts.filter( ( part ) => part.script !== 'Other' && part.key !== '' );
	if ( parts.length === 0 ) {
		return null;
	}
	if ( parts.every( ( part ) => isSpaceless( part.script ) ) ) {
		const compact = parts.map( ( part ) => part.key ).join( '' );
		return { shape: 'spaceless', facts: [], features: spacelessFeatures( parsed, compact, data ), split: null };
	}
	const facts = parts.map( ( part ) => tokenFacts( part, data ) );
	const judged = Object.assign( {}, parsed, { parts } );
	if ( facts.length === 1 ) {
		const split = splitWord( facts[ 0 ]!.part.key, data );
		return { shape: 'single', facts, features: singleFeatures( judged, facts[ 0 ]!, split, data ), split };
	}
	return { shape: 'parts', facts, features: partsFeatures( judged, facts, data ), split: null };
}
