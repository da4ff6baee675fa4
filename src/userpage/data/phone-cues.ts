/** Words that announce a telephone number, words that announce another number, and digits written out. */

/** Beginnings of words, in comparable form (see `text/words.ts`): lower case, without accents. */
export const PHONE_STEMS = 'tel telef telf tlf telph phone fon telefon telefoon mobil movil mobile cell cellulare cellphone celular handy gsm puh puhelin fax sms whatsapp whats wapp wasap wasup wpp ' +
	'zap zapzap vatsap watsap votsap viber signal call ring hotline landline festnetz rufnummer telefonnummer durchwahl sel selfoon matkap kannykka sima simi farsim gsimi ffon ' +
	'simu telepon telp hp nohp ponsel telpon thoai sdt zalo cep cepnum nomre utas fono tfno tfn celu tlfn telefonas mobilus telefons talr talrunis tlf tal telefonszam mobilszam fonnum interno int apparecchio ' +
	'тел телеф телефон моб мобил мобиль мобилн сот сотов ватсап вотсап вацап вайбер вибер звон тэл тэлефон ' +
	'τηλ τηλεφων κιν κινητ βιμπερ հեռ հեռախոս բջջ ტელ ტელეფონ მობ მობილ ნომ ' +
	'هاتف الهاتف جوال الجوال موبايل تلفون تلفن واتس واتساب تليفون محمول نقال همراه موبایل فون موبائل واٹس واتساپ فایبر فائبر رقمي ' +
	'טלפון טל נייד פלאפון נט ווטסאפ וואטסאפ ' +
	'फोन फ़ोन मोबाइल दूरभाष मोबाईल वॉट्सऐप व्हाट्सएप व्हाट्सऐप ফোন মোবাইল মুঠোফোন হোয়াটসঅ্যাপ போன் தொலைபேசி கைபேசி அலைபேசி வாட்ஸ்அப் வாட்சப் ఫోన్ ఫోను మొబైల్ వాట్సాప్ చరవాణి ಫೋನ್ ದೂರವಾಣಿ ഫോൺ മൊബൈൽ ਫੋਨ ਮੋਬਾਈਲ ફોન મોબાઇલ දුරකථන';

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
