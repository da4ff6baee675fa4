import { usePlatform } from '../platform';
import { formatDay } from './day';
import { OutLink } from './OutLink';

export interface SourcesProps {
	/** Https addresses. */
	sources: readonly string[];
	/** Day on which somebody last compared the text with them, YYYY-MM-DD. */
	reviewed: string;
}

/** An address as people read it: without `https://`, and with its letters instead of their codes. */
function readable( url: string ): string {
	return decodeURI( url ).replace( /^https:\/\//, '' );
}

/** Where an advice comes from, and how old it is. */
export function Sources( { sources, reviewed }: SourcesProps ) {
	const { messages } = usePlatform();
	return <div class="safety-sources">
		<p>{ messages.text( 'safety-sources' ) }</p>
		<ul>
			{ sources.map( ( url ) => <li key={ url }>
				<OutLink target={ { kind: 'url', url } }><bdi dir="ltr">{ readable( url ) }</bdi></OutLink>
			</li> ) }
		</ul>
		<p>{ messages.text( 'safety-sources-reviewed', formatDay( reviewed ) ) }</p>
	</div>;
}
