/** The shapes of the contact dialog's data: where to write, and how a concern leads there. */
import type { LinkTarget } from '../links';

/**
 * What a concern comes down to, whichever of several routes serves it. Tests and the on-wiki configuration name
 * outcomes; a reader only ever sees routes.
 */
export const OUTCOMES = [
	'emergency', 'human-rights', 'trust-safety', 'oversight', 'account-security', 'privacy', 'legal', 'security-bug',
	'child-safety', 'local-admins', 'stewards', 'wellbeing', 'events', 'none-of-these',
] as const;
export type Outcome = typeof OUTCOMES[ number ];

export const ROUTE_IDS = [
	'emergency', 'human-rights', 'trust-safety', 'child-safety', 'oversight', 'stewards-oversight', 'stewards',
	'account-recovery', 'account-hijacked', 'u4c', 'ombuds', 'security-bug', 'privacy', 'legal', 'contacts', 'general',
	'articles', 'local-admins', 'events', 'wellbeing',
] as const;
export type RouteId = typeof ROUTE_IDS[ number ];

/** How a person gets through: a mail, a form on a wiki, a page that lists addresses, or advice whom to ask. */
export type RouteKind = 'email' | 'form' | 'page' | 'advice';

/**
 * Who reads what a person writes. `nda-volunteers` have signed a confidentiality agreement; `helpline` means people
 * outside Wikimedia. Messages `safety-contact-read-by-…`.
 */
export const READERS = [ 'staff', 'volunteers', 'nda-volunteers', 'public', 'organisers', 'helpline' ] as const;
export type ReadBy = typeof READERS[ number ];

/** What writing tells about the writer. Messages `safety-contact-reveals-…`. */
export type Reveals = 'email-address' | 'ip-address' | 'username';

/** What to put into a report. Messages `safety-contact-include-…`. */
export type IncludeKey = 'where' | 'when' | 'who' | 'kind' | 'words' | 'you' | 'done' | 'risk' | 'safe-reply' | 'little-data'
	| 'links' | 'usernames' | 'tried' | 'why-not-local' | 'link-only' | 'who-and-where' | 'revision-link' | 'what-is-private'
	| 'ip-in-error' | 'reason' | 'any-language' | 'old-email' | 'username' | 'working-email' | 'what-happened' | 'rule-broken'
	| 'proposed-outcome' | 'steps' | 'wiki-and-browser' | 'the-mail-or-tool' | 'documents' | 'dates' | 'article-link'
	| 'witnesses';

/** What a route is not for. Messages `safety-contact-not-for-…`. */
export type NotForKey = 'disputes' | 'harassment-without-danger' | 'passwords' | 'emergencies' | 'conduct' | 'anything-else-than-children'
	| 'opinions' | 'public-request' | 'local-matters' | 'logged-in' | 'first-instance' | 'arbcom-wikis' | 'not-code-of-conduct'
	| 'one-account' | 'hiding-edits' | 'legal-advice' | 'urgent-or-private' | 'legal-demands' | 'threats-or-doxing' | 'counselling';

/** Short advice that belongs to a route. Messages `safety-contact-caution-…`. */
export type CautionKey = 'not-a-joke' | 'one-address' | 'no-noticeboard' | 'not-on-wiki' | 'keep-secret' | 'do-not-answer-for-foundation'
	| 'form-needs-logout' | 'reset-first' | 'lock-by-stewards' | 'vanish-blocked' | 'volunteers-not-staff' | 'private-by-mail'
	| 'ask-trusted-admin' | 'event-first' | 'helpline' | 'phishing' | 'arrest-is-emergency' | 'local-list';

/** What happens next, only where a source says it. Messages `safety-contact-next-…`. */
export type NextKey = 'emergency' | 'confidential' | 'recovery-review';

/** What to do if nobody answers. Messages `safety-contact-no-answer-…`. */
export type NoAnswerKey = 'emergency' | 'junk' | 'fallback';

/** How to keep proof. `link-only` is for material that nobody may copy. Messages `safety-contact-evidence-…`. */
export type Evidence = 'links-and-screenshots' | 'link-only';

export interface RouteLink {
	/** Fixed id: message `safety-contact-link-…`, and the name by which the on-wiki configuration changes the link. */
	id: string;
	target: LinkTarget;
	/** True for a form that takes a report: drawn as the main way of this route. */
	form?: boolean;
	/** Database names of the wikis where the link is shown; everywhere if left out. */
	wikis?: string[];
}

export interface ContactRoute {
	/** Messages `safety-contact-route-<id>` (what to do) and `safety-contact-route-<id>-about` (what it is for). */
	id: RouteId;
	outcome: Outcome;
	kind: RouteKind;
	/** Only where a source makes it sure; otherwise `links` lead to the official page that lists it. Never translated. */
	email?: string;
	links: RouteLink[];
	readBy: ReadBy;
	reveals: Reveals[];
	include: IncludeKey[];
	notFor: NotForKey[];
	cautions: CautionKey[];
	evidence?: Evidence;
	/** True where a written report makes sense, so that the draft form is offered. */
	draft: boolean;
	next?: NextKey;
	ifNoAnswer: NoAnswerKey;
	/** Where to turn if this way does not work. */
	fallback: RouteId;
	/** Addresses of the pages and files that the facts come from. */
	sources: string[];
	/** The day on which somebody last compared this entry with its sources. */
	reviewed: string;
}
