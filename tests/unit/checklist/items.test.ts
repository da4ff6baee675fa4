import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../../src/checklist/actions';
import { CHECK_IDS } from '../../../src/checklist/checks';
import { ITEM_IDS, RETIRED_IDS } from '../../../src/checklist/item-ids';
import { ITEMS } from '../../../src/checklist/items';
import { CONTENT_VERSION, GROUPS } from '../../../src/checklist/types';
import type { LinkTarget } from '../../../src/links';

const read = ( file: string ): Record<string, string> => JSON.parse( readFileSync( `src/messages/checklist/${ file }.json`, 'utf8' ) );
const english = read( 'en' );
const notes = read( 'qqq' );

/** As published with content version 1. People have ticked them, so none may ever vanish from the code. */
const PUBLISHED_IDS = `
	username-no-real-name username-no-birth-or-place username-unique rename-know-the-log vanish-last-resort
	topics-not-only-yours signature-check userpage-review userpage-history email-not-published other-wikis-pages
	dox-yourself mailing-lists review-yearly password-unique two-factor recovery-codes passkey email-confirmed
	reset-needs-both login-alerts unexpected-code phishing committed-identity public-computer advanced-rights
	email-user-knows email-new-users mute-user stay-logged-in-to-edit vpn-tor exif-strip photos-of-people
	online-meetings travel no-photo-of-self local-law wellbeing know-who-to-contact
`.trim().split( /\s+/ );

const inGroup = ( group: string ) => ITEMS.filter( ( item ) => item.group === group ).length;

describe( 'the items of the checklist', () => {
	test( 'are all there, once', () => {
		const ids = ITEMS.map( ( { id } ) => id );
		expect( new Set( ids ).size ).toBe( ids.length );
		expect( [ ...ids ].sort() ).toEqual( [ ...ITEM_IDS ].sort() );
		expect( GROUPS.map( inGroup ) ).toEqual( [ 7, 7, 12, 3, 10 ] );
	} );

	test( 'never lose an id that was published', () => {
		const known: string[] = [ ...ITEM_IDS, ...RETIRED_IDS ];
		expect( PUBLISHED_IDS.filter( ( id ) => !known.includes( id ) ) ).toEqual( [] );
		expect( RETIRED_IDS.filter( ( id ) => ( ITEM_IDS as readonly string[] ).includes( id ) ) ).toEqual( [] );
	} );

	test( 'put exactly these first', () => {
		expect( ITEMS.filter( ( { priority } ) => priority === 'essential' ).map( ( { id } ) => id ) ).toEqual( [
			'username-no-real-name', 'username-no-birth-or-place', 'username-unique', 'userpage-review', 'email-not-published',
			'password-unique', 'two-factor', 'recovery-codes', 'email-confirmed', 'login-alerts', 'advanced-rights',
			'email-user-knows', 'stay-logged-in-to-edit', 'exif-strip', 'know-who-to-contact',
		] );
	} );

	test( 'use each of the five automatic checks once', () => {
		expect( ITEMS.flatMap( ( { check } ) => check || [] ).sort() ).toEqual( [ ...CHECK_IDS ].sort() );
	} );

	test( 'name those that rest on a source which was not read in full', () => {
		expect( ITEMS.filter( ( { sure } ) => sure ).map( ( { id } ) => id ) ).toEqual( [ 'other-wikis-pages', 'phishing' ] );
	} );

	test.each( ITEMS.map( ( item ) => [ item.id, item ] as const ) )( '%s has sources, a date, links and words', ( id, item ) => {
		expect( item.sources.length ).toBeGreaterThan( 0 );
		for ( const source of item.sources ) {
			expect( new URL( source ).protocol ).toBe( 'https:' );
		}
		expect( new Date( item.reviewed ).toISOString().slice( 0, 10 ) ).toBe( item.reviewed );
		expect( item.since ).toBeGreaterThan( 0 );
		expect( item.since ).toBeLessThanOrEqual( CONTENT_VERSION );
		for ( const part of [ 'title', 'why' ] ) {
			const key = `safety-item-${ id }-${ part }`;
			expect( english[ key ]?.trim(), key ).toBeTruthy();
			expect( notes[ key ]?.trim(), key ).toBeTruthy();
		}
		expect( english[ `safety-item-${ id }-title` ] ).not.toMatch( /\.$/ );
		// Nothing fills a parameter in: addresses and links stand in the data.
		expect( english[ `safety-item-${ id }-why` ] ).not.toMatch( /\$\d|@/ );
	} );

	test( 'say what has changed since older pages', () => {
		const two = english[ 'safety-item-two-factor-why' ];
		expect( two ).toContain( 'Every registered user' );
		expect( english[ 'safety-item-stay-logged-in-to-edit-why' ] ).toContain( 'temporary account' );
		expect( english[ 'safety-item-email-confirmed-why' ] ).toContain( 'only while you are logged out' );
		expect( ACTIONS[ 'account-recovery' ].title ).toBe( 'Special:AccountRecovery' );
		expect( ACTIONS.vanish.title ).toBe( 'Special:GlobalVanishRequest' );
	} );
} );

describe( 'the links of the checklist', () => {
	const links: [ string, LinkTarget ][] = Object.entries( ACTIONS );

	test.each( links )( '%s has a text and a clean target', ( id, target ) => {
		expect( english[ `safety-action-${ id }` ] ).toBeTruthy();
		expect( notes[ `safety-action-${ id }` ] ).toBeTruthy();
		if ( target.kind === 'url' ) {
			expect( new URL( target.url ).protocol ).toBe( 'https:' );
			expect( new URL( target.url ).hostname ).toMatch( /(^|\.)wikimedia\.org$/ );
		} else {
			expect( target.title ).toBe( target.title.trim() );
			expect( target.title ).not.toMatch( /[_#?]/ );
		}
	} );

	test( 'are all used', () => {
		const used = new Set<string>( ITEMS.flatMap( ( { actions } ) => [ ...actions ] ) );
		expect( Object.keys( ACTIONS ).filter( ( id ) => !used.has( id ) ) ).toEqual( [] );
	} );
} );

describe( 'the words of the checklist', () => {
	test( 'never promise safety, and hold no address', () => {
		for ( const [ key, text ] of Object.entries( english ).filter( ( entry ) => typeof entry[ 1 ] === 'string' ) ) {
			expect( text, key ).not.toMatch( /\b(you|account|page|name) (is|are) (now )?(safe|secure)\b/i );
			expect( text, key ).not.toMatch( /https?:|www\.|@|Special:/ );
		}
	} );
} );
