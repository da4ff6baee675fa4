/** Words that invite the reader to write, to send or to call: what stands behind them reaches the owner. */
import { cue } from '../cues';
import type { Unit } from '../parse/document';
import type { Page } from './rule';

/** Letters, parcels and sending. */
export const posts = cue( /\b(?:post(?:ed|al|cards?)?|letters?|parcels?|packages?|mail|send|ship|write|return|deliver(?:y|ies)?|swaps?|loans?|books? to)\b/i, '%post' );
/** Ringing and texting. */
export const calls = cue( /\b(?:call|ring|text|txt|phone|message|msg|reach|dial|buzz|ping|contact|sms)\b/i, '%call' );

/** How far behind the invitation a detail may stand. */
const REACH = 90;

/** True where words of contact stand before a place in a unit, in its labels, or in the heading above. */
export function isInvited( unit: Unit, page: Page, at: number ): boolean {
	const around = [ unit.text.slice( Math.max( 0, at - REACH ), at ), ...unit.labels, unit.section > 0 ? page.document.sections[ unit.section ]?.title ?? '' : '' ];
	return around.some( ( text ) => posts( text, page.concepts ) || calls( text, page.concepts ) );
}

const OPENING = /["“„«「‘](?=[^"”“»」’]*$)/;

/** True for a stretch that stands alone in quotation marks: it is talked about, not told. */
export function isMentioned( unit: Unit, start: number, end: number ): boolean {
	const before = unit.text.slice( Math.max( 0, start - 40 ), start );
	return OPENING.test( before ) && /^[^"“„«「\n]{0,40}?["”“»」’]/.test( unit.text.slice( end, end + 42 ) );
}
