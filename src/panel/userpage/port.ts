/**
 * What the user-page tab needs of the wiki. Nothing here takes a user name: the account is the one of the session, so
 * that the check cannot be turned on somebody else.
 */
import type { Category, Finding } from '../../userpage/finding';
import type { Snapshot } from '../../userpage/snapshot';
import type { EditorPort } from '../editor/port';

/** Findings that point to a person together. */
export interface Combination {
	categories: Category[];
}

/** What is needed of stage 2, the rules. Only their types are known here; the code comes when it is first needed. */
export interface Checks {
	/** Fetches the words of the languages that a page is written in. Rejects where they cannot be fetched. */
	prepare: ( snapshot: Snapshot ) => Promise<void>;
	/** Starts to look through a page; the year and the name data are known to it. `step` does a small part of the work and says whether all is done. */
	createScan: ( snapshot: Snapshot ) => { step: () => boolean; findings: () => Finding[] };
	/** What findings of all places say together. */
	combine: ( findings: Finding[] ) => Combination[];
	/** The findings of `after` that say something that `before` does not. */
	diffFindings: ( before: Finding[], after: Finding[] ) => Finding[];
}

/** One of the places where a person can have written about themselves. */
export interface Place {
	kind: 'user' | 'talk' | 'subpage' | 'global' | 'signature';
	/** For a subpage, what follows the user name, with its slash ("/Drafts"). Empty otherwise. */
	path: string;
}

/** A section as the wiki counts them. */
export interface Section {
	/** What `action=edit&section=` takes. */
	index: string;
	heading: string;
	/** Where it begins in the wikitext, in UTF-16 units. */
	start: number;
}

/** A place that was read. */
export interface OwnPage {
	place: Place;
	/** Id of the revision that was read; 0 for the signature. */
	revision: number;
	/** Address of the page, or of the preference page for the signature. */
	href: string;
	sections: Section[];
	snapshot: Snapshot;
}

/** Something to know about a place: why it was not read, or not wholly, or cannot be mended by its owner alone. */
export interface PlaceNote {
	place: Place;
	note: 'missing' | 'deleted' | 'redirect' | 'protected' | 'model' | 'long' | 'templates' | 'unreadable';
	/** Count for `long` (characters that were read) and `templates`, error code for `unreadable`, else empty. */
	detail: string;
}

/** A file that the person uploaded, with what its metadata say. */
export interface Upload {
	/** Name without namespace, with spaces. */
	name: string;
	/** Address of its description page. */
	href: string;
	/** Decimal degrees; null where the file holds no position. */
	gps: { latitude: number; longitude: number } | null;
	/** Maker and model, empty where the file does not say. */
	camera: string;
	/** When it was taken, as the file says it, empty where it does not. */
	taken: string;
	/** Artist, author or owner field, empty where the file does not say. */
	artist: string;
}

export interface Reading {
	state: 'read';
	pages: OwnPage[];
	notes: PlaceNote[];
	uploads: Upload[];
	/** What limits cut off. */
	cut: ( 'subpages' | 'uploads' | 'files' )[];
	/** True where the account may not edit here now. */
	blocked: boolean;
	/** Sister wikis that were not reached. */
	unreached: ( 'meta' | 'commons' )[];
}

/** No reading, and why. */
export interface NoReading {
	state: 'refused';
	/** `session`: the wiki no longer knows the reader, or knows another account, than when the page was loaded. */
	reason: 'anonymous' | 'temporary' | 'session' | 'cancelled' | 'offline' | 'rate-limit' | 'api';
	/** Error code of the wiki for `api`, else empty. */
	detail: string;
}

export interface Progress {
	done: number;
	/** May grow while pages are being found. */
	total: number;
}

export interface ReadOptions {
	signal: AbortSignal;
	onProgress: ( progress: Progress ) => void;
	/** What was read before: pages that have not changed since are not asked for again. */
	previous?: Reading;
}

/** How many old versions of a place still hold each of the texts. */
export interface HistorySearch {
	/** Versions that were searched, without the newest. */
	searched: number;
	/** True where there are older versions that were not searched. */
	more: boolean;
	/** Of these versions, how many hold each text, in the order asked. */
	holding: number[];
	/** Of these versions, how many hold at least one. */
	holdingAny: number;
}

export interface UserpagePort {
	/** Reads all places of the reader's own account. Never rejects. */
	read: ( options: ReadOptions ) => Promise<Reading | NoReading>;
	/** Searches the last 50 versions of an own page. Rejects where the wiki does not answer. */
	searchHistory: ( place: Place, texts: string[], signal: AbortSignal ) => Promise<HistorySearch>;
	/** Address that opens the editor at a section; without one the whole page, for the signature its preference. */
	editHref: ( place: Place, section?: Section ) => string;
	/** Address of the list of versions; null for the signature, which has none. */
	historyHref: ( place: Place ) => string | null;
	/** True while the page behind the panel belongs to somebody else. */
	viewingAnother: () => boolean;
	loadChecks: () => Promise<Checks>;
	/** Calls back each time the person comes back to this page. Returns how to stop. */
	onReturn: ( callback: () => void ) => () => void;
	print: () => void;
	editor: EditorPort;
}
