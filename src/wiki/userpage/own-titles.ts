/**
 * Titles of the reader's own pages. All that is read goes through the type `OwnTitle`, and only this file makes one,
 * from the session: there is no way to name another person.
 */
import type { Place } from '../../panel/userpage/port';

declare const own: unique symbol;

/** Title of an own page, with canonical namespace. */
export type OwnTitle = string & { [ own ]: true };

/** Name of the account that is logged in; null for temporary accounts and readers without one. */
export function ownName(): string | null {
	return mw.user.isNamed() ? mw.user.getName() : null;
}

/**
 * The title of a place.
 *
 * @throws {Error} where nobody is logged in, or the path leads out of the own pages.
 */
export function ownTitle( place: Place ): OwnTitle {
	const name = ownName();
	if ( name === null || ( place.path !== '' && !place.path.startsWith( '/' ) ) ) {
		throw new Error( 'Not an own page' );
	}
	const namespace = place.kind === 'talk' ? 'User talk' : 'User';
	return `${ namespace }:${ name }${ place.path }` as OwnTitle;
}

/** The place of the page that is being looked at or edited; null where it is not one of the reader's own. */
export function currentPlace(): Place | null {
	const name = ownName();
	const title = mw.config.get( 'wgTitle' );
	const namespace = mw.config.get( 'wgNamespaceNumber' );
	if ( name === null || ![ 2, 3 ].includes( namespace ) || ( title !== name && !title.startsWith( `${ name }/` ) ) ) {
		return null;
	}
	const path = title.slice( name.length );
	return { kind: namespace === 3 ? 'talk' : path ? 'subpage' : 'user', path };
}

/** True where the page that is being looked at belongs to another account. */
export function viewingAnother(): boolean {
	const owner = mw.config.get( 'wgRelevantUserName' );
	return Boolean( owner ) && owner !== ownName();
}
