/**
 * What the understanding reads: one page (or signature, or unsaved text) as plain data. `src/wiki/` fills it from the
 * action API; the command line fills `wikitext`, `user` and `lang` only, and every rule has to work with that.
 */

export type SnapshotKind = 'user page' | 'talk head' | 'subpage' | 'signature' | 'global user page' | 'edit text';

/** A file on the page, with what the wiki knows about it. Names are without namespace, with spaces. */
export interface SnapshotFile {
	name: string;
	/** Account that uploaded it, null where unknown. */
	uploader: string | null;
	/** Decimal degrees, as MediaWiki read them from the file's own metadata. */
	gps: { latitude: number; longitude: number } | null;
	/** Artist or author field of the file's metadata, plain text. */
	artist?: string;
}

export interface Snapshot {
	title: string;
	/** The owner's user name, without namespace. Empty where unknown. */
	user: string;
	/** Content language of the page (BCP 47 or MediaWiki code). Empty where unknown: all languages are tried then. */
	lang: string;
	kind: SnapshotKind;
	wikitext: string;
	/** Categories that the page really is in, also through user boxes; names without namespace. */
	categories?: string[];
	/** Files of the page with metadata. */
	files?: SnapshotFile[];
	/** Addresses that the rendered page links to, also through templates. */
	externalLinks?: string[];
}
