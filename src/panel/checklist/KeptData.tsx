import { useState } from 'preact/hooks';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export interface KeptDataProps {
	/** False after the browser did not let the gadget keep the last change. */
	kept: boolean;
	/** Removes everything; false where the browser did not let it. */
	forget: () => boolean;
}

/** What the gadget keeps, and the button that removes it at once. */
export function KeptData( { kept, forget }: KeptDataProps ) {
	const { messages, checklist } = usePlatform();
	const [ result, setResult ] = useState<'none' | 'forgotten' | 'failed'>( 'none' );
	return <section class="safety-kept">
		<h4>{ messages.text( 'safety-checklist-kept-heading' ) }</h4>
		<p>{ messages.text( `safety-checklist-kept-${ checklist.keeps }` ) }</p>
		{ !kept && <Notice type="warning" announce>{ messages.text( 'safety-checklist-not-kept' ) }</Notice> }
		<div class="safety-kept__buttons">
			<Button action="destructive" onClick={ () => setResult( forget() ? 'forgotten' : 'failed' ) }>
				{ messages.text( 'safety-checklist-forget' ) }
			</Button>
			<Button onClick={ checklist.print }>{ messages.text( 'safety-checklist-print' ) }</Button>
		</div>
		<p role="status" class="safety-kept__result">
			{ result === 'forgotten' && messages.text( 'safety-checklist-forgotten' ) }
			{ result === 'failed' && messages.text( 'safety-checklist-forget-failed' ) }
		</p>
	</section>;
}
