/**
 * Words that say something of a person by themselves: employers and schools, and groups that are persecuted or
 * discriminated against somewhere. Only whole parts of a name count, so that no name is taken for such a word.
 */
import type { ParsedName, Part } from './tokens';
import type { Hint } from './types';

const list = ( words: string ) => new Set( words.split( ' ' ) );

/** Keys (see `fold`) of words for employers, schools and offices. */
const ORGANISATION = list(
	'university universitat universite universidad universidade universita uniwersytet universitesi universitet universitas univ college school schule gymnasium ecole escuela escola ' +
	'scuola skola lycee liceo academy akademie academia institute institut instituto istituto instytut faculty ltd limited inc incorporated gmbh llc corp corporation company sarl ' +
	'museum musee museo museu library bibliotheque bibliothek biblioteca biblioteka bibliotheek archive archives archiv archivo foundation fondation stiftung fundacion fundacja ' +
	'hospital klinik ministry ministerium ministerio embassy agency agentur agencia association verein asociacion associazione union gewerkschaft newspaper zeitung press ' +
	'studio studios consulting marketing hotel restaurant universitet muzey biblioteka shkola institut universitas sekolah okul kutuphane',
);
const ORGANISATION_PIECES = /GmbH|大學|大学|學院|学院|學校|学校|圖書館|图书馆|図書館|博物館|博物馆|公司|会社|대학교|대학|학교|회사|도서관|박물관|جامعة|مدرسة|شركة|دانشگاه|אוניברסיט|बिद्यालय|विद्यालय|विश्वविद्यालय|বিশ্ববিদ্যালয়|มหาวิทยาลัย|โรงเรียน|பல்கலைக்கழக/u;

/** Keys of words for belief, politics, sexuality, gender and health, as people say them of themselves. */
const SENSITIVE = list(
	'gay gays lesbian lesbians lesbica lesbienne lesbiana queer bisexual bisexuelle bisexuel asexual pansexual homosexual transgender transsexual trans transwoman transman nonbinary enby lgbt lgbtq lgbtqia genderqueer intersex ' +
	'muslim muslima muslims musulman musulmana musulmane moslem islamist sunni shia ahmadiyya catholic catholique katholik katolik catolico cattolico protestant orthodox evangelical baptist mormon lutheran ' +
	'jew jewish judio juif juden hindu buddhist sikh bahai atheist atheiste ateo ateist atheism agnostic pagan wiccan satanist exmuslim exmormon ' +
	'communist communiste comunista kommunist marxist leninist maoist socialist socialiste sozialist socialista anarchist anarchiste anarquista fascist fascista nazi zionist antifa feminist feministe feminista ' +
	'republican democrat liberal conservative nationalist monarchist separatist libertarian ' +
	'autistic autist autistiker aspie adhd bipolar schizophrenic epileptic diabetic hiv depressed disabled deaf blind wheelchair addict ' +
	'kurd uyghur uighur rohingya dalit romani gypsy refugee immigrant tibetan',
);

function isWhole( parsed: ParsedName, part: Part, words: Set<string> ): boolean {
	return words.has( part.key ) && ( part.text.length > 3 || part.casing !== 'lower' || parsed.parts.length > 1 );
}

/** Hints at an employer, a school or a role in the name. */
export function organisationHints( parsed: ParsedName ): Hint[] {
	if ( parsed.role ) {
		const isStaffRole = /^WM[A-Z]{1,4}$/.test( parsed.role.text ) || /^[A-Z]{2,6}$/.test( parsed.role.text );
		if ( isStaffRole ) {
			return [ { rule: 'organisation', level: 'medium', part: parsed.role.text, detail: 'role' } ];
		}
	}
	const part = parsed.parts.find( ( one ) => isWhole( parsed, one, ORGANISATION ) );
	if ( part ) {
		return [ { rule: 'organisation', level: 'medium', part: part.text } ];
	}
	const piece = ORGANISATION_PIECES.exec( parsed.text );
	return piece ? [ { rule: 'organisation', level: 'medium', part: piece[ 0 ]! } ] : [];
}

/** Hints at a word for a belief, a political view, sexuality, gender, health or a persecuted group. */
export function sensitiveHints( parsed: ParsedName ): Hint[] {
	const part = parsed.parts.find( ( one ) => isWhole( parsed, one, SENSITIVE ) );
	return part ? [ { rule: 'sensitive', level: 'medium', part: part.text } ] : [];
}
