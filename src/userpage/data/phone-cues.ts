/** Words that announce a telephone number, words that announce another number, and digits written out. */

/** Beginnings of words that many languages share, in comparable form; each language has its own under `=phone`. */
export const PHONE_STEMS = 'tel telef telf tlf telph phone fon mobil movil cellular celular cell handy gsm puh fax faks факс sms whatsapp whats wapp zap vatsap watsap votsap viber signal call ring hotline sel hp telp thoai sdt zalo cep interno int тел телеф моб мобил сот ватсап вотсап вайбер τηλ';

/** For scripts without spaces: anywhere before the number. */
export const PHONE_RUNS = '電話 电话 手机 手機 携帯 連絡先 联系 致电 打 微信号 전화 휴대폰 핸드폰 연락처 폰 โทร มือถือ เบอร์ ဖုန်း ទូរស័ព្ទ ໂທ ☎ 📞 📱 ✆';

/** Numbers that are something else: word right before the number. */
export const OTHER_NUMBERS = 'isbn issn doi oldid diff pmid oclc lccn gnd viaf isni orcid bnf nli rev revision revid id no nr vrt otrs ticket tiquet bug phab task rfc din iso art artikel article pg page pages s str с стр vol band bd nummer scheda iffi inv catalogue ' +
	'reg katalog kat kód код jahr since version v ver pageid qid osm wiki edits bearbeitungen ediciones правок contributions billet размер iban bic ustid nif cif bitcoin btc версия';

/** Digits as words: 0 to 9, further forms after commas; other languages are in `languages/box-words.ts`. */
export const DIGIT_WORDS = 'zero,oh,nought one two three four five six seven eight nine';
/** Words that stand for two digits, or repeat one. */
export const TENS = 'diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa doble double dobre doppio dubbel doppel triple treble dvojitý dublu dupla vingt trente quarante cinquante soixante septante huitante nonante venti trenta quaranta cinquanta sessanta settanta ottanta novanta vinte trinta quarenta cinquenta sessenta oitenta zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig сорок двадцать тридцать';
/** Small words that may stand between digits that are read out. */
export const DIGIT_JOINTS = 'y e et and und en og och i и та і а then dann puis luego entonces alors poi allora depois po potem pak potom sitten majd aztán zatim onda nato apoi после потом далі ja és a';
