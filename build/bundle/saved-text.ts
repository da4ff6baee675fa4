/**
 * A wiki does not keep every text as it was sent: MediaWiki composes letters and accents (Unicode NFC), which also turns
 * some spaces and signs into others, and replaces control characters. In code that would change what strings mean.
 */

/** A character with the marks that follow it: what NFC looks at together; or a character that the wiki replaces. */
const runs = /\P{M}\p{M}*|\p{M}+/gu;

// eslint-disable-next-line no-control-regex
const replaced = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

const escapeRun = ( run: string ) => Array.from( { length: run.length }, ( _, at ) => run.charCodeAt( at ) )
	.map( ( unit ) => unit < 0x80 && unit >= 0x20 ? String.fromCharCode( unit ) : `\\u${ unit.toString( 16 ).padStart( 4, '0' ) }` )
	.join( '' );

/** Whether the wiki keeps the text as it is. */
export function isKept( text: string ): boolean {
	return text === text.normalize( 'NFC' ) && !replaced.test( text );
}

/**
 * The script with escapes for what the wiki would change. They mean the same in strings and regular expressions, which
 * is where such characters are.
 */
export function escapeForWiki( script: string ): string {
	return isKept( script ) ? script : script.replace( runs, ( run ) => isKept( run ) ? run : escapeRun( run ) );
}
