/**
 * `npm run -s accuracy:userpages -- DIR [DIR …] [--show]`: precision and recall of the user-page check on labelled pages,
 * by category and language, with Wilson intervals at 95 %. `--show` lists misses and false alarms.
 */
import { CATEGORIES } from '../../src/userpage/index';
import { countOf, judgePages, type Judgement } from './figures';
import { checkFolder } from './pages';

/** Share and its Wilson interval, as per cent. */
function interval( part: number, all: number ): string {
	if ( !all ) {
		return '–';
	}
	const z = 1.96;
	const share = part / all;
	const middle = ( share + z * z / ( 2 * all ) ) / ( 1 + z * z / all );
	const half = z * Math.sqrt( share * ( 1 - share ) / all + z * z / ( 4 * all * all ) ) / ( 1 + z * z / all );
	const percent = ( value: number ): string => String( Math.round( value * 100 ) );
	return `${ part }/${ all } = ${ percent( share ) } % (${ percent( middle - half ) }–${ percent( middle + half ) })`;
}

function line( name: string, counted: Judgement[] ): string {
	const hits = countOf( counted, 'hit' );
	return `${ name.padEnd( 12 ) } recall ${ interval( hits, hits + countOf( counted, 'miss' ) ).padEnd( 26 ) } precision ${ interval( hits, hits + countOf( counted, 'alarm' ) ) }`;
}

const folders = process.argv.slice( 2 ).filter( ( argument ) => !argument.startsWith( '--' ) );
if ( !folders.length ) {
	console.error( 'Usage: npm run -s accuracy:userpages -- DIR [DIR …] [--show]' );
	process.exit( 2 );
}
const { judgements, clean, alarmed } = judgePages( folders.flatMap( checkFolder ) );
if ( process.argv.includes( '--show' ) ) {
	judgements.filter( ( { outcome } ) => outcome !== 'hit' ).forEach( ( { page, lang, category, outcome, text } ) => {
		console.log( `${ page } ${ lang.padEnd( 3 ) } ${ outcome.padEnd( 5 ) } ${ category.padEnd( 9 ) } ${ text.replace( /\n/g, '⏎' ) }` );
	} );
}
console.log( line( 'all', judgements ) );
CATEGORIES.forEach( ( category ) => console.log( line( category, judgements.filter( ( judgement ) => judgement.category === category ) ) ) );
Array.from( new Set( judgements.map( ( { lang } ) => lang ) ) ).sort()
	.forEach( ( lang ) => console.log( line( `lang ${ lang }`, judgements.filter( ( judgement ) => judgement.lang === lang ) ) ) );
console.log( `clean pages with an alarm: ${ interval( alarmed, clean ) }` );
