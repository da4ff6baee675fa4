/** How grave a hint is when others stand beside it. */
import type { Hint, Level, Rule } from './types';

const ORDER: Level[] = [ 'low', 'medium', 'high' ];

/** Kinds of facts that narrow down a person much more together than each alone. */
const KINDS: Partial<Record<Rule, string>> = {
	'real-name': 'name', 'initial-surname': 'name', 'name-part': 'name', birth: 'birth', place: 'place', organisation: 'organisation',
};

/** One step up for each hint whose kind meets another kind: a name with a birth year tells more than both alone. */
export function raiseTogether( hints: Hint[] ): Hint[] {
	const kinds = new Set( hints.map( ( hint ) => KINDS[ hint.rule ] ).filter( Boolean ) );
	const raised = kinds.size < 2 ? hints : hints.map( ( hint ) => KINDS[ hint.rule ] ?
		Object.assign( {}, hint, { level: ORDER[ Math.min( 2, ORDER.indexOf( hint.level ) + 1 ) ]! } ) : hint );
	return raised.slice().sort( ( a, b ) => ORDER.indexOf( b.level ) - ORDER.indexOf( a.level ) );
}
