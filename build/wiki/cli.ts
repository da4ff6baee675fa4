import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wikiDir } from '../paths';
import { runMain, say } from '../problem';
import { parsePort } from './port';
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

async function main(): Promise<void> {
	const { values: options } = parseArgs( {
		options: { port: { type: 'string', default: '8080' }, stop: { type: 'boolean' }, help: { type: 'boolean' } },
	} );
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
