/**
 * Words by which people tell about themselves, besides those of the languages' own files:
 *
 * - `%in` words before the name of a place, or with `-` endings that the name takes there, for "in" and "from";
 * - `%folk` endings of words for inhabitants, where they stand after "I am";
 * - `%title` forms of address before a name;
 * - `%tens` number words from twenty to ninety, as parts of words where a language compounds them, and those of the teens;
 * - `%sign` words of leave-taking before a name;
 * - `%me` the owner in a caption, as in `cue-words.ts`;
 * - `%ask` words for asking for, calling and knowing somebody, beside a form of address with a name.
 */
export const PERSON_WORDS: Record<string, string> = {
	de: `
%folk er erin
%title frau herr dr prof pfarrer schwester bruder opa oma onkel tante
%tens dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig
%sign grüße gruß herzlich herzlichst euer eure dein deine grüßt servus
%ask fragt frag fragen nennt nennen kennt kennen ruft rufen sagt sagen
%me der_das_schreibt die_das_schreibt der_dies_schreibt die_dies_schreibt schreiber_dieser schreiberin_dieser meinereiner unsereiner der_unterzeichnete die_unterzeichnete inhaber_dieser`,
	fr: `
%in à en au de du
%folk ais aise ois oise ien ienne éen éenne
%title m mme mlle monsieur madame maître dr père sœur tonton tata
%tens quatorze quinze seize vingt trente quarante cinquante soixante septante huitante octante nonante
%sign cordialement amicalement bien bises bisous salutations votre
%ask demandez demander appelle appellent connaît connaissent dit disent
%me qui_vous_écrit qui_écrit_ces qui_vous_parle votre_humble bibi mézigue le_soussigné la_soussignée propriétaire_de_cette`,
	es: `
%in en de desde
%folk eño eña ense és esa ano ana ino ina eco eca
%title don doña sr sra señor señora dr dra padre sor tío tía maestro maestra profe
%tens catorce quince dieciséis diecisiete dieciocho diecinueve veint treinta cuarenta cincuenta sesenta setenta ochenta noventa
%sign saludos atentamente cordialmente abrazos suyo suya
%ask pregunten preguntad pregunta llaman conocen dicen
%me que_escribe_est* que_os_escribe que_suscribe quien_escribe quien_suscribe el_que_escribe la_que_escribe un_servidor una_servidora el_abajo_firmante la_abajo_firmante dueño_de_esta dueña_de_esta menda`,
	pt: `
%in em no na de do da
%folk ense ês esa ano ana eiro eira ista
%title seu dona sr sra dr dra padre irmã tio tia professor professora mestre
%tens catorze quatorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa
%sign saudações abraços atenciosamente cordialmente abraço
%ask perguntem pergunta procure procurem chamam conhecem dizem
%me que_vos_escreve que_lhes_escreve que_escreve_est* que_te_escreve quem_escreve quem_vos_escreve dono_da_página dona_da_página este_que`,
	it: `
%in a ad in di da
%folk ese ano ana ino ina ero era asco itano
%title signor signora sig dott don suor zio zia maestro maestra prof
%tens quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta
%sign saluti cordialmente cordiali buon
%ask chiedete chiedere chiamano conoscono dicono
%me che_vi_scrive che_scrive lo_scrivente la_scrivente chi_scrive chi_vi_scrive il_vostro la_vostra_umile padrone_di_questa`,
	ca: `
%in a en de del
%folk í ina ès esa enc enca à ana
%title senyor senyora sr sra mossèn dr oncle tieta mestre
%tens catorze quinze setze disset divuit dinou vint trenta quaranta cinquanta seixanta setanta vuitanta noranta
%sign salut salutacions atentament cordialment
%ask pregunteu demaneu diuen coneixen
%me que_us_escriu qui_escriu un_servidor una_servidora la_sotasignada el_sotasignat`,
	gl: `
%in en de do da
%title don dona sr sra
%tens catorce quince vinte trinta corenta cincuenta sesenta setenta oitenta noventa
%ask preguntade chaman coñecen
%me un_servidor unha_servidora que_escribe`,
	ro: `
%in în din la
%folk ean eancă ez eză
%title domnul doamna dl dna nea tanti moș părintele dr prof
%tens paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci
%sign salutări respect toate
%ask întrebați cunosc zic spun
%me cel_ce_scrie cea_ce_scrie cel_care_scrie subsemnat* eu_însumi`,
	nl: `
%in in uit te bij
%folk aar enaar
%title meneer mevrouw dhr mevr oom tante dr juf meester opa oma pater
%tens veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig
%sign groet groeten groetjes hartelijks
%ask vraag vragen noemt noemen kent kennen zegt zeggen
%me uw_dienaar uw_dienares ondergeteken* schrijver_van_dit eigenaar_van_deze`,
	af: `
%in in uit van by naby anderkant
%title oom tannie meneer mevrou mnr mev dr ds juffrou
%tens veertien vyftien sestien sewentien agtien negentien twintig dertig veertig vyftig sestig sewentig tagtig negentig
%sign groete groetnis
%ask vra noem ken sê
%me ondergeteken* skrywer_hiervan`,
	sv: `
%in i från på utanför
%folk bo are ing
%title herr fru farbror tant dr
%tens fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio
%sign hälsningar hälsar mvh vänligen
%ask fråga kallar känner säger
%me den_som_skriver undertecknad* författaren_själv`,
	nb: `
%in i fra frå på ved
%folk ing bu ar
%title herr fru onkel tante dr
%tens fjorten femten seksten sytten atten nitten tjue tyve tretti tredve førti femti seksti sytti åtti nitti
%sign hilsen helsing mvh vennlig beste
%ask spør kaller kallar kjenner sier seier
%me underteikna* underteiknande undertegn* den_som_skriv* forfattaren_sjølv`,
	da: `
%in i fra på ved
%folk bo ing enser
%title hr fru onkel tante dr
%tens fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems
%sign hilsen mvh venlig
%ask spørg kalder kender siger
%me undertegn* den_der_skriver`,
	is: `
%in í frá á úr
%tens fjórtán fimmtán sextán sautján átján nítján tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu áttatíu níutíu
%sign kveðja kveðju bestu kær
%ask spyrjið kalla þekkja`,
	fi: `
%in -ssa -ssä -sta -stä -lla -llä -lta -ltä
%folk lainen läinen
%title herra rouva setä täti isä opettaja tohtori
%tens neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä
%sign terveisin ystävällisin terv
%ask kysy kutsuvat tuntevat sanovat
%me tämän_kirjoittaja allekirjoittan* sivun_omistaja`,
	et: `
%in -s -st -l -lt -sse
%folk lane
%title härra proua onu tädi isa õpetaja
%tens neliteist viisteist kuusteist seitseteist kaheksateist üheksateist kakskümmend kolmkümmend nelikümmend viiskümmend kuuskümmend seitsekümmend kaheksakümmend üheksakümmend
%sign tervitades lugupidamisega tervitusi teie
%ask küsi kutsuvad tunnevad hüüavad
%me allakirjutanu siinkirjutaja`,
	lt: `
%in iš -uje -yje -oje -ėje
%folk ietis ietė iškis iškė
%title ponas ponia dėdė teta
%tens dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt septyniasdešimt aštuoniasdešimt devyniasdešimt`,
	lv: `
%in no -ā -ē -ī
%folk ietis iete nieks niece
%title kungs kundze onkulis tante
%tens divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit deviņdesmit`,
	pl: `
%in w we z ze pod
%folk ianin ianka anin anka iak
%title pan pani ksiądz ks dr wujek ciocia siostra
%tens czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści trzydziest czterdzieści czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt
%sign pozdrawiam pozdrowienia pozdrawia wasz wasza
%ask pytajcie mówią wołają znają pytać
%me piszący_te pisząca_te moja_skromna autor_tej autorka_tej we_własnej_osobie`,
	cs: `
%in v ve z ze u na
%folk an anka ák ačka čan
%title pan paní dr strýc teta pater
%tens čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát
%sign zdravím pozdrav zdraví zdravíčko váš vaše
%ask ptejte říkají znají zeptejte
%me moje_maličkost má_maličkost pisatel_těchto pisatelka_těchto níže_podepsan*`,
	sk: `
%in v vo z zo na
%folk an čan čanka
%title pán pani dr strýko teta
%tens štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat
%ask pýtajte hovoria poznajú
%me moja_maličkosť pisateľ_týchto`,
	sl: `
%in v iz na
%folk čan čanka
%title gospod gospa g ga dr stric teta
%tens štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset
%ask vprašajte pravijo poznajo kličejo
%me moja_malenkost spodaj_podpisan*`,
	sr: `
%in у из на
%folk чанин чанка анин анац
%title господин госпођа чика тетка др
%tens четрнаест петнаест шеснаест седамнаест осамнаест деветнаест двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет
%sign поздрав ваш ваша
%ask питајте зову знају
%me moja_malenkost моја_маленкост dolje_potpisan* доле_потписан* lično лично главом_и_брадом`,
	hr: `
%in u iz na
%folk anin anka anac
%title gospodin gospođa barba teta stric čika dr
%tens četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset
%sign pozdrav vaš vaša lp
%ask pitajte zovu znaju`,
	mk: `
%in во од на
%folk чанец чанка нец јанец
%title господин госпоѓа чичко
%tens четиринаесет петнаесет дваесет триесет четириесет педесет шеесет седумдесет осумдесет деведесет
%ask прашајте викаат знаат
%me моја_маленкост лично`,
	bg: `
%in в във от на
%folk чанин чанка анец
%title господин госпожа бай леля чичо дядо
%tens четиринайсет петнайсет двадесет двайсет тридесет трийсет четиридесет четирийсет петдесет шестдесет шейсет седемдесет осемдесет деветдесет
%sign поздрави ваш ваша
%ask питайте викат знаят наричат
%me моя_милост долуподписан* лично`,
	ru: `
%in в во из под на
%folk чанин чанка ич ичка янин янка
%title дядя тётя баба дед бабушка дедушка господин госпожа отец
%tens четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать двадцати тридцать тридцати сорок пятьдесят пятидесяти шестьдесят шестидесяти семьдесят семидесяти восемьдесят восьмидесяти девяносто
%sign искренне ваш ваша уважением всегда
%ask спросите зовут знают кличут величают называют спрашивайте
%me моя_скромная ваш_слуга пишущий_эти пишущая_эти хозяин_страницы хозяйка_страницы владелец_страницы`,
	uk: `
%in в у з із зі на під
%folk чанин чанка янин янка
%title пан пані дядько тітка баба дід отець
%tens чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто
%sign щиро ваш ваша повагою завжди
%ask питайте кличуть знають звуть називають запитайте
%me моя_скромна ваш_слуга власник_сторінки господиня_сторінки`,
	be: `
%in у ў з са пад
%title пан пані
%tens дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста
%ask пытайце клічуць ведаюць завуць`,
	hu: `
%in -ban -ben -ból -ből -on -en -ön -ról -ről -ba -be
%folk i
%title úr néni bácsi dr
%tens tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz harminc negyven ötven hatvan hetven nyolcvan kilencven
%sign üdvözlettel üdv
%ask keressék kérdezzék hívnak ismernek
%me szerény_személyem jómagam e_sorok`,
	el: `
%in σε στη στην στο στον στα από
%folk ιώτης ιώτισσα αίος αία ινός ινή ίτης
%title κύριος κυρία κ κα θείος θεία δρ
%tens δεκατεσσάρων δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα
%sign χαιρετισμούς εκτίμηση δικός δική φιλικά
%ask ρωτήστε ζητήστε λένε φωνάζουν ξέρουν
%me ο_γράφων η_γράφουσα αφεντιά_μου η_ταπεινότητά`,
	tr: `
%in -da -de -ta -te -dan -den -tan -ten
%folk lı li lu lü
%title bey hanım abi abla hoca amca teyze
%tens yirmi otuz kırk elli altmış yetmiş seksen doksan
%sign saygılarımla sevgiler selamlar saygılar
%ask sorun derler tanır bilirler
%me naçizane şahsım bu_satırların`,
	az: `
%in -da -də -dan -dən
%folk lı li lu lü
%title bəy xanım müəllim müəllimə əmi
%tens iyirmi otuz qırx əlli altmış yetmiş səksən doxsan
%ask soruşun deyirlər tanıyırlar
%me bu_sətirlərin`,
	kk: `
%in -да -де -та -те -дан -ден -тан -тен -дағы -дегі -тағы -тегі
%folk лық лік дық дік тық тік
%title мырза ханым ағай апай
%tens жиырма отыз қырық елу алпыс жетпіс сексен тоқсан
%ask сұраңыз сұраса атайды біледі
%me осы_жолдардың`,
	uz: `
%in -da -dan -dagi -lik
%folk lik
%title aka opa domla ustoz janob xonim
%tens yigirma oʻttiz o'ttiz qirq ellik oltmish yetmish sakson toʻqson to'qson
%ask soʻrang so'rang deyishadi bilishadi
%me kamina ushbu_satrlar`,
	ky: `
%in -да -де -до -дө -та -те -дан -ден
%folk лык лик
%tens жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон`,
	mn: `
%in -д -т -аас -ээс -оос
%tens хорин гучин дөчин тавин жаран далан наян ерэн`,
	eu: `
%in -n -ko -go -tik -an -ean -ra
%folk tar ar
%title jauna andrea on doktorea
%tens hogei berrogei hirurogei laurogei
%me lerro_hauen orrialde_honen`,
	cy: `
%in yn ym yng o ger
%title mr mrs dr
%tens ugain trideg deugain hanner saith wyth naw`,
	ga: `
%in i in as ó
%tens fiche tríocha daichead caoga seasca seachtó ochtó nócha`,
	br: `
%in e en eus
%tens ugent tregont daou-ugent`,
	sq: `
%in në nga prej
%title zoti zonja z znj dr
%tens njëzet tridhjetë dyzet pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë`,
	eo: `
%in en el ĉe
%folk ano anino
%title sinjoro sinjorino s-ro s-ino
%tens dudek tridek kvardek kvindek sesdek sepdek okdek naŭdek
%sign amike salutas via`,
	id: `
%in di dari asal
%title pak bu bang mas mbak kak om tante ustaz ustadz bapak ibu gus kang
%tens belas dua_puluh tiga_puluh empat_puluh lima_puluh enam_puluh tujuh_puluh delapan_puluh sembilan_puluh
%sign salam hormat wassalam
%ask tanya tanyakan memanggil mengenal dipanggil disapa kenal
%me penulis yang_menulis_ini empunya_halaman pemilik_halaman`,
	ms: `
%in di dari asal
%title encik puan cikgu tuan ustaz pak mak abang kakak haji
%tens belas dua_puluh tiga_puluh empat_puluh lima_puluh enam_puluh tujuh_puluh lapan_puluh sembilan_puluh
%ask tanya panggil kenal
%me penulis empunya_laman tuan_punya`,
	jv: `
%in ing saka
%title pak bu mas mbak`,
	tl: `
%in sa taga mula
%title mang aling ate kuya ginoo ginang gng bb
%tens labing dalawampu tatlumpu apatnapu limampu animnapu pitumpu walumpu siyamnapu beinte treinta kuwarenta singkuwenta sisenta
%ask hanapin tawag kilala tanungin`,
	vi: `
%in ở tại từ về
%title ông bà anh chị thầy cô bác chú cụ
%tens hai_mươi ba_mươi bốn_mươi năm_mươi sáu_mươi bảy_mươi tám_mươi chín_mươi
%ask hỏi gọi biết
%me chính_chủ chủ_trang bản_thân`,
	sw: `
%in wa kutoka hapa katika
%title mwalimu mzee bwana bi bibi mama baba daktari ndugu shehe mchungaji mzazi
%tens ishirini thelathini arobaini hamsini sitini sabini themanini tisini
%ask ulizia uliza wananiita niite huniita hunijua
%me mwandishi_wa mwenye_ukurasa`,
	zu: `
%title mnumzane nkosikazi gogo`,
	ha: `
%title malam alhaji hajiya`,
	yo: `
%title alhaji oloye`,
	ar: `
%in في من
%title الأستاذ أستاذ الدكتور دكتور المهندس مهندس م الشيخ الحاج الحاجة أبو أم د
%tens عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين
%sign تحياتي أخوكم أخوك أختكم مع محبكم
%ask اسألوا ينادونني يعرفونني اسأل
%me كاتب_هذه كاتبة_هذه محدثكم صاحب_هذه`,
	fa: `
%in در از اهل
%title آقای خانم دکتر مهندس استاد حاج سید
%tens بیست سی چهل پنجاه شصت هفتاد هشتاد نود
%sign ارادتمند دوستدار مخلص
%ask بپرسید صدا می‌شناسند
%me نویسندهٔ_این صاحب_این_صفحه`,
	he: `
%title ד"ר פרופ' גב' מר הרב רב
%tens עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים
%sign בברכה בידידות שלכם שלכן תודה
%ask שאלו תשאלו קוראים מכירים
%me בעל_הדף כותב_שורות`,
	ur: `
%title جناب صاحب حضرت ڈاکٹر پروفیسر
%tens بیس تیس چالیس پچاس ساٹھ ستر اسی نوے`,
	hi: `
%title श्री श्रीमती डॉ पंडित गुरुजी मास्टर
%tens बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे
%sign सादर आपका आपकी विनीत
%ask पूछिए कहते जानते बुलाते
%me यह_नाचीज़ इन_पंक्तियों`,
	bn: `
%title জনাব মাস্টার ডাঃ ড শ্রী
%tens বিশ কুড়ি ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই
%sign শুভেচ্ছান্তে ইতি বিনীত
%ask খুঁজবেন ডাকে চেনে বলে
%me এই_অধম নিজে`,
	mr: `
%title श्री सौ श्रीमती डॉ गुरुजी मास्तर
%tens वीस तीस चाळीस पन्नास साठ सत्तर ऐंशी नव्वद
%ask विचारा म्हणतात ओळखतात`,
	ne: `
%title श्री श्रीमती डा प्रा गुरु
%tens बीस तीस चालीस पचास साठी सत्तरी असी नब्बे
%ask सोध्नुहोस् भन्छन् चिन्छन्`,
	ta: `
%title திரு திருமதி டாக்டர் ஆசிரியர்
%tens இருபது முப்பது நாற்பது ஐம்பது அறுபது எழுபது எண்பது தொண்ணூறு
%ask கேளுங்கள் அழைப்பார்கள் என்பார்கள்
%me அடியேன் நானேதான்`,
	te: `
%title శ్రీ శ్రీమతి డా మాస్టారు
%tens ఇరవై ముప్పై నలభై యాభై అరవై డెబ్బై ఎనభై తొంభై
%ask అడగండి అంటారు పిలుస్తారు`,
	kn: `
%title ಶ್ರೀ ಶ್ರೀಮತಿ ಡಾ ಮೇಷ್ಟ್ರು
%tens ಇಪ್ಪತ್ತು ಮೂವತ್ತು ನಲವತ್ತು ಐವತ್ತು ಅರವತ್ತು ಎಪ್ಪತ್ತು ಎಂಬತ್ತು ತೊಂಬತ್ತು
%ask ಕೇಳಿ ಎನ್ನುತ್ತಾರೆ ಕರೆಯುತ್ತಾರೆ ಅಂತಾರೆ`,
	ml: `
%title ശ്രീ ശ്രീമതി ഡോ മാഷ്
%tens ഇരുപത് മുപ്പത് നാല്പത് അമ്പത് അറുപത് എഴുപത് എൺപത് തൊണ്ണൂറ്`,
	pa: `
%title ਸ੍ਰੀ ਸਰਦਾਰ ਡਾ
%tens ਵੀਹ ਤੀਹ ਚਾਲੀ ਪੰਜਾਹ ਸੱਠ ਸੱਤਰ ਅੱਸੀ ਨੱਬੇ`,
	gu: `
%title શ્રી શ્રીમતી ડૉ
%tens વીસ ત્રીસ ચાલીસ પચાસ સાઠ સિત્તેર એંસી નેવું`,
	hy: `
%in -ում -ից
%folk ցի
%title ընկեր պարոն տիկին վարպետ դոկտոր
%tens քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն
%ask հարցնի հարցրեք ասում կոչում ճանաչում
%me ձեր_խոնարհ`,
	ka: `
%in -ში -დან
%folk ელი
%title ბატონი ქალბატონი მასწავლებელი
%tens ოცი ოცდაათი ორმოც სამოც ოთხმოც
%ask იკითხეთ მეძახიან მიცნობენ`,
	ja: `
%me 中の人 投稿者 書いている人 管理人 私め`,
	zh: `
%me 鄙人 敝人 屋主 页主 頁主 笔者 小编 小編`,
	ko: `
%me 글쓴이 작성자 저입니다 저예요 접니다`,
	th: `
%me เจ้าของเพจ ผู้เขียน คนเขียน`,
};
