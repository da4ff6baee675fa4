import { usePlatform } from '../platform';
import { HelpButton } from '../ui/HelpButton';
import { Notice } from '../ui/Notice';
import type { CheckTrouble } from './check';

export interface TroublesProps {
	trouble: CheckTrouble;
	/** True where the results of an earlier check are still shown below. */
	hasResult: boolean;
}

/** Why the check did not come to its end. */
export function Troubles( { trouble, hasResult }: TroublesProps ) {
	const { messages } = usePlatform();
	return <Notice type={ trouble.reason === 'cancelled' ? 'notice' : 'warning' } announce>
		<p>{ messages.text( `safety-userpage-refused-${ trouble.reason }`, trouble.detail ) }</p>
		{ hasResult && <p>{ messages.text( 'safety-userpage-earlier-result' ) }</p> }
		{ trouble.reason !== 'cancelled' && <HelpButton /> }
	</Notice>;
}
