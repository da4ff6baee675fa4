import { Problem } from '../problem';

/** Reads a port number from the command line; throws a Problem for anything that is not one. */
export function parsePort( text: string ): number {
	const port = Number( text );
	if ( !Number.isInteger( port ) || port < 1024 || port > 65535 ) {
		throw new Problem( `--port needs a number from 1024 to 65535, not "${ text }".` );
	}
	return port;
}
