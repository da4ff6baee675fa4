import type { CheckId, CheckResult } from '../../checklist/checks';
import { usePlatform } from '../platform';

export interface CheckLineProps {
	id: CheckId;
	result: CheckResult;
	/** Whether the result is of now, or of when the page was loaded. */
	when: 'now' | 'page';
}

/** What an automatic check says of a step, and when it looked. */
export function CheckLine( { id, result, when }: CheckLineProps ) {
	const { messages, checklist: { wikiName } } = usePlatform();
	if ( result === 'pending' ) {
		return <p class="safety-step__check">{ messages.text( 'safety-checklist-checking' ) }</p>;
	}
	if ( result === 'unknown' ) {
		return <p class="safety-step__check">{ messages.text( 'safety-checklist-check-unknown', wikiName ) }</p>;
	}
	return <p class={ `safety-step__check safety-step__check--${ result }` }>
		<strong>{ messages.text( `safety-checklist-check-${ result === 'set' ? 'set' : id }` ) }</strong>
		{ ' ' }
		{ messages.text( `safety-checklist-checked-${ when }`, wikiName ) }
	</p>;
}
