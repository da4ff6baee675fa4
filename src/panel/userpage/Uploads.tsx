import { usePlatform } from '../platform';
import { groupsOf, located } from './upload-places';
import type { Upload } from './port';

/** More would bury the findings; the sentence above the list has the whole number. */
const MAX_SHOWN = 10;

function FileLine( { upload }: { upload: Upload } ) {
	const { messages } = usePlatform();
	const { name, href, camera, taken, gps } = upload;
	const facts = [ taken, camera, gps ? `${ gps.latitude.toFixed( 3 ) }, ${ gps.longitude.toFixed( 3 ) }` : '' ].filter( Boolean );
	return <li>
		<a class="safety-link" href={ href } target="_blank" rel="noopener noreferrer">
			<bdi>{ name }</bdi>
			<span class="safety-visually-hidden"> { messages.text( 'safety-opens-new-tab' ) }</span>
		</a>
		{ facts.length > 0 && <span class="safety-userpage__facts"> <bdi>{ facts.join( ' · ' ) }</bdi></span> }
	</li>;
}

/** What the metadata of the person's own uploads tell. */
export function Uploads( { uploads }: { uploads: readonly Upload[] } ) {
	const { messages } = usePlatform();
	const placed = located( uploads );
	const groups = groupsOf( placed );
	const shown = ( groups[ 0 ] || placed ).slice( 0, MAX_SHOWN );
	const artists = [ ...new Set( uploads.map( ( { artist } ) => artist ).filter( Boolean ) ) ];
	if ( placed.length === 0 && artists.length === 0 ) {
		return null;
	}
	return <section>
		<h4>{ messages.text( 'safety-userpage-uploads' ) }</h4>
		{ placed.length > 0 && <>
			<p>{ messages.text( 'safety-userpage-uploads-located', placed.length, uploads.length ) }</p>
			{ groups[ 0 ] && <p><strong>{ messages.text( 'safety-userpage-uploads-group', groups[ 0 ].length ) }</strong></p> }
			<ul>{ shown.map( ( upload ) => <FileLine key={ upload.href + upload.name } upload={ upload } /> ) }</ul>
			<p>{ messages.text( 'safety-userpage-uploads-fix' ) }</p>
		</> }
		{ artists.length > 0 && <>
			<p>{ messages.text( 'safety-userpage-uploads-artists', artists.length ) }</p>
			<ul>{ artists.slice( 0, MAX_SHOWN ).map( ( artist ) => <li key={ artist }><bdi dir="auto">{ artist }</bdi></li> ) }</ul>
		</> }
	</section>;
}
