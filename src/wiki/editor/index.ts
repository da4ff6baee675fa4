import type { EditorPort } from '../../panel/editor/port';
import { EDIT_CHECK_KEY } from '../storage-keys';
import { ask } from '../userpage/api';
import { currentPlace, ownName, ownTitle } from '../userpage/own-titles';
import { sourceEditor } from './source';
import { visualEditor } from './visual';

interface StoredAnswer {
	query: { pages: { revisions?: { slots: { main: { content?: string } } }[] }[] };
}

function readStored( api: mw.Api ): Promise<string> {
	const place = currentPlace();
	if ( !place ) {
		return Promise.reject( new Error( 'Not an own page' ) );
	}
	return ask( api, {
		action: 'query',
		titles: ownTitle( place ),
		prop: 'revisions',
		rvprop: 'content',
		rvslots: 'main',
	}, new AbortController().signal ).then( ( answer ) => ( answer as unknown as StoredAnswer ).query.pages[ 0 ]?.revisions?.[ 0 ]?.slots.main.content || '',
	);
}

/** The editors of a real wiki, on own pages only. */
export function createEditorPort( api: mw.Api ): EditorPort {
	return {
		onEditor: ( callback ) => {
			if ( !currentPlace() ) {
				return;
			}
			const source = sourceEditor();
			if ( source ) {
				callback( source );
			}
			let close: ( () => void ) | null = null;
			const end = () => {
				close?.();
				close = null;
			};
			// Both hooks remember and call at once for what has already happened, so the closing one comes first.
			mw.hook( 've.deactivationComplete' ).add( end );
			mw.hook( 've.activationComplete' ).add( () => {
				end();
				const visual = visualEditor();
				close = visual && callback( visual );
			} );
		},
		page: () => ( {
			title: mw.config.get( 'wgPageName' ).replace( /_/g, ' ' ),
			user: ownName() || '',
			lang: mw.config.get( 'wgPageContentLanguage' ),
			kind: 'edit text',
		} ),
		stored: () => readStored( api ),
		isOn: () => mw.storage.get( EDIT_CHECK_KEY ) !== 'off',
		setOn: ( on ) => {
			if ( on ) {
				mw.storage.remove( EDIT_CHECK_KEY );
			} else {
				mw.storage.set( EDIT_CHECK_KEY, 'off' );
			}
		},
	};
}
