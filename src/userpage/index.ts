/** Understanding of user pages: a snapshot in, findings out. Pure: no wiki, no page, no clock. */
export { combine, type Combination } from './combine';
export { diffFindings } from './diff';
export { CATEGORIES, type Category, type Finding } from './finding';
export { wordFamiliesFor } from './languages';
export { createScan, findDisclosures, type Scan, type ScanContext } from './scan';
export type { Snapshot } from './snapshot';
