/**
 * A mistake or a lack that the person at the keyboard can mend: printed as one line, without a stack trace.
 * The message says what is wrong and what to do about it.
 */
export class Problem extends Error {}

/**
 * Runs a command's main function. A `Problem` becomes one line on standard error and exit code 1; anything else is a
 * defect of ours and keeps its stack trace.
 */
export function runMain( main: () => Promise<void> ): void {
	main().catch( ( error: unknown ) => {
		console.error( error instanceof Problem ? `Error: ${ error.message }` : error );
		process.exitCode = 1;
	} );
}

/** One line of progress. */
export function say( line: string ): void {
	console.log( line );
}
