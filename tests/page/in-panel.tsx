import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { PlatformProvider, type Platform } from '../../src/panel/platform';
import { PanelActionsProvider, type PanelActions } from '../../src/panel/state';

/** Draws a part of the panel as the panel does. The actions note what is opened and closed. */
export function renderInPanel( platform: Platform, children: ComponentChild ) {
	const actions = { open: vi.fn(), showTab: vi.fn(), closePanel: vi.fn(), closeContact: vi.fn() } satisfies PanelActions;
	const view = render( <PlatformProvider value={ platform }>
		<PanelActionsProvider value={ actions }>{ children }</PanelActionsProvider>
	</PlatformProvider> );
	return { ...view, actions };
}
