import { readPreferences } from '../checklist/preferences';
import { readProgress } from '../checklist/stored';
import type { ChecklistPort } from '../panel/checklist/port';
import type { Reader } from '../panel/platform';
import { fetchAccount } from './account';
import { forgetEverything } from './forget';
import { onReturn } from './returning';
import { CHECKLIST_KEY } from './storage-keys';

/** Meta-Wiki calls itself "Meta" in `wgSiteName`, which says little to people who work on other wikis. */
function wikiName(): string {
	return mw.config.get( 'wgDBname' ) === 'metawiki' ? 'Meta-Wiki' : mw.config.get( 'wgSiteName' );
}

function today(): string {
	const now = new Date();
	const twoDigits = ( number: number ) => String( number ).padStart( 2, '0' );
	return `${ now.getFullYear() }-${ twoDigits( now.getMonth() + 1 ) }-${ twoDigits( now.getDate() ) }`;
}

/** The checklist on a real wiki. Progress of registered accounts is kept in the browser, of others in the tab only. */
export function createChecklistPort( reader: Reader ): ChecklistPort {
	const keeps = reader.kind === 'named' ? 'device' : 'tab';
	const storage = keeps === 'device' ? mw.storage : mw.storage.session;
	return {
		wikiName: wikiName(),
		keeps,
		today,
		pagePreferences: () => readPreferences( ( key ) => mw.user.options.get( key ) ),
		fetchAccount: () => reader.name === null ? Promise.reject( new Error( 'Nobody is logged in' ) ) : fetchAccount( reader.name ),
		loadProgress: () => readProgress( storage.getObject( CHECKLIST_KEY ) ),
		saveProgress: ( progress ) => storage.setObject( CHECKLIST_KEY, progress ),
		forgetEverything,
		onReturn,
		print: () => window.print(),
	};
}
