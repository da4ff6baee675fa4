import { SECTIONS, WORDS } from '../../learn/sections';
import { usePlatform } from '../platform';
import { usePanelActions } from '../state';
import { Button } from '../ui/Button';
import { LearnPart } from './LearnPart';

/** The learn tab: everything that the page of the Human Rights Team offers. */
export function LearnTab() {
	const { messages } = usePlatform();
	const { open } = usePanelActions();
	return <div class="safety-learn">
		<h3>{ messages.text( 'safety-learn-title' ) }</h3>
		<p>{ messages.text( 'safety-learn-intro' ) }</p>
		<p>
			{ messages.text( 'safety-learn-urgent' ) }
			{ ' ' }
			<Button onClick={ () => open( 'contact' ) }>{ messages.text( 'safety-panel-help' ) }</Button>
		</p>
		{ SECTIONS.map( ( section ) => <LearnPart key={ section.id } section={ section } /> ) }
		<section class="safety-learn__part">
			<h4>{ messages.text( 'safety-learn-words-title' ) }</h4>
			<dl>
				{ WORDS.map( ( word ) => <div key={ word }>
					<dt>{ messages.text( `safety-learn-word-${ word }` ) }</dt>
					<dd>{ messages.text( `safety-learn-word-${ word }-text` ) }</dd>
				</div> ) }
			</dl>
		</section>
	</div>;
}
