import { usePlatform } from '../platform';
import { Notice } from '../ui/Notice';
import { placeName } from './place-name';
import type { PlacedFinding } from './placed';

/** What earlier checks found and the last one did not: mended, but not out of the history. */
export function Gone( { findings }: { findings: readonly PlacedFinding[] } ) {
	const { messages } = usePlatform();
	if ( findings.length === 0 ) {
		return null;
	}
	return <Notice type="success" announce>
		<p><strong>{ messages.text( 'safety-userpage-gone', findings.length ) }</strong></p>
		<ul>
			{ findings.map( ( { id, finding, place, excerpt } ) => <li key={ id }>
				{ messages.text( `safety-userpage-category-${ finding.category }` ) }{ ': ' }
				<bdi dir="auto"><s>{ excerpt.words }</s></bdi>
				{ ' ' }({ placeName( messages, place ) })
			</li> ) }
		</ul>
		<p>{ messages.text( 'safety-userpage-gone-history' ) }</p>
	</Notice>;
}
