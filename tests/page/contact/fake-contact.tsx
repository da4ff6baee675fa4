/** The contact dialog with a platform made for a test. */
import { render } from '@testing-library/preact';
import { ContactDialog } from '../../../src/panel/contact/ContactDialog';
import type { ContactPort } from '../../../src/panel/contact/port';
import { PlatformProvider, type Platform } from '../../../src/panel/platform';
import { vi } from 'vitest';
import { fakePlatform } from '../fake-platform';

export function fakePort( parts: Partial<ContactPort> = {} ): ContactPort {
	return {
		dbName: 'metawiki',
		language: 'en',
		place: () => ( {
			wiki: 'meta.wikimedia.org',
			title: 'Talk:Example',
			revisionUrl: 'https://meta.wikimedia.org/w/index.php?title=Talk:Example&oldid=12',
			diffUrl: 'https://meta.wikimedia.org/w/index.php?title=Talk:Example&diff=12&oldid=11'
		} ),
		now: () => new Date( 2026, 2, 1, 14, 5 ),
		hasReportLink: () => false,
		loadConfig: vi.fn( () => Promise.resolve( null ) ),
		warn: vi.fn(),
		leave: vi.fn(),
		...parts
	};
}

export function openDialog( options: { concern?: string; port?: ContactPort; platform?: Partial<Platform> } = {} ) {
	const port = options.port || fakePort();
	const onClose = vi.fn();
	const platform = fakePlatform( { contact: port, ...options.platform } );
	const view = render( <PlatformProvider value={ platform }>
		<ContactDialog concern={ options.concern } onClose={ onClose } />
	</PlatformProvider> );
	return { ...view, port, onClose };
}
