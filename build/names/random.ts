/** A seeded source of chance, so that two builds give the same data. */

export class Random {
	private state: number;

	public constructor( seed: number ) {
		this.state = seed >>> 0;
	}

	/** From 0 up to 1. */
	public next(): number {
		this.state = ( this.state + 0x6D2B79F5 ) >>> 0;
		let mixed = Math.imul( this.state ^ ( this.state >>> 15 ), 1 | this.state );
		mixed = ( mixed + Math.imul( mixed ^ ( mixed >>> 7 ), 61 | mixed ) ) ^ mixed;
		return ( ( mixed ^ ( mixed >>> 14 ) ) >>> 0 ) / 4294967296;
	}

	/** A whole number from 0 up to `end`. */
	public below( end: number ): number {
		return Math.floor( this.next() * end );
	}

	public chance( probability: number ): boolean {
		return this.next() < probability;
	}

	public pick<T>( list: readonly T[] ): T {
		return list[ this.below( list.length ) ]!;
	}

	/** Rather from the beginning of a list that is ordered by how common its entries are. */
	public pickCommon<T>( list: readonly T[] ): T {
		return list[ Math.floor( list.length * Math.pow( this.next(), 2 ) ) ]!;
	}

	public shuffle<T>( list: T[] ): T[] {
		for ( let i = list.length - 1; i > 0; i-- ) {
			const j = this.below( i + 1 );
			[ list[ i ], list[ j ] ] = [ list[ j ]!, list[ i ]! ];
		}
		return list;
	}
}
