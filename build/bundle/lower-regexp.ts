import { parse, type Node } from 'acorn';

interface RegExpLiteral extends Node {
	regex: { pattern: string; flags: string };
}

/**
 * Every node of a syntax tree.
 *
 * @yield nodes, outer ones before those in them
 */
function* nodesOf( value: unknown ): Generator<Node> {
	if ( Array.isArray( value ) ) {
		for ( const each of value ) {
			yield* nodesOf( each );
		}
	} else if ( value !== null && typeof value === 'object' && !( value instanceof RegExp ) ) {
		if ( 'type' in value && 'start' in value ) {
			yield value as Node;
		}
		yield* nodesOf( Object.values( value ) );
	}
}

/**
 * The script with `new RegExp( … )` for regular expressions that name classes of letters (`\p{…}`): such a literal is no
 * ES2016. esbuild does this too, but not for names inside brackets. The browsers that MediaWiki 1.43 supports know them.
 */
export function lowerRegExp( script: string ): string {
	const literals = Array.from( nodesOf( parse( script, { ecmaVersion: 2018 } ) ) )
		.filter( ( node ): node is RegExpLiteral => 'regex' in node && /\\[pP]\{/.test( ( node as RegExpLiteral ).regex.pattern ) );
	return literals.reverse().reduce( ( text, { start, end, regex } ) => `${ text.slice( 0, start ) }new RegExp(${ JSON.stringify( regex.pattern ) }, ${ JSON.stringify( regex.flags ) })${ text.slice( end ) }`, script );
}
