/**
 * `npm run -s accuracy:userpages -- DIR [DIR …] [--show]`: precision and recall of the user-page check on labelled pages.
 * The unit is (page, category); what is only in `ambiguous` changes nothing. `--show` lists misses and false alarms.
 */
import { CATEGORIES } from '../../src/userpage/index';
import { checkFolder, type CheckedPage } from './pages';

interface Count {
	hit: number;
	alarm: number;
	miss: number;
}

/** Wilson interval of a share at 95 %, as per cent. */
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

function line( name: string, { hit, alarm, miss }: Count ): string {
	return `${ name.padEnd( 12 ) } recall ${ interval( hit, hit + miss ).padEnd( 26 ) } precision ${ interval( hit, hit + alarm ) }`;
}

function add( all: Map<string, Count>, key: string, what: keyof Count ): void {
	const count = all.get( key ) ?? { hit: 0, alarm: 0, miss: 0 };
	count[ what ]++;
	all.set( key, count );
}

const show = process.argv.includes( '--show' );
const folders = process.argv.slice( 2 ).filter( ( argument ) => !argument.startsWith( '--' ) );
if ( !folders.length ) {
	console.error( 'Usage: npm run -s accuracy:userpages -- DIR [DIR …] [--show]' );
	process.exit( 2 );
}
const counts = new Map<string, Count>();
const shown: string[] = [];
let clean = 0;
let alarmed = 0;

function judge( { page, labels, findings }: CheckedPage ): void {
	const reported = findings.filter( ( finding ) => finding.level !== 'low' );
	CATEGORIES.forEach( ( category ) => {
		const wanted = labels.findings.find( ( finding ) => finding.category === category );
		const found = reported.find( ( finding ) => finding.category === category );
		const left = !wanted && labels.ambiguous?.some( ( finding ) => finding.category === category );
		const what = wanted ? found ? 'hit' : 'miss' : found && !left ? 'alarm' : null;
		if ( what ) {
			[ 'all', category, `lang ${ labels.lang }` ].forEach( ( key ) => add( counts, key, what ) );
			if ( what !== 'hit' ) {
				shown.push( `${ page } ${ labels.lang.padEnd( 3 ) } ${ what.padEnd( 5 ) } ${ category.padEnd( 9 ) } ${ ( what === 'miss' ? wanted?.text : found?.text )?.replace( /\n/g, '⏎' ) }` );
			}
		}
	} );
	if ( labels.kind === 'clean' || !labels.findings.length ) {
		clean++;
		alarmed += reported.length ? 1 : 0;
	}
}

folders.forEach( ( folder ) => checkFolder( folder ).forEach( judge ) );
if ( show ) {
	console.log( shown.join( '\n' ) );
}
[ 'all', ...CATEGORIES, ...Array.from( counts.keys() ).filter( ( key ) => key.startsWith( 'lang ' ) ).sort() ]
	.filter( ( key ) => counts.has( key ) )
	.forEach( ( key ) => console.log( line( key, counts.get( key ) as Count ) ) );
console.log( `clean pages with an alarm: ${ interval( alarmed, clean ) }` );
