/** What the check of unsaved text needs of the wiki. */
import type { Snapshot } from '../../userpage/snapshot';

/** An editor that is open on an own page. */
export interface OpenEditor {
	/** The unsaved text now; null where the editor does not give it. Cheap: called each time that typing pauses. */
	text: () => string | null;
	/** Whether `text` gives the source of the page, or only what of it is typed as text. */
	textIsSource: boolean;
	/** The unsaved text as it would be saved. May ask the wiki, so it is called before saving only. */
	finalText: () => Promise<string | null>;
	/** What part of the page is being edited; of a section, its text when the editor opened. */
	part: { kind: 'page' } | { kind: 'section'; initial: string } | { kind: 'new section' };
	/** Calls back at each change, and at each sign that the person is about to save. Returns how to stop. */
	watch: ( onChange: () => void, onSaving: () => void ) => () => void;
	/** An empty element beside the save button, the same one while that button stays; null while there is none. */
	mount: () => HTMLElement | null;
	/** Called after each drawing, since a dialog does not grow by itself. */
	fit: () => void;
}

export interface EditorPort {
	/**
	 * Calls back for the editor that is open on an own page, and for each that opens later without a new page load.
	 * What the callback returns is called when that editor closes.
	 */
	onEditor: ( callback: ( editor: OpenEditor ) => () => void ) => void;
	/** The page that is being edited, without its text. */
	page: () => Omit<Snapshot, 'wikitext'>;
	/** Wikitext of the stored revision of that page, empty where there is none yet. Rejects where the wiki does not answer. */
	stored: () => Promise<string>;
	/** Whether unsaved text is checked; kept on this device. */
	isOn: () => boolean;
	setOn: ( on: boolean ) => void;
}
