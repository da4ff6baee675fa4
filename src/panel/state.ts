/** What is open. Kept in one place, apart from what draws it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Tab, View } from './views';

export interface PanelState {
	/** The tab that the docked panel shows; null while it is closed. */
	tab: Tab | null;
	/** The contact dialog, while it is open. */
	contact: { concern?: string } | null;
	/**
	 * How often somebody has asked for the panel on this page. The focus moves to it each time, and not when it only
	 * stayed open from the last page.
	 */
	asked: number;
}

export const CLOSED: PanelState = { tab: null, contact: null, asked: 0 };

/** The state after a view was asked for. The contact dialog opens over the panel and leaves it as it is. */
export function withView( state: PanelState, view: View, concern?: string ): PanelState {
	return view === 'contact' ?
		{ ...state, contact: { concern } } :
		{ ...state, tab: view, asked: state.asked + 1 };
}

export interface PanelActions {
	/** Opens a view and moves the focus to it. */
	open: ( view: View, concern?: string ) => void;
	/** Shows a tab and leaves the focus where it is. */
	showTab: ( tab: Tab ) => void;
	closePanel: () => void;
	closeContact: () => void;
}

const ActionsContext = createContext<PanelActions | null>( null );

export const PanelActionsProvider = ActionsContext.Provider;

/** Opens and closes the parts of the gadget from any component. Throws outside the panel. */
export function usePanelActions(): PanelActions {
	const actions = useContext( ActionsContext );
	if ( !actions ) {
		throw new Error( 'usePanelActions outside the panel' );
	}
	return actions;
}
