/**
 * Finds the words that matter in a text in one pass: each word is looked up by itself, by its stems and as the first
 * word of a phrase, so the cost does not grow with the number of words that are known.
 */
import type { Concept, ConceptHit } from '../concepts';
import { wordsOf } from './words';

/** A part of a word, known by where it begins. */
interface Part {
	text: string;
	concept: Concept;
	/** May stand before an ending. */
	stem: boolean;
}

interface Phrase {
	/** The words after the first. */
	rest: { text: string; stem: boolean }[];
	concept: Concept;
	/** The first word is a stem. */
	stem: boolean;
}

/** What a word says: a concept by itself, or the beginning of a phrase. */
type Said = Concept | Phrase;

const MAX_STEM = 20;
/** Letters that a word needs to be known by its beginning; fewer where words are built of many endings. */
const LOOSE = 6;
const LOOSE_MANY = 5;
/** Letters of the endings of a language: of none, of one ending (German, Russian), of several in a row (Turkish, Tamil). */
export const ENDINGS = { none: 0, one: 3, many: 6 };
/** Letters of the last part of a compound. */
const TAIL = 6;
/** Letters by which parts of words (`*amt`) are looked up; shorter ones would be found everywhere. */
const PART = 3;
/** Scripts from here on have no compounds that end in a whole word, but names that do (Georgian "-shvili"). */
const NO_COMPOUNDS = 0x590;
/** One syllable of Korean is part of too many words: it has to stand by itself. */
const SYLLABLE = /^[가-힣]$/;
const FINAL_VOWEL = /[aeiouyáéíóúàèòëåäöőűąęěůаеиоуыэюяіїєьηοαιυςσъ]$/;
/** Letters that Hebrew and Arabic write together with the word that follows ("and", "in", "to", "the" …). */
const PROCLITICS = /^(?:[והבלמשכ]|وال|بال|ال|لل|[وبلف])(?=.{3})/;

export class Lexicon {
	private readonly words = new Map<string, Concept[]>();

	private readonly stems = new Map<string, Concept[]>();

	private readonly phrases = new Map<string, Phrase[]>();

	/** Words of scripts without spaces, by themselves; also their beginnings, which say nothing. */
	private readonly runs = new Map<string, Concept[]>();

	/** Beginnings of words that may take other endings. */
	private readonly loose = new Map<string, { concept: Concept; endings: number }[]>();

	/** The longest endings of any word. */
	private longestEnding = 0;

	/** Ends of compound words ("folkebibliotek"). */
	private readonly tails = new Map<string, Concept[]>();

	/** Entries that begin with `*`, by their first letters. */
	private readonly parts = new Map<string, Part[]>();

	/** What words that were looked up say: most words of a text come again. */
	private readonly looked = new Map<string, Said[]>();

	/**
	 * Adds words of a concept: separated by `|`, `*` after a word for any ending, several words for a phrase, in which `*` by
	 * itself is any word; `*` at the beginning of a single word of three letters or more for any beginning (`*schule`), at both for any place (`*koulu*`).
	 *
	 * @param concept
	 * @param list
	 * @param endings letters of endings that longer single words may take, see `ENDINGS`
	 */
	public add( concept: Concept, list: string, endings = ENDINGS.none ): void {
		this.looked.clear();
		this.longestEnding = Math.max( this.longestEnding, endings );
		const shortest = endings > ENDINGS.one ? LOOSE_MANY : LOOSE;
		for ( const entry of list.split( '|' ) ) {
			const words = wordsOf( entry.replace( /#/g, '1' ) );
			const stem = entry.endsWith( '*' );
			if ( entry[ 0 ] === '*' ) {
				words.slice( 0, 1 ).forEach( ( word ) => this.addPart( { text: word.exact, concept, stem } ) );
				continue;
			}
			const partsOf = ( form: 'exact' | 'norm' ): { text: string; stem: boolean }[] => words.flatMap( ( word, i ) => [
				...( /\s\*\s/.test( entry.slice( words[ i - 1 ]?.end ?? word.start, word.start ) ) ? [ { text: '', stem: true } ] : [] ),
				{ text: word[ form ], stem: entry[ word.end ] === '*' || ( stem && i === words.length - 1 ) },
			] );
			this.addWords( concept, partsOf( 'exact' ), words[ 0 ]?.unspaced === true && !SYLLABLE.test( words[ 0 ].exact ) );
			// Many people type without accents.
			if ( words.some( ( word ) => word.norm !== word.exact ) && !( stem && entry.length < LOOSE + 1 ) ) {
				this.addWords( concept, partsOf( 'norm' ), false );
			}
			const only = words.length === 1 ? words[ 0 ] : undefined;
			if ( !endings || !only || only.unspaced ) {
				continue;
			}
			if ( only.exact.length >= ( stem ? LOOSE : TAIL ) && only.exact.charCodeAt( 0 ) < NO_COMPOUNDS ) {
				push( this.tails, only.exact, concept );
			}
			if ( only.exact.replace( FINAL_VOWEL, '' ).length >= shortest && !stem ) {
				const key = only.exact.replace( FINAL_VOWEL, '' );
				this.loose.set( key, [ ...( this.loose.get( key ) ?? [] ), { concept, endings } ] );
			}
		}
	}

	private addPart( part: Part ): void {
		const key = part.text.slice( 0, PART );
		this.parts.set( key, [ ...( this.parts.get( key ) ?? [] ), part ] );
	}

	private addWords( concept: Concept, words: { text: string; stem: boolean }[], unspaced: boolean ): void {
		const [ first, ...rest ] = words;
		if ( first === undefined ) {
			return;
		}
		if ( rest.length ) {
			const phrase = { rest, concept, stem: first.stem };
			const known = this.phrases.get( first.text );
			if ( known ) {
				known.push( phrase );
			} else {
				this.phrases.set( first.text, [ phrase ] );
			}
		} else {
			push( unspaced ? this.runs : first.stem ? this.stems : this.words, first.text, concept );
			if ( unspaced ) {
				for ( let length = 1; length < first.text.length; length++ ) {
					push( this.runs, first.text.slice( 0, length ) );
				}
			}
		}
	}

	/** Every hit in a text, in order of appearance. */
	public find( text: string ): ConceptHit[] {
		const words = wordsOf( text );
		const hits: ConceptHit[] = [];
		words.forEach( ( word, index ) => {
			if ( word.unspaced ) {
				this.words.get( word.norm )?.forEach( ( concept ) => hits.push( { concept, start: word.start, end: word.end } ) );
				this.findInRun( word.norm, word.start, hits );
				this.phrases.get( word.norm )?.forEach( ( phrase ) => addPhrase( words, index, phrase, hits ) );
				return;
			}
			this.findWord( words, index, word.exact, hits );
			const bare = word.norm.charCodeAt( 0 ) > 0x5CF && word.norm.charCodeAt( 0 ) < 0x700 ? word.norm.replace( PROCLITICS, '' ) : word.norm;
			if ( bare !== word.norm ) {
				this.findWord( words, index, bare, hits );
			}
		} );
		return hits;
	}

	private findWord( words: ReturnType<typeof wordsOf>, index: number, norm: string, hits: ConceptHit[] ): void {
		let known = this.looked.get( norm );
		if ( !known ) {
			known = this.lookUp( norm );
			this.looked.set( norm, known );
		}
		for ( const said of known ) {
			if ( typeof said === 'string' ) {
				const { start, end } = words[ index ] as ReturnType<typeof wordsOf>[ 0 ];
				hits.push( { concept: said, start, end } );
			} else {
				addPhrase( words, index, said, hits );
			}
		}
	}

	/** Concepts of a word by itself, and phrases that may begin with it: those whose first word is a stem, where only its beginning fits. */
	private lookUp( norm: string ): Said[] {
		const known: Said[] = [];
		const report = ( concept: Concept ): void => {
			known.push( concept );
		};
		const whole = this.words.get( norm );
		whole?.forEach( report );
		if ( !whole ) {
			this.findForm( norm, report );
		}
		for ( let length = Math.min( norm.length, MAX_STEM ); length > 1; length-- ) {
			const stem = norm.slice( 0, length );
			this.stems.get( stem )?.forEach( report );
			known.push( ...( this.phrases.get( stem ) ?? [] ).filter( ( phrase ) => phrase.stem || length === norm.length ) );
		}
		if ( norm.length > MAX_STEM || norm.length < 2 ) {
			known.push( ...this.phrases.get( norm ) ?? [] );
		}
		return known;
	}

	/** A word with another ending, or at the end of a compound. */
	private findForm( norm: string, report: ( concept: Concept ) => void ): void {
		for ( let length = norm.length - 1; length >= Math.max( LOOSE_MANY - 1, norm.length - this.longestEnding ); length-- ) {
			this.loose.get( norm.slice( 0, length ) )?.forEach( ( { concept, endings } ) => {
				if ( norm.length - length <= endings ) {
					report( concept );
				}
			} );
		}
		for ( let from = Math.max( 2, norm.length - MAX_STEM ); norm.length - from >= TAIL; from++ ) {
			this.tails.get( norm.slice( from ) )?.forEach( report );
		}
		for ( let from = 0; this.parts.size && from + PART <= norm.length; from++ ) {
			this.parts.get( norm.slice( from, from + PART ) )?.forEach( ( part ) => {
				if ( part.stem ? norm.startsWith( part.text, from ) : norm.slice( from ) === part.text ) {
					report( part.concept );
				}
			} );
		}
	}

	private findInRun( run: string, offset: number, hits: ConceptHit[] ): void {
		for ( let start = 0; start < run.length; start++ ) {
			let said = this.runs.get( run[ start ] as string );
			for ( let end = start + 1; said; end++ ) {
				for ( const concept of said ) {
					hits.push( { concept, start: offset + start, end: offset + end } );
				}
				said = end < run.length ? this.runs.get( run.slice( start, end + 1 ) ) : undefined;
			}
		}
	}
}

/** Adds a phrase whose first word stands at `index` where the rest of it follows. */
function addPhrase( words: ReturnType<typeof wordsOf>, index: number, { rest, concept }: Phrase, hits: ConceptHit[] ): void {
	const end = words[ index + rest.length ];
	const fits = end && rest.every( ( { text, stem }, i ) => {
		const other = ( words[ index + 1 + i ] as { exact: string } ).exact;
		return stem ? other.startsWith( text ) : other === text;
	} );
	if ( fits && end ) {
		const any = words[ index + 1 + rest.findIndex( ( { text } ) => text === '' ) ];
		const hit: ConceptHit = { concept, start: ( words[ index ] as { start: number } ).start, end: end.end };
		if ( any && any !== words[ index ] ) {
			hit.any = { start: any.start, end: any.end };
		}
		hits.push( hit );
	}
}

function push( map: Map<string, Concept[]>, key: string, concept?: Concept ): void {
	let list = map.get( key );
	if ( !list ) {
		list = [];
		map.set( key, list );
	}
	if ( concept && !list.includes( concept ) ) {
		list.push( concept );
	}
}
