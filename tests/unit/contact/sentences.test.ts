/**
 * What people write when something happened, and where it should lead. The search words were grown with these
 * sentences, so they only keep what has been reached; `tests/accuracy/concerns` measures with sentences of others.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allCases } from '../../../src/contact/concerns';
import { routeById } from '../../../src/contact/routes';
import { findConcerns } from '../../../src/contact/search/find';

/** So many matches are drawn. */
const SHOWN = 4;

const sentences = readFileSync( 'tests/unit/contact/sentences.tsv', 'utf8' ).trimEnd().split( '\n' ).slice( 1 ).map( ( line ) => {
	const [ text = '', outcome = '', acceptable = '' ] = line.split( '\t' );
	return { text, outcome, fits: [ outcome, ...acceptable.split( ';' ) ] };
} );
const outcomesFor = ( text: string ) => findConcerns( text ).slice( 0, SHOWN ).map( ( match ): string => match.outcome );

describe( 'sentences in plain words', () => {
	it( 'cover every outcome', () => {
		const outcomes = new Set( allCases().map( ( { route } ) => routeById( route ).outcome ) );
		expect( new Set( sentences.map( ( { outcome } ) => outcome ) ) ).toEqual( outcomes );
	} );

	it( 'find their route first, nearly all', () => {
		const missed = sentences.filter( ( { text, fits } ) => !fits.includes( outcomesFor( text )[ 0 ] || '' ) );
		expect( missed.length / sentences.length, missed.map( ( { text } ) => text ).join( '\n' ) ).toBeLessThan( 0.03 );
	} );

	it.each( sentences.filter( ( { outcome } ) => outcome === 'emergency' ) )( 'show the emergency: $text', ( { text } ) => {
		expect( outcomesFor( text ) ).toContain( 'emergency' );
	} );
} );
