import { describe, expect, it } from 'vitest';
import { allCases } from '../../../src/contact/concerns';
import { findConcerns, makeConcernSearch } from '../../../src/contact/search/find';
import { distinctTerms, parseWords } from '../../../src/contact/search/lexicon';
import { normalize, stem, words } from '../../../src/contact/search/words';

/** What people say in two or three words. */
const SAMPLE_WORDS: Record<string, string> = {
	threat: 'death threat',
	suicide: 'wants to kill herself',
	'persecution happening': 'was arrested',
	'persecution worried': 'could be arrested',
	child: 'grooming a child',
	'private-info wiki': 'phone number in the page history',
	'private-info many-wikis': 'home address, no oversighters',
	'private-info elsewhere': 'doxxed on twitter',
	'harassment serious': 'sexual harassment',
	'harassment first-time': 'called me an idiot',
	'power pressure': 'admin pressures people',
	'power tools': 'checkuser told my ip',
	'power community': 'whole wiki ignores the code of conduct',
	'power decision': 'unfair block',
	disruption: 'vandal',
	event: 'meetup',
	'account taken': 'hacked',
	'account locked-out': 'forgot password',
	data: 'privacy policy',
	blocked: 'vpn',
	'security-hole': 'xss',
	legal: 'lawyer',
	wellbeing: 'burnout',
	question: 'human rights training',
};

describe( 'words', () => {
	it( 'are compared without case, accents and apostrophes', () => {
		expect( words( 'Can’t RÉAD, e-mail!' ) ).toEqual( [ 'cant', 'read', 'e', 'mail' ] );
		expect( normalize( 'مُحَمَّد' ) ).toBe( 'محمد' );
		expect( words( 'ТЕЛЕФОН है 12' ) ).toEqual( [ 'телефон', 'है', '12' ] );
	} );
	it( 'are compared without English endings', () => {
		for ( const [ a, b ] of [ [ 'blocks', 'blocked' ], [ 'blocking', 'block' ], [ 'threatens', 'threatening' ], [ 'bodies', 'body' ] ] as const ) {
			expect( stem( a ) ).toBe( stem( b ) );
		}
		expect( stem( 'harass' ) ).toBe( 'harass' );
	} );
} );

describe( 'the message of search words', () => {
	it( 'has settling words, phrases, beginnings, surest words and hints', () => {
		expect( parseWords( 'hacked!, lost my phone, dox*; home,, *' ) ).toEqual( [
			{ parts: [ { text: 'hack', prefix: false } ], inside: null, weight: 6, hint: false },
			{ parts: [ 'lost', 'my', 'phon' ].map( ( text ) => ( { text, prefix: false } ) ), inside: null, weight: 6, hint: false },
			{ parts: [ { text: 'dox', prefix: true } ], inside: null, weight: 3, hint: false },
			{ parts: [ { text: 'hom', prefix: false } ], inside: null, weight: 1, hint: true },
		] );
	} );
	it( 'may use the punctuation of other scripts', () => {
		expect( parseWords( 'تهديد، قتل؛ خوف' ).map( ( { weight } ) => weight ) ).toEqual( [ 3, 3, 1 ] );
		expect( parseWords( '威胁，自杀；害怕' ).map( ( { inside } ) => inside ) ).toEqual( [ '威胁', '自杀', '害怕' ] );
	} );
	it( 'counts two endings of one word once', () => {
		expect( distinctTerms( parseWords( 'photo of me, photos of me; photo of me' ) ) ).toHaveLength( 1 );
	} );
} );

describe( 'the search', () => {
	it.each( [ '', ' ', '!!!', 'zzzz', 'the of and' ] )( 'finds nothing in %j', ( text ) => {
		expect( findConcerns( text ) ).toEqual( [] );
	} );

	it( 'finds the beginning of a word while it is being typed', () => {
		expect( findConcerns( 'passp' )[ 0 ] ).toMatchObject( { concern: 'private-info' } );
		expect( findConcerns( 'suic' )[ 0 ] ).toMatchObject( { outcome: 'emergency' } );
	} );

	it( 'sees a phrase with other words in between, in its order only', () => {
		expect( findConcerns( 'end his own life' )[ 0 ] ).toMatchObject( { concern: 'suicide' } );
		const score = ( text: string ) => makeConcernSearch( ( key ) => key.endsWith( 'event-words' ) ? 'quux corge' : '' )( text ).length;
		expect( [ score( 'quux corge' ), score( 'quux a b corge' ), score( 'quux a b c corge' ), score( 'corge quux' ) ] ).toEqual( [ 1, 1, 0, 0 ] );
	} );

	it( 'lets hints of an answer count only where its concern was found', () => {
		expect( findConcerns( 'on the talk page of an article, in an older version' ).filter( ( { concern } ) => concern === 'private-info' ) ).toEqual( [] );
	} );

	it( 'finds words of the reader’s language as well as English ones', () => {
		const search = makeConcernSearch( ( key ) => key === 'safety-contact-concern-legal-words' ? 'avocat*, tribunal' : key === 'safety-contact-concern-child-words' ? '儿童' : '' );
		expect( search( 'un avocat m’écrit' )[ 0 ] ).toMatchObject( { concern: 'legal' } );
		expect( search( 'my lawyer' )[ 0 ] ).toMatchObject( { concern: 'legal' } );
		expect( search( '有人骚扰儿童' )[ 0 ] ).toMatchObject( { concern: 'child' } );
	} );

	it( 'puts the safer way first where two fit equally', () => {
		const search = makeConcernSearch( ( key ) => /(disruption|threat)-words/.test( key ) ? 'quux' : '' );
		expect( search( 'quux' ).map( ( { concern } ) => concern ) ).toEqual( [ 'threat', 'disruption' ] );
	} );

	it( 'looks at the beginning of a very long text only, so that typing stays quick', () => {
		const beginning = 'a user threatens to hurt me because of an article '.repeat( 50 );
		expect( findConcerns( beginning + 'my account was hacked '.repeat( 5000 ) ) ).toEqual( findConcerns( beginning ) );
	} );

	it.each( allCases().filter( ( { concern } ) => concern !== 'other' ) )( 'has words for $concern $answer that find it first', ( { concern, answer } ) => {
		const key = answer ? `safety-contact-answer-${ concern }-${ answer }-words` : `safety-contact-concern-${ concern }-words`;
		expect( findConcerns( SAMPLE_WORDS[ `${ concern } ${ answer || '' }`.trim() ]! )[ 0 ], key ).toMatchObject( answer ? { concern, answer } : { concern } );
	} );
} );
