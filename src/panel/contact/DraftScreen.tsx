import { localRouteFor, type LocalContacts } from '../../contact/config/local';
import { draftHasText, draftText, EMPTY_DRAFT, isTooLongForMail, mailtoHref, type Draft } from '../../contact/draft';
import { routeById } from '../../contact/routes';
import type { RouteId } from '../../contact/types';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { DraftForm } from './DraftForm';
import { Heading } from './Heading';
import { subjectKey } from './Way';

export interface DraftScreenProps {
	route: RouteId;
	local: LocalContacts;
	draft: Draft;
	onChange: ( draft: Draft ) => void;
}

/** The report draft: fields, the finished text, and ways to take it along. It stays in this page until then. */
export function DraftScreen( { route: id, local, draft, onChange }: DraftScreenProps ) {
	const { messages } = usePlatform();
	const route = routeById( id );
	const community = localRouteFor( route, local );
	const email = community ? community.email : route.email;
	const subject = messages.text( subjectKey( route ) );
	const text = draftText( draft, messages.text );
	const href = email && mailtoHref( email, subject, text );
	const hasText = draftHasText( draft );
	return <>
		<Heading>{ messages.text( 'safety-contact-draft-title' ) }</Heading>
		<p>{ messages.text( 'safety-contact-draft-intro' ) }</p>
		<DraftForm draft={ draft } onChange={ onChange } />

		<h4>{ messages.text( 'safety-contact-draft-preview' ) }</h4>
		{ hasText ?
			<>
				<p>
					{ messages.text( 'safety-contact-draft-send-to' ) }{ ' ' }
					<bdi>{ email || ( community ? community.title : messages.text( `safety-contact-route-${ id }` ) ) }</bdi>
				</p>
				<pre class="safety-contact-dialog__preview" dir="auto">{ text }</pre>
				<div class="safety-contact-dialog__fill">
					<CopyButton text={ text }>{ messages.text( 'safety-contact-draft-copy' ) }</CopyButton>
					{ href && !isTooLongForMail( href ) && <a class="safety-link" href={ href }>{ messages.text( 'safety-contact-draft-mail' ) }</a> }
					<Button weight="quiet" action="destructive" onClick={ () => onChange( EMPTY_DRAFT ) }>
						{ messages.text( 'safety-contact-draft-clear' ) }
					</Button>
				</div>
				{ href && isTooLongForMail( href ) && <p>{ messages.text( 'safety-contact-draft-too-long' ) }</p> }
			</> :
			<p class="safety-contact-dialog__hint">{ messages.text( 'safety-contact-draft-empty' ) }</p> }
	</>;
}
