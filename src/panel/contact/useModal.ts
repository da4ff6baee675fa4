import { useLayoutEffect, useState, type MutableRef } from 'preact/hooks';

const FOCUSABLE = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';

/** Keeps the Tab key inside a dialog in browsers that cannot do it themselves. */
function keepTabInside( dialog: HTMLElement, event: KeyboardEvent ): void {
	const all = Array.from( dialog.querySelectorAll<HTMLElement>( FOCUSABLE ) );
	const edge = event.shiftKey ? all[ 0 ] : all[ all.length - 1 ];
	const other = event.shiftKey ? all[ all.length - 1 ] : all[ 0 ];
	const inside = document.activeElement && dialog.contains( document.activeElement );
	if ( !inside || document.activeElement === edge ) {
		event.preventDefault();
		other?.focus();
	}
}

/**
 * Shows a `<dialog>` as modal while the component is there, and gives the focus back afterwards. Browsers without
 * `showModal` (before 2022) get the same by role and by a trap for the Tab key.
 *
 * @param ref The dialog.
 * @param onDismiss The reader wants to close it: by Escape, or by the back gesture of a phone.
 */
export function useModal( ref: MutableRef<HTMLDialogElement | null>, onDismiss: () => void ): void {
	// While this renders for the first time nothing inside the dialog has taken the focus yet.
	const [ before ] = useState( () => document.activeElement );
	useLayoutEffect( () => {
		const dialog = ref.current;
		if ( !dialog ) {
			return;
		}
		const isNative = typeof dialog.showModal === 'function';
		if ( isNative ) {
			dialog.showModal();
		} else {
			dialog.setAttribute( 'open', '' );
			dialog.setAttribute( 'role', 'dialog' );
			dialog.setAttribute( 'aria-modal', 'true' );
		}
		// Browsers put the focus on the first button; the heading of the screen says more.
		dialog.querySelector<HTMLElement>( 'h3' )?.focus();
		// For printing, and so that the page behind does not scroll.
		document.documentElement.classList.add( 'safety-contact-open' );
		return () => {
			document.documentElement.classList.remove( 'safety-contact-open' );
			if ( isNative && dialog.open ) {
				dialog.close();
			}
			if ( before instanceof HTMLElement ) {
				before.focus();
			}
		};
	}, [] );

	useLayoutEffect( () => {
		const dialog = ref.current;
		const onKeyDown = ( event: KeyboardEvent ) => {
			if ( event.key === 'Escape' ) {
				event.preventDefault();
				event.stopPropagation();
				onDismiss();
			} else if ( event.key === 'Tab' && dialog && typeof dialog.showModal !== 'function' ) {
				keepTabInside( dialog, event );
			}
		};
		const onCancel = ( event: Event ) => {
			event.preventDefault();
			onDismiss();
		};
		dialog?.addEventListener( 'keydown', onKeyDown );
		dialog?.addEventListener( 'cancel', onCancel );
		return () => {
			dialog?.removeEventListener( 'keydown', onKeyDown );
			dialog?.removeEventListener( 'cancel', onCancel );
		};
	}, [ onDismiss ] );
}
