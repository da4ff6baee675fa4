/** The wiki pages that the gadget is made of, and what each is made from. */
import { FAMILIES } from '../../src/userpage/data/languages/families';

export type ContentModel = 'javascript' | 'css' | 'json' | 'wikitext';

export interface PageSource {
	/** Title on the wiki. */
	title: string;
	/** Name in `dist/`. */
	file: string;
	contentModel: ContentModel;
	/** 0: on every page view; 1: on the first click; 2: on need. */
	stage: 0 | 1 | 2;
	/** File that is bundled (scripts, styles) or copied (everything else); a function where the text is made. */
	source: string | ( () => string );
	/** Whether other modules take what the script exports through `require`. */
	exports?: boolean;
}

/** Words of a family of languages: for each language an array of lines, so that they can be read on the wiki. */
function wordsText( family: string ): string {
	const languages = Object.entries( FAMILIES[ family ]! ).map( ( [ language, lines ] ) => [ language, lines.trim().split( '\n' ) ] );
	return JSON.stringify( Object.fromEntries( languages ), null, '\t' ) + '\n';
}

export const PAGES: PageSource[] = [
	{ title: 'MediaWiki:Gadget-safety.js', file: 'safety.js', contentModel: 'javascript', stage: 0, source: 'src/safety/main.ts' },
	{ title: 'MediaWiki:Gadget-safety-panel.js', file: 'safety-panel.js', contentModel: 'javascript', stage: 1, source: 'src/panel/main.tsx', exports: true },
	{ title: 'MediaWiki:Gadget-safety-panel.css', file: 'safety-panel.css', contentModel: 'css', stage: 1, source: 'src/panel/panel.css' },
	{ title: 'MediaWiki:Gadget-safety-username.js', file: 'safety-username.js', contentModel: 'javascript', stage: 2, source: 'src/username/index.ts', exports: true },
	{ title: 'MediaWiki:Gadget-safety-userpage.js', file: 'safety-userpage.js', contentModel: 'javascript', stage: 2, source: 'src/userpage/index.ts', exports: true },
	{ title: 'MediaWiki:Gadget-safety-names.json', file: 'safety-names.json', contentModel: 'json', stage: 2, source: 'src/username/data/names.json' },
	...Object.keys( FAMILIES ).map( ( family ): PageSource => ( {
		title: `MediaWiki:Gadget-safety-words-${ family }.json`, file: `safety-words-${ family }.json`, contentModel: 'json', stage: 2,
		source: () => wordsText( family ),
	} ) ),
	{ title: 'MediaWiki:Gadget-safety', file: 'safety.wikitext', contentModel: 'wikitext', stage: 0, source: 'gadget-definition/Gadget-safety.wikitext' },
];
