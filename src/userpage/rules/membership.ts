/**
 * What the name of a category or of a user box says about the person in it: the word for "user" tells the language, so
 * which words stand before a place; the other words are looked up among the concepts.
 */
import { Concepts, type Concept, type Label } from '../concepts';
import { perPage } from '../cues';
import { HAN_PLACE_END, USER_NOUNS } from '../data/category-patterns';
import { isJokePlace } from '../data/jokes';
import type { Category, Level, Reason } from '../finding';
import { isUnspaced, normalise, wordsOf } from '../text/words';
import { isLanguageName } from './countries';
import { isPlaceName, isPlaced, isQuarter, isWikiWord, placesOf } from './places';
import type { Page } from './rule';

export interface Membership {
	category: Category;
	reason: Reason;
	level: Level;
	/** A low one that counts where the page bears it out. */
	hint?: true;
}

/** Beginnings of words: those of so many letters, and those with `*`, match any ending. Scripts without capitals match anywhere. */
class Stems {
	private readonly whole = new Set<string>();

	private readonly starts = new Set<string>();

	private readonly phrases: string[] = [];

	private readonly runs: string[] = [];

	public constructor( list: string, free: number, separator = /\s+/ ) {
		for ( const entry of list.split( separator ).filter( Boolean ) ) {
			const parts = entry.replace( /\*$/, '' ).split( '_' );
			const words = parts.map( normalise );
			const word = words[ 0 ] as string;
			if ( /^\p{Lo}/u.test( entry ) ) {
				this.runs.push( parts.join( ' ' ) );
			}
			if ( words.length > 1 ) {
				this.phrases.push( ` ${ words.join( ' ' ) } ` );
			} else if ( entry.endsWith( '*' ) || ( word.length >= free && !/^\p{Lo}/u.test( entry ) ) ) {
				this.starts.add( word );
			} else {
				this.whole.add( word );
			}
		}
	}

	public has( word: string ): boolean {
		if ( this.whole.has( word ) ) {
			return true;
		}
		for ( let length = word.length; length > 1; length-- ) {
			if ( this.starts.has( word.slice( 0, length ) ) ) {
				return true;
			}
		}
		return false;
	}

	/** True where one of them is among the words of a name. */
	public areIn( words: string[], name: string ): boolean {
		return words.some( ( word ) => this.has( word ) ) || this.phrases.some( ( phrase ) => ` ${ words.join( ' ' ) } `.includes( phrase ) ) || this.runs.some( ( entry ) => name.includes( entry ) );
	}
}

/** Words of one language: for "user", and for what stands between user and place. */
interface Noun {
	nouns: Set<string>;
	stems: string[];
	relations: Stems;
	/** English uses a capital for every kind of name, German for every noun: capitals say little there. */
	capitalsSay: boolean;
}

function readNoun( line: string, isEnglish: boolean ): Noun {
	const [ nouns, relations ] = line.split( ' > ' ) as [ string, string ];
	const parts = nouns.split( ',' );
	return {
		nouns: new Set( parts.filter( ( noun ) => !noun.endsWith( '*' ) ).map( normalise ) ),
		stems: parts.filter( ( noun ) => noun.endsWith( '*' ) ).map( ( noun ) => normalise( noun.slice( 0, -1 ) ) ),
		relations: new Stems( relations, 99, /,/ ),
		capitalsSay: !isEnglish && !line.startsWith( 'benutzer' ),
	};
}

const ENGLISH_NOUN = readNoun( USER_NOUNS, true );

/** Nouns of English and of the languages of the page. */
const nounsOf = perPage( ( concepts ) => [ ENGLISH_NOUN, ...concepts.linesOf( '%user' ).map( ( line ) => readNoun( line, false ) ) ] );

/** Words of a kind, English ones and those of the languages of the page. */
function stems( key: string, free = 5 ): ( concepts: Concepts ) => Stems {
	return perPage( ( concepts ) => new Stems( concepts.linesOf( key ).join( ' ' ), free ) );
}

const FRAME = stems( '%frame', 99 );
const RELATIONS = stems( '%relation', 6 );
const WORK_ON_WIKI = stems( '%wiki' );
const SCHOOL = stems( '%school' );
const JOB = stems( '%work', 9 );
const BIRTH = stems( '%birth' );
const ZONE = stems( '%zone', 8 );
const GROUPS: Partial<Record<Reason, ( concepts: Concepts ) => Stems>> = {
	religion: stems( '%faith' ), politics: stems( '%politics' ), sexuality: stems( '%orientation' ), health: stems( '%condition' ),
};

/** Entries of scripts without spaces; matches nothing where no language of the page has such a script. */
function run( key: string ): ( concepts: Concepts ) => RegExp {
	return perPage( ( concepts ) => new RegExp( concepts.linesOf( key ).join( ' ' ).replace( / /g, '|' ) || '(?!)', 'g' ) );
}

const USER_RUN = run( '%userrun' );
const PLACE_RUN = run( '%placerun' );
/** Names of languages as Babel writes them: `en-2`, `zh-hant`. */
const LANGUAGE_CODE = /^(?:[a-z]{2,3}|simple)(?:-[a-z]{2,8})?(?:[- ][0-5nNmM])?$/;
const ZONE_SIGN = /\b(?:UTC|GMT|CES?T|EES?T|E[SD]T|P[SD]T|C[SD]T|JST|IST|WIB|AEST|NZS?T|MSK)\b/;
/** Years of birth and decades that are the whole name of a box. */
const BORN_BOX = /^(?:19[3-9]\d|200\d|201[0-5])$|^(?:19)?[3-9]0['’]?s\b/;
const DEMONYM = /(?:[a-z](?:an|ese|ish)|(?:Wel|Fren|Dut|Cze)(?:sh|ch)|Greek|Swiss|Thai|Filipino|l[ıiuü]|(?:lai|läi)s(?:et|nen)|(?:lai|läi)nen|[a-zé]i|skie?|skí|ští|ští)$|(?:[sc]ko|č?ina|land|shire|maa|щина|чина|ия|ье)$/;

interface Part {
	raw: string;
	norm: string;
}

/** Words of a name, with digits as they are. */
function partsOf( text: string ): Part[] {
	return wordsOf( text ).map( ( word ) => {
		const raw = text.slice( word.start, word.end );
		return { raw, norm: normalise( raw ) };
	} );
}

function nounsFor( norm: string, concepts: Concepts ): Noun[] {
	return nounsOf( concepts ).filter( ( noun ) => noun.nouns.has( norm ) || noun.stems.some( ( stem ) => norm.startsWith( stem ) ) );
}

/** True where a category of this name is about users, and is not a category of the wiki's own. */
export function isAboutUsers( name: string, concepts: Concepts ): boolean {
	return partsOf( name ).some( ( part ) => nounsFor( part.norm, concepts ).length > 0 ) || name.search( USER_RUN( concepts ) ) >= 0 || /\b(?:staff|employees)\b/i.test( name );
}

/** True for a word that a language of the page has for "user". */
export function isUserNoun( word: string, concepts: Concepts ): boolean {
	return nounsFor( normalise( word ), concepts ).length > 0;
}

function isCapital( word: string ): boolean {
	return /^\p{Lu}\p{Ll}/u.test( word ) && !/\p{Ll}\p{Lu}/u.test( word );
}

/** True for a word that can begin a place: a capital, or a script without capitals. */
function canBePlace( part: Part | undefined ): boolean {
	return !!part && !isWikiWord( part.raw ) && ( isCapital( part.raw ) || /^[\p{Lo}\u10D0-\u10FF][\p{L}\p{M}]/u.test( part.raw ) );
}

function rawOf( parts: Part[] ): string {
	return parts.map( ( part ) => part.raw ).join( ' ' );
}

function isHanPlace( text: string, places: Set<string> ): boolean {
	return places.has( text ) || Array.from( places ).some( ( place ) => text.startsWith( place ) && HAN_PLACE_END.test( text ) ) || ( text.length > 2 && HAN_PLACE_END.test( text ) );
}

/** True where a word of the language for "from", "in" … stands before a place. */
function isRelated( rest: Part[], isRelation: ( part: Part ) => boolean, box: boolean ): boolean {
	return rest.some( ( part, i ) => isRelation( part ) && ( !box || rest.slice( 0, i ).every( ( before ) => isRelation( before ) || !isCapital( before.raw ) ) ) && ( canBePlace( rest[ i + 1 ] ) || ( canBePlace( rest[ i + 2 ] ) && ( ( rest[ i + 1 ] as Part ).norm === 'the' || isRelation( rest[ i + 1 ] as Part ) ) ) ) ) ||
		rest.some( ( part ) => /^[dl]['’]\p{Lu}/u.test( part.raw ) || ( !box && /^[מב]\p{Lo}{2}/u.test( part.raw ) ) );
}

/** How the words after or before "user" tell of a place: by a word between, by themselves, or not. */
function placeOf( parts: Part[], noun: Noun[], nounAt: number, box: boolean, hasValue: boolean, inFolder: boolean, page: Page ): 'related' | 'bare' | null {
	const rest = parts.filter( ( _part, i ) => i !== nounAt );
	const isRelation = ( part: Part ): boolean => noun.some( ( one ) => one.relations.has( part.norm ) ) || RELATIONS( page.concepts ).has( part.norm );
	const asksPlace = box && hasValue && rest.length > 0 && rest.every( isRelation );
	if ( asksPlace || isRelated( rest, isRelation, box ) ) {
		return 'related';
	}
	if ( isPlaceName( rawOf( rest.filter( ( part ) => !isRelation( part ) ) ), page ) ) {
		return 'bare';
	}
	const bare = box ?
		!hasValue && nounAt === 0 && !inFolder && noun.every( ( one ) => one.capitalsSay ) && rest.length < 4 && rest.every( ( part ) => ( isCapital( part.raw ) && canBePlace( part ) ) || isRelation( part ) ) :
		nounAt === parts.length - 1 && nounAt > 0 && rest.length < 4 && isCapital( rest[ 0 ]?.raw ?? '' ) && DEMONYM.test( ( rest[ rest.length - 1 ] as Part ).raw );
	return bare || ( !box && rest.some( ( part, i ) => isCapital( part.raw ) && isPlaced( rest[ i - 1 ]?.raw ?? '', part.raw, page.concepts ) ) ) ? 'bare' : null;
}

/** True for a name of one to three words that nothing explains: many boxes and categories have only the place in their names. */
function isUnexplained( rest: Part[], nounAt: number, hasValue: boolean, page: Page ): boolean {
	return !hasValue && nounAt >= 0 && rest.length > 0 && rest.length < 4 && rest.every( canBePlace ) && !isLanguageName( rawOf( rest ), page.snapshot.lang, page.concepts );
}

/** The same for scripts that write without spaces. */
function runPlaceOf( text: string, concepts: Concepts ): boolean {
	const places = placesOf( concepts );
	const bare = text.replace( USER_RUN( concepts ), ' ' ).replace( /^(?:user|ub)\b/i, ' ' ).trim();
	return bare.split( /[\s/:_-]+/ ).some( ( part ) => part.length > 1 && ( isHanPlace( part, places ) || isHanPlace( part.replace( PLACE_RUN( concepts ), '' ), places ) ) ) ||
		/出身|在住|출신|거주|사는|살고|มาจาก|ที่อยู่ใน|จังหวัด|来自|來自/.test( bare );
}

/** Many boxes keep their English names on every wiki. */
const englishOf = perPage( ( { words } ) => {
	const english = new Concepts( words );
	english.add( 'en' );
	return english;
} );

/** What the words of the page's languages and of English say, by the whole name and word by word. */
interface Said {
	hits: Concept[];
	labels: Label[];
	words: string[];
	name: string;
}

function read( text: string, page: Page ): Said {
	const lexica = [ page.concepts, englishOf( page.concepts ) ];
	const parts = partsOf( text );
	return {
		// English names of categories are in the plural, which the words of running text mostly are not.
		hits: lexica.flatMap( ( lexicon ) => lexicon.find( `${ text }. ${ text.replace( /s\b/g, '' ) }` ).map( ( hit ) => hit.concept ) ),
		labels: lexica.flatMap( ( lexicon ) => [ text, ...parts.map( ( part ) => part.raw ) ].flatMap( ( word ) => lexicon.labelsOf( word ) ) ),
		words: parts.map( ( part ) => part.norm ),
		name: text,
	};
}

/** Groups, relatives and professions that a name names. */
function groupsIn( { hits, labels, words, name }: Said, page: Page ): Membership[] {
	const found: Membership[] = [];
	const add = ( category: Category, reason: Reason ): void => {
		found.push( { category, reason, level: 'medium' } );
	};
	const says = ( concept: Concept, reason: Reason ): void => {
		if ( hits.includes( concept ) || GROUPS[ reason ]?.( page.concepts ).areIn( words, name ) ) {
			add( 'sensitive', reason );
		}
	};
	says( 'faith', 'religion' );
	says( 'party', 'politics' );
	says( 'orient', 'sexuality' );
	says( 'health', 'health' );
	says( 'ethnic', 'ethnicity' );
	if ( hits.includes( 'prof' ) ) {
		// A profession alone narrows little.
		found.push( { category: 'work', reason: 'work', level: 'low' } );
	}
	if ( hits.includes( 'mykin' ) || hits.includes( 'kin' ) || labels.includes( 'kin' ) ) {
		add( 'family', 'family' );
	}
	return found;
}

/**
 * What a name says. `values` are the parameters that a box is given, plain or not.
 */
export function membershipOf( name: string, shape: 'category' | 'box', values: string[], page: Page ): Membership[] {
	const box = shape === 'box';
	const all = partsOf( name.replace( /[_/:]/g, ' ' ) ).filter( ( part ) => !box || !FRAME( page.concepts ).has( part.norm ) );
	const nounAt = all.findIndex( ( part, i ) => nounsFor( part.norm, page.concepts ).length > 0 && ( !box || i === 0 ) );
	const noun = nounAt < 0 ? [] : nounsFor( ( all[ nounAt ] as Part ).norm, page.concepts );
	const wiki = /^(?:wiki[pm]edi|vikipedi|viquip|википеди|вікіпеді|вікіпэды|βικιπαιδ|ويكيبيد|ويكيميد|विकिपीडि|उइकि)/;
	const parts = box ? all : all.filter( ( part, i ) => i === nounAt || !wiki.test( part.norm ) || nounAt < 0 );
	const at = nounAt < 0 ? -1 : parts.indexOf( all[ nounAt ] as Part );
	const rest = parts.filter( ( _part, i ) => i !== at );
	const words = rest.map( ( part ) => part.norm );
	const text = rawOf( rest );
	const value = values.join( ' ' );
	const hasValue = /[\p{L}\p{N}]{2}/u.test( value ) && !/\{\{\{/.test( value );
	if ( words.some( ( word ) => /^(?:staff|employees?)$/.test( word ) ) ) {
		return [ { category: 'work', reason: 'work', level: 'medium' } ];
	}
	if ( !text || isJokePlace( text, page.concepts ) || isJokePlace( value, page.concepts ) ) {
		return [];
	}
	const said = read( text, page );
	const born = BIRTH( page.concepts ).areIn( words, name ) || said.hits.includes( 'born' ) || said.hits.includes( 'age' ) || said.labels.includes( 'birth' ) || said.labels.includes( 'age' );
	const zone = ZONE( page.concepts ).areIn( words, name ) || ZONE_SIGN.test( text ) || said.labels.includes( 'tz' );
	const found: Membership[] = [];
	const digits = /\d{2}/.test( text ) || ( box && /\d{2}/.test( value ) );
	if ( WORK_ON_WIKI( page.concepts ).areIn( words, name ) || ( LANGUAGE_CODE.test( text ) && !( box && ( born || zone || groupsIn( said, page ).length ) ) ) ) {
		return found;
	}
	if ( BORN_BOX.test( text ) && box ) {
		return [ { category: 'birth', reason: 'birth-date', level: 'medium' } ];
	}
	if ( born && ( digits || /teen|twent|thirt|fort|fift|sixt|sevent/.test( text ) ) ) {
		found.push( { category: 'birth', reason: 'birth-date', level: 'medium' } );
	}
	if ( ( SCHOOL( page.concepts ).areIn( words, name ) || said.labels.includes( 'school' ) ) && ( rest.length > 1 || hasValue || !box ) ) {
		found.push( { category: 'work', reason: 'study', level: 'medium' } );
	} else if ( JOB( page.concepts ).areIn( words, name ) && ( rest.length > 1 || hasValue ) ) {
		found.push( { category: 'work', reason: 'work', level: 'medium' } );
	}
	if ( box && said.labels.includes( 'name' ) && /^\p{Lu}\p{Ll}|^\p{Lo}/u.test( value ) ) {
		found.push( { category: 'real-name', reason: 'real-name', level: 'medium' } );
	}
	if ( zone ) {
		found.push( { category: 'routine', reason: 'time-zone', level: 'medium' } );
	}
	if ( found.length && found[ 0 ]?.category !== 'birth' ) {
		return found;
	}
	const named = isPlaceName( text, page );
	found.push( ...( named ? [] : groupsIn( said, page ) ) );
	// "User city|Otterbourne", and "Siberian".
	const asked = box && hasValue && !digits && ( said.labels.includes( 'place' ) || words.some( ( word ) => isQuarter( word, page.concepts ) ) );
	const place = named ? 'bare' : asked || said.hits.includes( 'native' ) ? 'related' : placeOf( parts, noun, at, box, hasValue && !digits, name.includes( '/' ), page );
	const unspaced = isUnspaced( text.charCodeAt( text.length - 1 ) ) && runPlaceOf( name, page.concepts );
	if ( place === 'related' || ( !found.some( ( one ) => one.level !== 'low' ) && ( place === 'bare' || unspaced ) ) ) {
		found.push( { category: 'location', reason: 'location', level: 'medium' } );
	}
	if ( found.every( ( one ) => one.reason === 'ethnicity' && rest.length > 1 ) && ( !name.includes( '/' ) || DEMONYM.test( text ) ) && isUnexplained( rest, at, hasValue, page ) ) {
		found.push( { category: 'location', reason: 'location', level: 'low', hint: true } );
	}
	return found;
}
