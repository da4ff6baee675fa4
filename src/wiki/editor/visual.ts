/**
 * VisualEditor. Its programming interface is not a promised one, so everything is asked for with care: where a part is
 * missing or answers otherwise, the check of unsaved text stays silent and the editor is left alone.
 */
import type { OpenEditor } from '../../panel/editor/port';
import { mountIn } from './mount';
import { linearText, type LinearData } from './visual-text';

interface VisualDocument {
	data: LinearData;
}

interface VisualSurface {
	getMode: () => string;
	/** Wikitext in source mode. */
	getDom: () => unknown;
	getModel: () => {
		getDocument: () => VisualDocument;
		on: ( event: string, handler: () => void ) => void;
		off: ( event: string, handler: () => void ) => void;
	};
}

interface VisualTarget {
	getSurface: () => VisualSurface | null;
	getWikitextFragment: ( model: VisualDocument ) => JQuery.Promise<string>;
	/** Section of the page in source mode, null for the whole page. */
	section?: string | number | null;
	saveDialog?: { isVisible: () => boolean; updateSize?: () => void; savePanel?: { $element: JQuery } } | null;
	toolbar?: { $element: JQuery } | null;
}

declare global {
	interface Window {
		ve?: { init?: { target?: VisualTarget | null } };
	}
}

const SAVE_DIALOG_HOOK = 've.saveDialog.stateChanged';

/** Runs something that reaches into VisualEditor; null, and a line in the console, where that does not work there. */
function careful<Result>( reach: () => Result ): Result | null {
	try {
		return reach();
	} catch ( error ) {
		mw.log.warn( 'Safety: VisualEditor gives no text to check', error );
		return null;
	}
}

function isSource( surface: VisualSurface ): boolean {
	return surface.getMode() === 'source';
}

function currentText( surface: VisualSurface ): string {
	return isSource( surface ) ? String( surface.getDom() ) : linearText( surface.getModel().getDocument().data );
}

function mountFor( target: VisualTarget ): HTMLElement | null {
	const dialog = target.saveDialog;
	const panel = dialog && dialog.isVisible() && dialog.savePanel?.$element[ 0 ];
	if ( panel ) {
		return mountIn( panel );
	}
	const toolbar = target.toolbar?.$element[ 0 ];
	return toolbar ? mountIn( toolbar ) : null;
}

/** The VisualEditor that is open on this page; null where there is none, or it is not as we know it. */
export function visualEditor(): OpenEditor | null {
	return careful( () => {
		const target = window.ve?.init?.target;
		const surface = target?.getSurface();
		if ( !target || !surface ) {
			return null;
		}
		const model = surface.getModel();
		const hasSection = target.section !== null && target.section !== undefined;
		return {
			text: () => careful( () => currentText( surface ) ),
			textIsSource: isSource( surface ),
			finalText: () => Promise.resolve( careful( () => isSource( surface ) ?
				currentText( surface ) :
				target.getWikitextFragment( model.getDocument() ),
			) ),
			part: hasSection && isSource( surface ) ? { kind: 'section', initial: currentText( surface ) } : { kind: 'page' },
			watch: ( onChange, onSaving ) => {
				const onDialog = () => {
					if ( target.saveDialog ) {
						onSaving();
					}
				};
				model.on( 'documentUpdate', onChange );
				mw.hook( SAVE_DIALOG_HOOK ).add( onDialog );
				return () => {
					careful( () => model.off( 'documentUpdate', onChange ) );
					mw.hook( SAVE_DIALOG_HOOK ).remove( onDialog );
				};
			},
			mount: () => careful( () => mountFor( target ) ),
			fit: () => {
				careful( () => target.saveDialog?.isVisible() && target.saveDialog.updateSize?.() );
			},
		};
	} );
}
