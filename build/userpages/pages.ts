/** Reads folders of labelled user pages and runs the check over them, as in the page. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_WORDS } from '../../src/userpage/data/languages/families';
import { findDisclosures, type Category, type Finding, type ScanContext, type Snapshot } from '../../src/userpage/index';

export interface Labels {
	user: string;
	lang: string;
	kind?: 'disclosure' | 'clean';
	findings: { category: Category; text: string }[];
	ambiguous?: { category: Category; text: string }[];
}

export interface LabelledPage {
	page: string;
	labels: Labels;
	snapshot: Snapshot;
	context: ScanContext;
}

export interface CheckedPage {
	page: string;
	labels: Labels;
	findings: Finding[];
}

/**
 * Reads every `NNN.wikitext` of a folder.
 *
 * @param folder may hold `labels.json` too, which gives user name and language of each page
 */
export function readFolder( folder: string ): LabelledPage[] {
	const labelFile = join( folder, 'labels.json' );
	const all = existsSync( labelFile ) ? JSON.parse( readFileSync( labelFile, 'utf8' ) ) as Record<string, Labels> : {};
	const context = { thisYear: new Date().getUTCFullYear(), words: ALL_WORDS };
	return readdirSync( folder ).filter( ( file ) => file.endsWith( '.wikitext' ) ).sort().map( ( file ) => {
		const page = file.replace( /\.wikitext$/, '' );
		const labels = all[ page ] ?? { user: '', lang: '', findings: [] };
		const wikitext = readFileSync( join( folder, file ), 'utf8' );
		return { page, labels, context, snapshot: { title: `User:${ labels.user }`, user: labels.user, lang: labels.lang, kind: 'user page', wikitext } };
	} );
}

const KINDS: Record<string, Category> = {
	realname: 'real-name', birthdate: 'birth', age: 'birth', coords: 'location', employer: 'work', school: 'work', social: 'handle', religion: 'sensitive', politics: 'sensitive',
	sexuality: 'sensitive', health: 'sensitive', ethnicity: 'sensitive', timezone: 'routine', family: 'family', email: 'email', phone: 'phone', address: 'address', location: 'location',
	photo: 'photo', ip: 'ip', id: 'id-number',
};

/** A heading that says nothing of what stands below, for lists made of single lines. */
const HEADING = '== … ==';
/** Lines of such a list. */
const LIST = 5;

function pageOf( page: string, lang: string, wikitext: string, findings: Labels[ 'findings' ] ): LabelledPage {
	const context = { thisYear: new Date().getUTCFullYear(), words: ALL_WORDS };
	return { page, labels: { user: 'Example', lang, findings }, context, snapshot: { title: 'User:Example', user: 'Example', lang, kind: 'user page', wikitext } };
}

/**
 * Reads a table of single lines: language, line, and `kind=text` with `;` between. Each line is a page of its own, and
 * sentences of a language stand together once more, as a list below a heading: people tell of themselves in both ways.
 *
 * @throws {Error} for a kind that is not known
 */
export function readLines( file: string ): LabelledPage[] {
	const rows = readFileSync( file, 'utf8' ).trim().split( '\n' ).map( ( row, i ) => {
		const [ lang, text, said ] = row.split( '\t' ) as [ string, string, string? ];
		const findings = ( said ?? '' ).split( ';' ).filter( Boolean ).map( ( one ) => {
			const [ kind, words ] = one.split( '=' ) as [ string, string ];
			const category = KINDS[ kind ];
			if ( !category ) {
				throw new Error( `${ file }, line ${ i + 1 }: unknown kind ${ kind }` );
			}
			return { category, text: words };
		} );
		return { lang, text, findings };
	} );
	const lists = Array.from( new Set( rows.map( ( { lang } ) => lang ) ) ).flatMap( ( lang ) => [ true, false ].flatMap( ( tells ) => {
		const sentences = rows.filter( ( row ) => row.lang === lang && ( row.findings.length > 0 ) === tells && !/^[[{*#<]/.test( row.text ) );
		return sentences.filter( ( _row, i ) => i % LIST === 0 ).map( ( _row, i ) => sentences.slice( i * LIST, ( i + 1 ) * LIST ) );
	} ) );
	return [
		...rows.map( ( { lang, text, findings }, i ) => pageOf( String( i + 1 ), lang, text, findings ) ),
		...lists.map( ( list, i ) => pageOf( `list ${ i + 1 }`, list[ 0 ]!.lang, `${ HEADING }\n${ list.map( ( { text } ) => `* ${ text }\n` ).join( '' ) }`, list.flatMap( ( { findings } ) => findings ) ) ),
	];
}

/** Checks every page of a folder. */
export function checkFolder( folder: string ): CheckedPage[] {
	return readFolder( folder ).map( ( { page, labels, snapshot, context } ) => ( { page, labels, findings: findDisclosures( snapshot, context ) } ) );
}
