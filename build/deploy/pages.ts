import { Problem } from '../problem';
import type { WikiApi } from './api';

/** A page of the wiki as it is now. */
export interface CurrentPage {
	title: string;
	/** Null when the page does not exist. */
	text: string | null;
	contentModel: string;
	/** Revision id, 0 when the page does not exist. */
	revision: number;
	/** Time when it was read, as the wiki tells it: guards against a page that is created or deleted meanwhile. */
	readAt: string;
}

interface QueryAnswer {
	curtimestamp: string;
	query: {
		pages: {
			title: string;
			missing?: boolean;
			contentmodel: string;
			revisions?: { revid: number; slots: { main: { content: string } } }[];
		}[];
	};
}

/** Reads pages, at most 50 at once; the answer has one entry for each title, in the same order. */
export async function readPages( api: WikiApi, titles: string[] ): Promise<CurrentPage[]> {
	const answer = await api.post<QueryAnswer>( {
		action: 'query', prop: 'info|revisions', titles: titles.join( '|' ),
		rvprop: 'ids|content', rvslots: 'main', curtimestamp: true,
	} );
	return titles.map( ( title ) => {
		const page = answer.query.pages.find( ( candidate ) => candidate.title === title );
		const revision = page?.revisions?.[ 0 ];
		return {
			title,
			text: revision?.slots.main.content ?? null,
			contentModel: page?.contentmodel ?? 'wikitext',
			revision: revision?.revid ?? 0,
			readAt: answer.curtimestamp,
		};
	} );
}

/** What is to be on a page, and what it replaces. */
export interface Change {
	page: CurrentPage;
	text: string;
	contentModel: string;
}

/**
 * Saves a page. Throws a Problem when somebody edited, created or deleted it since it was read: the wiki refuses then,
 * or, where both edits fit together, merges them, which makes code that nobody has tested.
 */
export async function savePage( api: WikiApi, { page, text, contentModel }: Change, summary: string ): Promise<void> {
	const answer = await api.post<{ edit: { oldrevid?: number } }>( {
		action: 'edit',
		title: page.title,
		text,
		contentmodel: contentModel,
		summary,
		starttimestamp: page.readAt,
		baserevid: page.revision || undefined,
		createonly: page.revision === 0,
		nocreate: page.revision !== 0,
		watchlist: 'nochange',
		assert: 'user',
		token: await api.token(),
	} );
	if ( page.revision && answer.edit.oldrevid !== undefined && answer.edit.oldrevid !== page.revision ) {
		throw new Problem( 'somebody edited it in the same moment, and the wiki merged both edits. Look at the page history.' );
	}
}
