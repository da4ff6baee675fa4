/** Reads the lines of wikitext: paragraphs, headings, lists, tables, galleries, and the tags that stand in them. */
import { changed } from '../changed';
import { decodeEntity, stripMarkup } from './inline';
import { TableReader } from './table';
import { TOP, UnitWriter, type Context } from './writer';
import type { Unit } from './document';

const SPECIAL = /\n|'{2,5}|<\/?[a-z][^<>]{0,500}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|\|\||!!|\|/gi;
const BLOCK_TAG = /^(?:br|p|div|li|ul|ol|dl|dd|dt|center|hr|h[1-6])$/;
/** Other words in angle brackets are shown as they stand: people write "name<at>host". */
const TAG = /^<(?:abbr|b|bd[io]|big|blockquote|br|caption|center|cite|code|d(?:ata|d|el|fn|iv|l|t)|em|font|gallery|graph|h[1-6r]|i|imagemap|include\w*|ind\w+|ins|kbd|langu\w+|li|link|map\w*|mark|math|noinclude|nowiki|ol|onlyinclude|p|poem|pre|q|r[bpt]c?|ref\w*|ruby|s|samp|score|section|small|so\w+|span|strike|strong|su[bp]|syntax\w+|t(?:able|body|d|head|h|ime|r|t|emplate\w*|imeline|ranslate|var)|u|ul|var|wbr)>$/i;
const QUOTE_TAG = /^(?:blockquote|poem|q|cite)$/;

export class LineReader extends UnitWriter {
	private gallery = false;

	private tableCount = 0;

	private refs: ( Unit | null )[] = [];

	protected takeText( start: number, end: number, context: Context ): number {
		const source = this.document.source;
		let at = start;
		while ( at < end ) {
			if ( this.lineStart ) {
				at = this.startLine( at, context );
				// After a heading another line begins at once.
				continue;
			}
			SPECIAL.lastIndex = at;
			const match = SPECIAL.exec( source );
			const stop = match && match.index < end ? match.index : end;
			if ( stop > at ) {
				this.append( source.slice( at, stop ), at, context );
			}
			if ( !match || match.index >= end ) {
				return end;
			}
			const mark = match[ 0 ];
			this.takeMark( mark, stop, context );
			at = stop + mark.length;
		}
		return at;
	}

	private takeMark( mark: string, at: number, context: Context ): void {
		if ( mark === '\n' ) {
			this.flush();
			this.lineStart = true;
			this.marker = '';
		} else if ( /^<[a-z]+>$/i.test( mark ) && !TAG.test( mark ) ) {
			this.append( mark, at, context );
		} else if ( mark[ 0 ] === '<' ) {
			this.takeTag( mark, at, context );
		} else if ( mark[ 0 ] === '&' ) {
			this.append( decodeEntity( mark ), at, context );
		} else if ( mark[ 0 ] === '|' || mark === '!!' ) {
			this.takePipe( mark, at, context );
		}
	}

	private takePipe( mark: string, at: number, context: Context ): void {
		const table = this.tables[ this.tables.length - 1 ];
		if ( !table || !table.inCell ) {
			this.append( mark, at, context );
		} else if ( mark !== '|' ) {
			this.flush();
			table.startCell( mark === '!!' );
		} else if ( !this.unit || ( /=/.test( this.unit.text ) && !this.unit.links.length && !this.unit.objects.length ) ) {
			// What stood before were attributes of the cell.
			this.unit = null;
		} else {
			this.append( mark, at, context );
		}
	}

	/** Headings, lists, tables, gallery lines. Returns where the content of the line begins. */
	protected startLine( at: number, context: Context ): number {
		const source = this.document.source;
		this.lineStart = false;
		const first = source[ at ] as string;
		if ( this.gallery ) {
			return this.startGalleryLine( at );
		}
		if ( first === '=' ) {
			return this.startHeading( at, context );
		}
		if ( '*#:;'.includes( first ) ) {
			const marker = ( /^[*#:;]+/.exec( source.slice( at, at + 20 ) ) as RegExpExecArray )[ 0 ];
			this.marker = marker;
			return this.startItem( at, marker );
		}
		this.term = '';
		const rest = source.slice( at, at + 12 );
		const indent = ( /^\s*/.exec( rest ) as RegExpExecArray )[ 0 ].length;
		const two = rest.slice( indent, indent + 2 );
		if ( two === '{|' || ( this.tables.length && /^[|!]/.test( two ) ) ) {
			return this.startTableLine( at + indent, two );
		}
		return at;
	}

	private startItem( at: number, marker: string ): number {
		const source = this.document.source;
		const start = at + marker.length;
		const last = marker[ marker.length - 1 ];
		if ( last === ';' ) {
			const lineEnd = source.indexOf( '\n', start );
			const line = source.slice( start, lineEnd < 0 ? source.length : lineEnd ).slice( 0, 200 );
			this.term = stripMarkup( line.split( / ?:(?!\/\/)/ )[ 0 ] as string );
		} else if ( last !== ':' ) {
			this.term = '';
		}
		return start;
	}

	private startHeading( at: number, context: Context ): number {
		const source = this.document.source;
		const newline = source.indexOf( '\n', at );
		const end = newline < 0 ? source.length : newline;
		const match = end - at < 500 && /^(={1,6})(.+?)\1\s*(?:<!--.*?-->\s*)?$/.exec( source.slice( at, end ) );
		if ( !match ) {
			return at;
		}
		this.term = '';
		const title = stripMarkup( match[ 2 ] as string );
		this.document.sections.push( { level: ( match[ 1 ] as string ).length, title, start: at } );
		this.flush();
		this.open( at, context, 'heading' ).text = title;
		this.flush();
		this.lineStart = true;
		return end + ( newline < 0 ? 0 : 1 );
	}

	private startTableLine( at: number, two: string ): number {
		const source = this.document.source;
		const lineEnd = source.indexOf( '\n', at );
		const afterLine = lineEnd < 0 ? source.length : lineEnd;
		const table = this.tables[ this.tables.length - 1 ];
		this.flush();
		if ( two === '{|' ) {
			this.tables.push( new TableReader( ++this.tableCount ) );
			return afterLine;
		}
		if ( !table ) {
			return at;
		}
		if ( two === '|}' || two === '|-' ) {
			table.endRow();
			if ( two === '|}' ) {
				this.tables.pop();
				return at + 2;
			}
			return afterLine;
		}
		if ( two === '|+' ) {
			return at + 2;
		}
		table.startCell( two[ 0 ] === '!' );
		return at + 1;
	}

	private startGalleryLine( at: number ): number {
		const source = this.document.source;
		const lineEnd = source.indexOf( '\n', at );
		const line = source.slice( at, lineEnd < 0 ? source.length : lineEnd );
		if ( !line.trim() || line.trim()[ 0 ] === '<' ) {
			return at;
		}
		const pipe = line.indexOf( '|' );
		const title = ( pipe < 0 ? line : line.slice( 0, pipe ) ).trim();
		this.addFile( this.names.namespaceOf( title )?.name ?? title, at, at + line.length, TOP );
		const file = this.document.files[ this.document.files.length - 1 ];
		if ( file && pipe >= 0 ) {
			file.caption = stripMarkup( line.slice( pipe + 1 ) );
			this.unit = this.open( at + pipe + 1, changed( TOP, { kind: 'caption', file: this.document.files.length - 1 } ) );
			return at + pipe + 1;
		}
		return at + line.length;
	}

	private takeTag( mark: string, at: number, context: Context ): void {
		const closing = mark[ 1 ] === '/';
		const tag = ( /^<\/?([a-z0-9]+)/i.exec( mark ) as RegExpExecArray )[ 1 ]?.toLowerCase() ?? '';
		const table = this.tables[ this.tables.length - 1 ];
		const hint = /\stitle\s*=\s*(?:"([^"]{3,})"|'([^']{3,})')/i.exec( mark );
		if ( hint ) {
			this.aside( () => this.append( hint[ 1 ] ?? hint[ 2 ] ?? '', at + hint.index, changed( context, { kind: 'hint' } ) ) );
		}
		if ( QUOTE_TAG.test( tag ) && !mark.endsWith( '/>' ) ) {
			this.flush();
			this.quoteDepth = Math.max( 0, this.quoteDepth + ( closing ? -1 : 1 ) );
		} else if ( tag === 'gallery' ) {
			this.flush();
			this.gallery = !closing;
		} else if ( tag === 'ref' && !mark.endsWith( '/>' ) ) {
			this.takeRef( closing, at );
		} else if ( BLOCK_TAG.test( tag ) ) {
			this.flush();
		} else if ( tag === 'table' ) {
			this.flush();
			if ( closing ) {
				table?.endRow();
				this.tables.pop();
			} else {
				this.tables.push( new TableReader( ++this.tableCount ) );
			}
		} else if ( table && tag === 'tr' ) {
			this.flush();
			table.endRow();
		} else if ( table && ( tag === 'td' || tag === 'th' ) ) {
			this.flush();
			if ( !closing ) {
				table.startCell( tag === 'th' );
			}
		}
	}

	private takeRef( closing: boolean, at: number ): void {
		if ( closing ) {
			if ( this.refs.length ) {
				this.flush();
				this.unit = this.refs.pop() ?? null;
			}
		} else if ( this.refs.length < 3 ) {
			this.refs.push( this.unit );
			this.unit = null;
			this.open( at, changed( TOP, { kind: 'ref' } ) );
		}
	}

	protected addFile( name: string, start: number, end: number, context: Context ): void {
		this.document.files.push( {
			name: name.replace( /_/g, ' ' ), start, end, section: this.document.sections.length - 1,
			caption: '', templates: context.templates, param: context.param,
		} );
	}
}
