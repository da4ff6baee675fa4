/** Categories that the page is in, judged by what their names say about the person. */
import { changed } from '../changed';
import type { Document, TemplateUse } from '../parse/document';
import { membershipOf, isAboutUsers } from './membership';
import type { PageRule, Report } from './rule';

/** The template that most likely brought a category, by the words that it shares with it. */
function bringerOf( name: string, document: Document ): TemplateUse | undefined {
	const words = name.toLowerCase().split( /[^\p{L}\p{N}]+/u ).filter( ( word ) => word.length > 3 ).map( ( word ) => word.slice( 0, 6 ) );
	let best: TemplateUse | undefined;
	let most = -1;
	for ( const template of document.templates ) {
		const text = document.source.slice( template.start, template.end ).toLowerCase();
		const score = words.filter( ( word ) => text.includes( word ) ).length;
		if ( score > most ) {
			best = template;
			most = score;
		}
	}
	return best;
}

export const categories: PageRule = function* ( page ) {
	const { document, snapshot } = page;
	for ( const { name, start, end } of document.categories ) {
		yield isAboutUsers( name, page.concepts ) ?
			membershipOf( name, 'category', [], page ).map( ( membership ) => changed<Report>( membership, { start, end, where: 'category', fix: 'remove-category' } ) ) : [];
	}
	// Categories that the page got through a box: told at the box that most likely brought them.
	const written = new Set( document.categories.map( ( category ) => category.name.toLowerCase() ) );
	for ( const name of snapshot.categories ?? [] ) {
		if ( !written.has( name.toLowerCase() ) && isAboutUsers( name, page.concepts ) ) {
			const memberships = membershipOf( name, 'category', [], page );
			const best = memberships.length ? bringerOf( name, document ) : undefined;
			yield memberships.map( ( membership ) => changed<Report>( membership, { start: best?.start ?? 0, end: best?.end ?? 0, where: 'category', fix: 'remove-box' } ) );
		}
	}
};
