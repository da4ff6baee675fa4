/**
 * MediaWiki:Gadgets-definition is one page for all gadgets of a wiki. Ours are a few lines of it: everything else stays
 * as it is, byte by byte.
 */

/** What to do with one line of ours. */
export interface LineDifference {
	gadget: string;
	kind: 'missing' | 'different';
	/** The wiki's line; empty when it has none. */
	theirs: string;
	ours: string;
}

/**
 * Id of the gadget that a line defines, null for any other line. As the Gadgets extension reads it, spaces in the name
 * count as underscores.
 */
function gadgetId( line: string ): string | null {
	const name = /^\*+ *([a-zA-Z][-_:.\w ]*?)\s*[[|]/.exec( line )?.[ 1 ];
	return name ? name.replace( / /g, '_' ) : null;
}

/** The text with everything inside HTML comments blanked, so that lines keep their places: the extension ignores comments. */
function withoutComments( text: string ): string {
	return text.replace( /<!--[\s\S]*?-->/g, ( comment ) => comment.replace( /[^\n]/g, ' ' ) );
}

function findLine( lines: string[], gadget: string ): number {
	return lines.findIndex( ( line ) => gadgetId( line ) === gadget );
}

/** How the wiki's definition differs from our lines; empty when it has them all. */
export function compareDefinition( theirs: string, ours: string ): LineDifference[] {
	const lines = theirs.split( '\n' );
	const visible = withoutComments( theirs ).split( '\n' );
	return ours.split( '\n' ).flatMap( ( line ): LineDifference[] => {
		const gadget = gadgetId( line );
		if ( gadget === null ) {
			return [];
		}
		const at = findLine( visible, gadget );
		const current = at < 0 ? '' : lines[ at ]!;
		return current.trim() === line.trim() ? [] :
			[ { gadget, kind: at < 0 ? 'missing' : 'different', theirs: current, ours: line.trim() } ];
	} );
}

/** Index behind the last line of a section, which ends at the next heading; -1 when there is no such section. */
function endOfSection( visible: string[], section: string ): number {
	const heading = ( line: string ) => /^==+ *([^*:\s|]+?) *==+\s*$/.exec( line )?.[ 1 ];
	const start = visible.findIndex( ( line ) => heading( line ) === section );
	if ( start < 0 ) {
		return -1;
	}
	let end = start + 1;
	for ( let at = end; at < visible.length && heading( visible[ at ]! ) === undefined; at++ ) {
		end = gadgetId( visible[ at ]! ) ? at + 1 : end;
	}
	return end;
}

/**
 * The wiki's definition with our lines in it. A line that is there already is replaced where it stands; a new one goes
 * behind the line of ours before it, else to the end of the section, else to the end of the page.
 *
 * @param theirs Text of the wiki's page; empty when there is none
 * @param ours Our lines
 * @param section Id of a section of the wiki's page, such as `browsing`
 */
export function mergeDefinition( theirs: string, ours: string, section: string | null = null ): string {
	return compareDefinition( theirs, ours ).reduce( ( text, difference ) => {
		const lines = text.split( '\n' );
		const visible = withoutComments( text ).split( '\n' );
		if ( difference.kind === 'different' ) {
			lines[ findLine( visible, difference.gadget ) ] = difference.ours;
			return lines.join( '\n' );
		}
		const own = ours.split( '\n' ).map( gadgetId ).filter( ( id ): id is string => id !== null );
		const before = own.slice( 0, own.indexOf( difference.gadget ) ).map( ( id ) => findLine( visible, id ) );
		const inSection = section === null ? -1 : endOfSection( visible, section );
		const last = Math.max( -1, ...before );
		if ( last >= 0 || inSection >= 0 ) {
			lines.splice( last >= 0 ? last + 1 : inSection, 0, difference.ours );
			return lines.join( '\n' );
		}
		return text === '' || text.endsWith( '\n' ) ? `${ text }${ difference.ours }` : `${ text }\n${ difference.ours }`;
	}, theirs );
}

/** Whether the page has such a section. */
export function hasSection( theirs: string, section: string ): boolean {
	return endOfSection( withoutComments( theirs ).split( '\n' ), section ) >= 0;
}

/**
 * Takes back what a deployment did to our lines, in a text that others may have edited elsewhere since. Gives null when
 * a line of ours is not as it was deployed.
 *
 * @param text The page as it is now
 * @param differences What `compareDefinition( before, deployed )` gave: `theirs` is the line before, `ours` the deployed one
 */
export function restoreLines( text: string, differences: LineDifference[] ): string | null {
	const lines = text.split( '\n' );
	for ( const { gadget, kind, theirs, ours } of differences ) {
		const at = findLine( withoutComments( lines.join( '\n' ) ).split( '\n' ), gadget );
		if ( at < 0 || lines[ at ]!.trim() !== ours ) {
			return null;
		}
		lines.splice( at, 1, ...( kind === 'missing' ? [] : [ theirs ] ) );
	}
	return lines.join( '\n' );
}
