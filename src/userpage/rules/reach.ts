/** Words that invite the reader to write, to send or to call: what stands behind them reaches the owner. */
import { wordCue } from '../cues';
import type { Unit } from '../parse/document';
import { hitsOf } from '../reading';
import { isContact } from '../shape';
import type { Page } from './rule';

/** Letters, parcels and sending. */
export const posts = wordCue( '%post' );
/** Ringing and texting. */
export const calls = wordCue( '%call' );

/** How far behind the invitation a detail may stand. */
const REACH = 90;

/**
 * True where words of contact stand before a place in a unit, in its labels, or in the heading above. An organisation
 * between them and the place is the one to be called.
 */
export function isInvited( unit: Unit, page: Page, at: number ): boolean {
	const orgs = page.readingOf( unit ).sentences.flatMap( ( sentence ) => sentence.self ? [] : hitsOf( sentence, 'org' ) ).filter( ( hit ) => hit.end <= at );
	const from = Math.max( 0, at - REACH, ...orgs.map( ( hit ) => hit.end ) );
	const around = [ unit.text.slice( from, at ), ...unit.labels, unit.section > 0 ? page.document.sections[ unit.section ]?.title ?? '' : '' ];
	return around.some( ( text ) => posts( text, page.concepts ) || calls( text, page.concepts ) );
}

/** True under a heading of contacts, where even a large table is the owner's. */
export function isUnderContacts( unit: Unit, page: Page ): boolean {
	return unit.section > 0 && page.gateOf( unit ) !== 'foreign' && isContact( page.document.sections[ unit.section ]?.title ?? '', page.concepts );
}

const OPENING = /["“„«「‘](?=[^"”“»」’]*$)/;

/** True for a stretch that stands alone in quotation marks: it is talked about, not told. */
export function isMentioned( unit: Unit, start: number, end: number ): boolean {
	const before = unit.text.slice( Math.max( 0, start - 40 ), start );
	return OPENING.test( before ) && /^[^"“„«「\n]{0,40}?["”“»」’]/.test( unit.text.slice( end, end + 42 ) );
}
