/** What every rule takes and gives. A rule knows one kind of disclosure; `../gates.ts` knows what is not the owner's. */
import type { Concepts, Label } from '../concepts';
import type { Category, Fix, Level, Reason, Where } from '../finding';
import type { Stance } from '../gates';
import type { Document, Unit } from '../parse/document';
import type { Pair, Reading, Sentence } from '../reading';
import type { Snapshot } from '../snapshot';

/** A disclosure as a rule reports it; offsets in the source. */
export interface Report {
	category: Category;
	level: Level;
	start: number;
	end: number;
	reason: Reason;
	where: Where;
	fix: Fix;
	/** A low one that counts as medium on a page that surely tells about its owner elsewhere. */
	hint?: true;
}

/**
 * Whom a unit of text speaks of: `own`, the owner of the page (first person, a label in a box about the user, a user
 * box); `foreign`, somebody or something else (draft of an article, quotation, another person's comment, list of
 * works, code, documentation); `open`, nothing says.
 */
export type Gate = 'own' | 'open' | 'foreign';

/** A page as the rules see it. */
export interface Page {
	snapshot: Snapshot;
	document: Document;
	thisYear: number;
	gateOf: ( unit: Unit ) => Gate;
	/** Sentences, words that matter and label:value pairs of a unit. */
	readingOf: ( unit: Unit ) => Reading;
	/** Whom a sentence of a unit speaks of. */
	stance: ( unit: Unit, sentence: Sentence ) => Stance;
	/** True where a label of a unit names something about the owner. */
	labelled: ( unit: Unit, from: Pair['from'] ) => boolean;
	/** True below a heading of wiki work, of examples or quotations. */
	isListed: ( unit: Unit ) => boolean;
	/** True in a table with many rows and columns. */
	isBig: ( unit: Unit ) => boolean;
	/** What the heading above a unit names. */
	headingOf: ( unit: Unit ) => Label[];
	/** The words of the languages that are tried on this page. */
	concepts: Concepts;
}

/** Looks at one unit of text. Cost linear in its length. Units that are somebody else's go to `FOREIGN_RULES` only. */
export type UnitRule = ( unit: Unit, page: Page ) => Report[];

/** Looks at what is not running text: templates, files, categories, the snapshot's data, one thing after another. */
export type PageRule = ( page: Page ) => Iterable<Report[]>;
