/** Pictures that the page presents as showing the user, and pictures whose metadata say where they were taken. */
import { changed } from '../changed';
import { cuePattern, patternAround, wordCue } from '../cues';
import { namesOf } from '../namespaces';
import { isQuoting, isUserTemplate } from '../shape';
import type { FileUse, TemplateUse, Unit } from '../parse/document';
import { comparable, isAlike, skeleton } from '../text/alike';
import { isUnspaced } from '../text/words';
import { asHint } from './report';
import type { Page, PageRule, Report, UnitRule } from './rule';

const isMe = wordCue( '%me' );
/** A portrait of oneself, in names of files. */
const isSelfie = wordCue( '%selfie', 'anywhere' );
const isNotMe = wordCue( '%notme' );
const isTaken = wordCue( '%taken' );
/** Words right before the name of who took a picture. */
const TAKEN_BY = patternAround( '%takenby', '(?:^|\\s)', '[\\s:]+\\S{0,12}$', 'iu' );
const IMAGE_PARAM = cuePattern( '%image' );
const CAPTION_PARAM = cuePattern( '%caption' );
/** "The author", the owner of the page where no name follows. */
const isAuthor = wordCue( '%author' );
const PICTURE = /\.(?:jpe?g|jpe|png|tiff?|webp|heic)\s*$/i;
/** Drawn things, awards and signs show nobody. */
const NO_PORTRAIT = patternAround( '%noportrait', '', '', 'i' );

function isPicture( file: string, page: Page ): boolean {
	return PICTURE.test( file ) && !NO_PORTRAIT( page.concepts ).test( file );
}

/** True for words that put the owner on the picture, rather than behind the camera. */
function showsOwner( whole: string, { concepts }: Page ): boolean {
	// What is written on the picture speaks of somebody else.
	const caption = whole.replace( /"[^"]*"|“[^”]*”|«[^»]*»/g, '' );
	if ( !caption.trim() || isNotMe( caption, concepts ) || isMe( caption, concepts ) ) {
		return isMe( caption, concepts ) && !isNotMe( caption, concepts );
	}
	const hits = concepts.find( caption );
	// "my cat", "our village": only the possessive; "I" and "me" put the person there. Where one word is both, "I am", its place or its script tells.
	const person = hits.find( ( { concept, start, end } ) => {
		const other = hits.find( ( one ) => one.concept === 'my' && one.start === start && one.end >= end );
		return ( concept === 'iam' && ( !other || end > other.end || /(?:^|[(（])\s*$/.test( caption.slice( 0, start ) ) ) ) || ( concept === 'self' && ( !other || ( other.end === end && isUnspaced( caption.charCodeAt( start ) ) ) ) );
	} );
	return !!person && !isTaken( caption, concepts ) && !TAKEN_BY( concepts ).test( caption.slice( 0, person.start ) );
}

/** True for a file name that begins with the user name and goes on: "Barn Owlet at the lake.jpg". A single word can be a thing. */
function beginsWithOwner( file: string, user: string ): boolean {
	const bare = skeleton( file.replace( /\.\w+$/, '' ) );
	const name = skeleton( user );
	return /[ _]\S/.test( user ) && name.length > 5 && bare.startsWith( name ) && /\p{L}/u.test( bare.slice( name.length ) );
}

function reportOf( { start, end }: { start: number; end: number } ): Report {
	return { category: 'photo', level: 'medium', start, end, reason: 'photo', where: 'file', fix: 'replace-file' };
}

/** Report on the value of a parameter. */
function reportOn( { value, start }: TemplateUse[ 'params' ][ number ], page: Page ): Report {
	const at = page.document.source.indexOf( value, start );
	return reportOf( { start: at, end: at + value.length } );
}

/** A file in a link or a gallery. */
function judgeFile( file: FileUse, captions: Unit[], page: Page ): Report[] {
	const { name, caption } = file;
	const { concepts, snapshot: { user } } = page;
	if ( !isPicture( name, page ) || file.templates.some( ( template ) => isQuoting( template, concepts ) ) || captions.some( ( unit ) => page.gateOf( unit ) === 'foreign' ) || isNotMe( caption, concepts ) ) {
		return [];
	}
	const taken = isTaken( caption, concepts );
	return showsOwner( caption, page ) || isSelfie( name, concepts ) || ( beginsWithOwner( name, user ) && !taken ) ? [ reportOf( file ) ] :
		isAuthor( caption, concepts ) && !taken ? [ asHint( reportOf( file ) ) ] : [];
}

/**
 * Files in links and galleries, coordinates in the metadata of any, and files that a template shows with a caption as its
 * next parameter ("{{Gallery|File:Owl.jpg|An owl}}").
 *
 * @yield what each file and each template gives
 */
export const photo: PageRule = function* ( page ) {
	const { document, snapshot } = page;
	const captions = document.units.filter( ( unit ) => unit.file >= 0 );
	const metadata = new Map( ( snapshot.files ?? [] ).map( ( file ) => [ file.name.replace( /_/g, ' ' ).toLowerCase(), file ] ) );
	for ( const [ index, file ] of document.files.entries() ) {
		const known = metadata.get( file.name.toLowerCase() );
		const shown = judgeFile( file, captions.filter( ( unit ) => unit.file === index ), page );
		// The place of a landscape is wanted; the place where the person stands is not.
		const placed = known?.gps && ( shown.length > 0 || known.uploader === snapshot.user ) ?
			[ changed( reportOf( file ), { category: 'location', level: shown.length ? 'high' : 'low', reason: 'photo-gps', fix: 'remove-metadata' } ) ] : [];
		yield [ ...shown, ...placed ];
	}
	for ( const template of document.templates ) {
		const plain = isQuoting( template.name, page.concepts ) ? [] : template.params.filter( ( param ) => /^\d+$/.test( param.name ) );
		yield plain.flatMap( ( param, i ): Report[] => {
			const caption = plain[ i + 1 ]?.value ?? '';
			return isPicture( param.value, page ) && !PICTURE.test( caption ) && showsOwner( caption, page ) ? [ reportOn( param, page ) ] : [];
		} );
	}
};

/** The picture that an infobox about the user shows: a file name in a parameter, with a caption or the user's name. */
export const photoInBox: UnitRule = ( unit, page ) => {
	const { concepts } = page;
	const template = unit.templates[ unit.templates.length - 1 ];
	const file = unit.text.trim();
	if ( unit.kind !== 'param' || template === undefined || !isPicture( file, page ) || !IMAGE_PARAM( concepts ).test( comparable( unit.param ) ) ) {
		return [];
	}
	const use = page.document.templates.find( ( one ) => one.name === template && one.params.some( ( { value } ) => value.includes( file ) ) );
	const param = use?.params.find( ( { value } ) => value.includes( file ) );
	const caption = use?.params.find( ( { name } ) => CAPTION_PARAM( concepts ).test( comparable( name ) ) )?.value ?? '';
	const owner = caption !== '' || isUserTemplate( template, concepts ) || template.split( ' ' ).some( namesOf( concepts ).isUserForm ) || page.gateOf( unit ) === 'own';
	if ( !param || !owner || isNotMe( caption, concepts ) ) {
		return [];
	}
	const report = changed<Report>( reportOn( param, page ), { where: 'template' } );
	// What the caption and the file both name is a thing.
	return showsOwner( caption, page ) || isAlike( file.replace( /\.\w+$/, '' ), page.snapshot.user, false ) ? [ report ] :
		caption !== '' && isAlike( file, ( /^\p{L}+/u.exec( caption.trim() ) ?? [ '' ] )[ 0 ], false ) ? [] : [ asHint( report ) ];
};
