import { Component, type ComponentChildren } from 'preact';
import { EMERGENCY_EMAIL } from '../../contact/emergency';
import { HelpButton } from './HelpButton';
import { Notice } from './Notice';
import { Text } from './Text';

interface State {
	failed: boolean;
}

/** Keeps a defect in one part from taking the addresses away: it says so and shows the emergency address. */
export class Boundary extends Component<{ children: ComponentChildren }, State> {
	public override state: State = { failed: false };

	public static override getDerivedStateFromError(): State {
		return { failed: true };
	}

	public override render() {
		if ( !this.state.failed ) {
			return this.props.children;
		}
		const link = document.createElement( 'a' );
		link.href = 'mailto:' + EMERGENCY_EMAIL;
		link.textContent = EMERGENCY_EMAIL;
		return <Notice type="error" announce><Text k="safety-panel-crashed" params={ [ link ] } /> <HelpButton /></Notice>;
	}
}
