/**
 * The emergency address, alone in this file so that everything can have it without any other code. It is compiled
 * in: no configuration, translation, request or log-in can change it or keep it from being shown.
 *
 * Source: https://meta.wikimedia.org/wiki/Threats_of_harm and the page of the Human Rights Team on Meta-Wiki.
 */
export const EMERGENCY_EMAIL = 'emergency@wikimedia.org';
