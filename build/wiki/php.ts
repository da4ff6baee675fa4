import { aptInstall } from './apt';
import { findOnPath, run } from './run';
import { Problem } from '../problem';

/** Debian packages and the PHP extension that shows each is there; `exif` reads the places in photos. */
const packages: Record<string, string[]> = {
	'php-cli': [ 'exif', 'fileinfo', 'iconv' ],
	'php-sqlite3': [ 'pdo_sqlite' ],
	'php-mbstring': [ 'mbstring' ],
	'php-xml': [ 'dom', 'xmlreader' ],
	'php-intl': [ 'intl' ],
	'php-apcu': [ 'apcu' ],
	'php-curl': [ 'curl' ],
	'php-gd': [ 'gd' ],
};

/** Packages whose extensions the PHP on this machine lacks; all of them when there is no PHP. */
async function missingPackages(): Promise<string[]> {
	const probe = await run( 'php', [ '-r', 'echo PHP_VERSION_ID >= 80100 ? implode( " ", get_loaded_extensions() ) : "";' ] );
	const loaded = new Set( probe.code ? [] : probe.stdout.toLowerCase().split( /\s+/ ) );
	return Object.keys( packages ).filter( ( name ) => packages[ name ]!.some( ( extension ) => !loaded.has( extension ) ) );
}

/** Path of a PHP 8.1 or newer with all that MediaWiki needs; installs what is missing. */
export async function ensurePhp(): Promise<string> {
	const missing = await missingPackages();
	if ( missing.length ) {
		await aptInstall( missing, 'to run MediaWiki (PHP 8.1 or newer)' );
		const still = await missingPackages();
		if ( still.length ) {
			throw new Problem( `the PHP found first on PATH still lacks ${ still.join( ', ' ) }. Put Debian's own PHP first on PATH.` );
		}
	}
	return findOnPath( 'php' )!;
}
