import type { Messages } from '../platform';
import type { Place } from './port';

/** What a place is called, in the reader's language. */
export function placeName( messages: Messages, place: Place ): string {
	return place.kind === 'subpage' ?
		messages.text( 'safety-userpage-place-subpage', place.path.slice( 1 ) ) :
		messages.text( `safety-userpage-place-${ place.kind }` );
}
