/**
 * The decision table: from a concern, as people say it, to a route. A concern leads straight to a route, or asks one
 * question where the answer changes the route. The first screen shows the emergency address and all concerns
 * together, so that no path has more than two choices.
 *
 * Labels, examples and search words are messages: `safety-contact-concern-<id>`, `…-example`, `…-words`;
 * `safety-contact-ask-<id>` is the question, `safety-contact-answer-<concern>-<answer>` and `…-words` its answers.
 */
import type { RouteId } from './types';

/** Headings under which the concerns are listed, in this order. */
export const CONCERN_GROUPS = [ 'danger', 'people', 'account', 'more' ] as const;
export type ConcernGroup = typeof CONCERN_GROUPS[ number ];

/** Where a choice leads. */
export interface Destination {
	route: RouteId;
	/** Other routes that a person may have meant: named below the answer. */
	also: RouteId[];
}

export interface Answer extends Destination {
	/** Fixed id, unique within its concern. */
	id: string;
}

export interface Concern {
	/** Fixed id: it is in links (`?safety=contact&concern=ID`) and in wiki pages (`data-concern`). */
	id: string;
	group: ConcernGroup;
	/** One entry without a question, or the answers to choose from; the safest answer comes first. */
	leads: Destination | Answer[];
}

export const CONCERNS: Concern[] = [
	{ id: 'threat', group: 'danger', leads: { route: 'emergency', also: [ 'wellbeing' ] } },
	{ id: 'suicide', group: 'danger', leads: { route: 'emergency', also: [ 'wellbeing' ] } },
	{ id: 'persecution', group: 'danger', leads: [
		{ id: 'happening', route: 'emergency', also: [ 'human-rights', 'legal' ] },
		{ id: 'worried', route: 'human-rights', also: [ 'emergency' ] },
	] },
	{ id: 'child', group: 'danger', leads: { route: 'child-safety', also: [ 'emergency' ] } },
	{ id: 'private-info', group: 'people', leads: [
		{ id: 'wiki', route: 'oversight', also: [ 'emergency' ] },
		{ id: 'many-wikis', route: 'stewards-oversight', also: [ 'emergency' ] },
		{ id: 'elsewhere', route: 'trust-safety', also: [ 'emergency', 'oversight' ] },
	] },
	{ id: 'harassment', group: 'people', leads: [
		{ id: 'serious', route: 'trust-safety', also: [ 'emergency', 'local-admins' ] },
		{ id: 'first-time', route: 'local-admins', also: [ 'trust-safety' ] },
	] },
	{ id: 'power', group: 'people', leads: [
		{ id: 'pressure', route: 'trust-safety', also: [ 'emergency' ] },
		{ id: 'tools', route: 'ombuds', also: [ 'trust-safety' ] },
		{ id: 'community', route: 'u4c', also: [ 'trust-safety' ] },
		{ id: 'decision', route: 'local-admins', also: [ 'u4c' ] },
	] },
	{ id: 'disruption', group: 'people', leads: { route: 'local-admins', also: [ 'trust-safety' ] } },
	{ id: 'event', group: 'people', leads: { route: 'events', also: [ 'emergency', 'trust-safety' ] } },
	{ id: 'account', group: 'account', leads: [
		{ id: 'taken', route: 'account-hijacked', also: [ 'account-recovery' ] },
		{ id: 'locked-out', route: 'account-recovery', also: [ 'account-hijacked' ] },
	] },
	{ id: 'data', group: 'account', leads: { route: 'privacy', also: [ 'oversight' ] } },
	{ id: 'blocked', group: 'account', leads: { route: 'stewards', also: [ 'local-admins' ] } },
	{ id: 'security-hole', group: 'account', leads: { route: 'security-bug', also: [ 'account-hijacked' ] } },
	{ id: 'legal', group: 'more', leads: { route: 'legal', also: [ 'emergency', 'human-rights' ] } },
	{ id: 'wellbeing', group: 'more', leads: { route: 'wellbeing', also: [ 'emergency' ] } },
	{ id: 'question', group: 'more', leads: { route: 'human-rights', also: [ 'contacts' ] } },
	{ id: 'other', group: 'more', leads: [
		{ id: 'unsure', route: 'contacts', also: [ 'human-rights' ] },
		{ id: 'article', route: 'articles', also: [ 'legal' ] },
		{ id: 'general', route: 'general', also: [ 'contacts' ] },
	] },
];

/** The concern with this id; null for an id that does not exist, for example from an outdated link. */
export function concernById( id: string ): Concern | null {
	return CONCERNS.find( ( concern ) => concern.id === id ) || null;
}

/** The answers of a concern that asks a question; none where it leads straight to a route. */
export function answersOf( concern: Concern ): Answer[] {
	return Array.isArray( concern.leads ) ? concern.leads : [];
}

/** One way through the table: a concern, with an answer where it asks. */
export interface Case extends Destination {
	concern: string;
	answer?: string;
}

/** Every way through the table, in the order in which it is shown. */
export function allCases(): Case[] {
	return CONCERNS.reduce<Case[]>( ( cases, concern ) => cases.concat(
		Array.isArray( concern.leads ) ?
			concern.leads.map( ( { id, route, also } ) => ( { concern: concern.id, answer: id, route, also } ) ) :
			[ { concern: concern.id, route: concern.leads.route, also: concern.leads.also } ],
	), [] );
}

/** The part of a message key that names a case: `threat`, or `persecution-worried`. */
export function caseKey( { concern, answer }: { concern: string; answer?: string } ): string {
	return answer ? `${ concern }-${ answer }` : concern;
}
