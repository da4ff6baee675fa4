/**
 * Words for "user" in names of categories and boxes, with what stands between them and a place (`%user`), digits read
 * out, from 0 to 9 (`%digit`), and places that boxes name without a preposition (`%place`). `*` stands for any ending. They go with the words of each language; see `families.ts`.
 */
export const BOX_WORDS: Record<string, string> = {
	en: `
%user user*,editor*,wikipedian*,wikimedian*,wiktionarian*,wikibookian*,wikivoyag*,wikisourc*,wikidata*,contributor*,commoner*,member* > in,from,of,living,born,based,residing,resident,located`,
	de: `
%user benutzer*,wikipedianer*,wikimedianer* > aus,in,im,von,der,bei,nähe,wohnhaft,lebt,bayerischer
%digit null eins,ein zwei,zwo drei vier fünf sechs sieben acht neun`,
	fr: `
%user utilisateur*,utilisatrice*,wikipédien*,wikimédien*,contributeur*,wiktionariste* > de,d,du,des,en,au,aux,à,habitant,originaire,résidant,vivant,né,dans,la,le,les
%digit zéro un,une deux trois quatre cinq six sept huit neuf`,
	es: `
%user usuario*,usuaria*,wikipedista*,wikimedista*,viquipedista* > de,del,en,desde,residente*,nacid*,la,el,los
%digit cero uno,una dos tres cuatro cinco seis siete ocho nueve`,
	pt: `
%user usuário*,usuária*,wikipedista*,utilizador*,editor*,lusófono* > de,do,da,dos,das,em,no,na,nascid*,residente*,natur*
%digit zero um,uma dois,duas três quatro cinco seis,meia sete oito nove`,
	it: `
%user utent*,wikipedian*,wikimedian* > di,da,dal,dalla,dell,della,del,in,dei,residenti,nati,abitant*,a
%digit zero uno due tre quattro cinque sei sette otto nove`,
	nl: `
%user gebruiker*,wikipediaan*,wikimediaan* > uit,in,van,woont,afkomstig
%digit nul een,één twee drie vier vijf zes zeven acht negen`,
	sv: `
%user användare*,användar*,wikipedianer*,wikimedianer* > från,i,på,bor,bosatt*,född*
%digit noll ett,en två tre fyra fem sex sju åtta nio`,
	nb: `
%user bruker*,brukar*,wikipedianer* > fra,frå,i,på,bor
%digit null én,en to tre fire fem seks sju,syv åtte,otte ni`,
	da: `
%user bruger*,wikipedianer* > fra,i,på,bor
%digit nul en,et to tre fire fem seks syv otte ni`,
	fi: `
%user käyttäjä*,käyttäjät*,wikipedisti* > kotoisin,asuu,asuvat,syntyn*
%digit nulla,nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän`,
	et: `
%user kasutaja*,vikipedist* > pärit,elab,elavad,elukoht
%digit null üks kaks kolm neli viis kuus seitse kaheksa üheksa`,
	is: `
%user notandi*,notendur*,wikipediumaður* > frá,í,á,úr
%digit núll einn,eitt tveir,tvö þrír,þrjú fjórir,fjögur fimm sex sjö átta níu`,
	fo: `
%user notandi*,brúkar* > úr,í,frá`,
	lt: `
%user naudotoj*,vartotoj*,vikipedij* > iš,gyvena*
%digit nulis vienas du trys keturi penki šeši septyni aštuoni devyni`,
	lv: `
%user dalībniek*,lietotāj*,vikipēdist* > no,dzīvo
%digit nulle viens divi trīs četri pieci seši septiņi astoņi deviņi`,
	pl: `
%user wikipedyst*,wikipedyści*,użytkowni*,redaktor* > z,ze,w,we,mieszk*,pochodz*
%digit zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć`,
	cs: `
%user wikipedist*,uživatel* > z,ze,v,ve,žij*,bydl*,pocházej*,na
%digit nula jedna,jeden dva,dvě tři čtyři pět šest sedm osm devět`,
	sk: `
%user redaktor*,používateľ*,wikipedist* > z,zo,v,vo,na,žij*
%digit nula jeden,jedna dva,dve tri štyri päť šesť sedem osem deväť`,
	sl: `
%user uporabni*,wikipedist* > iz,v,s,na,doma
%digit nič ena,ena dva,dve tri štiri pet šest sedem osem devet`,
	sr: `
%user корисни*,википеди*,уредни* > из,у,са,живе*
%digit нула један,једна два,две три четири пет шест седам осам девет`,
	hr: `
%user suradni*,korisni*,wikipedist*,vikipedij*,urednic*,urednik* > iz,u,s,sa,živ*
%digit nula jedan,jedna dva,dvije,dve tri četiri pet šest sedam osam devet`,
	mk: `
%user корисни*,википеди*,уредни* > од,во,из,у,са,живе*
%digit нула један,еден два три четири пет шест седам осам девет`,
	bg: `
%user потребител*,уикипедиан* > от,в,във,живее*,живеещ*
%digit нула едно,един две,два три четири пет шест седем осем девет`,
	ru: `
%user участни*,википедист* > из,в,во,на,с,со,живущ*,проживающ*,живет,родом
%digit ноль,нуль один два три четыре пять шесть семь восемь девять
%place Москва Санкт-Петербург Урал Сибирь Самара Казань`,
	uk: `
%user користувач*,вікіпедист*,дописувач* > з,зі,із,в,у,на,мешка*,живе*,живуть,родом
%digit нуль один два три чотири п'ять,пять шість сім вісім дев'ять
%place Київ Львів Харків Одеса`,
	be: `
%user удзельні*,вікіпедыст* > з,са,у,ў,жыве*,жывуць
%digit нуль адзін два тры чатыры пяць шэсць сем восем дзевяць`,
	hu: `
%user felhasználó*,szerkesztő*,wikipédist*,user* > élő,lakó,származó
%digit nulla egy kettő,két három négy öt hat hét nyolc kilenc`,
	ro: `
%user utilizator*,wikipedist* > din,de,în,la,locuiesc
%digit zero unu doi trei patru cinci șase șapte opt nouă`,
	el: `
%user χρήστ*,βικιπαιδιστ*,βικιπαίδ* > από,στην,στο,στη,στον,της,του,απο,την,τον,τη,το,κάτοικ*
%digit μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά,εφτά οκτώ,οχτώ εννέα,εννιά`,
	tr: `
%user kullanıcı*,vikipedist*,vikipedi* > yaşayan,li,lı
%digit sıfır bir iki üç dört beş altı yedi sekiz dokuz`,
	az: `
%user istifadəçi*,vikipediyaçı* > yaşayan,dan,dən
%digit sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz`,
	ca: `
%user usuari*,viquipedist* > de,d,del,dels,des,la,l,a,residents,nascuts
%digit zero u,un dos,dues tres quatre cinc sis set vuit nou`,
	eu: `
%user lankide*,wikilari*,erabiltzaile* > bizi,jaio
%digit zero,hutsa bat bi hiru lau bost sei zazpi zortzi bederatzi`,
	oc: `
%user utilizaire*,wikipedista* > de,d`,
	gl: `
%user viquipedista*,usuaria*,usuario*,wikipedista* > de,da,do,das,dos,en
%digit cero un,unha dous,dúas tres catro cinco seis sete oito nove`,
	cy: `
%user defnyddi*,wicipedi* > o,yn,ym,yng,sy
%digit sero,dim un dau,dwy tri,tair pedwar pump chwech saith wyth naw`,
	ga: `
%user úsáideoir* > as,i,ó
%digit náid aon dó trí ceathair cúig sé seacht ocht naoi`,
	br: `
%user implijer*,wikipedour* > eus,a
%digit mann unan daou tri pevar pemp c'hwec'h seizh eizh nav`,
	sq: `
%user përdorues*,wikipedian* > nga,në,prej
%digit zero një dy tre,tri katër pesë gjashtë shtatë tetë nëntë`,
	eo: `
%user uzanto*,vikipediist*,uzantino* > el,en,de,loĝant*
%digit nulo unu du tri kvar kvin ses sep ok naŭ`,
	af: `
%user gebruiker*,wikipediër* > uit,in,van
%digit nul een twee drie vier vyf ses sewe agt nege`,
	id: `
%user pengguna*,wikipediawan*,wikimediawan*,wikipedian* > di,dari,asal,berasal,daripada,tinggal
%digit nol,kosong satu dua tiga empat lima enam tujuh delapan,lapan sembilan`,
	tl: `
%user tagagamit*,manggagamit*,wikipedista* > mula,sa,taga,nakatira,ng
%digit sero isa dalawa tatlo apat lima anim pito walo siyam`,
	vi: `
%user thành,viên,wikipedian* > ở,tại,từ,đến,sống,người,quê
%digit không một hai ba bốn năm sáu bảy tám chín`,
	sw: `
%user mtumiaji*,watumiaji*,mwanawikipedia*,wanawikipedia* > wa,kutoka,wanaoishi,katika
%digit sufuri,sifuri moja mbili tatu nne tano sita saba nane tisa`,
	ha: `
%user mai,masu,editoci* > daga,a`,
	fy: `
%user gebruikers*,meidogger* > út,yn`,
	tt: `
%user корыстувач*,катышучы*,кулланучы*,ҡатнашыусы* > из,яшәүче
%digit ноль бер ике өч дүрт биш алты җиде сигез тугыз`,
	kk: `
%user қатысушы*,пайдаланушы* > тұратын,тұрғын*
%digit нөл бір екі үш төрт бес алты жеті сегіз тоғыз`,
	uz: `
%user foydalanuvchi*,vikipediyachi* > yashovchi
%digit nol bir ikki uch to'rt,tort besh olti yetti sakkiz to'qqiz,toqqiz`,
	hy: `
%user մասնակից*,վիքիպեդ* > ից,բնակվող,ծնված
%digit զրո մեկ,մէկ երկու երեք չորս հինգ վեց յոթ,եօթը ութ ինը,ինն`,
	ka: `
%user მომხმარებ*,ვიკიპედი* > დან
%digit ნული ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა`,
	ar: `
%user مستخدم*,ويكيبيدي*,محرر* > من,في,مقيم*,يعيش*,مواليد,سكان
%digit صفر واحد اثنان,اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة
%place القاهرة بغداد دمشق الرياض مكة`,
	fa: `
%user کاربر*,ویکی‌پدی*,ویکیپدی* > اهل,از,در,ساکن,مقیم,متولد,زاده
%digit صفر یک دو سه چهار پنج شش هفت هشت نه
%place تهران مشهد اصفهان شیراز تبریز`,
	ur: `
%user صارف*,صارفین*,ویکیپیڈیا* > از,سے,کے,میں,مقیم
%place لاہور کراچی
%digit صفر ایک دو تین چار پانچ چھ,چھے سات آٹھ نو`,
	he: `
%user משתמש*,ויקיפד*,עורכ* > מ,ב,תושב*,מתגורר*,ילידי,גר
%digit אפס אחת,אחד שתיים שלוש ארבע חמש שש שבע שמונה תשע
%place תל_אביב ירושלים חיפה`,
	hi: `
%user सदस्य*,विकिपीडिय*,विकिमीडिय* > से,के,में,निवासी,वासी
%digit शून्य एक दो तीन चार पांच,पाँच छह,छः सात आठ नौ
%place दिल्ली मुंबई लखनऊ`,
	bn: `
%user ব্যবহারকারী*,উইকিপিডিয়া*,উইকিমিডিয়া* > থেকে,এর,বাসী,জেলার
%place ঢাকা চট্টগ্রাম
%digit শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়`,
	ta: `
%user பயனர்*,விக்கிப்பீடிய* > இருந்து,வசிக்கும்,சேர்ந்த
%place சென்னை மதுரை
%digit பூஜ்ஜியம்,பூச்சியம் ஒன்று ஒண்ணு,இரண்டு மூன்று நான்கு,நாலு ஐந்து,அஞ்சு ஆறு ஏழு எட்டு ஒன்பது`,
	te: `
%user వాడుకరు*,వాడుకరి*,వికీపీడియ* > నుండి,చెందిన,లోని
%digit సున్నా,సున్న ఒకటి రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది`,
	kn: `
%user ಸದಸ್ಯ*,ವಿಕಿಪೀಡಿಯ* > ಇಂದ,ನ
%digit ಸೊನ್ನೆ ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು ಆರು ಏಳು ಎಂಟು ಒಂಬತ್ತು`,
	ml: `
%user ഉപയോക്താ*,വിക്കിപീഡിയ* > നിന്നുള്ള,സ്വദേശ*
%digit പൂജ്യം ഒന്ന് രണ്ട് മൂന്ന് നാല് അഞ്ച് ആറ് ഏഴ് എട്ട് ഒമ്പത്,ഒൻപത്`,
	pa: `
%user ਵਰਤੋਂਕਾਰ*,ਵਿਕੀਪੀਡੀਅ* > ਤੋਂ,ਦੇ
%digit ਸਿਫ਼ਰ,ਜ਼ੀਰੋ ਇੱਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ`,
	gu: `
%user સભ્ય*,વિકિપીડિય* > થી,ના
%digit શૂન્ય એક બે ત્રણ ચાર પાંચ છ સાત આઠ નવ`,
	ms: `
%user pengguna*,wikipediawan*,wikimediawan*,wikipedian* > di,dari,asal,berasal,daripada,tinggal
%digit kosong,sifar satu dua tiga empat lima enam tujuh lapan sembilan`,
	zh: `
%place 北京 上海 天津 重庆 重慶 河北 山西 辽宁 遼寧 吉林 黑龙江 黑龍江 江苏 江蘇 浙江 安徽 福建 江西 山东 山東 河南 湖北 湖南 广东 廣東 广西 廣西 海南 四川 贵州 貴州 云南 雲南 西藏 陕西 陝西 甘肃 甘肅 青海 宁夏 寧夏 新疆 内蒙古 香港 澳门 澳門 台湾 台灣 臺灣 台北 臺北 新北 桃園 台中 臺中 台南 臺南 高雄 基隆 新竹 苗栗 彰化 南投 雲林 嘉義 屏東 宜蘭 花蓮 台東 臺東 澎湖 金門 馬祖 广州 廣州 深圳 佛山 东莞 東莞 中山 珠海 汕头 厦门 福州 泉州 杭州 宁波 温州 南京 苏州 无锡 常州 合肥 武汉 长沙 南昌 成都 昆明 贵阳 西安 兰州 郑州 洛阳 济南 青岛 烟台 沈阳 大连 长春 哈尔滨 石家庄 太原 南宁 桂林 海口 乌鲁木齐 中国 中國 新加坡 马来西亚 馬來西亞`,
	ja: `
%place 北海道 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 東京 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄 横浜 名古屋 札幌 仙台 神戸 金沢
%digit ゼロ,まる,マル,レイ いち,イチ に,ニ さん,サン よん,ヨン,し ご,ゴ ろく,ロク なな,ナナ,しち はち,ハチ きゅう,キュウ,キュー`,
	ko: `
%place 서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충청 충북 충남 전라 전북 전남 경상 경북 경남 제주 수원 성남 한국
%digit 공,영 일,하나 이,둘 삼 사 오 육,륙 칠 팔 구`,
	th: `
%place กรุงเทพ เชียงใหม่ ขอนแก่น ภูเก็ต นครราชสีมา สงขลา ชลบุรี
%digit ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า`,
	mr: `
%digit शून्य एक दोन तीन चार पाच सहा सात आठ नऊ`,
	ne: `
%digit शून्य एक दुई तीन चार पाँच छ सात आठ नौ`,
	mn: `
%digit тэг нэг хоёр гурав дөрөв тав зургаа долоо найм ес`,
	ky: `
%digit нөл бир эки үч төрт беш алты жети сегиз тогуз`,
	jv: `
%digit nol siji loro telu papat lima nem pitu wolu sanga`,
};
