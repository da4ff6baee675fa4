export interface ContactDialogProps {
	/** Id of a concern to start at, from a link or an attribute; unknown ids start at the first screen. */
	concern?: string;
	/** Called once when the dialog has closed. */
	onClose: () => void;
}

/** The modal contact dialog. It is open while it is rendered. */
export function ContactDialog( _props: ContactDialogProps ) {
	return null;
}
