import { answersOf, type Concern } from '../../contact/concerns';
import { routeScreen, type Screen } from '../../contact/path';
import { usePlatform } from '../platform';
import { Heading } from './Heading';

export interface AskScreenProps {
	concern: Concern;
	onGo: ( screen: Screen ) => void;
}

/** The one question of a concern, where its answer changes who can help. */
export function AskScreen( { concern, onGo }: AskScreenProps ) {
	const { messages } = usePlatform();
	return <>
		<p class="safety-contact-dialog__hint">{ messages.text( `safety-contact-concern-${ concern.id }` ) }</p>
		<Heading>{ messages.text( `safety-contact-ask-${ concern.id }` ) }</Heading>
		<ul class="safety-contact-dialog__choices">
			{ answersOf( concern ).map( ( answer ) => <li key={ answer.id }>
				<button type="button" class="safety-contact-dialog__choice" onClick={ () => onGo( routeScreen( answer ) ) }>
					<span class="safety-contact-dialog__choice-label">
						{ messages.text( `safety-contact-answer-${ concern.id }-${ answer.id }` ) }
					</span>
				</button>
			</li> ) }
		</ul>
	</>;
}
