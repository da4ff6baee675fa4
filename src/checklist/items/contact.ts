import { SOURCES } from '../sources';
import type { ChecklistItem } from '../types';

/** E-mail and being contacted by others. */
export const CONTACT_ITEMS = [
	{
		id: 'email-user-knows',
		group: 'contact',
		priority: 'essential',
		appliesTo: 'account',
		actions: [ 'preferences-email', 'change-email' ],
		hint: 'mail-open',
		sources: [ SOURCES.emailDisclosure, 'https://simple.wikipedia.org/wiki/Wikipedia:Emailing_users' ],
		reviewed: '2026-11-22',
		since: 1,
	},
	{
		id: 'email-new-users',
		group: 'contact',
		priority: 'recommended',
		appliesTo: 'account',
		actions: [ 'preferences-email' ],
		check: 'email-new-users',
		sources: [ SOURCES.siteConfiguration ],
		reviewed: '2026-11-22',
		since: 1,
	},
	{
		id: 'mute-user',
		group: 'contact',
		priority: 'situational',
		appliesTo: 'account',
		actions: [ 'preferences-notifications', 'preferences-email' ],
		look: 'contact',
		sources: [ SOURCES.echoCode ],
		reviewed: '2026-11-22',
		since: 1,
	},
] as const satisfies readonly ChecklistItem[];
