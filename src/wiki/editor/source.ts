/** The source editor: plain, with WikiEditor's toolbar, or with syntax highlighting over it. */
import type { OpenEditor } from '../../panel/editor/port';
import { mountIn } from './mount';

/** Syntax highlighters keep the text themselves; `textSelection` knows how to ask them. */
function currentText( textarea: HTMLTextAreaElement ): string {
	const $textarea = $( textarea );
	return typeof $textarea.textSelection === 'function' ? String( $textarea.textSelection( 'getContents' ) ) : textarea.value;
}

function editedPart( form: HTMLFormElement | null, textarea: HTMLTextAreaElement ): OpenEditor[ 'part' ] {
	const section = form?.querySelector<HTMLInputElement>( 'input[name="wpSection"]' )?.value || '';
	if ( section === '' ) {
		return { kind: 'page' };
	}
	return section === 'new' ? { kind: 'new section' } : { kind: 'section', initial: textarea.defaultValue };
}

/** The source editor of this page; null where there is none. */
export function sourceEditor(): OpenEditor | null {
	const textarea = document.querySelector<HTMLTextAreaElement>( '#wpTextbox1' );
	if ( !textarea ) {
		return null;
	}
	const form = textarea.form;
	const text = () => currentText( textarea );
	return {
		text,
		textIsSource: true,
		finalText: () => Promise.resolve( text() ),
		part: editedPart( form, textarea ),
		watch: ( onChange, onSaving ) => {
			const saveButton = document.querySelector( '#wpSave' );
			const summary = document.querySelector( '#wpSummary' );
			const target = form || textarea;
			const onInput = ( event: Event ) => {
				if ( event.target !== summary ) {
					onChange();
				}
			};
			target.addEventListener( 'input', onInput );
			saveButton?.addEventListener( 'focus', onSaving );
			saveButton?.addEventListener( 'pointerenter', onSaving );
			summary?.addEventListener( 'focus', onSaving );
			return () => {
				target.removeEventListener( 'input', onInput );
				saveButton?.removeEventListener( 'focus', onSaving );
				saveButton?.removeEventListener( 'pointerenter', onSaving );
				summary?.removeEventListener( 'focus', onSaving );
			};
		},
		mount: () => {
			const buttons = document.querySelector( '#wpSave' )?.closest( '.editButtons' );
			return buttons ? mountIn( buttons ) : null;
		},
		// The page grows by itself.
		fit: () => undefined,
	};
}
