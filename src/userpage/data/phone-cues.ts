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

/** Digits as words; one line a language: 0 1 2 3 4 5 6 7 8 9, further forms after commas. `+` lines: tens and "double". */
export const DIGIT_WORDS = `zero,oh,nought one two three four five six seven eight nine
null eins,ein zwei,zwo drei vier fünf sechs sieben acht neun
zéro un,une deux trois quatre cinq six sept huit neuf
cero uno,una dos tres cuatro cinco seis siete ocho nueve
zero um,uma dois,duas três quatro cinco seis,meia sete oito nove
zero uno due tre quattro cinque sei sette otto nove
nul een,één twee drie vier vijf zes zeven acht negen
noll ett,en två tre fyra fem sex sju åtta nio
null én,en to tre fire fem seks sju,syv åtte,otte ni
nulla,nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän
null üks kaks kolm neli viis kuus seitse kaheksa üheksa
zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć
nula jedna,jeden dva,dvě tři čtyři pět šest sedm osm devět
nula jeden,jedna dva,dve tri štyri päť šesť sedem osem deväť
nulla egy kettő,két három négy öt hat hét nyolc kilenc
zero unu doi trei patru cinci șase șapte opt nouă
nula jedan,jedna dva tri četiri pet šest sedam osam devet
nič ena,ena dva,dve tri štiri pet šest sedem osem devet
ноль,нуль один два три четыре пять шесть семь восемь девять
нуль один два три чотири п'ять,пять шість сім вісім дев'ять
нула едно,един две,два три четири пет шест седем осем девет
нула један,еден два три четири пет шест седам осам девет
μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά,εφτά οκτώ,οχτώ εννέα,εννιά
sıfır bir iki üç dört beş altı yedi sekiz dokuz
sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz
nol,kosong satu dua tiga empat lima enam tujuh delapan,lapan sembilan
không một hai ba bốn năm sáu bảy tám chín
sufuri,sifuri moja mbili tatu nne tano sita saba nane tisa
nulo unu du tri kvar kvin ses sep ok naŭ
zero u,un dos,dues tres quatre cinc sis set vuit nou
nulis vienas du trys keturi penki šeši septyni aštuoni devyni
nulle viens divi trīs četri pieci seši septiņi astoņi deviņi
صفر واحد اثنان,اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة
صفر یک دو سه چهار پنج شش هفت هشت نه
אפס אחת,אחד שתיים שלוש ארבע חמש שש שבע שמונה תשע
शून्य एक दो तीन चार पांच,पाँच छह,छः सात आठ नौ
+ diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa doble double dobre doppio dubbel doppel triple treble dvojitý dublu dupla vingt trente quarante cinquante soixante septante huitante nonante venti trenta quaranta cinquanta sessanta settanta ottanta novanta vinte trinta quarenta cinquenta sessenta oitenta zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig сорок двадцать тридцать`;
/** Small words that may stand between digits that are read out. */
export const DIGIT_JOINTS = 'y e et and und en og och i и та і а then dann puis luego entonces alors poi allora depois po potem pak potom sitten majd aztán zatim onda nato apoi после потом далі ja és a';
