/** Made-up user names to train on: names of people in the many ways they are written, and handles that are none. */
import type { Group } from './groups';
import type { Random } from './random';

export type Label = 'F' | 'I' | 'G' | 'N';

export interface Made {
	text: string;
	label: Label;
	/** What kind it is, for reports. */
	kind: string;
}

export interface Vocabulary {
	groups: Group[];
	english: string[];
	/** Words of other languages as written, most common first, by language. */
	languages: string[][];
	handleWords: string[];
	places: string[];
	/** Invented words that look like some language. */
	pseudo: string[];
	/** True for names that the token model has not seen. */
	isUnseen: ( name: string ) => boolean;
}

const titled = ( word: string ) => word.charAt( 0 ).toUpperCase() + word.slice( 1 );
const plain = ( word: string ) => word.normalize( 'NFD' ).replace( /\p{M}/gu, '' ).normalize( 'NFC' );
const hasCase = ( word: string ) => word.toLowerCase() !== word.toUpperCase();

function pickGroup( vocabulary: Vocabulary, random: Random, spaceless: boolean ): Group {
	const groups = vocabulary.groups.filter( ( group ) => group.spaceless === spaceless );
	let left = random.next() * groups.reduce( ( sum, group ) => sum + group.weight, 0 );
	return groups.find( ( group ) => ( left -= group.weight ) < 0 ) || groups[ 0 ]!;
}

/** Half of the names are such as the models have not seen: people are not drawn from lists. */
function pickName( list: string[], vocabulary: Vocabulary, random: Random ): string {
	if ( random.chance( 0.6 ) ) {
		for ( let tries = 0; tries < 30; tries++ ) {
			const name = random.pick( list );
			if ( vocabulary.isUnseen( name ) ) {
				return name;
			}
		}
	}
	return random.pickCommon( list );
}

function digits( random: Random ): string {
	const style = random.next();
	return style < 0.3 ? String( random.below( 10 ) ) : style < 0.6 ? String( random.below( 90 ) + 10 ) : style < 0.75 ? String( 1950 + random.below( 75 ) ) : String( random.below( 9000 ) + 100 );
}

function dress( words: string[], random: Random ): string {
	const [ first, ...rest ] = words;
	const style = random.next();
	if ( !hasCase( words[ 0 ]! ) ) {
		return style < 0.9 ? words.join( ' ' ) : words.join( style < 0.95 ? '_' : '.' );
	}
	if ( style < 0.4 ) {
		return words.map( titled ).join( ' ' );
	}
	if ( style < 0.46 ) {
		return [ titled( first! ), ...rest.map( ( word ) => word.toLowerCase() ) ].join( ' ' );
	}
	if ( style < 0.49 ) {
		return words.map( ( word ) => word.toUpperCase() ).join( ' ' );
	}
	if ( style < 0.52 ) {
		return words.map( ( word, i ) => i === words.length - 1 ? word.toUpperCase() : titled( word ) ).join( ' ' );
	}
	if ( style < 0.66 ) {
		return words.map( titled ).join( '' );
	}
	if ( style < 0.72 ) {
		return titled( words.join( random.pick( [ '.', '.', '-', '_' ] ) ).toLowerCase() );
	}
	return titled( plain( words.join( '' ).replace( /[ '’-]/g, '' ) ).toLowerCase() );
}

const maybeDigits = ( text: string, share: number, random: Random ) => random.chance( share ) ? text + digits( random ) : text;

/** A whole personal name of some group, in one of the ways people write theirs. */
export function makeFull( vocabulary: Vocabulary, random: Random ): Made {
	const group = pickGroup( vocabulary, random, false );
	const given = pickName( group.given, vocabulary, random );
	const surname = pickName( group.surname, vocabulary, random );
	const words = random.chance( group.surnameFirst ? 0.6 : 0.15 ) ? [ surname, given ] : [ given, surname ];
	if ( random.chance( 0.1 ) ) {
		words.splice( 1, 0, random.chance( 0.5 ) ? pickName( group.given, vocabulary, random ) : given.charAt( 0 ) + '.' );
	}
	const text = dress( random.chance( 0.7 ) ? words : words.map( plain ), random ).replace( /\.\./g, '.' );
	return { text: maybeDigits( text, 0.12, random ), label: 'F', kind: `full ${ group.id }` };
}

/** One name, with or without more that is no name. */
export function makePart( vocabulary: Vocabulary, random: Random ): Made {
	const group = pickGroup( vocabulary, random, false );
	const given = pickName( group.given, vocabulary, random );
	const surname = pickName( group.surname, vocabulary, random );
	const style = random.next();
	const kind = `part ${ group.id }`;
	if ( style < 0.45 ) {
		return { text: maybeDigits( random.chance( 0.7 ) ? given : plain( given ), 0.35, random ), label: 'G', kind };
	}
	if ( style < 0.6 ) {
		return { text: maybeDigits( surname, 0.25, random ), label: 'G', kind };
	}
	if ( style < 0.72 ) {
		const end = surname.slice( 0, 1 + random.below( 3 ) );
		return { text: random.pick( [ given + end.toLowerCase(), `${ given } ${ end.charAt( 0 ) }.`, `${ given } ${ end.charAt( 0 ) }`, `${ given }.${ end.toLowerCase() }`, given + end.charAt( 0 ) ] ), label: 'G', kind };
	}
	if ( style < 0.86 ) {
		const word = random.pickCommon( random.chance( 0.1 ) ? vocabulary.places : random.chance( 0.6 ) ? vocabulary.english : random.chance( 0.3 ) ? vocabulary.handleWords : random.pick( vocabulary.languages ) );
		const words = random.chance( 0.5 ) ? [ given, word ] : [ word, given ];
		return { text: maybeDigits( random.pick( [ words.map( titled ).join( '' ), words.map( titled ).join( ' ' ), titled( words.join( '' ).toLowerCase() ) ] ), 0.15, random ), label: 'G', kind: 'name and word' };
	}
	const initial = given.charAt( 0 );
	return { text: maybeDigits( random.pick( [ initial + surname.toLowerCase(), `${ initial }. ${ surname }`, `${ initial } ${ surname }`, `${ surname } ${ initial.toLowerCase() }`, initial + surname ] ), 0.1, random ), label: 'I', kind: `initial ${ group.id }` };
}

/** A phrase of two or three words of one language, dressed like a name. */
export function makePhrase( vocabulary: Vocabulary, random: Random ): Made {
	const words = random.chance( 0.45 ) ? vocabulary.english : random.pick( vocabulary.languages );
	const picked = Array.from( { length: random.chance( 0.85 ) ? 2 : 3 }, () => random.pickCommon( words ) );
	return { text: maybeDigits( dress( picked, random ), 0.15, random ), label: 'N', kind: 'phrase' };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A handle that is no name. */
export function makeHandle( vocabulary: Vocabulary, random: Random ): Made {
	const style = random.next();
	const word = () => random.pickCommon( random.chance( 0.6 ) ? vocabulary.english : random.pick( vocabulary.languages ) );
	const pseudo = () => random.pick( vocabulary.pseudo );
	if ( style < 0.25 ) {
		return { text: maybeDigits( titled( word() ), 0.4, random ), label: 'N', kind: 'word' };
	}
	if ( style < 0.6 ) {
		return { text: maybeDigits( titled( pseudo() ), 0.35, random ), label: 'N', kind: 'invented word' };
	}
	if ( style < 0.68 ) {
		return { text: random.pick( [ titled( pseudo() ) + ' ' + titled( word() ), titled( pseudo() ) + titled( pseudo() ), titled( pseudo() + word() ) ] ), label: 'N', kind: 'invented words' };
	}
	if ( style < 0.8 ) {
		const length = 2 + random.below( 6 );
		const text = Array.from( { length }, () => random.pick( LETTERS.split( '' ) ) ).join( '' );
		return { text: maybeDigits( random.chance( 0.4 ) ? text.toUpperCase() : titled( text ), 0.4, random ), label: 'N', kind: 'letters' };
	}
	const extra = random.pick( vocabulary.handleWords );
	return { text: maybeDigits( random.chance( 0.5 ) ? titled( word() ) + titled( extra ) : titled( extra ) + ( random.chance( 0.5 ) ? titled( word() ) : pseudo() ), 0.2, random ), label: 'N', kind: 'handle word' };
}

/** Invented words: each letter drawn after the two before it, as in the given words. */
export function inventWords( words: string[], count: number, random: Random ): string[] {
	const next = new Map<string, string[]>();
	for ( const word of words ) {
		const padded = `^^${ word }$`;
		for ( let i = 2; i < padded.length; i++ ) {
			const before = padded.slice( i - 2, i );
			const list = next.get( before ) || [];
			list.push( padded.charAt( i ) );
			next.set( before, list );
		}
	}
	const out: string[] = [];
	while ( out.length < count ) {
		let word = '^^';
		while ( word.length < 16 ) {
			const letter = random.pick( next.get( word.slice( -2 ) )! );
			if ( letter === '$' ) {
				break;
			}
			word += letter;
		}
		if ( word.length >= 6 && word.length <= 13 ) {
			out.push( word.slice( 2 ) );
		}
	}
	return out;
}
