/** A day (YYYY-MM-DD) as the reader's language writes it. */
export function formatDay( day: string ): string {
	// A day without a time is read as midnight UTC, and so it is written. The page says the reader's language.
	return new Date( day ).toLocaleDateString( document.documentElement.lang || undefined, {
		year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC',
	} );
}
