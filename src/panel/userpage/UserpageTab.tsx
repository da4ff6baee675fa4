/** The userpage tab. */
export function UserpageTab() {
	return null;
}
