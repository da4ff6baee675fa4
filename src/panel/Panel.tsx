import { useLayoutEffect, useRef } from 'preact/hooks';
import { ChecklistTab } from './checklist/ChecklistTab';
import { LearnTab } from './learn/LearnTab';
import { usePlatform } from './platform';
import { usePanelActions } from './state';
import { Tabs } from './Tabs';
import { Boundary } from './ui/Boundary';
import { Button } from './ui/Button';
import { UserpageTab } from './userpage/UserpageTab';
import { UsernameTab } from './username/UsernameTab';
import type { Tab } from './views';

const CONTENT: Record<Tab, () => preact.JSX.Element | null> = {
	checklist: ChecklistTab,
	username: UsernameTab,
	userpage: UserpageTab,
	learn: LearnTab
};

/** Makes room for the panel beside the page where the window is wide enough; the style sheet decides that. */
const OPEN_CLASS = 'safety-panel-open';

/** Puts the focus back where it was, or on the page content where that place is hidden by now. */
function restoreFocus( opener: Element | null ): void {
	if ( opener instanceof HTMLElement ) {
		opener.focus();
	}
	if ( document.activeElement !== opener ) {
		const content = document.querySelector<HTMLElement>( '#content, main' );
		content?.setAttribute( 'tabindex', '-1' );
		content?.focus( { preventScroll: true } );
	}
}

export interface PanelProps {
	tab: Tab;
	/** How often somebody has asked for the panel; the focus moves here each time. */
	asked: number;
}

/** The docked panel: not modal, so that a page can be mended beside it. */
export function Panel( { tab, asked }: PanelProps ) {
	const { messages } = usePlatform();
	const { open, showTab, closePanel } = usePanelActions();
	const panel = useRef<HTMLElement>( null );
	const heading = useRef<HTMLHeadingElement>( null );
	const opener = useRef<Element | null>( null );
	const Content = CONTENT[ tab ];

	useLayoutEffect( () => {
		const element = panel.current;
		document.documentElement.classList.add( OPEN_CLASS );
		return () => {
			document.documentElement.classList.remove( OPEN_CLASS );
			if ( element?.contains( document.activeElement ) ) {
				restoreFocus( opener.current );
			}
		};
	}, [] );

	useLayoutEffect( () => {
		if ( asked > 0 ) {
			opener.current = document.activeElement;
			heading.current?.focus();
		}
	}, [ asked ] );

	const onKeyDown = ( event: KeyboardEvent ) => {
		if ( event.key === 'Escape' && !event.defaultPrevented ) {
			event.preventDefault();
			closePanel();
		}
	};

	return <aside class="safety-panel" aria-labelledby="safety-panel-title" ref={ panel } onKeyDown={ onKeyDown }>
		<header class="safety-panel__head">
			<h2 class="safety-panel__title" id="safety-panel-title" tabIndex={ -1 } ref={ heading }>
				{ messages.text( 'safety-panel-title' ) }
			</h2>
			<Button class="safety-panel__help" onClick={ () => open( 'contact' ) }>
				{ messages.text( 'safety-panel-help' ) }
			</Button>
			<Button class="safety-panel__close" weight="quiet" label={ messages.text( 'safety-panel-close' ) } onClick={ closePanel }>
				<span aria-hidden="true">✕</span>
			</Button>
		</header>
		<Tabs current={ tab } onChange={ showTab } />
		<div class="safety-panel__content" role="tabpanel" id="safety-tabpanel" aria-labelledby={ `safety-tab-${ tab }` } tabIndex={ 0 } key={ tab }>
			<Boundary><Content /></Boundary>
		</div>
	</aside>;
}
