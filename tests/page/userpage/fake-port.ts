/** A wiki for the tests of the tab: one account, pages that a test can change, and two rules that are easy to follow. */
import type { Finding } from '../../../src/userpage/finding';
import type { Checks, NoReading, OwnPage, Place, Reading, ReadOptions, UserpagePort } from '../../../src/panel/userpage/port';
import type { OpenEditor } from '../../../src/panel/editor/port';

const RULES: { pattern: RegExp; finding: Pick<Finding, 'category' | 'level' | 'reason' | 'fix' | 'where'> }[] = [
	{ pattern: /\S+@\S+/g, finding: { category: 'email', level: 'high', reason: 'email', fix: 'private-oversight', where: 'prose' } },
	{ pattern: /Exampletown/g, finding: { category: 'location', level: 'low', reason: 'location', fix: 'edit-section', where: 'comment' } },
];

/** Rules with the interface of the real ones: e-mail addresses are of weight, "Exampletown" is not. */
export const fakeChecks: Checks = {
	prepare: () => Promise.resolve(),
	createScan: ( { wikitext } ) => {
		const left = [ ...RULES ];
		const found: Finding[] = [];
		return {
			step: () => {
				const rule = left.shift();
				for ( const match of rule ? wikitext.matchAll( rule.pattern ) : [] ) {
					found.push( {
						...rule!.finding, text: match[ 0 ], start: match.index, end: match.index + match[ 0 ].length, section: 0, sectionTitle: '',
					} );
				}
				return left.length === 0;
			},
			findings: () => found,
		};
	},
	combine: ( findings ) => {
		const categories = [ ...new Set( findings.map( ( { category } ) => category ) ) ];
		return categories.length > 1 ? [ { categories } ] : [];
	},
	diffFindings: ( before, after ) => after.filter( ( { text } ) => !before.some( ( other ) => other.text === text ) ),
};

export const USER: Place = { kind: 'user', path: '' };
export const DRAFTS: Place = { kind: 'subpage', path: '/Drafts' };
export const SIGNATURE: Place = { kind: 'signature', path: '' };

export function page( place: Place, wikitext: string, more: Partial<OwnPage> = {} ): OwnPage {
	return {
		place, revision: 1, href: `/wiki/${ place.kind }${ place.path }`, sections: [],
		snapshot: { title: 'User:Example Editor', user: 'Example Editor', lang: 'en', kind: 'user page', wikitext },
		...more,
	};
}

export function reading( pages: OwnPage[], more: Partial<Reading> = {} ): Reading {
	return { state: 'read', pages, notes: [], uploads: [], cut: [], blocked: false, unreached: [], ...more };
}

export interface FakePort extends UserpagePort {
	/** What the next reading gives; a function can hold it back. */
	next: Reading | NoReading | ( ( options: ReadOptions ) => Promise<Reading | NoReading> );
	readings: ReadOptions[];
	searches: { place: Place; texts: string[] }[];
	/** As if the person came back from another tab. */
	comeBack: () => void;
	printed: number;
	/** As if an editor opened. */
	openEditor: ( editor: OpenEditor ) => () => void;
	storedText: string;
	storedReads: number;
}

export function fakePort( next: FakePort[ 'next' ] = reading( [] ) ): FakePort {
	let onReturn: ( () => void ) | null = null;
	let onEditor: ( ( editor: OpenEditor ) => () => void ) | null = null;
	let isOn = true;
	const port: FakePort = {
		next,
		readings: [],
		searches: [],
		printed: 0,
		storedText: '',
		storedReads: 0,
		comeBack: () => onReturn?.(),
		openEditor: ( editor ) => {
			if ( !onEditor ) {
				throw new Error( 'Nobody waits for an editor' );
			}
			return onEditor( editor );
		},
		read: ( options ) => {
			port.readings.push( options );
			return typeof port.next === 'function' ? port.next( options ) : Promise.resolve( port.next );
		},
		searchHistory: ( place, texts ) => {
			port.searches.push( { place, texts } );
			return Promise.resolve( { searched: 12, more: true, holding: texts.map( () => 3 ), holdingAny: 3 } );
		},
		editHref: ( place, section ) => `/edit/${ place.kind }${ place.path }?section=${ section?.index ?? '' }`,
		historyHref: ( place ) => place.kind === 'signature' ? null : `/history/${ place.kind }${ place.path }`,
		viewingAnother: () => false,
		loadChecks: () => Promise.resolve( fakeChecks ),
		onReturn: ( callback ) => {
			onReturn = callback;
			return () => {
				onReturn = null;
			};
		},
		print: () => {
			port.printed++;
		},
		editor: {
			onEditor: ( callback ) => {
				onEditor = callback;
			},
			page: () => ( { title: 'User:Example Editor', user: 'Example Editor', lang: 'en', kind: 'edit text' } ),
			stored: () => {
				port.storedReads++;
				return Promise.resolve( port.storedText );
			},
			isOn: () => isOn,
			setOn: ( on ) => {
				isOn = on;
			},
		},
	};
	return port;
}
