import { useMemo, useState } from 'preact/hooks';
import { CONCERN_GROUPS, type Concern, type Destination } from '../../contact/concerns';
import { orderedConcerns, type LocalContacts } from '../../contact/config/local';
import { screenAfter, routeScreen, type Screen } from '../../contact/path';
import { makeConcernSearch } from '../../contact/search/find';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { ConcernButton } from './ConcernButton';
import { EmergencyBlock } from './EmergencyBlock';
import { Heading } from './Heading';
import { SearchResults } from './SearchResults';

const EMERGENCY: Destination = { route: 'emergency', also: [ 'wellbeing' ] };

export interface StartScreenProps {
	local: LocalContacts;
	onGo: ( screen: Screen ) => void;
}

/** The first screen: the emergency, and below it everything else, so that no answer is more than two choices away. */
export function StartScreen( { local, onGo }: StartScreenProps ) {
	const { messages } = usePlatform();
	const [ typed, setTyped ] = useState( '' );
	const search = useMemo( () => makeConcernSearch( messages.text ), [ messages ] );
	const choose = ( concern: Concern ) => onGo( screenAfter( concern ) );
	const concerns = orderedConcerns( local );
	return <>
		<Heading>{ messages.text( 'safety-contact-danger-title' ) }</Heading>
		<EmergencyBlock />
		<Button onClick={ () => onGo( routeScreen( EMERGENCY ) ) }>{ messages.text( 'safety-contact-danger-more' ) }</Button>

		<h3 class="safety-contact-dialog__heading">{ messages.text( 'safety-contact-kinds-title' ) }</h3>
		<label class="safety-contact-dialog__label" for="safety-contact-search">{ messages.text( 'safety-contact-search-label' ) }</label>
		<div class="cdx-text-input">
			<input
				id="safety-contact-search"
				class="cdx-text-input__input"
				type="search"
				autocomplete="off"
				aria-describedby="safety-contact-search-hint"
				value={ typed }
				onInput={ ( event ) => setTyped( event.currentTarget.value ) }
			/>
		</div>
		<p class="safety-contact-dialog__hint" id="safety-contact-search-hint">{ messages.text( 'safety-contact-search-hint' ) }</p>
		<SearchResults typed={ typed } search={ search } onGo={ onGo } />

		{ CONCERN_GROUPS.map( ( group ) => <section key={ group }>
			<h4>{ messages.text( `safety-contact-group-${ group }` ) }</h4>
			<ul class="safety-contact-dialog__choices">
				{ concerns.filter( ( concern ) => concern.group === group ).map( ( concern ) => <li key={ concern.id }>
					<ConcernButton concern={ concern.id } onClick={ () => choose( concern ) } />
				</li> ) }
			</ul>
		</section> ) }
	</>;
}
