import type { LinkTarget } from '../../links';
import type { ContactRoute, RouteLink } from '../../contact/types';
import type { LocalContacts } from '../../contact/config/local';
import { usePlatform } from '../platform';
import { OutLink } from '../ui/OutLink';

/** Where a link leads on this wiki: the community may have named another page. */
function targetOf( link: RouteLink, local: LocalContacts ): LinkTarget {
	const url = local.links.get( link.id );
	return url === undefined ? link.target : { kind: 'url', url };
}

export interface RouteLinksProps {
	route: ContactRoute;
	local: LocalContacts;
	/** Forms that take a report, or pages to read. */
	forms: boolean;
}

/** The links of a route that this wiki has. */
export function RouteLinks( { route, local, forms }: RouteLinksProps ) {
	const { messages, contact: port } = usePlatform();
	const links = route.links.filter( ( { form = false, wikis } ) => form === forms && ( !wikis || wikis.includes( port.dbName ) ) );
	if ( links.length === 0 ) {
		return null;
	}
	return <>
		<ul class="safety-contact-dialog__links">
			{ links.map( ( link ) => <li key={ link.id }>
				<OutLink target={ targetOf( link, local ) }>{ messages.text( `safety-contact-link-${ link.id }` ) }</OutLink>
			</li> ) }
		</ul>
		{ forms && <p class="safety-contact-dialog__hint">{ messages.text( 'safety-contact-form-warning' ) }</p> }
	</>;
}
