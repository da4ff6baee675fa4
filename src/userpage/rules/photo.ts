/** Pictures that the page presents as showing the user, and pictures whose metadata say where they were taken. */
import { cue, cuePattern } from '../cues';
import { CAPTION_PARAMS, IMAGE_PARAMS, PORTRAIT_FILE, SELF_WORDS, TAKEN_WORDS } from '../data/photo-cues';
import { isUserForm } from '../data/namespaces';
import { isQuoting, isUserTemplate } from '../shape';
import type { FileUse, Unit } from '../parse/document';
import { comparable, isAlike, skeleton } from '../text/alike';
import { isUnspaced } from '../text/words';
import type { Page, PageRule, Report, UnitRule } from './rule';

const SELF = cuePattern( SELF_WORDS, '%me' );
/** A portrait of oneself; in longer captions of galleries it is mostly somebody else's. */
const PORTRAIT_WORD = cue( /selfie|self-?portrait/i, '%selfie', 'anywhere' );
const NOT_SELF = cue( /not me/i, '%notme' );
const TAKEN = cuePattern( TAKEN_WORDS, '%taken' );
const IMAGE_PARAM = cuePattern( IMAGE_PARAMS, '%image' );
const CAPTION_PARAM = cuePattern( CAPTION_PARAMS, '%caption' );
const PICTURE = /\.(?:jpe?g|jpe|png|tiff?|webp|heic)\s*$/i;
/** Drawn things, awards and signs show nobody. */
const NO_PORTRAIT = /\.svg$|barnstar|logo|icon|flag|coat[ _]of[ _]arms|wappen|blason|escudo|herb |медал|орден|medal|star\b|stern|crystal|nuvola|button|banner|map\b|karte|signature|diagram|arrow|smile|emblem/i;

/** True for words that put the owner on the picture, rather than behind the camera. */
function showsOwner( caption: string, page: Page ): boolean {
	const words = comparable( caption );
	if ( !caption.trim() || NOT_SELF( caption, page.concepts ) ) {
		return false;
	}
	const portrait = PORTRAIT_WORD( caption, page.concepts ) && caption.trim().split( /\s+/ ).length < 5;
	if ( portrait || SELF( page.concepts ).test( words ) || isAlike( caption, page.snapshot.user, false ) && !TAKEN( page.concepts ).test( words ) ) {
		return true;
	}
	const hits = page.concepts.find( caption );
	const possessive = hits.filter( ( hit ) => hit.concept === 'my' );
	// "my cat", "our village": only the possessive; "I" and "me" put the person there. Where one word is both, "I am" or its place tells.
	const person = hits.filter( ( hit ) => {
		const other = possessive.find( ( one ) => one.start === hit.start && one.end >= hit.end );
		const alone = !/\p{L}/u.test( caption.slice( 0, hit.start ) ) || /[(（]\s*$/.test( caption.slice( 0, hit.start ) );
		return ( hit.concept === 'iam' && ( !other || hit.end > other.end || alone ) ) ||
			( hit.concept === 'self' && ( !other || ( other.end === hit.end && isUnspaced( caption.charCodeAt( hit.start ) ) ) ) );
	} );
	if ( !person.length ) {
		return false;
	}
	const taken = TAKEN( page.concepts ).test( words ) || /(?:^|\s)(?:by|von|par|por|da|di|av|af|van|door|od|от|від|autor|author|foto|photo|pic|φωτο|фото|снимка|kuva|zdjęcie|hình|ảnh)[\s:]+\S{0,12}$/iu.test( caption.slice( 0, person[ 0 ]?.start ?? 0 ) );
	return !taken;
}

/** True for a file name that names the owner, with letters enough to be no accident. */
function namesOwner( file: string, user: string ): boolean {
	const bare = file.replace( /\.\w+$/, '' );
	return skeleton( user ).length > 3 && isAlike( bare, user, false );
}

function reportOf( file: FileUse ): Report {
	return { category: 'photo', level: 'medium', start: file.start, end: file.end, reason: 'photo', where: 'file', fix: 'replace-file' };
}

/** A file in a link or a gallery. */
function judgeFile( file: FileUse, captions: Unit[], page: Page ): Report[] {
	if ( NO_PORTRAIT.test( file.name ) || file.templates.some( ( name ) => isQuoting( name, page.concepts ) ) || captions.some( ( unit ) => page.gateOf( unit ) === 'foreign' ) ) {
		return [];
	}
	const own = showsOwner( file.caption, page ) || ( PORTRAIT_FILE.test( file.name ) && namesOwner( file.name, page.snapshot.user ) ) ||
		( /selfie|自撮り|自拍|셀카|селфи|\b(?:me|myself) (?:at|in|and|with)\b|^(?:me|myself|ich|moi|yo|eu|ja|jag|minä|я)\b/i.test( file.name ) && PICTURE.test( file.name ) );
	return own && !NOT_SELF( file.caption, page.concepts ) ? [ reportOf( file ) ] : [];
}

/** Files in links and galleries, and coordinates in the metadata of any. */
export const photo: PageRule = function* ( page ) {
	const { document, snapshot } = page;
	const captions = new Map<number, Unit[]>();
	document.units.filter( ( unit ) => unit.file >= 0 ).forEach( ( unit ) => {
		const known = captions.get( unit.file );
		if ( known ) {
			known.push( unit );
		} else {
			captions.set( unit.file, [ unit ] );
		}
	} );
	const metadata = new Map( ( snapshot.files ?? [] ).map( ( file ) => [ file.name.replace( /_/g, ' ' ).toLowerCase(), file ] ) );
	for ( const [ index, file ] of document.files.entries() ) {
		const known = metadata.get( file.name.toLowerCase() );
		const shown = judgeFile( file, captions.get( index ) ?? [], page );
		// The place of a landscape is wanted; the place where the person stands is not.
		const placed = known?.gps && ( shown.length > 0 || known.uploader === snapshot.user ) ?
			[ { ...reportOf( file ), category: 'location' as const, level: shown.length ? 'high' as const : 'low' as const, reason: 'photo-gps' as const, fix: 'remove-metadata' as const } ] : [];
		yield [ ...shown, ...placed ];
	}
};

/** The picture that an infobox about the user shows: a file name in a parameter, with a caption or the user's name. */
export const photoInBox: UnitRule = ( unit, page ) => {
	const template = unit.templates[ unit.templates.length - 1 ];
	if ( unit.kind !== 'param' || template === undefined || !PICTURE.test( unit.text ) || NO_PORTRAIT.test( unit.text ) || !IMAGE_PARAM( page.concepts ).test( comparable( unit.param ) ) || page.gateOf( unit ) === 'foreign' ) {
		return [];
	}
	const use = page.document.templates.find( ( one ) => one.name === template && one.params.some( ( { value } ) => value.includes( unit.text.trim() ) ) );
	const caption = use?.params.find( ( { name } ) => CAPTION_PARAM( page.concepts ).test( comparable( name ) ) )?.value ?? '';
	const owner = isUserTemplate( template, page.concepts ) || template.split( ' ' ).some( isUserForm ) || page.gateOf( unit ) === 'own' || caption !== '';
	const shown = showsOwner( caption, page ) || namesOwner( unit.text.trim(), page.snapshot.user ) || PORTRAIT_FILE.test( unit.text );
	// A caption of a few words under the picture in a box about the user speaks of the user.
	const subject = caption.trim().split( /\s+/ ).length > 1;
	const param = use?.params.find( ( one ) => one.value.includes( unit.text.trim() ) );
	return owner && !NOT_SELF( caption, page.concepts ) && ( shown || subject ) && param ?
		[ { category: 'photo', level: 'medium', start: param.start, end: param.start + param.value.length, reason: 'photo', where: 'template', fix: 'replace-file' } ] : [];
};
