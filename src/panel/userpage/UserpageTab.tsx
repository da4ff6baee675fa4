import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { CannotSee } from './CannotSee';
import { EditCheckSwitch } from './EditCheckSwitch';
import { Results } from './Results';
import { Troubles } from './Troubles';
import { useCheck } from './use-check';
import { WorkProgress } from './WorkProgress';

/** The tab for readers whom the check can serve: nothing is read before they ask. */
function OwnPages() {
	const { messages, userpage } = usePlatform();
	const check = useCheck();
	const { result, working, trouble } = check;
	const visible = result ? result.findings.filter( ( { id } ) => !check.fine.has( id ) ).length : 0;

	return <>
		<p>{ messages.text( 'safety-userpage-intro' ) }</p>
		<p>{ messages.text( 'safety-userpage-privacy' ) }</p>
		{ userpage.viewingAnother() && <Notice>{ messages.text( 'safety-userpage-another' ) }</Notice> }
		{ !working && <Button action="progressive" weight={ result ? 'normal' : 'primary' } onClick={ check.start }>
			{ messages.text( result ? 'safety-userpage-check-again' : 'safety-userpage-check' ) }
		</Button> }
		{ working && <WorkProgress progress={ working.progress } onCancel={ check.cancel } /> }
		<p class="safety-visually-hidden" role="status">
			{ working && messages.text( 'safety-userpage-working' ) }
			{ !working && result && messages.text( 'safety-userpage-found', visible ) }
		</p>
		{ trouble && <Troubles trouble={ trouble } hasResult={ result !== null } /> }
		{ result && <Results check={ check } result={ result } /> }
		<CannotSee />
		<EditCheckSwitch />
	</>;
}

/** What a stranger can learn from the reader's own pages. */
export function UserpageTab() {
	const { messages, reader } = usePlatform();
	return <div class="safety-userpage">
		<h3>{ messages.text( 'safety-userpage-title' ) }</h3>
		{ reader.kind === 'named' ? <OwnPages /> : <Notice>
			{ messages.text( `safety-userpage-refused-${ reader.kind }` ) }
		</Notice> }
	</div>;
}
