/**
 * First pass over wikitext: finds templates, links, external links, comments and raw spans as nested intervals, in one
 * forward walk whose cost is linear in the length (depth is capped; what is never closed stays text). It can be driven
 * in slices. Tables, lists and headings are line matters and belong to the second pass.
 */

export type NodeType = 'template' | 'link' | 'external' | 'comment' | 'raw';

export interface Node {
	type: NodeType;
	start: number;
	/** Just past the closing mark. */
	end: number;
	/** Offsets of the `|` that belong to this node itself. */
	pipes: number[];
	/** Name of the tag for raw spans, lower case. */
	tag: string;
	/** Content range for raw spans and comments. */
	innerStart: number;
	innerEnd: number;
	/** False for an opening that found no end: it is text. */
	closed: boolean;
}

/** Tags whose content is no wikitext, or is a language of its own. */
const RAW_TAGS = /^<(nowiki|pre|syntaxhighlight|source|math|score|templatedata|graph|code|tt|kbd|samp)(?:\s[^<>]*)?>/i;
const MAX_DEPTH = 40;

export class Scanner {
	public readonly nodes: Node[] = [];

	private readonly stack: Node[] = [];

	private readonly missingEnd = new Set<string>();

	private position = 0;

	public constructor( private readonly source: string ) {}

	/** Walks at most `amount` characters further. True when the end is reached. */
	public advance( amount: number ): boolean {
		const stop = Math.min( this.source.length, this.position + amount );
		while ( this.position < stop ) {
			this.position = this.take( this.position );
		}
		return this.position >= this.source.length;
	}

	private take( at: number ): number {
		const source = this.source;
		switch ( source.charCodeAt( at ) ) {
			case 0x3C: // <
				return this.takeTag( at );
			case 0x7B: // {
				return source[ at + 1 ] === '{' ? this.open( 'template', at, 2 ) : at + 1;
			case 0x7D: // }
				return source[ at + 1 ] === '}' ? this.close( 'template', at, 2 ) : at + 1;
			case 0x5B: // [
				if ( source[ at + 1 ] === '[' ) {
					return this.open( 'link', at, 2 );
				}
				return /^\[(?:\/\/|[a-z]+:)[^\s\][]/i.test( source.slice( at, at + 12 ) ) ?
					this.open( 'external', at, 1 ) : at + 1;
			case 0x5D: // ]
				if ( this.top() === 'external' ) {
					return this.close( 'external', at, 1 );
				}
				return source[ at + 1 ] === ']' ? this.close( 'link', at, 2 ) : at + 1;
			case 0x7C: // |
				if ( this.stack.length ) {
					( this.stack[ this.stack.length - 1 ] as Node ).pipes.push( at );
				}
				return at + 1;
			case 0x0A: // an external link ends with its line
				if ( this.top() === 'external' ) {
					this.dissolve();
				}
				return at + 1;
		}
		return at + 1;
	}

	private top(): NodeType | undefined {
		return this.stack.length ? ( this.stack[ this.stack.length - 1 ] as Node ).type : undefined;
	}

	private open( type: NodeType, at: number, width: number ): number {
		if ( this.stack.length < MAX_DEPTH ) {
			const node: Node = {
				type, start: at, end: at + width, pipes: [], tag: '',
				innerStart: at + width, innerEnd: at + width, closed: false,
			};
			this.nodes.push( node );
			this.stack.push( node );
		}
		return at + width;
	}

	private close( type: NodeType, at: number, width: number ): number {
		if ( !this.stack.some( ( open ) => open.type === type ) ) {
			return at + width;
		}
		while ( this.top() !== type ) {
			this.dissolve();
		}
		const node = this.stack.pop() as Node;
		node.innerEnd = at;
		node.end = at + width;
		node.closed = true;
		return node.end;
	}

	/** Gives up the innermost opening: its pipes belong to what is around it. */
	private dissolve(): void {
		const node = this.stack.pop() as Node;
		const parent = this.stack[ this.stack.length - 1 ];
		if ( parent ) {
			parent.pipes.push( ...node.pipes );
		}
	}

	private takeTag( at: number ): number {
		if ( this.source.startsWith( '<!--', at ) ) {
			const end = this.source.indexOf( '-->', at + 4 );
			const innerEnd = end < 0 ? this.source.length : end;
			return this.span( 'comment', '', at, at + 4, innerEnd, Math.min( this.source.length, innerEnd + 3 ) );
		}
		const match = RAW_TAGS.exec( this.source.slice( at, at + 200 ) );
		const tag = match ? ( match[ 1 ] as string ).toLowerCase() : '';
		if ( !match || match[ 0 ].endsWith( '/>' ) || this.missingEnd.has( tag ) ) {
			return at + 1;
		}
		const innerStart = at + match[ 0 ].length;
		const ending = new RegExp( `</${ tag }\\s*>`, 'gi' );
		ending.lastIndex = innerStart;
		const found = ending.exec( this.source );
		if ( !found ) {
			// Remembered, so that a page of unclosed tags does not search its rest each time.
			this.missingEnd.add( tag );
			return at + 1;
		}
		return this.span( 'raw', tag, at, innerStart, found.index, found.index + found[ 0 ].length );
	}

	private span( type: NodeType, tag: string, start: number, innerStart: number, innerEnd: number, end: number ): number {
		this.nodes.push( { type, start, end, pipes: [], tag, innerStart, innerEnd, closed: true } );
		return end;
	}
}
