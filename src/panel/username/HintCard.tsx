import type { Hint } from '../../username/index';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';

export interface HintCardProps {
	name: string;
	hint: Hint;
	/** Missing where the name is only tried. */
	onFine?: () => void;
}

/** The message key of a hint's texts: some rules tell different things of different sorts. */
function keyOf( hint: Hint ): string {
	return hint.detail ? `${ hint.rule }-${ hint.detail }` : hint.rule;
}

/** The name with the part that caused the hint marked. */
function MarkedName( { name, part }: { name: string; part: string } ) {
	const text = name.normalize( 'NFC' );
	const at = text.indexOf( part );
	return <bdi dir="auto">
		{ at < 0 ? text : <>{ text.slice( 0, at ) }<mark>{ part }</mark>{ text.slice( at + part.length ) }</> }
	</bdi>;
}

/** One hint: what it is, how much it tells, the part of the name, why it can matter, what can be done. */
export function HintCard( { name, hint, onFine }: HintCardProps ) {
	const { messages } = usePlatform();
	const key = keyOf( hint );
	const title = messages.text( `safety-username-rule-${ key }` );
	const evidence = hint.evidence || [];
	return <li class={ `safety-hint safety-hint--${ hint.level }` }>
		<h5 class="safety-hint__title">{ title }</h5>
		<p class="safety-hint__level">{ messages.text( `safety-username-level-${ hint.level }` ) }</p>
		<p class="safety-hint__name"><MarkedName name={ name } part={ hint.part } /></p>
		{ evidence.length === 2 && <p>{ messages.text( 'safety-username-evidence', evidence[ 0 ]!, evidence[ 1 ]! ) }</p> }
		<p>{ messages.text( `safety-username-why-${ key }` ) }</p>
		<p><strong>{ messages.text( 'safety-username-what-to-do' ) }</strong> { messages.text( `safety-username-do-${ key }` ) }</p>
		{ onFine && <Button weight="quiet" onClick={ onFine } label={ messages.text( 'safety-username-fine-label', title ) }>
			{ messages.text( 'safety-username-fine' ) }
		</Button> }
	</li>;
}
