/** `npm run build [-- --home URL]`: makes `dist/` and lists what is in it. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { staleWarning } from '../review/stale';
import { buildDist } from './build';

const { values } = parseArgs( { options: { home: { type: 'string' } } } );
const home = values.home || ( JSON.parse( await readFile( 'gadget-definition/home.json', 'utf8' ) ) as { home: string } ).home;

try {
	const manifest = await buildDist( { outDir: 'dist', home } );
	console.table( manifest.map( ( { title, stage, bytes, gzip, brotli } ) => ( { title, stage, bytes, gzip, brotli } ) ) );
	const warning = staleWarning( new Date() );
	if ( warning ) {
		console.warn( warning );
	}
} catch ( error ) {
	console.error( `The build failed: ${ error instanceof Error ? error.message : String( error ) }` );
	process.exitCode = 1;
}
