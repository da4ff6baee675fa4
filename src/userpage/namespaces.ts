/** Names of the namespaces that matter; see `data/languages/everywhere.ts`. */
import type { Concepts } from './concepts';
import { EVERYWHERE } from './cues';
import type { Words } from './languages';
import { remembered } from './text/words';

export type KnownNamespace = 'file' | 'category' | 'user';

/** What is asked of the names of a wiki. */
export interface Names {
	/** Which of the known namespaces a page title stands in, and the rest of the title; null for any other. */
	namespaceOf: ( title: string ) => { namespace: KnownNamespace; name: string } | null;
	/** True for the word that a wiki uses for "user" before template and category names. */
	isUserWord: ( word: string ) => boolean;
	/** True for that word with an ending too, as in the names of templates ("Картка ўдзельніка"). */
	isUserForm: ( word: string ) => boolean;
	/** True for a word in a file link that is no caption. */
	isFileOption: ( word: string ) => boolean;
	/** True for a template that only dresses its last parameter. */
	isDressing: ( template: string ) => boolean;
}

/** English names are valid on every wiki. */
const ENGLISH: Record<KnownNamespace, string> = { file: 'file image', category: 'category', user: 'user' };
const NAMESPACES = Object.keys( ENGLISH ) as KnownNamespace[];

/** Names among the words that stand everywhere: English ones where there are none yet. */
const namesOfLines = remembered( ( everywhere ): Names => {
	const lines = everywhere.split( '\n' ).map( ( line ) => line.split( ' ' ) );
	const entries = ( key: string ): string[] => lines.find( ( line ) => line[ 0 ] === key ) ?? [];
	const namespaces = new Map<string, KnownNamespace>();
	NAMESPACES.forEach( ( namespace ) => [ ...ENGLISH[ namespace ].split( ' ' ), ...entries( `%namespace${ namespace }` ) ].forEach( ( name ) => {
		namespaces.set( name, namespaces.get( name ) ?? namespace );
	} ) );
	const stems = entries( '%namespaceuser' ).filter( ( word ) => word.length > 5 ).map( ( word ) => word.slice( 0, -1 ) );
	const dressing = new Set( entries( '%dressing' ).map( ( name ) => name.replace( /_/g, ' ' ) ) );
	const options = new Set( entries( '%fileoption' ) );
	const isUserWord = ( word: string ): boolean => namespaces.get( word.toLowerCase() ) === 'user';
	return {
		isUserWord,
		isUserForm: remembered( ( word ) => {
			const lower = word.toLowerCase();
			return isUserWord( lower ) || stems.some( ( stem ) => lower.startsWith( stem ) && lower.length < stem.length + 5 );
		} ),
		isFileOption: ( word ) => options.has( word.toLowerCase() ),
		isDressing: ( template ) => dressing.has( template.toLowerCase() ),
		namespaceOf: ( title ) => {
			const colon = title.indexOf( ':' );
			if ( colon < 2 || colon > 30 ) {
				return null;
			}
			// Portuguese writes "Usuário(a)".
			const prefix = title.slice( 0, colon ).trim().replace( /\(\p{L}+\)$/u, '' ).replace( / /g, '_' ).toLowerCase();
			const namespace = namespaces.get( prefix );
			return namespace ? { namespace, name: title.slice( colon + 1 ).trim() } : null;
		},
	};
} );

/** Names among words. */
export function namesIn( words: Words ): Names {
	return namesOfLines( words[ EVERYWHERE ] ?? '' );
}

/** The same for the words of a page. */
export function namesOf( { words }: Concepts ): Names {
	return namesIn( words );
}
