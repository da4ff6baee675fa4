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
import { createPlatform } from '../wiki/platform';
import { App } from './App';
import type { PanelActions } from './state';
import { isView, type PanelModule } from './views';

registerMessages( panelMessages, checklistMessages, contactMessages, learnMessages, usernameMessages, userpageMessages );

const platform = createPlatform();

/** Draws the application once; the actions are there when this returns. */
function mount(): PanelActions {
	let ready: PanelActions | undefined;
	const root = document.createElement( 'div' );
	root.className = 'safety-root';
	document.body.append( root );
	render( <App platform={ platform } onTabChange={ rememberTab } onReady={ ( given ) => {
		ready = given;
	} } />, root );
	if ( !ready ) {
		throw new Error( 'The panel was not drawn' );
	}
	return ready;
}

const actions = mount();

export const open: PanelModule[ 'open' ] = ( view, { concern, restore } = {} ) => {
	if ( !isView( view ) ) {
		return;
	}
	if ( restore && view !== 'contact' ) {
		actions.showTab( view );
	} else {
		actions.open( view, concern || undefined );
	}
};

export const watchEditor: PanelModule[ 'watchEditor' ] = () => {};
