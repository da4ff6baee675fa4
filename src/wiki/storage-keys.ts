/** Keys under which the gadget keeps something in the browser. All begin alike, so that "forget everything" finds them. */

/** Session only: the tab that the panel shows, while it is open. */
export const OPEN_TAB_KEY = 'safety-open-tab';

/** On the device: `off` where the reader has turned off the check of the editor. */
export const EDIT_CHECK_KEY = 'safety-edit-check';

/** On the device for registered users, session only for others: what is ticked in the checklist. */
export const CHECKLIST_KEY = 'safety-checklist';
