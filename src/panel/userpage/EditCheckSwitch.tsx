import { useState } from 'preact/hooks';
import { usePlatform } from '../platform';

/** The preference for the check of unsaved text. */
export function EditCheckSwitch() {
	const { messages, userpage: { editor } } = usePlatform();
	const [ isOn, setIsOn ] = useState( editor.isOn );
	return <div class="cdx-checkbox safety-userpage__switch">
		<div class="cdx-checkbox__wrapper">
			<input
				class="cdx-checkbox__input"
				id="safety-edit-check"
				type="checkbox"
				checked={ isOn }
				aria-describedby="safety-edit-check-description"
				onChange={ ( event ) => {
					editor.setOn( event.currentTarget.checked );
					setIsOn( event.currentTarget.checked );
				} }
			/>
			<span class="cdx-checkbox__icon" />
			<div class="cdx-checkbox__label cdx-label">
				<label class="cdx-label__label" for="safety-edit-check">
					<span class="cdx-label__label__text">{ messages.text( 'safety-userpage-edit-check' ) }</span>
				</label>
				<span class="cdx-label__description" id="safety-edit-check-description">
					{ messages.text( 'safety-userpage-edit-check-description' ) }
				</span>
			</div>
		</div>
	</div>;
}
