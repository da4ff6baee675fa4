/** Everything that opens the gadget: its links, `safety-contact` elements in pages, the address, the last page. */
import { EMERGENCY_ADDRESS } from '../contact/emergency';
import type { OpenOptions, PanelModule, View } from '../panel/views';
import { OPEN_TAB_KEY } from './storage-keys';

const OPENERS = '[id^="t-safety-"], .safety-contact';
const VIEW = /^(checklist|username|userpage|learn|contact)$/;

/** Says what to do where stage 1 cannot be fetched. Plain nodes: whatever else would say it may not load either. */
function showFailure(): void {
	const note = document.createElement( 'div' );
	note.setAttribute( 'role', 'alert' );
	note.className = 'safety-load-failed';
	note.textContent = mw.msg( 'safety-load-failed', EMERGENCY_ADDRESS );
	mw.util.$content.prepend( note );
	note.scrollIntoView( { block: 'center' } );
}

/** Lets people without a mouse use a `safety-contact` element that is not a link. */
function makeButtons( $content: JQuery ): void {
	$content.find( 'span.safety-contact:not(:has(a))' ).attr( { role: 'button', tabindex: '0' } );
}

/**
 * Opens what is asked for, now by the address or the last page, later by clicks and keys.
 *
 * One listener on the document serves elements that other scripts add later, too.
 */
export function watchOpeners( loadPanel: () => Promise<PanelModule> ): void {
	const open = ( view: string, options: OpenOptions ) => {
		loadPanel().then( ( panel ) => panel.open( view as View, options ) ).catch( ( error ) => {
			mw.log.error( error );
			if ( !options.restore ) {
				showFailure();
			}
		} );
	};
	const onUse = ( event: MouseEvent | KeyboardEvent ) => {
		const opener = ( event.target as Element ).closest<HTMLElement>( OPENERS );
		const withKey = event instanceof KeyboardEvent;
		if (
			!opener || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey ||
			// Links answer Enter by themselves, buttons also the space bar.
			( withKey && event.key !== ' ' && ( event.key !== 'Enter' || ( event.target as Element ).closest( 'a' ) ) )
		) {
			return;
		}
		event.preventDefault();
		open( opener.id.split( '-' )[ 2 ] || 'contact', { concern: opener.dataset.concern } );
	};
	document.addEventListener( 'click', onUse );
	document.addEventListener( 'keydown', onUse );
	mw.hook<[ JQuery ]>( 'wikipage.content' ).add( makeButtons );

	const address = new URLSearchParams( location.search );
	const asked = address.get( 'safety' ) || '';
	const last = mw.storage.session.get( OPEN_TAB_KEY ) || '';
	if ( VIEW.test( asked ) ) {
		open( asked, { concern: address.get( 'concern' ) || undefined } );
	} else if ( VIEW.test( last ) ) {
		open( last, { restore: true } );
	}
}
