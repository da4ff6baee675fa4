import { useState } from 'preact/hooks';
import { countDone, type Step } from '../../checklist/steps';
import { reviewIsDue } from '../../checklist/stored';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { formatDay } from '../ui/day';
import { HelpButton } from '../ui/HelpButton';
import { Notice } from '../ui/Notice';

/** Says to readers without a registered account that part of the list is not for them. */
export function AccountNotice() {
	const { messages, reader } = usePlatform();
	if ( reader.kind === 'named' ) {
		return null;
	}
	return <Notice>{ messages.text( reader.kind === 'temporary' ? 'safety-checklist-temporary' : 'safety-checklist-logged-out' ) }</Notice>;
}

export interface ReviewNoticeProps {
	/** Day of the last review, YYYY-MM-DD, or null. */
	reviewed: string | null;
	onReview: () => void;
}

/** Asks to look through the list again when a year has passed. */
export function ReviewNotice( { reviewed, onReview }: ReviewNoticeProps ) {
	const { messages, checklist } = usePlatform();
	const [ thanked, setThanked ] = useState( false );
	if ( thanked ) {
		return <Notice type="success" announce>{ messages.text( 'safety-checklist-review-thanks' ) }</Notice>;
	}
	if ( reviewed === null || !reviewIsDue( reviewed, checklist.today() ) ) {
		return null;
	}
	return <Notice>
		<p>{ messages.text( 'safety-checklist-review-due', formatDay( reviewed ) ) }</p>
		<Button onClick={ () => {
			onReview();
			setThanked( true );
		} }>{ messages.text( 'safety-checklist-review-done' ) }</Button>
	</Notice>;
}

export interface CheckFailedNoticeProps {
	onRetry: () => void;
}

/** Says that the wiki did not answer, and offers to ask again. */
export function CheckFailedNotice( { onRetry }: CheckFailedNoticeProps ) {
	const { messages } = usePlatform();
	return <Notice type="warning" announce>
		<p>{ messages.text( 'safety-checklist-check-failed' ) }</p>
		<Button onClick={ onRetry }>{ messages.text( 'safety-checklist-check-again' ) }</Button>
		<HelpButton />
	</Notice>;
}

export interface ChecklistProgressProps {
	steps: readonly Step[];
	/** Which words go with the numbers. */
	message: 'safety-checklist-progress' | 'safety-checklist-progress-all';
}

/** How far a person is, over what applies to them. Screen readers say it at each change. */
export function ChecklistProgress( { steps, message }: ChecklistProgressProps ) {
	const { messages } = usePlatform();
	const { done, total } = countDone( steps );
	return <div class="safety-progress">
		<progress value={ done } max={ Math.max( total, 1 ) } aria-labelledby={ message } />
		<span id={ message } role="status">{ messages.text( message, done, total ) }</span>
	</div>;
}
