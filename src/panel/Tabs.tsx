import { useRef } from 'preact/hooks';
import { usePlatform } from './platform';
import { TABS, type Tab } from './views';

/** How far each key moves among the tabs; in right-to-left the arrows change sides. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

export interface TabsProps {
	current: Tab;
	onChange: ( tab: Tab ) => void;
}

/** The list of tabs. One stop for the Tab key; arrows, Home and End move within it, as in Codex. */
export function Tabs( { current, onChange }: TabsProps ) {
	const { messages } = usePlatform();
	const list = useRef<HTMLDivElement>( null );

	const select = ( tab: Tab ) => {
		onChange( tab );
		list.current?.querySelector<HTMLElement>( `#safety-tab-${ tab }` )?.focus();
	};
	const onKeyDown = ( event: KeyboardEvent ) => {
		const rightToLeft = getComputedStyle( event.currentTarget as Element ).direction === 'rtl';
		const step = ( STEPS[ event.key ] || 0 ) * ( rightToLeft ? -1 : 1 );
		const next = event.key === 'Home' ? 0 : event.key === 'End' ? TABS.length - 1 :
			step && ( TABS.indexOf( current ) + step + TABS.length ) % TABS.length;
		const tab = next === 0 && event.key !== 'Home' && step === 0 ? undefined : TABS[ next ];
		if ( tab ) {
			event.preventDefault();
			select( tab );
		}
	};

	return <div class="safety-tabs" role="tablist" aria-label={ messages.text( 'safety-panel-tabs' ) } ref={ list } onKeyDown={ onKeyDown }>
		{ TABS.map( ( tab ) => <button
			key={ tab }
			type="button"
			role="tab"
			class="safety-tabs__tab"
			id={ `safety-tab-${ tab }` }
			aria-selected={ tab === current }
			aria-controls="safety-tabpanel"
			tabIndex={ tab === current ? 0 : -1 }
			onClick={ () => select( tab ) }
		>{ messages.text( `safety-tab-${ tab }` ) }</button> ) }
	</div>;
}
