import type { Reader } from '../../panel/platform';
import type { UserpagePort } from '../../panel/userpage/port';
import { createEditorPort } from '../editor/index';
import { onReturn } from '../returning';
import { searchHistory } from './history';
import { editHref, historyHref } from './hrefs';
import { ownTitle, viewingAnother } from './own-titles';
import { readOwn } from './read';
import { rulesLoader } from './rules';
import { META, sisterApi } from './sisters';

/** The user-page tab's view of a real wiki, for the account of the session. */
export function createUserpagePort( reader: Reader ): UserpagePort {
	const api = new mw.Api();
	return {
		read: ( options ) => reader.kind === 'named' ?
			readOwn( api, options ) :
			Promise.resolve( { state: 'refused', reason: reader.kind as 'temporary' | 'anonymous', detail: '' } ),
		searchHistory: ( place, texts, signal ) => searchHistory( place.kind === 'global' ? sisterApi( META ) : api, ownTitle( place ), texts, signal ),
		editHref,
		historyHref,
		viewingAnother,
		loadChecks: rulesLoader(),
		onReturn,
		print: () => window.print(),
		editor: createEditorPort( api ),
	};
}
