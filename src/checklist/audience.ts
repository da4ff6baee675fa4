import type { Audience } from './types';

/**
 * Groups, local and global, whose rights are switched off without two-factor login: those of `$wgRestrictedGroups` in
 * the site configuration of the Wikimedia wikis (`default`, 21 August 2026) with the condition `oath.has_2fa`.
 */
const RESTRICTED_GROUPS: readonly string[] = [
	'abusefilter-helper',
	'abusefilter-maintainer',
	'arbcom',
	'bureaucrat',
	'centralnoticeadmin',
	'checkuser',
	'founder',
	'global-interface-editor',
	'global-sysop',
	'interface-admin',
	'new-wikis-importer',
	'oauthadmin',
	'ombuds',
	'staff',
	'steward',
	'suppress',
	'sysadmin',
	'u4c-member',
	'wikidata-staff',
	'wikifunctions-staff',
	'wmf-email-block-override',
	'wmf-officeit',
	'wmf-researcher',
	'wmf-supportsafety',
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
