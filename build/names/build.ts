/**
 * `npm run names`: makes `src/username/data/names.json`, the one page of name data, from the locked packages and our
 * own lists. The last models are trained on made-up names and on the labelled wiki names for development; where those
 * are not there, the checked-in numbers of the last models stay as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { decodeNames, SHAPES, type NameData, type LinearModel, type Shape } from '../../src/username/data-format';
import { encodeLinear, encodeNgrams, encodeWords } from './encode';
import { crossValidate } from './cross-validate';
import { featured, LAST_SETTINGS, makeUp, trainLast } from './last';
import { LETTER_SETTINGS, trainJoined, trainSpaceless, trainToken } from './letters';
import { buildLexicon } from './lexicon';
import { developmentNames } from './samples';
import type { Vocabulary } from './synth';
import { buildVocabulary, isHeldOut, withoutHeldOut } from './vocabulary';

const TARGET = new URL( '../../src/username/data/names.json', import.meta.url );
const MOST_BYTES = 60000;
/**
 * By cross-validation on real wiki names: below 1.5 % false alarms for a full name, since being told wrongly is worse than
 * not being told. Few handles are two words in another script than Latin, so less certainty is enough there.
 */
const THRESHOLDS = { full: 0.78, fullNative: 0.6, any: 0.56 };

const ABOUT = 'Names, common words and trained weights for the username check of the Safety gadget. Made by build/names/build.ts; sources and licences are in ' +
	'src/username/data/NOTICE.md. Lists are front-coded: a digit or capital letter says how many letters a word shares with the one before (A = 10). ' +
	'Weights are one character each: a = -10 steps, k = 0, u = 10.';

type Page = Record<string, unknown>;

function noModels(): { full: Page; any: Page } {
	const none = () => Object.fromEntries( SHAPES.map( ( shape ) => [ shape, '0' ] ) );
	return { full: none(), any: none() };
}

const encodeShapes = ( models: Record<Shape, LinearModel> ) => Object.fromEntries( SHAPES.map( ( shape ) => [ shape, encodeLinear( models[ shape ] ) ] ) );

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
	const real = developmentNames();
	let last: { full: Page; any: Page };
	if ( real ) {
		const data: NameData = decodeNames( { ...final, ...noModels() } );
		const dataWithout: NameData = decodeNames( { ...page( isHeldOut, withoutHeldOut( vocabulary.alphabetic ) ), ...noModels() } );
		const madeUp = featured( makeUp( vocabulary, 11 ), dataWithout );
		const labelled = featured( real, data );
		const models = trainLast( madeUp, labelled, LAST_SETTINGS );
		crossValidate( madeUp, labelled, THRESHOLDS );
		last = { full: encodeShapes( models.full ), any: encodeShapes( models.any ) };
	} else {
		console.log( 'No labelled names here: the last models keep their numbers.' );
		const before = JSON.parse( readFileSync( TARGET, 'utf8' ) ) as { full: Page; any: Page };
		last = { full: before.full, any: before.any };
	}
	const text = JSON.stringify( { ...final, ...last }, null, '\t' ) + '\n';
	const brotli = brotliCompressSync( text ).length;
	const gzip = gzipSync( text, { level: 9 } ).length;
	console.log( `${ text.length } bytes, brotli ${ brotli }, gzip ${ gzip }` );
	if ( Math.max( brotli, gzip ) > MOST_BYTES ) {
		throw new Error( `More than ${ MOST_BYTES } bytes` );
	}
	writeFileSync( TARGET, text );
}

build();
