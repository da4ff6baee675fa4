import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the checkout. */
export const repoRoot = resolve( dirname( fileURLToPath( import.meta.url ) ), '..' );

/** Downloads, the unpacked MediaWiki and the state of each local wiki; git-ignored. `SAFETY_CACHE` moves it. */
export const cacheRoot = resolve( process.env.SAFETY_CACHE || join( repoRoot, '.cache' ) );

/** The unpacked MediaWiki, shared by all local wikis. */
export const mediawikiDir = join( cacheRoot, 'mediawiki' );

/** State of the wiki on a port: database, uploads, passwords, pid, log. */
export function wikiDir( port: number ): string {
	return join( cacheRoot, `wiki-${ port }` );
}
