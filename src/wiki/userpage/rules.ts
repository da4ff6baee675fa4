/** The rules for pages, with what they need to know besides a page: the year, and the words of its language. */
import type { Checks } from '../../panel/userpage/port';
import type { Snapshot } from '../../userpage/snapshot';
import { fetchDataPage } from '../data-page';
import { loadUserpageRules } from '../stages';

/** The family that every page needs; it tells which others do. */
const EVERYWHERE = 'everywhere';

/** The pages that the build makes of `src/userpage/data/languages/families.ts`. */
const wordsPage = ( family: string ) => `MediaWiki:Gadget-safety-words-${ family }.json`;

/** Fetches the words of a family: an array of lines for each language. */
function fetchWords( family: string ): Promise<Record<string, string[]>> {
	return fetchDataPage( wordsPage( family ) ).then( ( text ) => {
		if ( text === null ) {
			throw new Error( `${ wordsPage( family ) } is missing` );
		}
		return JSON.parse( text ) as Record<string, string[]>;
	} );
}

/**
 * Keeps what was fetched. `load` fetches a family once, and again where that failed.
 */
function wordStore(): { words: Record<string, string>; load: ( family: string ) => Promise<void> } {
	const words: Record<string, string> = {};
	const loads = new Map<string, Promise<void>>();
	const fetchInto = ( family: string ) => fetchWords( family ).then( ( languages ) => {
		Object.keys( languages ).forEach( ( language ) => {
			words[ language ] = languages[ language ]!.join( '\n' );
		} );
	} );
	return {
		words,
		load: ( family ) => {
			const loading = loads.get( family ) || fetchInto( family );
			loads.set( family, loading );
			loading.catch( () => loads.delete( family ) );
			return loading;
		},
	};
}

/**
 * Makes a function that fetches the rules, and rejects where they cannot be fetched. Words are kept from check to check;
 * where some cannot be fetched, `prepare` rejects.
 */
export function rulesLoader(): () => Promise<Checks> {
	const { words, load } = wordStore();
	return () => {
		// Comes at the same time as the rules. Where it fails, `prepare` tries again and tells.
		load( EVERYWHERE ).catch( () => undefined );
		return loadUserpageRules().then( ( rules ) => {
			const context = { words, thisYear: new Date().getFullYear() };
			return {
				prepare: ( snapshot: Snapshot ) => load( EVERYWHERE )
					.then( () => Promise.all( rules.wordFamiliesFor( snapshot, words ).map( load ) ) ).then( () => undefined ),
				createScan: ( snapshot ) => rules.createScan( snapshot, context ),
				combine: rules.combine,
				diffFindings: rules.diffFindings,
			};
		} );
	};
}
