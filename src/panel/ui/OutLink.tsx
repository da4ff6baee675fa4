import type { ComponentChildren } from 'preact';
import { needsAccount, type LinkTarget } from '../../links';
import { usePlatform } from '../platform';

export interface OutLinkProps {
	target: LinkTarget;
	children: ComponentChildren;
	class?: string;
}

/**
 * A link out of the panel. It opens a new tab and says so, because the panel keeps what a person has begun.
 * Targets that need an account draw nothing for a reader who has none.
 */
export function OutLink( { target, children, class: className = 'safety-link' }: OutLinkProps ) {
	const { hrefFor, messages, reader } = usePlatform();
	if ( needsAccount( target ) && reader.name === null ) {
		return null;
	}
	const isPublic = target.kind === 'page' && target.publicNoticeboard;
	return <>
		<a class={ className } href={ hrefFor( target ) } target="_blank" rel="noopener noreferrer">
			{ children }
			<span class="safety-visually-hidden"> { messages.text( 'safety-opens-new-tab' ) }</span>
		</a>
		{ isPublic && <span class="safety-public-warning"> { messages.text( 'safety-public-page-warning' ) }</span> }
	</>;
}
