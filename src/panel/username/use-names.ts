import { useEffect, useState } from 'preact/hooks';
import type { NameCheck } from '../../username/index';
import { usePlatform } from '../platform';
import type { UsernamePort } from './port';

export interface LoadedNames {
	/** False where the name data could not be loaded: only the rules that need none are tried. */
	isComplete: boolean;
	check: ( name: string, ownEmailLocalPart?: string ) => NameCheck;
}

/** The data is fetched once for each page view, whichever tabs are looked at. */
const loaded = new WeakMap<UsernamePort, Promise<LoadedNames>>();

function load( port: UsernamePort ): Promise<LoadedNames> {
	return Promise.all( [ port.loadChecks(), port.loadNames().then( ( json ) => ( { json } ), () => null ) ] ).then( ( [ checks, page ] ) => {
		const checker = ( data: ReturnType<typeof checks.decodeNames> | null ): LoadedNames => ( {
			isComplete: data !== null,
			check: ( name, ownEmailLocalPart ) => checks.checkName( name, data, { thisYear: port.thisYear(), ownEmailLocalPart } ),
		} );
		if ( !page ) {
			return checker( null );
		}
		try {
			return checker( checks.decodeNames( page.json ) );
		} catch {
			// A broken page is the same to the reader as a missing one, and both are said on the tab.
			return checker( null );
		}
	} );
}

export interface Names {
	/** Null while the rules are being fetched, and where that failed. */
	names: LoadedNames | null;
	failed: boolean;
	retry: () => void;
}

/** The rules and the name data, fetched when the tab is first shown. */
export function useNames(): Names {
	const { username: port } = usePlatform();
	const [ state, setState ] = useState<Omit<Names, 'retry'>>( { names: null, failed: false } );
	const [ attempt, setAttempt ] = useState( 0 );

	useEffect( () => {
		let current = true;
		const promise = loaded.get( port ) || load( port );
		loaded.set( port, promise );
		const done = ( names: LoadedNames | null ) => {
			if ( !names?.isComplete ) {
				loaded.delete( port );
			}
			if ( current ) {
				setState( { names, failed: names === null } );
			}
		};
		promise.then( done, () => done( null ) );
		return () => {
			current = false;
		};
	}, [ port, attempt ] );

	return { ...state, retry: () => setAttempt( attempt + 1 ) };
}
