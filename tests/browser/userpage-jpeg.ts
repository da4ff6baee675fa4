/** A picture of one point with metadata as cameras write them. */

/** The smallest picture that decoders accept: one grey point. */
const POINT = Buffer.from(
	'/9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////' +
	'wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=', 'base64',
);

interface Entry {
	tag: number;
	/** 2 text, 4 offset, 5 fractions: the types of TIFF. */
	type: 2 | 4 | 5;
	count: number;
	bytes: Buffer;
}

const text = ( tag: number, value: string ): Entry => ( { tag, type: 2, count: value.length + 1, bytes: Buffer.from( `${ value }\0`, 'latin1' ) } );

function fractions( tag: number, values: number[] ): Entry {
	const bytes = Buffer.alloc( values.length * 8 );
	values.forEach( ( value, i ) => {
		bytes.writeUInt32BE( Math.round( value * 1000 ), i * 8 );
		bytes.writeUInt32BE( 1000, i * 8 + 4 );
	} );
	return { tag, type: 5, count: values.length, bytes };
}

function offset( tag: number, value: number ): Entry {
	const bytes = Buffer.alloc( 4 );
	bytes.writeUInt32BE( value );
	return { tag, type: 4, count: 1, bytes };
}

/** A directory of TIFF that begins at `start`: entries of 12 bytes, longer values behind them. */
function directory( entries: Entry[], start: number ): Buffer {
	const head = Buffer.alloc( 2 + entries.length * 12 + 4 );
	const values: Buffer[] = [];
	let valueAt = start + head.length;
	head.writeUInt16BE( entries.length, 0 );
	entries.forEach( ( { tag, type, count, bytes }, i ) => {
		const at = 2 + i * 12;
		head.writeUInt16BE( tag, at );
		head.writeUInt16BE( type, at + 2 );
		head.writeUInt32BE( count, at + 4 );
		if ( bytes.length <= 4 ) {
			bytes.copy( head, at + 8 );
			return;
		}
		head.writeUInt32BE( valueAt, at + 8 );
		values.push( bytes );
		valueAt += bytes.length;
	} );
	return Buffer.concat( [ head, ...values ] );
}

const degrees = ( value: number ) => [ Math.floor( value ), Math.floor( value * 60 ) % 60, ( value * 3600 ) % 60 ];

/** A JPEG with position (north and east, decimal degrees), camera and author in its Exif block. */
export function jpegWithPosition( latitude: number, longitude: number, artist: string ): Uint8Array<ArrayBuffer> {
	const header = Buffer.from( [ 0x4d, 0x4d, 0, 42, 0, 0, 0, 8 ] );
	const main = ( pointer: number ) => directory( [
		text( 0x010f, 'Exampler' ), text( 0x0110, 'Pocket One' ), text( 0x013b, artist ), offset( 0x8825, pointer ),
	], header.length );
	const gpsAt = header.length + main( 0 ).length;
	const gps = directory( [
		text( 1, 'N' ), fractions( 2, degrees( latitude ) ), text( 3, 'E' ), fractions( 4, degrees( longitude ) ),
	], gpsAt );
	const exif = Buffer.concat( [ Buffer.from( 'Exif\0\0', 'latin1' ), header, main( gpsAt ), gps ] );
	const marker = Buffer.from( [ 0xff, 0xe1, 0, 0 ] );
	marker.writeUInt16BE( exif.length + 2, 2 );
	return new Uint8Array( Buffer.concat( [ POINT.subarray( 0, 2 ), marker, exif, POINT.subarray( 2 ) ] ) );
}
