import type { View } from '../panel/views';

/** Minerva has no sidebar; of the menus it has, these take links (tried on 1.43). */
const MENUS_WITHOUT_SIDEBAR = [ 'p-personal', 'p-interaction', 'p-navigation' ];

/** Where the links go: a portlet of our own beside the tools, or else the first menu that takes a link. */
function findPortlet(): string | undefined {
	if ( mw.util.addPortlet( 'p-safety', mw.msg( 'safety-portlet' ), '#p-tb' ) ) {
		return 'p-safety';
	}
	return MENUS_WITHOUT_SIDEBAR.find( ( id ) => document.getElementById( id ) );
}

/**
 * Adds one link for each view. The address of a link opens the same view on a fresh page, so a link can be opened in a
 * new tab or sent to somebody; a plain click is caught by `watchOpeners`.
 */
export function addEntries( views: View[] ): void {
	const portlet = findPortlet();
	if ( !portlet ) {
		return;
	}
	for ( const view of views ) {
		const item = mw.util.addPortletLink( portlet, '?safety=' + view, mw.msg( 'safety-portlet-' + view ), 't-safety-' + view );
		$( item! ).find( 'a' ).attr( 'role', 'button' );
	}
}
