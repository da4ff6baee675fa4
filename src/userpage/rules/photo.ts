/** Pictures that the page presents as showing the user, and pictures whose metadata say where they were taken. */
import { cue, cuePattern } from '../cues';
import { PORTRAIT_FILE } from '../data/photo-cues';
import { isUserForm } from '../data/namespaces';
import { isQuoting, isUserTemplate } from '../shape';
import type { FileUse, Unit } from '../parse/document';
import { comparable, isAlike, skeleton } from '../text/alike';
import { isUnspaced } from '../text/words';
import { asHint } from './report';
import type { Page, PageRule, Report, UnitRule } from './rule';

const SELF = cuePattern( '%me' );
/** A portrait of oneself; in longer captions of galleries it is mostly somebody else's. */
const PORTRAIT_WORD = cue( /selfie|self-?portrait/i, '%selfie', 'anywhere' );
const NOT_SELF = cue( /not me/i, '%notme' );
const TAKEN = cuePattern( '%taken' );
const IMAGE_PARAM = cuePattern( '%image' );
const CAPTION_PARAM = cuePattern( '%caption' );
const SELF_FILE = /selfie|自撮り|自拍|셀카|селфи|\b(?:me|myself) (?:at|in|and|with)\b|^(?:me|myself|ich|moi|yo|eu|ja|jag|minä|я)(?![-\p{L}])/iu;
const PICTURE = /\.(?:jpe?g|jpe|png|tiff?|webp|heic)\s*$/i;
/** Drawn things, awards and signs show nobody. */
const NO_PORTRAIT = /\.svg$|barnstar|logo|\bicon|\bflag|coat[ _]of[ _]arms|wappen|blason|escudo|herb |медал|орден|medal|\bstar\b|crystal|nuvola|button|\bbanner|\bmap\b|karte|signature|diagram|arrow|smile|emblem/i;

/** True for words that put the owner on the picture, rather than behind the camera. */
function showsOwner( caption: string, page: Page ): boolean {
	const words = comparable( caption );
	if ( !caption.trim() || NOT_SELF( caption, page.concepts ) ) {
		return false;
	}
	// Self-portraits of painters have a year of long ago.
	const portrait = PORTRAIT_WORD( caption, page.concepts ) && caption.trim().split( /\s+/ ).length < 5 && !/1\d{3}/.test( caption );
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
	const taken = TAKEN( page.concepts ).test( words ) || /(?:^|\s)(?:by|von|par|por|da|di|av|af|van|door|od|од|от|від|από|przez|autor|author|foto|photo|pic|φωτο|фото|снимка|kuva|zdjęcie|hình|ảnh)[\s:]+\S{0,12}$/iu.test( caption.slice( 0, person[ 0 ]?.start ?? 0 ) );
	return !taken;
}

/** True for a file name that names the owner, with letters enough to be no accident. */
function namesOwner( file: string, user: string ): boolean {
	const bare = file.replace( /\.\w+$/, '' );
	return skeleton( user ).length > 3 && isAlike( bare, user, false );
}

/** True for a file name that begins with the user name and goes on: "Barn Owlet at the lake.jpg". A single word can be a thing. */
function beginsWithOwner( file: string, user: string ): boolean {
	const bare = skeleton( file.replace( /\.\w+$/, '' ) );
	const name = skeleton( user );
	return /[ _]\S/.test( user ) && name.length > 5 && bare.startsWith( name ) && /\p{L}/u.test( bare.slice( name.length ) );
}

/** Names that the page labels as the owner's. */
function namesOn( page: Page ): string[] {
	return page.document.units.flatMap( ( unit ) => page.readingOf( unit ).pairs.filter( ( pair ) => pair.labels[ 0 ] === 'name' && page.labelled( unit, pair.from ) )
		.map( ( pair ) => unit.text.slice( pair.start, pair.end ).trim().split( /[\s,(]/ )[ 0 ] as string ) )
		.filter( ( name ) => skeleton( name ).length > 3 );
}

function reportOf( { start, end }: { start: number; end: number } ): Report {
	return { category: 'photo', level: 'medium', start, end, reason: 'photo', where: 'file', fix: 'replace-file' };
}

/** A file in a link or a gallery. */
function judgeFile( file: FileUse, captions: Unit[], names: string[], page: Page ): Report[] {
	if ( NO_PORTRAIT.test( file.name ) || file.templates.some( ( name ) => isQuoting( name, page.concepts ) ) || captions.some( ( unit ) => page.gateOf( unit ) === 'foreign' ) ) {
		return [];
	}
	const { user } = page.snapshot;
	const own = showsOwner( file.caption, page ) || ( PORTRAIT_FILE.test( file.name ) && namesOwner( file.name, user ) ) || ( SELF_FILE.test( file.name ) && PICTURE.test( file.name ) ) ||
		( beginsWithOwner( file.name, user ) && PICTURE.test( file.name ) && !TAKEN( page.concepts ).test( comparable( file.caption ) ) ) ||
		names.some( ( name ) => isAlike( `${ file.name } ${ file.caption }`, name, false ) );
	return own && !NOT_SELF( file.caption, page.concepts ) ? [ reportOf( file ) ] : [];
}

/**
 * Files that a template shows with a caption as its next parameter ("{{Gallery|File:Owl.jpg|An owl}}").
 *
 * @yield what each template gives
 */
function* inTemplates( page: Page ): Generator<Report[]> {
	for ( const template of page.document.templates ) {
		const plain = isQuoting( template.name, page.concepts ) ? [] : template.params.filter( ( param ) => /^\d+$/.test( param.name ) );
		yield plain.flatMap( ( param, i ): Report[] => {
			const caption = plain[ i + 1 ]?.value ?? '';
			return PICTURE.test( param.value ) && !NO_PORTRAIT.test( param.value ) && !PICTURE.test( caption ) && showsOwner( caption, page ) ?
				[ reportOf( { start: page.document.source.indexOf( param.value, param.start ), end: page.document.source.indexOf( param.value, param.start ) + param.value.length } ) ] : [];
		} );
	}
}

/**
 * Files in links and galleries, and coordinates in the metadata of any.
 *
 * @yield what each file gives
 */
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
	const names = namesOn( page );
	const metadata = new Map( ( snapshot.files ?? [] ).map( ( file ) => [ file.name.replace( /_/g, ' ' ).toLowerCase(), file ] ) );
	for ( const [ index, file ] of document.files.entries() ) {
		const known = metadata.get( file.name.toLowerCase() );
		const shown = judgeFile( file, captions.get( index ) ?? [], names, page );
		// The place of a landscape is wanted; the place where the person stands is not.
		const placed = known?.gps && ( shown.length > 0 || known.uploader === snapshot.user ) ?
			[ { ...reportOf( file ), category: 'location' as const, level: shown.length ? 'high' as const : 'low' as const, reason: 'photo-gps' as const, fix: 'remove-metadata' as const } ] : [];
		yield [ ...shown, ...placed ];
	}
	yield* inTemplates( page );
};

/** The picture that an infobox about the user shows: a file name in a parameter, with a caption or the user's name. */
export const photoInBox: UnitRule = ( unit, page ) => {
	const template = unit.templates[ unit.templates.length - 1 ];
	if ( unit.kind !== 'param' || template === undefined || !PICTURE.test( unit.text ) || NO_PORTRAIT.test( unit.text ) || !IMAGE_PARAM( page.concepts ).test( comparable( unit.param ) ) || page.gateOf( unit ) === 'foreign' ) {
		return [];
	}
	const use = page.document.templates.find( ( one ) => one.name === template && one.params.some( ( { value } ) => value.includes( unit.text.trim() ) ) );
	const caption = use?.params.find( ( { name } ) => CAPTION_PARAM( page.concepts ).test( comparable( name ) ) )?.value ?? '';
	// What the caption and the file both name is a thing.
	const thing = caption !== '' && isAlike( unit.text, ( /^\p{L}+/u.exec( caption.trim() ) ?? [ '' ] )[ 0 ], false );
	const owner = isUserTemplate( template, page.concepts ) || template.split( ' ' ).some( isUserForm ) || page.gateOf( unit ) === 'own' || caption !== '';
	const shown = showsOwner( caption, page ) || namesOwner( unit.text.trim(), page.snapshot.user ) || PORTRAIT_FILE.test( unit.text );
	const param = use?.params.find( ( one ) => one.value.includes( unit.text.trim() ) );
	const start = param ? page.document.source.indexOf( param.value, param.start ) : 0;
	const report: Report | null = param ? { category: 'photo', level: 'medium', start, end: start + param.value.length, reason: 'photo', where: 'template', fix: 'replace-file' } : null;
	return owner && !NOT_SELF( caption, page.concepts ) && report && ( shown || !thing ) ? [ shown ? report : asHint( report ) ] : [];
};
