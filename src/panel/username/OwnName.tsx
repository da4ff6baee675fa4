import { useEffect, useRef, useState } from 'preact/hooks';
import type { NameCheck, Rule } from '../../username/index';
import { usePlatform } from '../platform';
import { Button } from '../ui/Button';
import { NameResult } from './NameResult';
import type { LoadedNames } from './use-names';

interface OwnState {
	check: NameCheck;
	/** False where the own address could not be compared. */
	compared: boolean;
}

/** The hints of the reader's own name. The own e-mail address is compared once and not kept. */
export function OwnName( { name, names }: { name: string; names: LoadedNames } ) {
	const { messages, username: port } = usePlatform();
	const [ own, setOwn ] = useState<OwnState | null>( null );
	const [ fine, setFine ] = useState<Rule[]>( [] );
	const headingRef = useRef<HTMLHeadingElement>( null );

	useEffect( () => {
		let current = true;
		const show = ( state: OwnState ) => {
			if ( current ) {
				setOwn( state );
			}
		};
		show( { check: names.check( name ), compared: true } );
		port.fetchOwnEmailLocalPart().then(
			( localPart ) => show( { check: names.check( name, localPart || undefined ), compared: true } ),
			() => show( { check: names.check( name ), compared: false } )
		);
		return () => {
			current = false;
		};
	}, [ name, names, port ] );

	const change = ( rules: Rule[] ) => {
		setFine( rules );
		// The button that was pressed is gone: the reader goes on from the heading.
		headingRef.current?.focus();
	};
	const hints = own ? own.check.hints.filter( ( { rule } ) => !fine.includes( rule ) ) : [];
	return <section>
		<h4 ref={ headingRef } tabIndex={ -1 }>{ messages.text( 'safety-username-own' ) } <bdi dir="auto">{ name }</bdi></h4>
		<p role="status" class="safety-visually-hidden">{ own && messages.text( 'safety-username-count', own.check.hints.length ) }</p>
		{ own && <NameResult check={ own.check } complete={ names.isComplete } hints={ hints } onFine={ ( { rule } ) => change( [ ...fine, rule ] ) } /> }
		{ own && own.check.hints.length > hints.length && <Button weight="quiet" onClick={ () => change( [] ) }>
			{ messages.text( 'safety-username-show-fine', own.check.hints.length - hints.length ) }
		</Button> }
		{ own && !own.compared && <p>{ messages.text( 'safety-username-email-not-compared' ) }</p> }
	</section>;
}
