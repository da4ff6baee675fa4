// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditorPort } from '../../../../src/wiki/editor/index';
import type { OpenEditor } from '../../../../src/panel/editor/port';
import { linearText, type LinearData } from '../../../../src/wiki/editor/visual-text';
import { fakeApi } from '../userpage/fake-wiki';

const NAME = 'Example Editor';

/** `mw.hook` as MediaWiki has it: a late listener is called at once with what was fired last. */
function fakeHooks() {
	const hooks = new Map<string, { listeners: Set<() => void>; fired: boolean }>();
	return ( name: string ) => {
		const known = hooks.get( name ) || { listeners: new Set(), fired: false };
		hooks.set( name, known );
		return {
			add: ( listener: () => void ) => {
				known.listeners.add( listener );
				if ( known.fired ) {
					listener();
				}
			},
			remove: ( listener: () => void ) => known.listeners.delete( listener ),
			fire: () => {
				known.fired = true;
				known.listeners.forEach( ( listener ) => listener() );
			},
		};
	};
}

let hook: ReturnType<typeof fakeHooks>;
let stored: Map<string, string>;

function stubPage( { name = NAME as string | null, title = NAME, namespace = 2 } = {} ) {
	vi.stubGlobal( 'mw', {
		hook,
		user: { getName: () => name, isNamed: () => name !== null },
		config: { get: ( key: string ) => ( {
			wgTitle: title, wgNamespaceNumber: namespace, wgPageName: `User:${ title }`.replace( / /g, '_' ), wgPageContentLanguage: 'de',
		} as Record<string, unknown> )[ key ] },
		storage: { get: ( key: string ) => stored.get( key ) ?? null, set: ( key: string, value: string ) => stored.set( key, value ), remove: ( key: string ) => stored.delete( key ) },
		log: { warn: () => undefined },
	} );
}

/** Editors that have been offered, and how many of them have ended. */
function watch() {
	const seen: OpenEditor[] = [];
	let ended = 0;
	createEditorPort( fakeApi( () => 'hangs' ).api ).onEditor( ( editor ) => {
		seen.push( editor );
		return () => {
			ended++;
		};
	} );
	return { seen, ended: () => ended };
}

function showSourceEditor( section = '' ) {
	const form = document.createElement( 'form' );
	const add = ( tag: string, properties: Record<string, string>, parent: Element = form ) => parent.appendChild( Object.assign( document.createElement( tag ), properties ) );
	add( 'textarea', { id: 'wpTextbox1', defaultValue: 'stored' } );
	add( 'input', { name: 'wpSection', value: section } );
	add( 'input', { id: 'wpSummary' } );
	add( 'button', { id: 'wpSave', type: 'button' }, add( 'div', { className: 'editButtons' } ) );
	document.body.append( form );
	return document.querySelector<HTMLTextAreaElement>( '#wpTextbox1' )!;
}

const input = ( element: Element ) => element.dispatchEvent( new Event( 'input', { bubbles: true } ) );

beforeEach( () => {
	hook = fakeHooks();
	stored = new Map();
	stubPage();
	vi.stubGlobal( '$', () => ( {} ) );
} );
afterEach( () => {
	vi.unstubAllGlobals();
	document.body.replaceChildren();
	delete ( window as { ve?: unknown } ).ve;
} );

describe( 'pages', () => {
	it.each( [
		[ 'of somebody else', { title: 'Somebody Else' } ],
		[ 'of articles', { namespace: 0 } ],
		[ 'of readers without account', { name: null } ],
	] )( '%s are left alone', ( _what, page ) => {
		stubPage( page );
		showSourceEditor();
		expect( watch().seen ).toEqual( [] );
	} );

	it( 'are described by title, owner and language', () => {
		expect( createEditorPort( fakeApi( () => 'hangs' ).api ).page() )
			.toEqual( { title: 'User:Example Editor', user: NAME, lang: 'de', kind: 'edit text' } );
	} );

	it( 'are compared with their stored revision, and with nothing where there is none', async () => {
		const wiki = fakeApi( () => ( { query: { pages: [ { revisions: [ { slots: { main: { content: 'stored' } } } ] } ] } } ) );
		expect( await createEditorPort( wiki.api ).stored() ).toBe( 'stored' );
		expect( wiki.asked[ 0 ]?.titles ).toBe( 'User:Example Editor' );
		expect( await createEditorPort( fakeApi( () => ( { query: { pages: [ { missing: true } ] } } ) ).api ).stored() ).toBe( '' );
	} );
} );

describe( 'the source editor', () => {
	it( 'gives its text, and tells of changes and of what comes before saving', async () => {
		const textarea = showSourceEditor();
		const editor = watch().seen[ 0 ]!;
		const onChange = vi.fn();
		const onSaving = vi.fn();
		const stop = editor.watch( onChange, onSaving );
		textarea.value = 'unsaved';
		input( textarea );
		expect( editor.text() ).toBe( 'unsaved' );
		expect( await editor.finalText() ).toBe( 'unsaved' );
		expect( onChange ).toHaveBeenCalledTimes( 1 );
		document.querySelector<HTMLElement>( '#wpSummary' )!.focus();
		input( document.querySelector( '#wpSummary' )! );
		document.querySelector<HTMLElement>( '#wpSave' )!.focus();
		expect( onSaving ).toHaveBeenCalledTimes( 2 );
		expect( onChange ).toHaveBeenCalledTimes( 1 );
		stop();
		input( textarea );
		expect( onChange ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'asks a syntax highlighter for the text', () => {
		showSourceEditor();
		vi.stubGlobal( '$', () => ( { textSelection: ( command: string ) => `${ command } of the highlighter` } ) );
		expect( watch().seen[ 0 ]!.text() ).toBe( 'getContents of the highlighter' );
	} );

	it.each( [
		[ '', { kind: 'page' } ], [ '2', { kind: 'section', initial: 'stored' } ], [ 'new', { kind: 'new section' } ],
	] )( 'knows what part "%s" is edited', ( section, part ) => {
		showSourceEditor( section );
		expect( watch().seen[ 0 ]!.part ).toEqual( part );
	} );

	it( 'has one place beside the save button', () => {
		showSourceEditor();
		const editor = watch().seen[ 0 ]!;
		const mount = editor.mount()!;
		expect( mount.parentElement?.className ).toBe( 'editButtons' );
		expect( editor.mount() ).toBe( mount );
	} );
} );

/** `ve.dm.ElementLinearData` in small: characters, and elements as their type. */
function linear( ...items: string[] ): LinearData {
	const isElement = ( offset: number ) => items[ offset ]!.length > 1;
	return {
		getLength: () => items.length,
		isElementData: isElement,
		isOpenElementData: ( offset ) => !items[ offset ]!.startsWith( '/' ),
		getType: ( offset ) => items[ offset ]!.replace( '/', '' ),
		getCharacterData: ( offset ) => items[ offset ]!,
	};
}

describe( 'VisualEditor', () => {
	function openVisual( mode = 'visual' ) {
		const events: Record<string, ( () => void ) | undefined> = {};
		const model = {
			getDocument: () => ( { data: linear( 'paragraph', 'H', 'i', '/paragraph', 'internalList', 'x' ) } ),
			on: ( name: string, handler: () => void ) => {
				events[ name ] = handler;
			},
			off: ( name: string ) => {
				delete events[ name ];
			},
		};
		const toolbar = document.body.appendChild( document.createElement( 'div' ) );
		const panel = document.body.appendChild( document.createElement( 'div' ) );
		const target = {
			getSurface: () => ( { getMode: () => mode, getDom: () => 'wikitext', getModel: () => model } ),
			getWikitextFragment: () => Promise.resolve( 'Hi {{template}}' ),
			section: null,
			toolbar: { $element: [ toolbar ] },
			saveDialog: null as unknown,
		};
		( window as { ve?: unknown } ).ve = { init: { target } };
		hook( 've.activationComplete' ).fire();
		return { target, events, toolbar, panel };
	}

	it( 'is watched when it opens later, and until it closes', () => {
		const { seen, ended } = watch();
		openVisual();
		expect( seen ).toHaveLength( 1 );
		hook( 've.deactivationComplete' ).fire();
		expect( ended() ).toBe( 1 );
		hook( 've.activationComplete' ).fire();
		expect( seen ).toHaveLength( 2 );
	} );

	it( 'is watched when it was opened before, also after it had been closed once', () => {
		hook( 've.deactivationComplete' ).fire();
		openVisual();
		const { seen, ended } = watch();
		expect( seen ).toHaveLength( 1 );
		expect( ended() ).toBe( 0 );
	} );

	it( 'gives the typed text at once and the whole wikitext before saving', async () => {
		openVisual();
		const editor = watch().seen[ 0 ]!;
		expect( editor.text() ).toBe( 'Hi' );
		expect( editor.textIsSource ).toBe( false );
		expect( await editor.finalText() ).toBe( 'Hi {{template}}' );
	} );

	it( 'gives the wikitext itself in source mode', () => {
		openVisual( 'source' );
		const editor = watch().seen[ 0 ]!;
		expect( editor.text() ).toBe( 'wikitext' );
		expect( editor.textIsSource ).toBe( true );
	} );

	it( 'tells of changes and of the save dialog, and takes the notice into it', () => {
		const { target, events, toolbar, panel } = openVisual();
		const editor = watch().seen[ 0 ]!;
		const onChange = vi.fn();
		const onSaving = vi.fn();
		const stop = editor.watch( onChange, onSaving );
		events.documentUpdate?.();
		expect( onChange ).toHaveBeenCalledTimes( 1 );
		expect( editor.mount()?.parentElement ).toBe( toolbar );
		target.saveDialog = { isVisible: () => true, savePanel: { $element: [ panel ] } };
		hook( 've.saveDialog.stateChanged' ).fire();
		expect( onSaving ).toHaveBeenCalledTimes( 1 );
		expect( editor.mount()?.parentElement ).toBe( panel );
		stop();
		expect( events ).toEqual( {} );
	} );

	it( 'of another make is left alone', async () => {
		( window as { ve?: unknown } ).ve = { init: { target: { getSurface: () => ( {} ) } } };
		hook( 've.activationComplete' ).fire();
		expect( watch().seen ).toEqual( [] );
		const { target } = openVisual();
		target.getSurface = () => ( { getMode: () => 'visual', getDom: () => '', getModel: () => ( { getDocument: () => ( {} ), on: () => undefined, off: () => undefined } ) } ) as never;
		const editor = watch().seen[ 0 ]!;
		target.getWikitextFragment = () => {
			throw new Error( 'another interface' );
		};
		expect( editor.text() ).toBeNull();
		expect( await editor.finalText() ).toBeNull();
	} );

	it( 'text has a line for each paragraph, heading and list item', () => {
		expect( linearText( linear(
			'heading', 'A', '/heading',
			'list', 'listItem', 'paragraph', 'b', '/paragraph', '/listItem', 'listItem', 'paragraph', 'c', '/paragraph', '/listItem', '/list',
			'paragraph', 'd', 'mwTransclusionInline', '/mwTransclusionInline', 'e', '/paragraph',
			'internalList', 'z',
		) ) ).toBe( '== A ==\n* b\n* c\nde' );
	} );
} );

describe( 'the preference', () => {
	it( 'is on by default, and only being off is kept', () => {
		const port = createEditorPort( fakeApi( () => 'hangs' ).api );
		expect( port.isOn() ).toBe( true );
		port.setOn( false );
		expect( [ port.isOn(), [ ...stored ] ] ).toEqual( [ false, [ [ 'safety-edit-check', 'off' ] ] ] );
		port.setOn( true );
		expect( [ port.isOn(), stored.size ] ).toEqual( [ true, 0 ] );
	} );
} );
