import type { ContactRoute, ReadBy, Reveals } from '../../contact/types';
import { usePlatform } from '../platform';

/** A heading and a list of messages; nothing where the list is empty. */
function Points( { title, prefix, keys }: { title: string; prefix: string; keys: string[] } ) {
	const { messages } = usePlatform();
	if ( keys.length === 0 ) {
		return null;
	}
	return <>
		<h4>{ messages.text( `safety-contact-${ title }` ) }</h4>
		<ul>{ keys.map( ( key ) => <li key={ key }>{ messages.text( `safety-contact-${ prefix }-${ key }` ) }</li> ) }</ul>
	</>;
}

/** Who reads what a person writes, and what that person shows of themselves by writing. */
export function WhoReads( { readBy, reveals }: { readBy: ReadBy; reveals: Reveals[] } ) {
	const { messages } = usePlatform();
	return <>
		<h4>{ messages.text( 'safety-contact-who-reads' ) }</h4>
		<p class={ `safety-contact-dialog__readers safety-contact-dialog__readers--${ readBy }` }>
			{ messages.text( `safety-contact-read-by-${ readBy }` ) }
		</p>
		<Points title="reveals" prefix="reveals" keys={ reveals } />
	</>;
}

/** What to write and what not, how to keep proof, and what happens then. */
export function Details( { route }: { route: ContactRoute } ) {
	const { messages, reader } = usePlatform();
	const cautions = route.cautions.filter( ( key ) => key !== 'form-needs-logout' || reader.kind === 'named' );
	return <>
		<Points title="include" prefix="include" keys={ route.include } />
		<Points title="not-for" prefix="not-for" keys={ route.notFor } />
		<Points title="cautions" prefix="caution" keys={ cautions } />
		{ route.evidence && <>
			<h4>{ messages.text( 'safety-contact-evidence' ) }</h4>
			<p>{ messages.text( `safety-contact-evidence-${ route.evidence }` ) }</p>
		</> }
		<h4>{ messages.text( 'safety-contact-next' ) }</h4>
		<p>{ messages.text( `safety-contact-next-${ route.next || 'unknown' }` ) }</p>
		<h4>{ messages.text( 'safety-contact-no-answer' ) }</h4>
		<p>{ messages.text( `safety-contact-no-answer-${ route.ifNoAnswer }` ) }</p>
	</>;
}
