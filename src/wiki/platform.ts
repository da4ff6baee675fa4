import type { Platform } from '../panel/platform';
import { resolveLink } from '../links';
import { createChecklistPort } from './checklist';
import { copyText } from './clipboard';
import { createContactPort } from './contact';
import { wikiMessages } from './messages';
import { currentReader } from './reader';
import { createUserpagePort } from './userpage/port';
import { createUsernamePort } from './username';

/** The platform of the panel on a real wiki. */
export function createPlatform(): Platform {
	const reader = currentReader();
	return {
		messages: wikiMessages,
		reader,
		hrefFor: ( target ) => resolveLink( target, {
			userName: reader.name,
			localUrl: ( title, query ) => mw.util.getUrl( title, query ),
		} ),
		copy: copyText,
		checklist: createChecklistPort( reader ),
		contact: createContactPort(),
		username: createUsernamePort( reader ),
		userpage: createUserpagePort( reader ),
	};
}
