import { routeScreen, type Screen } from '../../contact/path';
import type { ConcernMatch } from '../../contact/search/find';
import { usePlatform } from '../platform';
import { ConcernButton } from './ConcernButton';

/** More than this would be a list to read again, not an answer. */
const MAX_RESULTS = 4;
const MIN_TYPED = 2;

export interface SearchResultsProps {
	typed: string;
	search: ( text: string ) => ConcernMatch[];
	onGo: ( screen: Screen ) => void;
}

/** The kinds of concern that fit what is being typed. The whole list stays below them. */
export function SearchResults( { typed, search, onGo }: SearchResultsProps ) {
	const { messages } = usePlatform();
	const hasText = typed.trim().length >= MIN_TYPED;
	const matches = hasText ? search( typed ).slice( 0, MAX_RESULTS ) : [];
	return <>
		<p role="status" class="safety-contact-dialog__hint">
			{ hasText && ( matches.length ?
				messages.text( 'safety-contact-search-count', matches.length ) :
				messages.text( 'safety-contact-search-none' ) ) }
		</p>
		{ matches.length > 0 && <ul class="safety-contact-dialog__choices safety-contact-dialog__results">
			{ matches.map( ( match ) => <li key={ `${ match.concern }-${ match.answer || '' }` }>
				<ConcernButton concern={ match.concern } answer={ match.answer } onClick={ () => onGo( routeScreen( match ) ) } />
			</li> ) }
		</ul> }
	</>;
}
