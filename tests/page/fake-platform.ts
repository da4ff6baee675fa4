/** A platform for component tests: English messages from the real files, everything else told by the test. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolveLink } from '../../src/links';
import type { Messages, Platform, Reader } from '../../src/panel/platform';

const MESSAGES_DIR = 'src/messages';

function englishMessages(): Record<string, string> {
	return Object.assign( {}, ...readdirSync( MESSAGES_DIR ).map( ( room ) => JSON.parse( readFileSync( `${ MESSAGES_DIR }/${ room }/en.json`, 'utf8' ) ) ) );
}

const english = englishMessages();

/** Only `$1` and the plural of two English forms; the browser tests use the real parser. */
function format( key: string, params: ( string | number | Node )[] ): string {
	const message = english[ key ];
	if ( typeof message !== 'string' ) {
		throw new Error( `No message ${ key }` );
	}
	return message
		.replace( /\$(\d)/g, ( _match, digit: string ) => {
			const param = params[ Number( digit ) - 1 ];
			return param instanceof Node ? param.textContent || '' : String( param );
		} )
		.replace( /\{\{PLURAL:([\d,.]+)\|([^|}]*)\|([^}]*)\}\}/g, ( _match, count: string, one: string, other: string ) => count === '1' ? one : other )
		.replace( /\{\{GENDER:[^|]*\|([^|}]*)[^}]*\}\}/g, '$1' );
}

export const fakeMessages: Messages = {
	text: ( key, ...params ) => format( key, params ),
	nodes: ( key, ...params ) => [ document.createTextNode( format( key, params ) ) ],
};

export const namedReader: Reader = { kind: 'named', name: 'Example Editor', groups: [ '*', 'user', 'autoconfirmed' ] };

/** A platform where only the parts under test are given. Reaching for anything else fails loudly. */
export function fakePlatform( parts: Partial<Platform> = {} ): Platform {
	const reader = parts.reader || namedReader;
	const base: Partial<Platform> = {
		messages: fakeMessages,
		reader,
		hrefFor: ( target ) => resolveLink( target, {
			userName: reader.name,
			localUrl: ( title, query ) => `/wiki/${ title }?${ new URLSearchParams( query ) }`,
		} ),
		copy: () => Promise.resolve( true ),
	};
	return new Proxy( { ...base, ...parts } as Platform, {
		get( target, name ) {
			if ( !( name in target ) && typeof name === 'string' ) {
				throw new Error( `The test gave no platform.${ name }` );
			}
			return target[ name as keyof Platform ];
		},
	} );
}
