import { usePlatform } from '../platform';
import type { Combination } from './port';

/** What findings say together that none says alone. */
export function Together( { together }: { together: readonly Combination[] } ) {
	const { messages } = usePlatform();
	if ( together.length === 0 ) {
		return null;
	}
	return <section>
		<h4>{ messages.text( 'safety-userpage-together' ) }</h4>
		<p>{ messages.text( 'safety-userpage-together-intro' ) }</p>
		<ul>
			{ together.map( ( { categories } ) => <li key={ categories.join() }>
				{ categories.map( ( category ) => messages.text( `safety-userpage-category-${ category }` ) ).join( ' + ' ) }
			</li> ) }
		</ul>
	</section>;
}
