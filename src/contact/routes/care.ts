/** Routes to people near you: helplines and event organisers. */
import type { ContactRoute } from '../types';

export const careRoutes: ContactRoute[] = [
	{
		id: 'wellbeing',
		outcome: 'wellbeing',
		kind: 'page',
		links: [
			{ id: 'mental-health', target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Mental_health_resources' } },
		],
		readBy: 'helpline',
		reveals: [],
		include: [],
		notFor: [ 'counselling' ],
		cautions: [ 'helpline' ],
		draft: false,
		ifNoAnswer: 'fallback',
		fallback: 'human-rights',
		sources: [
			'https://meta.wikimedia.org/wiki/Mental_health_resources',
			'https://diff.wikimedia.org/2023/09/06/empowering-wikimedians-creating-a-mental-health-resource-center-for-emotional-wellbeing-and-support/',
		],
		reviewed: '2026-08-21',
	},
	{
		id: 'events',
		outcome: 'events',
		kind: 'advice',
		links: [],
		readBy: 'organisers',
		reveals: [],
		include: [ 'who', 'where', 'when', 'witnesses' ],
		notFor: [],
		cautions: [ 'event-first' ],
		evidence: 'links-and-screenshots',
		draft: true,
		ifNoAnswer: 'fallback',
		fallback: 'trust-safety',
		sources: [ 'https://meta.wikimedia.org/wiki/Universal_Code_of_Conduct/Coordinating_Committee/Cases' ],
		reviewed: '2026-08-21',
	},
];
