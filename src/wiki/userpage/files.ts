/** Files: those on the own pages, and those that the reader uploaded. Only metadata is read, no file is fetched. */
import type { Upload } from '../../panel/userpage/port';
import type { SnapshotFile } from '../../userpage/snapshot';
import { askOn, type Answer } from './api';
import { factsOf, type ImageInfo } from './metadata';
import { ownName } from './own-titles';

/** Files on the own pages that are looked up; one request. */
export const MAX_FILES = 50;
/** Newest uploads that are looked at on each wiki. */
export const MAX_UPLOADS = 200;
const UPLOADS_AT_ONCE = 100;

interface FilesAnswer extends Answer {
	query?: { pages?: { title: string; imageinfo?: ImageInfo[] }[] };
}

interface UploadsAnswer extends Answer {
	query?: { allimages?: ( ImageInfo & { name: string } )[] };
}

const bareName = ( title: string ) => title.slice( title.indexOf( ':' ) + 1 ).replace( /_/g, ' ' );

/** Metadata of files, by name. Files of the shared repository are answered by the local wiki too. */
export function readFiles( api: mw.Api, names: string[], signal: AbortSignal ): Promise<Map<string, SnapshotFile>> {
	const files = new Map<string, SnapshotFile>();
	if ( names.length === 0 ) {
		return Promise.resolve( files );
	}
	return askOn( api, {
		action: 'query',
		titles: names.slice( 0, MAX_FILES ).map( ( name ) => `File:${ name }` ),
		prop: 'imageinfo',
		iiprop: 'user|commonmetadata',
	}, signal, ( answer ) => {
		for ( const { title, imageinfo } of ( answer as FilesAnswer ).query?.pages || [] ) {
			const info = imageinfo?.[ 0 ];
			if ( info ) {
				const { gps, artist } = factsOf( info );
				const name = bareName( title );
				files.set( name, { name, uploader: info.user || null, gps, artist } );
			}
		}
		return true;
	} ).then( () => files );
}

/** The newest own uploads on a wiki; `more` where there are older ones. */
export function readUploads( api: mw.Api, signal: AbortSignal ): Promise<{ uploads: Upload[]; more: boolean }> {
	const uploads: Upload[] = [];
	return askOn( api, {
		action: 'query',
		list: 'allimages',
		aiuser: ownName() || undefined,
		aisort: 'timestamp',
		aidir: 'descending',
		ailimit: UPLOADS_AT_ONCE,
		aiprop: 'url|commonmetadata',
	}, signal, ( answer ) => {
		for ( const image of ( answer as UploadsAnswer ).query?.allimages || [] ) {
			uploads.push( { name: bareName( `:${ image.name }` ), href: image.descriptionurl || '', ...factsOf( image ) } );
		}
		return uploads.length < MAX_UPLOADS;
	} ).then( ( more ) => ( { uploads, more } ) );
}
