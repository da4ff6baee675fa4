import type { PanelModule } from '../panel/views';
import { EDIT_CHECK_KEY } from './storage-keys';

/** The source editor, plain and with syntax highlighting, and VisualEditor. */
const EDITORS = '#wpTextbox1, .CodeMirror, .cm-editor, .ve-ce-surface';

/** Starts the check of unsaved text at the first key that is typed into an editor of an own user page; loads nothing before. */
export function watchOwnEditor( loadPanel: () => Promise<PanelModule> ): void {
	const reader = mw.config.get( 'wgUserName' );
	// The user whom the page belongs to: on user pages, their talk pages and subpages, and on some special pages.
	if ( !reader || reader !== mw.config.get( 'wgRelevantUserName' ) || mw.storage.get( EDIT_CHECK_KEY ) === 'off' ) {
		return;
	}
	const onInput = ( event: Event ) => {
		if ( ( event.target as Element ).closest( EDITORS ) ) {
			document.removeEventListener( 'input', onInput );
			loadPanel().then( ( panel ) => panel.watchEditor() ).catch( mw.log.error );
		}
	};
	document.addEventListener( 'input', onInput );
}
