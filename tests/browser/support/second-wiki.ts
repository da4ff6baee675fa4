/**
 * A second wiki beside the test wiki, for what crosses wikis: the gadget loaded from its home, API requests with
 * `origin=`, and files of a shared repository. It starts empty, without the gadget, on the first call, and goes when the
 * tests of the calling file are over.
 *
 *     const other = await secondWiki();
 *     const user = await newUser( { wiki: other } );
 *     const visit = await browser.visit( user, {}, other );
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { removeTestWiki, startTestWiki } from '../../../build/wiki/test-wiki';
import type { LocalWiki } from '../../../build/wiki/wiki';

let started: Promise<LocalWiki> | null = null;

const sharing = () => join( inject( 'wiki' ).folder, 'shared-files-api' );

export function secondWiki(): Promise<LocalWiki> {
	started ??= startTestWiki();
	return started;
}

/** Lets pages of the test wiki show files of the second one, as Wikimedia wikis show those of Commons. */
export async function shareFilesOfSecondWiki(): Promise<void> {
	writeFileSync( sharing(), ( await secondWiki() ).api );
}

afterAll( async () => {
	rmSync( sharing(), { force: true } );
	const wiki = await started;
	if ( wiki ) {
		await removeTestWiki( wiki.port );
	}
} );
