/**
 * What the second pass makes of wikitext: units of running text (a paragraph line, list item, table cell, template
 * parameter, caption, comment …) in plain words, with the way back to the source, and the templates, files and
 * categories that were met.
 */

export type UnitKind = 'prose' | 'item' | 'cell' | 'param' | 'caption' | 'comment' | 'heading' | 'hint' | 'ref' | 'code';

/** A range of a unit's text with where it links to; `target` for pages, `url` for addresses. */
export interface LinkSpan {
	start: number;
	end: number;
	target: string;
	url: string;
}

export interface Unit {
	/** Place among the units of the document. */
	index: number;
	kind: UnitKind;
	/** Plain text; a template in running text stands as U+FFFC. */
	text: string;
	/** Pairs: offset in `text`, offset in the source; ascending. */
	map: number[];
	section: number;
	/** What names this text: term of a definition list, first cell and column head of a table, parameter name. */
	labels: string[];
	/** Names of the templates around it, outermost first, and the innermost's parameter. */
	templates: string[];
	param: string;
	/** List marker (`*`, `#`, `:` …), empty otherwise. */
	marker: string;
	/** Inside a quotation tag. */
	quoted: boolean;
	links: LinkSpan[];
	/** Ranges of `text` in code style. */
	code: { start: number; end: number }[];
	/** Templates standing in the text: position and index in `templates` of the document. */
	objects: { at: number; template: number }[];
	/** Index of the file that a caption belongs to, -1 otherwise. */
	file: number;
	/** Number of the table, its row and column, -1 outside tables. */
	table: number;
	row: number;
	column: number;
}

export interface TemplateUse {
	name: string;
	start: number;
	end: number;
	section: number;
	/** Raw source of the parameters; positional ones are named '1', '2' … */
	params: { name: string; value: string; start: number }[];
	outer: string[];
}

export interface FileUse {
	name: string;
	start: number;
	end: number;
	section: number;
	/** Caption and alternative text in plain words. */
	caption: string;
	templates: string[];
	param: string;
}

export interface CategoryUse {
	name: string;
	start: number;
	end: number;
	section: number;
}

export interface Section {
	/** 0 for the lead. */
	level: number;
	title: string;
	start: number;
}

export interface Document {
	source: string;
	units: Unit[];
	templates: TemplateUse[];
	files: FileUse[];
	categories: CategoryUse[];
	sections: Section[];
}

/** Last pair of a unit's map that begins at or before an offset: of the text for side 0, of the source for side 1. */
function pairAt( unit: Unit, offset: number, side: 0 | 1 ): number {
	let low = 0;
	let high = unit.map.length / 2 - 1;
	while ( low < high ) {
		const middle = Math.ceil( ( low + high ) / 2 );
		if ( ( unit.map[ middle * 2 + side ] as number ) <= offset ) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return low * 2;
}

/** Offset in the source of a character of a unit's text. */
export function sourceOffset( unit: Unit, at: number ): number {
	const pair = pairAt( unit, at, 0 );
	return unit.map.length ? ( unit.map[ pair + 1 ] as number ) + at - ( unit.map[ pair ] as number ) : 0;
}

/** Offset in a unit's text of an offset in the source; 0 for what stands before the unit. */
export function textOffset( unit: Unit, source: number ): number {
	const pair = pairAt( unit, source, 1 );
	return unit.map.length ? Math.max( 0, ( unit.map[ pair ] as number ) + source - ( unit.map[ pair + 1 ] as number ) ) : 0;
}
