/** axe on everything that the gadget draws, by day and by night, on a desktop and on a phone. */
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { newBrowser, type Visit } from './support/browser';
import { newUser } from './support/session';

const browser = newBrowser();

/** What axe finds wrong inside the gadget, as short lines. */
async function violations( { page }: Visit ): Promise<string[]> {
	await page.evaluate( axe.source );
	const results = await page.evaluate( () => ( window as unknown as { axe: typeof axe } ).axe.run( '.safety-root' ) );
	return results.violations.flatMap( ( { id, nodes } ) => nodes.map( ( node ) => `${ id }: ${ node.html.slice( 0, 200 ) }` ) );
}

const LOOKS: [ string, Record<string, string>, { width: number; height: number } ][] = [
	[ 'Vector 2022 by day', { useskin: 'vector-2022', vectornightmode: '0' }, { width: 1280, height: 900 } ],
	[ 'Vector 2022 by night', { useskin: 'vector-2022', vectornightmode: '1' }, { width: 1280, height: 900 } ],
	[ 'MonoBook, which has no colour tokens', { useskin: 'monobook' }, { width: 1280, height: 900 } ],
	[ 'Minerva on a phone, by night', { useskin: 'minerva', minervanightmode: '1' }, { width: 320, height: 640 } ],
];

describe.each( LOOKS )( 'in %s', ( _name, query, viewport ) => {
	test.each( [ 'checklist', 'username', 'userpage', 'learn' ] )( 'the tab %s has no violation', async ( safety ) => {
		const visit = await browser.visit( await newUser( { gadget: true } ), { viewport } );
		await visit.open( 'Main_Page', { ...query, safety } );
		const { page } = visit;
		await page.locator( '.safety-panel h3' ).first().waitFor();
		// Everything that can be folded out is looked at, too.
		await page.locator( '.safety-panel details' ).evaluateAll( ( all ) => all.forEach( ( details ) => details.setAttribute( 'open', '' ) ) );
		expect( await violations( visit ) ).toEqual( [] );
	} );

	test( 'the contact dialog has no violation on any screen', async () => {
		const visit = await browser.visit( null, { viewport } );
		await visit.open( 'Main_Page', { ...query, withgadget: 'safety', safety: 'contact' } );
		const dialog = visit.page.getByRole( 'dialog' );
		await dialog.waitFor();
		expect( await violations( visit ) ).toEqual( [] );
		await dialog.getByRole( 'button', { name: /^Private information was posted/ } ).click();
		expect( await violations( visit ) ).toEqual( [] );
		await visit.open( 'Main_Page', { ...query, withgadget: 'safety', safety: 'contact', concern: 'threat' } );
		await dialog.waitFor();
		expect( await violations( visit ) ).toEqual( [] );
	} );
} );
