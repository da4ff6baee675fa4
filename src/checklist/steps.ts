/** The checklist as one reader sees it: which steps, in which state, how far, and what comes next. */
import { belongsTo } from './audience';
import { hintApplies, runCheck, type AccountFacts, type CheckResult } from './checks';
import type { Declared, Progress } from './stored';
import { GROUPS, PRIORITIES, type ChecklistItem, type Group, type Priority } from './types';

export type StepState = 'todo' | Declared;

export interface Step {
	item: ChecklistItem;
	state: StepState;
	/** Result of the automatic check, for the items that have one. */
	result?: CheckResult;
	/** True where a preference raises the doubt that the item's hint speaks of. */
	hinted: boolean;
}

/**
 * What is true and what a person says, made one. A check that passes settles it. One that fails cannot be ticked
 * away, because the tick would be false comfort; but whoever has decided otherwise can still say "not for me".
 */
export function stateOf( declared: Declared | undefined, result: CheckResult | undefined ): StepState {
	if ( result === 'set' ) {
		return 'done';
	}
	if ( result === 'not-set' ) {
		return declared === 'na' ? 'na' : 'todo';
	}
	return declared || 'todo';
}

/** What a person can choose for a step: nothing where a check has settled it. */
export function choicesFor( result: CheckResult | undefined ): readonly StepState[] {
	if ( result === 'set' ) {
		return [];
	}
	return result === 'not-set' ? [ 'todo', 'na' ] : [ 'todo', 'done', 'na' ];
}

/** The steps for this reader, the most important first, within a priority in the order of the groups. */
export function stepsFor(
	items: readonly ChecklistItem[],
	facts: AccountFacts,
	groups: readonly string[],
	progress: Progress,
): Step[] {
	const rank = ( { priority, group }: ChecklistItem ) => PRIORITIES.indexOf( priority ) * GROUPS.length + GROUPS.indexOf( group );
	return items
		.filter( ( item ) => belongsTo( item.appliesTo, { kind: facts.reader, groups } ) )
		.map( ( item ): Step => {
			const result = item.check && runCheck( item.check, facts );
			return {
				item,
				state: stateOf( progress.items[ item.id ], result ),
				result,
				hinted: Boolean( item.hint && hintApplies( item.hint, facts ) ),
			};
		} )
		.sort( ( a, b ) => rank( a.item ) - rank( b.item ) );
}

export function withPriority( steps: readonly Step[], ...priorities: Priority[] ): Step[] {
	return steps.filter( ( { item } ) => priorities.includes( item.priority ) );
}

/** The groups that have any of these steps, each with its steps in their order. */
export function byGroup( steps: readonly Step[] ): { group: Group; steps: Step[] }[] {
	return GROUPS
		.map( ( group ) => ( { group, steps: steps.filter( ( { item } ) => item.group === group ) } ) )
		.filter( ( found ) => found.steps.length > 0 );
}

/** How many of these steps are done, of those that apply: what is "not for me" does not count. */
export function countDone( steps: readonly Step[] ): { done: number; total: number } {
	const applying = steps.filter( ( { state } ) => state !== 'na' );
	return { done: applying.filter( ( { state } ) => state === 'done' ).length, total: applying.length };
}

/**
 * The one step to do next. A step whose check is still under way is passed over, since it may be done already.
 */
export function nextStep( steps: readonly Step[] ): Step | undefined {
	return steps.find( ( { state, result } ) => state === 'todo' && result !== 'pending' );
}
