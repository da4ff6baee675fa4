/**
 * Stage 0: runs on every page view. It only adds the links and waits for somebody to use one.
 */
import messages from '../messages/safety/en.json';
import { registerMessages } from '../wiki/messages';
import { BASE_MODULES } from '../wiki/modules';
import { claimPage, withModules } from '../wiki/page';
import { addEntries } from '../wiki/portlet';
import { loadPanel } from '../wiki/stages';
import { watchOpeners } from '../wiki/openers';
import { watchOwnEditor } from '../wiki/own-editor';
import { ENTRIES } from './entries';

if ( claimPage() ) {
	withModules( BASE_MODULES, () => {
		registerMessages( messages );
		addEntries( ENTRIES );
		watchOpeners( loadPanel );
		watchOwnEditor( loadPanel );
	} );
}
