/**
 * Names of ResourceLoader modules. The definition of the gadget names the same ones, and a test compares the two:
 * on other wikis of the farm nothing resolves them for us, so the code asks for them itself.
 */

export const PANEL_MODULE = 'ext.gadget.safety-panel';
export const USERNAME_MODULE = 'ext.gadget.safety-username';
export const USERPAGE_MODULE = 'ext.gadget.safety-userpage';

/** What stage 0 needs. */
export const BASE_MODULES = [ 'mediawiki.util', 'mediawiki.user', 'mediawiki.storage' ];

/** What stage 1 needs beyond that. */
export const PANEL_DEPENDENCIES = [
	'codex-styles',
	'mediawiki.api',
	'mediawiki.ForeignApi',
	'mediawiki.jqueryMsg',
	'user.options',
];
