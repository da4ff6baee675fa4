import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheRoot } from '../paths';
import { Problem, say } from '../problem';
import { findOnPath, isRoot, lastLine, run } from './run';
import { isRecentEnough, sourcesFor, suitesFrom, type SourcesFile } from './sources';

/** The machine's own package sources, in both formats that apt reads. */
function machineSources(): SourcesFile[] {
	const folder = '/etc/apt/sources.list.d';
	const inFolder = existsSync( folder ) ? readdirSync( folder ).map( ( name ) => join( folder, name ) ) : [];
	return [ '/etc/apt/sources.list', ...inFolder ]
		.filter( ( path ) => existsSync( path ) && /\.(list|sources)$/.test( path ) )
		.map( ( path ) => ( { name: basename( path ), text: readFileSync( path, 'utf8' ) } ) );
}

/** Code name of the machine's Debian release, such as `bookworm`. Throws a Problem on other systems. */
function ownSuite(): string {
	const release = existsSync( '/etc/os-release' ) ? readFileSync( '/etc/os-release', 'utf8' ) : '';
	const suite = /^VERSION_CODENAME="?(\w+)/m.exec( release )?.[ 1 ];
	if ( !suite || !findOnPath( 'apt-get' ) || !findOnPath( 'dpkg' ) ) {
		throw new Problem( 'the local wiki takes MediaWiki from Debian packages, and this is no Debian: run it in a Debian 12 or newer container.' );
	}
	return suite;
}

/** Options that keep apt off the machine's own state: lists, cache and sources all lie in the given folder. */
function privateOptions( folder: string ): string[] {
	const options: Record<string, string> = {
		'Dir::Etc::sourcelist': '/dev/null',
		'Dir::Etc::sourceparts': join( folder, 'sources' ),
		'Dir::State': join( folder, 'state' ),
		'Dir::State::status': '/var/lib/dpkg/status',
		'Dir::Cache': join( folder, 'cache' ),
		'APT::Update::Post-Invoke': '',
		'APT::Update::Post-Invoke-Success': '',
		'Acquire::Languages': 'none',
		'Acquire::Retries': '2',
	};
	if ( isRoot() ) {
		options[ 'APT::Sandbox::User' ] = 'root';
	}
	return Object.entries( options ).flatMap( ( [ name, value ] ) => [ '-o', `${ name }=${ value }` ] );
}

/** The line of apt's output that says what is wrong, rather than what follows from it. */
function aptComplaint( output: string ): string {
	const lines = output.split( '\n' );
	return lines.find( ( line ) => line.startsWith( 'E: ' ) ) ?? lines.find( ( line ) => line.startsWith( 'W: Failed' ) ) ?? lastLine( output );
}

/**
 * Downloads the newest MediaWiki of the first suite, from the machine's own on, that carries 1.43 or newer, and unpacks
 * the packages into a folder. Nothing is installed and the machine's own package lists stay as they are.
 *
 * Throws a Problem when there is no network or no such package.
 */
export async function unpackMediaWiki( target: string ): Promise<void> {
	const own = ownSuite();
	let failure = '';
	for ( const suite of suitesFrom( own ) ) {
		const folder = join( cacheRoot, 'apt', suite );
		mkdirSync( join( folder, 'sources' ), { recursive: true } );
		mkdirSync( join( folder, 'state', 'lists', 'partial' ), { recursive: true } );
		mkdirSync( join( folder, 'cache', 'archives', 'partial' ), { recursive: true } );
		for ( const file of sourcesFor( machineSources(), own, suite ) ) {
			writeFileSync( join( folder, 'sources', file.name ), file.text );
		}
		const options = privateOptions( folder );
		say( `Looking for MediaWiki in Debian ${ suite } …` );
		const update = await run( 'apt-get', [ ...options, 'update' ] );
		const policy = await run( 'apt-cache', [ ...options, 'policy', 'mediawiki' ] );
		const version = /Candidate: (\S+)/.exec( policy.stdout )?.[ 1 ] ?? '(none)';
		if ( !isRecentEnough( version ) ) {
			failure = version === '(none)' ? aptComplaint( update.output ) : `Debian ${ suite } carries ${ version }`;
			continue;
		}
		say( `Downloading MediaWiki ${ version } …` );
		const archives = join( folder, 'debs' );
		rmSync( archives, { recursive: true, force: true } );
		mkdirSync( archives, { recursive: true } );
		const download = await run( 'sh', [ '-c', 'cd "$1" && shift && exec apt-get "$@"', 'sh', archives, ...options, 'download', 'mediawiki', 'mediawiki-classes' ] );
		const packages = readdirSync( archives ).filter( ( name ) => name.endsWith( '.deb' ) );
		if ( download.code || packages.length !== 2 ) {
			failure = aptComplaint( download.output );
			continue;
		}
		for ( const name of packages ) {
			const unpack = await run( 'dpkg', [ '-x', join( archives, name ), target ] );
			if ( unpack.code ) {
				throw new Problem( `could not unpack ${ name }: ${ lastLine( unpack.output ) }` );
			}
		}
		rmSync( archives, { recursive: true } );
		return;
	}
	throw new Problem( `could not fetch MediaWiki 1.43 from Debian (${ failure }). Check the network and the machine's package sources, then run this again.` );
}

/**
 * Installs packages of the machine's own suite. Throws a Problem when not root, or when apt fails.
 *
 * @param packages Debian package names
 * @param purpose What they are for, as the end of "is needed …"
 */
export async function aptInstall( packages: string[], purpose: string ): Promise<void> {
	const command = `apt-get install -y --no-install-recommends ${ packages.join( ' ' ) }`;
	if ( !isRoot() || !findOnPath( 'apt-get' ) ) {
		throw new Problem( `a program is missing that is needed ${ purpose }. As root, run: ${ command }` );
	}
	say( `Installing ${ packages.join( ', ' ) } …` );
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const args = [ 'install', '-y', '--no-install-recommends', ...packages ];
	let result = await run( 'apt-get', args, env );
	if ( result.code ) {
		await run( 'apt-get', [ 'update' ], env );
		result = await run( 'apt-get', args, env );
	}
	if ( result.code ) {
		throw new Problem( `"${ command }" failed: ${ aptComplaint( result.output ) }` );
	}
}
