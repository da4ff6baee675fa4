import { mailtoHref } from '../../contact/draft';
import { usePlatform } from '../platform';
import { CopyButton } from '../ui/CopyButton';

export interface AddressProps {
	email: string;
	/** Subject of the mail that the link opens. */
	subject: string;
}

/** An e-mail address to read, select, copy, or write to. */
export function Address( { email, subject }: AddressProps ) {
	const { messages } = usePlatform();
	return <div class="safety-contact-dialog__address">
		<bdi class="safety-contact-dialog__email" dir="ltr">{ email }</bdi>
		<CopyButton text={ email }>{ messages.text( 'safety-contact-copy-address' ) }</CopyButton>
		<a class="safety-link" href={ mailtoHref( email, subject ) }>{ messages.text( 'safety-contact-open-mail' ) }</a>
	</div>;
}
