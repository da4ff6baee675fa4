import type { ChecklistItem } from '../types';
import { ACCOUNT_ITEMS } from './account';
import { CONTACT_ITEMS } from './contact';
import { IDENTITY_ITEMS } from './identity';
import { SURROUNDINGS_ITEMS } from './surroundings';
import { TRACES_ITEMS } from './traces';

/** Every item of the checklist, group by group. */
export const ITEMS: readonly ChecklistItem[] = [
	...IDENTITY_ITEMS,
	...TRACES_ITEMS,
	...ACCOUNT_ITEMS,
	...CONTACT_ITEMS,
	...SURROUNDINGS_ITEMS,
];
