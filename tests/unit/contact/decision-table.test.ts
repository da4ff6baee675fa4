import { describe, expect, it } from 'vitest';
import { allCases, answersOf, caseKey, concernById, CONCERNS } from '../../../src/contact/concerns';
import { currentScreen, firstPath, routesOf, screenAfter } from '../../../src/contact/path';
import { routeById, ROUTES } from '../../../src/contact/routes';
import { OUTCOMES, ROUTE_IDS, type Outcome } from '../../../src/contact/types';
import messages from '../../../src/messages/contact/en.json';

const has = ( key: string ) => key in messages;

/** From the most to the least harm that a wrong turn can do. */
const SAFER_FIRST: Outcome[] = [
	'emergency', 'child-safety', 'trust-safety', 'oversight', 'human-rights', 'account-security', 'local-admins', 'none-of-these',
];

describe( 'the decision table', () => {
	it( 'has ids of its own for every concern, and for every answer of one concern', () => {
		const ids = CONCERNS.map( ( { id } ) => id );
		expect( new Set( ids ).size ).toBe( ids.length );
		for ( const concern of CONCERNS ) {
			const answers = answersOf( concern ).map( ( { id } ) => id );
			expect( new Set( answers ).size ).toBe( answers.length );
		}
	} );

	it.each( allCases() )( 'ends at a route from $concern $answer, in one choice or two', ( { concern, answer, route } ) => {
		const screen = screenAfter( concernById( concern )! );
		expect( screen.kind ).toBe( answer ? 'ask' : 'route' );
		expect( routesOf( concernById( concern )! ) ).toContain( route );
		expect( routeById( route ).outcome ).toBeTruthy();
	} );

	it( 'asks only where the answers lead to different routes', () => {
		for ( const concern of CONCERNS.filter( ( { leads } ) => Array.isArray( leads ) ) ) {
			const routes = routesOf( concern );
			expect( new Set( routes ).size ).toBe( routes.length );
		}
	} );

	it( 'reaches every outcome', () => {
		const reached = new Set( allCases().map( ( { route } ) => routeById( route ).outcome ) );
		expect( [ ...reached ].sort() ).toEqual( [ ...OUTCOMES ].sort() );
	} );

	it( 'reaches every route', () => {
		expect( new Set( allCases().map( ( { route } ) => route ) ) ).toEqual( new Set( ROUTE_IDS ) );
	} );

	it( 'names the emergency beside every concern where people can come to harm', () => {
		for ( const each of allCases().filter( ( { concern } ) => [ 'persecution', 'child', 'private-info', 'event', 'legal', 'wellbeing' ].includes( concern ) ) ) {
			expect( [ each.route, ...each.also ] ).toContain( 'emergency' );
		}
	} );

	it( 'never names the same route twice on one answer', () => {
		for ( const { route, also } of allCases() ) {
			expect( new Set( [ route, ...also ] ).size ).toBe( also.length + 1 );
		}
	} );

	it( 'lists the safer answer of a question first', () => {
		for ( const concern of CONCERNS.filter( ( { id } ) => [ 'persecution', 'harassment', 'power' ].includes( id ) ) ) {
			const [ first, ...others ] = routesOf( concern ).map( ( route ) => SAFER_FIRST.indexOf( routeById( route ).outcome ) );
			others.forEach( ( other ) => expect( first ).toBeLessThanOrEqual( other ) );
		}
	} );

	it( 'lists the concerns of danger before all others', () => {
		const groups = CONCERNS.map( ( { group } ) => group );
		expect( groups.lastIndexOf( 'danger' ) ).toBeLessThan( groups.findIndex( ( group ) => group !== 'danger' ) );
	} );

	it( 'has all messages', () => {
		for ( const concern of CONCERNS ) {
			expect( has( `safety-contact-concern-${ concern.id }-example` ) ).toBe( true );
			expect( has( `safety-contact-group-${ concern.group }` ) ).toBe( true );
			expect( has( `safety-contact-ask-${ concern.id }` ) ).toBe( Array.isArray( concern.leads ) );
		}
		for ( const each of allCases() ) {
			expect( has( `safety-contact-${ each.answer ? 'answer' : 'concern' }-${ caseKey( each ) }` ) ).toBe( true );
			expect( has( `safety-contact-${ each.answer ? 'answer' : 'concern' }-${ caseKey( each ) }-words` ) ).toBe( true );
		}
	} );
} );

describe( 'a link to a concern', () => {
	it( 'opens its answer or its question', () => {
		expect( currentScreen( firstPath( 'threat' ) ) ).toMatchObject( { kind: 'route', route: 'emergency' } );
		expect( currentScreen( firstPath( 'account' ) ) ).toMatchObject( { kind: 'ask' } );
	} );

	it( 'may name a route as well', () => {
		expect( currentScreen( firstPath( 'emergency' ) ) ).toEqual( { kind: 'route', route: 'emergency', also: [] } );
	} );

	it.each( [ undefined, '', 'no-such-concern', '__proto__', 'constructor' ] )( 'opens the first screen for %s', ( id ) => {
		expect( firstPath( id ) ).toEqual( [ { kind: 'start' } ] );
	} );
} );

describe( 'the routes', () => {
	it( 'are all there, once', () => {
		expect( ROUTES.map( ( { id } ) => id ).sort() ).toEqual( [ ...ROUTE_IDS ].sort() );
	} );

	it.each( ROUTES )( '$id is complete', ( route ) => {
		expect( route.kind === 'email' ).toBe( route.email !== undefined );
		expect( route.email || route.links.length || route.kind === 'advice' ).toBeTruthy();
		expect( route.email || 'x@wikimedia.org' ).toMatch( /^[a-z0-9-]+@wikimedia\.org$/ );
		expect( route.fallback ).not.toBe( route.id );
		expect( route.sources.length ).toBeGreaterThan( 0 );
		route.sources.forEach( ( source ) => expect( source ).toMatch( /^https:\/\// ) );
		expect( route.reviewed ).toMatch( /^\d{4}-\d{2}-\d{2}$/ );
		expect( Number.isNaN( Date.parse( route.reviewed ) ) ).toBe( false );
	} );

	it.each( ROUTES )( '$id has all messages', ( route ) => {
		const keys = [
			`route-${ route.id }`, `route-${ route.id }-about`, `read-by-${ route.readBy }`, `no-answer-${ route.ifNoAnswer }`,
			`next-${ route.next || 'unknown' }`,
			...route.reveals.map( ( key ) => `reveals-${ key }` ),
			...route.include.map( ( key ) => `include-${ key }` ),
			...route.notFor.map( ( key ) => `not-for-${ key }` ),
			...route.cautions.map( ( key ) => `caution-${ key }` ),
			...route.links.map( ( { id } ) => `link-${ id }` ),
			...( route.evidence ? [ `evidence-${ route.evidence }` ] : [] ),
			...( route.email || route.draft ? [ `subject-${ route.id }` ] : [] ),
		];
		expect( keys.filter( ( key ) => !has( `safety-contact-${ key }` ) ) ).toEqual( [] );
	} );

	it( 'fall back to each other without a circle that never meets a staff address or the official page', () => {
		for ( const route of ROUTES ) {
			const chain = [ route.id ];
			while ( chain.length < ROUTES.length && ![ 'trust-safety', 'contacts', 'human-rights' ].includes( chain[ chain.length - 1 ]! ) ) {
				chain.push( routeById( chain[ chain.length - 1 ]! ).fallback );
			}
			expect( chain.length ).toBeLessThan( 4 );
		}
	} );

	it( 'use one link id for one target', () => {
		const targets = new Map<string, string>();
		for ( const { id, target } of ROUTES.flatMap( ( { links } ) => links ) ) {
			expect( targets.get( id ) || JSON.stringify( target ) ).toBe( JSON.stringify( target ) );
			targets.set( id, JSON.stringify( target ) );
		}
	} );
} );

describe( 'the messages', () => {
	it( 'hold no address of any kind', () => {
		for ( const [ key, text ] of Object.entries( messages ).filter( ( [ each ] ) => each.startsWith( 'safety-' ) ) ) {
			expect( `${ key }: ${ text }` ).not.toMatch( /@|wikimedia\.org|https?:\/\/\w/ );
		}
	} );
} );
