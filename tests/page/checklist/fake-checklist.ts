/** A checklist port for component tests, with everything that it was asked to do on record. */
import { vi } from 'vitest';
import type { AccountFacts } from '../../../src/checklist/checks';
import type { Switches } from '../../../src/checklist/preferences';
import { NO_PROGRESS, type Progress } from '../../../src/checklist/stored';
import type { ChecklistPort } from '../../../src/panel/checklist/port';

export const ALL_OFF: Switches = {
	requireemail: false,
	'email-allow-new-users': true,
	disablemail: false,
	'echo-subscriptions-web-login-fail': false,
	'echo-subscriptions-email-login-fail': true,
	'echo-subscriptions-email-login-success': true,
};

export const ALL_ON: Switches = {
	requireemail: true,
	'email-allow-new-users': false,
	disablemail: false,
	'echo-subscriptions-web-login-fail': true,
	'echo-subscriptions-email-login-fail': true,
	'echo-subscriptions-email-login-success': true,
};

type Answer = Pick<AccountFacts, 'preferences' | 'email'>;

export const answer = ( switches: Switches, email: AccountFacts[ 'email' ] = 'confirmed' ): Answer => ( {
	preferences: { switches, hasSignature: false }, email,
} );

export function fakeChecklist( parts: Partial<ChecklistPort> = {} ) {
	const listeners = new Set<() => void>();
	let stored: Progress = NO_PROGRESS;
	const port: ChecklistPort = {
		wikiName: 'Meta-Wiki',
		keeps: 'device',
		today: () => '2026-11-22',
		pagePreferences: () => ( { switches: ALL_OFF, hasSignature: false } ),
		fetchAccount: vi.fn( () => Promise.resolve( answer( ALL_OFF ) ) ),
		loadProgress: () => stored,
		saveProgress: vi.fn( ( progress: Progress ) => {
			stored = progress;
			return true;
		} ),
		forgetEverything: vi.fn( () => {
			stored = NO_PROGRESS;
			return true;
		} ),
		onReturn: ( callback ) => {
			listeners.add( callback );
			return () => listeners.delete( callback );
		},
		print: vi.fn(),
		...parts,
	};
	return {
		port,
		stored: () => stored,
		store: ( progress: Progress ) => {
			stored = progress;
		},
		/** The person comes back to the page. */
		comeBack: () => listeners.forEach( ( callback ) => callback() ),
		listeners: () => listeners.size,
	};
}
