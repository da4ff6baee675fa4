/** Reads the on-wiki configuration. Whatever is wrong with it is left out and named; the rest still counts. */
import { getDotPath, safeParse, type GenericSchema, type InferOutput } from 'valibot';
import { allowedUrl } from './hosts';
import { NO_LOCAL_CONTACTS, type LocalContacts } from './local';
import { firstSchema, hiddenSchema, itemSchema, linkSchema, routeSchema } from './schema';

/** Characters of the whole page. MediaWiki itself stops at two million bytes. */
const MAX_SIZE = 1_000_000;
/** The deepest sound entry is five levels down. */
const MAX_DEPTH = 12;
/** Entries of each kind that a wiki can have. */
const MAX_ENTRIES = 50;

export interface ConfigReading {
	contacts: LocalContacts;
	/** One line for each entry that was left out, naming it. */
	problems: string[];
}

/** How deep brackets nest in a JSON text, at least up to `limit`. Counted before parsing, which may recurse. */
function nestsDeeper( text: string, limit: number ): boolean {
	let depth = 0;
	let inString = false;
	for ( let at = 0; at < text.length; at++ ) {
		const char = text[ at ];
		if ( inString ) {
			if ( char === '\\' ) {
				at++;
			} else if ( char === '"' ) {
				inString = false;
			}
		} else if ( char === '"' ) {
			inString = true;
		} else if ( char === '{' || char === '[' ) {
			depth++;
			if ( depth > limit ) {
				return true;
			}
		} else if ( char === '}' || char === ']' ) {
			depth--;
		}
	}
	return false;
}

function isRecord( value: unknown ): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray( value );
}

/** An own property: names such as `constructor` that every object inherits are not in the page. */
function own( record: Record<string, unknown>, key: string ): unknown {
	return Object.prototype.hasOwnProperty.call( record, key ) ? record[ key ] : undefined;
}

/** The text for a reader: in their language, without its variant, in English, or in whatever language there is. */
function inLanguage( text: string | Record<string, string>, language: string ): string {
	if ( typeof text === 'string' ) {
		return text;
	}
	const texts = new Map( Object.entries( text ) );
	const [ base = language ] = language.split( '-' );
	return texts.get( language ) || texts.get( base ) || texts.get( 'en' ) || texts.values().next().value || '';
}

/** Reads the parts of one wiki, and collects what is wrong with them. */
class PartReader {
	public readonly problems: string[] = [];

	/**
	 * The sound entries of a list.
	 *
	 * @param path Where the list stands in the page, for the lines about problems.
	 */
	public list<Schema extends GenericSchema>( path: string, value: unknown, schema: Schema ): InferOutput<Schema>[] {
		if ( value === undefined ) {
			return [];
		}
		if ( !Array.isArray( value ) ) {
			this.problems.push( `${ path }: not a list` );
			return [];
		}
		if ( value.length > MAX_ENTRIES ) {
			this.problems.push( `${ path }: more than ${ MAX_ENTRIES } entries, the others are left out` );
		}
		return value.slice( 0, MAX_ENTRIES ).reduce<InferOutput<Schema>[]>( ( sound, entry, index ) => {
			const result = safeParse( schema, entry, { abortPipeEarly: true } );
			if ( result.success ) {
				return [ ...sound, result.output ];
			}
			const name = isRecord( entry ) && typeof entry.id === 'string' ? ` (${ entry.id.slice( 0, 40 ) })` : '';
			const issue = result.issues[ 0 ];
			const key = getDotPath( issue );
			this.problems.push( `${ path }[${ index }]${ name }: ${ key ? key + ': ' : '' }${ issue.message.slice( 0, 200 ) }` );
			return sound;
		}, [] );
	}

	/** The links of a part, given as an object from id to address. */
	public links( path: string, value: unknown ): Map<string, string> {
		if ( value !== undefined && !isRecord( value ) ) {
			this.problems.push( `${ path }: not an object` );
		}
		const pairs = this.list( path, isRecord( value ) ? Object.entries( value ) : undefined, linkSchema );
		return new Map( pairs.map( ( [ link, url ] ) => [ link, allowedUrl( url )! ] ) );
	}
}

function readPart( reader: PartReader, path: string, part: unknown, language: string ): LocalContacts {
	if ( part === undefined ) {
		return NO_LOCAL_CONTACTS;
	}
	if ( !isRecord( part ) ) {
		reader.problems.push( `${ path }: not an object` );
		return NO_LOCAL_CONTACTS;
	}
	const known = [ 'routes', 'hide', 'first', 'links', 'items' ];
	for ( const key of Object.keys( part ).filter( ( each ) => !known.includes( each ) ).slice( 0, MAX_ENTRIES ) ) {
		reader.problems.push( `${ path }.${ key.slice( 0, 40 ) }: not a known part` );
	}
	const [ base = language ] = language.split( '-' );
	return {
		routes: reader.list( `${ path }.routes`, own( part, 'routes' ), routeSchema )
			.filter( ( { languages } ) => !languages || languages.includes( language ) || languages.includes( base ) )
			.map( ( { id, outcome, title, about, email, url, publicPage, readBy } ) => ( {
				id, outcome, email, publicPage, readBy,
				title: inLanguage( title, language ),
				about: inLanguage( about, language ),
				url: url === undefined ? undefined : allowedUrl( url )!,
			} ) ),
		hidden: reader.list( `${ path }.hide`, own( part, 'hide' ), hiddenSchema ),
		first: reader.list( `${ path }.first`, own( part, 'first' ), firstSchema ),
		links: reader.links( `${ path }.links`, own( part, 'links' ) ),
		items: reader.list( `${ path }.items`, own( part, 'items' ), itemSchema ).map( ( { id, title, why, url } ) => ( {
			id,
			title: inLanguage( title, language ),
			why: inLanguage( why, language ),
			url: url === undefined ? undefined : allowedUrl( url )!,
		} ) ),
	};
}

/**
 * Reads the configuration for one wiki: the part for all wikis (`*`), and the part of this one before it.
 *
 * @param text The page as it stands. Any text is fine: what makes no sense adds nothing.
 * @param dbName Database name of the wiki, such as `metawiki`.
 * @param language Language code of the reader's interface.
 */
export function readConfig( text: string, dbName: string, language: string ): ConfigReading {
	const refuse = ( problem: string ): ConfigReading => ( { contacts: NO_LOCAL_CONTACTS, problems: [ problem ] } );
	if ( text.length > MAX_SIZE ) {
		return refuse( `the page has more than ${ MAX_SIZE } characters` );
	}
	if ( nestsDeeper( text, MAX_DEPTH ) ) {
		return refuse( `the page nests deeper than ${ MAX_DEPTH } levels` );
	}
	let page: unknown;
	try {
		page = JSON.parse( text );
	} catch ( error ) {
		return refuse( `the page is not JSON: ${ String( error ).slice( 0, 200 ) }` );
	}
	const wikis = isRecord( page ) ? own( page, 'wikis' ) : undefined;
	if ( !isRecord( wikis ) ) {
		return refuse( 'wikis: not an object' );
	}
	const reader = new PartReader();
	const here = readPart( reader, `wikis.${ dbName }`, own( wikis, dbName ), language );
	const everywhere = readPart( reader, 'wikis.*', own( wikis, '*' ), language );
	return {
		contacts: {
			routes: [ ...here.routes, ...everywhere.routes ],
			hidden: [ ...here.hidden, ...everywhere.hidden ],
			first: [ ...here.first, ...everywhere.first ],
			links: new Map( [ ...everywhere.links, ...here.links ] ),
			items: [ ...here.items, ...everywhere.items ],
		},
		problems: reader.problems,
	};
}
