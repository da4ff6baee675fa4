import { describe, expect, test } from 'vitest';
import type { AccountFacts } from '../../../src/checklist/checks';
import { ITEMS } from '../../../src/checklist/items';
import { byGroup, choicesFor, countDone, nextStep, stateOf, stepsFor, withPriority } from '../../../src/checklist/steps';
import { NO_PROGRESS, type Progress } from '../../../src/checklist/stored';

const NAMED: AccountFacts = {
	reader: 'named',
	preferences: { switches: { requireemail: false }, hasSignature: true },
	email: 'confirmed',
};

const stepsOf = ( facts: AccountFacts, progress: Progress = NO_PROGRESS, groups: string[] = [ '*', 'user' ] ) => stepsFor( ITEMS, facts, groups, progress );
const done = ( ...ids: ( keyof Progress[ 'items' ] )[] ): Progress => ( { items: Object.fromEntries( ids.map( ( id ) => [ id, 'done' ] ) ), reviewed: null } );

describe( 'the state of a step', () => {
	test.each( [
		[ undefined, undefined, 'todo' ], [ 'done', undefined, 'done' ], [ 'na', undefined, 'na' ],
		[ undefined, 'set', 'done' ], [ 'na', 'set', 'done' ], [ 'done', 'set', 'done' ],
		[ undefined, 'not-set', 'todo' ], [ 'done', 'not-set', 'todo' ], [ 'na', 'not-set', 'na' ],
		[ undefined, 'unknown', 'todo' ], [ 'done', 'unknown', 'done' ], [ 'na', 'unknown', 'na' ],
		[ undefined, 'pending', 'todo' ], [ 'done', 'pending', 'done' ],
	] as const )( 'declared %s, check %s: %s', ( declared, result, expected ) => {
		expect( stateOf( declared, result ) ).toBe( expected );
	} );

	test( 'offers only what a check leaves open', () => {
		expect( choicesFor( 'set' ) ).toEqual( [] );
		expect( choicesFor( 'not-set' ) ).toEqual( [ 'todo', 'na' ] );
		expect( choicesFor( 'unknown' ) ).toEqual( [ 'todo', 'done', 'na' ] );
		expect( choicesFor( undefined ) ).toEqual( [ 'todo', 'done', 'na' ] );
	} );
} );

describe( 'the steps of a reader', () => {
	test( 'come in order: essentials first, and by group within a priority', () => {
		const steps = stepsOf( NAMED );
		const priorities = steps.map( ( { item } ) => item.priority );
		expect( priorities ).toEqual( [
			...priorities.filter( ( priority ) => priority === 'essential' ),
			...priorities.filter( ( priority ) => priority === 'recommended' ),
			...priorities.filter( ( priority ) => priority === 'situational' ),
		] );
		const essentials = withPriority( steps, 'essential' );
		expect( essentials ).toHaveLength( 14 );
		expect( byGroup( essentials ).map( ( { group } ) => group ) ).toEqual( [ 'identity', 'traces', 'account', 'contact', 'surroundings' ] );
		expect( byGroup( essentials ).flatMap( ( { steps: inGroup } ) => inGroup ) ).toEqual( essentials );
	} );

	test( 'hold the item on roles only for those who have one', () => {
		const hasIt = ( facts: AccountFacts, groups: string[] ) => stepsOf( facts, NO_PROGRESS, groups ).some( ( { item } ) => item.id === 'advanced-rights' );
		// The last one is restricted by edits and age, not by two-factor login.
		expect( hasIt( NAMED, [ '*', 'user', 'autoconfirmed', 'sysop', 'temporary-account-viewer' ] ) ).toBe( false );
		expect( hasIt( NAMED, [ '*', 'user', 'interface-admin' ] ) ).toBe( true );
		expect( hasIt( NAMED, [ '*', 'user', 'steward' ] ) ).toBe( true );
	} );

	test.each( [ 'temporary', 'anonymous' ] as const )( 'hold nothing about an account for a %s reader', ( reader ) => {
		const ids = stepsOf( { ...NAMED, reader, email: 'unknown' } ).map( ( { item } ) => item.id );
		expect( ids ).toContain( 'stay-logged-in-to-edit' );
		expect( ids ).toContain( 'know-who-to-contact' );
		expect( ids ).not.toContain( 'two-factor' );
		expect( ids ).not.toContain( 'userpage-review' );
		expect( ids ).not.toContain( 'exif-strip' );
	} );

	test( 'carry results and hints', () => {
		const find = ( id: string ) => stepsOf( NAMED ).find( ( { item } ) => item.id === id )!;
		expect( find( 'email-confirmed' ) ).toMatchObject( { state: 'done', result: 'set' } );
		expect( find( 'reset-needs-both' ) ).toMatchObject( { state: 'todo', result: 'not-set' } );
		expect( find( 'login-alerts' ) ).toMatchObject( { state: 'todo', result: 'unknown' } );
		expect( find( 'signature-check' ).hinted ).toBe( true );
		expect( find( 'password-unique' ).result ).toBeUndefined();
	} );
} );

describe( 'progress', () => {
	test( 'counts what is done of what applies', () => {
		const progress: Progress = { items: { 'two-factor': 'done', 'username-unique': 'na', 'exif-strip': 'na' }, reviewed: null };
		// Twelve essentials apply; the e-mail address and the log-in are found by themselves.
		expect( countDone( withPriority( stepsOf( NAMED, progress ), 'essential' ) ) ).toEqual( { done: 3, total: 12 } );
		expect( countDone( [] ) ).toEqual( { done: 0, total: 0 } );
	} );

	test( 'does not count a tick that a check contradicts', () => {
		const facts: AccountFacts = { ...NAMED, email: 'not-confirmed' };
		const { done: before } = countDone( stepsOf( facts ) );
		expect( countDone( stepsOf( facts, done( 'email-confirmed' ) ) ).done ).toBe( before );
	} );
} );

describe( 'the next step', () => {
	test( 'is the first that is still to do', () => {
		expect( nextStep( stepsOf( NAMED ) )?.item.id ).toBe( 'username-no-real-name' );
		expect( nextStep( stepsOf( NAMED, done( 'username-no-real-name', 'username-no-birth-or-place', 'username-unique' ) ) )?.item.id ).toBe( 'userpage-review' );
	} );

	test( 'passes over what is being checked', () => {
		const emailOnly = stepsOf( { ...NAMED, email: 'pending' } ).filter( ( { item } ) => item.id === 'email-confirmed' );
		expect( nextStep( emailOnly ) ).toBeUndefined();
	} );

	test( 'is none when all is done or not for this person', () => {
		const all: Progress = { items: Object.fromEntries( ITEMS.map( ( { id } ) => [ id, 'na' ] ) ), reviewed: null };
		expect( nextStep( stepsOf( NAMED, all ) ) ).toBeUndefined();
	} );
} );
