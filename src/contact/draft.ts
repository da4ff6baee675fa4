/** The report draft: a text that a person fills in, reads and sends by themselves. Nothing here keeps it. */

/**
 * What responders ask for, in the order of the finished text. Merged from https://meta.wikimedia.org/wiki/Threats_of_harm
 * and the fields that the extension ReportIncident sends.
 */
export const DRAFT_FIELDS = [ 'where', 'link', 'when', 'who', 'kind', 'words', 'you', 'done' ] as const;
export type DraftField = typeof DRAFT_FIELDS[ number ];
export type Draft = Record<DraftField, string>;

export const EMPTY_DRAFT: Draft = { where: '', link: '', when: '', who: '', kind: '', words: '', you: '', done: '' };

/** What the field `kind` can hold; messages `safety-contact-draft-kind-…`. */
export const DRAFT_KINDS = [ 'person', 'self', 'public', 'private', 'harassment', 'child', 'other' ] as const;

/** Addresses longer than this are cut by some mail programs, so the text has to be copied instead. */
const MAX_MAILTO = 1900;

export function draftHasText( draft: Draft ): boolean {
	return DRAFT_FIELDS.some( ( field ) => draft[ field ].trim() !== '' );
}

/** True where every word of the text is a web address. An empty text is fine. */
export function areWebLinks( text: string ): boolean {
	return text.split( /\s+/ ).filter( Boolean ).every( ( word ) => {
		try {
			return /^https?:$/.test( new URL( word ).protocol );
		} catch {
			return false;
		}
	} );
}

/**
 * The finished text: each field that was filled in, below its label.
 *
 * @param draft
 * @param textOf Text of a label, or of a choice of the field `kind`, in the reader's language.
 */
export function draftText( draft: Draft, textOf: ( key: string ) => string ): string {
	return DRAFT_FIELDS
		.filter( ( field ) => draft[ field ].trim() !== '' )
		.map( ( field ) => {
			const value = field === 'kind' ? textOf( `safety-contact-draft-kind-${ draft.kind }` ) : draft[ field ].trim();
			return `${ textOf( `safety-contact-draft-${ field }` ) }\n${ value }`;
		} )
		.join( '\n\n' );
}

/** Address that opens the mail program with a new mail. */
export function mailtoHref( email: string, subject: string, body = '' ): string {
	return `mailto:${ email }?subject=${ encodeURIComponent( subject ) }` +
		( body ? `&body=${ encodeURIComponent( body.replace( /\r?\n/g, '\r\n' ) ) }` : '' );
}

/** True where a mail program may cut the mail that this address opens. */
export function isTooLongForMail( href: string ): boolean {
	return href.length > MAX_MAILTO;
}

/** Date and time with time zone, such as `2026-03-01 14:05 (UTC+01:00)`, in the zone of the device. */
export function timeText( now: Date ): string {
	const two = ( value: number ) => String( value ).padStart( 2, '0' );
	const offset = -now.getTimezoneOffset();
	const zone = `${ offset < 0 ? '-' : '+' }${ two( Math.floor( Math.abs( offset ) / 60 ) ) }:${ two( Math.abs( offset ) % 60 ) }`;
	return `${ now.getFullYear() }-${ two( now.getMonth() + 1 ) }-${ two( now.getDate() ) } ` +
		`${ two( now.getHours() ) }:${ two( now.getMinutes() ) } (UTC${ zone })`;
}
