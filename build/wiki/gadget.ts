import { join } from 'node:path';
import { buildDist } from '../bundle/build';
import { WikiApi } from '../deploy/api';
import { carryOut, planDeployment } from '../deploy/deploy';
import type { LocalWiki } from './wiki';

/**
 * Builds the gadget of this checkout for a local wiki and deploys it there as on any wiki, with its definition.
 * Gives the titles of the pages that were changed.
 */
export async function putGadgetOn( wiki: LocalWiki ): Promise<string[]> {
	const dist = join( wiki.folder, 'dist' );
	await buildDist( { outDir: dist, home: wiki.scriptPath } );
	const api = new WikiApi( wiki.api );
	await api.logIn( wiki.deployLogin, wiki.deployPassword );
	const { changes } = await planDeployment( api, dist, { definition: true } );
	await carryOut( api, changes, 'Deploy the safety gadget from the local checkout' );
	return changes.map( ( { page } ) => page.title );
}
