/** `npm run deploy`: puts the gadget on a wiki through its action API. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDist } from '../bundle/build';
import { repoRoot } from '../paths';
import { Problem, runMain, say } from '../problem';
import { WikiApi } from './api';
import { carryOut, planDeployment } from './deploy';
import type { Change } from './pages';
import { planRollback } from './rollback';
import { showChange, showDefinition } from './show';
import { deploymentSummary, sourceState, undoSummary } from './summary';

const help = `npm run deploy -- --api URL (--user NAME --password-file FILE | --token-file FILE) [options]

Builds the gadget, shows how the wiki's pages differ (unified diff), and saves those that do.

  --api URL             address of the wiki's api.php, such as https://example.org/w/api.php
  --user NAME           name of a bot password (User@bot), made at Special:BotPasswords; it needs the grants to edit
                        the interface and site-wide scripts
  --password-file FILE  file with that password
  --token-file FILE     file with an OAuth 2 access token, instead of name and password
  --dry-run             only show
  --definition          also put our lines of MediaWiki:Gadgets-definition right, and touch nothing else there
  --section ID          section of that page for lines that are new; the end of the page unless told
  --rollback            restore what the last deployment replaced; refuses where somebody edited since
  --dist FOLDER         deploy this build instead of building
  --allow-dirty         deploy although there are changes that are not committed
  --help                this text
`;

const options = {
	api: { type: 'string' },
	user: { type: 'string' },
	'password-file': { type: 'string' },
	'token-file': { type: 'string' },
	'dry-run': { type: 'boolean' },
	definition: { type: 'boolean' },
	section: { type: 'string' },
	rollback: { type: 'boolean' },
	dist: { type: 'string' },
	'allow-dirty': { type: 'boolean' },
	help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** Rights that saving the gadget's pages takes, on every wiki. */
const neededRights = [ 'edit', 'editinterface', 'editsitejs', 'editsitecss', 'editsitejson' ];

function readSecret( file: string ): string {
	if ( !existsSync( file ) ) {
		throw new Problem( `the file ${ file } does not exist.` );
	}
	return readFileSync( file, 'utf8' ).trim();
}

/** The address of the API, unless a password would travel to it unencrypted. */
function readAddress( text: string | undefined ): string {
	if ( !text ) {
		throw new Problem( '--api is missing. See "npm run deploy -- --help".' );
	}
	if ( !URL.canParse( text ) ) {
		throw new Problem( `--api "${ text }" is not an address.` );
	}
	const { protocol, hostname } = new URL( text );
	if ( protocol !== 'https:' && ![ '127.0.0.1', 'localhost', '[::1]' ].includes( hostname ) ) {
		throw new Problem( '--api has to begin with https: the password must not travel in the clear.' );
	}
	return text;
}

async function logIn( values: Values ): Promise<WikiApi> {
	const api = new WikiApi( readAddress( values.api ) );
	if ( values[ 'token-file' ] ) {
		api.useAccessToken( readSecret( values[ 'token-file' ] ) );
	} else if ( values.user && values[ 'password-file' ] ) {
		await api.logIn( values.user, readSecret( values[ 'password-file' ] ) );
	} else {
		throw new Problem( 'name an account: --user with --password-file, or --token-file.' );
	}
	const answer = await api.post<{ query: { userinfo: { name: string; rights: string[] } } }>(
		{ action: 'query', meta: 'userinfo', uiprop: 'rights', assert: 'user' } );
	const missing = neededRights.filter( ( right ) => !answer.query.userinfo.rights.includes( right ) );
	if ( missing.length ) {
		throw new Problem( `${ answer.query.userinfo.name } lacks the rights ${ missing.join( ', ' ) } here: it takes an interface administrator, and all grants the bot password or token needs for them.` );
	}
	return api;
}

/** The folder with the build: a fresh one unless told, so that the summary names the commit it is made from. */
async function provideDist( dist: string | undefined ): Promise<string> {
	if ( dist ) {
		return dist;
	}
	const { home } = JSON.parse( readFileSync( join( repoRoot, 'gadget-definition', 'home.json' ), 'utf8' ) ) as { home: string };
	const folder = join( repoRoot, 'dist' );
	await buildDist( { outDir: folder, home } );
	return folder;
}

/** Shows the changes, and saves them unless this is a dry run. */
async function finish( api: WikiApi, changes: Change[], summary: string, isDryRun: boolean | undefined ): Promise<void> {
	changes.forEach( ( change ) => say( showChange( change ) ) );
	const pages = changes.length === 1 ? '1 page' : `${ changes.length } pages`;
	if ( isDryRun || !changes.length ) {
		say( changes.length ? `${ pages } would be saved: ${ summary }` : 'There is nothing to save.' );
		return;
	}
	await carryOut( api, changes, summary );
	say( `${ pages } saved: ${ summary }` );
}

async function deploy( values: Values ): Promise<void> {
	const { version, commit, isDirty } = await sourceState();
	if ( isDirty && !values[ 'allow-dirty' ] ) {
		throw new Problem( 'there are changes that are not committed, so the edit summary would name the wrong code. Commit them, or add --allow-dirty.' );
	}
	const api = await logIn( values );
	const dist = await provideDist( values.dist );
	const { changes, definition } = await planDeployment( api, dist, { definition: values.definition === true, section: values.section } );
	say( showDefinition( definition ) );
	if ( definition.length && !values.definition ) {
		say( 'It stays as it is; --definition changes these lines.' );
	}
	const summary = deploymentSummary( version, isDirty ? `${ commit }+changes` : commit, new Date() );
	await finish( api, changes, summary, values[ 'dry-run' ] );
}

async function rollBack( values: Values ): Promise<void> {
	const api = await logIn( values );
	const { deployment, changes, created } = await planRollback( api );
	await finish( api, changes, undoSummary( deployment ), values[ 'dry-run' ] );
	if ( created.length ) {
		say( `The deployment created these pages; an administrator can delete them: ${ created.join( ', ' ) }` );
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs( { options } );
	if ( values.help ) {
		say( help );
		return;
	}
	await ( values.rollback ? rollBack( values ) : deploy( values ) );
}

runMain( main );
