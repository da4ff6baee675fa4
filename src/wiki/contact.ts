import type { ContactPort } from '../panel/contact/port';
import { fetchDataPage } from './data-page';
import { currentPlace } from './page-context';

const CONFIG_PAGE = 'MediaWiki:Gadget-safety-config.json';

/** The contact dialog's view of the wiki. */
export function createContactPort(): ContactPort {
	return {
		dbName: mw.config.get( 'wgDBname' ),
		language: mw.config.get( 'wgUserLanguage' ),
		place: currentPlace,
		now: () => new Date(),
		hasReportLink: () => document.querySelector( '.ext-reportincident-link' ) !== null,
		loadConfig: () => fetchDataPage( CONFIG_PAGE ),
		warn: ( line ) => mw.log.warn( `Gadget safety, ${ CONFIG_PAGE }: ${ line }` ),
		leave: () => location.replace( mw.util.getUrl( mw.config.get( 'wgMainPageTitle' ) as string ) ),
	};
}
