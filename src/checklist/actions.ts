import type { LinkTarget } from '../links';
import { SOURCES } from './sources';

/**
 * Links of the checklist. The text of each is the message `safety-action-<key>`.
 *
 * Special pages that only the Wikimedia wikis have are opened on Meta-Wiki, where the account is the same; those that
 * every wiki has are opened on the wiki that the reader is on, because its preferences can differ.
 */
export const ACTIONS = {
	rename: { kind: 'page', site: 'meta', title: 'Special:GlobalRenameRequest' },
	'create-account': { kind: 'page', site: 'here', title: 'Special:CreateAccount' },
	'log-in': { kind: 'page', site: 'here', title: 'Special:UserLogin' },
	vanish: { kind: 'page', site: 'meta', title: 'Special:GlobalVanishRequest' },
	'about-vanishing': { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Account vanishing' },
	contributions: { kind: 'page', site: 'here', title: 'Special:Contributions/$USER' },
	'preferences-profile': { kind: 'page', site: 'here', title: 'Special:Preferences', fragment: 'mw-prefsection-personal' },
	'preferences-email': { kind: 'page', site: 'here', title: 'Special:Preferences', fragment: 'mw-prefsection-personal-email' },
	'preferences-notifications': { kind: 'page', site: 'here', title: 'Special:Preferences', fragment: 'mw-prefsection-echo' },
	'my-page': { kind: 'page', site: 'here', title: 'User:$USER' },
	'page-history': { kind: 'page', site: 'here', title: 'Special:PageHistory/User:$USER' },
	oversight: { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Oversight policy' },
	'my-accounts': { kind: 'page', site: 'meta', title: 'Special:CentralAuth/$USER' },
	'search-yourself': { kind: 'url', url: SOURCES.doxingYourself },
	'mailing-lists': { kind: 'url', url: 'https://lists.wikimedia.org' },
	'change-password': { kind: 'page', site: 'here', title: 'Special:ChangePassword' },
	'password-policy': { kind: 'page', site: 'meta', title: 'Password policy' },
	'account-security': { kind: 'page', site: 'here', title: 'Special:AccountSecurity' },
	'two-factor-help': { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Help:Two-factor authentication' },
	'change-email': { kind: 'page', site: 'here', title: 'Special:ChangeEmail' },
	'confirm-email': { kind: 'page', site: 'here', title: 'Special:ConfirmEmail' },
	'account-recovery': { kind: 'page', site: 'meta', title: 'Special:AccountRecovery' },
	'login-notifications-help': { kind: 'page', site: 'mediawiki', title: 'Special:MyLanguage/Help:Login notifications' },
	'login-code-help': { kind: 'page', site: 'mediawiki', title: 'Special:MyLanguage/Help:Extension:EmailAuth' },
	'committed-identity': { kind: 'page', site: 'meta', title: 'Template:User committed identity' },
	'temporary-accounts': { kind: 'page', site: 'mediawiki', title: 'Special:MyLanguage/Trust and Safety Product/Temporary Accounts' },
	'open-proxies': { kind: 'page', site: 'meta', title: 'Special:MyLanguage/No open proxies' },
	'block-exemption': { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Global IP block exemptions' },
	exif: { kind: 'page', site: 'commons', title: 'Commons:Exif' },
	'photo-policy': { kind: 'page', site: 'wikimania', title: '2024:Photography policy' },
	'travel-guide': { kind: 'url', url: SOURCES.travelGuide },
	'human-rights': { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Human Rights Team' },
	'mental-health': { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Mental health resources' },
	'young-people': { kind: 'page', site: 'meta', title: 'Special:MyLanguage/Staying safe on Wikimedia as a young person' },
} as const satisfies Record<string, LinkTarget>;

export type ActionId = keyof typeof ACTIONS;
