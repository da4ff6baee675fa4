/** The places of the gadget that a link, a button or an address can open. */

export const TABS = [ 'checklist', 'username', 'userpage', 'learn' ] as const;

export type Tab = typeof TABS[ number ];

/** A tab of the panel, or the contact dialog. */
export type View = Tab | 'contact';

/** True for the name of a tab. */
export function isTab( name: string ): name is Tab {
	return ( TABS as readonly string[] ).includes( name );
}

export interface OpenOptions {
	/** For the contact dialog: id of the concern to start at. */
	concern?: string | null;
	/** True where nobody asked just now, because the panel only stays open from the last page: focus is not moved. */
	restore?: boolean;
}

/** What stage 1 gives to stage 0. */
export interface PanelModule {
	/** Names that are no view, from an address that somebody mistyped, open nothing. */
	open: ( view: string, options?: OpenOptions ) => Promise<void>;
	/** Starts checking what is typed into the editor of an own user page. */
	watchEditor: () => void;
}
