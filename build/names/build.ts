/**
 * `npm run names`: makes `src/username/data/names.json`, the one page of name data, from the locked packages and our
 * own lists, and from labelled wiki names: translators (see translators.ts) and the samples for development (see
 * samples.ts). Where one of these is not there, the data stays as it is.
 */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { SHAPES, type Thresholds } from '../../src/username/data-format';
import { crossValidate, report, trainAndTest } from './cross-validate';
import { encodeLast } from './encode';
import { LAST_SETTINGS, trainLast } from './last';
import { prepare } from './prepare';
import { developmentNames } from './samples';
import { labelledTranslators } from './translators';

const TARGET = new URL( '../../src/username/data/names.json', import.meta.url );
const MOST_BYTES = 60000;
/**
 * By cross-validation on all labelled wiki names: fewer than 2 % false alarms for a full name, since being told wrongly is
 * worse than not being told. How names are written is in `WRITINGS`.
 */
const THRESHOLDS: Thresholds = { full: { words: 0.82, case: 0.57, single: 0.64, native: 0.43, spaceless: 0.52 }, any: 0.61 };

const ABOUT = 'Names, common words and trained weights for the username check of the Safety gadget. Made by build/names/build.ts; sources and licences are in ' +
	'src/username/data/NOTICE.md. Lists are front-coded: a digit or capital letter says how many letters a word shares with the one before (A = 10). ' +
	'Weights are one character each: a = -10 steps, k = 0, u = 10.';

function build(): void {
	const translators = labelledTranslators();
	const development = developmentNames();
	if ( !translators || !development ) {
		console.log( 'The labelled names or the MediaWiki that names their owners are not here: the data stays as it is.' );
		return;
	}
	const prepared = prepare( translators, development );
	const { madeUp } = prepared;
	report( 'Trained on the translators, tested on the other development names', trainAndTest( madeUp, prepared.translators, prepared.development ), THRESHOLDS );
	const judged = crossValidate( madeUp, [ ...prepared.translators, ...prepared.development ] );
	report( 'Cross-validated, the translators', judged.filter( ( { one } ) => one.made.kind === 'translator' ), THRESHOLDS );
	report( 'Cross-validated, the other development names', judged.filter( ( { one } ) => one.made.kind !== 'translator' ), THRESHOLDS );
	const models = trainLast( madeUp, [ ...prepared.translators, ...prepared.development ], LAST_SETTINGS );
	const last = Object.fromEntries( SHAPES.map( ( shape ) => [ shape, encodeLast( models[ shape ] ) ] ) );
	const text = JSON.stringify( { about: ABOUT, ...prepared.page, thresholds: THRESHOLDS, last }, null, '\t' ) + '\n';
	const brotli = brotliCompressSync( text ).length;
	const gzip = gzipSync( text, { level: 9 } ).length;
	console.log( `${ text.length } bytes, brotli ${ brotli }, gzip ${ gzip }` );
	if ( Math.max( brotli, gzip ) > MOST_BYTES ) {
		throw new Error( `More than ${ MOST_BYTES } bytes` );
	}
	writeFileSync( TARGET, text );
}

build();
