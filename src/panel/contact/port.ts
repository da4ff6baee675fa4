/** What the contact dialog needs of the wiki. */

/** Where the reader is, to be filled into a report draft on a click. */
export interface PagePlace {
	/** Host name of the wiki, such as `meta.wikimedia.org`. */
	wiki: string;
	/** Title of the page with namespace. */
	title: string;
	/** Permanent link to the revision that is shown; null where the page has none. */
	revisionUrl: string | null;
	/** Link to the comparison of revisions that is shown; null where none is. */
	diffUrl: string | null;
}

export interface ContactPort {
	/** Database name of this wiki, such as `metawiki`: the on-wiki configuration has a part for each. */
	dbName: string;
	/** Language code of the interface. */
	language: string;
	place: () => PagePlace;
	now: () => Date;
	/** True where this page has the reporting link of the extension ReportIncident. */
	hasReportLink: () => boolean;
	/** Text of the on-wiki configuration; null where there is none. Rejects where it cannot be fetched. */
	loadConfig: () => Promise<string | null>;
	/** Puts one line on the console, for those who maintain the configuration. */
	warn: ( line: string ) => void;
	/** Replaces this page by the main page of the wiki, so that "back" does not return here. */
	leave: () => void;
}
