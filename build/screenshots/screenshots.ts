/**
 * `npm run screenshots`: pictures of the gadget for the README, taken on a fresh local wiki with the demo user. Look at
 * them before you commit them.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { demoName, demoPassword, ensureDemoUser } from '../demo/demo';
import { repoRoot } from '../paths';
import { runMain, say } from '../problem';
import { ensureChromium } from '../wiki/chromium';
import { removeTestWiki, startTestWiki } from '../wiki/test-wiki';
import type { LocalWiki } from '../wiki/wiki';
import { putGadgetOn } from '../wiki/gadget';

interface Shot {
	name: string;
	query: Record<string, string>;
	viewport: { width: number; height: number };
	/** Does what a person would do first, and waits for what the picture is to show. */
	prepare: ( page: Page ) => Promise<unknown>;
}

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

const waitForPanel = ( page: Page ) => page.locator( '.safety-panel h3' ).first().waitFor();

/** Opens the user-page tab and runs its check to the end. */
async function checkUserpage( page: Page ): Promise<void> {
	await waitForPanel( page );
	await page.getByRole( 'button', { name: 'Check my user page' } ).click();
	await page.locator( '.safety-panel mark' ).first().waitFor();
}

const SHOTS: Shot[] = [
	{ name: 'checklist', query: { safety: 'checklist', useskin: 'vector-2022' }, viewport: DESKTOP, prepare: waitForPanel },
	{
		name: 'username', query: { safety: 'username', useskin: 'vector' }, viewport: DESKTOP,
		prepare: ( page ) => page.locator( '.safety-panel mark' ).first().waitFor(),
	},
	{ name: 'userpage', query: { safety: 'userpage', useskin: 'monobook' }, viewport: DESKTOP, prepare: checkUserpage },
	{
		name: 'contact', query: { safety: 'contact', useskin: 'vector-2022' }, viewport: DESKTOP,
		prepare: ( page ) => page.getByRole( 'dialog' ).waitFor(),
	},
	{
		name: 'night', query: { safety: 'checklist', useskin: 'vector-2022', vectornightmode: '1' }, viewport: DESKTOP,
		prepare: waitForPanel,
	},
	{
		name: 'right-to-left', query: { safety: 'checklist', useskin: 'vector', uselang: 'ar' }, viewport: DESKTOP,
		prepare: waitForPanel,
	},
	{
		name: 'phone', query: { safety: 'contact', useskin: 'minerva' }, viewport: PHONE,
		prepare: ( page ) => page.getByRole( 'dialog' ).waitFor(),
	},
];

async function logIn( page: Page, wiki: LocalWiki ): Promise<void> {
	await page.goto( `${ wiki.scriptPath }/index.php?title=Special:UserLogin&useskin=monobook` );
	await page.fill( '#wpName1', demoName );
	await page.fill( '#wpPassword1', demoPassword );
	await page.click( '#wpLoginAttempt' );
	await page.locator( '#pt-logout' ).waitFor();
}

async function takeAll( wiki: LocalWiki ): Promise<void> {
	const folder = join( repoRoot, 'screenshots' );
	await mkdir( folder, { recursive: true } );
	const browser = await chromium.launch( {
		executablePath: await ensureChromium(),
		args: [ '--no-sandbox', '--disable-gpu', '--disable-background-networking' ],
	} );
	try {
		const page = await browser.newPage();
		await logIn( page, wiki );
		for ( const { name, query, viewport, prepare } of SHOTS ) {
			say( `Taking ${ name } …` );
			await page.setViewportSize( viewport );
			const title = `User:${ demoName }`;
			await page.goto( `${ wiki.scriptPath }/index.php?${ new URLSearchParams( { title, ...query } ) }` );
			await prepare( page );
			await page.waitForLoadState( 'networkidle' );
			await page.screenshot( { path: join( folder, `${ name }.png` ) } );
		}
	} finally {
		await browser.close();
	}
}

async function main(): Promise<void> {
	const wiki = await startTestWiki();
	try {
		await putGadgetOn( wiki );
		await ensureDemoUser( wiki );
		await takeAll( wiki );
	} finally {
		await removeTestWiki( wiki.port );
	}
}

runMain( main );
