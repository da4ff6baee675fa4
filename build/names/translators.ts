/**
 * Labelled real user names: people who are named as translators in the files of messages of MediaWiki.
 *
 * The names are not in this repository. `labels.txt` has, for each label, the short hashes of the names that got it:
 * F a full name, I an initial and a family name, G one name, N none, U could not be decided. The names themselves are
 * found where they lie, in the MediaWiki that `npm run wiki` unpacks into the cache.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediawikiDir } from '../paths';
import type { Label, Made } from './synth';

const LABELS = new URL( './labels.txt', import.meta.url );

/** How many digits of the hash are kept: enough to tell some thousand names apart. */
const DIGITS = 8;

function authorsIn( file: string ): string[] {
	const messages = JSON.parse( readFileSync( file, 'utf8' ) ) as { '@metadata'?: { authors?: unknown } };
	const authors = messages[ '@metadata' ] && messages[ '@metadata' ].authors;
	return typeof authors === 'object' && authors !== null ? Object.values( authors ).filter( ( one ): one is string => typeof one === 'string' ) : [];
}

function collectAuthors( folder: string, isInside: boolean, authors: Set<string> ): void {
	for ( const entry of readdirSync( folder, { withFileTypes: true } ) ) {
		const path = join( folder, entry.name );
		if ( entry.isDirectory() ) {
			collectAuthors( path, isInside || entry.name === 'i18n', authors );
		} else if ( isInside && entry.isFile() && entry.name.endsWith( '.json' ) ) {
			authorsIn( path ).forEach( ( author ) => authors.add( author ) );
		}
	}
}

const shortHash = ( name: string ) => createHash( 'sha256' ).update( name ).digest( 'hex' ).slice( 0, DIGITS );

/** The labelled translators, without the undecided ones, in a fixed order; null where no MediaWiki is unpacked. */
export function labelledTranslators(): Made[] | null {
	if ( !existsSync( mediawikiDir ) ) {
		return null;
	}
	const authors = new Set<string>();
	collectAuthors( mediawikiDir, false, authors );
	const byHash = new Map( Array.from( authors, ( name ) => [ shortHash( name ), name ] ) );
	const out: Made[] = [];
	let gone = 0;
	for ( const line of readFileSync( LABELS, 'utf8' ).trim().split( '\n' ) ) {
		const [ label, ...hashes ] = line.split( ' ' );
		for ( const hash of label === 'U' ? [] : hashes ) {
			const name = byHash.get( hash );
			if ( name === undefined ) {
				gone++;
			} else {
				out.push( { text: name, label: label as Label, kind: 'translator' } );
			}
		}
	}
	if ( gone > 0 ) {
		console.log( `${ gone } labelled translators are not named in this MediaWiki any more.` );
	}
	return out;
}
