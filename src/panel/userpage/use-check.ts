import { useEffect, useReducer, useRef } from 'preact/hooks';
import { usePlatform } from '../platform';
import { runCheck, type CheckResult, type CheckTrouble } from './check';
import { goneSince, type PlacedFinding } from './placed';
import type { Progress, UserpagePort } from './port';

/** Kept in memory only, and only for this page: never a finding in any storage. */
interface CheckMemory {
	result: CheckResult | null;
	/** What earlier checks of this page found and the last one did not. */
	gone: PlacedFinding[];
	/** Ids that the person has called fine. */
	fine: ReadonlySet<string>;
	trouble: CheckTrouble | null;
}

/** The state outlives the tab, so that a look at another tab of the panel costs nothing. */
const memories = new WeakMap<UserpagePort, CheckMemory>();

const EMPTY: CheckMemory = { result: null, gone: [], fine: new Set(), trouble: null };

/** Coming back in quick succession checks once. */
const MIN_PAUSE_MS = 3000;

export interface CheckState extends CheckMemory {
	/** Null while nothing runs; `progress` is null while the rules are at work. */
	working: { progress: Progress | null } | null;
}

export interface Check extends CheckState {
	start: () => void;
	cancel: () => void;
	setFine: ( id: string, isFine: boolean ) => void;
}

function afterResult( memory: CheckMemory, result: CheckResult ): CheckMemory {
	const unread = result.reading.notes.filter( ( { note } ) => note === 'unreadable' ).map( ( { place } ) => place );
	if ( result.reading.unreached.includes( 'meta' ) ) {
		unread.push( { kind: 'global', path: '' } );
	}
	const known = [ ...memory.gone, ...( memory.result ? memory.result.findings : [] ) ];
	const byId = new Map( known.map( ( finding ) => [ finding.id, finding ] ) );
	return {
		...memory,
		result,
		gone: goneSince( [ ...byId.values() ], result.findings, unread ),
		trouble: null,
	};
}

/** The check of the own pages: starts when asked, again when the person comes back, and can be cancelled. */
export function useCheck(): Check {
	const { userpage: port } = usePlatform();
	const [ , redraw ] = useReducer<number, void>( ( count ) => count + 1, 0 );
	const state = useRef<CheckState>( { ...( memories.get( port ) || EMPTY ), working: null } );
	const controller = useRef<AbortController | null>( null );
	const lastEnd = useRef( 0 );

	const update = ( change: Partial<CheckState> ) => {
		state.current = { ...state.current, ...change };
		const { working, ...memory } = state.current;
		memories.set( port, memory );
		redraw();
		return working;
	};

	const start = () => {
		controller.current?.abort();
		const running = new AbortController();
		controller.current = running;
		const whileCurrent = ( act: () => void ) => {
			if ( controller.current === running ) {
				act();
			}
		};
		const end = ( change: Partial<CheckState> ) => whileCurrent( () => {
			controller.current = null;
			lastEnd.current = Date.now();
			update( { ...change, working: null } );
		} );
		update( { working: { progress: { done: 0, total: 1 } }, trouble: null } );
		runCheck( port, {
			signal: running.signal,
			onProgress: ( progress ) => whileCurrent( () => update( { working: { progress } } ) ),
			previous: state.current.result?.reading,
		} ).then(
			( outcome ) => end( 'result' in outcome ? afterResult( state.current, outcome.result ) : { trouble: outcome.trouble } ),
			() => end( { trouble: { reason: 'rules', detail: '' } } ),
		);
	};

	const cancel = () => {
		controller.current?.abort();
		controller.current = null;
		update( { working: null, trouble: { reason: 'cancelled', detail: '' } } );
	};

	const setFine = ( id: string, isFine: boolean ) => {
		const fine = new Set( state.current.fine );
		if ( isFine ) {
			fine.add( id );
		} else {
			fine.delete( id );
		}
		update( { fine } );
	};

	useEffect( () => port.onReturn( () => {
		if ( state.current.result && !controller.current && Date.now() - lastEnd.current > MIN_PAUSE_MS ) {
			start();
		}
	} ), [ port ] );

	useEffect( () => () => controller.current?.abort(), [] );

	return { ...state.current, start, cancel, setFine };
}
