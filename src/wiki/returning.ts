/**
 * Calls back each time the person comes back to this page, from another tab, window or application. Coming back is
 * told by two events in most browsers; the callback runs once. The function that is returned ends the calls.
 */
export function onReturn( callback: () => void ): () => void {
	let away = false;
	const onLeave = () => {
		away = true;
	};
	const onBack = () => {
		if ( away && document.visibilityState === 'visible' ) {
			away = false;
			callback();
		}
	};
	const onVisibility = () => document.visibilityState === 'hidden' ? onLeave() : onBack();

	window.addEventListener( 'blur', onLeave );
	window.addEventListener( 'focus', onBack );
	document.addEventListener( 'visibilitychange', onVisibility );
	return () => {
		window.removeEventListener( 'blur', onLeave );
		window.removeEventListener( 'focus', onBack );
		document.removeEventListener( 'visibilitychange', onVisibility );
	};
}
