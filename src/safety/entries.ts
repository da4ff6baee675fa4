import type { View } from '../panel/views';

/** A link of the portlet. Its id is `t-safety-` and the view, its text the message `safety-portlet-` and the view. */
export const ENTRIES: View[] = [ 'checklist', 'username', 'userpage', 'contact' ];
