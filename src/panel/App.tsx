import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ContactDialog } from './contact/ContactDialog';
import { Panel } from './Panel';
import { PlatformProvider, type Platform } from './platform';
import { CLOSED, PanelActionsProvider, withView, type PanelActions, type PanelState } from './state';
import type { Tab } from './views';

export interface AppProps {
	platform: Platform;
	/** Called with the open tab at each change, so that the panel can stay open on the next page. */
	onTabChange: ( tab: Tab | null ) => void;
	/** Gives the caller the actions, once. */
	onReady: ( actions: PanelActions ) => void;
}

/** Everything that the gadget draws. */
export function App( { platform, onTabChange, onReady }: AppProps ) {
	const [ state, setState ] = useState<PanelState>( CLOSED );

	const actions = useMemo<PanelActions>( () => ( {
		open: ( view, concern ) => setState( ( before ) => withView( before, view, concern ) ),
		showTab: ( tab ) => setState( ( before ) => ( { ...before, tab } ) ),
		closePanel: () => setState( ( before ) => ( { ...before, tab: null } ) ),
		closeContact: () => setState( ( before ) => ( { ...before, contact: null } ) )
	} ), [] );

	useLayoutEffect( () => onReady( actions ), [] );
	useLayoutEffect( () => onTabChange( state.tab ), [ state.tab ] );

	return <PlatformProvider value={ platform }>
		<PanelActionsProvider value={ actions }>
			{ state.tab && <Panel tab={ state.tab } asked={ state.asked } /> }
			{ state.contact && <ContactDialog concern={ state.contact.concern } onClose={ actions.closeContact } /> }
		</PanelActionsProvider>
	</PlatformProvider>;
}
