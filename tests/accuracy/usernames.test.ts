/** Floors under the accuracy of the username hints. A change that falls below one has made something worse. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { developmentNames } from '../../build/names/samples';
import { averagePrecision, rates, recallAt } from '../../build/names/score';
import { checkName, decodeNames } from '../../src/username/index';

const data = decodeNames( JSON.parse( readFileSync( 'src/username/data/names.json', 'utf8' ) ) );
const check = ( name: string ) => checkName( name, data, { thisYear: 2026 } );
const isFull = ( name: string ) => check( name ).hints.some( ( { rule } ) => rule === 'real-name' );

function share( file: string, test: ( name: string ) => boolean, isWanted: ( kind: string ) => boolean = () => true ): number {
	const names = readFileSync( `tests/accuracy/names/${ file }`, 'utf8' ).trim().split( '\n' ).slice( 1 )
		.map( ( line ) => line.split( '\t' ) ).filter( ( cells ) => cells[ 2 ] === 'dev' && isWanted( cells[ 1 ]! ) );
	return names.filter( ( cells ) => test( cells[ 0 ]! ) ).length / names.length;
}

const real = developmentNames();

describe.skipIf( !real )( 'real wiki names for development', () => {
	it( 'are told apart by the score', () => {
		const scored = real!.map( ( { text, label } ) => ( { score: check( text ).score, positive: label === 'F' } ) );
		// The last models were trained on these names, too: `npm run names` prints what they reach on names unseen.
		expect( averagePrecision( scored ) ).toBeGreaterThan( 0.95 );
		expect( recallAt( scored, 0.03 ) ).toBeGreaterThan( 0.88 );
	} );

	it( 'are hinted at with few false alarms', () => {
		const { precision, recall } = rates( real!.map( ( { text, label } ) => ( { flagged: isFull( text ), positive: label === 'F' } ) ) );
		// Wrong hints weigh more than missing ones.
		expect( precision ).toBeGreaterThan( 0.93 );
		expect( recall ).toBeGreaterThan( 0.78 );
	} );
} );

describe( 'made-up names', () => {
	it( 'finds people of all scripts and regions', () => {
		expect( share( 'people.tsv', isFull ) ).toBeGreaterThan( 0.81 );
	} );

	it( 'finds people who write their names as one word', () => {
		const titled = ( word: string ) => word.charAt( 0 ).toUpperCase() + word.slice( 1 );
		const isLatin = ( name: string ) => /^[\p{Script=Latin}\p{M} .'’-]+$/u.test( name );
		const shareJoined = ( write: ( words: string[] ) => string ) => share( 'people.tsv', ( name ) => isLatin( name ) && isFull( write( name.split( ' ' ) ) ) ) / share( 'people.tsv', isLatin );
		expect( shareJoined( ( words ) => words.map( titled ).join( '' ) ) ).toBeGreaterThan( 0.66 );
		expect( shareJoined( ( words ) => words.join( '' ).toLowerCase() ) ).toBeGreaterThan( 0.42 );
	} );

	it.each( [ 'Arabic', 'Bengali', 'Devanagari', 'Telugu', 'Thai', 'Hebrew', 'Armenian' ] )( 'finds people who write in %s', ( script ) => {
		expect( share( 'people.tsv', isFull, ( kind ) => kind === script ) ).toBeGreaterThan( 0.8 );
	} );

	it( 'leaves handles and generated names alone', () => {
		expect( share( 'not-names.tsv', isFull, ( kind ) => kind === 'generated' ) ).toBeLessThan( 0.02 );
		expect( share( 'not-names.tsv', isFull, ( kind ) => kind === 'handle' ) ).toBeLessThan( 0.05 );
		expect( share( 'not-names.tsv', isFull, ( kind ) => kind === 'phrase' ) ).toBeLessThan( 0.15 );
	} );
} );
