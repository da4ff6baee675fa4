import type { ManifestEntry } from '../bundle/build';
import type { Change, CurrentPage } from './pages';

/** A page to deploy: an entry of the manifest with the text of its file. */
export interface WantedPage extends Pick<ManifestEntry, 'title' | 'contentModel' | 'stage'> {
	text: string;
}

/** The text as the wiki keeps it: it drops space at the end, and lays out JSON in its own way. */
function asKept( text: string, contentModel: string ): string {
	if ( contentModel === 'json' ) {
		try {
			return JSON.stringify( JSON.parse( text ) );
		} catch {
			// Not JSON: somebody broke the page, so it differs from ours.
			return text;
		}
	}
	return text.replace( /\r\n?/g, '\n' ).trimEnd();
}

/**
 * The pages that have to be saved, in the order that never leaves a reader with code that asks for what is not there
 * yet: what is loaded last is saved first.
 *
 * @param wanted What is to be on the wiki
 * @param current What is there now, for at least the same titles
 */
export function makePlan( wanted: WantedPage[], current: CurrentPage[] ): Change[] {
	return [ ...wanted ]
		.sort( ( a, b ) => b.stage - a.stage )
		.flatMap( ( { title, text, contentModel } ) => {
			const page = current.find( ( candidate ) => candidate.title === title );
			if ( !page ) {
				throw new Error( `${ title } was not read` );
			}
			const isSame = page.text !== null && page.contentModel === contentModel &&
				asKept( page.text, contentModel ) === asKept( text, contentModel );
			return isSame ? [] : [ { page, text, contentModel } ];
		} );
}
