import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestEntry } from '../bundle/build';
import { repoRoot } from '../paths';
import { Problem } from '../problem';
import type { WikiApi } from './api';
import { compareDefinition, hasSection, mergeDefinition, type LineDifference } from './definition';
import { readPages, savePage, type Change } from './pages';
import { makePlan, type WantedPage } from './plan';

export const definitionTitle = 'MediaWiki:Gadgets-definition';

/** Our lines of the page that defines a wiki's gadgets. */
export function ourDefinition(): string {
	return readFileSync( join( repoRoot, 'gadget-definition', 'Gadgets-definition.txt' ), 'utf8' );
}

/** Reads what a build made. Throws a Problem when the folder has no build. */
export function readDist( dist: string ): WantedPage[] {
	let manifest: ManifestEntry[];
	try {
		manifest = JSON.parse( readFileSync( join( dist, 'manifest.json' ), 'utf8' ) );
	} catch {
		throw new Problem( `${ join( dist, 'manifest.json' ) } cannot be read. Run "npm run build" first.` );
	}
	return manifest.map( ( { title, contentModel, stage, file } ) => (
		{ title, contentModel, stage, text: readFileSync( join( dist, file ), 'utf8' ) }
	) );
}

/** What a deployment would do. */
export interface Deployment {
	changes: Change[];
	/** How the wiki's definition differs from our lines, whether or not that is to be changed. */
	definition: LineDifference[];
}

export interface DeploymentOptions {
	/** Whether our lines of the definition are to be put right. */
	definition: boolean;
	/** Id of the definition's section for lines that are new. */
	section?: string;
}

/** Compares a build, in the folder `dist`, with a wiki; changes nothing. */
export async function planDeployment(
	api: WikiApi, dist: string, options: DeploymentOptions,
): Promise<Deployment> {
	const wanted = readDist( dist );
	const [ definitionPage, ...current ] = await readPages( api, [ definitionTitle, ...wanted.map( ( { title } ) => title ) ] );
	const theirs = definitionPage!.text ?? '';
	const definition = compareDefinition( theirs, ourDefinition() );
	const changes = makePlan( wanted, current );
	if ( options.section && !hasSection( theirs, options.section ) ) {
		throw new Problem( `${ definitionTitle } has no section "${ options.section }".` );
	}
	if ( options.definition && definition.length ) {
		// Last, so that no reader gets a definition whose pages are not there yet.
		const text = mergeDefinition( theirs, ourDefinition(), options.section );
		changes.push( { page: definitionPage!, text, contentModel: definitionPage!.contentModel } );
	}
	return { changes, definition };
}

/**
 * Saves the pages one after another.
 *
 * Throws a Problem that names the page when the wiki refuses one; the pages before it are saved.
 */
export async function carryOut( api: WikiApi, changes: Change[], summary: string ): Promise<void> {
	for ( const change of changes ) {
		try {
			await savePage( api, change, summary );
		} catch ( error ) {
			throw error instanceof Problem ? new Problem( `${ change.page.title } was not saved: ${ error.message }` ) : error;
		}
	}
}
