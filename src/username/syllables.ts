/** Grammars of East and South-East Asian names in Latin letters, whose short syllables look like nothing to other models. */

const set = ( words: string ) => new Set( words.split( ' ' ) );

const PINYIN_INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const PINYIN_FINAL = '(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ue|ui|er|a|o|e|i|u|v)';
const PINYIN_NAME = new RegExp( `^${ PINYIN_INITIAL }${ PINYIN_FINAL }$` );
const PINYIN_TWO = new RegExp( `^${ PINYIN_INITIAL }${ PINYIN_FINAL }(?:[bpmfdtnlgkhjqxrzcsyw]h?${ PINYIN_FINAL })$` );
const CHINESE_SURNAMES = set(
	'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren ' +
	'shen yao zhong cui tan fan liao shi jin jia xia fu fang bai zou meng xiong qin qiu hou yan duan lei long tao wan qian tang yin kong chang lai wen mao niu chan wong leung cheung lau ng lam cheng chow yeung kwok chu tsai hsu hsieh tseng chiu tsang kwan lo lui mak yip fung chui hung pang tse poon siu',
);
const KOREAN_SURNAMES = set(
	'kim lee park choi jung jeong kang cho jo yoon yun jang chang lim im han shin sin seo suh kwon gwon hwang ahn an song ryu yoo yu hong jeon ko go moon mun yang son sohn bae paek baek heo hur nam sim shim noh roh ha joo ju koo ku gu woo min cha yi rhee pak chung na jin um eom won chun do bang pyo byun',
);
const KOREAN_SYLLABLE = '(?:kk|tt|pp|ss|jj|ch|[gkndtrlmbpshj])?(?:yeong|young|yeon|hyun|yae|yeo|wae|weo|eui|ae|eo|oe|wi|wo|wa|we|ui|eu|ya|ye|yo|yu|yi|oo|ee|u|a|e|i|o)(?:ng|n|k|g|m|l|p|b|t|r|h)?';
const KOREAN_GIVEN = new RegExp( `^${ KOREAN_SYLLABLE }-?${ KOREAN_SYLLABLE }$` );
const VIETNAMESE_SURNAMES = set( 'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh truong mai dao doan lam luong ha cao ta thai' );
const VIETNAMESE_SYLLABLE = /^(?:ngh|nh|ng|th|tr|ch|kh|ph|gi|qu|gh|[bcdghklmnprstvx])?(?:uye|uya|ieu|yeu|uoi|uou|oai|oay|uay|uong|ia|ie|ya|ye|ua|uo|uu|ui|uy|oa|oe|oi|oo|ai|ao|au|ay|eo|eu|iu|a|e|i|o|u|y)(?:nh|ng|ch|c|m|n|p|t)?$/;
const JAPANESE = /^(?:(?:[kgsztdnhbpmrj]|ky|gy|sh|ch|ny|hy|by|py|my|ry|ts|f|w|y)?[aiueo]|n(?![aiueoy])|(?:kk|ss|tt|pp|cch|ssh|tts)[aiueo])+$/;

export interface Syllables {
	/** Reads as one syllable, or as two, of a Chinese name. */
	chinese: boolean;
	chineseSurname: boolean;
	/** Reads as a Korean given name of two syllables. */
	korean: boolean;
	koreanSurname: boolean;
	vietnamese: boolean;
	vietnameseSurname: boolean;
	/** Made of Japanese morae, four letters or more. */
	japanese: boolean;
}

/** What a word (a key, see `fold`) could be in the four grammars. */
export function readSyllables( key: string ): Syllables {
	return {
		chinese: PINYIN_NAME.test( key ) || PINYIN_TWO.test( key ),
		chineseSurname: CHINESE_SURNAMES.has( key ),
		korean: KOREAN_GIVEN.test( key ),
		koreanSurname: KOREAN_SURNAMES.has( key ),
		vietnamese: VIETNAMESE_SYLLABLE.test( key ),
		vietnameseSurname: VIETNAMESE_SURNAMES.has( key ),
		japanese: key.length >= 4 && JAPANESE.test( key ),
	};
}

/** Whether a key is a usual family name of China, Korea or Vietnam. Most are too short for the models of letters. */
export function isEastAsianSurname( key: string ): boolean {
	return CHINESE_SURNAMES.has( key ) || KOREAN_SURNAMES.has( key ) || VIETNAMESE_SURNAMES.has( key );
}

/** How a lower-case word splits into an East Asian family name and a given name, or the other way round. */
export function splitsAsEastAsian( key: string ): boolean {
	for ( let at = 2; at <= key.length - 2; at++ ) {
		const first = key.slice( 0, at );
		const rest = key.slice( at );
		if ( at <= 5 && rest.length >= 4 && ( ( CHINESE_SURNAMES.has( first ) && PINYIN_TWO.test( rest ) ) || ( KOREAN_SURNAMES.has( first ) && KOREAN_GIVEN.test( rest ) && rest.length >= 5 ) ) ) {
			return true;
		}
		if ( rest.length <= 5 && at >= 4 && ( ( CHINESE_SURNAMES.has( rest ) && PINYIN_TWO.test( first ) ) || ( KOREAN_SURNAMES.has( rest ) && KOREAN_GIVEN.test( first ) && at >= 5 ) ) ) {
			return true;
		}
	}
	return false;
}
