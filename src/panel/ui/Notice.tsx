import type { ComponentChildren } from 'preact';

export interface NoticeProps {
	type?: 'notice' | 'warning' | 'error' | 'success';
	children: ComponentChildren;
	/** True where the notice appears after something the reader did, so that screen readers say it. */
	announce?: boolean;
}

/** A message box with the look of the platform (Codex, CSS only). */
export function Notice( { type = 'notice', announce = false, children }: NoticeProps ) {
	return <div
		class={ `cdx-message cdx-message--block cdx-message--${ type }` }
		role={ announce ? ( type === 'error' ? 'alert' : 'status' ) : undefined }
	>
		<span class="cdx-message__icon" aria-hidden="true" />
		<div class="cdx-message__content">{ children }</div>
	</div>;
}
