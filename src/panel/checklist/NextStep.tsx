import { choicesFor, type Step } from '../../checklist/steps';
import type { Declared } from '../../checklist/stored';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { StepActions } from './StepActions';

export interface NextStepProps {
	/** The step to do next, if there is one. */
	step: Step | undefined;
	/** True where recommended steps count too. */
	showsAll: boolean;
	onChoose: ( step: Step, state: Declared ) => void;
}

/** The one thing to do next, so that a long list does not daunt. */
export function NextStep( { step, showsAll, onChoose }: NextStepProps ) {
	const { messages } = usePlatform();
	return <section class="safety-next" aria-labelledby="safety-next-title">
		<h4 id="safety-next-title">{ messages.text( 'safety-checklist-next' ) }</h4>
		{ step ? <>
			<p class="safety-next__step">{ messages.text( `safety-item-${ step.item.id }-title` ) }</p>
			<p>{ messages.text( `safety-item-${ step.item.id }-why` ) }</p>
			<StepActions item={ step.item } />
			<div class="safety-next__buttons">
				{ choicesFor( step.result ).includes( 'done' ) && <Button action="progressive" weight="primary" onClick={ () => onChoose( step, 'done' ) }>
					{ messages.text( 'safety-checklist-mark-done' ) }
				</Button> }
				<Button onClick={ () => onChoose( step, 'na' ) }>{ messages.text( 'safety-checklist-mark-na' ) }</Button>
			</div>
		</> : <p>{ messages.text( showsAll ? 'safety-checklist-next-none-all' : 'safety-checklist-next-none' ) }</p> }
	</section>;
}
