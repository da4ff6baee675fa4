/**
 * Going back to what the last deployment replaced. The wiki's page history is the record: every edit of a deployment
 * carries its time in the summary. Nobody's later edit is lost: a page that was edited since stops the whole rollback,
 * and on the shared definition page only our own lines go back.
 */
import { PAGES } from '../bundle/pages';
import { Problem } from '../problem';
import type { WikiApi } from './api';
import { compareDefinition, restoreLines } from './definition';
import { definitionTitle } from './deploy';
import { readPages, type Change, type CurrentPage } from './pages';
import { readSummary } from './summary';

interface Revision {
	revid: number;
	/** 0 when the revision created the page. */
	parentid: number;
	user: string;
	timestamp: string;
	comment: string;
}

/** How far back the last deployment is looked for on each page. */
const historyLength = 50;

async function readHistory( api: WikiApi, title: string ): Promise<Revision[]> {
	const answer = await api.post<{ query: { pages: { revisions?: Partial<Revision>[] }[] } }>( {
		action: 'query', prop: 'revisions', titles: title, rvprop: 'ids|timestamp|user|comment', rvlimit: historyLength,
	} );
	// The name or the summary of a revision may be hidden from the account.
	return ( answer.query.pages[ 0 ]?.revisions ?? [] )
		.map( ( revision ) => ( { user: '(hidden)', comment: '', ...revision } as Revision ) );
}

async function readRevision( api: WikiApi, revision: number ): Promise<string> {
	const answer = await api.post<{ query: { pages: { revisions?: { slots: { main: { content?: string } } }[] }[] } }>( {
		action: 'query', prop: 'revisions', revids: revision, rvprop: 'content', rvslots: 'main',
	} );
	const text = answer.query.pages[ 0 ]?.revisions?.[ 0 ]?.slots.main.content;
	if ( text === undefined ) {
		throw new Problem( `revision ${ revision } cannot be read any more. Go back by hand, in the page history.` );
	}
	return text;
}

/** A page that the deployment edited. */
interface EditedPage {
	page: CurrentPage;
	/** The deployment's edit. */
	edit: Revision;
	/** The page's newest revision. */
	newest: Revision;
}

export interface Rollback {
	/** Time of the deployment that is undone. */
	deployment: string;
	changes: Change[];
	/** Pages that the deployment created: there is nothing to go back to, and only administrators delete. */
	created: string[];
}

/** The last deployment and the pages it edited. Throws a Problem when there is none, or it is undone already. */
async function lastDeployment( api: WikiApi ): Promise<{ deployment: string; edited: EditedPage[] }> {
	const titles = [ definitionTitle, ...PAGES.map( ( { title } ) => title ) ];
	const pages = await readPages( api, titles );
	const histories: Revision[][] = [];
	for ( const title of titles ) {
		histories.push( await readHistory( api, title ) );
	}
	const meanings = histories.flat().map( ( { comment } ) => readSummary( comment ) );
	const deployment = meanings.map( ( meaning ) => meaning?.deployment ).filter( ( id ) => id !== undefined ).sort().pop();
	if ( !deployment ) {
		throw new Problem( `no deployment found in the last ${ historyLength } edits of the gadget's pages.` );
	}
	if ( meanings.some( ( meaning ) => meaning?.kind === 'undo' && meaning.deployment === deployment ) ) {
		throw new Problem( `the last deployment, ${ deployment }, is undone already.` );
	}
	const edited = pages.flatMap( ( page, index ): EditedPage[] => {
		const history = histories[ index ]!;
		const edit = history.find( ( { comment } ) => readSummary( comment )?.deployment === deployment );
		return edit ? [ { page, edit, newest: history[ 0 ]! } ] : [];
	} );
	return { deployment, edited };
}

async function restoreDefinition( api: WikiApi, { page, edit }: EditedPage ): Promise<Change> {
	const before = edit.parentid ? await readRevision( api, edit.parentid ) : '';
	const deployed = await readRevision( api, edit.revid );
	const text = restoreLines( page.text ?? '', compareDefinition( before, deployed ) );
	if ( text === null ) {
		throw new Problem( `our lines of ${ definitionTitle } were changed since the deployment. Nothing was changed: go back by hand.` );
	}
	return { page, text, contentModel: page.contentModel };
}

/**
 * Finds out what undoing the last deployment takes; changes nothing.
 *
 * Throws a Problem when there is nothing to undo, or when somebody edited one of its pages since.
 */
export async function planRollback( api: WikiApi ): Promise<Rollback> {
	const { deployment, edited } = await lastDeployment( api );
	const scripts = edited.filter( ( { page } ) => page.title !== definitionTitle );
	const since = scripts.find( ( { edit, newest } ) => edit.revid !== newest.revid );
	if ( since ) {
		throw new Problem( `${ since.page.title } was edited by ${ since.newest.user } at ${ since.newest.timestamp }, after the deployment. Nothing was changed: go back by hand.` );
	}
	const changes: Change[] = [];
	for ( const entry of edited ) {
		if ( entry.page.title === definitionTitle ) {
			// First, so that no reader gets a definition whose pages are gone back already.
			changes.unshift( await restoreDefinition( api, entry ) );
		} else if ( entry.edit.parentid ) {
			changes.push( { page: entry.page, text: await readRevision( api, entry.edit.parentid ), contentModel: entry.page.contentModel } );
		}
	}
	const created = scripts.filter( ( { edit } ) => !edit.parentid ).map( ( { page } ) => page.title );
	return { deployment, changes, created };
}
