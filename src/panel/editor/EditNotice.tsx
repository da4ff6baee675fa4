import type { Finding } from '../../userpage/finding';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** More would push the save button away. */
const MAX_SHOWN = 5;

export interface EditNoticeProps {
	/** What is new in the unsaved text and not hidden. */
	findings: Finding[];
	/** True once something was shown, so that its going away is said. */
	hadFindings: boolean;
	isOff: boolean;
	onHide: () => void;
	onTurnOff: () => void;
}

function FreshFindings( { findings, onHide, onTurnOff }: Omit<EditNoticeProps, 'isOff' | 'hadFindings'> ) {
	const { messages } = usePlatform();
	const hidden = findings.length - MAX_SHOWN;
	return <Notice type="warning">
		<p><strong>{ messages.text( 'safety-edit-check-title', findings.length ) }</strong></p>
		<ul>
			{ findings.slice( 0, MAX_SHOWN ).map( ( { category, text, start } ) => <li key={ start + category }>
				{ messages.text( `safety-userpage-category-${ category }` ) }{ ': ' }<bdi dir="auto"><mark>{ text }</mark></bdi>
			</li> ) }
			{ hidden > 0 && <li>{ messages.text( 'safety-edit-check-more', hidden ) }</li> }
		</ul>
		<p>{ messages.text( 'safety-edit-check-note' ) }</p>
		<div class="safety-edit-check__actions">
			<Button onClick={ onHide }>{ messages.text( 'safety-edit-check-hide' ) }</Button>
			<Button weight="quiet" onClick={ onTurnOff }>{ messages.text( 'safety-edit-check-off' ) }</Button>
		</div>
	</Notice>;
}

/** The notice beside the save button. It only tells: nothing about saving changes. */
export function EditNotice( { findings, hadFindings, isOff, onHide, onTurnOff }: EditNoticeProps ) {
	const { messages } = usePlatform();
	const shows = !isOff && findings.length > 0;
	return <>
		<p class="safety-visually-hidden" role="status">
			{ shows && messages.text( 'safety-edit-check-title', findings.length ) }
			{ !isOff && hadFindings && findings.length === 0 && messages.text( 'safety-edit-check-none' ) }
			{ isOff && messages.text( 'safety-edit-check-is-off', messages.text( 'safety-tab-userpage' ) ) }
		</p>
		{ shows && <FreshFindings findings={ findings } onHide={ onHide } onTurnOff={ onTurnOff } /> }
		{ isOff && <Notice>{ messages.text( 'safety-edit-check-is-off', messages.text( 'safety-tab-userpage' ) ) }</Notice> }
	</>;
}
