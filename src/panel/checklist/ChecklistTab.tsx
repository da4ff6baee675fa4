import { useState } from 'preact/hooks';
import { ITEMS } from '../../checklist/items';
import { nextStep, stepsFor, withPriority, type Step, type StepState } from '../../checklist/steps';
import { CommunityItems } from '../contact/CommunityItems';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { AccountNotice, CheckFailedNotice, ChecklistProgress, ReviewNotice } from './ChecklistHead';
import { KeptData } from './KeptData';
import { NextStep } from './NextStep';
import { StepList } from './StepList';
import { useAccount } from './use-account';
import { useProgress } from './use-progress';

/** The checklist tab. */
export function ChecklistTab() {
	const { messages, reader } = usePlatform();
	const { facts, when, failed, refresh } = useAccount();
	const { progress, kept, declare, review, forget } = useProgress();
	const [ showsAll, setShowsAll ] = useState( false );
	const [ announced, setAnnounced ] = useState( '' );

	const steps = stepsFor( ITEMS, facts, reader.groups, progress );
	const essential = withPriority( steps, 'essential' );
	const recommended = withPriority( steps, 'recommended' );
	const situational = withPriority( steps, 'situational' );
	const shown = showsAll ? [ ...essential, ...recommended ] : essential;

	const choose = ( { item }: Step, state: StepState ) => declare( item.id, state === 'todo' ? null : state );

	return <div class="safety-checklist">
		<h3>{ messages.text( 'safety-checklist-title' ) }</h3>
		<p>{ messages.text( 'safety-checklist-intro' ) }</p>
		<AccountNotice />
		<ReviewNotice reviewed={ progress.reviewed } onReview={ review } />
		{ failed && <CheckFailedNotice onRetry={ refresh } /> }
		<ChecklistProgress steps={ essential } message="safety-checklist-progress" />
		{ showsAll && <ChecklistProgress steps={ shown } message="safety-checklist-progress-all" /> }
		<NextStep step={ nextStep( shown ) } showsAll={ showsAll } onChoose={ ( step, state ) => {
			choose( step, state );
			// The box shows another step at once, so screen readers are told what became of this one.
			setAnnounced( messages.text( `safety-checklist-marked-${ state }`, messages.text( `safety-item-${ step.item.id }-title` ) ) );
		} } />
		<p role="status" class="safety-visually-hidden">{ announced }</p>
		<Button onClick={ () => setShowsAll( !showsAll ) }>
			{ showsAll ?
				messages.text( 'safety-checklist-hide-recommended' ) :
				messages.text( 'safety-checklist-show-recommended', recommended.length ) }
		</Button>
		<StepList steps={ shown } when={ when } onChoose={ choose } />
		{ showsAll && <CommunityItems /> }
		<details class="safety-checklist__higher-risk">
			<summary>{ messages.text( 'safety-checklist-higher-risk', situational.length ) }</summary>
			<p>{ messages.text( 'safety-checklist-higher-risk-intro' ) }</p>
			<StepList steps={ situational } when={ when } onChoose={ choose } />
		</details>
		<KeptData kept={ kept } forget={ forget } />
	</div>;
}
