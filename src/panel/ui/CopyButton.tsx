import { useState } from 'preact/hooks';
import { usePlatform } from '../platform';
import { Button } from './Button';

export interface CopyButtonProps {
	/** What to copy; a function where it is made at the moment of the click. */
	text: string | ( () => string );
	/** Visible text of the button. */
	children: string;
}

/**
 * Copies text and says whether that worked, to the eye and to screen readers. Where the browser refuses, it says
 * to select the text by hand, so keep the text visible beside this button.
 */
export function CopyButton( { text, children }: CopyButtonProps ) {
	const { copy, messages } = usePlatform();
	const [ result, setResult ] = useState<'none' | 'copied' | 'refused'>( 'none' );
	const onClick = () => {
		void copy( typeof text === 'string' ? text : text() ).then( ( done ) => {
			setResult( done ? 'copied' : 'refused' );
		} );
	};
	return <span class="safety-copy">
		<Button onClick={ onClick }>{ children }</Button>
		<span class="safety-copy__result" role="status">
			{ result === 'copied' && messages.text( 'safety-copied' ) }
			{ result === 'refused' && messages.text( 'safety-copy-refused' ) }
		</span>
	</span>;
}
