/** UTF-8 bytes of the character whose UTF-16 unit is given; a surrogate counts half of its four. */
function bytesOf( unit: number ): number {
	if ( unit < 0x80 ) {
		return 1;
	}
	if ( unit < 0x800 || ( unit >= 0xd800 && unit <= 0xdfff ) ) {
		return 2;
	}
	return 3;
}

/**
 * Turns positions in bytes, as MediaWiki counts them, into positions in a string. One pass over the text.
 *
 * @param text
 * @param bytes positions in UTF-8 bytes, rising
 */
export function unitOffsets( text: string, bytes: number[] ): number[] {
	const offsets: number[] = [];
	let unit = 0;
	let byte = 0;
	for ( const wanted of bytes ) {
		while ( byte < wanted && unit < text.length ) {
			byte += bytesOf( text.charCodeAt( unit ) );
			unit++;
		}
		offsets.push( unit );
	}
	return offsets;
}
