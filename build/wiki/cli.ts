import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wikiDir } from '../paths';
import { Problem, runMain, say } from '../problem';
import { knownPorts, stopServer } from './server';
import { isTestWikiInUse } from './test-wiki';
import { ensureWiki } from './wiki';

const help = `npm run wiki -- [--port N] [--stop]

Starts a local MediaWiki 1.43 on http://127.0.0.1:N (8080 unless told), without the gadget ("npm start" adds it).
Fetches what it needs the first time. What you do on the wiki stays: it is kept in the cache folder (.cache).

  --port N   port to listen on
  --stop     end every local wiki that this checkout started
  --help     this text
`;

async function stopAll(): Promise<void> {
	for ( const port of knownPorts().filter( ( known ) => !isTestWikiInUse( known ) ) ) {
		if ( await stopServer( wikiDir( port ) ) ) {
			say( `Stopped the wiki on port ${ port }.` );
		}
	}
}

/** Reads a port number; throws a Problem for anything that is not one. */
export function parsePort( text: string ): number {
	const port = Number( text );
	if ( !Number.isInteger( port ) || port < 1024 || port > 65535 ) {
		throw new Problem( `--port needs a number from 1024 to 65535, not "${ text }".` );
	}
	return port;
}

function readOptions() {
	try {
		return parseArgs( {
			options: { port: { type: 'string', default: '8080' }, stop: { type: 'boolean' }, help: { type: 'boolean' } },
		} ).values;
	} catch ( error ) {
		throw new Problem( `${ ( error as Error ).message } See "npm run wiki -- --help".` );
	}
}

async function main(): Promise<void> {
	const options = readOptions();
	if ( options.help ) {
		say( help );
	} else if ( options.stop ) {
		await stopAll();
	} else {
		const wiki = await ensureWiki( parsePort( options.port ) );
		say( `The wiki is at ${ wiki.origin }/wiki/Main_Page` );
		say( `Administrator: ${ wiki.adminUser }, password in ${ join( wiki.folder, 'admin-password' ) }` );
	}
}

runMain( main );
