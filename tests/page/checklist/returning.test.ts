import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onReturn } from '../../../src/wiki/returning';

let visibility: DocumentVisibilityState = 'visible';
const show = ( state: DocumentVisibilityState ) => {
	visibility = state;
	document.dispatchEvent( new Event( 'visibilitychange' ) );
};
const leave = () => window.dispatchEvent( new Event( 'blur' ) );
const comeBack = () => window.dispatchEvent( new Event( 'focus' ) );

beforeEach( () => {
	visibility = 'visible';
	vi.spyOn( document, 'visibilityState', 'get' ).mockImplementation( () => visibility );
} );
afterEach( () => vi.restoreAllMocks() );

describe( 'coming back to the page', () => {
	test( 'is told once, though browsers tell it twice', () => {
		const callback = vi.fn();
		const stop = onReturn( callback );
		leave();
		show( 'hidden' );
		expect( callback ).not.toHaveBeenCalled();
		show( 'visible' );
		comeBack();
		expect( callback ).toHaveBeenCalledTimes( 1 );
		leave();
		comeBack();
		expect( callback ).toHaveBeenCalledTimes( 2 );
		stop();
	} );

	test( 'is not told where the person never left, nor after it was ended', () => {
		const callback = vi.fn();
		const stop = onReturn( callback );
		comeBack();
		show( 'visible' );
		expect( callback ).not.toHaveBeenCalled();
		stop();
		leave();
		comeBack();
		expect( callback ).not.toHaveBeenCalled();
	} );
} );
