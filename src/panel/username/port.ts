/**
 * What the username tab needs of the wiki. It looks at the reader's own account only; any other name stays in the
 * field where it is typed.
 */
import type { CheckContext, NameCheck, NameData } from '../../username/index';

/** What is needed of stage 2, the rules. Only their types are known here. */
export interface NameChecks {
	/** Throws where the page of name data is not what it should be. */
	decodeNames: ( json: unknown ) => NameData;
	checkName: ( name: string, data: NameData | null, context: CheckContext ) => NameCheck;
}

/** An entry of the public log of renames about the reader's own account. */
export interface Rename {
	oldName: string;
	newName: string;
	/** Day of the rename, `YYYY-MM-DD`. */
	day: string;
}

export interface UsernamePort {
	loadChecks: () => Promise<NameChecks>;
	/** The page of name data, parsed. Rejects where it is missing or cannot be fetched. */
	loadNames: () => Promise<unknown>;
	/**
	 * What stands before the @ in the reader's own e-mail address; null where there is none, or nobody is logged in.
	 * For one comparison: do not keep it.
	 */
	fetchOwnEmailLocalPart: () => Promise<string | null>;
	/** Renames of the reader's own account, newest first; none on wikis without global accounts. */
	fetchRenames: () => Promise<Rename[]>;
	/** Four digits. */
	thisYear: () => number;
}
