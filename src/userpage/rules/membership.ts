/**
 * What the name of a category or of a user box says about the person in it: the word for "user" tells the language, so
 * which words stand before a place; the other words are looked up among the concepts.
 */
import type { Concept, Concepts, Label } from '../concepts';
import { patternOf, perPage, wordCue, wordSet } from '../cues';
import { isJokePlace } from '../data/jokes';
import type { Category, Level, Reason } from '../finding';
import { isUnspaced, normalise, wordsOf } from '../text/words';
import { isPlaceForm, isPlaceName, isPlaced, isQuarter, isWikiWord } from './places';
import type { Page } from './rule';
import { GROUPS } from './sensitive';

export interface Membership {
	category: Category;
	reason: Reason;
	level: Level;
	/** A low one that counts where the page bears it out. */
	hint?: true;
}

/** Words of one language: for "user", and for what stands between user and place. */
interface Noun {
	user: RegExp;
	relation: RegExp;
	/** English uses a capital for every kind of name, German for every noun: capitals say little there. */
	capitalsSay: boolean;
}

const nounsIn = perPage( ( concepts ) => concepts.linesOf( '%user' ).map( ( line ): Noun => {
	const [ user, relation ] = line.split( ' > ' ).map( ( list ) => patternOf( [ list.replace( /,/g, ' ' ) ], 'text' ) ) as [ RegExp, RegExp ];
	return { user, relation, capitalsSay: !/^(?:user|benutzer)\*/.test( line ) };
} ) );

const frames = wordSet( '%frame' );
const isRelation = wordCue( '%relation', 'text' );
const isWikiWork = wordCue( '%wiki' );
const isSchool = wordCue( '%school' );
const isJob = wordCue( '%work' );
const isBirth = wordCue( '%birth' );
const isZone = wordCue( '%zone' );
const isGroup: Partial<Record<Concept, typeof isZone>> = {
	faith: wordCue( '%faith' ), party: wordCue( '%politics' ), orient: wordCue( '%orientation' ), health: wordCue( '%condition' ),
};
/** Entries of scripts without spaces: for "user", and for what stands beside a place. */
const userRun = perPage( ( concepts ) => patternOf( concepts.linesOf( '%userrun' ) ) );
const placeRuns = perPage( ( concepts ) => new RegExp( patternOf( concepts.linesOf( '%placerun' ) ), 'gu' ) );
/** Endings of places in those scripts. */
const RUN_PLACE_END = /[市省县縣区區州島岛府県都道郡시도군]$/;
/** "Wikipedia:" in the name of a category says nothing. */
const WIKI = /^(?:wiki|viki|вики|вікі|ويكي)[pmпмبم][eéеіي]/;
/** Years of birth and decades that are the whole name of a box. */
const BORN_BOX = /^(?:19[3-9]\d|200\d|201[0-5])$|^(?:19)?[3-9]0['’]?s\b/;

interface Part {
	raw: string;
	norm: string;
}

/** Words of a name, with digits as they are. */
function partsOf( text: string ): Part[] {
	return wordsOf( text ).map( ( { start, end } ) => ( { raw: text.slice( start, end ), norm: normalise( text.slice( start, end ) ) } ) );
}

function rawOf( parts: Part[] ): string {
	return parts.map( ( part ) => part.raw ).join( ' ' );
}

function nounsFor( norm: string, concepts: Concepts ): Noun[] {
	return nounsIn( concepts ).filter( ( { user } ) => user.test( norm ) );
}

/** True for a word that a language of the page has for "user". */
export function isUserNoun( word: string, concepts: Concepts ): boolean {
	return nounsFor( normalise( word ), concepts ).length > 0;
}

/** True where a category of this name is about users, and is not a category of the wiki's own. */
export function isAboutUsers( name: string, concepts: Concepts ): boolean {
	return partsOf( name ).some( ( part ) => nounsFor( part.norm, concepts ).length > 0 ) || userRun( concepts ).test( name );
}

/** True for a word that can begin a place: a capital, or a script without capitals. */
function canBePlace( part: Part | undefined, concepts: Concepts ): boolean {
	return !!part && !isWikiWord( part.raw, concepts ) && /^(?:[dl]['’])?(?:\p{Lu}\p{Ll}|[\p{Lo}\u10D0-\u10FF][\p{L}\p{M}])/u.test( part.raw ) && !/\p{Ll}\p{Lu}/u.test( part.raw );
}

/** True where words for "from", "in" … stand before a place, or the words are one by themselves; `bare` where nothing but capitals tells. */
function tellsPlace( rest: Part[], nouns: Noun[], box: boolean, bare: boolean, page: Page ): boolean {
	const relates = ( { norm }: Part ): boolean => isRelation( norm, page.concepts ) || nouns.some( ( { relation } ) => relation.test( norm ) );
	const first = rest.findIndex( relates );
	// "from the county of X"
	const kind = rest.findIndex( ( part, i ) => i > first && isQuarter( part.raw, page.concepts ) );
	const place = rest.slice( Math.max( first, kind ) + 1 ).find( ( part ) => !relates( part ) && part.norm !== 'the' );
	return ( first >= 0 && canBePlace( place, page.concepts ) && ( !box || !rest.slice( 0, first ).some( ( part ) => canBePlace( part, page.concepts ) ) ) ) ||
		( bare && nouns.every( ( { capitalsSay } ) => capitalsSay ) && rest.every( ( part ) => /^\p{Lu}/u.test( part.raw ) && ( canBePlace( part, page.concepts ) || relates( part ) ) ) ) ||
		( !box && rest.some( ( part, i ) => canBePlace( part, page.concepts ) && ( isPlaceForm( part.raw, page ) || isPlaced( rest[ i - 1 ]?.raw ?? '', part.raw, page.concepts ) ) ) );
}

/** The same for scripts that write without spaces. */
function tellsRun( name: string, page: Page ): boolean {
	const isPlace = ( text: string ): boolean => text.length > 1 && ( isPlaceName( text, page ) || ( text.length > 2 && RUN_PLACE_END.test( text ) ) );
	return name.replace( userRun( page.concepts ), ' ' ).split( /[\s/:_-]+/ ).some( ( part ) => isPlace( part ) || isPlace( part.replace( placeRuns( page.concepts ), '' ) ) );
}

/**
 * What a name says. `values` are the parameters that a box is given, plain or not.
 */
export function membershipOf( name: string, shape: 'category' | 'box', values: string[], page: Page ): Membership[] {
	const { concepts } = page;
	const box = shape === 'box';
	const parts = partsOf( name.replace( /[_/:]/g, ' ' ) ).filter( ( part ) => !box || !frames( concepts ).has( part.norm ) );
	const nounAt = parts.findIndex( ( part, i ) => ( !box || i === 0 ) && nounsFor( part.norm, concepts ).length > 0 );
	const nouns = nounsFor( parts[ nounAt ]?.norm ?? '', concepts );
	const rest = parts.filter( ( part, i ) => i !== nounAt && ( box || nounAt < 0 || !WIKI.test( part.norm ) ) );
	const text = rawOf( rest );
	const value = values.join( ' ' );
	const hasValue = /[\p{L}\p{N}]{2}/u.test( value ) && !/\{\{\{/.test( value );
	if ( !text || isJokePlace( `${ text } ${ value }`, concepts ) || isWikiWork( text, concepts ) ) {
		return [];
	}
	const hits = concepts.find( text ).map( ( hit ) => hit.concept );
	const labels = [ text, ...rest.map( ( part ) => part.raw ) ].flatMap( concepts.labelsOf );
	const has = ( concept: Concept & Label ): boolean => hits.includes( concept ) || labels.includes( concept );
	const found: Membership[] = [];
	const add = ( category: Category, reason: Reason, level: Level = 'medium' ): number => found.push( { category, reason, level } );
	const digits = /\d{2}/.test( text + ( box ? value : '' ) );
	const isMore = rest.length > 1 || hasValue;
	if ( ( box && BORN_BOX.test( text ) ) || ( digits && ( isBirth( text, concepts ) || has( 'born' as Concept & Label ) || has( 'age' ) || labels.includes( 'birth' ) ) ) ) {
		add( 'birth', 'birth-date' );
	} else if ( isMore && ( isSchool( text, concepts ) || labels.includes( 'school' ) ) ) {
		add( 'work', 'study' );
	} else if ( isMore && isJob( text, concepts ) ) {
		add( 'work', 'work' );
	} else if ( isZone( text, concepts ) || labels.includes( 'tz' ) ) {
		add( 'routine', 'time-zone' );
	}
	if ( box && labels.includes( 'name' ) && /^(?:\p{Lu}\p{Ll}|\p{Lo})/u.test( value ) ) {
		add( 'real-name', 'real-name' );
	}
	if ( found.length ) {
		return found;
	}
	// Countries and their parts have codes: "BR-PE".
	const named = isPlaceName( text, page ) || ( /^\p{Lu}{2} \p{Lu}{2,3}$/u.test( text ) && concepts.entriesOf( '%country' ).includes( text.slice( 0, 2 ) ) );
	if ( !named ) {
		GROUPS.filter( ( [ group ] ) => hits.includes( group ) || isGroup[ group ]?.( text, concepts ) ).forEach( ( [ , reason ] ) => add( 'sensitive', reason ) );
		if ( hits.includes( 'mykin' ) || has( 'kin' ) ) {
			add( 'family', 'family' );
		}
		if ( hits.includes( 'prof' ) ) {
			// A profession alone narrows little.
			add( 'work', 'work', 'low' );
		}
	}
	// "User city|Otterbourne".
	const asked = box && hasValue && !digits && ( labels.includes( 'place' ) || rest.some( ( part ) => isQuarter( part.raw, concepts ) ) );
	const short = !hasValue && nounAt >= 0 && rest.length < 4 && !name.includes( '/' ) && found.every( ( { reason } ) => reason === 'ethnicity' );
	if ( named || asked || hits.includes( 'native' ) || tellsPlace( rest, nouns, box, box && short, page ) || ( !found.length && isUnspaced( text.charCodeAt( text.length - 1 ) ) && tellsRun( name, page ) ) ) {
		add( 'location', 'location' );
	} else if ( short && rest.every( ( part ) => canBePlace( part, concepts ) ) ) {
		// Many boxes and categories have only the place in their names.
		found.push( { category: 'location', reason: 'location', level: 'low', hint: true } );
	}
	return found;
}
