import { HUMAN_RIGHTS_EMAIL } from '../../learn/sections';
import type { LearnSection } from '../../learn/types';
import { usePlatform } from '../platform';
import { usePanelActions } from '../state';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { OutLink } from '../ui/OutLink';
import { Sources } from '../ui/Sources';
import { Text } from '../ui/Text';

/** The address of the Human Rights Team, to be copied. */
function TeamAddress() {
	const { messages } = usePlatform();
	return <p>
		<Text k="safety-learn-write-to-team" params={ [ HUMAN_RIGHTS_EMAIL ] } />
		{ ' ' }
		<CopyButton text={ HUMAN_RIGHTS_EMAIL }>{ messages.text( 'safety-learn-copy-address' ) }</CopyButton>
	</p>;
}

/** One part of the Learn tab. */
export function LearnPart( { section }: { section: LearnSection } ) {
	const { messages } = usePlatform();
	const { open } = usePanelActions();
	const { id, points, links } = section;
	return <section class="safety-learn__part">
		<h4>{ messages.text( `safety-learn-${ id }-title` ) }</h4>
		<p>{ messages.text( `safety-learn-${ id }-text` ) }</p>
		{ points && <ul>
			{ points.map( ( point ) => <li key={ point }>{ messages.text( `safety-learn-${ id }-${ point }` ) }</li> ) }
		</ul> }
		{ links.length > 0 && <ul class="safety-learn__links">
			{ links.map( ( link ) => <li key={ link.id }>
				<OutLink target={ link.target }>{ messages.text( `safety-learn-link-${ link.id }` ) }</OutLink>
				{ link.hasNote && <span class="safety-learn__note">{ messages.text( `safety-learn-link-${ link.id }-note` ) }</span> }
			</li> ) }
		</ul> }
		{ section.showsTeamAddress && <TeamAddress /> }
		{ section.opensContact && <p><Button onClick={ () => open( 'contact' ) }>{ messages.text( 'safety-panel-help' ) }</Button></p> }
		<details>
			<summary>{ messages.text( 'safety-learn-sources' ) }</summary>
			<Sources sources={ section.sources } reviewed={ section.reviewed } />
		</details>
	</section>;
}
