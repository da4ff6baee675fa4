import { ACTIONS } from '../../checklist/actions';
import type { ChecklistItem } from '../../checklist/types';
import { needsAccount } from '../../links';
import { usePlatform } from '../platform';
import { usePanelActions } from '../state';
import { Button } from '../ui/Button';
import { OutLink } from '../ui/OutLink';

/** What helps to do a step: the part of the gadget for it, and links out. */
export function StepActions( { item }: { item: ChecklistItem } ) {
	const { messages, reader } = usePlatform();
	const { open } = usePanelActions();
	// Only registered accounts have a name and a page to look at.
	const look = item.look === 'contact' || reader.kind === 'named' ? item.look : undefined;
	const actions = item.actions.filter( ( action ) => reader.name !== null || !needsAccount( ACTIONS[ action ] ) );
	if ( !look && actions.length === 0 ) {
		return null;
	}
	return <ul class="safety-step__actions">
		{ look && <li key="look">
			<Button onClick={ () => open( look ) }>{ messages.text( `safety-checklist-look-${ look }` ) }</Button>
		</li> }
		{ actions.map( ( action ) => <li key={ action }>
			<OutLink target={ ACTIONS[ action ] }>{ messages.text( `safety-action-${ action }` ) }</OutLink>
		</li> ) }
	</ul>;
}
