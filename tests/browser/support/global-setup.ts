/**
 * Before the browser tests: a fresh wiki of this run's own on a free port, with the gadget built, deployed through the
 * API and defined. After them: it is stopped and deleted. Several runs can go on side by side.
 */
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../../build/wiki/chromium';
import { putGadgetOn } from '../../../build/wiki/gadget';
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
		await putGadgetOn( wiki );
	} catch ( error ) {
		await tearDown();
		throw error;
	}
	project.provide( 'wiki', wiki );
	project.provide( 'chromium', chromium );
	return tearDown;
}
