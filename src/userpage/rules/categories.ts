/** Categories that the page is in, judged by what their names say about the person. */
import { membershipOf, isAboutUsers } from './membership';
import type { PageRule, Report } from './rule';

export const categories: PageRule = ( page ) => {
	const { document, snapshot } = page;
	const reports = document.categories.flatMap( ( category ): Report[] => isAboutUsers( category.name, page.concepts ) ?
		membershipOf( category.name, 'category', [], page ).map( ( membership ) => ( {
			...membership, start: category.start, end: category.end, where: 'category', fix: 'remove-category',
		} ) ) : [] );
	// Categories that the page got through a box: told at the box that most likely brought them.
	const written = new Set( document.categories.map( ( category ) => category.name.toLowerCase() ) );
	for ( const name of snapshot.categories ?? [] ) {
		if ( !written.has( name.toLowerCase() ) && isAboutUsers( name, page.concepts ) ) {
			const words = name.toLowerCase().split( /[^\p{L}\p{N}]+/u ).filter( ( word ) => word.length > 3 );
			const score = ( text: string ): number => words.filter( ( word ) => text.toLowerCase().includes( word.slice( 0, 6 ) ) ).length;
			const best = document.templates.map( ( template ) => ( { template, score: score( document.source.slice( template.start, template.end ) ) } ) )
				.sort( ( a, b ) => b.score - a.score )[ 0 ]?.template;
			membershipOf( name, 'category', [], page ).forEach( ( membership ) => {
				reports.push( { ...membership, start: best?.start ?? 0, end: best?.end ?? 0, where: 'category', fix: 'remove-box' } );
			} );
		}
	}
	return reports;
};
