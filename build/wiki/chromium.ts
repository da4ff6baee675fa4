import { aptInstall } from './apt';
import { findOnPath } from './run';
import { Problem } from '../problem';

/** Path of a Chromium or Chrome on this machine; installs Debian's when there is none. */
export async function ensureChromium(): Promise<string> {
	const find = () => findOnPath( 'chromium', 'chromium-browser', 'google-chrome' );
	if ( !find() ) {
		await aptInstall( [ 'chromium' ], 'for tests in a browser' );
	}
	const path = find();
	if ( !path ) {
		throw new Problem( 'no Chromium on PATH after installing it. Put its folder on PATH.' );
	}
	return path;
}
