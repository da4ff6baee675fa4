/** A wiki for the reading tests: answers by rule, remembers what was asked, and knows one session. */
import $ from 'jquery';
import { vi } from 'vitest';

export type Asked = Record<string, unknown>;
/** What a rule gives: an answer, a failure, or nothing, so that the request hangs until it is cancelled. */
export type Reply = Record<string, unknown> | { fails: string; status?: number; textStatus?: string } | 'hangs';

export interface FakeApi {
	api: mw.Api;
	asked: Asked[];
	/** Requests that were ended by the asker. */
	aborted: number;
}

export function fakeApi( reply: ( params: Asked ) => Reply ): FakeApi {
	const state: FakeApi = { asked: [], aborted: 0, api: {} as mw.Api };
	state.api = {
		get: ( params: Asked ) => {
			state.asked.push( params );
			const deferred = $.Deferred();
			const answer = reply( params );
			if ( answer !== 'hangs' ) {
				setTimeout( () => {
					if ( 'fails' in answer ) {
						deferred.reject( answer.fails, { textStatus: answer.textStatus || 'error', xhr: { status: answer.status || 0 } } );
					} else {
						deferred.resolve( answer );
					}
				} );
			}
			return Object.assign( deferred.promise(), {
				abort: () => {
					state.aborted++;
					deferred.reject( 'http', { textStatus: 'abort' } );
				},
			} );
		},
	} as unknown as mw.Api;
	return state;
}

export interface Session {
	name: string | null;
	temporary?: boolean;
	config?: Record<string, unknown>;
	/** The API of other wikis, by address. */
	foreign?: ( url: string ) => mw.Api;
}

/** Puts a session in place of the global `mw`. */
export function stubWiki( { name, temporary = false, config = {}, foreign }: Session ): void {
	vi.stubGlobal( 'mw', {
		user: { getName: () => name, isNamed: () => name !== null && !temporary, isTemp: () => temporary },
		config: { get: ( key: string ) => ( { wgDBname: 'examplewiki', wgContentLanguage: 'en', ...config } as Record<string, unknown> )[ key ] },
		util: { getUrl: ( title: string, query: Record<string, string> = {} ) => {
			const search = new URLSearchParams( query ).toString();
			return `/wiki/${ title.replace( / /g, '_' ) }${ search && '?' }${ search }`;
		} },
		ForeignApi: function ( url: string ) {
			if ( !foreign ) {
				throw new Error( `Nobody may ask ${ url } here` );
			}
			return foreign( url );
		},
	} );
}
