import { describe, expect, it } from 'vitest';
import { ALL_WORDS } from '../../../src/userpage/data/languages/families';
import { findDisclosures, type Category } from '../../../src/userpage/index';

function found( wikitext: string, level: 'any' | 'sure' ): Category[] {
	const findings = findDisclosures( { title: 'User:Quillweed', user: 'Quillweed', lang: 'en', kind: 'user page', wikitext }, { thisYear: 2026, words: ALL_WORDS } );
	return findings.filter( ( finding ) => level === 'any' || finding.level !== 'low' ).map( ( finding ) => finding.category );
}

describe( 'what people say of themselves, in English', () => {
	it.each<[ Category, string ]>( [
		[ 'work', 'I am a retired civil engineer.' ], [ 'work', 'I sub for the Hamnavoe Gazette.' ],
		[ 'work', 'Treasurer of the Hamnavoe Bat Group.' ], [ 'work', 'I teach at a primary school.' ],
		[ 'family', 'My two girls are at college.' ], [ 'family', 'Married, three kids, one dog.' ], [ 'family', 'I am one of seven.' ], [ 'family', 'Happily wed to a patient man.' ],
		[ 'sensitive', 'I am not religious.' ], [ 'sensitive', 'I was diagnosed with epilepsy at 38.' ], [ 'sensitive', 'I vote Labour and always have.' ], [ 'sensitive', 'Lapsed Methodist.' ],
		[ 'sensitive', 'I like girls, by the way.' ], [ 'sensitive', 'I am a Yoruba man.' ],
		[ 'routine', 'Seven on, seven off.' ], [ 'routine', 'I edit during my lunch break.' ], [ 'routine', 'I will travel to Hamnavoe in August.' ], [ 'routine', 'My clock: {{time zone|EET}}' ],
		[ 'routine', 'I\'m eight hours ahead.' ], [ 'routine', 'I wake between five and six.' ],
	] )( '%s: %s', ( category, text ) => {
		expect( found( text, 'any' ) ).toContain( category );
	} );

	it.each( [
		'I photograph Methodist chapels and the Catholic church in every village.', 'I asked the coordinator for a source.', 'I am neither a lawyer nor a doctor.',
		'I was an admin on the Basque Wikipedia.', 'I go straight to the archive.', 'I voted keep in three deletion discussions.', 'My sandbox holds a draft about a children\'s hospital.',
		'I fixed the family tree of the Habsburgs.', 'Sister projects need love too.', 'The wife of the governor founded the school.', 'I believe in good faith.',
		'I usually reply within a day.', 'I\'m the founder of WikiProject Bridges.', '; Are you a doctor?\n: Nobody asks that of people who write about volcanoes.',
		'“my grandfather’s shop” – description, not ours to change',
	] )( 'nothing sure in: %s', ( text ) => {
		expect( found( `== Notes ==\nSome old pages.\n\n${ text }`, 'sure' ).filter( ( category ) => [ 'work', 'family', 'sensitive', 'routine' ].includes( category ) ) ).toEqual( [] );
	} );
} );
