/** Made-up names in Han, kana and Hangul, and words and phrases of those scripts that are none. */
import type { Group } from './groups';
import type { Random } from './random';
import type { Made } from './synth';

export interface SpacelessVocabulary {
	groups: Group[];
	/** Words of Chinese, Japanese and Korean, most common first. */
	languages: string[][];
}

const ONLY = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/** Keeps the words that have no other letters. */
export const spacelessWords = ( words: string[] ) => words.filter( ( word ) => ONLY.test( word ) );

function pick( list: string[], random: Random ): string {
	return random.chance( 0.5 ) ? random.pick( list ) : random.pickCommon( list );
}

/** Family name and given name; katakana names of two words have a dot or a space between them. */
export function makeSpacelessFull( vocabulary: SpacelessVocabulary, random: Random ): Made {
	const group = random.pick( vocabulary.groups );
	const surname = pick( group.surname, random );
	let given = pick( group.given, random );
	if ( /hinese/.test( group.id ) ) {
		// Chinese given names are made freshly of one or two characters, not taken from a list.
		const other = Array.from( pick( group.given, random ) );
		const own = Array.from( given );
		given = random.chance( 0.22 ) ? own[ 0 ]! : random.chance( 0.5 ) ? own[ 0 ]! + other[ other.length - 1 ]! : given;
	}
	const foreign = /^katakana/.test( group.id );
	const text = foreign ? `${ given }・${ surname }` : surname + ( random.chance( 0.08 ) ? ' ' : '' ) + given;
	return { text: random.chance( 0.06 ) ? text + random.below( 100 ) : text, label: 'F', kind: `spaceless ${ group.id }` };
}

/** A given name or family name alone. */
export function makeSpacelessPart( vocabulary: SpacelessVocabulary, random: Random ): Made {
	const group = random.pick( vocabulary.groups );
	return { text: random.chance( 0.7 ) ? pick( group.given, random ) : pick( group.surname, random ), label: 'G', kind: `spaceless part ${ group.id }` };
}

/** A word, two words, or a few random characters of words. */
export function makeSpacelessPhrase( vocabulary: SpacelessVocabulary, random: Random ): Made {
	const words = random.pick( vocabulary.languages );
	const style = random.next();
	const first = random.pick( words );
	const second = random.pickCommon( words );
	const letters = Array.from( first + second );
	const text = style < 0.4 ? first : style < 0.75 ? first + second : style < 0.9 ? letters.filter( () => random.chance( 0.6 ) ).slice( 0, 4 ).join( '' ) || first :
		Array.from( random.pick( random.pick( vocabulary.groups ).surname ) )[ 0 ]! + second;
	return { text: random.chance( 0.1 ) ? text + random.below( 100 ) : text, label: 'N', kind: 'spaceless phrase' };
}
