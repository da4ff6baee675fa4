/**
 * The words that the rules look for, by concept, in the languages of `data/languages/`.
 *
 * A concept is a key of those files. In running text:
 *
 * - `self` first person, `my` possessive, `user` "this user" of a box, `iam` "I am", `named` "my name is", `live` home
 *   and origin, `born`, `age`;
 * - `kin` relatives, `mykin` what says by itself that the person has some ("married", "father of");
 * - `job` "I work", `org` kinds of employers and schools, `prof` professions;
 * - `every` recurring times, `meet` meetings of the movement, `away` journeys;
 * - `faith`, `party`, `orient`, `health`, `ethnic`: groups that deserve care;
 * - `street` words of addresses, `site` "my blog", `anon` editing logged out;
 * - `topic` interests and articles: what follows is not about the person.
 *
 * Keys with `=` are labels ("Born: 1977"; table rows; template parameters). `work` are headings of lists of wiki work.
 */
import { LANGUAGES } from './data/languages/index';
import { Lexicon } from './text/lexicon';
import { wordsOf } from './text/words';

export const CONCEPTS = [
	'self', 'my', 'named', 'iam', 'live', 'born', 'age', 'kin', 'mykin', 'job', 'org', 'prof', 'every', 'meet', 'away', 'faith',
	'party', 'orient', 'health', 'ethnic', 'street', 'topic', 'site', 'user', 'anon', 'work'
] as const;

export type Concept = typeof CONCEPTS[ number ];

export const LABELS = [
	'name', 'birth', 'age', 'place', 'job', 'school', 'mail', 'phone', 'addr', 'site', 'im', 'faith', 'party', 'orient', 'health',
	'ethnic', 'tz', 'kin', 'id', 'hours', 'ip', 'travel'
] as const;

export type Label = typeof LABELS[ number ];

export interface ConceptHit {
	concept: Concept;
	start: number;
	end: number;
	/** The words themselves, comparable. */
	word: number;
}

/** Codes of wikis that write a language under another code. */
const ALIASES: Record<string, string> = { no: 'nb', nn: 'nb', bs: 'sr', sh: 'sr', hr: 'sr', simple: 'en', 'zh-yue': 'zh', yue: 'zh', wuu: 'zh', als: 'de', nds: 'de', be: 'be' };

/** Comparable form of a label: its words. */
export function labelKey( text: string ): string {
	return wordsOf( text ).map( ( word ) => word.norm ).join( ' ' );
}

/** Language code of `data/languages/` for a language of a wiki, or null where there are no words. */
export function languageFor( code: string ): string | null {
	const lower = code.toLowerCase();
	const base = lower.split( '-' )[ 0 ] as string;
	return [ lower, base, ALIASES[ lower ], ALIASES[ base ] ].find( ( candidate ) => candidate !== undefined && candidate in LANGUAGES ) ?? null;
}

/** Words of one or several languages, ready to look up. Built language by language, since each takes about a millisecond. */
export class Concepts {
	private readonly lexicon = new Lexicon();
	private readonly labels = new Map<string, Label[]>();
	private readonly added = new Set<string>();

	/** Adds the words of a language of `data/languages/`. */
	public add( language: string ): void {
		if ( this.added.has( language ) ) {
			return;
		}
		this.added.add( language );
		for ( const line of ( LANGUAGES[ language ] ?? '' ).trim().split( '\n' ) ) {
			const space = line.indexOf( ' ' );
			const key = line.slice( 0, space );
			const list = line.slice( space + 1 );
			if ( key[ 0 ] === '=' ) {
				this.addLabels( key.slice( 1 ) as Label, list );
			} else {
				const concept = CONCEPTS.indexOf( key as Concept );
				if ( concept >= 0 ) {
					this.lexicon.add( concept, list );
				}
			}
		}
	}

	private addLabels( label: Label, list: string ): void {
		for ( const entry of list.split( '|' ) ) {
			const key = labelKey( entry );
			const known = this.labels.get( key );
			if ( !known ) {
				this.labels.set( key, [ label ] );
			} else if ( !known.includes( label ) ) {
				known.push( label );
			}
		}
	}

	public find( text: string ): ConceptHit[] {
		return this.lexicon.find( text ).map( ( hit ) => ( { concept: CONCEPTS[ hit.concept ] as Concept, start: hit.start, end: hit.end, word: hit.word } ) );
	}

	/** What a label says, by the whole of it, without a possessive before it or remarks in brackets. */
	public labelsOf( text: string ): Label[] {
		const bare = text.replace( /[([（][^)\]）]*[)\]）]/g, ' ' );
		const key = labelKey( bare );
		const whole = this.labels.get( key );
		if ( whole || !key ) {
			return whole ?? [];
		}
		const first = key.indexOf( ' ' );
		return first > 0 && this.lexicon.find( key.slice( 0, first ) ).some( ( hit ) => CONCEPTS[ hit.concept ] === 'my' ) ?
			this.labels.get( key.slice( first + 1 ) ) ?? [] : [];
	}
}
