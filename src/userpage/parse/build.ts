/** Second pass: walks the nodes and lines of wikitext and builds a `Document`. Can be driven in slices at top level. */
import { namespaceOf } from '../data/namespaces';
import type { Document, Unit, UnitKind } from './document';
import { characterOf, decodeEntity, isDressing, stripMarkup } from './inline';
import type { Node } from './scan';
import { TableReader } from './table';

interface Context {
	templates: string[];
	param: string;
	labels: string[];
	kind: UnitKind;
	file: number;
}

const TOP: Context = { templates: [], param: '', labels: [], kind: 'prose', file: -1 };
const SPECIAL = /\n|'{2,5}|<\/?[a-z][^<>]{0,500}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|\|\||!!|\|/gi;
const BLOCK_TAG = /^(?:br|p|div|li|ul|ol|dl|dd|dt|center|hr|h[1-6])$/;
const QUOTE_TAG = /^(?:blockquote|poem|q|cite)$/;
/** Words in a file link that are no caption, for the commonest wikis; sizes are told by their shape. */
const FILE_OPTION = /^(?:\d*x?\d+ ?(?:px|пкс|بك|пск|ù)|thumb(?:nail)?|frame(?:d|less)?|border|left|right|center|centre|none|upright(?:[ =].*)?|mini|miniatur|miniatura(?:deimagen)?|vignette|gauche|droite|centré|links|rechts|zentriert|rahmenlos|hochkant|izquierda|derecha|centro|centrado|esquerda|direita|destra|sinistra|miniaturadaimagem|мини|миниатюра|слева|справа|центр|праворуч|ліворуч|мініатюра|náhled|vpravo|vlevo|prawo|lewo|centruj|sağ|sol|küçükresim|تصغير|يمين|يسار|مصغر|بندانگشتی|راست|چپ|ממוזער|ימין|שמאל|nhỏ|phải|trái|jmpl|ka|ki|サムネイル|右|左|중앙|섬네일|오른쪽|왼쪽|缩略图|縮圖|居中|(?:link|page|lang|class|lien|verweis)=.*)$/i;

export class Builder {
	public readonly document: Document;
	private readonly nodes: Node[];
	private position = 0;
	private next = 0;
	private unit: Unit | null = null;
	private lineStart = true;
	private marker = '';
	private term = '';
	private quoteDepth = 0;
	private gallery = false;
	private tables: TableReader[] = [];
	private tableCount = 0;

	public constructor( source: string, nodes: Node[] ) {
		this.nodes = nodes.filter( ( node ) => node.closed );
		this.document = {
			source, units: [], templates: [], files: [], categories: [],
			sections: [ { level: 0, title: '', start: 0 } ]
		};
	}

	/** Builds until about `amount` characters further. True when the whole page is built. */
	public advance( amount: number ): boolean {
		const length = this.document.source.length;
		const stop = Math.min( length, this.position + amount );
		while ( this.position < stop ) {
			this.position = this.step( this.position, length, TOP );
		}
		if ( this.position >= length ) {
			this.flush();
			this.tables.forEach( ( table ) => table.endRow() );
			this.tables = [];
			return true;
		}
		return false;
	}

	private walk( start: number, end: number, context: Context ): void {
		let at = start;
		while ( at < end ) {
			at = this.step( at, end, context );
		}
	}

	/** Handles the text up to the next node, or that node. Returns where to go on. */
	private step( at: number, end: number, context: Context ): number {
		while ( this.next < this.nodes.length && ( this.nodes[ this.next ] as Node ).start < at ) {
			this.next++;
		}
		const node = this.nodes[ this.next ];
		if ( !node || node.start >= end ) {
			return this.takeText( at, end, context );
		}
		if ( node.start > at ) {
			return this.takeText( at, node.start, context );
		}
		this.next++;
		if ( this.lineStart && node.type !== 'comment' ) {
			this.startLine( at, context );
		}
		this.takeNode( node, context );
		return node.end;
	}

	// Units

	private open( at: number, context: Context, kind?: UnitKind ): Unit {
		if ( !this.unit ) {
			const table = this.tables[ this.tables.length - 1 ];
			const inCell = !!table && table.inCell;
			const own = context.kind !== 'prose' ? context.kind : inCell ? 'cell' : this.marker ? 'item' : 'prose';
			this.unit = {
				kind: kind ?? own, text: '', map: [], section: this.document.sections.length - 1,
				labels: context.labels.slice(), templates: context.templates, param: context.param, marker: this.marker,
				quoted: this.quoteDepth > 0, links: [], code: [], objects: [], file: context.file,
				table: table ? table.number : -1, row: table ? table.currentRow : -1, column: table ? table.column : -1
			};
			if ( this.term && /^[:;]/.test( this.marker ) ) {
				this.unit.labels.push( this.term );
			}
			this.unit.map.push( 0, at );
		}
		return this.unit;
	}

	private append( text: string, at: number, context: Context ): void {
		if ( !this.unit && !text.trim() ) {
			return;
		}
		const unit = this.open( at, context );
		unit.map.push( unit.text.length, at );
		unit.text += text;
	}

	private flush(): void {
		const unit = this.unit;
		this.unit = null;
		if ( unit && unit.text.trim() ) {
			this.document.units.push( unit );
			const table = this.tables[ this.tables.length - 1 ];
			if ( table && unit.kind === 'cell' ) {
				table.add( unit );
			}
		}
	}

	/** Runs `inner` on units of its own, then goes on with the present one. */
	private aside( inner: () => void ): void {
		const { unit, lineStart, marker, tables, term } = this;
		this.unit = null;
		this.marker = '';
		this.term = '';
		this.tables = [];
		this.lineStart = true;
		inner();
		this.flush();
		this.tables.forEach( ( table ) => table.endRow() );
		Object.assign( this, { unit, lineStart, marker, tables, term } );
		this.lineStart = false;
	}

	// Text and lines

	private takeText( start: number, end: number, context: Context ): number {
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
	private startLine( at: number, context: Context ): number {
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
			const marker = ( /^[*#:;]+/.exec( source.substr( at, 20 ) ) as RegExpExecArray )[ 0 ];
			this.marker = marker;
			return this.startItem( at, marker );
		}
		this.term = '';
		const rest = source.substr( at, 12 );
		const indent = ( /^\s*/.exec( rest ) as RegExpExecArray )[ 0 ].length;
		const two = rest.substr( indent, 2 );
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
		this.addFile( namespaceOf( title )?.name ?? title, at, at + line.length, TOP );
		const file = this.document.files[ this.document.files.length - 1 ];
		if ( file && pipe >= 0 ) {
			file.caption = stripMarkup( line.slice( pipe + 1 ) );
			this.unit = this.open( at + pipe + 1, { ...TOP, kind: 'caption', file: this.document.files.length - 1 } );
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
			this.aside( () => this.append( hint[ 1 ] ?? hint[ 2 ] ?? '', at + hint.index, { ...context, kind: 'hint' } ) );
		}
		if ( QUOTE_TAG.test( tag ) && !mark.endsWith( '/>' ) ) {
			this.flush();
			this.quoteDepth = Math.max( 0, this.quoteDepth + ( closing ? -1 : 1 ) );
		} else if ( tag === 'gallery' ) {
			this.flush();
			this.gallery = !closing;
		} else if ( tag === 'ref' && !mark.endsWith( '/>' ) ) {
			this.takeRef( closing );
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

	private refs: ( Unit | null )[] = [];

	private takeRef( closing: boolean ): void {
		if ( closing ) {
			if ( this.refs.length ) {
				this.flush();
				this.unit = this.refs.pop() ?? null;
			}
		} else if ( this.refs.length < 3 ) {
			this.refs.push( this.unit );
			this.unit = null;
			this.open( 0, { ...TOP, kind: 'ref' } );
		}
	}

	// Nodes

	private takeNode( node: Node, context: Context ): void {
		if ( node.type === 'template' ) {
			this.takeTemplate( node, context );
		} else if ( node.type === 'link' ) {
			this.takeLink( node, context );
		} else if ( node.type === 'external' ) {
			this.takeExternal( node, context );
		} else if ( node.type === 'comment' ) {
			this.takeComment( node, context );
		} else {
			this.takeRaw( node, context );
		}
	}

	private takeComment( node: Node, context: Context ): void {
		const { source } = this.document;
		let at = node.innerStart;
		for ( const line of source.slice( node.innerStart, node.innerEnd ).split( '\n' ) ) {
			const start = at;
			this.aside( () => this.append( line, start, { ...context, kind: 'comment' } ) );
			at += line.length + 1;
		}
		// A comment leaves no trace: the line goes on as if it were not there.
		this.lineStart = this.lineStart || node.start === 0 || source[ node.start - 1 ] === '\n';
	}

	private takeRaw( node: Node, context: Context ): void {
		const text = this.document.source.slice( node.innerStart, node.innerEnd );
		const inline = /^(?:code|tt|kbd|samp)$/.test( node.tag );
		if ( inline || ( node.tag === 'nowiki' && text.length <= 40 && !/\n|\{\{|\[\[/.test( text ) ) ) {
			const unit = this.open( node.innerStart, context );
			const start = unit.text.length;
			this.append( text.replace( /&#?\w+;/g, decodeEntity ), node.innerStart, context );
			if ( inline ) {
				unit.code.push( { start, end: unit.text.length } );
			}
		} else {
			this.aside( () => this.append( text, node.innerStart, { ...context, kind: 'code' } ) );
		}
	}

	private takeExternal( node: Node, context: Context ): void {
		const inner = this.document.source.slice( node.innerStart, node.innerEnd );
		const url = ( /^[^\s<>"|]*/.exec( inner ) as RegExpExecArray )[ 0 ];
		const unit = this.open( node.start, context );
		const start = unit.text.length;
		if ( inner.slice( url.length ).trim() ) {
			this.walk( node.innerStart + url.length + 1, node.innerEnd, context );
		} else {
			this.append( url, node.innerStart, context );
		}
		unit.links.push( { start, end: unit.text.length, target: '', url } );
	}

	private takeLink( node: Node, context: Context ): void {
		const source = this.document.source;
		const title = source.slice( node.innerStart, node.pipes[ 0 ] ?? node.innerEnd ).replace( /_/g, ' ' ).trim();
		const known = title[ 0 ] === ':' ? null : namespaceOf( title );
		if ( known?.namespace === 'category' ) {
			const sortKey = source.slice( node.pipes[ 0 ] ?? node.innerEnd, node.innerEnd );
			this.document.categories.push( { name: known.name, start: node.start, end: node.end, section: this.document.sections.length - 1 } );
			if ( /\p{L}{3}/u.test( sortKey ) ) {
				this.aside( () => this.append( sortKey.slice( 1 ), node.pipes[ 0 ] as number + 1, { ...context, kind: 'hint' } ) );
			}
			return;
		}
		if ( known?.namespace === 'file' ) {
			this.addFile( known.name, node.start, node.end, context );
			this.takeFileOptions( node, context );
			return;
		}
		const unit = this.open( node.start, context );
		const start = unit.text.length;
		const pipe = node.pipes[ 0 ];
		if ( pipe !== undefined && source.slice( pipe + 1, node.innerEnd ).trim() ) {
			this.walk( pipe + 1, node.innerEnd, context );
		} else {
			const shown = pipe === undefined ? title.replace( /^:/, '' ) : title.replace( /^.*:|\s*\([^()]*\)$|,.*$/g, '' );
			this.append( shown, node.innerStart, context );
		}
		unit.links.push( { start, end: unit.text.length, target: title.replace( /^:/, '' ), url: '' } );
	}

	private addFile( name: string, start: number, end: number, context: Context ): void {
		this.document.files.push( {
			name: name.replace( /_/g, ' ' ), start, end, section: this.document.sections.length - 1,
			caption: '', templates: context.templates, param: context.param
		} );
	}

	private takeFileOptions( node: Node, context: Context ): void {
		const source = this.document.source;
		const index = this.document.files.length - 1;
		const file = this.document.files[ index ];
		node.pipes.forEach( ( pipe, i ) => {
			const end = node.pipes[ i + 1 ] ?? node.innerEnd;
			const option = source.slice( pipe + 1, end ).trim();
			const alt = /^(?:alt|alternativtext|альт|بديل|tekst)\s*=\s*/i.exec( option );
			if ( !option || FILE_OPTION.test( option ) || !file ) {
				return;
			}
			const start = pipe + 1 + ( alt ? alt[ 0 ].length : 0 );
			file.caption += ` ${ stripMarkup( source.slice( start, end ) ) }`;
			this.aside( () => this.walk( start, end, { ...context, kind: 'caption', file: index } ) );
		} );
	}

	private takeTemplate( node: Node, context: Context ): void {
		const source = this.document.source;
		const name = source.slice( node.innerStart, node.pipes[ 0 ] ?? node.innerEnd )
			.replace( /<!--[^]*?(?:-->|$)/g, '' ).replace( /_/g, ' ' ).trim();
		const character = node.pipes.length ? null : characterOf( name );
		if ( character !== null ) {
			this.append( character, node.start, context );
			return;
		}
		const last = node.pipes[ node.pipes.length - 1 ];
		if ( last !== undefined && isDressing( name ) ) {
			this.walk( last + 1, node.innerEnd, context );
			return;
		}
		const template = { name, start: node.start, end: node.end, section: this.document.sections.length - 1, params: [] as Document['templates'][ 0 ]['params'], outer: context.templates };
		this.document.templates.push( template );
		const unit = this.open( node.start, context );
		unit.objects.push( { at: unit.text.length, template: this.document.templates.length - 1 } );
		this.append( '\uFFFC', node.start, context );
		const templates = context.templates.concat( name );
		let position = 0;
		node.pipes.forEach( ( pipe, i ) => {
			const end = node.pipes[ i + 1 ] ?? node.innerEnd;
			const raw = source.slice( pipe + 1, end );
			const named = /^\s*([^=<>{}[\]|]{1,60}?)\s*=/.exec( raw );
			const param = named ? named[ 1 ] as string : String( ++position );
			const start = pipe + 1 + ( named ? named[ 0 ].length : 0 );
			template.params.push( { name: param, value: source.slice( start, end ).trim(), start } );
			this.aside( () => this.walk( start, end, { templates, param, labels: named ? [ param ] : [], kind: 'param', file: -1 } ) );
		} );
	}
}
