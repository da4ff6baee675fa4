/**
 * What the panel needs of the wiki it runs on. `src/wiki/` implements it, tests fake it; nothing in `src/panel/`
 * knows `mw`. Each tab names its own needs in a port of its own, beside its components.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LinkTarget } from '../links';
import type { ChecklistPort } from './checklist/port';
import type { ContactPort } from './contact/port';
import type { UsernamePort } from './username/port';
import type { UserpagePort } from './userpage/port';

/** Interface messages, in the reader's language. */
export interface Messages {
	/** Plain text of a message; `{{PLURAL:}}` and `{{GENDER:}}` work. */
	text: ( key: string, ...params: ( string | number )[] ) => string;
	/** Nodes of a message with links or nodes among its parameters. */
	nodes: ( key: string, ...params: ( string | number | Node )[] ) => Node[];
}

/** Who reads: a registered account, a temporary one, or nobody that the wiki knows. */
export interface Reader {
	kind: 'named' | 'temporary' | 'anonymous';
	/** User name, null when logged out. */
	name: string | null;
	/** Local and global user groups. */
	groups: string[];
}

export interface Platform {
	messages: Messages;
	reader: Reader;
	/** Address of a link target on this wiki. */
	hrefFor: ( target: LinkTarget ) => string;
	/** Puts text on the clipboard; false where the browser refuses. */
	copy: ( text: string ) => Promise<boolean>;
	checklist: ChecklistPort;
	contact: ContactPort;
	username: UsernamePort;
	userpage: UserpagePort;
}

const PlatformContext = createContext<Platform | null>( null );

export const PlatformProvider = PlatformContext.Provider;

/** The platform of the surrounding panel. Throws outside a `PlatformProvider`. */
export function usePlatform(): Platform {
	const platform = useContext( PlatformContext );
	if ( !platform ) {
		throw new Error( 'usePlatform outside PlatformProvider' );
	}
	return platform;
}
