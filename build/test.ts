/** `npm test`: every check of the project, one section after another, and a closing line with the count of tests. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheRoot, repoRoot } from './paths';
import { runMain, say } from './problem';
import { sweepTestWikis } from './wiki/test-wiki';

const help = `npm test

Type check, lint, and all tests: unit, page (jsdom), accuracy, and browser (a real MediaWiki and a real Chromium, fetched
the first time and stopped afterwards). Goes on after a failed section, and fails at the end.

One kind of test alone:  npx vitest run --project unit|page|accuracy|browser [file]
`;

interface TestCounts {
	passed: number;
	failed: number;
	skipped: number;
}

/** Runs a tool of node_modules with its output shown. Gives whether it succeeded. */
function tool( name: string, ...args: string[] ): Promise<boolean> {
	return new Promise( ( resolve ) => {
		const child = spawn( join( repoRoot, 'node_modules', '.bin', name ), args, { cwd: repoRoot, stdio: [ 'ignore', 'inherit', 'inherit' ] } );
		child.on( 'error', () => resolve( false ) );
		child.on( 'close', ( code ) => resolve( code === 0 ) );
	} );
}

/** Each room's messages are a folder of their own, with its English texts and their documentation. */
async function checkMessages(): Promise<boolean> {
	let isGood = true;
	for ( const room of readdirSync( join( repoRoot, 'src', 'messages' ) ) ) {
		isGood = await tool( 'banana-checker', join( 'src', 'messages', room ) ) && isGood;
	}
	return isGood;
}

const counts: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/** Adds what vitest counted. A file that cannot even be loaded counts as one failed test. */
function addCounts( resultFile: string ): void {
	const result = JSON.parse( readFileSync( resultFile, 'utf8' ) ) as {
		numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number;
		testResults: { status: string; assertionResults: { status: string }[] }[];
	};
	const broken = result.testResults.filter( ( file ) => file.status === 'failed' &&
		!file.assertionResults.some( ( test ) => test.status === 'failed' ) );
	counts.passed += result.numPassedTests;
	counts.failed += result.numFailedTests + broken.length;
	counts.skipped += result.numPendingTests + result.numTodoTests;
}

async function runTests( ...projects: string[] ): Promise<boolean> {
	const resultFile = join( cacheRoot, `test-results-${ process.pid }.json` );
	mkdirSync( cacheRoot, { recursive: true } );
	const isGood = await tool( 'vitest', 'run', ...projects.flatMap( ( project ) => [ '--project', project ] ),
		'--reporter=default', '--reporter=json', `--outputFile.json=${ resultFile }` );
	try {
		addCounts( resultFile );
	} catch {
		// Vitest writes no result when its set-up fails; what it printed says why.
		counts.failed++;
	}
	rmSync( resultFile, { force: true } );
	return isGood;
}

const sections: [ string, () => Promise<boolean> ][] = [
	[ 'Types', () => tool( 'tsc', '-p', '.' ) ],
	[ 'Lint: scripts', () => tool( 'eslint', '--ext', '.ts,.tsx,.mjs', '.' ) ],
	[ 'Lint: styles', () => tool( 'stylelint', 'src/**/*.css' ) ],
	[ 'Lint: messages', checkMessages ],
	[ 'Tests without a wiki', () => runTests( 'unit', 'page', 'accuracy' ) ],
	// By itself: a browser that shares two cores with all other tests runs into time limits.
	[ 'Tests on a real wiki in a real browser', () => runTests( 'browser' ) ],
];

async function main(): Promise<void> {
	const { values } = parseArgs( { options: { help: { type: 'boolean' } } } );
	if ( values.help ) {
		say( help );
		return;
	}
	const failed: string[] = [];
	for ( const [ name, check ] of sections ) {
		say( `\n=== ${ name } ===` );
		if ( !await check() ) {
			failed.push( name );
		}
	}
	await sweepTestWikis();
	say( failed.length ? `\nFailed: ${ failed.join( '; ' ) }` : '\nAll sections are good.' );
	process.exitCode = failed.length ? 1 : 0;
	say( `${ counts.passed } passed, ${ counts.failed } failed${ counts.skipped ? `, ${ counts.skipped } skipped` : '' }` );
}

runMain( main );
