/** `npm run review [-- --on YYYY-MM-DD]`: lists what has to be compared with its sources by hand, with the links. */
import { parseArgs } from 'node:util';
import { reviewedEntries, staleEntries } from './stale';

const { values } = parseArgs( { options: { on: { type: 'string' } } } );
const today = values.on ? new Date( values.on ) : new Date();

if ( Number.isNaN( today.getTime() ) ) {
	console.error( `Not a date: ${ values.on }. Write it as YYYY-MM-DD.` );
	process.exitCode = 1;
} else {
	const entries = reviewedEntries();
	const stale = staleEntries( entries, today );
	for ( const { name, reviewed, sources } of stale ) {
		console.log( `${ reviewed }  ${ name }` );
		sources.forEach( ( source ) => console.log( `            ${ source }` ) );
	}
	console.log( `${ stale.length } of ${ entries.length } entries are due. After comparing one with its sources, set its date "reviewed".` );
}
