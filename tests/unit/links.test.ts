import { describe, expect, it } from 'vitest';
import { needsAccount, resolveLink, type LinkTarget } from '../../src/links';

const context = {
	userName: 'Ex Ample/?&',
	localUrl: ( title: string, query: Record<string, string> ) => `/wiki/${ title }|${ JSON.stringify( query ) }`,
};

describe( 'resolveLink', () => {
	it.each<[ LinkTarget, string ]>( [
		[ { kind: 'url', url: 'https://learn.wiki/' }, 'https://learn.wiki/' ],
		[
			{ kind: 'page', site: 'meta', title: 'Special:MyLanguage/Help:Two-factor authentication' },
			'https://meta.wikimedia.org/wiki/Special:MyLanguage/Help:Two-factor_authentication',
		],
		[
			{ kind: 'page', site: 'commons', title: 'Special:ListFiles/$USER' },
			'https://commons.wikimedia.org/wiki/Special:ListFiles/Ex_Ample/%3F%26',
		],
		[
			{ kind: 'page', site: 'meta', title: 'Special:Log', query: { type: 'gblrename', page: 'a b' }, fragment: 'top' },
			'https://meta.wikimedia.org/wiki/Special:Log?type=gblrename&page=a+b#top',
		],
		[
			{ kind: 'page', site: 'here', title: 'Special:Preferences', fragment: 'mw-prefsection-echo' },
			'/wiki/Special:Preferences|{}#mw-prefsection-echo',
		],
	] )( '%j', ( target, url ) => {
		expect( resolveLink( target, context ) ).toBe( url );
	} );

	it( 'refuses a link that needs a name of a reader who has none', () => {
		const target: LinkTarget = { kind: 'page', site: 'here', title: 'Special:Contributions/$USER' };
		expect( needsAccount( target ) ).toBe( true );
		expect( () => resolveLink( target, { ...context, userName: null } ) ).toThrow( 'needs a user name' );
	} );

	it( 'puts a name with dollar signs in as it is', () => {
		const target: LinkTarget = { kind: 'page', site: 'meta', title: 'User:$USER' };
		expect( resolveLink( target, { ...context, userName: 'Ca$$h $& Co' } ) ).toContain( 'Ca%24%24h_%24%26_Co' );
	} );
} );
