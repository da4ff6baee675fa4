import type { ItemId } from '../../checklist/item-ids';
import type { StepState } from '../../checklist/steps';
import { usePlatform } from '../platform';

export interface StepChoiceProps {
	id: ItemId;
	/** Title of the step, which names the group of choices for screen readers. */
	title: string;
	choices: readonly StepState[];
	state: StepState;
	onChoose: ( state: StepState ) => void;
}

/** To do, done, or not for me. */
export function StepChoice( { id, title, choices, state, onChoose }: StepChoiceProps ) {
	const { messages } = usePlatform();
	return <fieldset class="safety-choice">
		<legend class="safety-visually-hidden">{ title }</legend>
		{ choices.map( ( choice ) => {
			const inputId = `safety-step-${ id }-${ choice }`;
			return <span class="cdx-radio cdx-radio--inline safety-choice__option" key={ choice }>
				<span class="cdx-radio__wrapper">
					<input
						class="cdx-radio__input"
						type="radio"
						id={ inputId }
						name={ `safety-step-${ id }` }
						value={ choice }
						checked={ choice === state }
						onChange={ () => onChoose( choice ) }
					/>
					<span class="cdx-radio__icon" />
					<span class="cdx-radio__label cdx-label">
						<label class="cdx-label__label" for={ inputId }>
							<span class="cdx-label__label__text">{ messages.text( `safety-checklist-state-${ choice }` ) }</span>
						</label>
					</span>
				</span>
			</span>;
		} ) }
	</fieldset>;
}
