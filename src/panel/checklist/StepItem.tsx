import { choicesFor, type Step, type StepState } from '../../checklist/steps';
import { usePlatform } from '../platform';
import { CheckLine } from './CheckLine';
import { StepActions } from './StepActions';
import { StepChoice } from './StepChoice';
import { StepDetails } from './StepDetails';

export interface StepItemProps {
	step: Step;
	/** Whether the automatic checks are of now, or of when the page was loaded. */
	when: 'now' | 'page';
	onChoose: ( step: Step, state: StepState ) => void;
}

/** One step of the checklist. */
export function StepItem( { step, when, onChoose }: StepItemProps ) {
	const { messages } = usePlatform();
	const { item, state, result } = step;
	const title = messages.text( `safety-item-${ item.id }-title` );
	const choices = choicesFor( result );
	return <li class={ `safety-step safety-step--${ state }` } data-step={ item.id }>
		<h5 class="safety-step__title">
			{ title }
			{ item.priority === 'recommended' && <>
				{ ' ' }
				<span class="safety-step__priority">{ messages.text( 'safety-checklist-recommended' ) }</span>
			</> }
		</h5>
		{ item.check && result && <CheckLine id={ item.check } result={ result } when={ when } /> }
		{ item.hint && step.hinted && state === 'todo' && <p class="safety-step__check">
			{ messages.text( `safety-checklist-hint-${ item.hint }` ) }
		</p> }
		{ choices.length > 0 && <StepChoice
			id={ item.id }
			title={ title }
			choices={ choices }
			state={ state }
			onChoose={ ( chosen ) => onChoose( step, chosen ) }
		/> }
		<StepActions item={ item } />
		<StepDetails item={ item } />
	</li>;
}
