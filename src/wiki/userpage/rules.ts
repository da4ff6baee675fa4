/** The rules of stage 2, with what they need to know besides a page: the year, and the name data of the gadget. */
import type { Checks } from '../../panel/userpage/port';
import { fetchDataPage } from '../data-page';
import { loadChecks } from '../stages';

const NAMES_PAGE = 'MediaWiki:Gadget-safety-names.json';

/** Lets the page draw and answer before the next piece of work. */
function pause<Value>( value: Value ): Promise<Value> {
	return new Promise( ( resolve ) => {
		setTimeout( () => resolve( value ) );
	} );
}

/**
 * Fetches rules and name data. Rejects where the rules cannot be fetched; without the name data they still find names
 * that are introduced as such.
 */
export function loadRules(): Promise<Checks> {
	const names = fetchDataPage( NAMES_PAGE ).catch( ( error ) => {
		mw.log.warn( `Gadget safety, ${ NAMES_PAGE }: ${ error }` );
		return null;
	} );
	return Promise.all( [ loadChecks(), names ] ).then( pause ).then( ( [ checks, json ] ) => {
		const data = json === null ? null : checks.decodeNames( JSON.parse( json ) );
		const context = {
			thisYear: new Date().getFullYear(),
			nameScore: data ? ( text: string ) => checks.scoreFullName( text, data ) : undefined,
		};
		return {
			createScan: ( snapshot ) => checks.createScan( snapshot, context ),
			combine: checks.combine,
			diffFindings: checks.diffFindings,
		};
	} );
}
