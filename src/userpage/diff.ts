/** What a new text says that the stored one does not. */
import type { Finding } from './finding';
import { normalise } from './text/words';

function key( finding: Finding ): string {
	return `${ finding.category } ${ normalise( finding.text ).replace( /[^\p{L}\p{N}]+/gu, ' ' ) }`;
}

/** The findings of `after` that say something that `before` does not; moving a text or its markup is no news. */
export function diffFindings( before: Finding[], after: Finding[] ): Finding[] {
	const old = new Set( before.map( key ) );
	return after.filter( ( finding ) => !old.has( key( finding ) ) );
}
