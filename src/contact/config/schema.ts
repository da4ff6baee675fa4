/** The shape of one wiki's part in the configuration page. `gadget-definition/config.schema.json` says the same for editors. */
import { array, boolean, check, maxLength, minLength, optional, picklist, pipe, record, regex, strictObject, string, trim, tuple, union } from 'valibot';
import { CONCERNS } from '../concerns';
import { EMERGENCY_EMAIL } from '../emergency';
import { ROUTES } from '../routes';
import { OUTCOMES, READERS, ROUTE_IDS } from '../types';
import { allowedUrl, isAllowedEmail } from './hosts';
import { ALWAYS_SHOWN } from './local';

const id = pipe( string(), regex( /^[a-z][a-z0-9-]{1,40}$/, 'an id has small letters, digits and hyphens' ) );

/** Text in one language for everybody, or in several by language code. Always drawn as plain text. */
const text = ( max: number ) => {
	const plain = pipe( string(), trim(), minLength( 1 ), maxLength( max ) );
	// Hyphens part the repeated pieces, so there is one way to match and no backtracking.
	// eslint-disable-next-line security/detect-unsafe-regex
	return union( [ plain, record( pipe( string(), regex( /^[a-z]{2,3}(-[a-z0-9]{2,10})*$/ ) ), plain ) ], 'not a text, or too long' );
};

const url = pipe(
	string(),
	maxLength( 500 ),
	check( ( value ) => allowedUrl( value ) !== null, 'not an https link to a Wikimedia site' ),
);

const email = pipe(
	string(),
	maxLength( 100 ),
	check( isAllowedEmail, 'not an address at wikimedia.org or of a listed chapter' ),
	check( ( value ) => value.toLowerCase() !== EMERGENCY_EMAIL, 'the emergency address is for emergencies only' ),
);

export const routeSchema = pipe(
	strictObject( {
		id,
		outcome: pipe( picklist( OUTCOMES ), check( ( value ) => value !== 'emergency', 'the emergency contact cannot be changed' ) ),
		title: text( 120 ),
		about: text( 400 ),
		email: optional( email ),
		url: optional( url ),
		publicPage: optional( boolean(), false ),
		readBy: picklist( READERS ),
		languages: optional( pipe( array( pipe( string(), maxLength( 20 ) ) ), maxLength( 50 ) ) ),
	} ),
	check( ( route ) => Boolean( route.email || route.url ), 'a contact needs an email or a url' ),
);

export const itemSchema = strictObject( {
	id,
	title: text( 200 ),
	why: text( 400 ),
	url: optional( url ),
} );

/** A route that may be hidden. */
export const hiddenSchema = pipe(
	picklist( ROUTE_IDS, 'no such route' ),
	check( ( value ) => !ALWAYS_SHOWN.includes( value ), 'this route is always shown' ),
);

/** A concern that may be moved up. */
export const firstSchema = pipe(
	string(),
	check( ( value ) => CONCERNS.some( ( concern ) => concern.id === value ), 'no such concern' ),
	check( ( value ) => CONCERNS.every( ( concern ) => concern.id !== value || concern.group !== 'danger' ), 'concerns about danger always come first' ),
);

/** Ids of the links that may lead elsewhere: all but those of the routes that are always shown. */
const changeableLinks = ROUTES
	.filter( ( route ) => !ALWAYS_SHOWN.includes( route.id ) )
	.reduce<string[]>( ( ids, route ) => ids.concat( route.links.map( ( link ) => link.id ) ), [] )
	.filter( ( link ) => link !== 'official-contacts' );

/** One change of a link: its id, and where it leads instead. */
export const linkSchema = tuple( [ picklist( changeableLinks, 'no such link, or one that cannot be changed' ), url ] );
