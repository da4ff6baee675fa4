/**
 * A real browser on the test wiki. In a test file:
 *
 *     import { newBrowser } from './support/browser';
 *     import { newUser } from './support/session';
 *
 *     const browser = newBrowser();               // once in a file; starts before its tests, ends after them
 *
 *     test( 'the panel opens', async () => {
 *         const user = await newUser( { gadget: true } );
 *         const visit = await browser.visit( user );             // a fresh browser context, logged in as that user
 *         await visit.open( 'Main_Page', { useskin: 'monobook' } );
 *         await visit.page.click( '#t-safety-checklist a' );
 *         await visit.page.waitForSelector( '.safety-panel' );
 *         expect( visit.foreignRequests() ).toEqual( [] );
 *     } );
 *
 * Contexts are closed after each test by themselves.
 */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { LocalWiki } from '../../../build/wiki/wiki';
import type { TestUser } from './session';

/** Keeps Chromium from asking hosts of its own for updates and lists: whatever is requested is requested by the page. */
const flags = [
	'--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
	'--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

export type Skin = 'vector-2022' | 'vector' | 'monobook' | 'timeless' | 'minerva';
export const desktopSkins: Skin[] = [ 'vector-2022', 'vector', 'monobook', 'timeless' ];
export const skins: Skin[] = [ ...desktopSkins, 'minerva' ];

/** One browser context with one page: one person's visit to the wiki. */
export interface Visit {
	context: BrowserContext;
	page: Page;
	/** Address of every request of the context since it began or since `forgetRequests`, in order. */
	requests: () => string[];
	forgetRequests: () => void;
	/** Requests to any origin but the visited wiki's own (and `allowed` ones): has to stay empty. */
	foreignRequests: ( ...allowed: string[] ) => string[];
	/** Messages of level error of the browser's console, and exceptions that no code caught. */
	errors: () => string[];
	/**
	 * Opens a page of the wiki and waits until ResourceLoader has run what the page asked for, gadgets included.
	 *
	 * @param title Title of the page, such as `User:Example` or `Special:Preferences`
	 * @param query Parameters, such as `{ useskin: 'minerva', uselang: 'ar', withgadget: 'safety' }`
	 */
	open: ( title: string, query?: Record<string, string> ) => Promise<void>;
}

/** Address of a page of the test wiki, or of another local wiki. */
export function addressOf( title: string, query: Record<string, string> = {}, wiki: LocalWiki = inject( 'wiki' ) ): string {
	return `${ wiki.scriptPath }/index.php?${ new URLSearchParams( { title, ...query } ) }`;
}

/**
 * Waits until every module that the page asked for is ready, has failed or is missing.
 * `mw.loader` knows no such event, so its states are asked until none is in between.
 */
export async function waitForModules( page: Page ): Promise<void> {
	await page.waitForFunction( () => {
		const { mw } = window as unknown as { mw?: { loader?: { getModuleNames?: () => string[]; getState: ( name: string ) => string } } };
		return document.readyState === 'complete' && mw?.loader?.getModuleNames !== undefined &&
			mw.loader.getModuleNames().every( ( name ) => ![ 'loading', 'loaded', 'executing' ].includes( mw.loader!.getState( name ) ) );
	} );
}

/** The gadgets of stage 2 that requests asked ResourceLoader for. */
export function rulesOf( requests: string[] ): string[] {
	return requests
		.map( ( address ) => new URL( address ).searchParams.get( 'modules' ) || '' )
		.flatMap( ( modules ) => modules.match( /safety-user(?:name|page)/g ) || [] );
}

async function startVisit( browser: Browser, user: TestUser | null, options: BrowserContextOptions, wiki: LocalWiki ): Promise<Visit> {
	const { origin } = wiki;
	const context = await browser.newContext( options );
	if ( user ) {
		await context.addCookies( user.cookies.map( ( cookie ) => ( { ...cookie, url: origin } ) ) );
	}
	let requests: string[] = [];
	const errors: string[] = [];
	context.on( 'request', ( request ) => {
		requests.push( request.url() );
	} );
	context.on( 'weberror', ( error ) => {
		errors.push( error.error().message );
	} );
	context.on( 'console', ( message ) => {
		if ( message.type() === 'error' ) {
			errors.push( message.text() );
		}
	} );
	const page = await context.newPage();
	return {
		context,
		page,
		requests: () => [ ...requests ],
		forgetRequests: () => {
			requests = [];
		},
		foreignRequests: ( ...allowed ) => requests.filter( ( address ) => {
			const { protocol, origin: target } = new URL( address );
			return protocol.startsWith( 'http' ) && ![ origin, ...allowed ].includes( target );
		} ),
		errors: () => [ ...errors ],
		open: async ( title, query ) => {
			await page.goto( addressOf( title, query, wiki ) );
			await waitForModules( page );
		},
	};
}

/** Starts Chromium for the tests of the calling file. Call it once, at the top level of the file. */
export function newBrowser() {
	let browser: Browser;
	beforeAll( async () => {
		browser = await chromium.launch( { executablePath: inject( 'chromium' ), args: flags } );
	} );
	afterEach( async () => {
		await Promise.all( browser.contexts().map( ( context ) => context.close() ) );
	} );
	afterAll( () => browser.close() );
	return {
		/**
		 * A fresh context, logged in as the user, or logged out for null.
		 *
		 * @param user Whose visit it is
		 * @param options Playwright's, such as `{ viewport: { width: 320, height: 640 } }` or `{ colorScheme: 'dark' }`
		 * @param wiki Another wiki than the test wiki, see `secondWiki`; the user has to be one of it
		 */
		visit: ( user: TestUser | null, options: BrowserContextOptions = {}, wiki: LocalWiki = inject( 'wiki' ) ) => startVisit( browser, user, options, wiki ),
	};
}
