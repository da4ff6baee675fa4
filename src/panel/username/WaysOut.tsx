import type { LinkTarget } from '../../links';
import { usePlatform } from '../platform';
import { OutLink } from '../ui/OutLink';

interface Way {
	id: 'keep' | 'rename' | 'fresh' | 'vanish';
	target?: LinkTarget;
}

/** Forms as in the checklist's source table: renaming and vanishing are asked for on Meta-Wiki. */
const WAYS: Way[] = [
	{ id: 'keep' },
	{ id: 'rename', target: { kind: 'page', site: 'meta', title: 'Special:GlobalRenameRequest' } },
	{ id: 'fresh', target: { kind: 'page', site: 'here', title: 'Special:CreateAccount' } },
	{ id: 'vanish', target: { kind: 'page', site: 'meta', title: 'Special:GlobalVanishRequest' } }
];

/** What can be done about a name, and what each way costs, side by side. */
export function WaysOut() {
	const { messages } = usePlatform();
	return <section>
		<h4>{ messages.text( 'safety-username-ways' ) }</h4>
		<p>{ messages.text( 'safety-username-ways-intro' ) }</p>
		<ul class="safety-username__ways">
			{ WAYS.map( ( { id, target } ) => <li key={ id }>
				<h5>{ messages.text( `safety-username-way-${ id }` ) }</h5>
				<p><strong>{ messages.text( 'safety-username-gives' ) }</strong> { messages.text( `safety-username-way-${ id }-gives` ) }</p>
				<p><strong>{ messages.text( 'safety-username-costs' ) }</strong> { messages.text( `safety-username-way-${ id }-costs` ) }</p>
				{ target && <OutLink target={ target }>{ messages.text( `safety-username-way-${ id }-link` ) }</OutLink> }
			</li> ) }
		</ul>
		<h4>{ messages.text( 'safety-username-elsewhere' ) }</h4>
		<p>{ messages.text( 'safety-username-elsewhere-text' ) }</p>
	</section>;
}
