import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { Heading } from './Heading';

export interface ConfirmCloseProps {
	onClose: () => void;
	onStay: () => void;
}

/** Asked once when the reader closes the dialog with text in the draft. */
export function ConfirmClose( { onClose, onStay }: ConfirmCloseProps ) {
	const { messages } = usePlatform();
	return <div class="safety-contact-dialog__confirm">
		<Heading>{ messages.text( 'safety-contact-confirm-title' ) }</Heading>
		<p>{ messages.text( 'safety-contact-confirm-text' ) }</p>
		<div class="safety-contact-dialog__fill">
			<Button action="progressive" weight="primary" onClick={ onStay }>{ messages.text( 'safety-contact-confirm-stay' ) }</Button>
			<Button action="destructive" onClick={ onClose }>{ messages.text( 'safety-contact-confirm-close' ) }</Button>
		</div>
	</div>;
}
