/** `npm run -s check:userpages -- DIR`: what the gadget says of each user page in a folder, one JSON object a line. */
import { checkFolder } from './pages';

const folder = process.argv[ 2 ];
if ( !folder ) {
	console.error( 'Usage: npm run -s check:userpages -- DIR (*.wikitext and labels.json with user and lang of each page)' );
	process.exit( 2 );
}
process.stdout.write( checkFolder( folder ).map( ( { page, findings } ) => JSON.stringify( { page, findings: findings.map( ( { category, text, level } ) => ( { category, text, level } ) ) } ) + '\n' ).join( '' ) );
