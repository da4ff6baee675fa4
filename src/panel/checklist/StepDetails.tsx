import type { ChecklistItem } from '../../checklist/types';
import { usePlatform } from '../platform';
import { Sources } from '../ui/Sources';

/** Why a step is worth doing, where the advice comes from, and how old it is. */
export function StepDetails( { item }: { item: ChecklistItem } ) {
	const { messages } = usePlatform();
	return <details class="safety-step__details">
		<summary>{ messages.text( 'safety-checklist-why' ) }</summary>
		<p>{ messages.text( `safety-item-${ item.id }-why` ) }</p>
		{ item.sure === 'uncertain' && <p>{ messages.text( 'safety-checklist-uncertain' ) }</p> }
		<Sources sources={ item.sources } reviewed={ item.reviewed } />
	</details>;
}
