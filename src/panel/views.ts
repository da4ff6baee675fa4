/** The places of the gadget that a link, a button or an address can open. */

export const TABS = [ 'checklist', 'username', 'userpage', 'learn' ] as const;
export type Tab = typeof TABS[ number ];

/** What to open: a tab of the panel, or the contact dialog, there at one concern if it is named. */
export type View = { kind: 'tab'; tab: Tab } | { kind: 'contact'; concern?: string };
