import type { ChecklistItem } from '../../checklist/types';
import { usePlatform } from '../platform';
import { OutLink } from '../ui/OutLink';

/** An address as people read it: without `https://`, and with its letters instead of their codes. */
function readable( url: string ): string {
	return decodeURI( url ).replace( /^https:\/\//, '' );
}

/** Why a step is worth doing, where the advice comes from, and how old it is. */
export function StepDetails( { item }: { item: ChecklistItem } ) {
	const { messages, checklist } = usePlatform();
	return <details class="safety-step__details">
		<summary>{ messages.text( 'safety-checklist-why' ) }</summary>
		<p>{ messages.text( `safety-item-${ item.id }-why`, ...( item.whyParams || [] ) ) }</p>
		<p class="safety-step__sources">{ messages.text( 'safety-checklist-sources' ) }</p>
		<ul class="safety-step__sources">
			{ item.sources.map( ( url ) => <li key={ url }>
				<OutLink target={ { kind: 'url', url } }><bdi dir="ltr">{ readable( url ) }</bdi></OutLink>
			</li> ) }
		</ul>
		{ item.sure === 'uncertain' && <p class="safety-step__sources">{ messages.text( 'safety-checklist-uncertain' ) }</p> }
		<p class="safety-step__sources">
			{ messages.text( 'safety-checklist-reviewed', checklist.formatDay( item.reviewed ) ) }
		</p>
	</details>;
}
