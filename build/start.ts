/** `npm start`: a local wiki with the gadget, built from this checkout and deployed as on any wiki, for a demo user. */
import { parseArgs } from 'node:util';
import { ensureDemoUser, demoName, demoPassword } from './demo/demo';
import { wikiDir } from './paths';
import { Problem, runMain, say } from './problem';
import { putGadgetOn } from './wiki/gadget';
import { parsePort } from './wiki/port';
import { isPortFree, runningPid } from './wiki/server';
import { isTestWiki } from './wiki/test-wiki';
import { ensureWiki } from './wiki/wiki';

const help = `npm start [-- --port N]

Brings up a local MediaWiki with the gadget built, deployed and switched on for a demo user, and prints how to log in.
Run it again after a change of the code: it deploys what differs, and leaves your pages and users as they are.

  --port N   port to listen on (8080, or the next free one, unless told)
  --help     this text

To end it: npm run wiki -- --stop
`;

/** The first port from 8080 on that is free or serves our wiki already. */
async function choosePort(): Promise<number> {
	for ( let port = 8080; port < 8100; port++ ) {
		if ( isTestWiki( port ) ) {
			continue;
		}
		if ( runningPid( wikiDir( port ) ) !== null || await isPortFree( port ) ) {
			if ( port !== 8080 ) {
				say( `Port 8080 is in use by another program: taking ${ port }.` );
			}
			return port;
		}
	}
	throw new Problem( 'the ports from 8080 to 8099 are all in use. Name another one: npm start -- --port N' );
}

async function main(): Promise<void> {
	const { values } = parseArgs( { options: { port: { type: 'string' }, help: { type: 'boolean' } } } );
	if ( values.help ) {
		say( help );
		return;
	}
	const wiki = await ensureWiki( values.port ? parsePort( values.port ) : await choosePort() );
	say( 'Building and deploying the gadget …' );
	const changed = await putGadgetOn( wiki );
	say( changed.length ? `Deployed ${ changed.join( ', ' ) }.` : 'The wiki has this build already.' );
	await ensureDemoUser( wiki );
	say( `
The wiki with the gadget:  ${ wiki.origin }/wiki/Main_Page
Log in:                    ${ wiki.origin }/wiki/Special:UserLogin
    user name              ${ demoName }
    password               ${ demoPassword }

Then look for "Safety" in the sidebar (in Tools, in the Vector 2022 skin).
Logged out:                ${ wiki.origin }/wiki/Main_Page?withgadget=safety
Contact dialog by link:    ${ wiki.origin }/wiki/Main_Page?withgadget=safety&safety=contact
Other skins:               add ?useskin=vector, monobook, timeless or minerva to any address
After a change of code:    npm start
To end it:                 npm run wiki -- --stop` );
}

runMain( main );
