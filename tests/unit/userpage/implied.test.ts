import { expect, it } from 'vitest';
import { Concepts } from '../../../src/userpage/concepts';
import { JAPANESE } from '../../../src/userpage/data/languages/japanese';
import { KOREAN } from '../../../src/userpage/data/languages/korean';
import { impliedSelf } from '../../../src/userpage/text/implied';
import { asciiDigits } from '../../../src/userpage/text/words';

function saidIn( language: string, text: string ): string[] {
	const concepts = new Concepts( { ...JAPANESE, ...KOREAN } );
	Array.from( concepts.add( language ) );
	return impliedSelf( text, 7, concepts ).map( ( hit ) => `${ hit.concept } ${ text.slice( hit.start - 7, hit.end - 7 ) }` );
}

it.each( [
	[ 'ja', '造船所で溶接工をしています。', [ 'self ます' ] ],
	[ 'ja', '無神論者です（笑）', [ 'self です', 'iam です' ] ],
	[ 'ja', '以前は漁師でした。', [ 'self でした', 'iam でした' ] ],
	[ 'ja', 'この図書館は夜まで開いています。', [] ],
	[ 'ja', '小説家である。', [] ],
	[ 'ko', '우울증을 앓고 있습니다.', [ 'self 니다' ] ],
	[ 'ko', '지금은 간호사입니다.', [ 'self 입니다', 'iam 입니다' ] ],
	[ 'ko', '도서관은 아홉 시에 엽니다.', [] ],
	[ 'de', 'Ich mag Leuchttürme.', [] ],
] )( 'in %s "%s" implies %j', ( language, text, said ) => {
	expect( saidIn( language, text ) ).toEqual( said );
} );

it.each( [
	[ '三十五岁', '035岁' ], [ '十七才', '17才' ], [ '二十', '20' ], [ '一九八五年', '1985年' ], [ '二〇〇三年', '2003年' ], [ '一人', '一人' ], [ '数えで七十四', '数えで074' ],
] )( 'reads the number of %s as %s', ( text, digits ) => {
	expect( asciiDigits( text ) ).toBe( digits );
} );
