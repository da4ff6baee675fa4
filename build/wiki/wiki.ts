import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wikiDir } from '../paths';
import { deployer, ensureMediaWiki, ensureWikiState } from './mediawiki';
import { ensurePhp } from './php';
import { checkPort, startServer } from './server';

/** A running local wiki. */
export interface LocalWiki {
	port: number;
	/** Such as `http://127.0.0.1:8080`. */
	origin: string;
	/** Such as `http://127.0.0.1:8080/w`: what the build calls home. */
	scriptPath: string;
	/** Such as `http://127.0.0.1:8080/w/api.php`. */
	api: string;
	/** Its database, uploads, passwords, mail and log. */
	folder: string;
	/** Name and bot password that may edit the interface through the API. */
	deployLogin: string;
	deployPassword: string;
	/** The same account's name and password for logging in. */
	adminUser: string;
	adminPassword: string;
}

/**
 * Brings up the wiki on a port, with all that it takes on a fresh machine. Quick when it is up already; never touches
 * the pages, files and users of a wiki that is there.
 *
 * @param port Port on the loopback address
 */
export async function ensureWiki( port: number ): Promise<LocalWiki> {
	const folder = wikiDir( port );
	await checkPort( folder, port );
	const php = await ensurePhp();
	await ensureMediaWiki();
	await ensureWikiState( php, folder, port );
	await startServer( php, folder, port );
	const origin = `http://127.0.0.1:${ port }`;
	return {
		port,
		origin,
		scriptPath: `${ origin }/w`,
		api: `${ origin }/w/api.php`,
		folder,
		deployLogin: deployer.login,
		deployPassword: readFileSync( join( folder, deployer.passwordFile ), 'utf8' ),
		adminUser: deployer.user,
		adminPassword: readFileSync( join( folder, deployer.webPasswordFile ), 'utf8' ),
	};
}
