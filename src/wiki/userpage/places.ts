/** Reads one place into the plain data that the rules take, and says what was in the way. */
import type { OwnPage, Place, PlaceNote } from '../../panel/userpage/port';
import type { Snapshot, SnapshotKind } from '../../userpage/snapshot';
import { ApiTrouble } from './api';
import { wasDeleted, type PageInfo } from './account';
import { pageHref } from './hrefs';
import { ownName, ownTitle } from './own-titles';
import { MAX_LENGTH, parsePage, readStart, type ParsedPage } from './page';

/** Pages with more templates than this can be too much for the parser of the wiki, which then leaves some out. */
const MANY_TEMPLATES = 500;

export const SNAPSHOT_KINDS: Record<Place[ 'kind' ], SnapshotKind> = {
	user: 'user page',
	talk: 'talk head',
	subpage: 'subpage',
	global: 'global user page',
	signature: 'signature',
};

/** What reading a place gave: nothing, where there is nothing to read. */
export interface PlaceReading {
	page: OwnPage | null;
	notes: PlaceNote[];
	/** Names of the files on the page; their metadata are asked for together. */
	files: string[];
}

function emptySnapshot( place: Place, lang: string ): Snapshot {
	return { title: ownTitle( place ), user: ownName() || '', lang, kind: SNAPSHOT_KINDS[ place.kind ], wikitext: '' };
}

function toReading( place: Place, lang: string, parsed: ParsedPage, notes: PlaceNote[] ): PlaceReading {
	if ( parsed.templateCount > MANY_TEMPLATES ) {
		notes.push( { place, note: 'templates', detail: String( parsed.templateCount ) } );
	}
	return {
		page: {
			place,
			revision: parsed.revision,
			href: pageHref( place ),
			sections: parsed.sections,
			snapshot: {
				...emptySnapshot( place, lang ),
				wikitext: parsed.wikitext,
				categories: parsed.categories,
				externalLinks: parsed.externalLinks,
			},
		},
		notes,
		files: parsed.files,
	};
}

/** A failure at one page does not hide the others; only what concerns all of them goes on. */
function unreadable( place: Place, trouble: unknown ): PlaceReading {
	if ( !( trouble instanceof ApiTrouble ) || trouble.reason !== 'api' ) {
		throw trouble;
	}
	return { page: null, notes: [ { place, note: 'unreadable', detail: trouble.message } ], files: [] };
}

/** Reads a page of this wiki, of which the wiki has told `info`. */
export function readPlace( api: mw.Api, place: Place, info: PageInfo, signal: AbortSignal ): Promise<PlaceReading> {
	const title = ownTitle( place );
	const note = ( kind: PlaceNote[ 'note' ], detail = '' ): PlaceNote => ( { place, note: kind, detail } );
	if ( info.missing ) {
		return wasDeleted( api, title, signal )
			.then( ( deleted ) => ( { page: null, notes: [ note( deleted ? 'deleted' : 'missing' ) ], files: [] } ) );
	}
	if ( info.contentmodel !== 'wikitext' ) {
		return Promise.resolve( { page: null, notes: [ note( 'model', info.contentmodel ) ], files: [] } );
	}
	const notes: PlaceNote[] = [];
	if ( info.redirect ) {
		notes.push( note( 'redirect' ) );
	}
	if ( info.actions && !info.actions.edit ) {
		notes.push( note( 'protected' ) );
	}
	const isLong = ( info.length || 0 ) > MAX_LENGTH;
	if ( isLong ) {
		notes.push( note( 'long', String( MAX_LENGTH ) ) );
	}
	return ( isLong ? readStart( api, title, signal ) : parsePage( api, title, place.kind === 'talk', signal ) ).then(
		( parsed ) => toReading( place, info.pagelanguage || '', parsed, notes ),
		( trouble ) => unreadable( place, trouble ),
	);
}

/** Reads the user page on Meta-Wiki, which other wikis show; nothing where there is none. */
export function readGlobalPage( api: mw.Api, signal: AbortSignal ): Promise<PlaceReading> {
	const place: Place = { kind: 'global', path: '' };
	return parsePage( api, ownTitle( place ), false, signal ).then(
		// Meta-Wiki says English of every page, whatever people write there.
		( parsed ) => toReading( place, '', parsed, [] ),
		( trouble ) => trouble instanceof ApiTrouble && trouble.message === 'missingtitle' ?
			{ page: null, notes: [], files: [] } : unreadable( place, trouble ),
	);
}

/** The signature, as a place of its own; nothing where the person has none. */
export function signaturePlace( signature: string ): PlaceReading {
	const place: Place = { kind: 'signature', path: '' };
	if ( !signature ) {
		return { page: null, notes: [], files: [] };
	}
	return {
		page: {
			place,
			revision: 0,
			href: pageHref( place ),
			sections: [],
			snapshot: { ...emptySnapshot( place, mw.config.get( 'wgContentLanguage' ) ), wikitext: signature },
		},
		notes: [],
		files: [],
	};
}
