import { describe, expect, it } from 'vitest';
import { handle } from '../../../src/userpage/rules/handle';
import type { PageOptions } from './pattern-page';
import { pageOf, reportsOn, textsOf } from './pattern-page';

function handles( wikitext: string, options?: PageOptions ): string[] {
	const page = pageOf( wikitext, options );
	return textsOf( page, reportsOn( page, [ handle ] ), 'handle' );
}

describe( 'profiles, ids and personal sites', () => {
	it.each( [
		[ 'en', 'Find me at https://www.instagram.com/fernquill_b', 'https://www.instagram.com/fernquill_b' ],
		[ 'en', '[https://github.com/fernquill my code]', 'my code' ],
		[ 'en', 'photos on flickr.com/people/fernquill', 'flickr.com/people/fernquill' ],
		[ 'en', 'Fedi: @fern@quills.example', '@fern@quills.example' ],
		[ 'en', 'Discord: fernquill#0417', 'fernquill#0417' ],
		[ 'en', 'I am @fern:quills.example there', '@fern:quills.example' ],
		[ 'en', 'I blog at https://fernhouse.example/', 'https://fernhouse.example/' ],
		[ 'en', 'https://quillweed.example', 'https://quillweed.example' ],
		[ 'en', 'https://fernhouse.blogspot.com', 'https://fernhouse.blogspot.com' ],
		[ 'en', '{|\n| Telegram || fern_quill\n|}', 'fern_quill' ],
		[ 'en', '{{GitHub|fernquill}}', 'fernquill' ],
		[ 'es', 'telegram: @pluma_h', '@pluma_h' ],
		[ 'id', 'IG bulu.ayam', 'bulu.ayam' ],
		[ 'ru', 'Инстаграм: perya.h', 'perya.h' ],
		[ 'uk', 'Телеграм @perya_h', '@perya_h' ],
		[ 'ar', 'تويتر: @risha_h', '@risha_h' ],
		[ 'fa', 'تلگرام: @par_h', '@par_h' ],
		[ 'he', 'טלגרם: @notza_h', '@notza_h' ],
		[ 'hi', 'ट्विटर: @pankh_h', '@pankh_h' ],
		[ 'ja', 'ツイッター @hane_h', '@hane_h' ],
		[ 'zh', '微信：yumao_h', 'yumao_h' ],
		[ 'ko', '인스타 @gitteol_h', '@gitteol_h' ],
		[ 'th', 'ไลน์: khon_nok', 'khon_nok' ],
		[ 'en', 'I am \'\'fern41\'\' on Discord', 'fern41' ],
		[ 'de', 'meistens als "feder_h" auf Mastodon', 'feder_h' ],
		[ 'fr', 'Je garde mes photos de plumes sur Instagram, pour les curieux : plume_h', 'plume_h' ],
		[ 'zh', 'QQ：123456789', '123456789' ],
		[ 'zh', 'QQ：五五五零四一七', '五五五零四一七' ],
		[ 'ja', '急ぎは @hane_h41 まで', '@hane_h41' ],
		[ 'en', '* LinkedIn: /in/fern-quill-41', '/in/fern-quill-41' ],
	] )( '%s: %s', ( lang, wikitext, expected ) => {
		const found = handles( wikitext, { lang } );
		expect( found.length ).toBeGreaterThan( 0 );
		expect( found.some( ( text ) => expected.includes( text ) || text.includes( expected ) ) ).toBe( true );
	} );

	it.each( [
		'https://commons.wikimedia.org/wiki/User:Quillweed and [https://quillweed.toolforge.org my tool]',
		'https://phabricator.wikimedia.org/p/Quillweed', 'See https://www.youtube.com/watch?v=abc and https://twitter.com/search?q=x',
		'https://github.com/wikimedia/mediawiki', 'I am not on Discord any more', 'Twitter is a company', 'The museum is at https://www.museum.example/visit',
		'no instagram, no twitter', 'https://orcid.org/0000-0002-1825-0097', 'Facebook: no', '<ref>https://twitter.com/somebody</ref>',
		'Line 12 of the metro', 'bram(nospam)@quills.example', 'I write about Telegram 2013',
	] )( 'nothing in %s', ( wikitext ) => {
		expect( handles( wikitext ) ).toEqual( [] );
	} );

	it( 'leaves the profiles of others alone', () => {
		expect( handles( 'https://www.instagram.com/fernquill_b', { gate: 'foreign' } ) ).toEqual( [] );
	} );
} );
