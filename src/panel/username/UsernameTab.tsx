import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { HelpButton } from '../ui/HelpButton';
import { Notice } from '../ui/Notice';
import { OwnName } from './OwnName';
import { Renames } from './Renames';
import { TryName } from './TryName';
import { useNames } from './use-names';
import { WaysOut } from './WaysOut';

/** What the reader's own name can tell, a field for other names, and what can be done. */
export function UsernameTab() {
	const { messages, reader } = usePlatform();
	const { names, failed, retry } = useNames();
	const own = reader.kind === 'named' ? reader.name : null;
	const again = <>
		<Button onClick={ retry }>{ messages.text( 'safety-username-retry' ) }</Button>
		<HelpButton />
	</>;
	return <div class="safety-username">
		<h3>{ messages.text( 'safety-username-title' ) }</h3>
		<p>{ messages.text( 'safety-username-intro' ) }</p>
		{ reader.kind !== 'named' && <Notice>{ messages.text( `safety-username-none-${ reader.kind }` ) }</Notice> }
		{ !names && !failed && <p role="status">{ messages.text( 'safety-username-loading' ) }</p> }
		{ failed && <Notice type="error" announce><p>{ messages.text( 'safety-username-failed' ) }</p>{ again }</Notice> }
		{ names && !names.isComplete && <Notice type="warning" announce><p>{ messages.text( 'safety-username-no-data' ) }</p>{ again }</Notice> }
		{ names && own !== null && <OwnName name={ own } names={ names } /> }
		{ names && <TryName names={ names } /> }
		{ names && <p>{ messages.text( 'safety-username-cannot-see' ) }</p> }
		{ own !== null && <Renames /> }
		<WaysOut />
	</div>;
}
