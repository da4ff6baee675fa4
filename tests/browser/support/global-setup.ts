/**
 * Before the browser tests: a fresh wiki of this run's own on a free port, with the gadget built, deployed through the
 * API and defined. After them: it is stopped and deleted. Several runs can go on side by side.
 */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildDist } from '../../../build/bundle/build';
import { WikiApi } from '../../../build/deploy/api';
import { carryOut, planDeployment } from '../../../build/deploy/deploy';
import { ensureChromium } from '../../../build/wiki/chromium';
import { removeTestWiki, startTestWiki } from '../../../build/wiki/test-wiki';
import type { LocalWiki } from '../../../build/wiki/wiki';

declare module 'vitest' {
	export interface ProvidedContext {
		wiki: LocalWiki;
		chromium: string;
	}
}

export default async function setUp( project: TestProject ): Promise<() => Promise<void>> {
	const chromium = await ensureChromium();
	const wiki = await startTestWiki();
	const tearDown = () => removeTestWiki( wiki.port );
	try {
		const dist = join( wiki.folder, 'dist' );
		await buildDist( { outDir: dist, home: wiki.scriptPath } );
		const api = new WikiApi( wiki.api );
		await api.logIn( wiki.deployLogin, wiki.deployPassword );
		const { changes } = await planDeployment( api, dist, { definition: true } );
		await carryOut( api, changes, 'Deploy the safety gadget for tests' );
	} catch ( error ) {
		await tearDown();
		throw error;
	}
	project.provide( 'wiki', wiki );
	project.provide( 'chromium', chromium );
	return tearDown;
}
