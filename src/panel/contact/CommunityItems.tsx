import { usePlatform } from '../platform';
import { OutLink } from '../ui/OutLink';
import { useLocalContacts } from './useLocalContacts';

/**
 * What this community adds to the checklist by its configuration page; nothing where it adds nothing. These items
 * have no boxes to tick, since what is kept on the device knows only the ids of our own.
 */
export function CommunityItems() {
	const { messages } = usePlatform();
	const { items } = useLocalContacts( true );
	if ( items.length === 0 ) {
		return null;
	}
	return <section class="safety-community-items">
		<h4>{ messages.text( 'safety-contact-community-items' ) }</h4>
		<ul>
			{ items.map( ( { id, title, why, url } ) => <li key={ id }>
				<strong>{ title }</strong>{ ' ' }{ why }
				{ url && <>{ ' ' }<OutLink target={ { kind: 'url', url } }>{ messages.text( 'safety-contact-community-link' ) }</OutLink></> }
			</li> ) }
		</ul>
	</section>;
}
