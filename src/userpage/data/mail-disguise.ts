/**
 * How people write `@` and `.` so that programs should not find their address, and addresses that are nobody's own; words of
 * other languages are lines of their words, names of providers and offices are in `languages/everywhere.ts`.
 */

/** Names of the @ sign: whoever writes one between two names means an address. */
export const AT_NAMES = 'at-sign at-mark at-symbol @-sign @-symbol';

/** Short words that stand for `@` only in an address that is disguised otherwise too, or in brackets. */
export const AT_WORDS = 'at a ⓐ';

export const DOT_NAMES = 'dot dt point period';

/** Organisations of the movement and hosts whose addresses are lists or offices. */
export const OFFICE_HOSTS = /^(?:.+\.)?wiki(?:media|pedia|data|source|voyage|quote|books|news|versity)\.org$|(?:^|\.)(?:lists\.[^.]+(?:\.[^.]+)*|lists|googlegroups\.com|groups\.io|list\.[^.]+\.[^.]+)$/i;

/** Pictures that stand for the sign. */
export const AT_FILES = /\bat[ _-]?(?:sign|symbol|mark)|\barrob|arobase|klammeraffe|chiocciola|zavin|apenstaart|^@|\bat\.(?:svg|png|gif)$/i;
