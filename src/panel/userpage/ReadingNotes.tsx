import { usePlatform } from '../platform';
import { placeName } from './place-name';
import type { Reading } from './port';

/** What was read, and what was not, with the reason for each. */
export function ReadingNotes( { reading }: { reading: Reading } ) {
	const { messages } = usePlatform();
	const notes = [
		...( reading.blocked ? [ messages.text( 'safety-userpage-blocked' ) ] : [] ),
		...reading.notes.map( ( { place, note, detail } ) => messages.text( `safety-userpage-note-${ note }`, placeName( messages, place ), detail )
		),
		...reading.cut.map( ( what ) => messages.text( `safety-userpage-cut-${ what }` ) ),
		...reading.unreached.map( ( wiki ) => messages.text( `safety-userpage-unreached-${ wiki }` ) )
	];
	return <section>
		<h4>{ messages.text( 'safety-userpage-read' ) }</h4>
		<ul>
			{ reading.pages.map( ( { place, href } ) => <li key={ place.kind + place.path }>
				<a class="safety-link" href={ href } target="_blank" rel="noopener noreferrer">
					{ placeName( messages, place ) }
					<span class="safety-visually-hidden"> { messages.text( 'safety-opens-new-tab' ) }</span>
				</a>
			</li> ) }
			{ reading.uploads.length > 0 && <li>{ messages.text( 'safety-userpage-read-uploads', reading.uploads.length ) }</li> }
		</ul>
		{ notes.length > 0 && <ul>{ notes.map( ( note ) => <li key={ note }>{ note }</li> ) }</ul> }
	</section>;
}
