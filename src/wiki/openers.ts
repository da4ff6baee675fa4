/** Everything that opens the gadget: its links, `safety-contact` elements in pages, the address, the last page. */
import { EMERGENCY_EMAIL } from '../contact/emergency';
import type { OpenOptions, PanelModule } from '../panel/views';
import { OPEN_TAB_KEY } from './storage-keys';

const OPENERS = '[id^="t-safety-"], .safety-contact';

/** Says what to do where stage 1 cannot be fetched. No `mw.notify`: that would have to be fetched, too. */
function showFailure(): void {
	$( '<div>' )
		.attr( 'role', 'alert' )
		.text( mw.msg( 'safety-load-failed', EMERGENCY_EMAIL ) )
		.prependTo( mw.util.$content )[ 0 ]!.scrollIntoView();
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
		loadPanel().then( ( panel ) => panel.open( view, options ) ).catch( ( error ) => {
			mw.log.error( error );
			if ( !options.restore ) {
				showFailure();
			}
		} );
	};
	const onUse = ( event: MouseEvent | KeyboardEvent ) => {
		const opener = ( event.target as Element ).closest<HTMLElement>( OPENERS );
		const { key } = event as KeyboardEvent;
		if (
			!opener || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey ||
			// Links answer Enter by themselves, buttons also the space bar.
			( key && key !== ' ' && ( key !== 'Enter' || ( event.target as Element ).closest( 'a' ) ) )
		) {
			return;
		}
		event.preventDefault();
		open( ( /^t-safety-(.+)/.exec( opener.id ) || [] )[ 1 ] || 'contact', { concern: opener.dataset.concern } );
	};
	document.addEventListener( 'click', onUse );
	document.addEventListener( 'keydown', onUse );
	mw.hook<[ JQuery ]>( 'wikipage.content' ).add( makeButtons );

	const address = new URLSearchParams( location.search );
	const asked = address.get( 'safety' );
	const last = mw.storage.session.get( OPEN_TAB_KEY );
	if ( asked ) {
		open( asked, { concern: address.get( 'concern' ) } );
	} else if ( last ) {
		open( last, { restore: true } );
	}
}
