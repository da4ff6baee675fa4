/** Second pass: walks the nodes and lines of wikitext and builds a `Document`. Can be driven in slices at top level. */
import { changed } from '../changed';
import { namesIn } from '../namespaces';
import type { TemplateUse } from './document';
import { characterOf, decodeEntity, stripMarkup } from './inline';
import { LineReader } from './lines';
import type { Node } from './scan';
import { TOP, type Context } from './writer';

/** What stands in a file link and is no caption, besides words of the wiki's: sizes and settings. */
const FILE_OPTION = /^(?:\d*x?\d+ ?(?:px|пкс|بك|пск|ù)|upright[ =].*|(?:link|page|lang|class|lien|verweis)=.*)$/i;

export class Builder extends LineReader {
	private readonly nodes: Node[];

	private position = 0;

	private next = 0;

	/**
	 * @param source
	 * @param nodes of the first pass
	 * @param words of the languages that are loaded
	 */
	public constructor( source: string, nodes: Node[], words: Record<string, string> ) {
		super( source, namesIn( words ) );
		this.nodes = nodes.filter( ( node ) => node.closed );
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
			this.aside( () => this.append( line, start, changed( context, { kind: 'comment' } ) ) );
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
			this.aside( () => this.append( text, node.innerStart, changed( context, { kind: 'code' } ) ) );
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
		const known = title[ 0 ] === ':' ? null : this.names.namespaceOf( title );
		if ( known?.namespace === 'category' ) {
			const sortKey = source.slice( node.pipes[ 0 ] ?? node.innerEnd, node.innerEnd );
			this.document.categories.push( { name: known.name, start: node.start, end: node.end, section: this.document.sections.length - 1 } );
			if ( /\p{L}{3}/u.test( sortKey ) ) {
				this.aside( () => this.append( sortKey.slice( 1 ), node.pipes[ 0 ] as number + 1, changed( context, { kind: 'hint' } ) ) );
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

	private takeFileOptions( node: Node, context: Context ): void {
		const source = this.document.source;
		const index = this.document.files.length - 1;
		const file = this.document.files[ index ];
		node.pipes.forEach( ( pipe, i ) => {
			const end = node.pipes[ i + 1 ] ?? node.innerEnd;
			const option = source.slice( pipe + 1, end ).trim();
			const alt = /^(?:alt|alternativtext|альт|بديل|tekst)\s*=\s*/i.exec( option );
			if ( !option || this.names.isFileOption( option ) || FILE_OPTION.test( option ) || !file ) {
				return;
			}
			const start = pipe + 1 + ( alt ? alt[ 0 ].length : 0 );
			file.caption += ` ${ stripMarkup( source.slice( start, end ) ) }`;
			this.aside( () => this.walk( start, end, changed( context, { kind: 'caption', file: index } ) ) );
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
		if ( last !== undefined && this.names.isDressing( name ) ) {
			this.walk( last + 1, node.innerEnd, context );
			return;
		}
		const template: TemplateUse = { name, start: node.start, end: node.end, section: this.document.sections.length - 1, params: [], outer: context.templates };
		this.document.templates.push( template );
		const unit = this.open( node.start, context );
		unit.objects.push( { at: unit.text.length, template: this.document.templates.length - 1 } );
		this.append( '\uFFFC', node.start, context );
		// What follows stands behind the template.
		this.unit?.map.push( this.unit.text.length, node.end );
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
