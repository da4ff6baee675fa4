import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROUTES } from '../../../src/contact/routes';
import { HUMAN_RIGHTS_EMAIL, SECTIONS, WORDS } from '../../../src/learn/sections';
import type { LearnSection } from '../../../src/learn/types';

const read = ( file: string ): Record<string, string> => JSON.parse( readFileSync( `src/messages/learn/${ file }.json`, 'utf8' ) );
const english = read( 'en' );
const notes = read( 'qqq' );
const sections: readonly LearnSection[] = SECTIONS;
const links = sections.flatMap( ( section ) => section.links );

function expectMessage( key: string ): void {
	expect( english[ key ]?.trim(), key ).toBeTruthy();
	expect( notes[ key ]?.trim(), key ).toBeTruthy();
}

describe( 'the Learn tab', () => {
	test( 'offers everything that the Human Rights page offers', () => {
		expect( sections.map( ( { id } ) => id ) ).toEqual( [
			'digital-safety', 'wellbeing', 'travel', 'young', 'reading', 'interest-group', 'office-hours', 'partners', 'processes', 'case-information',
		] );
		expect( links.map( ( { id } ) => id ) ).toEqual( expect.arrayContaining( [
			'resource-kit', 'course', 'considerations', 'username-post', 'mental-health', 'team-page-join', 'team-page-dates', 'trust-and-safety',
		] ) );
		expect( sections.find( ( { id } ) => id === 'interest-group' )?.points ).toHaveLength( 3 );
	} );

	test.each( sections.map( ( section ) => [ section.id, section ] as const ) )( '%s has words, sources and a date', ( id, section ) => {
		[ 'title', 'text', ...( section.points || [] ) ].forEach( ( part ) => expectMessage( `safety-learn-${ id }-${ part }` ) );
		expect( section.sources.length ).toBeGreaterThan( 0 );
		section.sources.forEach( ( source ) => expect( new URL( source ).protocol ).toBe( 'https:' ) );
		expect( new Date( section.reviewed ).toISOString().slice( 0, 10 ) ).toBe( section.reviewed );
	} );

	test.each( links.map( ( link ) => [ link.id, link ] as const ) )( 'link %s has words and a clean target', ( id, { target, hasNote } ) => {
		expectMessage( `safety-learn-link-${ id }` );
		if ( hasNote ) {
			expectMessage( `safety-learn-link-${ id }-note` );
		}
		if ( target.kind === 'url' ) {
			expect( new URL( target.url ).protocol ).toBe( 'https:' );
			expect( [ 'diff.wikimedia.org', 'learn.wiki' ] ).toContain( new URL( target.url ).hostname );
		} else {
			expect( target.title ).toBe( target.title.trim() );
			expect( target.title ).not.toMatch( /[_#?]/ );
		}
	} );

	test( 'names the links that lead near a thing and not to it', () => {
		expect( links.filter( ( { sure } ) => sure ).map( ( { id } ) => id ) ).toEqual( [ 'course', 'username-post' ] );
	} );

	test( 'has links with ids of their own', () => {
		expect( new Set( links.map( ( { id } ) => id ) ).size ).toBe( links.length );
	} );

	test( 'explains words', () => {
		WORDS.forEach( ( word ) => {
			expectMessage( `safety-learn-word-${ word }` );
			expectMessage( `safety-learn-word-${ word }-text` );
		} );
	} );

	test( 'names no date that passes, and holds no address in its words', () => {
		Object.entries( english ).filter( ( entry ) => typeof entry[ 1 ] === 'string' ).forEach( ( [ key, text ] ) => {
			expect( text, key ).not.toMatch( /\b20\d\d\b|@|https?:/ );
		} );
	} );

	test( 'gives the same address as the contact dialog', () => {
		expect( JSON.stringify( ROUTES ) ).toContain( HUMAN_RIGHTS_EMAIL );
	} );
} );
