import type { Audience } from './types';

/**
 * Groups whose rights are switched off without two-factor login, by WMF's site configuration (`$wgRestrictedGroups`)
 * as of August 2026, named as in the documentation of that setting. The list there is longer and changes.
 */
const RESTRICTED_GROUPS: readonly string[] = [
	'abusefilter-helper',
	'abusefilter-maintainer',
	'arbcom',
	'bureaucrat',
	'centralnoticeadmin',
	'checkuser',
	'global-interface-editor',
	'global-sysop',
	'interface-admin',
	'oauthadmin',
	'ombuds',
	'staff',
	'steward',
	'suppress',
	'u4c-member',
];

/** Whether items for an audience are shown to this reader. */
export function belongsTo( audience: Audience, reader: { kind: 'named' | 'temporary' | 'anonymous'; groups: readonly string[] } ): boolean {
	switch ( audience ) {
		case 'everyone':
			return true;
		case 'account':
		case 'uploaders':
			return reader.kind === 'named';
		case 'advanced-rights':
			return reader.kind === 'named' && reader.groups.some( ( group ) => RESTRICTED_GROUPS.includes( group ) );
	}
}
