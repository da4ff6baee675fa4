import { render } from 'preact';
import type { Finding } from '../../userpage/finding';
import { PlatformProvider, type Platform } from '../platform';
import { EditNotice } from './EditNotice';
import type { OpenEditor } from './port';
import { startSession } from './session';

const keyOf = ( { category, text }: Finding ) => `${ category }|${ text }`;

/** Checks and tells for one editor, until the function that is returned is called. */
function accompany( platform: Platform, editor: OpenEditor ): () => void {
	const hidden = new Set<string>();
	let findings: Finding[] = [];
	let hadFindings = false;
	let isOff = false;
	let mount: HTMLElement | null = null;

	const stop = startSession( editor, platform.userpage, ( fresh ) => {
		findings = fresh;
		draw();
		hadFindings = hadFindings || fresh.length > 0;
	} );

	function hide() {
		findings.forEach( ( finding ) => hidden.add( keyOf( finding ) ) );
		draw();
	}

	function turnOff() {
		platform.userpage.editor.setOn( false );
		isOff = true;
		stop();
		draw();
	}

	function draw() {
		const next = editor.mount();
		if ( mount && mount !== next ) {
			render( null, mount );
		}
		mount = next;
		if ( !mount ) {
			return;
		}
		const shown = findings.filter( ( finding ) => !hidden.has( keyOf( finding ) ) );
		render( <PlatformProvider value={ platform }>
			<EditNotice findings={ shown } hadFindings={ hadFindings && findings.length === 0 } isOff={ isOff } onHide={ hide } onTurnOff={ turnOff } />
		</PlatformProvider>, mount );
		editor.fit();
	}

	// The live region has to be on the page before it has something to say.
	draw();
	return () => {
		stop();
		if ( mount ) {
			render( null, mount );
		}
	};
}

/**
 * Starts the check of unsaved text on an own page. Called once a page, after the first edit; nothing happens on other
 * pages, and where the person has turned it off.
 */
export function watchEditor( platform: Platform ): void {
	const { editor } = platform.userpage;
	editor.onEditor( ( open ) => editor.isOn() ? accompany( platform, open ) : () => {} );
}
