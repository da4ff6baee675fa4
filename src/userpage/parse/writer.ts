/** Collects the text of a page into units, each with the way back to the source. */
import type { Document, Unit, UnitKind } from './document';
import type { Names } from '../namespaces';
import type { TableReader } from './table';

/** What is around a stretch of wikitext. */
export interface Context {
	templates: string[];
	param: string;
	labels: string[];
	kind: UnitKind;
	file: number;
}

/** Outside of everything. */
export const TOP: Context = { templates: [], param: '', labels: [], kind: 'prose', file: -1 };
/** A unit ends here at the latest, so that a rule never has more to read at once; people write shorter paragraphs. */
const LONGEST = 6000;

export class UnitWriter {
	public readonly document: Document;

	protected unit: Unit | null = null;

	protected lineStart = true;

	/** List marker of the present line. */
	protected marker = '';

	/** Term of a definition list. */
	protected term = '';

	protected quoteDepth = 0;

	protected tables: TableReader[] = [];

	public constructor( source: string, protected readonly names: Names ) {
		this.document = {
			source, units: [], templates: [], files: [], categories: [],
			sections: [ { level: 0, title: '', start: 0 } ],
		};
	}

	protected open( at: number, context: Context, kind?: UnitKind ): Unit {
		if ( !this.unit ) {
			const table = this.tables[ this.tables.length - 1 ];
			const inCell = !!table && table.inCell;
			const own = context.kind !== 'prose' ? context.kind : inCell ? 'cell' : this.marker ? 'item' : 'prose';
			this.unit = {
				index: -1, kind: kind ?? own, text: '', map: [], section: this.document.sections.length - 1,
				labels: context.labels.slice(), templates: context.templates, param: context.param, marker: this.marker,
				quoted: this.quoteDepth > 0, links: [], code: [], objects: [], file: context.file,
				table: table ? table.number : -1, row: table ? table.currentRow : -1, column: table ? table.column : -1,
			};
			if ( this.term && /^[:;]/.test( this.marker ) ) {
				this.unit.labels.push( this.term );
			}
			this.unit.map.push( 0, at );
		}
		return this.unit;
	}

	protected append( text: string, at: number, context: Context ): void {
		if ( !this.unit && !text.trim() ) {
			return;
		}
		for ( let from = 0; from < text.length; from += LONGEST ) {
			if ( this.unit && this.unit.text.length > LONGEST ) {
				this.flush();
			}
			const unit = this.open( at + from, context );
			unit.map.push( unit.text.length, at + from );
			unit.text += text.slice( from, from + LONGEST );
		}
	}

	protected flush(): void {
		const unit = this.unit;
		this.unit = null;
		if ( unit && unit.text.trim() ) {
			unit.index = this.document.units.push( unit ) - 1;
			const table = this.tables[ this.tables.length - 1 ];
			if ( table && unit.kind === 'cell' ) {
				table.add( unit );
			}
		}
	}

	/** Runs `inner` on units of its own, then goes on with the present one. */
	protected aside( inner: () => void ): void {
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
}
