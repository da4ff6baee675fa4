/** The switches in a person's preferences that the checklist looks at. It reads no others. */
export const SWITCHES = [
	'requireemail',
	'email-allow-new-users',
	'disablemail',
	'echo-subscriptions-web-login-fail',
	'echo-subscriptions-email-login-fail',
	'echo-subscriptions-email-login-success',
] as const;

export type Switch = typeof SWITCHES[ number ];

/** On or off; a switch is missing where the wiki does not have it. */
export type Switches = Partial<Record<Switch, boolean>>;

export interface Preferences {
	switches: Switches;
	/** True where a signature text is set. The text itself is not kept. */
	hasSignature: boolean;
}

/**
 * Whether a raw option value means "on"; undefined where the wiki has no such option. Options come as booleans, numbers
 * or text, by their age and way.
 */
export function readSwitch( value: unknown ): boolean | undefined {
	if ( value === undefined || value === null ) {
		return undefined;
	}
	return value === true || ( value !== '' && Number( value ) === 1 );
}

/** Takes what the checklist needs from raw options and leaves the rest. */
export function readPreferences( option: ( key: string ) => unknown ): Preferences {
	const switches: Switches = {};
	for ( const key of SWITCHES ) {
		const value = readSwitch( option( key ) );
		if ( value !== undefined ) {
			switches[ key ] = value;
		}
	}
	const signature = option( 'nickname' );
	return { switches, hasSignature: typeof signature === 'string' && signature.trim() !== '' };
}
