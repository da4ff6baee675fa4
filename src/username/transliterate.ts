/**
 * Letters of other alphabets as plain Latin letters, so that one list and one model of names serve them all.
 * The tables follow how people usually write their own names in passports, without diacritics; they are a key for
 * looking up, never shown to anybody.
 */

const CYRILLIC = 'аaбbвvгgґgдdђdjѓgjеeёeєyeжzhзzѕdzиiіiїyiйyјjкkлlљljмmнnњnjоoпpрrсsтtћcќkjуuўuфfхkhцtsчchџdzшshщshchъыyьэeюyuяya' +
	'әaөoүuұuқqғgңnһhҳhҷjҡkҙdҫsҗjҥngӣiӯuӑaӗeӳuӊnҝgҹchәa';
const GREEK = 'αaβvγgδdεeζzηiθthιiκkλlμmνnξxοoπpρrσsςsτtυyφfχchψpsωo';
const ARMENIAN = 'աaբbգgդdեeզzէeըyթtժzhիiլlխkhծtsկkհhձdzղghճchմmյyնnշshոoչchպpջjռrսsվvտtրrցtsւvփpքkօoֆfևev';
const GEORGIAN = 'აaბbგgდdეeვvზzთtიiკkლlმmნnოoპpჟzhრrსsტtუuფpქkღghყqშshჩchცtsძdzწtsჭchხkhჯjჰh';
const LATIN = 'ßssøołlđdðdþthæaeœoeıiəaŋnħhɓbɗdƙkƴyɛeɔo';

/** Position in an Indic block → Latin. The blocks of Unicode are laid out alike, 128 places each. */
const INDIC_VOWELS: Record<number, string> = {
	5: 'a', 6: 'a', 7: 'i', 8: 'i', 9: 'u', 10: 'u', 11: 'ri', 13: 'e', 14: 'e', 15: 'e', 16: 'ai', 17: 'o', 18: 'o', 19: 'o', 20: 'au',
};
const INDIC_CONSONANTS = [
	'k', 'kh', 'g', 'gh', 'n', 'ch', 'chh', 'j', 'jh', 'n', 't', 'th', 'd', 'dh', 'n', 't', 'th', 'd', 'dh', 'n', 'n', 'p', 'ph', 'b', 'bh', 'm', 'y', 'r', 'r', 'l',
	'l', 'zh', 'v', 'sh', 'sh', 's', 'h',
];
const INDIC_SIGNS: Record<number, string> = {
	62: 'a', 63: 'i', 64: 'i', 65: 'u', 66: 'u', 67: 'ri', 69: 'e', 70: 'e', 71: 'e', 72: 'ai', 73: 'o', 74: 'o', 75: 'o', 76: 'au',
};
const INDIC_FIRST = 0x0900;
const INDIC_LAST = 0x0D7F;
const VIRAMA = 77;

const SINHALA_FIRST = 0x0D80;
/** Sinhala has its own order of letters: from U+0D85 on, and the signs from U+0DCF on. */
const SINHALA_LETTERS = 'a,a,a,a,i,i,u,u,ri,ri,l,l,e,e,ai,o,o,au,,,,k,kh,g,gh,n,ng,ch,chh,j,jh,n,gn,nj,t,th,d,dh,n,nd,t,th,d,dh,n,,nd,p,ph,b,bh,m,mb,y,r,,l,,,v,sh,sh,s,h,l,f'.split( ',' );
const SINHALA_SIGNS = 'a,a,a,i,i,u,,u,ri,e,e,ai,o,o,au,l'.split( ',' );

const table: Record<string, string> = {};
for ( const source of [ CYRILLIC, GREEK, ARMENIAN, GEORGIAN, LATIN ] ) {
	const pattern = /([^a-z])([a-z]*)/g;
	let match = pattern.exec( source );
	while ( match ) {
		table[ match[ 1 ]! ] = match[ 2 ]!;
		match = pattern.exec( source );
	}
}

/** One letter of an Indic script. `inherent` is true where the vowel `a` follows unless a sign takes it away. */
interface IndicLetter {
	text: string;
	inherent: boolean;
	/** A vowel sign or virama: it takes the place of the inherent vowel before it. */
	sign: boolean;
}

function sinhalaLetter( at: number ): IndicLetter {
	if ( at >= 5 && at < 71 ) {
		return { text: SINHALA_LETTERS[ at - 5 ] || '', inherent: at >= 26, sign: false };
	}
	return at === 74 ? { text: '', inherent: false, sign: true } :
		at >= 79 && at < 95 ? { text: SINHALA_SIGNS[ at - 79 ] || '', inherent: false, sign: true } :
			{ text: at === 2 ? 'n' : '', inherent: false, sign: false };
}

function indicLetter( code: number ): IndicLetter | null {
	if ( code >= SINHALA_FIRST && code < SINHALA_FIRST + 0x80 ) {
		return sinhalaLetter( code - SINHALA_FIRST );
	}
	if ( code < INDIC_FIRST || code > INDIC_LAST ) {
		return null;
	}
	const at = code % 128;
	const vowel = INDIC_VOWELS[ at ];
	if ( vowel ) {
		return { text: vowel, inherent: false, sign: false };
	}
	if ( at >= 21 && at <= 57 ) {
		return { text: INDIC_CONSONANTS[ at - 21 ]!, inherent: true, sign: false };
	}
	const sign = INDIC_SIGNS[ at ];
	if ( sign || at === VIRAMA ) {
		return { text: sign || '', inherent: false, sign: true };
	}
	// Anusvara and candrabindu sound as a nasal; nukta, visarga and the rest change nothing that a passport writes.
	return { text: at === 1 || at === 2 || at === 112 ? 'n' : '', inherent: false, sign: false };
}

function fromIndic( word: string ): string {
	let out = '';
	let pending = false;
	for ( const letter of word ) {
		const read = indicLetter( letter.charCodeAt( 0 ) );
		if ( !read ) {
			continue;
		}
		if ( read.sign ) {
			pending = false;
		} else if ( read.text !== '' && pending ) {
			out += 'a';
			pending = false;
		}
		out += read.text;
		if ( read.inherent ) {
			pending = true;
		}
	}
	// The scripts of the south speak the last inherent vowel, those of the north do not.
	const code = word.charCodeAt( 0 );
	return pending && code >= 0x0C00 ? out + 'a' : out;
}

/** True for letters of the Indic blocks, Devanagari to Sinhala. */
export function isIndic( letter: string ): boolean {
	const code = letter.charCodeAt( 0 );
	return code >= INDIC_FIRST && code < SINHALA_FIRST + 0x80;
}

/**
 * A word as a key for looking up: lower case, without diacritics, in Latin letters where the script is an alphabet
 * with a table here. Other scripts stay as they are, without marks that are optional in writing (Arabic vowel signs).
 */
export function fold( word: string ): string {
	if ( /^[a-z]*$/.test( word ) ) {
		return word;
	}
	const lower = word.toLowerCase();
	if ( isIndic( lower ) ) {
		return fromIndic( lower.normalize( 'NFC' ) );
	}
	let out = '';
	for ( const letter of lower.normalize( 'NFC' ) ) {
		const known = table[ letter ];
		if ( known !== undefined ) {
			out += known;
		} else if ( letter < '\u0250' || ( letter >= '\u1E00' && letter < '\u2000' ) || ( letter >= '\u0370' && letter < '\u0530' ) ) {
			const plain = letter.normalize( 'NFD' ).replace( /[^\p{L}\p{N}]/gu, '' );
			out += table[ plain ] === undefined ? plain : table[ plain ];
		} else if ( !/[\p{M}\u0640\u200B-\u200F']/u.test( letter ) || letter >= '\u0E00' ) {
			out += foldArabic( letter );
		}
	}
	// In Greek the sound u is written with two letters.
	return /[\u0370-\u03FF]/.test( lower ) ? out.replace( /oy/g, 'ou' ) : out;
}

/** Letters that people write one for the other in Arabic, Persian and Urdu. */
const ARABIC_ALIKE: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ئ: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ۀ: 'ه', ؤ: 'و' };

function foldArabic( letter: string ): string {
	return ARABIC_ALIKE[ letter ] || letter;
}
