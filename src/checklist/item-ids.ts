/**
 * Every id that an item of the checklist has ever had. Only add to it: what people have ticked is kept under these
 * ids, and a reworded item keeps its id. An item that is withdrawn moves to `RETIRED_IDS`.
 */
export const ITEM_IDS = [
	'username-no-real-name',
	'username-no-birth-or-place',
	'username-unique',
	'rename-know-the-log',
	'vanish-last-resort',
	'topics-not-only-yours',
	'signature-check',
	'userpage-review',
	'userpage-history',
	'email-not-published',
	'other-wikis-pages',
	'dox-yourself',
	'mailing-lists',
	'review-yearly',
	'password-unique',
	'two-factor',
	'recovery-codes',
	'passkey',
	'email-confirmed',
	'reset-needs-both',
	'login-alerts',
	'unexpected-code',
	'phishing',
	'committed-identity',
	'public-computer',
	'advanced-rights',
	'email-user-knows',
	'email-new-users',
	'mute-user',
	'stay-logged-in-to-edit',
	'vpn-tor',
	'exif-strip',
	'photos-of-people',
	'online-meetings',
	'travel',
	'no-photo-of-self',
	'local-law',
	'wellbeing',
	'know-who-to-contact',
] as const;

export type ItemId = typeof ITEM_IDS[ number ];

/** Ids of items that are no longer shown; they are never given to another item. */
export const RETIRED_IDS: readonly string[] = [];

const known: ReadonlySet<string> = new Set( ITEM_IDS );

export function isItemId( value: string ): value is ItemId {
	return known.has( value );
}
