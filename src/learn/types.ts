import type { LinkTarget } from '../links';

export interface LearnLink {
	/** Its text is the message `safety-learn-link-<id>`, and with `hasNote` there is `safety-learn-link-<id>-note`. */
	id: string;
	target: LinkTarget;
	hasNote?: true;
	/** Set where it leads near the thing and not to it, because the exact address is not known. */
	sure?: 'uncertain';
}

/** A part of the Learn tab. Its words are the messages `safety-learn-<id>-title` and `safety-learn-<id>-text`. */
export interface LearnSection {
	id: string;
	/** Short points after the text: messages `safety-learn-<id>-<point>`. */
	points?: readonly string[];
	links: readonly LearnLink[];
	/** True where people write to the Human Rights Team about it: its address is shown. */
	showsTeamAddress?: true;
	/** True where the contact dialog helps: a button opens it. */
	opensContact?: true;
	/** Where the text comes from: https addresses. */
	sources: readonly string[];
	/** Day on which somebody last compared it with its sources, YYYY-MM-DD. */
	reviewed: string;
}
