import type { Reader } from '../panel/platform';

/** Who is reading, from what the page already says: no request. */
export function currentReader(): Reader {
	const name = mw.user.getName();
	const isTemporary = mw.user.isTemp();
	return {
		kind: name === null ? 'anonymous' : isTemporary ? 'temporary' : 'named',
		name,
		groups: [
			...( mw.config.get( 'wgUserGroups' ) || [] ),
			...( mw.config.get( 'wgGlobalGroups' ) as string[] | null || [] ),
		],
	};
}
