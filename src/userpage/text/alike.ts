/** Compares addresses and file names with the user name, also across scripts. */
import { isAscii, normalise, remembered } from './words';

const CYRILLIC = 'а a б b в v г g д d е e ё e ж z з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч c ш s щ s ъ  ы i ь  э e ю u я a і i ї i є e ґ g ј i љ l њ n ћ c ђ d џ d ѓ g ќ k ѕ z ў u';
const GREEK = 'α a β v γ g δ d ε e ζ z η i θ t ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ i φ f χ h ψ p ω o';
/** Letters that do not fall apart into a letter and an accent. */
const JOINED: Record<string, string> = { ð: 'd', đ: 'd', þ: 'th', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', ı: 'i' };
const LETTERS = new Map<string, string>();
for ( const line of [ CYRILLIC, GREEK ] ) {
	const parts = line.split( ' ' );
	for ( let i = 0; i + 1 < parts.length; i += 2 ) {
		LETTERS.set( parts[ i ] as string, parts[ i + 1 ] as string );
	}
}

/** A text with each of its words in comparable form; what stands between stays. */
export function comparable( text: string ): string {
	return isAscii( text ) ? text.toLowerCase() : text.replace( /[\p{L}\p{M}]+/gu, normalise );
}

/** Lower case, Latin letters where the script allows, without anything between the letters. */
export const skeleton = remembered( ( text ): string => normalise( text.normalize( 'NFKC' ) ).replace( /[\u0370-\u04ff]/g, ( letter ) => LETTERS.get( letter ) ?? letter )
	.replace( /[ðđþøłæœı]/g, ( letter ) => JOINED[ letter ] as string ).normalize( 'NFD' ).replace( /[^\p{L}\p{N}]/gu, '' ).replace( /h|j/g, ( letter ) => letter === 'j' ? 'i' : '' ) );

/** Comparable forms of a name and its words. */
const bonesOf = remembered( ( user ) => [ user, ...user.split( /[\s_.-]+/ ) ].map( skeleton ) );

/** True where `text` holds the user name, or with `inPart` a whole word of it of at least five letters. */
export function isAlike( text: string, user: string, inPart = true ): boolean {
	const bone = skeleton( text );
	return bonesOf( user ).some( ( wanted, i ) => ( inPart || i === 0 ) && wanted.length >= ( i ? 5 : 4 ) && bone.includes( wanted ) );
}
