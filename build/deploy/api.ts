import { Problem } from '../problem';

export type Params = Record<string, string | number | boolean | Blob | undefined>;

/** What the API says about a failed request. */
interface ApiError {
	code: string;
	text?: string;
}

interface ApiAnswer {
	errors?: ApiError[];
	[ part: string ]: unknown;
}

/** The API refused a request; `code` is its machine-readable reason, such as `editconflict`. */
export class ApiProblem extends Problem {
	public constructor( public readonly code: string, text: string ) {
		super( `the wiki refused: ${ text } (${ code })` );
	}
}

export interface Cookie {
	name: string;
	value: string;
}

const userAgent = 'wikimedia-safety-gadget-deploy/1.0';

/** How often a request is repeated that the wiki asks to repeat later, since its database lags or we are too quick. */
const retries = 4;

/** Seconds to wait before that, where the wiki does not say. */
const usualWait = '5';

function formBody( params: Params ): FormData | URLSearchParams {
	const given = Object.entries( params ).filter( ( [ , value ] ) => value !== undefined && value !== false );
	if ( given.some( ( [ , value ] ) => value instanceof Blob ) ) {
		const form = new FormData();
		given.forEach( ( [ name, value ] ) => form.append( name, value instanceof Blob ? value : String( value ) ) );
		return form;
	}
	return new URLSearchParams( given.map( ( [ name, value ] ) => [ name, value === true ? '1' : String( value ) ] ) );
}

/** One session with the action API of a wiki. */
export class WikiApi {
	private readonly jar = new Map<string, string>();

	private accessToken: string | null = null;

	/**
	 * @param url Address of `api.php`
	 */
	public constructor( public readonly url: string ) {}

	/** The session's cookies, for a browser that is to be logged in as well. */
	public get cookies(): Cookie[] {
		return [ ...this.jar ].map( ( [ name, value ] ) => ( { name, value } ) );
	}

	/**
	 * Sends a request by POST and gives the answer in format version 2.
	 *
	 * Throws an ApiProblem when the API refuses it, a Problem when there is no API at that address.
	 */
	public async post<T>( params: Params ): Promise<T> {
		for ( let tries = 0; ; tries++ ) {
			const { answer, wait } = await this.send( { maxlag: 5, ...params, format: 'json', formatversion: 2, errorformat: 'plaintext', errorlang: 'en' } );
			const error = answer.errors?.[ 0 ];
			if ( !error ) {
				return answer as T;
			}
			if ( ( error.code !== 'maxlag' && error.code !== 'ratelimited' ) || tries >= retries ) {
				throw new ApiProblem( error.code, error.text ?? 'no reason given' );
			}
			await new Promise( ( resolve ) => {
				setTimeout( resolve, wait * 1000 );
			} );
		}
	}

	/** A fresh token for actions that change something. */
	public async token( type: 'csrf' | 'login' | 'createaccount' = 'csrf' ): Promise<string> {
		const answer = await this.post<{ query: { tokens: Record<string, string> } }>( { action: 'query', meta: 'tokens', type } );
		return answer.query.tokens[ `${ type }token` ]!;
	}

	/**
	 * Logs in with a bot password.
	 *
	 * @param name `User name@bot name`
	 * @param password The bot password
	 */
	public async logIn( name: string, password: string ): Promise<void> {
		const answer = await this.post<{ login: { result: string; reason?: { text: string } | string } }>( {
			action: 'login', lgname: name, lgpassword: password, lgtoken: await this.token( 'login' ),
		} );
		const { result, reason } = answer.login;
		if ( result !== 'Success' ) {
			const text = typeof reason === 'string' ? reason : reason?.text;
			throw new Problem( `logging in as "${ name }" failed: ${ text ?? result } A bot password is needed, made at Special:BotPasswords, with the name it gives (User@bot).` );
		}
	}

	/** Acts for the owner of an OAuth 2 access token from now on. */
	public useAccessToken( token: string ): void {
		this.accessToken = token;
	}

	private async send( params: Params ): Promise<{ answer: ApiAnswer; wait: number }> {
		const headers: Record<string, string> = { 'User-Agent': userAgent };
		if ( this.accessToken ) {
			headers.Authorization = `Bearer ${ this.accessToken }`;
		} else if ( this.jar.size ) {
			headers.Cookie = [ ...this.jar ].map( ( [ name, value ] ) => `${ name }=${ value }` ).join( '; ' );
		}
		let response: Response;
		try {
			response = await fetch( this.url, { method: 'POST', headers, body: formBody( params ), redirect: 'error' } );
		} catch ( error ) {
			const { cause, message } = error as { cause?: { message?: string }; message: string };
			throw new Problem( `no answer from ${ this.url } (${ cause?.message ?? message }). Check the address and the network.` );
		}
		this.keepCookies( response.headers.getSetCookie() );
		const text = await response.text();
		try {
			return { answer: JSON.parse( text ) as ApiAnswer, wait: Number( response.headers.get( 'Retry-After' ) ?? usualWait ) };
		} catch {
			throw new Problem( `${ this.url } is not the action API of a MediaWiki (HTTP ${ response.status }). The address ends in /w/api.php on most wikis.` );
		}
	}

	private keepCookies( lines: string[] ): void {
		for ( const line of lines ) {
			const [ pair, ...attributes ] = line.split( ';' );
			const at = pair!.indexOf( '=' );
			const name = pair!.slice( 0, at ).trim();
			const expires = attributes.find( ( attribute ) => /^\s*expires=/i.test( attribute ) );
			if ( expires && Date.parse( expires.split( '=' )[ 1 ]! ) < Date.now() ) {
				this.jar.delete( name );
			} else {
				this.jar.set( name, pair!.slice( at + 1 ) );
			}
		}
	}
}
