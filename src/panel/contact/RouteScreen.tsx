import { localRouteFor, shownRoute, type LocalContacts } from '../../contact/config/local';
import { routeById } from '../../contact/routes';
import { CONTACTS_PAGE } from '../../contact/routes/account';
import { routeScreen, type Screen } from '../../contact/path';
import type { Outcome, RouteId } from '../../contact/types';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { OutLink } from '../ui/OutLink';
import { Notice } from '../ui/Notice';
import { Details, WhoReads } from './Details';
import { EmergencyBlock } from './EmergencyBlock';
import { Heading } from './Heading';
import { RouteLinks } from './RouteLinks';
import { LocalWay, subjectKey, Way } from './Way';

/** Link to helplines, at the foot of every answer but the one that is about them. */
const HELPLINES = routeById( 'wellbeing' ).links[ 0 ]!;

/** What the extension ReportIncident takes: threats, harassment, published private data, bad behaviour. */
const REPORTABLE: Outcome[] = [ 'emergency', 'trust-safety', 'oversight', 'local-admins' ];

export interface RouteScreenProps {
	route: RouteId;
	also: RouteId[];
	local: LocalContacts;
	onGo: ( screen: Screen ) => void;
}

/** One answer: where to write, who reads it, what to say, and where to turn if it does not work. */
export function RouteScreen( { route: asked, also, local, onGo }: RouteScreenProps ) {
	const { messages, contact: port } = usePlatform();
	const route = shownRoute( asked, local );
	const community = localRouteFor( route, local );
	// With a contact of the community as the answer, our own route is what to fall back on.
	const fallback = community ? route : shownRoute( route.fallback, local );
	const isEmergency = route.id === 'emergency';
	const others = also.map( ( id ) => shownRoute( id, local ).id )
		.filter( ( id, index, all ) => id !== route.id && id !== fallback.id && all.indexOf( id ) === index );
	return <>
		<Heading>{ community ? community.title : messages.text( `safety-contact-route-${ route.id }` ) }</Heading>
		<p>{ community ? community.about : messages.text( `safety-contact-route-${ route.id }-about` ) }</p>
		{ community && <p class="safety-contact-dialog__hint">{ messages.text( 'safety-contact-local-badge' ) }</p> }
		{ isEmergency && <EmergencyBlock /> }
		{ community && <LocalWay route={ community } subject={ messages.text( subjectKey( route ) ) } /> }
		{ !isEmergency && !community && <Way route={ route } local={ local } /> }

		<WhoReads readBy={ community ? community.readBy : route.readBy } reveals={ route.reveals } />
		{ REPORTABLE.includes( route.outcome ) && port.hasReportLink() && <Notice>{ messages.text( 'safety-contact-report-link' ) }</Notice> }
		{ route.draft && <p class="safety-contact-dialog__no-print">
			<Button action="progressive" onClick={ () => onGo( { kind: 'draft', route: route.id } ) }>
				{ messages.text( 'safety-contact-write-draft' ) }
			</Button>
		</p> }
		<Details route={ route } />

		<h4>{ messages.text( 'safety-contact-fallback' ) }</h4>
		<div class="safety-contact-dialog__fallback">
			<p>
				<button type="button" class="safety-contact-dialog__inline" onClick={ () => onGo( routeScreen( { route: fallback.id, also: [] } ) ) }>
					{ messages.text( `safety-contact-route-${ fallback.id }` ) }
				</button>
			</p>
			<Way route={ fallback } local={ local } />
			<p class="safety-contact-dialog__hint">{ messages.text( `safety-contact-read-by-${ fallback.readBy }` ) }</p>
		</div>
		{ others.length > 0 && <>
			<h4>{ messages.text( 'safety-contact-also' ) }</h4>
			<ul>
				{ others.map( ( id ) => <li key={ id }>
					<button type="button" class="safety-contact-dialog__inline" onClick={ () => onGo( routeScreen( { route: id, also: [] } ) ) }>
						{ messages.text( `safety-contact-route-${ id }` ) }
					</button>
					{ ' ' }{ messages.text( `safety-contact-route-${ id }-about` ) }
				</li> ) }
			</ul>
		</> }
		{ route.email && route.links.some( ( { form } ) => !form ) && <>
			<h4>{ messages.text( 'safety-contact-links' ) }</h4>
			<RouteLinks route={ route } local={ local } forms={ false } />
		</> }
		<p>
			{ messages.text( 'safety-contact-all-contacts' ) }{ ' ' }
			<OutLink target={ CONTACTS_PAGE.target }>{ messages.text( 'safety-contact-link-official-contacts' ) }</OutLink>
		</p>
		{ route.id !== 'wellbeing' && <p>
			{ messages.text( 'safety-contact-wellbeing-line' ) }{ ' ' }
			<OutLink target={ HELPLINES.target }>{ messages.text( `safety-contact-link-${ HELPLINES.id }` ) }</OutLink>
		</p> }
		<p class="safety-contact-dialog__hint">{ messages.text( 'safety-contact-reviewed', route.reviewed ) }</p>
		<p class="safety-contact-dialog__no-print">
			<Button weight="quiet" onClick={ () => window.print() }>{ messages.text( 'safety-contact-print' ) }</Button>
		</p>
	</>;
}
