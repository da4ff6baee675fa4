const CLASS = 'safety-edit-check';

/** The element for our notice inside a parent, made as its first child on first use. */
export function mountIn( parent: Element ): HTMLElement {
	for ( const child of Array.from( parent.children ) ) {
		if ( child instanceof HTMLElement && child.classList.contains( CLASS ) ) {
			return child;
		}
	}
	const element = document.createElement( 'div' );
	element.className = `safety-root ${ CLASS }`;
	parent.prepend( element );
	return element;
}
