/**
 * The Foundation's emergency address, for threats of physical harm and for persecution. It is compiled in and no
 * configuration changes it. Source: the page of the Human Rights Team on Meta-Wiki (domain research, route 1).
 */
export const EMERGENCY_ADDRESS = 'emergency@wikimedia.org';
