/** Small matters of wikitext that stand inside a line: entities, templates that are one character, tags. */

const ENTITIES: Record<string, string> = {
	amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', commat: '@', period: '.',
	ndash: '–', mdash: '—', bull: '•', middot: '·', shy: '', zwnj: '\u200C', zwj: '\u200D', lrm: '', rlm: '', num: '#',
	plus: '+', lowbar: '_', hyphen: '-', dash: '-', apos: '\'', laquo: '«', raquo: '»', hellip: '…',
};

/** Text of an HTML entity such as `&#64;`; the entity itself where it is unknown. */
export function decodeEntity( entity: string ): string {
	const body = entity.slice( 1, -1 );
	if ( body[ 0 ] === '#' ) {
		const code = /^#x/i.test( body ) ? parseInt( body.slice( 2 ), 16 ) : parseInt( body.slice( 1 ), 10 );
		return code > 0 && code < 0x110000 ? String.fromCodePoint( code ) : entity;
	}
	return ENTITIES[ body.toLowerCase() ] ?? entity;
}

/** Templates that stand for characters; many pages use them to hide an e-mail address from robots. */
const CHARACTERS: Record<string, string> = {
	'@': '@', at: '@', '(at)': '@', at2: '@', atsign: '@', arroba: '@', arobase: '@', dot: '.', '(dot)': '.', punto: '.',
	'!': '|', '=': '=', nbsp: ' ', spaces: ' ', space: ' ', '-': '-', '·': '·', '•': '•', ndash: '–', mdash: '—',
	'!-': '|-', '!!': '||', '\'': '\'', '–': '–', '—': '—', bullet: '•',
};

/** The character that a template stands for, or null. */
export function characterOf( name: string ): string | null {
	return Object.prototype.hasOwnProperty.call( CHARACTERS, name.toLowerCase() ) ? CHARACTERS[ name.toLowerCase() ] as string : null;
}

/** Plain words of a short piece of wikitext, for titles and labels. */
export function stripMarkup( wikitext: string ): string {
	return wikitext
		.replace( /<!--[^]*?-->/g, '' )
		.replace( /\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/g, '$1' )
		.replace( /\[(?:https?:)?\/\/[^\s\]]+ ?([^\]]*)\]/g, '$1' )
		.replace( /\{\{[^{}]*\}\}/g, ' ' )
		.replace( /<[^<>]*>/g, '' )
		.replace( /'{2,}/g, '' )
		.replace( /&#?\w+;/g, decodeEntity )
		.replace( /\s+/g, ' ' )
		.trim();
}
