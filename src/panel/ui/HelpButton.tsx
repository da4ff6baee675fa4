import { usePlatform } from '../platform';
import { usePanelActions } from '../state';
import { Button } from './Button';

/** Leads to people. It stands in every message that reports a problem of the gadget itself. */
export function HelpButton() {
	const { messages } = usePlatform();
	const { open } = usePanelActions();
	return <Button weight="quiet" onClick={ () => open( 'contact' ) }>{ messages.text( 'safety-trouble-help' ) }</Button>;
}
