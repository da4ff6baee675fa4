import type { ContactPort } from '../panel/contact/port';
import { fetchConfigPage } from './config-page';
import { currentPlace } from './page-context';

/** The contact dialog's view of the wiki. */
export function createContactPort(): ContactPort {
	return {
		dbName: mw.config.get( 'wgDBname' ),
		language: mw.config.get( 'wgUserLanguage' ),
		place: currentPlace,
		now: () => new Date(),
		hasReportLink: () => document.querySelector( '.ext-reportincident-link' ) !== null,
		loadConfig: fetchConfigPage,
		warn: ( line ) => mw.log.warn( `Gadget safety, MediaWiki:Gadget-safety-config.json: ${ line }` ),
		leave: () => location.replace( mw.util.getUrl( mw.config.get( 'wgMainPageTitle' ) as string ) ),
	};
}
