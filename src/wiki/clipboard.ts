/** Copies text; false where the browser has no clipboard here or refuses (an insecure page, a denied permission). */
export function copyText( text: string ): Promise<boolean> {
	// The browsers without it are what the test is for.

	if ( !navigator.clipboard ) {
		return Promise.resolve( false );
	}
	// eslint-disable-next-line compat/compat
	return navigator.clipboard.writeText( text ).then( () => true, () => false );
}
