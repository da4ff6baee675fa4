/**
 * How well the username hints do: `npm run accuracy`. Real wiki names where they are there (these the last models were
 * trained on as well: see the cross-validated figures that `npm run names` prints), and names and handles of
 * `tests/accuracy/names/`, which nothing was trained on. The words `--sealed` take their other half.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { developmentNames } from '../names/samples';
import { averagePrecision, rates, recallAt } from '../names/score';
import { checkName, decodeNames } from '../../src/username/index';
import { fold } from '../../src/username/transliterate';

const source = readFileSync( new URL( '../../src/username/data/names.json', import.meta.url ), 'utf8' );
const half = process.argv.includes( '--sealed' ) ? 'sealed' : 'dev';
const percent = ( share: number ) => ( 100 * share ).toFixed( 1 );

const before = performance.now();
const data = decodeNames( JSON.parse( source ) );
const decoding = performance.now() - before;
const check = ( name: string ) => checkName( name, data, { thisYear: 2026 } );
const isFull = ( name: string ) => check( name ).hints.some( ( { rule } ) => rule === 'real-name' );
const isAny = ( name: string ) => check( name ).hints.some( ( { rule } ) => rule === 'real-name' || rule === 'initial-surname' || rule === 'name-part' );

function rows( file: string ): [ string, string ][] {
	return readFileSync( new URL( `../../tests/accuracy/names/${ file }`, import.meta.url ), 'utf8' ).trim().split( '\n' ).slice( 1 )
		.map( ( line ) => line.split( '\t' ) ).filter( ( cells ) => cells[ 2 ] === half ).map( ( cells ) => [ cells[ 0 ]!, cells[ 1 ]! ] );
}

function byKind( list: [ string, string ][], test: ( name: string ) => boolean ): Map<string, [ number, number ]> {
	const kinds = new Map<string, [ number, number ]>();
	for ( const [ name, kind ] of list ) {
		const counts = kinds.get( kind ) || [ 0, 0 ];
		kinds.set( kind, [ counts[ 0 ] + ( test( name ) ? 1 : 0 ), counts[ 1 ] + 1 ] );
	}
	return kinds;
}

function report(): void {
	console.log( `Username hints (${ half } half of the made-up names)` );
	const real = developmentNames();
	if ( real ) {
		const full = real.map( ( { text, label } ) => ( { score: check( text ).score, positive: label === 'F' } ) );
		const fullRates = rates( real.map( ( { text, label } ) => ( { flagged: isFull( text ), positive: label === 'F' } ) ) );
		const anyRates = rates( real.map( ( { text, label } ) => ( { flagged: isAny( text ), positive: label !== 'N' } ) ) );
		console.log( `real wiki names, trained on: average precision ${ averagePrecision( full ).toFixed( 3 ) }, recall at 3 % false alarms ${ percent( recallAt( full, 0.03 ) ) }` );
		console.log( `  full name: precision ${ percent( fullRates.precision ) }, recall ${ percent( fullRates.recall ) }; any part: precision ${ percent( anyRates.precision ) }, recall ${ percent( anyRates.recall ) }` );
	} else {
		console.log( 'real wiki names: not here' );
	}
	const people = rows( 'people.tsv' );
	const recalls = Array.from( byKind( people, isFull ).entries() );
	console.log( `names of people as they are: macro recall ${ percent( recalls.reduce( ( sum, [ , [ found, all ] ] ) => sum + found / all, 0 ) / recalls.length ) }` );
	recalls.forEach( ( [ kind, [ found, all ] ] ) => console.log( `  ${ kind }: ${ found } of ${ all }` ) );
	const words = people.filter( ( [ name ] ) => /^[\p{Script=Latin}\p{M} .'’-]+$/u.test( name ) ).map( ( [ name ] ) => name.split( ' ' ) );
	const recall = ( write: ( parts: string[] ) => string ) => percent( words.filter( ( parts ) => isFull( write( parts ) ) ).length / words.length );
	console.log( `CamelCase ${ recall( ( parts ) => parts.map( ( part ) => part.charAt( 0 ).toUpperCase() + part.slice( 1 ) ).join( '' ) ) }, ` +
		`joined lower case ${ recall( ( parts ) => fold( parts.join( '' ).replace( /[^\p{L}\p{M}]/gu, '' ) ) ) }, dots ${ recall( ( parts ) => parts.join( '.' ) ) }, family name first ${ recall( ( parts ) => [ ...parts.slice( 1 ), parts[ 0 ]! ].join( ' ' ) ) }` );
	const alarms = byKind( rows( 'not-names.tsv' ), isFull );
	console.log( 'false alarms: ' + Array.from( alarms.entries(), ( [ kind, [ found, all ] ] ) => `${ kind } ${ found } of ${ all } (${ percent( found / all ) })` ).join( ', ' ) );
	const started = performance.now();
	const rounds = 10;
	for ( let i = 0; i < rounds; i++ ) {
		people.forEach( ( [ name ] ) => check( name ) );
	}
	console.log( `bytes: brotli ${ brotliCompressSync( source ).length }, gzip ${ gzipSync( source, { level: 9 } ).length }; ${ ( 1000 * ( performance.now() - started ) / rounds / people.length ).toFixed( 0 ) } microseconds a name; decoding ${ decoding.toFixed( 1 ) } ms` );
}

report();
