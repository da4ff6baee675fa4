import { useEffect, useState } from 'preact/hooks';
import type { NameCheck } from '../../username/index';
import { usePlatform } from '../platform';
import { NameResult } from './NameResult';
import type { LoadedNames } from './use-names';

/** Milliseconds without typing before the name is looked at. */
const PAUSE = 300;
/** MediaWiki takes no longer names (255 bytes). */
const LONGEST = 255;

/** A field for any name. What is typed stays in the page. */
export function TryName( { names }: { names: LoadedNames } ) {
	const { messages } = usePlatform();
	const [ typed, setTyped ] = useState( '' );
	const [ check, setCheck ] = useState<NameCheck | null>( null );

	useEffect( () => {
		const name = typed.trim();
		if ( name === '' ) {
			setCheck( null );
			return;
		}
		const timer = setTimeout( () => setCheck( names.check( name ) ), PAUSE );
		return () => clearTimeout( timer );
	}, [ typed, names ] );

	return <section>
		<h4>{ messages.text( 'safety-username-try' ) }</h4>
		<label class="safety-username__label" for="safety-username-try">{ messages.text( 'safety-username-try-label' ) }</label>
		<div class="cdx-text-input">
			<input
				id="safety-username-try"
				class="cdx-text-input__input"
				type="text"
				dir="auto"
				autocomplete="off"
				autocapitalize="off"
				spellcheck={ false }
				maxLength={ LONGEST }
				value={ typed }
				aria-describedby="safety-username-try-note"
				onInput={ ( event ) => setTyped( event.currentTarget.value ) }
			/>
		</div>
		<p id="safety-username-try-note">{ messages.text( 'safety-username-try-note' ) }</p>
		<p role="status" class="safety-visually-hidden">{ check && messages.text( 'safety-username-count', check.hints.length ) }</p>
		{ check && <NameResult check={ check } complete={ names.isComplete } hints={ check.hints } /> }
	</section>;
}
