import type { OpenEditor } from './port';

/**
 * The whole page as it would be after saving: a section is put back where it was, because what a line means depends on
 * what stands around it. A section that is no longer found in the stored page stands for itself.
 */
export function wholePage( stored: string, part: OpenEditor[ 'part' ], now: string ): string {
	if ( part.kind === 'page' ) {
		return now;
	}
	if ( part.kind === 'new section' ) {
		return `${ stored }\n\n${ now }`;
	}
	const initial = part.initial.trim();
	const at = initial ? stored.indexOf( initial ) : -1;
	return at < 0 ? now : stored.slice( 0, at ) + now + stored.slice( at + initial.length );
}
