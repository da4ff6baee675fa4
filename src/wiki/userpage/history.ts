/** Old versions of an own page: blanking is not removal. */
import type { HistorySearch } from '../../panel/userpage/port';
import { askOn, type Answer } from './api';
import type { OwnTitle } from './own-titles';

/** The wiki gives at most this many versions with their text to an ordinary account in one request. */
const MAX_REVISIONS = 50;

interface HistoryAnswer extends Answer {
	query: { pages: { revisions?: { slots?: { main: { content?: string } } }[] }[] };
}

/**
 * Searches the last versions, without the newest, for texts. Versions that oversighters have hidden hold nothing.
 */
export function searchHistory( api: mw.Api, title: OwnTitle, texts: string[], signal: AbortSignal ): Promise<HistorySearch> {
	const contents: string[] = [];
	return askOn( api, {
		action: 'query',
		titles: title,
		prop: 'revisions',
		rvprop: 'ids|content',
		rvslots: 'main',
		rvlimit: MAX_REVISIONS,
	}, signal, ( answer ) => {
		for ( const revision of ( answer as HistoryAnswer ).query.pages[ 0 ]?.revisions || [] ) {
			contents.push( revision.slots?.main.content || '' );
		}
		// A page of long versions comes in several answers.
		return contents.length < MAX_REVISIONS;
	} ).then( ( more ) => {
		const old = contents.slice( 1 );
		return {
			searched: old.length,
			more,
			holding: texts.map( ( wanted ) => old.filter( ( content ) => content.includes( wanted ) ).length ),
			holdingAny: old.filter( ( content ) => texts.some( ( wanted ) => content.includes( wanted ) ) ).length,
		};
	} );
}
