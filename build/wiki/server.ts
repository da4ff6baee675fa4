import { spawn } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheRoot, repoRoot } from '../paths';
import { Problem } from '../problem';
import { wikiEnvironment } from './mediawiki';

const router = join( repoRoot, 'build', 'wiki', 'router.php' );

/** Settings of PHP for a wiki: room for uploads, and a cache of compiled code, which makes pages five times as fast. */
const phpSettings = {
	memory_limit: '512M',
	max_execution_time: '120',
	upload_max_filesize: '20M',
	post_max_size: '24M',
	display_errors: '0',
	'apc.shm_size': '128M',
	'opcache.enable': '1',
	'opcache.memory_consumption': '192',
	'opcache.max_accelerated_files': '16000',
};

/** Whether the process is a server of ours for that folder: a pid file outlives its process, and pids are used again. */
function isOurServer( pid: number, folder: string ): boolean {
	try {
		return readFileSync( `/proc/${ pid }/cmdline`, 'utf8' ).includes( router ) &&
			readFileSync( `/proc/${ pid }/environ`, 'utf8' ).split( '\0' ).includes( `SAFETY_WIKI_DIR=${ folder }` );
	} catch {
		return false;
	}
}

/** Pid of the running server of a wiki's folder, or null. */
export function runningPid( folder: string ): number | null {
	const file = join( folder, 'server.pid' );
	const pid = existsSync( file ) ? Number( readFileSync( file, 'utf8' ) ) : 0;
	return pid > 1 && isOurServer( pid, folder ) ? pid : null;
}

/** Whether nobody listens on the port. Port 0 is always free. */
export function isPortFree( port: number ): Promise<boolean> {
	return new Promise( ( resolve ) => {
		const probe = createServer();
		probe.once( 'error', () => resolve( false ) );
		probe.listen( port, '127.0.0.1', () => probe.close( () => resolve( true ) ) );
	} );
}

/** Throws a Problem when something else than the server of that folder listens on the port. */
export async function checkPort( folder: string, port: number ): Promise<void> {
	if ( runningPid( folder ) === null && !await isPortFree( port ) ) {
		throw new Problem( `port ${ port } is in use by another program. Choose another one with --port.` );
	}
}

/** A port that nobody listens on, chosen by the system. */
export function anyFreePort(): Promise<number> {
	return new Promise( ( resolve, reject ) => {
		const probe = createServer();
		probe.once( 'error', reject );
		probe.listen( 0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close( () => resolve( typeof address === 'object' && address ? address.port : 0 ) );
		} );
	} );
}

/** Whether the wiki answers its API. */
async function answers( port: number ): Promise<boolean> {
	try {
		const response = await fetch( `http://127.0.0.1:${ port }/w/api.php?action=query&meta=siteinfo&format=json`,
			{ signal: AbortSignal.timeout( 30_000 ) } );
		return response.ok && 'query' in ( await response.json() as object );
	} catch {
		return false;
	}
}

function endOfLog( folder: string ): string {
	return readFileSync( join( folder, 'server.log' ), 'utf8' ).trim().split( '\n' ).slice( -3 ).join( ' | ' );
}

/**
 * Starts the server of a wiki's folder, with that PHP on that port, unless it runs already; waits until it answers.
 *
 * Throws a Problem when the wiki does not answer.
 */
export async function startServer( php: string, folder: string, port: number ): Promise<void> {
	if ( runningPid( folder ) === null ) {
		const log = openSync( join( folder, 'server.log' ), 'a' );
		const settings = Object.entries( phpSettings ).flatMap( ( [ name, value ] ) => [ '-d', `${ name }=${ value }` ] );
		const child = spawn( php, [ ...settings, '-S', `127.0.0.1:${ port }`, '-t', folder, router ], {
			detached: true,
			stdio: [ 'ignore', log, log ],
			env: { ...process.env, ...wikiEnvironment( folder, port ), PHP_CLI_SERVER_WORKERS: '6' },
		} );
		child.unref();
		writeFileSync( join( folder, 'server.pid' ), String( child.pid ) );
	}
	for ( let tries = 0; tries < 60; tries++ ) {
		if ( await answers( port ) ) {
			return;
		}
		if ( runningPid( folder ) === null && tries > 2 ) {
			break;
		}
		await sleep( 250 );
	}
	throw new Problem( `the wiki on port ${ port } does not answer. Its log ends: ${ endOfLog( folder ) }` );
}

/** Ends the server of a wiki's folder, with its workers. Returns whether one ran. */
export async function stopServer( folder: string ): Promise<boolean> {
	const pid = runningPid( folder );
	rmSync( join( folder, 'server.pid' ), { force: true } );
	if ( pid === null ) {
		return false;
	}
	// The server leads a process group of its own; its workers are in it.
	process.kill( -pid, 'SIGTERM' );
	for ( let tries = 0; tries < 40 && isOurServer( pid, folder ); tries++ ) {
		await sleep( 50 );
	}
	return true;
}

/** Ports of all wikis in the cache folder, running or not. */
export function knownPorts(): number[] {
	const names = existsSync( cacheRoot ) ? readdirSync( cacheRoot ) : [];
	return names.map( ( name ) => /^wiki-(\d+)$/.exec( name )?.[ 1 ] ).filter( ( port ) => port !== undefined ).map( Number );
}
