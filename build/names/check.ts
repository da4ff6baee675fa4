/**
 * `npm run -s check:usernames -- FILE`: what the gadget says of each name in a file, one JSON object a line.
 * The same code as in the page, with the data page that is deployed.
 */
import { readFileSync } from 'node:fs';
import { checkName, decodeNames } from '../../src/username/index';

const file = process.argv[ 2 ];
if ( !file ) {
	console.error( 'Usage: npm run -s check:usernames -- FILE (one name a line)' );
	process.exit( 2 );
}
const data = decodeNames( JSON.parse( readFileSync( new URL( '../../src/username/data/names.json', import.meta.url ), 'utf8' ) ) );
const thisYear = new Date().getUTCFullYear();
const names = readFileSync( file, 'utf8' ).split( /\r?\n/ ).filter( ( line ) => line !== '' );
process.stdout.write( names.map( ( name ) => {
	const { score, judged, hints } = checkName( name, data, { thisYear } );
	return JSON.stringify( { name, score: Math.round( score * 1e6 ) / 1e6, judged, hints: hints.map( ( { rule, level, part } ) => ( { rule, level, part } ) ) } ) + '\n';
} ).join( '' ) );
