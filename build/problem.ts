/**
 * A mistake or a lack that the person at the keyboard can mend: printed as one line, without a stack trace.
 * The message says what is wrong and what to do about it.
 */
export class Problem extends Error {}

/**
 * Runs a command's main function. A `Problem`, or an option that does not exist, becomes one line on standard error and exit code 1; anything else is a
 * defect of ours and keeps its stack trace.
 */
export function runMain( main: () => Promise<void> ): void {
	main().catch( ( error: unknown ) => {
		const isMendable = error instanceof Problem || String( ( error as { code?: string } ).code ).startsWith( 'ERR_PARSE_ARGS' );
		console.error( isMendable ? `Error: ${ ( error as Error ).message }` : error );
		process.exitCode = 1;
	} );
}

/** One line of progress. */
export function say( line: string ): void {
	console.log( line );
}
