import { createTwoFilesPatch } from 'diff';
import type { LineDifference } from './definition';
import { definitionTitle } from './deploy';
import type { Change } from './pages';

/** Beyond so many changed lines the comparison takes minutes and nobody reads it. */
const longestDiff = 4_000;

const countLines = ( text: string ) => text.split( '\n' ).length;

/** One value a line, so that a difference is seen where it is. */
function readable( text: string, contentModel: string ): string {
	if ( contentModel !== 'json' ) {
		return text.trimEnd() + '\n';
	}
	try {
		return JSON.stringify( JSON.parse( text ), null, '\t' ) + '\n';
	} catch {
		return text;
	}
}

/** What a change does to a page, as a unified diff. */
export function showChange( { page, text, contentModel }: Change ): string {
	if ( page.text === null ) {
		return `+++ ${ page.title }: a new page of ${ countLines( text ) } lines`;
	}
	const patch = createTwoFilesPatch( page.title, page.title, readable( page.text, contentModel ), readable( text, contentModel ),
		'on the wiki', 'to be saved', { maxEditLength: longestDiff } );
	return patch ?? `--- ${ page.title }: ${ countLines( page.text ) } lines are replaced by ${ countLines( text ) } others, too many to show`;
}

/** How the wiki's definition of our gadgets differs from ours. */
export function showDefinition( differences: LineDifference[] ): string {
	const lines = differences.map( ( { kind, theirs, ours } ) => kind === 'missing' ? `  missing:   ${ ours }` : `  different: ${ theirs }\n  ours:      ${ ours }` );
	return lines.length ? `${ definitionTitle } differs:\n${ lines.join( '\n' ) }` : `${ definitionTitle } has our lines.`;
}
