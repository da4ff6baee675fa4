/** All rules. */
import { address, addressLines } from './address';
import { birth } from './birth';
import { boxes } from './boxes';
import { categories } from './categories';
import { email, emailObjects } from './email';
import { family } from './family';
import { handle } from './handle';
import { idNumber } from './id-number';
import { ip } from './ip';
import { location } from './location';
import { phone } from './phone';
import { photo, photoInBox } from './photo';
import { realName } from './real-name';
import { routine } from './routine';
import type { PageRule, UnitRule } from './rule';
import { sensitive } from './sensitive';
import { work } from './work';

export const UNIT_RULES: UnitRule[] = [ realName, birth, location, work, family, sensitive, routine, address, email, phone, handle, ip, idNumber, photoInBox ];

/** Those that look at what is somebody else's, too: an address with the user's name is the owner's wherever it stands. */
export const FOREIGN_RULES: UnitRule[] = [ email, handle ];

/** Those that find nothing where there are no letters, links and labelled values. */
export const WORDED_RULES: UnitRule[] = [ realName, work, family, sensitive, email, handle, photoInBox ];

export const PAGE_RULES: PageRule[] = [ emailObjects, addressLines, boxes, categories, photo ];
