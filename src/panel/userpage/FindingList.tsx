import { useRef } from 'preact/hooks';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { FindingCard } from './FindingCard';
import { byLevel, type PlacedFinding } from './placed';

export interface FindingListProps {
	findings: readonly PlacedFinding[];
	fine: ReadonlySet<string>;
	setFine: ( id: string, isFine: boolean ) => void;
}

/** All findings that the person has not called fine, the weightiest first. */
export function FindingList( { findings, fine, setFine }: FindingListProps ) {
	const { messages } = usePlatform();
	const heading = useRef<HTMLHeadingElement>( null );
	const open = findings.filter( ( { id } ) => !fine.has( id ) );
	const closed = findings.filter( ( { id } ) => fine.has( id ) );
	return <section>
		<h4 ref={ heading } tabIndex={ -1 }>{ messages.text( 'safety-userpage-findings' ) }</h4>
		<p>{ open.length > 0 ?
			messages.text( 'safety-userpage-found', open.length ) :
			messages.text( findings.length > 0 ? 'safety-userpage-all-fine' : 'safety-userpage-nothing-found' )
		}</p>
		{ byLevel( open ).map( ( group ) => <div key={ group.level }>
			<p class="safety-userpage__level"><strong>{ messages.text( `safety-userpage-level-${ group.level }` ) }</strong></p>
			<ul class="safety-userpage__findings">
				{ group.findings.map( ( placed ) => <FindingCard key={ placed.id } placed={ placed } onFine={ () => {
					setFine( placed.id, true );
					// The button that was pressed goes away, so the focus needs a place to stay.
					heading.current?.focus();
				} } /> ) }
			</ul>
		</div> ) }
		{ closed.length > 0 && <p class="safety-userpage__fine">
			{ messages.text( 'safety-userpage-fine-count', closed.length ) }
			{ ' ' }
			<Button weight="quiet" onClick={ () => {
				closed.forEach( ( { id } ) => setFine( id, false ) );
				heading.current?.focus();
			} }>{ messages.text( 'safety-userpage-fine-undo' ) }</Button>
		</p> }
	</section>;
}
