/** The part of VisualEditor's list of characters and elements that is read here (`ve.dm.ElementLinearData`). */
export interface LinearData {
	getLength: () => number;
	isElementData: ( offset: number ) => boolean;
	isOpenElementData: ( offset: number ) => boolean;
	/** Of an element: its type, with a slash before it at the end of the element. */
	getType: ( offset: number ) => string;
	getCharacterData: ( offset: number ) => string;
}

/** What the source would have at the begin of the line, so that the rules see headings and lists. */
const LINE_STARTS: Record<string, string> = {
	paragraph: '',
	heading: '== ',
	listItem: '* ',
	definitionListItem: '; ',
	tableCell: '| ',
};

/**
 * The text that is being edited, a line for each paragraph, without asking the wiki. Templates, files and what else is
 * not typed as text are left out: they are seen before saving.
 */
export function linearText( data: LinearData ): string {
	let text = '';
	const length = data.getLength();
	for ( let offset = 0; offset < length; offset++ ) {
		if ( !data.isElementData( offset ) ) {
			text += data.getCharacterData( offset );
			continue;
		}
		const type = data.getType( offset );
		if ( type === 'internalList' ) {
			break;
		}
		const start = LINE_STARTS[ type ];
		if ( start === undefined ) {
			continue;
		}
		if ( !data.isOpenElementData( offset ) ) {
			text += type === 'heading' ? ' ==' : '';
		} else if ( !/(^|\n)[*;|] $/.test( text.slice( -3 ) ) ) {
			// A paragraph inside a list item or a cell goes on in its line.
			text += `\n${ start }`;
		}
	}
	return text.trim();
}
