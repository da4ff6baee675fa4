/** Stage 1: draws the panel and the contact dialog. Stage 0 takes what is exported here. */
import { render } from 'preact';
import checklistMessages from '../messages/checklist/en.json';
import contactMessages from '../messages/contact/en.json';
import learnMessages from '../messages/learn/en.json';
import panelMessages from '../messages/panel/en.json';
import usernameMessages from '../messages/username/en.json';
import userpageMessages from '../messages/userpage/en.json';
import { registerMessages } from '../wiki/messages';
import { rememberTab } from '../wiki/open-tab';
import { PANEL_DEPENDENCIES } from '../wiki/modules';
import { withModules } from '../wiki/page';
import { createPlatform } from '../wiki/platform';
import { App } from './App';
import { watchEditor as watch } from './editor/watch';
import type { Platform } from './platform';
import type { PanelActions } from './state';
import { isTab, type PanelModule } from './views';

/** Draws the application; its actions are there when this returns. */
function mount( platform: Platform ): PanelActions {
	let actions: PanelActions | undefined;
	const root = document.createElement( 'div' );
	root.className = 'safety-root';
	// All messages are English so far: screen readers read them as such in any interface language.
	root.lang = 'en';
	document.body.append( root );
	render( <App platform={ platform } onTabChange={ rememberTab } onReady={ ( given ) => {
		actions = given;
	} } />, root );
	if ( !actions ) {
		throw new Error( 'The panel was not drawn' );
	}
	return actions;
}

const started = new Promise<{ platform: Platform; actions: PanelActions }>( ( resolve ) => {
	withModules( PANEL_DEPENDENCIES, () => {
		registerMessages( panelMessages, checklistMessages, contactMessages, learnMessages, usernameMessages, userpageMessages );
		const platform = createPlatform();
		resolve( { platform, actions: mount( platform ) } );
	} );
} );

export const open: PanelModule[ 'open' ] = ( view, { concern, restore } = {} ) => started.then( ( { actions } ) => {
	if ( restore && isTab( view ) ) {
		actions.showTab( view );
	} else if ( isTab( view ) || view === 'contact' ) {
		actions.open( view, concern || undefined );
	}
} );

export const watchEditor: PanelModule[ 'watchEditor' ] = () => {
	void started.then( ( { platform } ) => watch( platform ) );
};
