import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePlatform } from '../platform';

export interface TextProps {
	/** Message key. */
	k: string;
	params?: Array<string | number | Node>;
	/** Element to draw; a span where not said. */
	as?: 'span' | 'p' | 'div' | 'li';
	class?: string;
	id?: string;
}

/**
 * A message whose parameters or text hold links or other nodes. For plain text use `platform.messages.text`.
 * The nodes come from the platform's parser, so no HTML string is ever put into the page.
 */
export function Text( { k, params = [], as: Element = 'span', class: className, id }: TextProps ) {
	const { messages } = usePlatform();
	const ref = useRef<HTMLElement | null>( null );
	useLayoutEffect( () => {
		ref.current?.replaceChildren( ...messages.nodes( k, ...params ) );
	} );
	return <Element id={ id } class={ className } ref={ ( node: HTMLElement | null ) => {
		ref.current = node;
	} } />;
}
