/** Pictures that the page presents as showing the user, and pictures whose metadata say where they were taken. */
import { changed } from '../changed';
import { cue, cuePattern, patternAround } from '../cues';
import { PORTRAIT_FILE } from '../data/photo-cues';
import { namesOf } from '../namespaces';
import { isQuoting, isUserTemplate, sourceOf } from '../shape';
import type { FileUse, Unit } from '../parse/document';
import { hitsOf, tokensOf } from '../reading';
import { comparable, isAlike, skeleton } from '../text/alike';
import { isUnspaced } from '../text/words';
import { properAfter } from '../text/words-around';
import { asHint } from './report';
import type { Page, PageRule, Report, UnitRule } from './rule';

const SELF = cuePattern( '%me' );
/** A portrait of oneself; in longer captions of galleries it is mostly somebody else's. */
const PORTRAIT_WORD = cue( /selfie|self-?portrait/i, '%selfie', 'anywhere' );
const NOT_SELF = cue( /not me/i, '%notme' );
const TAKEN = cuePattern( '%taken' );
/** Words right before the name of who took a picture. */
const TAKEN_BY = patternAround( '%takenby', '(?:^|\\s)', '[\\s:]+\\S{0,12}$', 'iu' );
const IMAGE_PARAM = cuePattern( '%image' );
const CAPTION_PARAM = cuePattern( '%caption' );
/** "The author", the owner of the page where no name follows. */
const AUTHOR = cuePattern( '%author' );
/** Where somebody stands in a picture, said in a line below it. */
const SPOT = cuePattern( '%spot' );
/** A small word behind "the author" says how they look ("in a hat"), not what they wrote. */
const LOOKS = /^(?:\s*(?:$|[^\p{L}\s])|\s+(?!(?:of|de|des|du|d|di|del|der|von|van|af|av|do|da)(?!\p{L}))\p{Ll}{1,4}(?!\p{L})|\s+\p{Nd})/u;
const BY = /(?:^|\s)(?:by|von|vom|van|par|por|da|dal|av|af|door|od|de|foto|photo|pic|фото|снимка|kuva|zdjęcie|fot)[\s:.]+(?:\p{L}{1,3}['’\s])?$/iu;
/** Characters between a picture and the line that speaks of it, and of that line. */
const BELOW = 40;
const LONGEST_LINE = 120;
/** Words at the end of a sentence in which "is me" stands. */
const TAIL = 2;
const SELF_FILE = /\bme\.\w+$|profile[ _]?(?:pic|photo|picture)|profil(?:bild|foto)|foto (?:de )?perfil|\bmy[ _]face|selfie|自撮り|自拍|셀카|селфи|\b(?:me|myself) (?:at|in|and|with)\b|^(?:me|myself|ich|moi|yo|eu|ja|jag|minä|я)(?![-\p{L}])/iu;
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
	const taken = TAKEN( page.concepts ).test( words ) || TAKEN_BY( page.concepts ).test( caption.slice( 0, person[ 0 ]?.start ?? 0 ) );
	return !taken;
}

/** "The author (orange jacket)": no name and no work behind it, nothing of taking pictures before. */
function showsAuthor( caption: string, page: Page ): boolean {
	const words = comparable( caption );
	const match = AUTHOR( page.concepts ).exec( words );
	return match !== null && LOOKS.test( caption.slice( match.index + match[ 0 ].length ) ) && !BY.test( caption.slice( 0, match.index + 1 ) ) && !TAKEN( page.concepts ).test( words );
}

/** "The middle one is me", in a line below a picture. */
function pointsAtOwner( unit: Unit, page: Page ): boolean {
	const [ sentence ] = page.readingOf( unit ).sentences;
	if ( !sentence || unit.kind !== 'prose' || unit.text.length > LONGEST_LINE || page.gateOf( unit ) === 'foreign' || !SPOT( page.concepts ).test( comparable( unit.text ) ) ) {
		return false;
	}
	const text = unit.text.slice( sentence.start, sentence.end );
	const tokens = tokensOf( unit, sentence ).slice( -TAIL );
	return SELF( page.concepts ).test( comparable( text ) ) || sentence.hits.some( ( hit ) => hit.concept === 'iam' || ( hit.concept === 'self' && hit.start >= ( tokens[ 0 ]?.start ?? 0 ) ) );
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
	return page.document.units.flatMap( ( unit ) => [
		...page.readingOf( unit ).pairs.filter( ( pair ) => pair.labels[ 0 ] === 'name' && page.labelled( unit, pair.from ) ),
		...page.gateOf( unit ) === 'foreign' ? [] : page.readingOf( unit ).sentences.flatMap( ( sentence ) => hitsOf( sentence, 'named' ).flatMap( ( hit ) => properAfter( unit.text, hit.end, sentence.end, 0 ) ?? [] ) ),
	].map( ( { start, end } ) => unit.text.slice( start, end ).trim().split( /[\s,(]/ )[ 0 ] as string ) )
		.filter( ( name ) => skeleton( name ).length > 3 );
}

function reportOf( { start, end }: { start: number; end: number } ): Report {
	return { category: 'photo', level: 'medium', start, end, reason: 'photo', where: 'file', fix: 'replace-file' };
}

/** Where a unit begins in the source; nowhere for none. */
function startOf( unit: Unit | undefined ): number {
	return unit ? unit.map[ 1 ] ?? 0 : Infinity;
}

/** How the owner writes the user name in the page's own script: in bold at the beginning. */
function boldName( page: Page ): string {
	const first = page.document.units.find( ( unit ) => unit.section === 0 && unit.kind === 'prose' );
	return first && page.gateOf( first ) !== 'foreign' ? /'''([^'\n]{4,40})'''/.exec( sourceOf( first, page.document ).slice( 0, LONGEST_LINE ) )?.[ 1 ] ?? '' : '';
}

/** A file in a link or a gallery. */
function judgeFile( file: FileUse, captions: Unit[], below: Unit[], names: string[], page: Page ): Report[] {
	if ( NO_PORTRAIT.test( file.name ) || file.templates.some( ( name ) => isQuoting( name, page.concepts ) ) || captions.some( ( unit ) => page.gateOf( unit ) === 'foreign' ) ) {
		return [];
	}
	const { user } = page.snapshot;
	const own = showsOwner( file.caption, page ) || ( PORTRAIT_FILE.test( file.name ) && namesOwner( file.name, user ) ) || ( SELF_FILE.test( file.name ) && PICTURE.test( file.name ) ) ||
		( beginsWithOwner( file.name, user ) && PICTURE.test( file.name ) && !TAKEN( page.concepts ).test( comparable( file.caption ) ) ) ||
		names.some( ( name ) => isAlike( `${ file.name } ${ file.caption }`, name, false ) );
	const bold = boldName( page );
	const isOwn = own && !NOT_SELF( file.caption, page.concepts );
	return isOwn ? [ reportOf( file ) ] : PICTURE.test( file.name ) && ( showsAuthor( file.caption, page ) || ( bold !== '' && file.caption.includes( bold ) && !TAKEN( page.concepts ).test( comparable( file.caption ) ) ) || below.some( ( unit ) => pointsAtOwner( unit, page ) ) ) ? [ asHint( reportOf( file ) ) ] : [];
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
	const lines = document.units.filter( ( unit ) => unit.kind === 'prose' );
	let line = 0;
	const metadata = new Map( ( snapshot.files ?? [] ).map( ( file ) => [ file.name.replace( /_/g, ' ' ).toLowerCase(), file ] ) );
	for ( const [ index, file ] of document.files.entries() ) {
		const known = metadata.get( file.name.toLowerCase() );
		while ( line < lines.length && startOf( lines[ line ] ) < file.end ) {
			line++;
		}
		const below = startOf( lines[ line ] ) - file.end < BELOW ? lines.slice( line, line + 1 ) : [];
		const shown = judgeFile( file, captions.get( index ) ?? [], below, names, page );
		// The place of a landscape is wanted; the place where the person stands is not.
		const placed = known?.gps && ( shown.length > 0 || known.uploader === snapshot.user ) ?
			[ changed( reportOf( file ), { category: 'location', level: shown.length ? 'high' : 'low', reason: 'photo-gps', fix: 'remove-metadata' } ) ] : [];
		yield [ ...shown, ...placed ];
	}
	yield* inTemplates( page );
};

/** The picture that an infobox about the user shows: a file name in a parameter, with a caption or the user's name. */
export const photoInBox: UnitRule = ( unit, page ) => {
	const template = unit.templates[ unit.templates.length - 1 ];
	if ( unit.kind !== 'param' || template === undefined || !PICTURE.test( unit.text ) || NO_PORTRAIT.test( unit.text ) || !IMAGE_PARAM( page.concepts ).test( comparable( unit.param ) ) ) {
		return [];
	}
	const use = page.document.templates.find( ( one ) => one.name === template && one.params.some( ( { value } ) => value.includes( unit.text.trim() ) ) );
	const caption = use?.params.find( ( { name } ) => CAPTION_PARAM( page.concepts ).test( comparable( name ) ) )?.value ?? '';
	// What the caption and the file both name is a thing.
	const thing = caption !== '' && isAlike( unit.text, ( /^\p{L}+/u.exec( caption.trim() ) ?? [ '' ] )[ 0 ], false );
	const owner = isUserTemplate( template, page.concepts ) || template.split( ' ' ).some( namesOf( page.concepts ).isUserForm ) || page.gateOf( unit ) === 'own' || caption !== '';
	const shown = showsOwner( caption, page ) || namesOwner( unit.text.trim(), page.snapshot.user ) || PORTRAIT_FILE.test( unit.text );
	const param = use?.params.find( ( one ) => one.value.includes( unit.text.trim() ) );
	const start = param ? page.document.source.indexOf( param.value, param.start ) : 0;
	const report: Report | null = param ? { category: 'photo', level: 'medium', start, end: start + param.value.length, reason: 'photo', where: 'template', fix: 'replace-file' } : null;
	return owner && !NOT_SELF( caption, page.concepts ) && report && ( shown || !thing ) ? [ shown ? report : asHint( report ) ] : [];
};
