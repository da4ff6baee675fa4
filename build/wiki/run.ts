import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface RunResult {
	code: number;
	/** Standard output and standard error, in the order they came. */
	output: string;
	stdout: string;
}

/** Runs a program to its end without a shell. Never throws for a failing program: look at `code`. */
export function run( command: string, args: string[], env: NodeJS.ProcessEnv = {} ): Promise<RunResult> {
	return new Promise( ( resolve ) => {
		const child = spawn( command, args, {
			env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
			stdio: [ 'ignore', 'pipe', 'pipe' ],
		} );
		let output = '';
		let stdout = '';
		child.stdout.on( 'data', ( chunk ) => {
			output += chunk;
			stdout += chunk;
		} );
		child.stderr.on( 'data', ( chunk ) => {
			output += chunk;
		} );
		child.on( 'error', ( error ) => resolve( { code: 127, output: error.message, stdout } ) );
		child.on( 'close', ( code ) => resolve( { code: code ?? 1, output, stdout } ) );
	} );
}

/** Last line of a program's output that says something: for error messages of one line. */
export function lastLine( output: string ): string {
	return output.trim().split( '\n' ).pop()?.trim() ?? '';
}

/** Full path of the first of the named programs that is on PATH, or null. */
export function findOnPath( ...names: string[] ): string | null {
	for ( const name of names ) {
		for ( const folder of ( process.env.PATH ?? '' ).split( delimiter ) ) {
			try {
				accessSync( join( folder, name ), constants.X_OK );
				return join( folder, name );
			} catch {
				continue;
			}
		}
	}
	return null;
}

export function isRoot(): boolean {
	return process.getuid?.() === 0;
}
