/** Places that nobody comes from, and accounts: what names them says nothing about the owner. */
import type { Concepts } from '../concepts';
import { cue, perPage } from '../cues';

/** A page that names one says nothing about its owner. */
const PLACES = 'narnia meta commons wikidata wiktionary wikisource wikinews enwiki mars martian moon luna earth terra milky way galaxy galaxia universe universum ' +
	'internet cyberspace wikipedia wikimedia wikiland hogwarts middle-earth mordor gondor shire ' +
	'gallifrey atlantis neverland wonderland oz asgard valhalla utopia nowhere somewhere anywhere everywhere here there elsewhere ' +
	'tatooine vulcan krypton pluto venus saturn jupiter hell heaven limbo sofa couch bed ' +
	'sirius discworld westeros arrakis springfield lalaland ankh-morpork moominvalley duckburg trenzalore cyrodiil azeroth hyrule';
const placesOf = perPage( ( concepts ) => new Set( [ PLACES, ...concepts.linesOf( '%nowhere' ) ].join( ' ' ).split( ' ' ) ) );

/** True where one of the words is such a place. */
export function isJokePlace( text: string, concepts: Concepts ): boolean {
	return text.toLowerCase().split( /[^\p{L}\p{M}'-]+/u ).some( ( word ) => placesOf( concepts ).has( word ) );
}

/** True where a text about birth or age is about the account. */
export const isOfAccount = cue( /\baccounts?\b/i, '%account' );
