import { byGroup, type Step, type StepState } from '../../checklist/steps';
import { usePlatform } from '../platform';
import { StepItem } from './StepItem';

export interface StepListProps {
	steps: readonly Step[];
	when: 'now' | 'page';
	onChoose: ( step: Step, state: StepState ) => void;
}

/** Steps under the headings of their groups. */
export function StepList( { steps, when, onChoose }: StepListProps ) {
	const { messages } = usePlatform();
	return <>
		{ byGroup( steps ).map( ( { group, steps: inGroup } ) => <section class="safety-checklist__group" key={ group }>
			<h4>{ messages.text( `safety-checklist-group-${ group }` ) }</h4>
			<ul class="safety-checklist__steps">
				{ inGroup.map( ( step ) => <StepItem key={ step.item.id } step={ step } when={ when } onChoose={ onChoose } /> ) }
			</ul>
		</section> ) }
	</>;
}
