/** The username tab. */
export function UsernameTab() {
	return null;
}
