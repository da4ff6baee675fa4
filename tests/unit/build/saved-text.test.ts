import { describe, expect, it } from 'vitest';
import { escapeForWiki, isKept } from '../../../build/bundle/saved-text';

/** The value of a script that is one expression. */
// eslint-disable-next-line no-new-func
const valueOf = ( expression: string ): unknown => new Function( `return ${ expression }` )();

describe( 'text that a wiki would change', () => {
	it.each( [
		[ 'an en quad', '"a\u2000b"' ],
		[ 'a letter and its accent apart', '"e\u0301"' ],
		[ 'an accent alone behind a quote', '["\u0341", "\u0344"]' ],
		[ 'a class of marks', '"x\u0340y".replace( /[\u0340-\u0345]/g, "" )' ],
		[ 'a class with the flag u', '/^[\u{2F800}]$/u.test( "\u{2F800}" )' ],
		[ 'a Hebrew letter with a point', '"\uFB2A"' ],
		[ 'a control character', '"\u0001"' ],
	] )( 'means the same with escapes: %s', ( _, script ) => {
		const escaped = escapeForWiki( script );
		expect( isKept( script ) ).toBe( false );
		expect( isKept( escaped ) ).toBe( true );
		expect( valueOf( escaped ) ).toEqual( valueOf( script ) );
	} );
	it( 'stays readable where nothing would change', () => {
		const script = '["Zoë", "日本", "עברית", "क्ष", "🙂"]';
		expect( escapeForWiki( script ) ).toBe( script );
	} );
} );
