/**
 * Words by which people say how they are called, and what they call themselves:
 *
 * - `%title` forms of address before a name;
 * - `%sign` words of leave-taking before a name;
 * - `%ask` words for asking for, calling and knowing somebody, beside a form of address with a name;
 * - `%called` verbs of calling behind a name, and `%am` "am" behind a name, as an ending where a `-` begins it;
 * - `%article` what stands before names, `%joint` "and", `%bearer` things that bear a name ("badge"), `%family` family
 *   names where one sign is one;
 * - `%me` the owner in a caption, and `%taken` who took the picture, as in `cue-words.ts`.
 */
export const CALLING_WORDS: Record<string, string> = {
	de: `
%title frau herr dr prof pfarrer schwester bruder opa oma onkel tante
%sign grüße gruß herzlich herzlichst euer eure dein deine grüßt servus
%ask fragt frag fragen nennt nennen kennt kennen ruft rufen sagt sagen
%me der_das_schreibt die_das_schreibt der_dies_schreibt die_dies_schreibt schreiber_dieser schreiberin_dieser meinereiner unsereiner der_unterzeichnete die_unterzeichnete inhaber_dieser
%bearer ausweis* diplom* zeugnis* klingel* briefkasten telefonbuch* impressum namensschild* führerschein* urkunde* namen grabstein türschild* steckt namensnennung bücherei* urhebervermerk druck gedruckt`,
	fr: `
%title m mme mlle monsieur madame maître dr père sœur tonton tata
%sign cordialement amicalement bien bises bisous salutations votre
%ask demandez demander appelle appellent connaît connaissent dit disent
%me qui_vous_écrit qui_écrit_ces qui_vous_parle votre_humble bibi mézigue le_soussigné la_soussignée propriétaire_de_cette
%bearer diplôme* passeport* badge* annuaire* sonnette* permis carte signe* thèse* crédit* nom prénom écrit* publi* boîte attestation derrière mentionne* créditer état
%article la le l`,
	es: `
%title don doña sr sra señor señora dr dra padre sor tío tía maestro maestra profe
%sign saludos atentamente cordialmente abrazos suyo suya
%ask pregunten preguntad pregunta llaman conocen dicen
%me que_escribe_est* que_os_escribe que_suscribe quien_escribe quien_suscribe el_que_escribe la_que_escribe un_servidor una_servidora el_abajo_firmante la_abajo_firmante dueño_de_esta dueña_de_esta menda
%bearer diploma* dni cédula pasaporte* credencial* carné carnet* guía título* firma* firmo acta* tarjeta* buzón escrit* publico publicad* crédito* nombre gafete placa detrás atribu* partida oficina
%article la el`,
	pt: `
%title seu dona sr sra dr dra padre irmã tio tia professor professora mestre
%sign saudações abraços atenciosamente cordialmente abraço
%ask perguntem pergunta procure procurem chamam conhecem dizem
%me que_vos_escreve que_lhes_escreve que_escreve_est* que_te_escreve quem_escreve quem_vos_escreve dono_da_página dona_da_página este_que
%bearer diploma* rg cartão passaporte* crachá* bilhete identidade certidão lista assin* escrit* publico publicad* crédito* nome caixa registro registo atribu* cartório atrás crédito
%article a o`,
	it: `
%title signor signora sig dott don suor zio zia maestro maestra prof
%sign saluti cordialmente cordiali buon
%ask chiedete chiedere chiamano conoscono dicono
%me che_vi_scrive che_scrive lo_scrivente la_scrivente chi_scrive chi_vi_scrive il_vostro la_vostra_umile padrone_di_questa
%bearer diploma* carta passaporto* tessera* citofono campanello elenco patente laurea firmo firm* scritt* pubblic* anagrafe credit* nome targhetta attribu* dietro cassetta
%article il la l lo`,
	ca: `
%title senyor senyora sr sra mossèn dr oncle tieta mestre
%sign salut salutacions atentament cordialment
%ask pregunteu demaneu diuen coneixen
%me que_us_escriu qui_escriu un_servidor una_servidora la_sotasignada el_sotasignat
%taken feta_per foto_meva
%bearer diploma dni passaport targeta llistí bústia títol signo signat* escrit nom darrere carnet
%article la el l en na
%joint i`,
	gl: `
%title don dona sr sra
%ask preguntade chaman coñecen
%me un_servidor unha_servidora que_escribe
%bearer diploma dni pasaporte tarxeta título asino escrit* nome detrás carné
%article a o
%joint e`,
	ro: `
%title domnul doamna dl dna nea tanti moș părintele dr prof
%sign salutări respect toate
%ask întrebați cunosc zic spun
%me cel_ce_scrie cea_ce_scrie cel_care_scrie subsemnat* eu_însumi
%taken făcut_de am_fotografiat
%bearer diplomă diploma buletin* pașaport* carte fișe* fișele ecuson* semnez legitimați* scrie numele interfon* certificat* spatele culeg
%joint și si`,
	nl: `
%title meneer mevrouw dhr mevr oom tante dr juf meester opa oma pater
%sign groet groeten groetjes hartelijks
%ask vraag vragen noemt noemen kent kennen zegt zeggen
%me uw_dienaar uw_dienares ondergeteken* schrijver_van_dit eigenaar_van_deze
%bearer diploma* paspoort* rijbewijs* telefoonboek naambordje* brievenbus deurbel* badge* kaartje onderteken* staat naam achter naamsvermelding identiteitskaart* legitimatie bibliotheekpas*
%joint en`,
	af: `
%title oom tannie meneer mevrou mnr mev dr ds juffrou
%sign groete groetnis
%ask vra noem ken sê
%me ondergeteken* skrywer_hiervan
%bearer diploma* paspoort* rybewys* telefoongids* posbus* kaartjie naam teken agter
%joint en`,
	sv: `
%title herr fru farbror tant dr
%sign hälsningar hälsar mvh vänligen
%ask fråga kallar känner säger
%me den_som_skriver undertecknad* författaren_själv
%bearer diplom* examensbevis* körkort* pass passet telefonkatalog* brevlåda* namnskylt* dörr* legitimation* lånekort* bakom skriven namn namnet folkbokförd undertecknar`,
	nb: `
%title herr fru onkel tante dr
%sign hilsen helsing mvh vennlig beste
%ask spør kaller kallar kjenner sier seier
%me underteikna* underteiknande undertegn* den_som_skriv* forfattaren_sjølv
%bearer vitnemål* førerkort* pass passet telefonkatalog* postkasse* navneskilt* ringeklokk* lånekort* bak navn navnet skriv* signer* kreditt*`,
	da: `
%title hr fru onkel tante dr
%sign hilsen mvh venlig
%ask spørg kalder kender siger
%me undertegn* den_der_skriver
%bearer eksamensbevis* kørekort* pas passet telefonbog* postkasse* navneskilt* dørskilt* lånerkort* bag navn navnet skrevet krediter*`,
	is: `
%sign kveðja kveðju bestu kær
%ask spyrjið kalla þekkja
%taken tók mynd_tekin
%bearer skírteini* vegabréf* símaskrá* nafnspjald* bréfalúg* nafn nafni`,
	fi: `
%title herra rouva setä täti isä opettaja tohtori
%sign terveisin ystävällisin terv
%ask kysy kutsuvat tuntevat sanovat
%me tämän_kirjoittaja allekirjoittan* sivun_omistaja
%bearer passi* ajokorti* diplomi* todistukse* puhelinluettelo* postilaatiko* ovikello* ovessa nimikyltti* nimikyltissä kirjastokorti* nimellä nimi takana henkkar* papereissa`,
	et: `
%title härra proua onu tädi isa õpetaja
%sign tervitades lugupidamisega tervitusi teie
%ask küsi kutsuvad tunnevad hüüavad
%me allakirjutanu siinkirjutaja
%taken pildistas pildistasin minu_foto
%bearer passi* diplomi* juhiluba* tunnistus* postkasti* nimega nimi taga nimesilt* nimesildil lugejapilet*`,
	lt: `
%title ponas ponia dėdė teta
%taken nuotrauka_mano fotografavau
%bearer pase paso diplome diplomas teisės pažymėjim* telefonų vardas vardu pasirašau slypi
%joint ir`,
	lv: `
%title kungs kundze onkulis tante
%taken uzņemts fotografēju
%bearer pasē diplomā apliecīb* telefonu vārds vārdu parakstos aiz
%joint un`,
	pl: `
%title pan pani ksiądz ks dr wujek ciocia siostra
%sign pozdrawiam pozdrowienia pozdrawia wasz wasza
%ask pytajcie mówią wołają znają pytać
%me piszący_te pisząca_te moja_skromna autor_tej autorka_tej we_własnej_osobie
%taken zrobiłem zrobiłam sfotografowałem sfotografowałam
%bearer dyplom* dowod* dowód paszpor* legitymacj* identyfikator* wizytów* książce skrzyn* domofon* tabliczc* praw* podpisuj* kryje nazwisk* imię imieniem metryk* drzwiach
%joint i oraz`,
	cs: `
%title pan paní dr strýc teta pater
%sign zdravím pozdrav zdraví zdravíčko váš vaše
%ask ptejte říkají znají zeptejte
%me moje_maličkost má_maličkost pisatel_těchto pisatelka_těchto níže_podepsan*
%taken vyfoceno nafotil nafotila snímek_můj
%bearer diplom* občan* pas pasu průkaz* legitimac* vizitk* zvonku schránce jmenov* podepisuj* skrývá jméno jménem rodný matrice dveřích cedulk*
%joint a`,
	sk: `
%title pán pani dr strýko teta
%ask pýtajte hovoria poznajú
%me moja_maličkosť pisateľ_týchto
%bearer diplom* občian* pas pase preukaz* legitimác* vizitk* zvončeku schránke menovk* podpisuj* skrýva meno menom matrike
%joint a`,
	sl: `
%title gospod gospa g ga dr stric teta
%ask vprašajte pravijo poznajo kličejo
%me moja_malenkost spodaj_podpisan*
%bearer diplom* osebni potni izkaznic* vizitk* zvoncu nabiralniku podpisujem skriva ime imenom avtor*
%joint in`,
	sr: `
%title господин госпођа чика тетка др
%sign поздрав ваш ваша
%ask питајте зову знају
%me moja_malenkost моја_маленкост dolje_potpisan* доле_потписан* lično лично главом_и_брадом
%taken snimljeno slikano fotografisao fotografisala snimljena снимљено сликано снимио снимила сликао сликала фотографисао
%bearer диплом* личној личне пасош* легитимациј* визит* сандучету потписујем крије име именом диплом vratima diplom* ličnoj pasoš* potpisujem krije ime imenom
%joint и i`,
	hr: `
%title gospodin gospođa barba teta stric čika dr
%sign pozdrav vaš vaša lp
%ask pitajte zovu znaju
%bearer diplom* osobn* putovnic* iskaznic* vizitk* zvonu sandučiću potpisujem krije ime imenom vratima matici
%joint i`,
	mk: `
%title господин госпоѓа чичко
%ask прашајте викаат знаат
%me моја_маленкост лично
%taken снимено снимив сликано сликав фотографирано
%bearer диплома* лична пасош* легитимациј* потпишувам крие име
%joint и`,
	bg: `
%title господин госпожа бай леля чичо дядо
%sign поздрави ваш ваша
%ask питайте викат знаят наричат
%me моя_милост долуподписан* лично
%taken снимах заснет заснета снимано снимано_от
%bearer диплом* лична паспорт* карта визитк* звънец* кутия подписвам крие име името удостоверен*
%joint и`,
	ru: `
%title дядя тётя баба дед бабушка дедушка господин госпожа отец
%sign искренне ваш ваша уважением всегда
%ask спросите зовут знают кличут величают называют спрашивайте
%me моя_скромная ваш_слуга пишущий_эти пишущая_эти хозяин_страницы хозяйка_страницы владелец_страницы
%taken снято снимал снимала моя_фотография мой_снимок фотографировал*
%bearer паспорт* диплом* прав* удостоверен* визитк* бейдж* билет* табличк* трудов* домофон* ящик* подписыва* подпись скрывает* имя именем имени фамили* метрик* псевдоним* ником ника указывать печати
%joint который которая
%called кличут величают прозвали нарекли`,
	uk: `
%title пан пані дядько тітка баба дід отець
%sign щиро ваш ваша повагою завжди
%ask питайте кличуть знають звуть називають запитайте
%me моя_скромна ваш_слуга власник_сторінки господиня_сторінки
%taken знято знімала знімок_мій сфоткав сфоткала
%bearer паспорт* диплом* прав* посвідчен* візитк* бейдж* квитк* табличц* трудов* підпису* ховаєт* криєт* ім'я іменем прізвищ* метри* ніком
%joint який яка й`,
	be: `
%title пан пані
%ask пытайце клічуць ведаюць завуць
%bearer пашпар* дыплом* пасведчан* візітк* падпісва* хаваецца імя імем прозвішч*`,
	hu: `
%title úr néni bácsi dr
%sign üdvözlettel üdv
%ask keressék kérdezzék hívnak ismernek
%me szerény_személyem jómagam e_sorok
%bearer személyi* útlevel* diplom* oklev* névtábl* névkárty* csengő* postalád* telefonkönyv* jogosítvány* aláír* néven név mögött bizonyítvány* rejt*
%am vagyok volnék
%joint és
%called néven ismernek szólítanak`,
	el: `
%title κύριος κυρία κ κα θείος θεία δρ
%sign χαιρετισμούς εκτίμηση δικός δική φιλικά
%ask ρωτήστε ζητήστε λένε φωνάζουν ξέρουν
%me ο_γράφων η_γράφουσα αφεντιά_μου η_ταπεινότητά
%taken τράβηξα τραβηγμένη λήψη
%bearer ταυτότητα* δίπλωμα* πτυχίο διαβατήριο υπογράφω κουδούνι* όνομα ονόματι κρύβεται τηλεφωνικό κατάλογο
%article η ο
%joint και που κι`,
	tr: `
%title bey hanım abi abla hoca amca teyze
%sign saygılarımla sevgiler selamlar saygılar
%ask sorun derler tanır bilirler
%me naçizane şahsım bu_satırların
%bearer kimli* pasaport* diploma* ehliyet* kartvizit* zil* yaka* rehber* imza* adım adıyla arkasında nüfus* ruhsat*
%am -yım -yim -yum -yüm -ım -im -um -üm
%joint ve
%called derler diye olarak diyorlar`,
	az: `
%title bəy xanım müəllim müəllimə əmi
%ask soruşun deyirlər tanıyırlar
%me bu_sətirlərin
%bearer şəxsiyyət* pasport* diplom* vəsiqə* imza* adla adı
%am -yam -yəm -am -əm
%called deyirlər çağırırlar`,
	kk: `
%title мырза ханым ағай апай
%ask сұраңыз сұраса атайды біледі
%me осы_жолдардың
%am -мын -мін -пын -пін -бын -бін
%called дейді деп`,
	uz: `
%title aka opa domla ustoz janob xonim
%ask soʻrang so'rang deyishadi bilishadi
%me kamina ushbu_satrlar
%am -man`,
	eu: `
%title jauna andrea on doktorea
%me lerro_hauen orrialde_honen
%taken ateratakoa nik_aterata
%bearer nana pasaportea* diploma* txartel* izena izenez
%am naiz nauzu`,
	cy: `
%title mr mrs dr
%bearer diploma pasbort tystysgrif enw
%am ydw dw
%joint a ac`,
	sq: `
%title zoti zonja z znj dr
%joint dhe`,
	eo: `
%title sinjoro sinjorino s-ro s-ino
%sign amike salutas via
%taken mi_fotis fotita
%bearer diplomo pasporto nomo nome malantaŭ karto
%joint kaj`,
	id: `
%title pak bu bang mas mbak kak om tante ustaz ustadz bapak ibu gus kang
%sign salam hormat wassalam
%ask tanya tanyakan memanggil mengenal dipanggil disapa kenal
%me penulis yang_menulis_ini empunya_halaman pemilik_halaman
%bearer ktp ijazah paspor sim kartu nama tanda skripsi balik ditulis tertera akta
%joint dan yang`,
	ms: `
%title encik puan cikgu tuan ustaz pak mak abang kakak haji
%ask tanya panggil kenal
%me penulis empunya_laman tuan_punya
%taken diambil gambar_saya
%bearer mykad pasport ijazah sijil lesen kad nama sebalik tertera
%joint dan`,
	jv: `
%title pak bu mas mbak`,
	tl: `
%title mang aling ate kuya ginoo ginang gng bb
%ask hanapin tawag kilala tanungin
%bearer diploma pasaporte id pangalan lisensiya`,
	vi: `
%title ông bà anh chị thầy cô bác chú cụ
%ask hỏi gọi biết
%me chính_chủ chủ_trang bản_thân
%bearer bằng thẻ hộ chiếu cmnd tên ký`,
	sw: `
%title mwalimu mzee bwana bi bibi mama baba daktari ndugu shehe mchungaji mzazi
%ask ulizia uliza wananiita niite huniita hunijua
%me mwandishi_wa mwenye_ukurasa
%bearer cheti pasipoti kitambulisho jina
%joint na`,
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
%me نویسندهٔ_این صاحب_این_صفحه
%am هستم -‌ام -ام
%called صدایم صدام می‌نامند می‌خوانند صدا`,
	he: `
%title ד"ר פרופ' גב' מר הרב רב
%sign בברכה בידידות שלכם שלכן תודה
%ask שאלו תשאלו קוראים מכירים
%me בעל_הדף כותב_שורות`,
	ur: `
%title جناب صاحب حضرت ڈاکٹر پروفیسر
%am ہوں
%called کہتے کہتی کہتا بلاتے پکارتے کہیں کہیے`,
	hi: `
%title श्री श्रीमती डॉ पंडित गुरुजी मास्टर
%sign सादर आपका आपकी विनीत
%ask पूछिए कहते जानते बुलाते
%me यह_नाचीज़ इन_पंक्तियों
%am हूँ हूं
%called कहते कहता बुलाते पुकारते पुकारें बुलाओ कहें बुलाएँ`,
	bn: `
%title জনাব মাস্টার ডাঃ ড শ্রী
%sign শুভেচ্ছান্তে ইতি বিনীত
%ask খুঁজবেন ডাকে চেনে বলে
%me এই_অধম নিজে
%called ডাকে ডাকেন বলে নামে ডাকত`,
	mr: `
%title श्री सौ श्रीमती डॉ गुरुजी मास्तर
%ask विचारा म्हणतात ओळखतात
%called म्हणतात म्हणा हाक बोलावतात`,
	ne: `
%title श्री श्रीमती डा प्रा गुरु
%ask सोध्नुहोस् भन्छन् चिन्छन्
%called भन्छन् भनेर बोलाउँछन् भन्नुहोस्`,
	ta: `
%title திரு திருமதி டாக்டர் ஆசிரியர்
%ask கேளுங்கள் அழைப்பார்கள் என்பார்கள்
%me அடியேன் நானேதான்
%called என்பர் அழைப்பார்கள் என்று கூப்பிடுவார்கள்`,
	te: `
%title శ్రీ శ్రీమతి డా మాస్టారు
%ask అడగండి అంటారు పిలుస్తారు
%called అంటారు పిలుస్తారు పిలుస్తుంటారు`,
	kn: `
%title ಶ್ರೀ ಶ್ರೀಮತಿ ಡಾ ಮೇಷ್ಟ್ರು
%ask ಕೇಳಿ ಎನ್ನುತ್ತಾರೆ ಕರೆಯುತ್ತಾರೆ ಅಂತಾರೆ
%called ಎನ್ನುತ್ತಾರೆ ಕರೆಯುತ್ತಾರೆ`,
	ml: `
%title ശ്രീ ശ്രീമതി ഡോ മാഷ്
%called വിളിക്കും എന്നാണ് വിളിക്കുന്നു`,
	pa: `
%title ਸ੍ਰੀ ਸਰਦਾਰ ਡਾ
%called ਕਹਿੰਦੇ ਬੁਲਾਉਂਦੇ`,
	gu: `
%title શ્રી શ્રીમતી ડૉ
%called કહે કહેતા બોલાવે`,
	hy: `
%title ընկեր պարոն տիկին վարպետ դոկտոր
%ask հարցնի հարցրեք ասում կոչում ճանաչում
%me ձեր_խոնարհ
%taken լուսանկարել
%am եմ
%called անվանում կոչում ասում`,
	ka: `
%title ბატონი ქალბატონი მასწავლებელი
%ask იკითხეთ მეძახიან მიცნობენ
%taken გადაღებული
%am ვარ
%called მეძახიან მიძახიან მქვია`,
	ja: `
%me 中の人 投稿者 書いている人 管理人 私め`,
	zh: `
%me 鄙人 敝人 屋主 页主 頁主 笔者 小编 小編
%family 王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 罗 羅 郑 鄭 梁 谢 謝 宋 许 許 邓 鄧 冯 馮 曹 彭 曾 蕭 蔡 潘 袁 葉 叶 蘇 苏 呂 吕`,
	ko: `
%me 글쓴이 작성자 저입니다 저예요 접니다
%family 김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 고 배 백 허 유 남 심 노 하 곽 성 차 주 우 구 민 표 예 선우 남궁`,
	th: `
%me เจ้าของเพจ ผู้เขียน คนเขียน`,
};
