/** What the user-page check hands back. */

export const CATEGORIES = [
	'real-name', 'birth', 'email', 'phone', 'address', 'location', 'work', 'handle', 'photo', 'family', 'sensitive',
	'routine', 'ip', 'id-number',
] as const;

export type Category = typeof CATEGORIES[ number ];
export type Level = 'high' | 'medium' | 'low';

/** Where a finding stands, for "where it is" and for the way to mend it. */
export type Where = 'prose' | 'label' | 'template' | 'category' | 'file' | 'link' | 'comment' | 'hint';

/**
 * Why a finding was made: suffix of a message key that says in one sentence why it can matter.
 */
export const REASONS = [
	'real-name', // a name that the person gives as theirs
	'birth-date', // day, month or year of birth
	'age', // age, or a decade
	'email', // an address that can be written to
	'email-disguised', // the same, disguised so that programs should not read it
	'phone', // telephone or messenger number
	'address', // street, postal or P.O. box address
	'location', // town, region or country of residence or origin
	'coordinates', // coordinates of the home
	'photo-gps', // a picture whose metadata says where it was taken
	'work', // employer, profession
	'study', // school, university
	'handle', // profile or messaging id elsewhere
	'website', // personal web site
	'photo', // picture that shows the person
	'family', // relatives or partner
	'religion',
	'politics',
	'sexuality', // sexuality or gender identity
	'ethnicity',
	'health',
	'time-zone',
	'routine', // recurring times
	'travel', // meetups and journeys
	'ip', // own IP address
	'id-number', // identifiers in registers
] as const;

export type Reason = typeof REASONS[ number ];

/** How to mend it: suffix of a message key. */
export const FIXES = [
	'edit-section', // take the words out of this section; history stays
	'remove-box', // take the box out, or use it without the category
	'remove-category', // take the category out
	'replace-file', // take the picture off the page; the file itself stays until it is deleted
	'remove-metadata', // have the file's metadata removed
	'private-oversight', // ask oversight, privately, since history keeps it
] as const;

export type Fix = typeof FIXES[ number ];

export interface Finding {
	category: Category;
	level: Level;
	/** The disclosing words as they stand in the source. */
	text: string;
	/** Offsets in the source. */
	start: number;
	end: number;
	/** Number as in `action=edit&section=`, 0 for the lead, and its title. */
	section: number;
	sectionTitle: string;
	reason: Reason;
	where: Where;
	fix: Fix;
}
