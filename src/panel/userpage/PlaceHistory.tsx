import { useEffect, useRef, useState } from 'preact/hooks';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { placeName } from './place-name';
import type { HistorySearch, Place } from './port';

export interface PlaceHistoryProps {
	place: Place;
	/** Words that were found there, now or before. */
	texts: string[];
}

type Search = { step: 'idle' | 'working' | 'failed' } | { step: 'done'; found: HistorySearch };

/** Says, when asked, how many old versions of one page still hold what was found. */
export function PlaceHistory( { place, texts }: PlaceHistoryProps ) {
	const { messages, userpage } = usePlatform();
	const [ search, setSearch ] = useState<Search>( { step: 'idle' } );
	const controller = useRef<AbortController | null>( null );
	useEffect( () => () => controller.current?.abort(), [] );

	const href = userpage.historyHref( place );
	const name = placeName( messages, place );
	const start = () => {
		const running = new AbortController();
		controller.current = running;
		setSearch( { step: 'working' } );
		userpage.searchHistory( place, texts, running.signal ).then(
			( found ) => setSearch( { step: 'done', found } ),
			() => {
				if ( !running.signal.aborted ) {
					setSearch( { step: 'failed' } );
				}
			}
		);
	};
	return <li>
		<span>{ name }</span>{ ' ' }
		{ search.step !== 'done' && <Button onClick={ start } disabled={ search.step === 'working' } label={ messages.text( 'safety-userpage-history-search-label', name ) }>
			{ messages.text( 'safety-userpage-history-search' ) }
		</Button> }
		<span role="status">
			{ search.step === 'working' && messages.text( 'safety-userpage-history-working' ) }
			{ search.step === 'failed' && messages.text( 'safety-userpage-history-failed' ) }
			{ search.step === 'done' && <>
				{ messages.text( 'safety-userpage-history-holding', search.found.holdingAny, search.found.searched ) }
				{ search.found.more && <> { messages.text( 'safety-userpage-history-more' ) }</> }
			</> }
		</span>
		{ href && <>{ ' ' }<a class="safety-link" href={ href } target="_blank" rel="noopener noreferrer">
			{ messages.text( 'safety-userpage-history-link' ) }
			<span class="safety-visually-hidden"> { messages.text( 'safety-opens-new-tab' ) }</span>
		</a></> }
	</li>;
}
