import type { Hint, NameCheck } from '../../username/index';
import { usePlatform } from '../platform';
import { HintCard } from './HintCard';

export interface NameResultProps {
	check: NameCheck;
	/** Whether the name data was there. */
	complete: boolean;
	hints: Hint[];
	onFine?: ( hint: Hint ) => void;
}

/** Names of the scripts that cannot be judged, in a list. */
function Unjudged( { check }: { check: NameCheck } ) {
	const { messages } = usePlatform();
	const known = check.unjudgedScripts.filter( ( script ) => script !== 'unknown' ).map( ( script ) => script.replace( /_/g, ' ' ) );
	return check.unjudgedScripts.length === 0 ? null : <p class="safety-username__unjudged">
		{ known.length ?
			messages.text( 'safety-username-unjudged', known.join( ', ' ) ) :
			messages.text( 'safety-username-unjudged-unknown' ) }
	</p>;
}

/** What the checks say of one name. */
export function NameResult( { check, complete, hints, onFine }: NameResultProps ) {
	const { messages } = usePlatform();
	return <>
		<Unjudged check={ check } />
		{ check.hints.length === 0 && complete && check.judged && <p>{ messages.text( 'safety-username-nothing' ) }</p> }
		{ check.hints.length === 0 && !( complete && check.judged ) && <p>{ messages.text( 'safety-username-nothing-partly' ) }</p> }
		{ hints.length > 0 && <ul class="safety-username__hints">
			{ hints.map( ( hint ) => <HintCard
				key={ hint.rule }
				name={ check.name }
				hint={ hint }
				onFine={ onFine && ( () => onFine( hint ) ) }
			/> ) }
		</ul> }
	</>;
}
