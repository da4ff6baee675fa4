/** The checklist tab. */
export function ChecklistTab() {
	return null;
}
