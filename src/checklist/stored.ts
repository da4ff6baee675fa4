/** What is kept of a person's progress: which steps are done or not for them, and a day. Nothing else. */
import { isItemId, type ItemId } from './item-ids';

/** What a person says of an item; an item that is still to do is not kept. */
export type Declared = 'done' | 'na';

export interface Progress {
	items: Partial<Record<ItemId, Declared>>;
	/** Local day of the last change or review, YYYY-MM-DD; null before the first. */
	reviewed: string | null;
}

export const NO_PROGRESS: Progress = { items: {}, reviewed: null };

const DAY = /^\d{4}-\d\d-\d\d$/;

function isRecord( value: unknown ): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray( value );
}

/**
 * Progress from what was found in storage, which any script of the site could have written. What is not understood is
 * dropped, so that a broken value never breaks the list.
 */
export function readProgress( stored: unknown ): Progress {
	if ( !isRecord( stored ) ) {
		return NO_PROGRESS;
	}
	const items: Progress[ 'items' ] = {};
	const found = isRecord( stored.items ) ? stored.items : {};
	for ( const id of Object.keys( found ) ) {
		const value = found[ id ];
		if ( isItemId( id ) && ( value === 'done' || value === 'na' ) ) {
			items[ id ] = value;
		}
	}
	const { reviewed } = stored;
	const isDay = typeof reviewed === 'string' && DAY.test( reviewed ) && !isNaN( Date.parse( reviewed ) );
	return { items, reviewed: isDay ? reviewed : null };
}

/** Progress after a person has said something of an item; null takes back what they said. */
export function withDeclared( progress: Progress, id: ItemId, declared: Declared | null, today: string ): Progress {
	const items = { ...progress.items };
	if ( declared ) {
		items[ id ] = declared;
	} else {
		delete items[ id ];
	}
	return { items, reviewed: today };
}

/** Whether more than a year has passed since the last review. Both days are YYYY-MM-DD, in the reader's time zone. */
export function reviewIsDue( reviewed: string | null, today: string ): boolean {
	if ( reviewed === null ) {
		return false;
	}
	const yearLater = String( Number( reviewed.slice( 0, 4 ) ) + 1 ).padStart( 4, '0' ) + reviewed.slice( 4 );
	// Days of this form compare as text.
	return today > yearLater;
}
