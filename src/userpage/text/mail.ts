/** Addresses whose marks all stand in words that nobody needs to know: the shape gives them away. */

const OPEN = '[[({<«‹⟨〈《【（［｛＜_*~|/]{1,3}';
const CLOSE = '[\\])}>»›⟩〉》】）］｝＞_*~|/]{1,3}';
const NAME = '[a-z\\d][a-z\\d._+-]{0,40}';
const LABEL = '[a-z\\d][a-z\\d-]{0,40}';
const WORD = '[\\p{L}\\p{M}@＠.\'’_ -]{1,20}?';
/** "name [sign] host [dot] org", in any brackets and any language. */
const FRAMED = new RegExp( `(?:^|[^\\p{L}\\d._-])(${ NAME }\\s?${ OPEN }\\s?${ WORD }\\s?${ CLOSE }\\s?${ LABEL }(?:\\s?${ OPEN }\\s?${ WORD }\\s?${ CLOSE }\\s?${ LABEL }){1,3})(?![\\p{L}\\d])`, 'giu' );
/** "name SIGN host DOT org": words in capitals or in another script between Latin ones. */
const RAISED = /(?:^|[^\p{L}\d._-])(([a-z\d][a-z\d._+-]{1,40})\s([\p{Lu}\p{M}_-]{1,14}|[^\s\d\p{P}a-zA-Z]{1,14})\s([a-z\d][a-z\d-]+)\s([\p{Lu}\p{M}_-]{2,14}|[^\s\d\p{P}a-zA-Z]{1,14})\s([a-z]{2,10}))(?![\p{L}\d])/gu;
/** "moc.host@name", to be read from behind. */
const REVERSED = /(?:^|[^\p{L}\d._-])((?:moc|gro|ten|ude|ofni|vog|elpmaxe|dilavni|ku|ed|rf|se|ti|ln|lp|ur|ue|oi|em|vt)\.[a-z\d-]+(?:\.[a-z\d-]+)*@[a-z\d._-]{2,40})(?![\p{L}\d.@-])/giu;

/** Endings of hosts that are no words. */
const ENDING = /(?:^|[^\p{L}\d])(?:com|org|net|edu|info|eu|example|invalid|test|de|fr|ru|ua|pl|cz|nl|hu|ro|gr|il|jp|kr|cn|tw|br|mx|uk|au|nz|za|ca|ch|se|fi|dk|ee|lt|lv|tr|ir|in|id|vn|th|ph|ke|tz|ge|am|kz|uz|rs|hr|si|bg)$/iu;

/** Framed words without spaces around them, with a known one among them, or before the ending of a host. */
function isLikely( text: string, isKnown: ( word: string ) => boolean ): boolean {
	return ENDING.test( text ) || !/\s/.test( text ) || ( text.match( /[\p{L}\p{M}@＠]+/gu ) ?? [] ).slice( 1, -1 ).some( isKnown );
}

export interface Disguise {
	start: number;
	end: number;
}

/**
 * Disguised addresses by their shape.
 *
 * @param text
 * @param isKnown true for a word that stands for the sign or the dot in one of the page's languages
 */
export function disguisesIn( text: string, isKnown: ( word: string ) => boolean ): Disguise[] {
	const found: Disguise[] = [];
	const collect = ( pattern: RegExp, fits: ( match: RegExpExecArray ) => boolean ): void => {
		pattern.lastIndex = 0;
		for ( let match = pattern.exec( text ); match; match = pattern.exec( text ) ) {
			const end = match.index + match[ 0 ].length;
			if ( fits( match ) ) {
				found.push( { start: end - ( match[ 1 ] as string ).length, end } );
			}
		}
	};
	// Lists of links and paths have bars and slashes too.
	collect( FRAMED, ( match ) => isLikely( match[ 1 ] as string, isKnown ) && !/\/.*\/.*\/|\|.*\|.*\||\*\s|https?:/.test( match[ 1 ] as string ) && /\p{L}/u.test( ( match[ 1 ] as string ).slice( -2 ) ) );
	collect( RAISED, ( match ) => isKnown( match[ 3 ] as string ) || isKnown( match[ 5 ] as string ) );
	if ( text.includes( '@' ) ) {
		collect( REVERSED, () => true );
	}
	return found;
}
