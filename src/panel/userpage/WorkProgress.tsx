import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import type { Progress } from './port';

export interface WorkProgressProps {
	/** Null while the rules are at work. */
	progress: Progress | null;
	onCancel: () => void;
}

/** How far the reading is, and the way to stop it. */
export function WorkProgress( { progress, onCancel }: WorkProgressProps ) {
	const { messages } = usePlatform();
	const text = progress ?
		messages.text( 'safety-userpage-reading', progress.done, progress.total ) :
		messages.text( 'safety-userpage-looking' );
	return <div class="safety-userpage__working">
		<label>
			{ text }
			<progress value={ progress?.done } max={ progress?.total } />
		</label>
		<Button onClick={ onCancel }>{ messages.text( 'safety-userpage-cancel' ) }</Button>
	</div>;
}
