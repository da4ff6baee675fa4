/**
 * What MediaWiki read from a file, in the shape of `iiprop=commonmetadata`. `extmetadata` is left out: it mixes in what the
 * description page says, and coordinates that somebody wrote there are there on purpose.
 */

interface Tag {
	name: string;
	value: unknown;
}

export interface ImageInfo {
	user?: string;
	descriptionurl?: string;
	commonmetadata?: Tag[] | null;
}

export interface FileFacts {
	gps: { latitude: number; longitude: number } | null;
	camera: string;
	taken: string;
	artist: string;
}

/** Plain text of a value; some tags hold lists. */
function text( value: unknown ): string {
	if ( Array.isArray( value ) ) {
		return value.map( text ).filter( Boolean ).join( ', ' );
	}
	if ( value && typeof value === 'object' ) {
		// Lists come with an entry that only says which kind of list they are.
		return text( Object.entries( value ).filter( ( [ key ] ) => key !== '_type' ).map( ( [ , entry ] ) => entry ) );
	}
	return value === undefined || value === null ? '' : String( value ).trim();
}

/** Position, camera, date and author of a file, as far as the file itself holds them. */
export function factsOf( info: ImageInfo ): FileFacts {
	const tags = info.commonmetadata || [];
	const tag = ( name: string ) => tags.find( ( entry ) => entry.name === name )?.value;
	const latitude = tag( 'GPSLatitude' );
	const longitude = tag( 'GPSLongitude' );
	const hasPosition = latitude !== undefined && longitude !== undefined &&
		isFinite( Number( latitude ) ) && isFinite( Number( longitude ) );
	return {
		gps: hasPosition ? { latitude: Number( latitude ), longitude: Number( longitude ) } : null,
		camera: [ text( tag( 'Make' ) ), text( tag( 'Model' ) ) ].filter( Boolean ).join( ' ' ),
		taken: text( tag( 'DateTimeOriginal' ) || tag( 'DateTimeDigitized' ) ),
		artist: text( tag( 'Artist' ) ),
	};
}
