import type { AccountFacts } from '../../checklist/checks';
import type { Preferences } from '../../checklist/preferences';
import type { Progress } from '../../checklist/stored';

/** What the checklist tab needs of the wiki. */
export interface ChecklistPort {
	/** Name of this wiki as readers know it. */
	wikiName: string;
	/** Where progress is kept: in the browser, or only until this browser tab is closed. */
	keeps: 'device' | 'tab';
	/** Today in the reader's time zone, YYYY-MM-DD. */
	today: () => string;
	/** Preferences as they were when the page was loaded. No request. */
	pagePreferences: () => Preferences;
	/** Preferences and e-mail status as they are now: one request, for registered accounts only. Rejects where the wiki does not answer. */
	fetchAccount: () => Promise<Pick<AccountFacts, 'preferences' | 'email'>>;
	loadProgress: () => Progress;
	/** False where the browser does not let us keep it. */
	saveProgress: ( progress: Progress ) => boolean;
	/** Removes all that the gadget keeps in this browser; false where that failed. */
	forgetEverything: () => boolean;
	/** Calls back each time the person comes back to this page from another one; gives a function that ends it. */
	onReturn: ( callback: () => void ) => () => void;
	print: () => void;
}
