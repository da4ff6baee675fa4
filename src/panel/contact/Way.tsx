import type { LocalContacts, LocalRoute } from '../../contact/config/local';
import type { ContactRoute } from '../../contact/types';
import { usePlatform } from '../platform';
import { OutLink } from '../ui/OutLink';
import { Address } from './Address';
import { RouteLinks } from './RouteLinks';

/** Message key of the subject for mails of a route. */
export function subjectKey( route: ContactRoute ): string {
	return `safety-contact-subject-${ route.id }`;
}

/** How to get through on one of our routes: address, form, or the page that lists addresses. */
export function Way( { route, local }: { route: ContactRoute; local: LocalContacts } ) {
	const { messages } = usePlatform();
	return <>
		{ route.email && <Address email={ route.email } subject={ messages.text( subjectKey( route ) ) } /> }
		<RouteLinks route={ route } local={ local } forms={ true } />
		{ !route.email && <RouteLinks route={ route } local={ local } forms={ false } /> }
	</>;
}

/** How to get through to a contact that the community added. Its texts are drawn as plain text. */
export function LocalWay( { route, subject }: { route: LocalRoute; subject: string } ) {
	const { messages } = usePlatform();
	return <>
		{ route.email && <Address email={ route.email } subject={ subject } /> }
		{ route.url && <p>
			<OutLink target={ { kind: 'url', url: route.url } }>{ route.title }</OutLink>
			{ route.publicPage && <span class="safety-public-warning"> { messages.text( 'safety-public-page-warning' ) }</span> }
		</p> }
	</>;
}
