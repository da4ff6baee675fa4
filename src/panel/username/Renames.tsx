import { useEffect, useState } from 'preact/hooks';
import { usePlatform } from '../platform';
import { formatDay } from '../ui/day';
import type { Rename } from './port';

/** The reader's own entries in the public log of renames, where there are any. */
export function Renames() {
	const { messages, username: port } = usePlatform();
	const [ renames, setRenames ] = useState<Rename[] | 'failed'>( [] );

	useEffect( () => {
		let current = true;
		port.fetchRenames().catch( (): 'failed' => 'failed' ).then( ( found ) => {
			if ( current ) {
				setRenames( found );
			}
		} );
		return () => {
			current = false;
		};
	}, [ port ] );

	if ( renames === 'failed' ) {
		return <p>{ messages.text( 'safety-username-renames-failed' ) }</p>;
	}
	return renames.length === 0 ? null : <section>
		<h4>{ messages.text( 'safety-username-renames', renames.length ) }</h4>
		<p>{ messages.text( 'safety-username-renames-intro' ) }</p>
		<ul>
			{ renames.map( ( { oldName, newName, day } ) => <li key={ day + oldName }>
				{ messages.text( 'safety-username-renamed', formatDay( day ), oldName, newName ) }
			</li> ) }
		</ul>
	</section>;
}
