import type { Switch, Switches, Preferences } from './preferences';
import type { Hint } from './types';

/** The five things that a wiki can answer by itself. Everything else a person says for themselves. */
export const CHECK_IDS = [
	'email-confirmed', 'reset-needs-both', 'login-alerts', 'email-new-users', 'stay-logged-in-to-edit',
] as const;

export type CheckId = typeof CHECK_IDS[ number ];

/** What is known of an account. An e-mail address is never part of it. */
export interface AccountFacts {
	reader: 'named' | 'temporary' | 'anonymous';
	preferences: Preferences;
	/** `pending` until the wiki has answered, `unknown` where it did not or would not tell. */
	email: 'confirmed' | 'not-confirmed' | 'pending' | 'unknown';
}

export type CheckResult = 'set' | 'not-set' | 'pending' | 'unknown';

/** Defaults of the LoginNotify extension; the web alert for successful logins is off on Wikimedia wikis by choice. */
const LOGIN_ALERTS: readonly Switch[] = [
	'echo-subscriptions-web-login-fail',
	'echo-subscriptions-email-login-fail',
	'echo-subscriptions-email-login-success',
];

function fromSwitch( value: boolean | undefined, wanted: boolean ): CheckResult {
	return value === undefined ? 'unknown' : value === wanted ? 'set' : 'not-set';
}

function loginAlerts( switches: Switches ): CheckResult {
	const values = LOGIN_ALERTS.map( ( key ) => switches[ key ] );
	if ( values.includes( false ) ) {
		return 'not-set';
	}
	return values.includes( undefined ) ? 'unknown' : 'set';
}

/** The result of one automatic check. `unknown` where this wiki does not have the preference or did not tell. */
export function runCheck( id: CheckId, { reader, preferences: { switches }, email }: AccountFacts ): CheckResult {
	switch ( id ) {
		case 'email-confirmed':
			return email === 'confirmed' ? 'set' : email === 'not-confirmed' ? 'not-set' : email;
		case 'reset-needs-both':
			return fromSwitch( switches.requireemail, true );
		case 'login-alerts':
			return loginAlerts( switches );
		case 'email-new-users':
			// Who takes no e-mail at all takes none from new accounts.
			return switches.disablemail ? 'set' : fromSwitch( switches[ 'email-allow-new-users' ], false );
		case 'stay-logged-in-to-edit':
			return reader === 'named' ? 'set' : 'not-set';
	}
}

/** Whether a preference raises the doubt that the hint speaks of. */
export function hintApplies( hint: Hint, { preferences, email }: AccountFacts ): boolean {
	return hint === 'own-signature' ?
		preferences.hasSignature :
		email === 'confirmed' && preferences.switches.disablemail === false;
}
