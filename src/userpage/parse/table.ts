/** Keeps the rows of one table while it is read, and names each cell by its row's first cell and its column's head. */
import type { Unit } from './document';

interface Cell {
	header: boolean;
	units: Unit[];
}

export class TableReader {
	private row: Cell[] = [];

	private heads: string[] = [];

	private rowNumber = 0;

	public constructor( public readonly number: number ) {}

	public get column(): number {
		return this.row.length - 1;
	}

	public get currentRow(): number {
		return this.rowNumber;
	}

	public startCell( header: boolean ): void {
		this.row.push( { header, units: [] } );
	}

	public get inCell(): boolean {
		return this.row.length > 0;
	}

	public add( unit: Unit ): void {
		const cell = this.row[ this.row.length - 1 ];
		if ( cell ) {
			cell.units.push( unit );
		}
	}

	/** Called at `|-` and at the end of the table. */
	public endRow(): void {
		const texts = this.row.map( ( cell ) => cell.units[ 0 ]?.text.trim() ?? '' );
		if ( this.row.length > 1 && this.row.every( ( cell ) => cell.header ) ) {
			this.heads = texts;
		} else {
			this.row.forEach( ( cell, column ) => {
				const labels = [ column > 0 ? texts[ 0 ] : '', this.heads[ column ] ].filter( ( label ): label is string => !!label && label.length < 60 );
				cell.units.forEach( ( unit ) => unit.labels.push( ...labels ) );
			} );
		}
		this.row = [];
		this.rowNumber++;
	}
}
