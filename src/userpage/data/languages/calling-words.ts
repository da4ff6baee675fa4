/**
 * Words by which people say how they are called, and what they call themselves:
 *
 * - `%title` forms of address before a name;
 * - `%sign` words of leave-taking before a name;
 * - `%ask` words for asking for, calling and knowing somebody, beside a form of address with a name;
 * - `%me` the owner in a caption, and `%taken` who took the picture, as in `cue-words.ts`.
 */
export const CALLING_WORDS: Record<string, string> = {
	de: `
%title frau herr dr prof pfarrer schwester bruder opa oma onkel tante
%sign grüße gruß herzlich herzlichst euer eure dein deine grüßt servus
%ask fragt frag fragen nennt nennen kennt kennen ruft rufen sagt sagen
%me der_das_schreibt die_das_schreibt der_dies_schreibt die_dies_schreibt schreiber_dieser schreiberin_dieser meinereiner unsereiner der_unterzeichnete die_unterzeichnete inhaber_dieser`,
	fr: `
%title m mme mlle monsieur madame maître dr père sœur tonton tata
%sign cordialement amicalement bien bises bisous salutations votre
%ask demandez demander appelle appellent connaît connaissent dit disent
%me qui_vous_écrit qui_écrit_ces qui_vous_parle votre_humble bibi mézigue le_soussigné la_soussignée propriétaire_de_cette`,
	es: `
%title don doña sr sra señor señora dr dra padre sor tío tía maestro maestra profe
%sign saludos atentamente cordialmente abrazos suyo suya
%ask pregunten preguntad pregunta llaman conocen dicen
%me que_escribe_est* que_os_escribe que_suscribe quien_escribe quien_suscribe el_que_escribe la_que_escribe un_servidor una_servidora el_abajo_firmante la_abajo_firmante dueño_de_esta dueña_de_esta menda`,
	pt: `
%title seu dona sr sra dr dra padre irmã tio tia professor professora mestre
%sign saudações abraços atenciosamente cordialmente abraço
%ask perguntem pergunta procure procurem chamam conhecem dizem
%me que_vos_escreve que_lhes_escreve que_escreve_est* que_te_escreve quem_escreve quem_vos_escreve dono_da_página dona_da_página este_que`,
	it: `
%title signor signora sig dott don suor zio zia maestro maestra prof
%sign saluti cordialmente cordiali buon
%ask chiedete chiedere chiamano conoscono dicono
%me che_vi_scrive che_scrive lo_scrivente la_scrivente chi_scrive chi_vi_scrive il_vostro la_vostra_umile padrone_di_questa`,
	ca: `
%title senyor senyora sr sra mossèn dr oncle tieta mestre
%sign salut salutacions atentament cordialment
%ask pregunteu demaneu diuen coneixen
%me que_us_escriu qui_escriu un_servidor una_servidora la_sotasignada el_sotasignat
%taken feta_per foto_meva`,
	gl: `
%title don dona sr sra
%ask preguntade chaman coñecen
%me un_servidor unha_servidora que_escribe`,
	ro: `
%title domnul doamna dl dna nea tanti moș părintele dr prof
%sign salutări respect toate
%ask întrebați cunosc zic spun
%me cel_ce_scrie cea_ce_scrie cel_care_scrie subsemnat* eu_însumi
%taken făcut_de am_fotografiat`,
	nl: `
%title meneer mevrouw dhr mevr oom tante dr juf meester opa oma pater
%sign groet groeten groetjes hartelijks
%ask vraag vragen noemt noemen kent kennen zegt zeggen
%me uw_dienaar uw_dienares ondergeteken* schrijver_van_dit eigenaar_van_deze`,
	af: `
%title oom tannie meneer mevrou mnr mev dr ds juffrou
%sign groete groetnis
%ask vra noem ken sê
%me ondergeteken* skrywer_hiervan`,
	sv: `
%title herr fru farbror tant dr
%sign hälsningar hälsar mvh vänligen
%ask fråga kallar känner säger
%me den_som_skriver undertecknad* författaren_själv`,
	nb: `
%title herr fru onkel tante dr
%sign hilsen helsing mvh vennlig beste
%ask spør kaller kallar kjenner sier seier
%me underteikna* underteiknande undertegn* den_som_skriv* forfattaren_sjølv`,
	da: `
%title hr fru onkel tante dr
%sign hilsen mvh venlig
%ask spørg kalder kender siger
%me undertegn* den_der_skriver`,
	is: `
%sign kveðja kveðju bestu kær
%ask spyrjið kalla þekkja
%taken tók mynd_tekin`,
	fi: `
%title herra rouva setä täti isä opettaja tohtori
%sign terveisin ystävällisin terv
%ask kysy kutsuvat tuntevat sanovat
%me tämän_kirjoittaja allekirjoittan* sivun_omistaja`,
	et: `
%title härra proua onu tädi isa õpetaja
%sign tervitades lugupidamisega tervitusi teie
%ask küsi kutsuvad tunnevad hüüavad
%me allakirjutanu siinkirjutaja
%taken pildistas pildistasin minu_foto`,
	lt: `
%title ponas ponia dėdė teta
%taken nuotrauka_mano fotografavau`,
	lv: `
%title kungs kundze onkulis tante
%taken uzņemts fotografēju`,
	pl: `
%title pan pani ksiądz ks dr wujek ciocia siostra
%sign pozdrawiam pozdrowienia pozdrawia wasz wasza
%ask pytajcie mówią wołają znają pytać
%me piszący_te pisząca_te moja_skromna autor_tej autorka_tej we_własnej_osobie
%taken zrobiłem zrobiłam sfotografowałem sfotografowałam`,
	cs: `
%title pan paní dr strýc teta pater
%sign zdravím pozdrav zdraví zdravíčko váš vaše
%ask ptejte říkají znají zeptejte
%me moje_maličkost má_maličkost pisatel_těchto pisatelka_těchto níže_podepsan*
%taken vyfoceno nafotil nafotila snímek_můj`,
	sk: `
%title pán pani dr strýko teta
%ask pýtajte hovoria poznajú
%me moja_maličkosť pisateľ_týchto`,
	sl: `
%title gospod gospa g ga dr stric teta
%ask vprašajte pravijo poznajo kličejo
%me moja_malenkost spodaj_podpisan*`,
	sr: `
%title господин госпођа чика тетка др
%sign поздрав ваш ваша
%ask питајте зову знају
%me moja_malenkost моја_маленкост dolje_potpisan* доле_потписан* lično лично главом_и_брадом
%taken snimljeno slikano fotografisao fotografisala snimljena снимљено сликано снимио снимила сликао сликала фотографисао`,
	hr: `
%title gospodin gospođa barba teta stric čika dr
%sign pozdrav vaš vaša lp
%ask pitajte zovu znaju`,
	mk: `
%title господин госпоѓа чичко
%ask прашајте викаат знаат
%me моја_маленкост лично
%taken снимено снимив сликано сликав фотографирано`,
	bg: `
%title господин госпожа бай леля чичо дядо
%sign поздрави ваш ваша
%ask питайте викат знаят наричат
%me моя_милост долуподписан* лично
%taken снимах заснет заснета снимано снимано_от`,
	ru: `
%title дядя тётя баба дед бабушка дедушка господин госпожа отец
%sign искренне ваш ваша уважением всегда
%ask спросите зовут знают кличут величают называют спрашивайте
%me моя_скромная ваш_слуга пишущий_эти пишущая_эти хозяин_страницы хозяйка_страницы владелец_страницы
%taken снято снимал снимала моя_фотография мой_снимок фотографировал*`,
	uk: `
%title пан пані дядько тітка баба дід отець
%sign щиро ваш ваша повагою завжди
%ask питайте кличуть знають звуть називають запитайте
%me моя_скромна ваш_слуга власник_сторінки господиня_сторінки
%taken знято знімала знімок_мій сфоткав сфоткала`,
	be: `
%title пан пані
%ask пытайце клічуць ведаюць завуць`,
	hu: `
%title úr néni bácsi dr
%sign üdvözlettel üdv
%ask keressék kérdezzék hívnak ismernek
%me szerény_személyem jómagam e_sorok`,
	el: `
%title κύριος κυρία κ κα θείος θεία δρ
%sign χαιρετισμούς εκτίμηση δικός δική φιλικά
%ask ρωτήστε ζητήστε λένε φωνάζουν ξέρουν
%me ο_γράφων η_γράφουσα αφεντιά_μου η_ταπεινότητά
%taken τράβηξα τραβηγμένη λήψη`,
	tr: `
%title bey hanım abi abla hoca amca teyze
%sign saygılarımla sevgiler selamlar saygılar
%ask sorun derler tanır bilirler
%me naçizane şahsım bu_satırların`,
	az: `
%title bəy xanım müəllim müəllimə əmi
%ask soruşun deyirlər tanıyırlar
%me bu_sətirlərin`,
	kk: `
%title мырза ханым ағай апай
%ask сұраңыз сұраса атайды біледі
%me осы_жолдардың`,
	uz: `
%title aka opa domla ustoz janob xonim
%ask soʻrang so'rang deyishadi bilishadi
%me kamina ushbu_satrlar`,
	eu: `
%title jauna andrea on doktorea
%me lerro_hauen orrialde_honen
%taken ateratakoa nik_aterata`,
	cy: `
%title mr mrs dr`,
	sq: `
%title zoti zonja z znj dr`,
	eo: `
%title sinjoro sinjorino s-ro s-ino
%sign amike salutas via
%taken mi_fotis fotita`,
	id: `
%title pak bu bang mas mbak kak om tante ustaz ustadz bapak ibu gus kang
%sign salam hormat wassalam
%ask tanya tanyakan memanggil mengenal dipanggil disapa kenal
%me penulis yang_menulis_ini empunya_halaman pemilik_halaman`,
	ms: `
%title encik puan cikgu tuan ustaz pak mak abang kakak haji
%ask tanya panggil kenal
%me penulis empunya_laman tuan_punya
%taken diambil gambar_saya`,
	jv: `
%title pak bu mas mbak`,
	tl: `
%title mang aling ate kuya ginoo ginang gng bb
%ask hanapin tawag kilala tanungin`,
	vi: `
%title ông bà anh chị thầy cô bác chú cụ
%ask hỏi gọi biết
%me chính_chủ chủ_trang bản_thân`,
	sw: `
%title mwalimu mzee bwana bi bibi mama baba daktari ndugu shehe mchungaji mzazi
%ask ulizia uliza wananiita niite huniita hunijua
%me mwandishi_wa mwenye_ukurasa`,
	zu: `
%title mnumzane nkosikazi gogo`,
	ha: `
%title malam alhaji hajiya`,
	yo: `
%title alhaji oloye`,
	ar: `
%title الأستاذ أستاذ الدكتور دكتور المهندس مهندس م الشيخ الحاج الحاجة أبو أم د
%sign تحياتي أخوكم أخوك أختكم مع محبكم
%ask اسألوا ينادونني يعرفونني اسأل
%me كاتب_هذه كاتبة_هذه محدثكم صاحب_هذه`,
	fa: `
%title آقای خانم دکتر مهندس استاد حاج سید
%sign ارادتمند دوستدار مخلص
%ask بپرسید صدا می‌شناسند
%me نویسندهٔ_این صاحب_این_صفحه`,
	he: `
%title ד"ר פרופ' גב' מר הרב רב
%sign בברכה בידידות שלכם שלכן תודה
%ask שאלו תשאלו קוראים מכירים
%me בעל_הדף כותב_שורות`,
	ur: `
%title جناب صاحب حضرت ڈاکٹر پروفیسر`,
	hi: `
%title श्री श्रीमती डॉ पंडित गुरुजी मास्टर
%sign सादर आपका आपकी विनीत
%ask पूछिए कहते जानते बुलाते
%me यह_नाचीज़ इन_पंक्तियों`,
	bn: `
%title জনাব মাস্টার ডাঃ ড শ্রী
%sign শুভেচ্ছান্তে ইতি বিনীত
%ask খুঁজবেন ডাকে চেনে বলে
%me এই_অধম নিজে`,
	mr: `
%title श्री सौ श्रीमती डॉ गुरुजी मास्तर
%ask विचारा म्हणतात ओळखतात`,
	ne: `
%title श्री श्रीमती डा प्रा गुरु
%ask सोध्नुहोस् भन्छन् चिन्छन्`,
	ta: `
%title திரு திருமதி டாக்டர் ஆசிரியர்
%ask கேளுங்கள் அழைப்பார்கள் என்பார்கள்
%me அடியேன் நானேதான்`,
	te: `
%title శ్రీ శ్రీమతి డా మాస్టారు
%ask అడగండి అంటారు పిలుస్తారు`,
	kn: `
%title ಶ್ರೀ ಶ್ರೀಮತಿ ಡಾ ಮೇಷ್ಟ್ರು
%ask ಕೇಳಿ ಎನ್ನುತ್ತಾರೆ ಕರೆಯುತ್ತಾರೆ ಅಂತಾರೆ`,
	ml: `
%title ശ്രീ ശ്രീമതി ഡോ മാഷ്`,
	pa: `
%title ਸ੍ਰੀ ਸਰਦਾਰ ਡਾ`,
	gu: `
%title શ્રી શ્રીમતી ડૉ`,
	hy: `
%title ընկեր պարոն տիկին վարպետ դոկտոր
%ask հարցնի հարցրեք ասում կոչում ճանաչում
%me ձեր_խոնարհ
%taken լուսանկարել`,
	ka: `
%title ბატონი ქალბატონი მასწავლებელი
%ask იკითხეთ მეძახიან მიცნობენ
%taken გადაღებული`,
	ja: `
%me 中の人 投稿者 書いている人 管理人 私め`,
	zh: `
%me 鄙人 敝人 屋主 页主 頁主 笔者 小编 小編`,
	ko: `
%me 글쓴이 작성자 저입니다 저예요 접니다`,
	th: `
%me เจ้าของเพจ ผู้เขียน คนเขียน`,
};
