/** The learn tab. */
export function LearnTab() {
	return null;
}
