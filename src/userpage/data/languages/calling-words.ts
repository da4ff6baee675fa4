/**
 * Words by which people say how they are called, and what they call themselves:
 *
 * - `%title` forms of address before a name;
 * - `%sign` words of leave-taking before a name;
 * - `%joint` "and" within numbers, `%bearer` things that bear a name ("badge");
 * - `%me` the owner in a caption, and `%taken` who took the picture, as in `cue-words.ts`.
 */
export const CALLING_WORDS: Record<string, string> = {
	de: `
%title frau herr dr prof pfarrer schwester bruder opa oma onkel tante
%sign grüße gruß herzlich herzlichst euer eure dein deine grüßt servus
%me der_das_schreibt die_das_schreibt der_dies_schreibt die_dies_schreibt schreiber_dieser schreiberin_dieser meinereiner unsereiner der_unterzeichnete die_unterzeichnete inhaber_dieser
%bearer ausweis* diplom* zeugnis* klingel* briefkasten telefonbuch* impressum namensschild* führerschein* urkunde* namen grabstein türschild* steckt namensnennung bücherei* urhebervermerk druck gedruckt`,
	fr: `
%title m mme mlle monsieur madame maître dr père sœur tonton tata
%sign cordialement amicalement bien bises bisous salutations votre
%me qui_vous_écrit qui_écrit_ces qui_vous_parle votre_humble bibi mézigue le_soussigné la_soussignée propriétaire_de_cette
%bearer diplôme* passeport* badge* annuaire* sonnette* permis carte signe* thèse* crédit* nom prénom écrit* publi* boîte attestation derrière mentionne* créditer état`,
	es: `
%title don doña sr sra señor señora dr dra padre sor tío tía maestro maestra profe
%sign saludos atentamente cordialmente abrazos suyo suya
%me que_escribe_est* que_os_escribe que_suscribe quien_escribe quien_suscribe el_que_escribe la_que_escribe un_servidor una_servidora el_abajo_firmante la_abajo_firmante dueño_de_esta dueña_de_esta menda
%bearer diploma* dni cédula pasaporte* credencial* carné carnet* guía título* firma* firmo acta* tarjeta* buzón escrit* publico publicad* crédito* nombre gafete placa detrás atribu* partida oficina`,
	pt: `
%title seu dona sr sra dr dra padre irmã tio tia professor professora mestre
%sign saudações abraços atenciosamente cordialmente abraço
%me que_vos_escreve que_lhes_escreve que_escreve_est* que_te_escreve quem_escreve quem_vos_escreve dono_da_página dona_da_página este_que
%bearer diploma* rg cartão passaporte* crachá* bilhete identidade certidão lista assin* escrit* publico publicad* crédito* nome caixa registro registo atribu* cartório atrás crédito`,
	it: `
%title signor signora sig dott don suor zio zia maestro maestra prof
%sign saluti cordialmente cordiali buon
%me che_vi_scrive che_scrive lo_scrivente la_scrivente chi_scrive chi_vi_scrive il_vostro la_vostra_umile padrone_di_questa
%bearer diploma* carta passaporto* tessera* citofono campanello elenco patente laurea firmo firm* scritt* pubblic* anagrafe credit* nome targhetta attribu* dietro cassetta`,
	ca: `
%title senyor senyora sr sra mossèn dr oncle tieta mestre
%sign salut salutacions atentament cordialment
%me que_us_escriu qui_escriu un_servidor una_servidora la_sotasignada el_sotasignat
%taken feta_per foto_meva
%bearer diploma dni passaport targeta llistí bústia títol signo signat* escrit nom darrere carnet
%joint i`,
	gl: `
%title don dona sr sra
%me un_servidor unha_servidora que_escribe
%bearer diploma dni pasaporte tarxeta título asino escrit* nome detrás carné
%joint e`,
	ro: `
%title domnul doamna dl dna nea tanti moș părintele dr prof
%sign salutări respect toate
%me cel_ce_scrie cea_ce_scrie cel_care_scrie subsemnat* eu_însumi
%taken făcut_de am_fotografiat
%bearer diplomă diploma buletin* pașaport* carte fișe* fișele ecuson* semnez legitimați* scrie numele interfon* certificat* spatele culeg
%joint și si`,
	nl: `
%title meneer mevrouw dhr mevr oom tante dr juf meester opa oma pater
%sign groet groeten groetjes hartelijks
%me uw_dienaar uw_dienares ondergeteken* schrijver_van_dit eigenaar_van_deze
%bearer diploma* paspoort* rijbewijs* telefoonboek naambordje* brievenbus deurbel* badge* kaartje onderteken* staat naam achter naamsvermelding identiteitskaart* legitimatie bibliotheekpas*
%joint en`,
	af: `
%title oom tannie meneer mevrou mnr mev dr ds juffrou
%sign groete groetnis
%me ondergeteken* skrywer_hiervan
%bearer diploma* paspoort* rybewys* telefoongids* posbus* kaartjie naam teken agter
%joint en`,
	sv: `
%title herr fru farbror tant dr
%sign hälsningar hälsar mvh vänligen
%me den_som_skriver undertecknad* författaren_själv
%bearer diplom* examensbevis* körkort* pass passet telefonkatalog* brevlåda* namnskylt* dörr* legitimation* lånekort* bakom skriven namn namnet folkbokförd undertecknar`,
	nb: `
%title herr fru onkel tante dr
%sign hilsen helsing mvh vennlig beste
%me underteikna* underteiknande undertegn* den_som_skriv* forfattaren_sjølv
%bearer vitnemål* førerkort* pass passet telefonkatalog* postkasse* navneskilt* ringeklokk* lånekort* bak navn navnet skriv* signer* kreditt*`,
	da: `
%title hr fru onkel tante dr
%sign hilsen mvh venlig
%me undertegn* den_der_skriver
%bearer eksamensbevis* kørekort* pas passet telefonbog* postkasse* navneskilt* dørskilt* lånerkort* bag navn navnet skrevet krediter*`,
	is: `
%sign kveðja kveðju bestu kær
%taken tók mynd_tekin
%bearer skírteini* vegabréf* símaskrá* nafnspjald* bréfalúg* nafn nafni`,
	fi: `
%title herra rouva setä täti isä opettaja tohtori
%sign terveisin ystävällisin terv
%me tämän_kirjoittaja allekirjoittan* sivun_omistaja
%bearer passi* ajokorti* diplomi* todistukse* puhelinluettelo* postilaatiko* ovikello* ovessa nimikyltti* nimikyltissä kirjastokorti* nimellä nimi takana henkkar* papereissa`,
	et: `
%title härra proua onu tädi isa õpetaja
%sign tervitades lugupidamisega tervitusi teie
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
%me piszący_te pisząca_te moja_skromna autor_tej autorka_tej we_własnej_osobie
%taken zrobiłem zrobiłam sfotografowałem sfotografowałam
%bearer dyplom* dowod* dowód paszpor* legitymacj* identyfikator* wizytów* książce skrzyn* domofon* tabliczc* praw* podpisuj* kryje nazwisk* imię imieniem metryk* drzwiach
%joint i oraz`,
	cs: `
%title pan paní dr strýc teta pater
%sign zdravím pozdrav zdraví zdravíčko váš vaše
%me moje_maličkost má_maličkost pisatel_těchto pisatelka_těchto níže_podepsan*
%taken vyfoceno nafotil nafotila snímek_můj
%bearer diplom* občan* pas pasu průkaz* legitimac* vizitk* zvonku schránce jmenov* podepisuj* skrývá jméno jménem rodný matrice dveřích cedulk*
%joint a`,
	sk: `
%title pán pani dr strýko teta
%me moja_maličkosť pisateľ_týchto
%bearer diplom* občian* pas pase preukaz* legitimác* vizitk* zvončeku schránke menovk* podpisuj* skrýva meno menom matrike
%joint a`,
	sl: `
%title gospod gospa g ga dr stric teta
%me moja_malenkost spodaj_podpisan*
%bearer diplom* osebni potni izkaznic* vizitk* zvoncu nabiralniku podpisujem skriva ime imenom avtor*
%joint in`,
	sr: `
%title господин госпођа чика тетка др
%sign поздрав ваш ваша
%me moja_malenkost моја_маленкост dolje_potpisan* доле_потписан* lično лично главом_и_брадом
%taken snimljeno slikano fotografisao fotografisala snimljena снимљено сликано снимио снимила сликао сликала фотографисао
%bearer диплом* личној личне пасош* легитимациј* визит* сандучету потписујем крије име именом диплом vratima diplom* ličnoj pasoš* potpisujem krije ime imenom
%joint и i`,
	hr: `
%title gospodin gospođa barba teta stric čika dr
%sign pozdrav vaš vaša lp
%bearer diplom* osobn* putovnic* iskaznic* vizitk* zvonu sandučiću potpisujem krije ime imenom vratima matici
%joint i`,
	mk: `
%title господин госпоѓа чичко
%me моја_маленкост лично
%taken снимено снимив сликано сликав фотографирано
%bearer диплома* лична пасош* легитимациј* потпишувам крие име
%joint и`,
	bg: `
%title господин госпожа бай леля чичо дядо
%sign поздрави ваш ваша
%me моя_милост долуподписан* лично
%taken снимах заснет заснета снимано снимано_от
%bearer диплом* лична паспорт* карта визитк* звънец* кутия подписвам крие име името удостоверен*
%joint и`,
	ru: `
%title дядя тётя баба дед бабушка дедушка господин госпожа отец
%sign искренне ваш ваша уважением всегда
%me моя_скромная ваш_слуга пишущий_эти пишущая_эти хозяин_страницы хозяйка_страницы владелец_страницы
%taken снято снимал снимала моя_фотография мой_снимок фотографировал*
%bearer паспорт* диплом* прав* удостоверен* визитк* бейдж* билет* табличк* трудов* домофон* ящик* подписыва* подпись скрывает* имя именем имени фамили* метрик* псевдоним* ником ника указывать печати
%joint который которая
%patronym вич вна чна`,
	uk: `
%title пан пані дядько тітка баба дід отець
%sign щиро ваш ваша повагою завжди
%me моя_скромна ваш_слуга власник_сторінки господиня_сторінки
%taken знято знімала знімок_мій сфоткав сфоткала
%bearer паспорт* диплом* прав* посвідчен* візитк* бейдж* квитк* табличц* трудов* підпису* ховаєт* криєт* ім'я іменем прізвищ* метри* ніком
%joint який яка й
%patronym вич івна ївна`,
	be: `
%title пан пані
%bearer пашпар* дыплом* пасведчан* візітк* падпісва* хаваецца імя імем прозвішч*
%patronym віч ўна`,
	hu: `
%title úr néni bácsi dr
%sign üdvözlettel üdv
%me szerény_személyem jómagam e_sorok
%bearer személyi* útlevel* diplom* oklev* névtábl* névkárty* csengő* postalád* telefonkönyv* jogosítvány* aláír* néven név mögött bizonyítvány* rejt*
%joint és`,
	el: `
%title κύριος κυρία κ κα θείος θεία δρ
%sign χαιρετισμούς εκτίμηση δικός δική φιλικά
%me ο_γράφων η_γράφουσα αφεντιά_μου η_ταπεινότητά
%taken τράβηξα τραβηγμένη λήψη
%bearer ταυτότητα* δίπλωμα* πτυχίο διαβατήριο υπογράφω κουδούνι* όνομα ονόματι κρύβεται τηλεφωνικό κατάλογο
%joint και που κι`,
	tr: `
%title bey hanım abi abla hoca amca teyze
%sign saygılarımla sevgiler selamlar saygılar
%me naçizane şahsım bu_satırların
%bearer kimli* pasaport* diploma* ehliyet* kartvizit* zil* yaka* rehber* imza* adım adıyla arkasında nüfus* ruhsat*
%joint ve`,
	az: `
%title bəy xanım müəllim müəllimə əmi
%me bu_sətirlərin
%bearer şəxsiyyət* pasport* diplom* vəsiqə* imza* adla adı`,
	kk: `
%title мырза ханым ағай апай
%me осы_жолдардың`,
	uz: `
%title aka opa domla ustoz janob xonim
%me kamina ushbu_satrlar`,
	eu: `
%title jauna andrea on doktorea
%me lerro_hauen orrialde_honen
%taken ateratakoa nik_aterata
%bearer nana pasaportea* diploma* txartel* izena izenez`,
	cy: `
%title mr mrs dr
%bearer diploma pasbort tystysgrif enw
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
%me penulis yang_menulis_ini empunya_halaman pemilik_halaman
%bearer ktp ijazah paspor sim kartu nama tanda skripsi balik ditulis tertera akta
%joint dan yang`,
	ms: `
%title encik puan cikgu tuan ustaz pak mak abang kakak haji
%me penulis empunya_laman tuan_punya
%taken diambil gambar_saya
%bearer mykad pasport ijazah sijil lesen kad nama sebalik tertera
%joint dan`,
	jv: `
%title pak bu mas mbak`,
	tl: `
%title mang aling ate kuya ginoo ginang gng bb
%bearer diploma pasaporte id pangalan lisensiya`,
	vi: `
%title ông bà anh chị thầy cô bác chú cụ
%me chính_chủ chủ_trang bản_thân
%bearer bằng thẻ hộ chiếu cmnd tên ký`,
	sw: `
%title mwalimu mzee bwana bi bibi mama baba daktari ndugu shehe mchungaji mzazi
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
%me كاتب_هذه كاتبة_هذه محدثكم صاحب_هذه`,
	fa: `
%title آقای خانم دکتر مهندس استاد حاج سید
%sign ارادتمند دوستدار مخلص
%me نویسندهٔ_این صاحب_این_صفحه`,
	he: `
%title ד"ר פרופ' גב' מר הרב רב
%sign בברכה בידידות שלכם שלכן תודה
%me בעל_הדף כותב_שורות`,
	ur: `
%title جناب صاحب حضرت ڈاکٹر پروفیسر`,
	hi: `
%title श्री श्रीमती डॉ पंडित गुरुजी मास्टर
%sign सादर आपका आपकी विनीत
%me यह_नाचीज़ इन_पंक्तियों`,
	bn: `
%title জনাব মাস্টার ডাঃ ড শ্রী
%sign শুভেচ্ছান্তে ইতি বিনীত
%me এই_অধম নিজে`,
	mr: `
%title श्री सौ श्रीमती डॉ गुरुजी मास्तर`,
	ne: `
%title श्री श्रीमती डा प्रा गुरु`,
	ta: `
%title திரு திருமதி டாக்டர் ஆசிரியர்
%me அடியேன் நானேதான்`,
	te: `
%title శ్రీ శ్రీమతి డా మాస్టారు`,
	kn: `
%title ಶ್ರೀ ಶ್ರೀಮತಿ ಡಾ ಮೇಷ್ಟ್ರು`,
	ml: `
%title ശ്രീ ശ്രീമതി ഡോ മാഷ്`,
	pa: `
%title ਸ੍ਰੀ ਸਰਦਾਰ ਡਾ`,
	gu: `
%title શ્રી શ્રીમતી ડૉ`,
	hy: `
%title ընկեր պարոն տիկին վարպետ դոկտոր
%me ձեր_խոնարհ
%taken լուսանկարել`,
	ka: `
%title ბატონი ქალბატონი მასწავლებელი
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
