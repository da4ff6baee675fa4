/** Interface messages through the platform's own `mw.message`, so that PLURAL, GENDER and links work as everywhere. */
import type { Messages } from '../panel/platform';

/** Banana-format file: message keys, and `@metadata`, which no message is called. */
export type MessageFile = Record<string, unknown>;

/** Makes the messages of the given files known to `mw.message`. Keys of later files win. */
export function registerMessages( ...files: MessageFile[] ): void {
	files.forEach( ( file ) => mw.messages.set( file as Record<string, string> ) );
}

/** Messages for the panel. The module `mediawiki.jqueryMsg` gives it plurals, gender and links. */
export const wikiMessages: Messages = {
	text: ( key, ...params ) => mw.message( key, ...params ).text(),
	nodes: ( key, ...params ) => {
		const message = mw.message( key, ...params );
		// Without jqueryMsg, on a wiki that lacks it or could not send it, the text still shows.
		return 'parseDom' in message ? message.parseDom().get() as unknown as Node[] : [ document.createTextNode( ( message as mw.Message ).text() ) ];
	},
};
