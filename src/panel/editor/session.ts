/** Checks the unsaved text of one editor, a moment after typing stops and before saving. Knows nothing of drawing. */
import type { Finding } from '../../userpage/finding';
import type { Checks, UserpagePort } from '../userpage/port';
import { scanInSlices } from '../userpage/scan';
import type { OpenEditor } from './port';
import { wholePage } from './whole-page';

/** Typing has paused, in milliseconds. */
const PAUSE_MS = 800;

interface Baseline {
	checks: Checks;
	stored: string;
	findings: Finding[];
}

/** Markup that stands inside words in the source but not in what VisualEditor shows. */
function withoutMarkup( wikitext: string ): string {
	return wikitext.replace( /\[\[[^[\]|]*\|/g, '' ).replace( /\[\[|\]\]|'{2,}/g, '' );
}

/**
 * Findings whose words the stored page does not hold. For text that is not the source: without its templates and tables
 * the rules may see more in it than in the page, though nothing was added. The check before saving has the last word.
 */
function notWrittenIn( stored: string, findings: Finding[] ): Finding[] {
	const visible = withoutMarkup( stored );
	return findings.filter( ( { text } ) => !visible.includes( withoutMarkup( text ) ) );
}

/**
 * Watches an editor until the function that is returned is called.
 *
 * @param editor
 * @param port
 * @param show called with what the unsaved text says and the stored page does not, after each check
 */
export function startSession( editor: OpenEditor, port: Pick<UserpagePort, 'editor' | 'loadChecks'>, show: ( fresh: Finding[] ) => void ): () => void {
	let baseline: Promise<Baseline> | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let running = new AbortController();
	const life = new AbortController();

	const page = port.editor.page();

	const getBaseline = () => {
		baseline = baseline || Promise.all( [ port.loadChecks(), port.editor.stored() ] ).then( ( [ checks, stored ] ) => {
			const scan = scanInSlices( checks, { ...page, wikitext: stored }, life.signal );
			return scan.then( ( findings ) => ( { checks, stored, findings } ) );
		} );
		// The next pause in typing asks again.
		baseline.catch( () => {
			baseline = null;
		} );
		return baseline;
	};

	const check = ( getText: () => Promise<string | null>, isSource: boolean ) => {
		clearTimeout( timer );
		running.abort();
		if ( !port.editor.isOn() ) {
			// Turned off in the panel meanwhile.
			return;
		}
		const own = running = new AbortController();
		const isCurrent = () => !own.signal.aborted && !life.signal.aborted;
		Promise.all( [ getBaseline(), getText() ] ).then( ( [ { checks, stored, findings }, text ] ) => {
			if ( text === null || !isCurrent() ) {
				return undefined;
			}
			const wikitext = wholePage( stored, editor.part, text );
			return scanInSlices( checks, { ...page, wikitext }, own.signal ).then( ( now ) => {
				if ( isCurrent() ) {
					const fresh = checks.diffFindings( findings, now );
					show( isSource ? fresh : notWrittenIn( stored, fresh ) );
				}
			} );
		} ).catch( () => {
			// Without the stored page, the rules or the text nobody can say what is new, and the editor must not be
			// disturbed: nothing is shown, and the next pause tries again.
		} );
	};

	const checkTyped = () => check( () => Promise.resolve( editor.text() ), editor.textIsSource );

	const stopWatching = editor.watch(
		() => {
			clearTimeout( timer );
			running.abort();
			timer = setTimeout( checkTyped, PAUSE_MS );
		},
		() => check( editor.finalText, true ),
	);
	// The watching began because of an edit, so the first check is due.
	timer = setTimeout( checkTyped, PAUSE_MS );

	return () => {
		clearTimeout( timer );
		stopWatching();
		running.abort();
		life.abort();
	};
}
