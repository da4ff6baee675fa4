import { usePlatform } from '../platform';

const LIMITS = [ 'other-wikis', 'discussions', 'history', 'pictures', 'languages', 'meaning' ];

/** What the check does not look at, so that nothing found is not taken for nothing there. */
export function CannotSee() {
	const { messages } = usePlatform();
	return <details class="safety-userpage__limits">
		<summary>{ messages.text( 'safety-userpage-limits' ) }</summary>
		<ul>
			{ LIMITS.map( ( id ) => <li key={ id }>{ messages.text( `safety-userpage-limit-${ id }` ) }</li> ) }
		</ul>
	</details>;
}
