import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheRoot, mediawikiDir, repoRoot } from '../paths';
import { Problem, say } from '../problem';
import { unpackMediaWiki } from './apt';
import { lastLine, run } from './run';

export const settingsFile = join( repoRoot, 'build', 'wiki', 'settings.php' );

/** The account that deploys: administrator and interface administrator of every local wiki. */
export const deployer = {
	user: 'Gadget deployer',
	/** Name to log in with by bot password. */
	login: 'Gadget deployer@deploy',
	/** File of the wiki's folder that holds the bot password. */
	passwordFile: 'deploy-password',
	/** File of the wiki's folder that holds the password for logging in by browser. */
	webPasswordFile: 'admin-password',
};

/** What the bot password may do: no more than deploying needs. */
const deployGrants = [ 'basic', 'highvolume', 'editpage', 'createeditmovepage', 'editinterface', 'editsiteconfig' ];

/** Environment that makes MediaWiki, in the server or on the command line, the wiki of that folder. */
export function wikiEnvironment( folder: string, port: number ): Record<string, string> {
	return {
		MW_CONFIG_FILE: settingsFile,
		SAFETY_MEDIAWIKI_DIR: mediawikiDir,
		SAFETY_WIKI_DIR: folder,
		SAFETY_WIKI_PORT: String( port ),
	};
}

/** Makes sure that the unpacked MediaWiki is there; fetches it the first time. */
export async function ensureMediaWiki(): Promise<void> {
	if ( existsSync( join( mediawikiDir, 'index.php' ) ) ) {
		return;
	}
	const unpacked = join( cacheRoot, `unpack-${ process.pid }` );
	mkdirSync( unpacked, { recursive: true } );
	try {
		await unpackMediaWiki( unpacked );
		const root = join( unpacked, 'usr', 'share', 'mediawiki' );
		// Debian links these to places of an installed package, which this is not.
		for ( const link of [ 'extensions', 'images', 'config', 'LocalSettings.php' ] ) {
			rmSync( join( root, link ), { recursive: true, force: true } );
		}
		renameSync( join( root, 'extensions-core' ), join( root, 'extensions' ) );
		if ( !existsSync( join( mediawikiDir, 'index.php' ) ) ) {
			renameSync( root, mediawikiDir );
		}
	} finally {
		rmSync( unpacked, { recursive: true, force: true } );
	}
}

/** Runs a maintenance script and throws its last line when it fails. */
async function maintain( php: string, args: string[], env: Record<string, string>, step: string ): Promise<string> {
	const result = await run( php, [ join( mediawikiDir, 'maintenance', 'run.php' ), ...args ], env );
	if ( result.code ) {
		throw new Problem( `${ step } failed: ${ lastLine( result.output ) }. If this stays, delete the folder ${ cacheRoot } and run this again.` );
	}
	return result.stdout;
}

/** Name of the pristine install: another settings file or MediaWiki makes another one. */
function pristineDir(): string {
	const hash = createHash( 'sha256' )
		.update( readFileSync( settingsFile ) )
		.update( readFileSync( join( mediawikiDir, 'includes', 'Defines.php' ) ) )
		.update( deployGrants.join() );
	return join( cacheRoot, `pristine-${ hash.digest( 'hex' ).slice( 0, 12 ) }` );
}

function removeOldPristines(): void {
	for ( const name of readdirSync( cacheRoot ).filter( ( entry ) => /^pristine-\w+$/.test( entry ) ) ) {
		rmSync( join( cacheRoot, name ), { recursive: true, force: true } );
	}
}

/** Installs an empty wiki into a folder, with the account that deploys. */
async function install( php: string, folder: string ): Promise<void> {
	const secret = () => randomBytes( 24 ).toString( 'hex' );
	const webPassword = secret();
	const botPassword = randomBytes( 16 ).toString( 'hex' );
	for ( const name of [ 'data', 'images', 'cache', 'conf' ] ) {
		mkdirSync( join( folder, name ), { recursive: true } );
	}
	const secrets = { 'secret-key': secret(), [ deployer.webPasswordFile ]: webPassword, [ deployer.passwordFile ]: botPassword };
	for ( const [ name, value ] of Object.entries( secrets ) ) {
		writeFileSync( join( folder, name ), value, { mode: 0o600 } );
	}
	// The installer writes settings of its own, which nobody reads: it needs a folder for them, and no settings of ours.
	await maintain( php, [
		'install', '--confpath', join( folder, 'conf' ), '--dbtype', 'sqlite', '--dbpath', join( folder, 'data' ),
		'--dbname', 'wiki', '--server', 'http://127.0.0.1', '--scriptpath', '/w', '--lang', 'en',
		'--passfile', join( folder, deployer.webPasswordFile ), 'Local Meta-Wiki', deployer.user,
	], { MW_CONFIG_FILE: '' }, 'installing MediaWiki' );
	rmSync( join( folder, 'conf' ), { recursive: true } );
	const env = wikiEnvironment( folder, 80 );
	await maintain( php, [ 'update', '--quick' ], env, 'creating the tables of the extensions' );
	await maintain( php, [
		'createBotPassword', '--appid', 'deploy', '--grants', deployGrants.join(), deployer.user, botPassword,
	], env, 'creating the bot password' );
}

/** File of a wiki's folder that names the pristine install whose tables it has. */
const tablesFile = 'tables-of';

/** Makes the pristine install unless it is there. */
async function ensurePristine( php: string, pristine: string ): Promise<void> {
	if ( existsSync( pristine ) ) {
		return;
	}
	say( 'Installing the wiki …' );
	const unfinished = `${ pristine }.${ process.pid }`;
	try {
		await install( php, unfinished );
		writeFileSync( join( unfinished, tablesFile ), basename( pristine ) );
		if ( !existsSync( pristine ) ) {
			removeOldPristines();
			renameSync( unfinished, pristine );
		}
	} finally {
		rmSync( unfinished, { recursive: true, force: true } );
	}
}

/**
 * Makes a wiki's folder by copying a pristine install, which is made the first time. A folder that is there stays as it
 * is, but for tables that other settings or another MediaWiki need.
 */
export async function ensureWikiState( php: string, folder: string, port: number ): Promise<void> {
	const pristine = pristineDir();
	if ( !existsSync( join( folder, 'secret-key' ) ) ) {
		await ensurePristine( php, pristine );
		const copy = `${ folder }.${ process.pid }`;
		cpSync( pristine, copy, { recursive: true } );
		renameSync( copy, folder );
		return;
	}
	const tables = join( folder, tablesFile );
	if ( !existsSync( tables ) || readFileSync( tables, 'utf8' ) !== basename( pristine ) ) {
		say( 'Updating the tables of the wiki …' );
		await maintain( php, [ 'update', '--quick' ], wikiEnvironment( folder, port ), 'updating the tables' );
		writeFileSync( tables, basename( pristine ) );
	}
}
