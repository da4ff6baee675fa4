import type { LearnSection } from './types';

/** Address of the Human Rights Team, as its page gives it. */
export const HUMAN_RIGHTS_EMAIL = 'talktohumanrights@wikimedia.org';

const TEAM_PAGE = 'https://meta.wikimedia.org/wiki/Wikimedia_Foundation/Legal/Community_Resilience_and_Sustainability/Human_Rights';

/** Words that advice on digital safety uses: messages `safety-learn-word-<id>` and `safety-learn-word-<id>-text`. */
export const WORDS = [ 'hygiene', 'doxing', 'social-engineering', 'free-software', 'vpn', 'end-to-end' ] as const;

/** Everything that the page of the Human Rights Team offers, and the pages that belong to it, in the order shown. */
export const SECTIONS = [
	{
		id: 'digital-safety',
		points: [ 'password', 'photo', 'username' ],
		links: [
			{
				id: 'resource-kit',
				target: { kind: 'page', site: 'meta', title: 'Wikimedia Foundation/Legal/Community Resilience and Sustainability/Human Rights/Digital Security Resources' },
				hasNote: true,
			},
			{
				// The course on one's own digital-safety risks is there; its own address is not known.
				id: 'course',
				target: { kind: 'url', url: 'https://learn.wiki/' },
				hasNote: true,
				sure: 'uncertain',
			},
			{
				id: 'considerations',
				target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Digital Safety Considerations for Wikimedians' },
				hasNote: true,
			},
			{
				// The post on how a username can keep people safe: this one names it; its own address is not known.
				id: 'username-post',
				target: { kind: 'url', url: 'https://diff.wikimedia.org/2025/04/09/do-you-know-how-to-get-support-in-the-wikimedia-community/' },
				hasNote: true,
				sure: 'uncertain',
			},
		],
		sources: [ TEAM_PAGE ],
		reviewed: '2026-11-22',
	},
	{
		id: 'wellbeing',
		links: [
			{
				id: 'mental-health',
				target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Mental health resources' },
				hasNote: true,
			},
			{ id: 'harassment-resources', target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Harassment resources' }, hasNote: true },
			{
				id: 'mental-health-post',
				target: { kind: 'url', url: 'https://diff.wikimedia.org/2023/09/06/empowering-wikimedians-creating-a-mental-health-resource-center-for-emotional-wellbeing-and-support/' },
			},
		],
		sources: [ TEAM_PAGE, 'https://meta.wikimedia.org/wiki/Harassment_resources' ],
		reviewed: '2026-11-22',
	},
	{
		id: 'travel',
		links: [
			{
				id: 'travel-guide',
				target: { kind: 'page', site: 'meta', title: 'Wikimedia Foundation/Legal/Community Resilience and Sustainability/Human Rights/Digital Safety While Traveling and Attending Events' },
			},
			{ id: 'conferences-post', target: { kind: 'url', url: 'https://diff.wikimedia.org/2023/08/07/digital-safety-best-practices-when-attending-wikimania/' } },
		],
		sources: [ 'https://www.mail-archive.com/publicpolicy@lists.wikimedia.org/msg01378.html' ],
		reviewed: '2026-11-22',
	},
	{
		id: 'young',
		links: [
			{ id: 'young-people', target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Staying safe on Wikimedia as a young person' } },
			{ id: 'young-course', target: { kind: 'url', url: 'https://learn.wiki/courses/course-v1:Wikimedia-Foundation+WMF_HUM002+2025/about' }, hasNote: true },
		],
		sources: [ 'https://meta.wikimedia.org/wiki/Staying_safe_on_Wikimedia_as_a_young_person', 'https://learn.wiki/' ],
		reviewed: '2026-11-22',
	},
	{
		id: 'reading',
		links: [
			{ id: 'doxing-care', target: { kind: 'url', url: 'https://diff.wikimedia.org/2023/04/27/doxing-why-should-you-care/' } },
			{ id: 'doxing-yourself', target: { kind: 'url', url: 'https://diff.wikimedia.org/2023/05/01/doxing-have-you-tried-doxing-yourself' } },
			{
				id: 'protecting-people',
				target: { kind: 'url', url: 'https://diff.wikimedia.org/2024/09/08/protecting-the-people-some-recommendations-for-safety-while-contributing-to-wikimedia-projects' },
			},
			{ id: 'open-movement', target: { kind: 'url', url: 'https://diff.wikimedia.org/2025/02/26/privacy-and-transparency-staying-safe-in-an-open-movement' } },
			{
				id: 'pen-tips',
				target: { kind: 'url', url: 'https://diff.wikimedia.org/2025/07/12/pen-america-shares-5-tips-for-bolstering-your-safety-and-privacy-online/' },
			},
			{ id: 'grants-course', target: { kind: 'url', url: 'https://learn.wiki/courses/course-v1:Wikimedia-Foundation+WMF_HUM002+2023/about' } },
			{ id: 'voices', target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Voices under Threat' }, hasNote: true },
		],
		sources: [ 'https://meta.wikimedia.org/wiki/Trust_and_Safety/Resources', 'https://diff.wikimedia.org/' ],
		reviewed: '2026-11-22',
	},
	{
		id: 'interest-group',
		points: [ 'awareness', 'gaps', 'touch' ],
		links: [ { id: 'team-page-join', target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Human Rights Team' } } ],
		showsTeamAddress: true,
		sources: [ TEAM_PAGE ],
		reviewed: '2026-11-22',
	},
	{
		id: 'office-hours',
		links: [ { id: 'team-page-dates', target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Human Rights Team' } } ],
		showsTeamAddress: true,
		sources: [ TEAM_PAGE ],
		reviewed: '2026-11-22',
	},
	{
		id: 'partners',
		links: [],
		showsTeamAddress: true,
		sources: [ TEAM_PAGE ],
		reviewed: '2026-11-22',
	},
	{
		id: 'processes',
		links: [
			{ id: 'trust-and-safety', target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Trust and Safety' } },
			{ id: 'team-page', target: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Human Rights Team' } },
		],
		opensContact: true,
		sources: [ TEAM_PAGE ],
		reviewed: '2026-11-22',
	},
	{
		id: 'case-information',
		links: [],
		showsTeamAddress: true,
		sources: [ TEAM_PAGE ],
		reviewed: '2026-11-22',
	},
] as const satisfies readonly LearnSection[];
