import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface HeadingProps {
	children: ComponentChildren;
}

/** The heading of a screen. It takes the focus when the screen appears, so that a screen reader says where one is. */
export function Heading( { children }: HeadingProps ) {
	const ref = useRef<HTMLHeadingElement | null>( null );
	useLayoutEffect( () => ref.current?.focus(), [] );
	return <h3 class="safety-contact-dialog__heading" tabIndex={ -1 } ref={ ref }>{ children }</h3>;
}
