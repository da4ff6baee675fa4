import { describe, expect, it } from 'vitest';
import { photo, photoInBox } from '../../../src/userpage/rules/photo';
import type { PageOptions } from './pattern-page';
import { pageOf, reportsOn } from './pattern-page';

function shown( wikitext: string, options?: PageOptions ): number {
	const page = pageOf( wikitext, options );
	return reportsOn( page, [ photoInBox ], [ photo ] ).filter( ( report ) => report.category === 'photo' ).length;
}

describe( 'pictures of the owner', () => {
	it.each( [
		[ 'en', '[[File:Meeting 2019.jpg|thumb|Me on the left]]' ],
		[ 'en', '[[File:Meeting 2019.jpg|thumb|alt=The tall one is me|A meeting]]' ],
		[ 'en', '[[File:Meeting 2019.jpg|thumb|Yours truly at work]]' ],
		[ 'en', '[[File:Selfie 2017.jpg|thumb]]' ],
		[ 'en', '<gallery>\nFile:Owl.jpg|An owl\nFile:Group.jpg|I am in the second row\n</gallery>' ],
		[ 'en', '{{Infobox user|image=Quillweed 2015.jpg}}' ],
		[ 'en', '{{Infobox user|image=Harbour 2015.jpg|caption=At the helm, with more hair}}' ],
		[ 'en', '{{Gallery|File:Owl.jpg|An owl|File:Group.jpg|I am in the second row}}' ],
		[ 'de', '[[Datei:Treffen.jpg|mini|Ich beim Stammtisch]]' ],
		[ 'ja', '[[ファイル:Tei.jpg|サムネイル|ベンチで寝ているのが私です（友人撮影）]]' ],
		[ 'tr', '[[Dosya:Gezi.jpg|küçükresim|Direksiyondaki, bıyıklı olan benim.]]' ],
		[ 'pt', '[[Ficheiro:Garagem.jpg|miniatura|A jardineira que vos escreve, de chapéu]]' ],
		[ 'nn', '[[Fil:Treff.jpg|miniatyr|Underteikna nr. to frå høgre]]' ],
		[ 'cs', '[[Soubor:Sraz.jpg|náhled|Moje maličkost u kormidla]]' ],
		[ 'fr', '[[Fichier:Atelier.jpg|vignette|Moi, à droite]]' ],
		[ 'es', '[[Archivo:Taller.jpg|miniatura|Yo en el taller]]' ],
		[ 'it', '[[File:Raduno.jpg|thumb|Io al raduno]]' ],
		[ 'pl', '[[Plik:Zlot.jpg|mały|To ja na zlocie]]' ],
		[ 'ru', '[[Файл:Встреча.jpg|мини|Это я]]' ],
		[ 'uk', '[[Файл:Зустріч.jpg|мініатюра|Це я]]' ],
		[ 'ja', '[[ファイル:集会.jpg|サムネイル|筆者近影]]' ],
		[ 'zh', '[[File:聚会.jpg|缩略图|本人]]' ],
		[ 'ko', '[[파일:모임.jpg|섬네일|본인 사진]]' ],
	] )( '%s: %s', ( lang, wikitext ) => {
		expect( shown( wikitext, { lang } ) ).toBe( 1 );
	} );

	it.each( [
		'[[File:Harbour.jpg|thumb|Harbour, photo by me]]', '[[File:Cat.jpg|thumb|My cat]]', '[[File:Owl.jpg|thumb|An owl]]', '[[File:Owl.jpg|thumb|That is not me]]',
		'[[File:Barnstar.png|thumb|For me]]', '[[File:Self-portrait of a painter.jpg|thumb|Self-portrait, 1889]]', '{{Infobox user|image=Moss on stone.jpg|caption=Moss on the north wall}}', '[[File:Logo.svg|I made this]]', '{{Infobox person|image=Ada.jpg|caption=Ada}}',
	] )( 'nothing in %s', ( wikitext ) => {
		expect( shown( wikitext, { gate: wikitext.includes( 'person' ) ? 'foreign' : 'open' } ) ).toBe( 0 );
	} );

	it( 'tells coordinates in the metadata, the louder where the picture shows the owner', () => {
		const gps = { latitude: 50, longitude: 7 };
		const page = pageOf( '[[File:Meeting 2019.jpg|thumb|Me]] [[File:Owl.jpg]] [[File:Other.jpg]]', {
			snapshot: { files: [ { name: 'Meeting 2019.jpg', uploader: 'Somebody', gps }, { name: 'Owl.jpg', uploader: 'Quillweed', gps }, { name: 'Other.jpg', uploader: 'Somebody', gps } ] },
		} );
		expect( reportsOn( page, [], [ photo ] ).filter( ( report ) => report.reason === 'photo-gps' ).map( ( report ) => report.level ) ).toEqual( [ 'high', 'low' ] );
	} );
} );

describe( 'files that bear the user name', () => {
	it.each( [
		[ '[[File:Barn Owlet at the lake.jpg|thumb]]', 1 ], [ '[[File:Lake (Barn Owlet).jpg|thumb]]', 0 ], [ '[[File:Barn Owlet 07.jpg|thumb|By the lake, photo by me]]', 0 ],
	] )( '%s: %i', ( wikitext, count ) => {
		expect( shown( wikitext, { user: 'Barn Owlet' } ) ).toBe( count );
	} );
} );

it( 'takes any picture in a box about the user for a hint', () => {
	expect( reportsOn( pageOf( '{{Infobox user|image=Harbour 2015.jpg}}' ), [ photoInBox ] ).map( ( report ) => report.hint ) ).toEqual( [ true ] );
} );
