import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wikiDir } from '../paths';
import { anyFreePort, knownPorts, stopServer } from './server';
import { ensureWiki, type LocalWiki } from './wiki';

/** File of a test wiki's folder that holds the pid of the test run it belongs to. */
const ownerFile = 'test-owner';

function ownerOf( port: number ): number | null {
	const file = join( wikiDir( port ), ownerFile );
	return existsSync( file ) ? Number( readFileSync( file, 'utf8' ) ) : null;
}

/** Whether the wiki on a port was made for a test run. */
export function isTestWiki( port: number ): boolean {
	return ownerOf( port ) !== null;
}

/** Whether the wiki on a port belongs to a test run that still goes on. */
export function isTestWikiInUse( port: number ): boolean {
	const owner = ownerOf( port );
	return owner !== null && existsSync( `/proc/${ owner }` );
}

/** Ends and deletes the wikis of test runs that died without doing so. */
export async function sweepTestWikis(): Promise<void> {
	for ( const port of knownPorts() ) {
		if ( ownerOf( port ) !== null && !isTestWikiInUse( port ) ) {
			await removeTestWiki( port );
		}
	}
}

/** A fresh wiki on a free port for one test run; several runs can go on side by side. */
export async function startTestWiki(): Promise<LocalWiki> {
	await sweepTestWikis();
	const wiki = await ensureWiki( await anyFreePort() );
	writeFileSync( join( wiki.folder, ownerFile ), String( process.pid ) );
	return wiki;
}

export async function removeTestWiki( port: number ): Promise<void> {
	await stopServer( wikiDir( port ) );
	rmSync( wikiDir( port ), { recursive: true, force: true } );
}
