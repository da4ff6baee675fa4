/**
 * Finds the words that matter in a text in one pass: each word is looked up by itself, by its stems and as the first
 * word of a phrase, so the cost does not grow with the number of words that are known.
 */
import { wordsOf } from './words';

export interface Hit {
	/** Index into the list of concepts. */
	concept: number;
	start: number;
	end: number;
	/** Position among the words of the text, for distances. */
	word: number;
	last: number;
}

interface Phrase {
	rest: string[];
	concept: number;
	/** Last word is a stem. */
	stem: boolean;
}

const MAX_STEM = 16;
const MAX_RUN = 10;
/** Letters that Hebrew and Arabic write together with the word that follows ("and", "in", "to", "the" …). */
const PROCLITICS = /^(?:[והבלמשכ]|وال|بال|ال|لل|[وبلف])(?=.{3})/;

export class Lexicon {
	private readonly words = new Map<string, number[]>();
	private readonly stems = new Map<string, number[]>();
	private readonly phrases = new Map<string, Phrase[]>();
	/** Words of scripts without spaces, by themselves. */
	private readonly runs = new Map<string, number[]>();

	/** Adds words of a concept: separated by `|`, `*` at the end for any ending, several words for a phrase. */
	public add( concept: number, list: string ): void {
		for ( const entry of list.split( '|' ) ) {
			const stem = entry.endsWith( '*' );
			const words = wordsOf( entry.replace( /#/g, '1' ) );
			const first = words[ 0 ];
			if ( !first ) {
				continue;
			}
			if ( first.unspaced && words.length === 1 ) {
				push( this.runs, first.norm, concept );
			} else if ( words.length > 1 ) {
				const phrase = { rest: words.slice( 1 ).map( ( word ) => word.norm ), concept, stem };
				const list2 = this.phrases.get( first.norm );
				if ( list2 ) {
					list2.push( phrase );
				} else {
					this.phrases.set( first.norm, [ phrase ] );
				}
			} else {
				push( stem ? this.stems : this.words, first.norm, concept );
			}
		}
	}

	/** Every hit in a text, in order of appearance. */
	public find( text: string ): Hit[] {
		const words = wordsOf( text );
		const hits: Hit[] = [];
		words.forEach( ( word, index ) => {
			if ( word.unspaced ) {
				this.findInRun( word.norm, word.start, index, hits );
				this.findPhrases( words, index, word.norm, hits );
				return;
			}
			this.findWord( words, index, word.norm, hits );
			const bare = word.norm.charCodeAt( 0 ) > 0x5CF && word.norm.charCodeAt( 0 ) < 0x700 ? word.norm.replace( PROCLITICS, '' ) : word.norm;
			if ( bare !== word.norm ) {
				this.findWord( words, index, bare, hits );
			}
		} );
		return hits;
	}

	private findWord( words: ReturnType<typeof wordsOf>, index: number, norm: string, hits: Hit[] ): void {
		const word = words[ index ] as ReturnType<typeof wordsOf>[ 0 ];
		const report = ( concept: number ): void => {
			hits.push( { concept, start: word.start, end: word.end, word: index, last: index } );
		};
		this.words.get( norm )?.forEach( report );
		for ( let length = Math.min( norm.length, MAX_STEM ); length > 1; length-- ) {
			this.stems.get( norm.slice( 0, length ) )?.forEach( report );
		}
		this.findPhrases( words, index, norm, hits );
	}

	private findPhrases( words: ReturnType<typeof wordsOf>, index: number, norm: string, hits: Hit[] ): void {
		for ( const phrase of this.phrases.get( norm ) ?? [] ) {
			const last = index + phrase.rest.length;
			const end = words[ last ];
			const fits = end && phrase.rest.every( ( part, i ) => {
				const other = ( words[ index + 1 + i ] as { norm: string } ).norm;
				return phrase.stem && i === phrase.rest.length - 1 ? other.startsWith( part ) : other === part;
			} );
			if ( fits && end ) {
				hits.push( { concept: phrase.concept, start: ( words[ index ] as { start: number } ).start, end: end.end, word: index, last } );
			}
		}
	}

	private findInRun( run: string, offset: number, index: number, hits: Hit[] ): void {
		for ( let start = 0; start < run.length; start++ ) {
			for ( let length = 1; length <= MAX_RUN && start + length <= run.length; length++ ) {
				this.runs.get( run.substr( start, length ) )?.forEach( ( concept ) => {
					hits.push( { concept, start: offset + start, end: offset + start + length, word: index, last: index } );
				} );
			}
		}
	}
}

function push( map: Map<string, number[]>, key: string, concept: number ): void {
	const list = map.get( key );
	if ( !list ) {
		map.set( key, [ concept ] );
	} else if ( !list.includes( concept ) ) {
		list.push( concept );
	}
}
