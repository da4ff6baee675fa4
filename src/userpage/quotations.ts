/** Quotations that stand between two templates, "quote begin" and "quote end". */
import type { Concepts } from './concepts';
import { sourceOffset, type TemplateUse, type Unit } from './parse/document';
import type { Range } from './reading';
import { isQuoting } from './shape';

/**
 * Ranges of the source between two templates that share a word, differ in another and quote. What stands in a parameter of the first one
 * is told by its name alone and needs no range.
 */
export function quotationsOf( templates: TemplateUse[], concepts: Concepts ): Range[] {
	const ranges: Range[] = [];
	let open: TemplateUse | null = null;
	for ( const template of templates ) {
		const words = template.name.toLowerCase().split( ' ' );
		if ( template.outer.length || words.length < 2 || !words.some( ( word ) => isQuoting( word, concepts ) ) ) {
			continue;
		}
		if ( open && open.name !== template.name && open.name.toLowerCase().split( ' ' ).some( ( word ) => words.includes( word ) ) ) {
			ranges.push( { start: open.end, end: template.start } );
			open = null;
		} else {
			open = template.params.some( ( { value } ) => value.trim() ) ? null : template;
		}
	}
	return ranges;
}

/** True for a unit whose first word stands in one of the ranges. */
export function isWithin( ranges: Range[], unit: Unit ): boolean {
	const at = ranges.length ? sourceOffset( unit, Math.max( 0, unit.text.search( /[\p{L}\p{N}]/u ) ) ) : 0;
	return ranges.some( ( { start, end } ) => start <= at && at < end );
}
