/**
 * A mistake or a lack that the person at the keyboard can mend: printed as one line, without a stack trace.
 * The message says what is wrong and what to do about it.
 */
export class Problem extends Error {}

/** Whether the message says all: it is a Problem, an option that does not exist, or code that esbuild cannot build. */
function isMendable( error: unknown ): error is Error {
	return error instanceof Problem ||
		error instanceof Error && ( 'errors' in error || 'code' in error && String( error.code ).startsWith( 'ERR_PARSE_ARGS' ) );
}

/**
 * Runs a command's main function. A mistake that can be mended becomes one line on standard error, anything else is a
 * defect of ours and keeps its stack trace; both end the command with exit code 1.
 */
export function runMain( main: () => Promise<void> ): void {
	main().catch( ( error: unknown ) => {
		console.error( isMendable( error ) ? `Error: ${ error.message }` : error );
		process.exitCode = 1;
	} );
}

/** One line of progress. */
export function say( line: string ): void {
	console.log( line );
}
