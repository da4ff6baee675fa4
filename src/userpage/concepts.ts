/**
 * The words that the rules look for, by concept, in the languages of `data/languages/`.
 *
 * A concept is a key of those files. In running text:
 *
 * - `self` first person, `my` possessive, `user` "this user" of a box, `iam` "I am", `named` "my name is", `live` home
 *   and origin, `born`, `age`;
 * - `native` the people of a place ("Bergenser"), said of oneself;
 * - `kin` relatives, `mykin` what says by itself that the person has some ("married", "father of");
 * - `verb` verbs in the first person: count as `self`, but do not help to tell the language;
 * - `ourkin` relatives with "my" as an ending, as Finnish, Turkish or Arabic have it: counts as `self` and as `mykin`;
 * - `job` "I work", `org` kinds of employers and schools, `prof` professions;
 * - `every` recurring times, `meet` meetings of the movement, `away` journeys;
 * - `faith`, `party`, `orient`, `health`, `ethnic`: groups that deserve care;
 * - `street` words of addresses, `site` "my blog", `anon` editing logged out;
 * - `month` names of months, which come from the browser;
 * - `topic` interests and articles: what follows is not about the person.
 *
 * Keys with `=` are labels ("Born: 1977"; table rows; template parameters). `work` are headings of lists of wiki work.
 */
import { EVERYWHERE } from './cues';
import { familyOf } from './languages';
import { inSlices } from './slices';
import { ENDINGS, Lexicon } from './text/lexicon';
import { remembered, wordKey } from './text/words';

export const CONCEPTS = [
	'self', 'my', 'named', 'iam', 'live', 'born', 'age', 'kin', 'mykin', 'job', 'org', 'prof', 'every', 'meet', 'away', 'faith',
	'party', 'orient', 'health', 'ethnic', 'street', 'topic', 'site', 'user', 'anon', 'work', 'month', 'native',
] as const;

export type Concept = typeof CONCEPTS[ number ];

export const LABELS = [
	'name', 'birth', 'age', 'place', 'job', 'school', 'mail', 'phone', 'addr', 'site', 'im', 'faith', 'party', 'orient', 'health',
	'ethnic', 'tz', 'kin', 'id', 'hours', 'ip', 'travel',
] as const;

export type Label = typeof LABELS[ number ];

export interface ConceptHit {
	concept: Concept;
	start: number;
	end: number;
	/** The word that stands for `*` in a phrase. */
	any?: { start: number; end: number };
}

/** Nouns and adjectives, which most languages give many endings. */
const INFLECTED: Concept[] = [ 'kin', 'org', 'prof', 'faith', 'party', 'orient', 'health', 'street' ];
/** Languages that put several endings in a row. */
const MANY_ENDINGS = [ 'tr', 'az', 'kk', 'uz', 'tt', 'ky', 'ug', 'fi', 'et', 'hu', 'eu', 'mn', 'ta', 'te', 'ml', 'kn', 'si', 'mr', 'hy', 'ka' ];
/** Words of running text that name a value as well as a label does. */
const LABEL_OF: Partial<Record<Concept, Label>> = {
	named: 'name', live: 'place', born: 'birth', age: 'age', job: 'job', prof: 'job', org: 'job', kin: 'kin', mykin: 'kin', faith: 'faith',
	party: 'party', orient: 'orient', health: 'health', ethnic: 'ethnic', street: 'addr', site: 'site', every: 'hours', meet: 'travel', away: 'travel',
};
/** Which of several labels counts. */
const ORDER: Label[] = [
	'mail', 'phone', 'id', 'im', 'site', 'ip', 'tz', 'hours', 'travel', 'school', 'job', 'kin', 'faith', 'party', 'orient', 'health', 'ethnic', 'addr', 'place',
	'birth', 'age', 'name',
];
const LONGEST_LABEL = 40;
const MOST_WORDS = 4;

/** The first of January 2024 was a Monday. */
const MONDAY = Date.UTC( 2024, 0, 1 );
const DAY = 24 * 60 * 60 * 1000;

/** Names of the twelve months, from the same data. */
function months( language: string ): string[] {
	const format = new Intl.DateTimeFormat( language, { month: 'long', day: 'numeric', timeZone: 'UTC' } );
	return Array.from( { length: 12 }, ( _, month ) => format.formatToParts( Date.UTC( 2024, month, 1 ) ).find( ( part ) => part.type === 'month' )?.value ?? '' )
		// Chinese and Japanese count them.
		.filter( ( name ) => /\p{L}/u.test( name ) );
}

/** Names of the seven days, from the browser's own data on languages (CLDR). */
function weekdays( language: string ): string[] {
	const format = new Intl.DateTimeFormat( language, { weekday: 'long', timeZone: 'UTC' } );
	return [ 0, 1, 2, 3, 4, 5, 6 ].map( ( day ) => format.format( MONDAY + day * DAY ) );
}

/** Words of one or several languages, ready to look up. Built language by language, since each takes about a millisecond. */
export class Concepts {
	private readonly lexicon = new Lexicon();

	private readonly labels = new Map<string, Label[]>();

	private readonly lines = new Map<string, string[]>();

	private readonly families = new Set<string>();

	/** @param words of the languages that are loaded */
	public constructor( public readonly words: Record<string, string> ) {
		this.addCues( EVERYWHERE );
	}

	/**
	 * Adds the words of a language of `data/languages/`.
	 *
	 * @param language
	 * @param labelsOnly only what names values: English labels are used in every language, but English "I" and "me" are other words elsewhere
	 * @yield after some milliseconds of work
	 */
	public *add( language: string, labelsOnly = false ): Generator<undefined, undefined> {
		this.addCues( familyOf( language, this.words ) );
		if ( !labelsOnly && Intl.DateTimeFormat.supportedLocalesOf( [ language ] ).length ) {
			this.lexicon.add( 'every', weekdays( language ).join( '|' ), ENDINGS.one );
			this.lexicon.add( 'month', months( language ).join( '|' ), ENDINGS.one );
		}
		yield undefined;
		yield* inSlices( ( this.words[ language ] ?? '' ).trim().split( '\n' ), ( line ) => line.length, ( line ) => {
			const space = line.indexOf( ' ' );
			const key = line.slice( 0, space );
			const list = line.slice( space + 1 );
			if ( key[ 0 ] === '%' ) {
				this.addLine( key, list );
			} else if ( key[ 0 ] === '=' ) {
				this.addLabels( key.slice( 1 ) as Label, list );
			} else if ( !labelsOnly ) {
				const concepts = key === 'ourkin' ? [ 'self', 'mykin' ] as const : [ key === 'verb' ? 'self' : key as Concept ];
				concepts.forEach( ( concept ) => {
					if ( CONCEPTS.includes( concept ) ) {
						this.lexicon.add( concept, list, language === 'en' || !INFLECTED.includes( concept ) ? ENDINGS.none : MANY_ENDINGS.includes( language ) ? ENDINGS.many : ENDINGS.one );
					}
				} );
			}
		} );
		return undefined;
	}

	/** Adds what single rules read in all languages of a family, once. */
	private addCues( family: string ): void {
		if ( !this.families.has( family ) ) {
			this.families.add( family );
			( this.words[ family ] ?? '' ).trim().split( '\n' ).filter( Boolean ).forEach( ( line ) => {
				this.addLine( line.slice( 0, line.indexOf( ' ' ) ), line.slice( line.indexOf( ' ' ) + 1 ) );
			} );
		}
	}

	private addLine( key: string, list: string ): void {
		this.lines.set( key, [ ...( this.lines.get( key ) ?? [] ), list ] );
	}

	private addLabels( label: Label, list: string ): void {
		for ( const entry of list.split( '|' ) ) {
			const key = wordKey( entry );
			const known = this.labels.get( key );
			if ( !known ) {
				this.labels.set( key, [ label ] );
			} else if ( !known.includes( label ) ) {
				known.push( label );
			}
		}
	}

	/** Lists of the languages under a key that single rules read (`%user`, `%digit`), as they are; see `cues.ts`. */
	public linesOf( key: string ): string[] {
		return this.lines.get( key ) ?? [];
	}

	/** The entries of those lists, where spaces part them. */
	public entriesOf( key: string ): string[] {
		return this.linesOf( key ).join( ' ' ).split( ' ' ).filter( Boolean );
	}

	/** Words that matter in a text, in order of appearance. */
	public readonly find = remembered( ( text ) => this.lexicon.find( text ) );

	/**
	 * What a label says: by the whole of it, without a possessive before it or remarks in brackets; else by its words, with
	 * endings, and by the words of running text ("where I live").
	 */
	public readonly labelsOf = remembered( ( text ): Label[] => {
		const bare = text.length > LONGEST_LABEL ? '' : text.replace( /[([（][^)\]）]*[)\]）]/g, ' ' );
		const key = wordKey( bare );
		const whole = this.labels.get( key );
		if ( whole || !key ) {
			return whole ?? [];
		}
		const words = key.split( ' ' );
		const hits = this.lexicon.find( bare ).map( ( hit ) => hit.concept );
		if ( words.length > MOST_WORDS || hits.includes( 'topic' ) || ( words.length > 1 && hits.includes( 'work' ) ) ) {
			return [];
		}
		const found = words.flatMap( ( word, i ) => [ ...this.labelOfWord( word ), ...this.labels.get( words.slice( i, i + 2 ).join( ' ' ) ) ?? [] ] )
			.concat( hits.flatMap( ( hit ) => LABEL_OF[ hit ] ?? [] ) );
		// "Place of birth" is a place, "name of the school" a school.
		return found.length ? [ ORDER.find( ( label ) => found.includes( label ) ) as Label ] : [];
	} );

	private labelOfWord( word: string ): Label[] {
		const spaced = word.charCodeAt( 0 ) < 0xE00;
		for ( let length = word.length; length >= Math.max( spaced ? 4 : 2, word.length - 4 ); length-- ) {
			const labels = this.labels.get( word.slice( 0, length ) );
			if ( labels ) {
				return labels;
			}
		}
		return [];
	}
}
