/** Labelled names: real wiki names for development (used where they lie, where they are there) and made-up ones. */
import { existsSync, readFileSync } from 'node:fs';
import type { Label, Made } from './synth';

/** Where the labelled wiki names lie, seen from this repository. They are never copied into it. */
export const DEVELOPMENT_NAMES = new URL( '../../../shared/samples/usernames.tsv', import.meta.url );

/** The labelled wiki names without those that nobody could decide; null where the file is not there. */
export function developmentNames(): Made[] | null {
	if ( !existsSync( DEVELOPMENT_NAMES ) ) {
		return null;
	}
	return readFileSync( DEVELOPMENT_NAMES, 'utf8' ).split( '\n' ).slice( 1 ).filter( Boolean ).map( ( line ) => {
		const [ text, label, kind ] = line.split( '\t' );
		return { text: text!, label: label as Label, kind: kind! };
	} ).filter( ( one ) => ( one.label as string ) !== 'U' );
}
