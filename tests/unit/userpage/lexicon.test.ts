import { describe, expect, it } from 'vitest';
import { ENDINGS, Lexicon } from '../../../src/userpage/text/lexicon';

function found( list: string, text: string, endings = ENDINGS.one ): string[] {
	const lexicon = new Lexicon();
	lexicon.add( 'prof', list, endings );
	return lexicon.find( text ).map( ( hit ) => text.slice( hit.start, hit.end ) );
}

describe( 'words that the lexicon finds', () => {
	it.each<[ string, string, string, string[] ]>( [
		[ 'a word', 'nurse', 'A nurse, nursed', [ 'nurse' ] ],
		[ 'any ending', 'wikicon*', 'At WikiConNL and Wiki', [ 'WikiConNL' ] ],
		[ 'a phrase with a number', 'age #', 'Age 42, age x', [ 'Age 42' ] ],
		[ 'a phrase with stems', 'vrátil* se do', 'Vrátila se do Telče, vrátil se k', [ 'Vrátila se do' ] ],
		[ 'a phrase with any word', 'bana * diyebilirsiniz', 'Bana Ayşe diyebilirsiniz, bana diyebilirsiniz', [ 'Bana Ayşe diyebilirsiniz' ] ],
		[ 'any beginning', '*schule', 'Die Grundschule und Schule, Schulen', [ 'Grundschule', 'Schule' ] ],
		[ 'a short part at the end', '*amt', 'Im Katasteramt Amt amtlich', [ 'Katasteramt', 'Amt' ] ],
		[ 'a part at any place', '*koulu*', 'Peruskoulussa, koulut, kalu', [ 'Peruskoulussa', 'koulut' ] ],
	] )( '%s', ( _what, list, text, hits ) => {
		expect( found( list, text, ENDINGS.none ) ).toEqual( hits );
	} );

	it( 'finds other endings and compounds of words that change', () => {
		expect( found( 'lehrer', 'Grundschullehrer' ) ).toEqual( [ 'Grundschullehrer' ] );
		expect( found( 'bibliotek', 'biblioteket' ) ).toEqual( [ 'biblioteket' ] );
	} );

	it( 'finds several endings in a row where a language has them', () => {
		expect( found( 'инженер', 'Мен инженерімін', ENDINGS.many ) ).toEqual( [ 'инженерімін' ] );
		expect( found( 'инженер', 'Мен инженерімін' ) ).toEqual( [] );
	} );

	it( 'takes no compounds in scripts whose names are made so', () => {
		expect( found( 'შვილი', 'ღვინიაშვილი შვილი' ) ).toEqual( [ 'შვილი' ] );
	} );
} );
