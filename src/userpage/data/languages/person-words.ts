/**
 * Words by which people tell about themselves, besides those of the languages' own files:
 *
 * - `%in` words before the name of a place, or with `-` endings that the name takes there, for "in" and "from";
 * - `%tens` number words from twenty to ninety, as parts of words where a language compounds them, and those of the teens;
 * - `%your` "your": the relative of whom is spoken to;
 * - `%duration` as in `everywhere.ts`;
 * - `%wiki` work on the wiki, as in `cue-words.ts`.
 */
export const PERSON_WORDS: Record<string, string> = {
	de: `
%tens dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig elf zwölf zehn
%duration gut knapp rund
%your dein* euer eure* eurer deiner deine ihr_opa ihre_oma ihrer_oma ihr_onkel`,
	fr: `
%in à en au de du près
%tens quatorze quinze seize vingt trente quarante cinquante soixante septante huitante octante nonante dix onze douze treize
%your votre vos ton ta tes`,
	es: `
%in en de desde
%tens catorce quince dieciséis diecisiete dieciocho diecinueve veint treinta cuarenta cincuenta sesenta setenta ochenta noventa diez once doce trece
%your tu tus vuestr*`,
	pt: `
%in em no na de do da
%tens catorze quatorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa onze doze treze
%your teu tua teus tuas vosso vossa seu_tio sua_avó seu_avô`,
	it: `
%in a ad in di da
%tens quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta dieci undici dodici tredici
%your tuo tua tuoi tue vostr*`,
	ca: `
%in a en de del
%tens catorze quinze setze disset divuit dinou vint trenta quaranta cinquanta seixanta setanta vuitanta noranta onze dotze tretze
%your teu teva vostre vostra`,
	gl: `
%in en de do da
%tens catorce quince vinte trinta corenta cincuenta sesenta setenta oitenta noventa once doce trece dez
%your teu túa`,
	ro: `
%in în din la
%tens paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci unsprezece doisprezece treisprezece
%duration peste
%your dumneavoastră dvs tău ta voastr* tale`,
	nl: `
%in in uit te bij naar nabij
%tens veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig twaalf dertien
%your je jouw jullie uw`,
	af: `
%in in uit van by naby anderkant
%tens veertien vyftien sestien sewentien agtien negentien twintig dertig veertig vyftig sestig sewentig tagtig negentig twaalf dertien
%your jou u`,
	sv: `
%in i från på utanför till
%tens fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio tolv tretton
%your din ditt dina er ert era`,
	nb: `
%in i fra frå på ved
%tens fjorten femten seksten sytten atten nitten tjue tyve tretti tredve førti femti seksti sytti åtti nitti tolv tretten
%your din ditt dine deres`,
	da: `
%in i fra på ved til utenfor uden
%tens fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tresindstyve halvfjerds firsindstyve halvfems tolv tretten
%your din dit dine jeres`,
	is: `
%in í frá á úr
%tens fjórtán fimmtán sextán sautján átján nítján tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu áttatíu níutíu tólf þrettán
%your þín þinn þitt`,
	fi: `
%in -ssa -ssä -sta -stä -lla -llä -lta -ltä -iin -seen -lle
%tens neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä yksitoista kaksitoista kolmetoista kolmentoista
%wiki ylläpitäjä* seulo* byrokraatti*
%duration jo yli
%your sinun teidän`,
	et: `
%in -s -st -l -lt -sse
%tens neliteist viisteist kuusteist seitseteist kaheksateist üheksateist kakskümmend kolmkümmend nelikümmend viiskümmend kuuskümmend seitsekümmend kaheksakümmend üheksakümmend üksteist kaksteist kolmteist
%wiki haldur* administraator*
%your sinu teie`,
	lt: `
%in iš -uje -yje -oje -ėje
%tens dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt septyniasdešimt aštuoniasdešimt devyniasdešimt vienuolika dvylika trylika keturiolika penkiolika šešiolika septyniolika aštuoniolika devyniolika
%your tavo jūsų`,
	lv: `
%in no -ā -ē -ī
%tens divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit deviņdesmit trīspadsmit divpadsmit četrpadsmit piecpadsmit sešpadsmit septiņpadsmit astoņpadsmit
%your tavs tava jūsu`,
	pl: `
%in w we z ze pod spod koło
%tens czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści trzydziest czterdzieści czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt dziesięć jedenaście dwanaście trzynaście
%duration już ponad od przez
%your twój twoja twoje twoim twojego twojej waszym wasza wasz pana pani_babcia`,
	cs: `
%in v ve z ze u na poblíž
%tens čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát jedenáct dvanáct třináct
%wiki správce* patrolář*
%duration už již přes po posledních
%your tvůj tvoje tvá tvé tvým tvého váš vaše vaší vašeho vašem vaší vaším`,
	sk: `
%in v vo z zo na
%tens štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat jedenásť dvanásť trinásť
%duration už vyše po
%your tvoj tvoja tvoje tvojej tvojho váš vaša vaše vašej vášho vašom`,
	sl: `
%in v iz na
%tens štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset enajst dvanajst trinajst
%duration že čez
%your tvoj tvoja tvoje vaš vaša vaše vašem`,
	sr: `
%in у из на
%tens четрнаест петнаест шеснаест седамнаест осамнаест деветнаест двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет једанаест дванаест тринаест
%wiki админ* патрол* бирократ* враћач* бот* administrat* patrol* vraćač* birokrat*
%duration већ преко
%your твој твоја твоје ваш ваша ваше вашем вашег`,
	hr: `
%in u iz na
%tens četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset jedanaest dvanaest trinaest
%duration već preko
%your tvoj tvoja tvoje tvog vaš vaša vaše vašem vašeg`,
	mk: `
%in во од на
%tens четиринаесет петнаесет дваесет триесет четириесет педесет шеесет седумдесет осумдесет деведесет единаесет дванаесет тринаесет
%wiki админ* патрол* бирократ* враќач* бот*
%your твој* ваш*`,
	bg: `
%in в във от на
%tens четиринайсет петнайсет двадесет двайсет тридесет трийсет четиридесет четирийсет петдесет шестдесет шейсет седемдесет осемдесет деветдесет единайсет дванайсет тринайсет
%wiki админ* патрул* бюрократ* бот*
%your твой твоя твоята твоят ваш вашата вашият вашия`,
	ru: `
%in в во из под на до около близ
%tens четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать двадцати тридцать тридцати сорок пятьдесят пятидесяти шестьдесят шестидесяти семьдесят семидесяти восемьдесят восьмидесяти девяносто одиннадцать двенадцать тринадцать одиннадцат двенадцат тринадцат
%wiki админ* патрул* автопатрул* бюрократ* откатыва* досматр* наставник* бот* загру* подводящ* посредник* арбитр* инженер* чекюзер*
%your ваш* твой твоя твоё твоего твоей твоём твоем`,
	uk: `
%in в у з із зі на під
%tens чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто одинадцять дванадцять тринадцять
%wiki адмін* патрул* автопатрул* бюрократ* відкот* наставник* бот* заванта* арбітр*
%your ваш* твій твоя твоє твого твоєї`,
	be: `
%in у ў з са пад
%tens дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста дванаццаць трынаццаць
%your ваш* твой твая`,
	hu: `
%in -ban -ben -ból -ből -on -en -ön -ról -ről -ba -be
%tens tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz huszon harminc negyven ötven hatvan hetven nyolcvan kilencven tizenegy tizenkét tizenkettő tizenhárom
%wiki adminisztrátor* megerősített* járőr* bürokrata*
%duration már több_mint
%your te ti`,
	el: `
%in σε στη στην στο στον στα από
%tens δεκατεσσάρων δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα έντεκα δώδεκα δεκατριών δεκατρία δεκατριώ
%wiki διαχειριστ* γραφειοκράτ* περιπολ*
%duration εδώ_και για επί πριν
%your σου σας`,
	tr: `
%in -da -de -ta -te -dan -den -tan -ten -dayım -deyim -tayım -teyim -danım -denim -lıyım -liyim -luyum -lüyüm
%tens yirmi otuz kırk elli altmış yetmiş seksen doksan on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz
%wiki hizmetli* devriye* denetçi* teknisyen*
%duration yaklaşık
%your senin sizin`,
	az: `
%in -da -də -dan -dən -dayam -dəyəm -danam -dənəm -lıyam -liyəm
%tens iyirmi otuz qırx əlli altmış yetmiş səksən doxsan on_iki on_üç on_dörd on_beş on_altı on_yeddi on_səkkiz
%your sənin sizin`,
	kk: `
%in -да -де -та -те -дан -ден -тан -тен -дағы -дегі -тағы -тегі -дамын -демін -тамын -темін -данмын -денмін -танмын -тенмін -лықпын -ліктен -нікі
%tens жиырма отыз қырық елу алпыс жетпіс сексен тоқсан
%wiki әкімші*`,
	uz: `
%in -da -dan -dagi -lik -daman -danman -likman
%tens yigirma oʻttiz o'ttiz qirq ellik oltmish yetmish sakson toʻqson to'qson`,
	ky: `
%in -да -де -до -дө -та -те -дан -ден
%tens жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон`,
	mn: `
%in -д -т -аас -ээс -оос
%tens хорин гучин дөчин тавин жаран далан наян ерэн`,
	eu: `
%in -n -ko -go -tik -an -ean -ra
%tens hogei berrogei hirurogei laurogei hamaika hamabi hamahiru hamalau hamabost hamasei hamazazpi
%your zure`,
	cy: `
%in yn ym yng o ger
%tens ugain trideg deugain hanner_cant trigain pedwarugain ar_ddeg
%your dy eich`,
	ga: `
%in i in as ó
%tens fiche tríocha daichead caoga seasca seachtó ochtó nócha`,
	br: `
%in e en eus
%tens ugent tregont daou-ugent`,
	sq: `
%in në nga prej
%tens njëzet tridhjetë dyzet pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë dymbëdhjetë trembëdhjetë`,
	eo: `
%in en el ĉe
%tens dudek tridek kvardek kvindek sesdek sepdek okdek naŭdek dek_du dek_tri dek_kvar dek_kvin dek_ses dek_sep dek_ok
%your via viaj vian`,
	id: `
%in di dari asal
%tens belas dua_puluh tiga_puluh empat_puluh lima_puluh enam_puluh tujuh_puluh delapan_puluh sembilan_puluh
%wiki pengurus* pemeriksa*
%duration sudah selama lebih
%your anda kamu`,
	ms: `
%in di dari asal
%tens belas dua_puluh tiga_puluh empat_puluh lima_puluh enam_puluh tujuh_puluh lapan_puluh sembilan_puluh
%duration sudah selama
%your anda kamu awak`,
	jv: `
%in ing saka`,
	tl: `
%in sa taga mula
%tens labing dalawampu tatlumpu apatnapu limampu animnapu pitumpu walumpu siyamnapu beinte treinta kuwarenta singkuwenta sisenta`,
	vi: `
%in ở tại từ về
%tens hai_mươi ba_mươi bốn_mươi năm_mươi sáu_mươi bảy_mươi tám_mươi chín_mươi
%your của_bạn`,
	sw: `
%in wa kutoka hapa katika
%tens ishirini thelathini arobaini hamsini sitini sabini themanini tisini kumi_na`,
	ar: `
%in في من
%tens عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين عشر عشرة
%wiki إداري* بيروقراط* مراجع* مخول* محرر* بوت*`,
	fa: `
%in در از اهل
%tens بیست سی چهل پنجاه شصت هفتاد هشتاد نود سیزده چهارده پانزده شانزده هفده هجده دوازده
%wiki مدیر* ویکی‌بان* واگردان* گشت‌زن* بوروکرات* انتقال‌دهنده* ربات*
%your شما تو`,
	he: `
%tens עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים עשרה
%wiki מנטר* מנטרים* מפעיל* בירוקרט* חונך* מטמיע* עורך* עורכת* בודק*
%your שלך שלכם`,
	ur: `
%tens بیس تیس چالیس پچاس ساٹھ ستر اسی نوے تیرہ چودہ پندرہ سولہ سترہ اٹھارہ بارہ
%your آپ_کی آپ_کا تمہار*`,
	hi: `
%tens बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे बारह तेरह चौदह पंद्रह पन्द्रह सोलह सत्रह अठारह
%wiki प्रबंधक* पुनरीक्षक*
%your आपकी आपका आपके तुम्हार*`,
	bn: `
%tens বিশ কুড়ি ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো
%wiki প্রশাসক* পর্যালোচক* নিরীক্ষক*
%your আপনার তোমার`,
	mr: `
%tens वीस तीस चाळीस पन्नास साठ सत्तर ऐंशी नव्वद बारा तेरा चौदा पंधरा सोळा सतरा अठरा
%your तुमच्या तुमची तुमचा`,
	ne: `
%tens बीस तीस चालीस पचास साठी सत्तरी असी नब्बे बाह्र तेह्र चौध पन्ध्र सोह्र सत्र अठार`,
	ta: `
%tens இருபது முப்பது நாற்பது ஐம்பது அறுபது எழுபது எண்பது தொண்ணூறு
%wiki நிர்வாகி*`,
	te: `
%tens ఇరవై ముప్పై నలభై యాభై అరవై డెబ్బై ఎనభై తొంభై
%wiki నిర్వాహకు*`,
	kn: `
%tens ಇಪ್ಪತ್ತು ಮೂವತ್ತು ನಲವತ್ತು ಐವತ್ತು ಅರವತ್ತು ಎಪ್ಪತ್ತು ಎಂಬತ್ತು ತೊಂಬತ್ತು
%wiki ನಿರ್ವಾಹಕ*`,
	ml: `
%tens ഇരുപത് മുപ്പത് നാല്പത് അമ്പത് അറുപത് എഴുപത് എൺപത് തൊണ്ണൂറ്`,
	pa: `
%tens ਵੀਹ ਤੀਹ ਚਾਲੀ ਪੰਜਾਹ ਸੱਠ ਸੱਤਰ ਅੱਸੀ ਨੱਬੇ`,
	gu: `
%tens વીસ ત્રીસ ચાલીસ પચાસ સાઠ સિત્તેર એંસી નેવું`,
	hy: `
%in -ում -ից
%tens քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն տասներկու տասներեք տասնչորս տասնհինգ տասնվեց տասնյոթ
%wiki ադմինիստրատոր* պարեկ*`,
	ka: `
%in -ში -დან
%tens ოცი ოცდაათი ორმოც სამოც ოთხმოც თორმეტი ცამეტი თოთხმეტი თხუთმეტი თექვსმეტი ჩვიდმეტი
%wiki ადმინისტრატორ*`,
};
