import type { ComponentChildren, Ref } from 'preact';

export interface ButtonProps {
	children: ComponentChildren;
	onClick: () => void;
	action?: 'default' | 'progressive' | 'destructive';
	weight?: 'normal' | 'primary' | 'quiet';
	/** `aria-pressed`, for a button that keeps a state. */
	pressed?: boolean;
	/** `aria-expanded`, for a button that shows and hides something. */
	expanded?: boolean;
	/** Id of the element that the button shows or rules. */
	controls?: string;
	/** Accessible name, where the visible text alone does not say enough. */
	label?: string;
	disabled?: boolean;
	class?: string;
	buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with the look of the platform (Codex, CSS only). */
export function Button( props: ButtonProps ) {
	const { action = 'default', weight = 'normal' } = props;
	const classes = [
		'cdx-button', `cdx-button--action-${ action }`, `cdx-button--weight-${ weight }`, props.class
	].filter( Boolean ).join( ' ' );
	return <button
		type="button"
		class={ classes }
		onClick={ props.onClick }
		aria-pressed={ props.pressed }
		aria-expanded={ props.expanded }
		aria-controls={ props.controls }
		aria-label={ props.label }
		disabled={ props.disabled }
		ref={ props.buttonRef }
	>{ props.children }</button>;
}
