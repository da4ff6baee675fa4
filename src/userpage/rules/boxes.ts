/** User boxes, judged by what their names say about the person; their texts and parameters are read as text elsewhere. */
import { changed } from '../changed';
import type { Concepts } from '../concepts';
import { wordCue } from '../cues';
import { namesOf } from '../namespaces';
import type { TemplateUse } from '../parse/document';
import { isForeignTemplate } from '../shape';
import { isUserNoun, membershipOf } from './membership';
import type { Page, PageRule, Report } from './rule';

/** Templates that hold a text or an address of their own and are user boxes without a name. */
const isInlineBox = wordCue( '%inlinebox', 'text' );
/** Parameters that only colour a box, or say which wiki. */
const STYLE = /^(?:#|border|id|info|text|bg|back|title|ima?ge?|lang|size|align|style|class|colou?r|farbe|boja|c[0-9])|[-_ ]c$/i;

/** The word for "user" and what the box is for; a slash after the word where it is kept as a subpage. Null for what is no user box. */
function boxName( name: string, user: string, concepts: Concepts ): string | null {
	const { isUserWord } = namesOf( concepts );
	const colon = name.indexOf( ':' );
	if ( colon > 0 && isUserWord( name.slice( 0, colon ).trim().replace( / /g, '_' ) ) ) {
		const [ owner = '', ...path ] = name.slice( colon + 1 ).trim().split( '/' );
		// Own subpages are headers and the like; they are checked as pages of their own.
		return !path.length ? owner || null : owner.trim().toLowerCase() === user.toLowerCase() ? null : `${ name.slice( 0, colon ) }/${ path.join( '/' ) }`;
	}
	const bare = name.replace( /\b(?:user ?box(?:es)?|ubx)\b/gi, ' ' ).trim();
	const first = name.split( /[\s/:-]+/ )[ 0 ] as string;
	return ( bare === name && !isUserWord( first ) && !isUserNoun( first, concepts ) ) || isInlineBox( name, concepts ) ? null : bare;
}

function judgeTemplate( template: TemplateUse, page: Page ): Report[] {
	const name = template.outer.some( ( outer ) => isForeignTemplate( outer, page.concepts ) ) ? null : boxName( template.name, page.snapshot.user, page.concepts );
	const values = (): string[] => template.params.filter( ( param ) => !STYLE.test( param.name ) && !STYLE.test( param.value ) ).map( ( param ) => param.value );
	return name === null ? [] : membershipOf( name, 'box', values(), page )
		.map( ( membership ) => changed<Report>( membership, { start: template.start, end: template.end, where: 'template', fix: 'remove-box' } ) );
}

export const boxes: PageRule = function* ( page ) {
	for ( const template of page.document.templates ) {
		yield judgeTemplate( template, page );
	}
};
