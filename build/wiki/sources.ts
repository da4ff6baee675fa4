/**
 * Package sources for another Debian suite, made from the machine's own, so that whatever mirror, proxy or signing key
 * the machine is set up with is used for the other suite as well. Pure text in, pure text out.
 */

/** Debian's suites in order of age. The local wiki needs one that carries MediaWiki 1.43 or newer. */
const succession = [ 'bookworm', 'trixie', 'forky' ];

/** The suite itself and those after it, oldest first; only the suite itself when it is unknown (Debian unstable, say). */
export function suitesFrom( own: string ): string[] {
	const index = succession.indexOf( own );
	return index < 0 ? [ own ] : succession.slice( index );
}

/** `bookworm-security` of `bookworm` becomes `trixie-security`; null for a suite that is not of this release. */
function replaceSuite( suite: string, own: string, wanted: string ): string | null {
	return suite === own || suite === `${ own }-security` ? wanted + suite.slice( own.length ) : null;
}

/** One stanza of a deb822 file (`.sources`); null when it offers no binary packages of the own suite. */
function stanzaFor( stanza: string, own: string, wanted: string ): string | null {
	const lines = stanza.split( '\n' ).filter( ( line ) => line.trim() && !line.startsWith( '#' ) );
	const field = ( name: string ) => lines
		.find( ( line ) => line.toLowerCase().startsWith( `${ name }:` ) )?.slice( name.length + 1 ).trim();
	const suites = ( field( 'suites' ) ?? '' ).split( /\s+/ )
		.map( ( suite ) => replaceSuite( suite, own, wanted ) )
		.filter( ( suite ): suite is string => suite !== null );
	const isOff = field( 'enabled' )?.toLowerCase() === 'no';
	if ( !suites.length || isOff || !( field( 'types' ) ?? '' ).split( /\s+/ ).includes( 'deb' ) ) {
		return null;
	}
	return lines.map( ( line ) => {
		const name = line.split( ':' )[ 0 ]?.toLowerCase();
		return name === 'suites' ? `Suites: ${ suites.join( ' ' ) }` : name === 'types' ? 'Types: deb' : line;
	} ).join( '\n' );
}

/** One line of the one-line format (`.list`): `deb [options] address suite component …`; null when not of the own suite. */
function lineFor( line: string, own: string, wanted: string ): string | null {
	const options = /^\s*deb\s+(\[[^\]]*\])/.exec( line )?.[ 1 ];
	const words = line.replace( options ?? '', '' ).replace( /#.*/, '' ).trim().split( /\s+/ );
	const [ type, address, suite, ...components ] = words;
	const replaced = replaceSuite( suite ?? '', own, wanted );
	return type === 'deb' && replaced ? [ 'deb', options, address, replaced, ...components ].filter( Boolean ).join( ' ' ) : null;
}

export interface SourcesFile {
	/** File name; its ending tells the format. */
	name: string;
	text: string;
}

/**
 * The machine's source files with the own suite replaced by the wanted one. Entries of other suites, of source packages
 * and those switched off are left out, and so are files where nothing remains.
 */
export function sourcesFor( files: SourcesFile[], own: string, wanted: string ): SourcesFile[] {
	return files.map( ( { name, text } ) => {
		const parts = name.endsWith( '.sources' ) ?
			text.split( /\n\s*\n/ ).map( ( stanza ) => stanzaFor( stanza, own, wanted ) ) :
			text.split( '\n' ).map( ( line ) => lineFor( line, own, wanted ) );
		const kept = parts.filter( ( part ): part is string => part !== null );
		return { name, text: kept.length ? kept.join( name.endsWith( '.sources' ) ? '\n\n' : '\n' ) + '\n' : '' };
	} ).filter( ( { text } ) => text );
}

/** Whether a Debian version such as `1:1.43.9+dfsg-1~deb13u1` is MediaWiki 1.43 or newer. */
export function isRecentEnough( version: string ): boolean {
	const [ major, minor ] = version.split( ':' ).pop()!.split( '.' ).map( Number );
	return major === 1 && minor !== undefined && minor >= 43;
}
