import { usePlatform } from '../platform';
import { usePanelActions } from '../state';
import { Button } from '../ui/Button';
import { samePlace, type PlacedFinding } from './placed';
import { PlaceHistory } from './PlaceHistory';

/** Concern of the contact dialog that leads to oversight, in private. */
const CONCERN = 'private-info';

/** What a page held once stays in its history: how much of it, and who can hide it without a public trace. */
export function OldVersions( { findings }: { findings: readonly PlacedFinding[] } ) {
	const { messages } = usePlatform();
	const { open } = usePanelActions();
	// What has no words of its own cannot be searched for: every version would hold it.
	const withHistory = findings.filter( ( { place, finding } ) => place.kind !== 'signature' && finding.text !== '' );
	if ( withHistory.length === 0 ) {
		return null;
	}
	const places = withHistory
		.map( ( { place } ) => place )
		.filter( ( place, index, all ) => all.findIndex( ( other ) => samePlace( other, place ) ) === index );
	return <section>
		<h4>{ messages.text( 'safety-userpage-history' ) }</h4>
		<p>{ messages.text( 'safety-userpage-history-intro' ) }</p>
		<ul class="safety-userpage__history">
			{ places.map( ( place ) => {
				const texts = withHistory.filter( ( other ) => samePlace( other.place, place ) ).map( ( { finding } ) => finding.text );
				return <PlaceHistory key={ `${ place.kind }${ place.path }|${ texts.join( '|' ) }` } place={ place } texts={ texts } />;
			} ) }
		</ul>
		<p>{ messages.text( 'safety-userpage-oversight' ) }</p>
		<Button onClick={ () => open( 'contact', CONCERN ) }>{ messages.text( 'safety-userpage-oversight-button' ) }</Button>
	</section>;
}
