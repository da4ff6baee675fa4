import type { ComponentChildren } from 'preact';
import type { DraftField as FieldId } from '../../contact/draft';
import { usePlatform } from '../platform';

export interface DraftFieldProps {
	field: FieldId;
	value: string;
	onChange: ( value: string ) => void;
	/** True for a text of several lines. */
	long?: boolean;
	/** False where the field explains itself. */
	hasHint?: boolean;
	/** What is wrong with the value, if anything is. */
	error?: string;
	/** Buttons that fill the field in. */
	children?: ComponentChildren;
}

/** One field of the report draft. */
export function DraftField( { field, value, onChange, long = false, hasHint = true, error, children }: DraftFieldProps ) {
	const { messages } = usePlatform();
	const id = `safety-contact-draft-${ field }`;
	const describedBy = [ hasHint && `${ id }-hint`, error && `${ id }-error` ].filter( Boolean ).join( ' ' ) || undefined;
	const shared = { id, value, 'aria-describedby': describedBy, 'aria-invalid': Boolean( error ), autocomplete: 'off', dir: 'auto' } as const;
	return <div class="safety-contact-dialog__field">
		<label class="safety-contact-dialog__label" for={ id }>{ messages.text( id ) }</label>
		{ hasHint && <p class="safety-contact-dialog__hint" id={ `${ id }-hint` }>{ messages.text( `${ id }-hint` ) }</p> }
		{ long ?
			<div class="cdx-text-area">
				<textarea { ...shared } class="cdx-text-area__textarea" rows={ 4 } onInput={ ( event ) => onChange( event.currentTarget.value ) } />
			</div> :
			<div class={ `cdx-text-input${ error ? ' cdx-text-input--status-error' : '' }` }>
				<input { ...shared } class="cdx-text-input__input" type="text" onInput={ ( event ) => onChange( event.currentTarget.value ) } />
			</div> }
		<p class="safety-contact-dialog__error" id={ `${ id }-error` } role="status">{ error }</p>
		{ children && <div class="safety-contact-dialog__fill">{ children }</div> }
	</div>;
}
