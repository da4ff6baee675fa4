/** Questions to the action API: one at a time, cancellable, and with failures in words that the tab can say. */
import type { NoReading } from '../../panel/userpage/port';

export type Trouble = NoReading[ 'reason' ];

/** The wiki did not answer a question. `message` is the error code. */
export class ApiTrouble extends Error {
	public constructor( public readonly reason: Trouble, code = '' ) {
		super( code );
		// Compiled classes lose the prototype of built-in ones.
		Object.setPrototypeOf( this, ApiTrouble.prototype );
	}
}

export type Params = Record<string, string | number | boolean | string[] | undefined>;

/** An answer in format version 2. What it holds is for the asker to say. */
export interface Answer {
	continue?: Record<string, string>;
	[ key: string ]: unknown;
}

interface Failure {
	textStatus?: string;
	xhr?: { status?: number };
}

const BUSY_CODES = [ 'ratelimited', 'maxlag', 'readonly', 'actionthrottledtext', 'too-many-requests' ];

function troubleOf( code: string, failure: Failure | undefined ): ApiTrouble {
	if ( code !== 'http' ) {
		return new ApiTrouble( BUSY_CODES.includes( code ) ? 'rate-limit' : 'api', code );
	}
	const status = failure?.xhr?.status;
	if ( failure?.textStatus === 'abort' ) {
		return new ApiTrouble( 'cancelled' );
	}
	if ( status === 429 || status === 503 ) {
		return new ApiTrouble( 'rate-limit', String( status ) );
	}
	return status ? new ApiTrouble( 'api', String( status ) ) : new ApiTrouble( 'offline' );
}

/**
 * Asks one question by GET. Resolves with the answer, rejects with `ApiTrouble`. Cancelling the signal ends the
 * request itself.
 */
export function ask( api: mw.Api, params: Params, signal: AbortSignal ): Promise<Answer> {
	return new Promise( ( resolve, reject ) => {
		if ( signal.aborted ) {
			reject( new ApiTrouble( 'cancelled' ) );
			return;
		}
		const request = api.get( { formatversion: 2, ...params } );
		const cancel = () => request.abort();
		signal.addEventListener( 'abort', cancel );
		request
			.done( ( answer: Answer ) => resolve( answer ) )
			.fail( ( code: string, failure: unknown ) => reject( signal.aborted ? new ApiTrouble( 'cancelled' ) : troubleOf( code, failure as Failure | undefined ) ) )
			.always( () => signal.removeEventListener( 'abort', cancel ) );
	} );
}

/**
 * Asks until the wiki has no more to give, or `take` says that it is enough by returning false. Resolves with true
 * where something was left.
 */
export function askOn( api: mw.Api, params: Params, signal: AbortSignal, take: ( answer: Answer ) => boolean ): Promise<boolean> {
	return ask( api, params, signal ).then( ( answer ) => {
		const wantsMore = take( answer );
		if ( !answer.continue ) {
			return false;
		}
		return wantsMore ? askOn( api, { ...params, ...answer.continue }, signal, take ) : true;
	} );
}
