import { areWebLinks, DRAFT_KINDS, timeText, type Draft, type DraftField as FieldId } from '../../contact/draft';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { DraftField } from './DraftField';

export interface DraftFormProps {
	draft: Draft;
	onChange: ( draft: Draft ) => void;
}

/** The fields of the report draft, with buttons that fill in what this page already says. */
export function DraftForm( { draft, onChange }: DraftFormProps ) {
	const { messages, reader, contact: port } = usePlatform();
	const place = port.place();
	const set = ( id: FieldId ) => ( value: string ) => onChange( { ...draft, [ id ]: value } );
	const field = ( id: FieldId ) => ( { field: id, value: draft[ id ], onChange: set( id ) } );
	const fill = ( id: FieldId, label: string, value: string | null ) => value !== null &&
		<Button onClick={ () => set( id )( value ) }>{ messages.text( `safety-contact-draft-use-${ label }` ) }</Button>;
	return <>
		<DraftField { ...field( 'where' ) }>{ fill( 'where', 'page', `${ place.wiki }, ${ place.title }` ) }</DraftField>
		<DraftField
			{ ...field( 'link' ) }
			hasHint={ false }
			error={ areWebLinks( draft.link ) ? undefined : messages.text( 'safety-contact-draft-link-bad' ) }
		>
			{ fill( 'link', 'diff', place.diffUrl ) }
			{ fill( 'link', 'revision', place.revisionUrl ) }
		</DraftField>
		<DraftField { ...field( 'when' ) }>
			<Button onClick={ () => set( 'when' )( timeText( port.now() ) ) }>{ messages.text( 'safety-contact-draft-use-now' ) }</Button>
		</DraftField>
		<DraftField { ...field( 'who' ) } />
		<div class="safety-contact-dialog__field">
			<label class="safety-contact-dialog__label" for="safety-contact-draft-kind">{ messages.text( 'safety-contact-draft-kind' ) }</label>
			<select
				id="safety-contact-draft-kind"
				class="cdx-select"
				value={ draft.kind }
				onChange={ ( event ) => set( 'kind' )( event.currentTarget.value ) }
			>
				<option value="">{ messages.text( 'safety-contact-draft-kind-none' ) }</option>
				{ DRAFT_KINDS.map( ( kind ) => <option key={ kind } value={ kind }>
					{ messages.text( `safety-contact-draft-kind-${ kind }` ) }
				</option> ) }
			</select>
		</div>
		<DraftField { ...field( 'words' ) } long />
		<DraftField { ...field( 'you' ) }>{ fill( 'you', 'name', reader.name ) }</DraftField>
		<DraftField { ...field( 'done' ) } />
	</>;
}
