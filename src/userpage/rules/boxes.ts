/** User boxes, judged by what their names say about the person; their texts and parameters are read as text elsewhere. */
import { changed } from '../changed';
import type { Concepts } from '../concepts';
import { cue } from '../cues';
import { namesOf } from '../namespaces';
import type { TemplateUse } from '../parse/document';
import { isForeignTemplate } from '../shape';
import { isUserNoun, membershipOf } from './membership';
import type { Page, PageRule, Report } from './rule';

/** Templates that hold a text or an address of their own and are user boxes without a name. */
const INLINE_BOX = cue( /^user ?box(?:-\w+)?$/, '%inlinebox', 'text' );
const ZONE = /(?:^|[^\p{L}])(?:UTC|GMT|[A-Z]{2,4}T)(?:[^\p{L}]|$)|^[+-−]?\d{1,2}(?::?[03]0)?$/u;
/** Parameters that only colour a box, or say which wiki. */
const STYLE = /^(?:#|(?:border|id|info|text|bg|back|title|image|img|lang|size|align|style|class|color|colour|farbe|boja|c[0-9])|.*[-_ ]c$)/i;

/** The word for "user" and what the box is for; a slash after the word where it is kept as a subpage. Null for what is no user box. */
function boxName( name: string, user: string, concepts: Concepts ): string | null {
	const { isUserWord } = namesOf( concepts );
	const colon = name.indexOf( ':' );
	if ( colon > 0 && isUserWord( name.slice( 0, colon ).trim().replace( / /g, '_' ) ) ) {
		const path = name.slice( colon + 1 ).split( '/' );
		// Own subpages are headers and the like; they are checked as pages of their own.
		return path.length < 2 ? ( path[ 0 ] as string ).trim() || null : ( path[ 0 ] as string ).trim().toLowerCase() === user.toLowerCase() ? null : `${ name.slice( 0, colon ) }/${ path.slice( 1 ).join( '/' ) }`;
	}
	const first = name.split( /[\s/:-]+/ )[ 0 ] as string;
	if ( /^(?:user ?box|ubx)\s*[:/]/i.test( name ) || /\buser ?box/i.test( name ) && !INLINE_BOX( name, concepts ) ) {
		return name.replace( /\b(?:user ?box(?:es)?|ubx)\b/gi, ' ' ).trim();
	}
	return ( isUserWord( first ) || isUserNoun( first, concepts ) ) && !INLINE_BOX( name, concepts ) ? name : null;
}

function reportsOf( template: TemplateUse, name: string, values: string[], page: Page ): Report[] {
	return membershipOf( name, 'box', values, page ).map( ( membership ) => changed<Report>( membership, { start: template.start, end: template.end, where: 'template', fix: 'remove-box' } ) );
}

function judgeTemplate( template: TemplateUse, page: Page ): Report[] {
	if ( template.outer.some( ( outer ) => isForeignTemplate( outer, page.concepts ) ) ) {
		return [];
	}
	const values = template.params.filter( ( param ) => !STYLE.test( param.name ) && !STYLE.test( param.value ) ).map( ( param ) => param.value );
	const name = boxName( template.name, page.snapshot.user, page.concepts );
	// "{{Local time|UTC+2}}" is about the user, whatever it is called.
	const zone = name === null && page.concepts.labelsOf( template.name ).includes( 'tz' ) && ZONE.test( values.join( ' ' ) ) ?
		reportsOf( template, `User ${ template.name }`, values, page ) : [];
	// A template that shows the box named by its parameter, as on the Hebrew and some other Wikipedias.
	const shown = template.params.filter( ( param ) => /^[123]$/.test( param.name ) && /^[^\s:|{}[\]<>]{3,20}:[^{}[\]<>\n]{2,60}$/.test( param.value ) )
		.flatMap( ( param ) => {
			const inner = /\//.test( param.value ) ? boxName( param.value, page.snapshot.user, page.concepts ) : null;
			return inner === null ? [] : reportsOf( template, inner, [], page );
		} );
	return [ ...zone, ...shown, ...( name === null ? [] : reportsOf( template, name, values, page ) ) ];
}

export const boxes: PageRule = function* ( page ) {
	for ( const template of page.document.templates ) {
		yield judgeTemplate( template, page );
	}
};
