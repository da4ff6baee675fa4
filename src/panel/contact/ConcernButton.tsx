import { usePlatform } from '../platform';

export interface ConcernButtonProps {
	/** Id of the concern. */
	concern: string;
	/** Id of an answer to its question, where the button leads straight there. */
	answer?: string;
	onClick: () => void;
}

/** One kind of concern in plain words, with an example or the answer that it stands for. */
export function ConcernButton( { concern, answer, onClick }: ConcernButtonProps ) {
	const { messages } = usePlatform();
	return <button type="button" class="safety-contact-dialog__choice" onClick={ onClick }>
		<span class="safety-contact-dialog__choice-label">{ messages.text( `safety-contact-concern-${ concern }` ) }</span>
		<span class="safety-contact-dialog__choice-example">
			{ messages.text( answer ? `safety-contact-answer-${ concern }-${ answer }` : `safety-contact-concern-${ concern }-example` ) }
		</span>
	</button>;
}
