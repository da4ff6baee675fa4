/** Routes for danger to people: read by staff of the Wikimedia Foundation. */
import { EMERGENCY_EMAIL } from '../emergency';
import type { ContactRoute } from '../types';

const HUMAN_RIGHTS_PAGE = 'Wikimedia_Foundation/Legal/Community_Resilience_and_Sustainability/Human_Rights';

export const dangerRoutes: ContactRoute[] = [
	{
		id: 'emergency',
		outcome: 'emergency',
		kind: 'email',
		email: EMERGENCY_EMAIL,
		links: [
			{ id: 'threats-of-harm', target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Threats_of_harm' } },
		],
		readBy: 'staff',
		reveals: [ 'email-address' ],
		include: [ 'where', 'when', 'who', 'kind', 'words', 'you', 'done' ],
		notFor: [ 'harassment-without-danger', 'disputes', 'passwords' ],
		cautions: [ 'not-a-joke', 'one-address', 'no-noticeboard' ],
		evidence: 'links-and-screenshots',
		draft: true,
		next: 'emergency',
		ifNoAnswer: 'emergency',
		fallback: 'trust-safety',
		sources: [
			'https://meta.wikimedia.org/wiki/Threats_of_harm',
			`https://meta.wikimedia.org/wiki/${ HUMAN_RIGHTS_PAGE }`,
			'https://github.com/wikimedia/mediawiki-extensions-ReportIncident/blob/master/i18n/en.json',
		],
		reviewed: '2026-08-21',
	},
	{
		id: 'trust-safety',
		outcome: 'trust-safety',
		kind: 'email',
		email: 'ca@wikimedia.org',
		links: [
			{ id: 'trust-and-safety', target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Trust_and_Safety' } },
		],
		readBy: 'staff',
		reveals: [ 'email-address' ],
		include: [ 'links', 'usernames', 'what-happened', 'tried', 'why-not-local' ],
		notFor: [ 'disputes', 'emergencies' ],
		cautions: [ 'no-noticeboard' ],
		evidence: 'links-and-screenshots',
		draft: true,
		ifNoAnswer: 'junk',
		fallback: 'contacts',
		sources: [
			'https://meta.wikimedia.org/wiki/Trust_and_Safety',
			'https://github.com/wikimedia/mediawiki-extensions-WikimediaMessages/blob/master/i18n/wikimediaoverrides/en.json',
		],
		reviewed: '2026-08-21',
	},
	{
		id: 'child-safety',
		outcome: 'child-safety',
		kind: 'email',
		email: 'legal-reports@wikimedia.org',
		links: [
			{ id: 'child-protection-policy', target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Meta:Child_protection_policy' } },
		],
		readBy: 'staff',
		reveals: [ 'email-address' ],
		include: [ 'link-only', 'who-and-where', 'when' ],
		notFor: [ 'anything-else-than-children' ],
		cautions: [ 'not-on-wiki' ],
		evidence: 'link-only',
		draft: true,
		ifNoAnswer: 'fallback',
		fallback: 'trust-safety',
		sources: [
			'https://meta.wikimedia.org/wiki/Meta:Child_protection_policy',
			'https://meta.wikimedia.org/wiki/Trust_and_Safety',
		],
		reviewed: '2026-08-21',
	},
	{
		id: 'human-rights',
		outcome: 'human-rights',
		kind: 'email',
		email: 'talktohumanrights@wikimedia.org',
		links: [
			{ id: 'human-rights-page', target: { kind: 'page', site: 'meta', title: HUMAN_RIGHTS_PAGE.replace( /_/g, ' ' ) } },
		],
		readBy: 'staff',
		reveals: [ 'email-address' ],
		include: [ 'risk', 'safe-reply', 'little-data' ],
		notFor: [ 'emergencies', 'conduct' ],
		cautions: [],
		draft: true,
		next: 'confidential',
		ifNoAnswer: 'fallback',
		fallback: 'trust-safety',
		sources: [ `https://meta.wikimedia.org/wiki/${ HUMAN_RIGHTS_PAGE }` ],
		reviewed: '2026-08-21',
	},
];
