/** Interface messages through the platform's own `mw.message`, so that PLURAL, GENDER and links work as everywhere. */
import type { Messages } from '../panel/platform';

/** Banana-format file: message keys, and `@metadata`, which no message is called. */
export type MessageFile = Record<string, unknown>;

/** Makes the messages of the given files known to `mw.message`. Keys of later files win. */
export function registerMessages( ...files: MessageFile[] ): void {
	files.forEach( ( file ) => mw.messages.set( file as Record<string, string> ) );
}

/** Messages for the panel. Needs the module `mediawiki.jqueryMsg`. */
export const wikiMessages: Messages = {
	text: ( key, ...params ) => mw.message( key, ...params ).text(),
	nodes: ( key, ...params ) => mw.message( key, ...params ).parseDom().get() as unknown as Node[],
};
