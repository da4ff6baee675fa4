/**
 * Starts a command of this project on a fresh checkout: installs the packages when that is due, then runs the named
 * TypeScript file with the remaining arguments. It runs before any package is there, so it uses none.
 *
 *     node build/bootstrap.mjs build/start.ts --port 8080
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve( dirname( fileURLToPath( import.meta.url ) ), '..' );

/** Ends with one line that says what is wrong and how to mend it. */
function fail( line ) {
	console.error( `Error: ${ line }` );
	process.exit( 1 );
}

/**
 * Whether what is installed differs from the lock file. npm notes what it installed in a lock file of its own; packages
 * for other kinds of machines are not in it.
 */
function isInstallDue() {
	const packagesOf = ( ...path ) => JSON.parse( readFileSync( resolve( root, ...path ), 'utf8' ) ).packages;
	const noted = [ 'node_modules', '.package-lock.json' ];
	if ( !existsSync( resolve( root, ...noted ) ) ) {
		return true;
	}
	const installed = packagesOf( ...noted );
	return Object.entries( packagesOf( 'package-lock.json' ) )
		.some( ( [ path, { version, optional } ] ) => path && !optional && installed[ path ]?.version !== version );
}

if ( Number( process.versions.node.split( '.' )[ 0 ] ) < 20 ) {
	fail( `Node 20 or newer is needed, this is ${ process.version }. Install a newer Node.js.` );
}
if ( isInstallDue() ) {
	console.log( 'Installing packages (npm ci) …' );
	const install = spawnSync( 'npm', [ 'ci', '--no-progress', '--loglevel=error' ], { cwd: root, stdio: 'inherit' } );
	if ( install.error ) {
		fail( `npm could not be run (${ install.error.message }). Install npm, or put it on PATH.` );
	}
	if ( install.status !== 0 ) {
		fail( '"npm ci" failed, see above. Check the network, then run this again.' );
	}
}
const [ script, ...args ] = process.argv.slice( 2 );
const command = spawnSync( process.execPath, [ '--import', 'tsx', script, ...args ], { cwd: root, stdio: 'inherit' } );
process.exit( command.status ?? 1 );
