/** Reads all places of the reader's own account, one request after another, as the etiquette of the API asks. */
import type { NoReading, OwnPage, Place, Reading, ReadOptions } from '../../panel/userpage/port';
import type { SnapshotFile } from '../../userpage/snapshot';
import { readAccount, readSubpages, type Account, type PageInfo } from './account';
import { ApiTrouble } from './api';
import { MAX_FILES, readFiles, readUploads } from './files';
import { ownName } from './own-titles';
import { readGlobalPage, readPlace, signaturePlace, type PlaceReading } from './places';
import { COMMONS, isReachable, META, sisterApi } from './sisters';

/** Steps besides the pages: the account, the list of subpages, files on the pages, uploads. */
const OTHER_STEPS = 4;

function emptyReading( account: Account ): Reading {
	return { state: 'read', pages: [], notes: [], uploads: [], cut: [], blocked: account.blocked, unreached: [] };
}

/** The places of this wiki, with what it has told of each. */
function placesOf( account: Account, subpages: PageInfo[] ): { place: Place; info: PageInfo }[] {
	const nameLength = ( ownName() || '' ).length;
	return [
		{ place: { kind: 'user', path: '' }, info: account.user },
		{ place: { kind: 'talk', path: '' }, info: account.talk },
		...subpages.map( ( info ): { place: Place; info: PageInfo } => ( {
			place: { kind: 'subpage', path: info.title.slice( info.title.indexOf( ':' ) + 1 + nameLength ) },
			info,
		} ) ),
	];
}

/** A page that was read before and has not changed since. */
function unchanged( previous: Reading | undefined, place: Place, info: PageInfo ): PlaceReading | null {
	const page = previous?.pages.find( ( before ) => before.place.kind === place.kind && before.place.path === place.path );
	if ( !previous || !page || page.revision === 0 || page.revision !== info.lastrevid ) {
		return null;
	}
	return {
		page,
		notes: previous.notes.filter( ( note ) => note.place.kind === place.kind && note.place.path === place.path ),
		files: ( page.snapshot.files || [] ).map( ( file ) => file.name ),
	};
}

/** One after another; the results in the order of the tasks. */
function inTurn<T>( tasks: ( () => Promise<T> )[] ): Promise<T[]> {
	const results: T[] = [];
	return tasks.reduce<Promise<unknown>>(
		( before, task ) => before.then( task ).then( ( result ) => results.push( result ) ),
		Promise.resolve(),
	).then( () => results );
}

function withFiles( page: OwnPage, names: string[], known: Map<string, SnapshotFile> ): OwnPage {
	const files = names.map( ( name ) => known.get( name ) || { name, uploader: null, gps: null } );
	return { ...page, snapshot: { ...page.snapshot, files } };
}

/** A sister wiki that does not answer is named, and nothing is lost but what it holds. Cancelling ends everything. */
function unlessCancelled( trouble: unknown, otherwise: () => void ): void {
	if ( !( trouble instanceof ApiTrouble ) || trouble.reason === 'cancelled' ) {
		throw trouble;
	}
	otherwise();
}

function readPages( api: mw.Api, account: Account, reading: Reading, { signal, onProgress, previous }: ReadOptions ): Promise<PlaceReading[]> {
	return readSubpages( api, signal ).then( ( { pages, more } ) => {
		if ( more ) {
			reading.cut.push( 'subpages' );
		}
		const places = placesOf( account, pages );
		let done = 2;
		const total = places.length + OTHER_STEPS;
		onProgress( { done, total } );
		return inTurn( places.map( ( { place, info } ) => () => Promise.resolve(
			unchanged( previous, place, info ) || readPlace( api, place, info, signal ),
		).then( ( result ) => {
			onProgress( { done: ++done, total } );
			return result;
		} ) ) );
	} );
}

function readElsewhere( account: Account, reading: Reading, signal: AbortSignal ): Promise<PlaceReading[]> {
	if ( !isReachable( META, account.wikis ) ) {
		return Promise.resolve( [] );
	}
	return readGlobalPage( sisterApi( META ), signal ).then( ( page ) => [ page ], ( trouble ) => {
		unlessCancelled( trouble, () => reading.unreached.push( 'meta' ) );
		return [];
	} );
}

function readOwnUploads( api: mw.Api, account: Account, reading: Reading, signal: AbortSignal ): Promise<void> {
	const take = ( { uploads, more }: { uploads: Reading[ 'uploads' ]; more: boolean } ) => {
		reading.uploads.push( ...uploads );
		if ( more && !reading.cut.includes( 'uploads' ) ) {
			reading.cut.push( 'uploads' );
		}
	};
	return readUploads( api, signal ).then( take ).then( () => {
		if ( !isReachable( COMMONS, account.wikis ) ) {
			return undefined;
		}
		return readUploads( sisterApi( COMMONS ), signal ).then( take, ( trouble ) => unlessCancelled(
			trouble, () => reading.unreached.push( 'commons' ),
		) );
	} );
}

function readAll( api: mw.Api, options: ReadOptions ): Promise<Reading> {
	const { signal, onProgress } = options;
	onProgress( { done: 0, total: OTHER_STEPS + 2 } );
	return readAccount( api, signal ).then( ( account ) => {
		const reading = emptyReading( account );
		return readPages( api, account, reading, options )
			.then( ( here ) => readElsewhere( account, reading, signal ).then( ( there ) => [ ...here, ...there, signaturePlace( account.signature ) ] ) )
			.then( ( places ) => {
				const names = [ ...new Set( places.flatMap( ( place ) => place.files ) ) ];
				if ( names.length > MAX_FILES ) {
					reading.cut.push( 'files' );
				}
				return readFiles( api, names, signal ).then( ( known ) => {
					for ( const { page, notes, files } of places ) {
						reading.notes.push( ...notes );
						if ( page ) {
							reading.pages.push( withFiles( page, files, known ) );
						}
					}
				} );
			} )
			.then( () => readOwnUploads( api, account, reading, signal ) )
			.then( () => reading );
	} );
}

/** Reads everything of the own account; what stands in the way comes back as a reason, never as an exception. */
export function readOwn( api: mw.Api, options: ReadOptions ): Promise<Reading | NoReading> {
	return readAll( api, options ).catch( ( trouble: unknown ): NoReading => {
		if ( trouble instanceof ApiTrouble ) {
			return { state: 'refused', reason: trouble.reason, detail: trouble.message };
		}
		throw trouble;
	} );
}
