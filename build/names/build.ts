/**
 * `npm run names`: makes `src/username/data/names.json`, the one page of name data, from the locked packages and our
 * own lists. The last models are trained on made-up names and on labelled wiki names: translators (see translators.ts) and
 * the samples for development (see samples.ts). Where one of them is not there, the checked-in numbers stay as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { decodeNames, SHAPES, type NameData } from '../../src/username/data-format';
import { encodeLast, encodeNgrams, encodeWords } from './encode';
import { crossValidate, report, trainAndTest } from './cross-validate';
import { featured, LAST_SETTINGS, makeUp, trainLast } from './last';
import { LETTER_SETTINGS, trainJoined, trainSpaceless, trainToken } from './letters';
import { buildLexicon } from './lexicon';
import { developmentNames } from './samples';
import type { Vocabulary } from './synth';
import { labelledTranslators } from './translators';
import { buildVocabulary, isHeldOut, withoutHeldOut } from './vocabulary';

const TARGET = new URL( '../../src/username/data/names.json', import.meta.url );
const MOST_BYTES = 60000;
/**
 * By cross-validation on real wiki names: below 1.5 % false alarms for a full name, since being told wrongly is worse than
 * not being told. Few handles are two words in another script than Latin, so less certainty is enough there.
 */
const THRESHOLDS = { full: 0.825, fullNative: 0.6, any: 0.62 };

const ABOUT = 'Names, common words and trained weights for the username check of the Safety gadget. Made by build/names/build.ts; sources and licences are in ' +
	'src/username/data/NOTICE.md. Lists are front-coded: a digit or capital letter says how many letters a word shares with the one before (A = 10). ' +
	'Weights are one character each: a = -10 steps, k = 0, u = 10.';

type Page = Record<string, unknown>;

const noModels = () => ( { last: Object.fromEntries( SHAPES.map( ( shape ) => [ shape, { hidden: [], full: '0', any: '0' } ] ) ) } );

function build(): void {
	const vocabulary = buildVocabulary( 7 );
	const spaceless = encodeNgrams( trainSpaceless( LETTER_SETTINGS.spaceless, vocabulary.spaceless, 3 ) );
	const page = ( isOut: ( key: string ) => boolean, alphabetic: Vocabulary ): Page => {
		const joined = encodeNgrams( trainJoined( LETTER_SETTINGS.joined, alphabetic, 2 ) );
		const token = trainToken( LETTER_SETTINGS.token, isOut, 1 );
		const lists = Object.fromEntries( Object.entries( buildLexicon( token, isOut ) ).map( ( [ list, words ] ) => [ list, encodeWords( words ) ] ) );
		return { about: ABOUT, lists, token: encodeNgrams( token ), joined, spaceless, thresholds: THRESHOLDS };
	};
	const final = page( () => false, vocabulary.alphabetic );
	const translators = labelledTranslators();
	const development = developmentNames();
	let last: Page;
	if ( translators && development ) {
		const data: NameData = decodeNames( { ...final, ...noModels() } );
		const dataWithout: NameData = decodeNames( { ...page( isHeldOut, withoutHeldOut( vocabulary.alphabetic ) ), ...noModels() } );
		const madeUp = featured( makeUp( vocabulary, 11 ), dataWithout );
		const first = featured( translators, data );
		const second = featured( development, data );
		report( 'Trained on the translators, tested on the other development names', trainAndTest( madeUp, first, second ), THRESHOLDS );
		const judged = crossValidate( madeUp, [ ...first, ...second ] );
		report( 'Cross-validated, the translators', judged.filter( ( { one } ) => one.made.kind === 'translator' ), THRESHOLDS );
		report( 'Cross-validated, the other development names', judged.filter( ( { one } ) => one.made.kind !== 'translator' ), THRESHOLDS );
		const models = trainLast( madeUp, [ ...first, ...second ], LAST_SETTINGS );
		last = Object.fromEntries( SHAPES.map( ( shape ) => [ shape, encodeLast( models[ shape ] ) ] ) );
	} else {
		console.log( 'The labelled names or the MediaWiki with their authors are not here: the last models keep their numbers.' );
		last = ( JSON.parse( readFileSync( TARGET, 'utf8' ) ) as { last: Page } ).last;
	}
	const text = JSON.stringify( { ...final, last }, null, '\t' ) + '\n';
	const brotli = brotliCompressSync( text ).length;
	const gzip = gzipSync( text, { level: 9 } ).length;
	console.log( `${ text.length } bytes, brotli ${ brotli }, gzip ${ gzip }` );
	if ( Math.max( brotli, gzip ) > MOST_BYTES ) {
		throw new Error( `More than ${ MOST_BYTES } bytes` );
	}
	writeFileSync( TARGET, text );
}

build();
