import { describe, expect, test } from 'vitest';
import { hintApplies, runCheck, type AccountFacts, type CheckId, type CheckResult } from '../../../src/checklist/checks';
import { readPreferences, readSwitch, type Switches } from '../../../src/checklist/preferences';

const facts = ( switches: Switches, rest: Partial<AccountFacts> = {} ): AccountFacts => ( {
	reader: 'named', preferences: { switches, hasSignature: false }, email: 'unknown', ...rest,
} );

const WEB_FAIL = 'echo-subscriptions-web-login-fail';
const EMAIL_FAIL = 'echo-subscriptions-email-login-fail';
const EMAIL_SUCCESS = 'echo-subscriptions-email-login-success';
const ALERTS_ON: Switches = { [ WEB_FAIL ]: true, [ EMAIL_FAIL ]: true, [ EMAIL_SUCCESS ]: true };

const CASES: [ CheckId, string, AccountFacts, CheckResult ][] = [
	[ 'email-confirmed', 'a confirmed address', facts( {}, { email: 'confirmed' } ), 'set' ],
	[ 'email-confirmed', 'none or an unconfirmed one', facts( {}, { email: 'not-confirmed' } ), 'not-set' ],
	[ 'email-confirmed', 'no answer yet', facts( {}, { email: 'pending' } ), 'pending' ],
	[ 'email-confirmed', 'no answer', facts( {} ), 'unknown' ],
	[ 'reset-needs-both', 'on', facts( { requireemail: true } ), 'set' ],
	[ 'reset-needs-both', 'off', facts( { requireemail: false } ), 'not-set' ],
	[ 'reset-needs-both', 'no such preference', facts( {} ), 'unknown' ],
	[ 'login-alerts', 'all on', facts( ALERTS_ON ), 'set' ],
	[ 'login-alerts', 'web off', facts( { ...ALERTS_ON, [ WEB_FAIL ]: false } ), 'not-set' ],
	[ 'login-alerts', 'email off', facts( { ...ALERTS_ON, [ EMAIL_FAIL ]: false } ), 'not-set' ],
	[ 'login-alerts', 'email for successful logins off', facts( { ...ALERTS_ON, [ EMAIL_SUCCESS ]: false } ), 'not-set' ],
	[ 'login-alerts', 'no such preferences', facts( {} ), 'unknown' ],
	[ 'login-alerts', 'one missing, others on', facts( { [ WEB_FAIL ]: true, [ EMAIL_FAIL ]: true } ), 'unknown' ],
	[ 'login-alerts', 'one missing, one off', facts( { [ WEB_FAIL ]: true, [ EMAIL_FAIL ]: false } ), 'not-set' ],
	[ 'email-new-users', 'not allowed', facts( { 'email-allow-new-users': false, disablemail: false } ), 'set' ],
	[ 'email-new-users', 'allowed', facts( { 'email-allow-new-users': true, disablemail: false } ), 'not-set' ],
	[ 'email-new-users', 'takes no email at all', facts( { 'email-allow-new-users': true, disablemail: true } ), 'set' ],
	[ 'email-new-users', 'no such preference', facts( { disablemail: false } ), 'unknown' ],
	[ 'stay-logged-in-to-edit', 'registered', facts( {} ), 'set' ],
	[ 'stay-logged-in-to-edit', 'temporary', facts( {}, { reader: 'temporary' } ), 'not-set' ],
	[ 'stay-logged-in-to-edit', 'logged out', facts( {}, { reader: 'anonymous' } ), 'not-set' ],
];

describe( 'automatic checks', () => {
	test.each( CASES )( '%s: %s', ( id, _what, given, expected ) => {
		expect( runCheck( id, given ) ).toBe( expected );
	} );
} );

describe( 'hints', () => {
	test.each( [
		[ 'confirmed and mail on', facts( { disablemail: false }, { email: 'confirmed' } ), true ],
		[ 'confirmed and mail off', facts( { disablemail: true }, { email: 'confirmed' } ), false ],
		[ 'no confirmed address', facts( { disablemail: false }, { email: 'not-confirmed' } ), false ],
		[ 'unknown preference', facts( {}, { email: 'confirmed' } ), false ],
	] )( 'on mail: %s', ( _what, given, expected ) => {
		expect( hintApplies( 'mail-open', given ) ).toBe( expected );
	} );

	test( 'on the signature', () => {
		expect( hintApplies( 'own-signature', facts( {} ) ) ).toBe( false );
		expect( hintApplies( 'own-signature', facts( {}, { preferences: { switches: {}, hasSignature: true } } ) ) ).toBe( true );
	} );
} );

describe( 'preferences', () => {
	test.each( [
		[ true, true ], [ 1, true ], [ '1', true ],
		[ false, false ], [ 0, false ], [ '0', false ], [ '', false ],
		[ undefined, undefined ], [ null, undefined ],
	] )( 'a raw value %j means %j', ( raw, expected ) => {
		expect( readSwitch( raw ) ).toBe( expected );
	} );

	test( 'keep nothing but the switches, and of the signature only that there is one', () => {
		const raw: Record<string, unknown> = { requireemail: '1', nickname: 'Jane Roe', language: 'fr', 'email-allow-new-users': 0 };
		expect( readPreferences( ( key ) => raw[ key ] ) ).toEqual( {
			switches: { requireemail: true, 'email-allow-new-users': false }, hasSignature: true,
		} );
		expect( readPreferences( () => '' ).hasSignature ).toBe( false );
	} );
} );
