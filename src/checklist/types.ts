import type { ActionId } from './actions';
import type { CheckId } from './checks';
import type { ItemId } from './item-ids';

/** Groups in the order in which they are shown. */
export const GROUPS = [ 'identity', 'traces', 'account', 'contact', 'surroundings' ] as const;
export type Group = typeof GROUPS[ number ];

/** Priorities, the most important first. `situational` is for people at higher risk. */
export const PRIORITIES = [ 'essential', 'recommended', 'situational' ] as const;
export type Priority = typeof PRIORITIES[ number ];

/**
 * Who an item is for. `uploaders` cannot be known without asking the wiki, so its text says "if you upload".
 */
export type Audience = 'everyone' | 'account' | 'uploaders' | 'advanced-rights';

/** A doubt that a preference can raise. It never ticks an item. */
export type Hint = 'own-signature' | 'mail-open';

/** A part of the gadget that helps with an item. */
export type Place = 'username' | 'userpage' | 'contact';

/** One step of the checklist. Its words are the messages `safety-item-<id>-title` and `safety-item-<id>-why`. */
export interface ChecklistItem {
	id: ItemId;
	group: Group;
	priority: Priority;
	appliesTo: Audience;
	/** Links that help to do it, the most useful first. */
	actions: readonly ActionId[];
	/** Set for the items that the wiki can answer by itself. */
	check?: CheckId;
	hint?: Hint;
	look?: Place;
	/** Where the advice comes from: https addresses. */
	sources: readonly string[];
	/** Day on which somebody last compared it with its sources, YYYY-MM-DD. */
	reviewed: string;
	/** `CONTENT_VERSION` in which it first appeared. */
	since: number;
	/** Set where a source could not be read in full: look at it again before relying on it. */
	sure?: 'uncertain';
}

/** Grows by one when items are added. */
export const CONTENT_VERSION = 1;
