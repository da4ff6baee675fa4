/** Every match of an expression with the flag `g`, from the beginning of a text. */
export function matchesOf( pattern: RegExp, text: string ): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for ( let match = pattern.exec( text ); match; match = pattern.exec( text ) ) {
		found.push( match );
	}
	return found;
}
