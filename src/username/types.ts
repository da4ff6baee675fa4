/** What the checks of a name give back. */

export type Rule = 'real-name' | 'initial-surname' | 'name-part' | 'birth' | 'email' | 'phone' | 'place' | 'organisation' | 'website' | 'sensitive' | 'own-email';

export type Level = 'low' | 'medium' | 'high';

/** Which sort of a rule it is, where people need to be told different things. */
export type Detail = 'year' | 'short-year' | 'date' | 'age' | 'role';

export interface Hint {
	rule: Rule;
	level: Level;
	/** The part of the name that caused it: an exact piece of the name as given (in Unicode NFC). */
	part: string;
	detail?: Detail;
	/** For names: at most two parts that speak most for it, as written. */
	evidence?: string[];
}

export interface NameCheck {
	name: string;
	/** How sure the checks are that this reads as a full personal name, 0 to 1. 0 where it cannot be judged. */
	score: number;
	/** False where the name is in a script that the checks do not know, or where the name data is missing. */
	judged: boolean;
	/** Unicode names of the scripts that cannot be judged (`unknown` for one without an entry). */
	unjudgedScripts: string[];
	/** The gravest first. */
	hints: Hint[];
}

export interface CheckContext {
	/** The current year, four digits. */
	thisYear: number;
	/** What stands before the @ in the reader's own e-mail address. */
	ownEmailLocalPart?: string;
}
