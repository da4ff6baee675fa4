import { EMERGENCY_EMAIL } from '../../contact/emergency';
import { usePlatform } from '../platform';
import { Address } from './Address';

/** What to do in an emergency: local help first, then our address. It needs nothing but this code. */
export function EmergencyBlock() {
	const { messages } = usePlatform();
	return <div class="safety-contact-dialog__emergency">
		<p class="safety-contact-dialog__first">{ messages.text( 'safety-contact-danger-local' ) }</p>
		<p>{ messages.text( 'safety-contact-danger-email' ) }</p>
		<Address email={ EMERGENCY_EMAIL } subject={ messages.text( 'safety-contact-subject-emergency' ) } />
	</div>;
}

/** The same in one line, for every screen that is about something else. */
export function EmergencyStrip() {
	const { messages } = usePlatform();
	return <div class="safety-contact-dialog__strip">
		<span>{ messages.text( 'safety-contact-strip' ) }</span>
		<Address email={ EMERGENCY_EMAIL } subject={ messages.text( 'safety-contact-subject-emergency' ) } />
	</div>;
}
