/**
 * Words that single rules read, by family of languages; see `../../cues.ts` for how entries are written. They are in the
 * family's page on the wiki under its own name and go with each of its languages.
 *
 * - Templates and headings: `%quote` templates that quote or cite, `%infobox` facts about the subject of an article,
 *   `%contact` how to reach somebody, `%inlinebox` user boxes without a name.
 * - Pictures: `%me` the owner in a caption, `%notme` "not me", `%taken` who took the
 *   picture, `%image` and `%caption` parameters of infoboxes.
 * - Addresses: `%at` names of the sign, `%atword` short words for it, `%dot`, `%role` offices, `%service` networks.
 * - Numbers: `%plate` vehicles, `%callsign`, `%staff` cards and files, `%ten` words for two digits,
 *   `%joint` words between digits, `%against` fighting vandals, `%before` editing without an account.
 * - Categories and boxes: `%userrun` words for "user" of scripts without spaces, `%placerun` what stands beside a place
 *   there, `%wiki` work on the wiki and likes, `%school`, `%work`, `%birth`, `%zone`, `%frame` words that carry no meaning,
 *   `%relation` words before a place, `%faith`, `%politics`, `%orientation`, `%condition`.
 * - `%onwiki` articles, templates and the like, `%nowhere` places that nobody comes from, `%account` accounts.
 */
export const CUE_WORDS: Record<string, string> = {
	germanic: `
%quote citaat* citat* zitat* sitat* koord* coörd* literatur* stjärna* citeer* vorlage* personendaten*
%infobox infoboks* faktaruta* faktamall* infobox*
%contact kontak* erreichbar*
%inlinebox gebruikersbox* brukerboks brugerboks användarruta
%me autor_dieser autorin_dieser verfasser_dieser verfasserin_dieser meine_wenigkeit schrijver_dezes auteur_van_deze ondergetekende författaren_till_denna författaren_till_dessa undertecknad forfatteren_av_d* forfatteren_til_d* forfatteren_af_d* undertegnede wikipedianer_bei
%notme nicht_ich niet_ik inte_jag ikke_meg ikke_mig
%taken aufgenommen fotografiert foto_von eigenes_werk selbst_aufgenommen gezeichnet gemaakt_door foto_van_mij tagen_av foto_av tatt_av tatt_selv taget_af fot
%image bild foto foto* fotograf* datei bestand afbeelding
%caption bildtext bildunterschrift onderschrift bildtekst legende
%at apestaartje apestaart apenstaartje snabela snabel-a snabel alfakrøll krøllalfa kroellalfa krøll-alfa kanel klammeraffe strudel @-tecken affenschwanz at-zeichen apenstaartjes aap kanelbulle snabel-at apenstaart
%atword bei hos på bij ät ätt
%dot punkt punt puntje prikk prick punktum pricka pica pkt dott
%role presse redaktion auskunft lesesaal sekretariat buero archiv arkiv museum bibliothek bibliotek rathaus stadtarchiv pfarramt schule anmeldung spamschutz kommune gemeinde registratuur kantoor kommunikation rezeption
%plate kennzeichen nummernschild nummerplaat kenteken registreringsnummer regnr nummerplade nummerskylt
%callsign amateurfunk* rufzeichen roepnaam roepletters zendamateur* anropssignal signaleringskod sandamatör kallesignal
%staff matrikelnummer studentnummer studienummer personalnummer mitgliedsnummer lidnummer medlemsnummer personnummer lesekarte legitimation rekommendation
%against gesperrt* sperr* revers* tilbake* sparr* bloqu* vandaal* blok*
%before anmeld* angemeld* eingelogg* einlogg* abgemeld* inlogg* utlogg* logget* logga* logge* ingelog* aangemeld* uitgelog*
%school skola*
%work beruf
%birth jahrgang* alter*
%frame vorlage kasten
%relation land ort wohnort* stad locatie* by
%politics kommunis* sozialis* sosialis* vänster* høyre* linke* konserv*
%faith krist* katol* luther* jud* relig* evangel* protestant* orthodox* muslim* moslem* buddhis* ateist* atheist* agnost* mennonit* freikirch* hindu* heiden* jüdi*
%orientation homo homose* bisex* trans*
%condition disle* blind*
%account konto kontos konton
%nowhere mond erde mittelerde entenhausen mumindalen månen maan narnia andeby ankeborg duckstad hogwarts gotham
%ten zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig doppel dubbel
%joint und en og och dann
%onwiki artik* wikip* wiki* spalte* oppslag* lemma lemmata vorlagen kategorien`,
	'germanic-small': `
%quote tilvitnun* citeer* sitat*
%infobox infobox*
%contact kontak* samband*
%me höfundur_síð* undirritað*
%image mynd foto bild
%at aapstert aapstertjie @merki et-merki apenstert apesturt att-merki
%atword hjá bei by
%dot punktur punt dott punkt prikkur
%role skrifstofa archief
%before aftekende*
%wiki verkefni* wikiverk* wikipro*
%joint og en
%against blok*`,
	romance: `
%quote cita cita_* citação* citazione* ouvrage* bio article*
%infobox infocaixa* ficha* taula* infotaula* infobox* bio
%contact contat* contact*
%inlinebox boîte_utilisateur caja_de_usuario caixa_de_usu* caixa_d_usu* caixa_usu* box_utente
%me auteur_de_ces auteur_de_cette autrice_de_ces autor_de_estas autora_de_estas autor_de_esta autora_de_esta este_servidor autor_destas autora_destas autor_desta autora_desta autore_di_quest* autrice_di_quest* autorul_acest* autoarea_acest* autor_d_aquest* votre_serviteur votre_servante votre_dévoué menda servidor un_servidor una_servidora il_sottoscritto la_sottoscritta sottoscritto subscrisul subsemnatul wikipédien_au_travail wikipedista_trabajando wikipedista_al_lavoro
%notme pas_moi no_soy_yo non_sono_io nu_eu não_sou no_sóc
%taken photo_de_moi prise_par photographié photographiée pris_par cliché_de tomada_por foto_de_mi hecha_por tirada_por foto_minha fotografada scattata foto_mia foto_di_me_medesimo făcută_de fotografie_de
%image imagen imaxe imagem imatge immagine imagine foto fotograf* fichier retrato ritratto
%caption légende legende pie didascalia legenda* leyenda lezenda descripción description
%at arroba arobase arobas arrobe chiocciola chiocciolina arrova a-còdol acòdol aderyn alias kotka vergio arrobas arrov arond a-rond coadă-de-maimuță coada-de-maimuta aroba arrobase arrobaz
%atword chez à presso en bij a ad sa kwa at la pe
%dot punto point pont ponto punct ponctum puncte pònch puntu puntino punt
%role prensa imprensa contacto contato contatto secretaria segreteria biblioteca bibliotheque museo museu archivo archives redaccion redaccio redazione comunicacion ayuntamiento mairie concello ajuntament prefeitura primaria escuela ecole scuola inscripciones inscricoes turismo webmestre geral proloco registro comune
%plate immatricul* plaque_d matrícula_del placa_del targa numărul_de_înmatriculare
%callsign radioamat* indicatif indicativo distintivo nominativo apellido_de_radio
%staff matrícula matricola numéro_étudiant numéro_de_licence numéro_d_adhérent tessera libreta_universitaria curp dni nif cpf rut cédula cnp
%against bloqu* bloc* annul* reversi* reversão* desfe* anulat* revenit*
%before connect* conect* deconnect* sesion* sessao* sessio* acced* autentific*
%wiki projet* progetto* proyecto* projeto* proiect* viquipro* viquiproj* aime ama adora* gusta* gustan* fuma domisi* edicion* verificador* autoverificato* revertidor* reversor* idioma* lingua* langue* lang* correct* cafe* gato gatti* interessa* articulo*
%school univer* étudia* estudia*
%work métier profesión* lavora
%birth né née nato nata nat
%frame modello modèle plantilla boîte boite caja caixa cutie
%relation pays ville lugar país ciudad* paese città
%politics comunis* socialis* izquierd* sinistra* independentis* anarq* monarq* republi*
%faith catol* cattol* crist* musulm* ateo ateu athée* boud* ortodo* relig* jud* protestan* evangél* évangéli* orthodox* luthér* luteran* hindou* juif* juive* mormon* testigo* bahá*
%orientation homose* bisex* lesb* asexu* trans*
%condition disle* tdah diabet*
%account compte cuenta conta cont
%nowhere lune terre tierra terra galaxie univers universo plutón marte atlantide atlántida lua narnia nárnia macondo paperopoli topolinia groland luna lună patópolis duckburg gotham brigadoon
%ten diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa doble dobre doppio vingt trente quarante cinquante soixante septante huitante nonante venti trenta quaranta cinquanta sessanta settanta ottanta novanta vinte trinta quarenta cinquenta sessenta oitenta dublu
%joint y e et puis luego entonces alors poi allora depois
%onwiki article* artícul* artigo* articol* voci voce wiki* wikip* viqui* página* pagine pages plantill* catég* categor* entrada* verbete* ficha* catégorie*`,
	'slavic-east': `
%quote цитата* цитат* цытата*
%infobox картка* карточка* инфобокс* инфо*
%contact контакт* связ* зв’яз* зв'яз* звʼяз* связаться написать_мне написать_автору достучаться напишіть_мені сувяз* напісаць_мне
%inlinebox юзербокс
%me автор_этих автор_этой автор_цих автор_цієї ваш_покорный_слуга ваш_покірний_слуга собственной_персоной власною_персоною сам_автор автор_страницы автор_странички хозяин_страницы хозяйка_страницы автор_сторінки власниця_сторінки власник_сторінки аўтар_старонкі автор_этих_строк
%notme не_я
%taken снял сняла снято моё_фото фото_моё фото_автора сфотографировал* сфотографував* знімав зняв моє_фото
%image изображение фото зображення выява фотография файл портрет
%caption подпись підпис подпіс опис
%at собака собачка собачко равлик рэвлик равлік слимак а-ком-эт пёс пес песик гав собакен сабака сабачка слімак смоўж вухо мавпа обезьяна эт етте
%atword на при у в ат
%dot точка тачка точко крапка кропка тчк тч
%service твиттер твітер инстаграм инстаграмм инста інстаграм інста телеграм телеграмм телега фейсбук фб вк вконтакте дискорд скайп ютуб ютьюб вайбер мастодон одноклассники гитхаб жж тикток тик_ток инстаграму тг лс матрикс аська
%plate госномер номер_машины номерной_знак автономер номерний_знак
%callsign позывн* радиолюбител* позивн* радіоаматор* пазыўн*
%staff ргб ринц табельный зачетк* студенческий читательский удостоверение членский_билет посвідчення студентський
%against откат* отмен* вандал* блок* бан відкот* скас* адкат* бот
%before войти войд* залог* логин* логн* вхід* аванту*
%wiki википро* вікіпро* проект* проєкт* праект* интерес* цікав* цікавиц* люб* любит* любить* справа* патрул* говорящ* владе* говор* орфограф* правит* телефона* автоподстанов* зануда* молча* рубашке* википед* вікіпед* про
%school универс* студент* університ* унивeрз*
%birth рожден* народж* туған*
%frame шаблон боксы бокс юзербокс юзербоксы
%relation страна* город місто
%politics социалист* коммунист* анарх* либерал* монарх* феминист*
%faith христ* католи* православ* мусульм* иуде* атеи* атеї* старообряд* старовер* протестант* баптист* адвентист* буддис* будист* ислам* католик* лютеран* язычн* родновер* кришна* греко-католик* православн* агности* мусульман*
%orientation гей лгбт* лесби* бисекс*
%condition аутис* диабет*
%account учётн* учетн* аккаунт* акаунт* облік*
%ten сорок двадцать тридцать
%joint и та і потом дальше далее затем после потім далі тоді пасля
%role redaktsiya
%onwiki стат* вики* вікі* артыкул* шаблон* категори* категорі* викип*`,
	'slavic-south-west': `
%quote citat* cytat* cytuj* citace* цитат*
%infobox картичка* картица* кутија* kutija* infokutija* sablon* szablon* инфо*
%contact kontak* контакт* връзка* kontakt* napište_mi napíšte_mi napisz pišite_mi jak_mnie kako_me јавите javite пишете_ми пишите_ми свържете свръзка стик
%inlinebox korisničko_polje корисничко_поље
%me autor_těchto autorka_těchto autor_týchto autorka_týchto autor_tych autorka_tych автор_на_тази autor_ovih autor_ove autorica_ove autorica_ovih autor_teh autorica_teh niżej_podpisany podepsaný podpísaný wikipedist_při_práci wikipedista_při wikipedysta_przy autor_strony autorka_strony we_własnej_osobie moja_skromna_osoba moja_skromność autor_stránky autorka_stránky vlastní_osobou moje_maličkost moja_maličkosť osobně_já autor_stranice autorica_stranice vlasnik_stranice moja_malenkost moja_malenkosť lastnik_strani avtor_strani avtorica_strani аутор_странице моја_маленкост автор_на_страницата авторът_на_страницата авторката_на_страницата собствена_персона
%notme nie_ja ne_já nie_som nisam_ja нисам не_съм
%taken zrobione wykonane fot moje_zdjęcie vyfotil vyfotila foceno vlastní_dílo fotil fotila odfotil odfotila posnel posnela snimio snimila slikao slikala fotka_moja moja_fotka снимка_моя моё_фото мое_фото
%image slika obrazek obrázek obrázok soubor zdjęcie zdjecie grafika слика снимка изображение foto fotka foto* fotograf*
%caption popisek popis opis опис
%at zavináč zavinac małpa malpa malpka małpka afna маймунче маймуна маймунско мајмунче мајмун majmunče сабака zavinač małp zav zavin závin opica manki et-znak at-znak ludo-a лудо-а мајмунски-а ет ат кльомба маймунско-а маймунка
%atword u kod na pri per w v в на при ved i ze při код et at
%dot punkt tečka tecka bodka kropka točka tocka tačka тачка точка pika tčk tčka тчк точ pt
%role biuro czytelnia citarna prasa kontakti redakcja redakce redakcija sekretariat muzej muzeum arhiv archiv biblioteka knihovna pisarnica posta obec obecni opcina obcina gmina urzad parafia szkola skola kancelaria kancelarija konsultacje recepcja chitalishte konzervator mukafat
%service инстаграм фейсбук телеграм
%plate spz státní_poznávací evč ečv rejestracja rejestracyjn* tablica registracija registarsk* tablice
%callsign volací* volač* volacia znak_wywoławczy krótkofal* klicni_znak pozivn* позивн* повикувач* радиолюбител*
%staff indeks numer_albumu rodné_číslo členské_číslo pesel jmbg emšo oib
%against vrac* vracen* vracet* zablok* cofn* vrati* ponist* върна* вратив* вратио* вандал* блок* revers* blok* бот
%before prihlas* odhlas* prijav* odjav* zalogow* logow* логн*
%wiki projekt* проект* пројекат* уикипро* википро* zajima* zajem* zainteres* interesuj* люби сака обича* zaujima* zanima* zanimaju* lubi nosi obozava* voli obicha* mluvi* хоби аиме rad jezik* język* kava korekt* kot патрул*
%school univer* student* absolvent*
%work zawód
%birth rojen* rođen* роден*
%frame шаблон
%relation kraj miasto*
%politics lewic* prawic* levic* pravic* kommunis* socialis*
%faith krešć* hrist* katol* христ* православ* relig* prawosław* katoli* luter* protestan* muzułm* muslim* ateis* ateist* agnost* pravoslav* evangel* protest* judais* židovsk* żydows* buddh* budd* starověr* husit* mariawi* świadek_jehow* католи* мюсюлм* атеист* ислам* хришћан* муслиман*
%orientation gej gay гей
%account nalog račun účet účtu акаунт*
%nowhere луна марс marsa марса księżycu księżyca narnii narni měsíci měsíce mesiaci mjesecu mjeseca месецу месеца луната нарния марсу marsie kačerově gotham хогуортс
%joint a i pak potom onda nato apoi zatim potem после потом
%onwiki hasł* hasel artyk* artik* člán* član* clán* wiki* stránk* šablon* kategor* чланци* чланак* члан* статии* статия* вики* уики* шаблон* категори*`,
	'uralic-baltic': `
%quote idézet* lainaus* sitaatti* tsitaat* citejums*
%infobox tietolaatikko* infokast* infolento* infobox* infokešonė*
%contact yhtey* ühendus* elérhet* kapcsolat* saziņ* susisiek* kontak*
%inlinebox käyttäjälaatikko felhasználódoboz kasutajamall lietotāja_kaste naudotojo_lentelė
%me lapas_autor* puslapio_autor* sivun_tekijä* lehe_autor* a_lap_szerző* allekirjoittanut alulírott
%notme en_minä mitte_mina nem_én
%taken kuvannut ottama kuvaaja otin_kuvan kuva_minun készítettem felvételem fotóm saját_munka
%image kuva pilt kep kép attēls vaizdas foto
%caption kuvateksti pildiallkiri képaláírás
%at kukac ät-merkki ät-märk ätt miukumauku miukumaukumerkki kissanhäntä abiana kukacka kuk miukumauku-merkki ättimerkki at-merkki kassisaba ätt-märk eta comercial abols ābols eta-ženklas
%atword en ät ätt et pie prie juures kohta at eta
%dot pont piste pisteen punkti punktur taškas taskas punkts pikk pt ponttal punkt
%role toimisto kirjaamo iroda kantoor kancelar birojs rastine seniunija
%plate rekisterinumero rekisteritunnus rendszám* valsts_numurs numeriai
%callsign kutsu* hívójel* kutsung
%staff opiskelijanumero hallgatói neptun jäsennumero horgászjegy* jogosítvány* igazolvány* vadászjegy* henkilötunnus isikukood asmens_kodas
%against kumot* kumoa* esto* visszavon* vandaal* blok*
%wiki hanke* hankkeen* hankke* projektas* projekta* projekt* kiinnost* erdekl* tykkaa* pitaa* szereti* megsta* lieto* meilinn* kieli* nyelv* járőr* kaffe* kahve*
%school yliopisto* ülikool* egyetem*
%work ammatti
%frame laatikko sablon
%politics vasemmisto* oikeisto*
%faith katol* luther* krist* ortodoks* református* reformat* evangel* protest* muslim* ateis* hitetlen* zsidó* baptist* helluntai* õigeusk* pravosl* dievtur* romuv*
%account tili tilinä fiók konto
%nowhere muumilaakso muumilaaksosta muumilaaksossa moominvalley marsa kuussa kuusta kuuhun narniassa narniasta holdon holdról holdban narniában narniából ankkalinna ankkalinnassa kuul mėnulyje mēness mēnesī
%joint ja és a majd aztán
%onwiki artikk* artikel* szócikk* cikk* straipsn* rakst* wiki* wikip* viki* vikip* mallin* kategori*`,
	turkic: `
%quote alıntı* iqtibos* sitat*
%infobox bilgi_kutusu* bilgi* білгі* инфобокс* картка* карточка*
%contact iletişim* əlaqə* контакт* ulaş* bana_yaz* байланыс* aloqa* bog'lan* элемтә* байланыш*
%inlinebox kullanıcı_kutusu
%me bendeniz bendeniz* naçizane sayfanın_sahibi sayfa_sahibi kendim_çek səhifənin_sahibi бет_иесі sahifa_egasi
%notme ben_değil
%taken çektim çektiğim çəkmişəm fotis түсірген түсірдім
%image resim şəkil сурет foto fotograf*
%caption altyazı
%at kuyruklu-a et-işareti ət-işarəsi айқұлақ айкулак kulak at-işareti @-işareti it kuchukcha ит эт et-belgisi
%atword et ət eta at da de да та
%dot nokta nöqtə nuqta нүкте нүктә nokt нокта чекит
%plate plaka* nömrə_nişanı
%callsign çağrı_işaret* amatör_radyo* çağırış_işarə* шақыру_белгі*
%against engelle* geri_al* бұзақы* uyari* xəbərdar* blok* жарнама*
%before giris* oturum* daxil_ol*
%wiki layihə* loyiha* жоба* vikilay* ilgi* ilgilen* maraq* қызығ* devriye* dil*
%school üniver*
%birth туған*
%faith musulm* христ* müslüman* musulman* alevi* bektaşi* sünni* şii* caferi* ateist* deist* hıristiyan* yezidi* ezidi* мусулман* мұсылман*
%account hesab* hesap*
%nowhere mars ay'da aydan ay'dan mars'ta mars'tan narnia'da narnia'dan айда
%role mukafat belediye
%onwiki madde* məqalə* мақала* maqola* viki* vikip* şablon* kategori*`,
	'greek-caucasus': `
%infobox κουτί* πληροφορίες* տեղեկաքարտ* ინფოდაფა*
%contact επικοινων* գրել_ինձ կապ կապվել კონტაქტ* დაკავშირებ* მომწერ*
%me συντάκτης_της συντάκτρια_της υποφαινόμενος υποφαινόμενη ο_γράφων η_γράφουσα ο_ίδιος η_ίδια հեղինակը էջի_հեղինակ გვერდის_ავტორ* თქვენი_მონა
%notme όχι_εγώ
%taken φωτογράφησα φωτο_δική
%image εικόνα φωτογραφία φωτο նկար სურათი
%caption λεζάντα
%at παπάκι παπακι papaki էթ շնիկ ეთი ძაღლუკა ძაღლი παπι παπί πάπια ат շուն շնիկը ա՛տ ատ էտ շնիկով ეთ ათ ეტ მაიმუნი
%dot τελεία τελεια teleia წერტილი կետ τελίτσα κέտ կետը կէտ կէդ წერტილ დოტ ტოჩკა
%role dimos
%service ιντερνετ τουιτερ φεισμπουκ ινσταγκραμ τελεγκραμ ტვიტერი ფეისბუქი ინსტაგრამი ტელეგრამი ինստագրամ ֆեյսբուք
%plate πινακίδα*
%against αναστροφ* φραγ* βανδαλ* վանդալ*
%before συνδε* შესვლ* մուտք*
%wiki βικιεγχειρημα* εγχειρημα* վիքինախագիծ* ვიკიპროექტი* ενδιαφ* ინტერეს* հետաքրք* პროექტ* նախագիծ* მევენახე* პატრულ* βικιπαιδ*
%school πανεπιστημι*
%birth ծնված* დაბადებული*
%account λογαριασμ*
%callsign διακριτικό_κλήσης χαρακτηριστικό_κλήσης διακριτικό ραδιοερασιτέχν* կանչային_նշան რადიომოყვარულ*
%atword στο at
%faith ορθόδοξ* ορθοδοξ* χριστιαν* μουσουλμ* άθε* αθε* ուղղափառ* քրիստոն* մართლმადიდებ* მართლმად*
%nowhere φεγγάρι σελήνη νάρνια άρη λιμνούπολη
%onwiki λήμμα* λήμμα λήμματα λημμάτ* άρθρ* βικι* հոդված* სტატი* ვიკი* վիքի*`,
	'semitic-iranian': `
%quote ציטוט* اقتباس* نقل_قول* cita*
%infobox صندوق* معلومات* جعبه* خانهٔ_اطلاعات* תבנית*
%contact اتصال* تواصل* تماس* رابطہ* קשר* للتواصل راسلني مراسلة ارتباط* קשר צור_קשר יצירת_קשר ליצור_קשר לפנות_אליי
%inlinebox صندوق_مستخدم جعبه_کاربر תיבת_משתמש
%me العبد_الفقير صاحب_الصفحة اینجانب بنده نگارنده خاکسار راقم ناچیز עבדכם_הנאמן הח"מ بندہ نگارندهٔ_این صاحب_صفحه صاحب_هذه_الصفحة كاتب_هذه_السطور כותב_שורות_אלו כותב_שורות_אלה בעל_הדף صاحبِ_صفحہ
%notme لست_أنا من_نیستم לא_אני
%taken تصويري صورتها التقطت التقطتها بعدستي عکس_از گرفته‌ام گرفتم کھینچی لی_گئی צילמתי צילום מצלמתי
%image صورة الصورة تصویر עצמי תמונה
%caption שרח כיתוב تعليق توضیح شرح
%at שטרודל כרוכית آت اَت ات اٹ ایٹ آرووبا שטרודעל שבלול קרולית כרוכי אט اتساين ات-ساین علامة-آت علامت-ات አት ኣት
%dot נקודה نقطة نقطه نقطہ ڈاٹ دات دوت דוט נק نقطت داٹ ڈوٹ خاڵ ነጥብ ዶት
%service تويتر فيسبوك فيس إنستغرام انستقرام انستا انستغرام تلغرام تيليجرام سناب ديسكورد إكس ایکس توییتر توئیتر فیسبوک اینستاگرام اینستا تلگرام ایتا بله روبیکا ٹویٹر فیس_بک انسٹاگرام انسٹا ٹیلیگرام טוויטר פייסבוק אינסטגרם אינסטה טלגרם דיסקורד
%plate لوحة پلاک לוחית
%callsign אות_קריאה אות_הקריאה חובב_רדיו חובבת_רדיו علامة_النداء إشارة_النداء رمز_النداء نشان_فراخوان
%staff رقم_جامعي الرقم_الجامعي شماره_دانشجویی מספר_סטודנט
%against تخريب* منع* استرجاع* واگردان* خرابکار* تخریب* שחזור* השחת* חסימ* بوت ربات
%before دخول* الدخول* مسجل* ورود* وارد* لاگ* התחבר* מחובר*
%wiki مشروع* ويكي_مشروع* پروژه* ویکی‌پروژه* منصوبہ* مهتم* يحب* محرر* گشت* پاسدار* علاقه* مدیر* מיזם* ויקיגמד* אוהב*
%school جامعة* دانشگاه* אוניברסיט*
%frame תיבות תב
%faith שומר* שומרת* مسلم* مسيحي* قبطي* شيعي* شیعه* سني* سنی* درزي* زرتشتی* بهایی* ملحد* יהודי* דתי* חרדי* נוצרי* מוסלמי* אתאיסט*
%account حساب* חשבון*
%nowhere المريخ الأرض نارنيا مریخ נרניה מאדים القمر ירח הירח
%atword في على عند در
%onwiki مقال* ويكي* ویکی* مدخل* صفحات ערכ* ערך ויקי* مضمون* مضامین`,
	'south-asian': `
%infobox माहितीचौकट* ज्ञानसन्दूक* তথ্যছক*
%contact संपर्क* যোগাযোগ*
%me बंदा नाचीज़ অধম
%notme मैं_नहीं আমি_নই
%taken खींची लिया_गया ली_गई তোলা তুলেছি
%image चित्र छवि ছবি চিত্র
%caption शीर्षक ক্যাপশন
%at अॅट ऐट एट अ‍ॅट অ্যাট এট ਐਟ ऐट-द-रेट एट-द-रेट એટ ऍट अट एटदरेट ऐटदरेट एट-दि-रेट এটদারেট অ্যাট-দ্য-রেট এট-দ্য-রেট এ্যাট অ্যাটদারেট ਐਟ-ਦ-ਰੇਟ ਅਟ અૅટ ઍટ ඇට් ඇට ଆଟ
%dot डॉट डाट बिन्दु डोट ডট ਡੌਟ ડોટ डाॅट डौट डॉट् बिंदु डट थोप्लो ফোঁটা বিন্দু ডট্ ਬਿੰਦੀ ਡਾਟ ટપકું ડૉટ ඩොට් තිත ଡଟ
%service ट्विटर फेसबुक फ़ेसबुक इंस्टाग्राम इंस्टा टेलीग्राम एक्स টুইটার ফেসবুক ইনস্টাগ্রাম টেলিগ্রাম
%against वापस* बर्बर* বাতিল*
%before लॉग* লগ*
%wiki रुचि* আগ্রহ* आयोजना* प्रकल्प* પરિયોજના* परियोजना* पसंद* वर्तनी* প্রকল্প* আগ্রহী* ਵਿਕੀਪਰਿਯੋਜਨਾ*
%school विश्वविद्यालय*
%account खाता*
%nowhere मंगल चाँद चांद चन्द्रमा चंद्रमा চাঁদে মঙ্গলে
%faith हिन्दू* हिंदू* मुस्लिम* ईसाई* बौद्ध* जैन* सिख* नास्तिक* पारसी* मुसलमान* হিন্দু* মুসলিম* বৌদ্ধ* খ্রিস্টান* নাস্তিক*
%onwiki लेख* विकि* নিবন্ধ* উইকি* लेखां* लेखन`,
	dravidian: `
%infobox தகவற்சட்டம்* తథ్య*
%contact தொடர்பு*
%me அடியேன்
%notme நான்_அல்ல
%taken எடுத்த எடுத்தது తీసిన తీసింది എടുത്ത
%image படம் చిత్రం ಚಿತ್ರ ചിത്രം
%at அட் ఎట్ ഏറ്റ് ಅಟ್ ஆட் அட்-குறி ஏட் అట్ యాట్ యట్ అట్‌ద‌రేట్ అట్ദരേറ്റ് അറ്റ് ആറ്റ് എറ്റ് അറ്റ്ദറേറ്റ് ಎಟ್ ಅಟ್‌ ಆಟ್ ಅಟ್-ದ-ರೇಟ್
%dot புள்ளி டாட் డాట్ ಡಾಟ್ ഡോട്ട് டொட் டாட்டு చుక్క బిందువు കുത്ത് പുള്ളി ಚುಕ್ಕೆ ಬಿಂದು
%service டுவிட்டர் ட்விட்டர் முகநூல் பேஸ்புக் இன்ஸ்டாகிராம் டெலிகிராம் ట్విట్టర్ ఫేస్‌బుక్ ఇన్‌స్టాగ్రామ్ ട്വിറ്റർ ഫേസ്ബുക്ക് ഇൻസ്റ്റഗ്രാം
%before உள்நுழை* புகுபதிகை*
%wiki ஆர்வ* ಯೋಜನೆ* விக்கித்திட்ட* தானியங்கி* ప్రాజెక్టు* ఆసక్తి* വിക്കിപദ്ധതി*
%account கணக்கு*
%faith இந்து* கிறித்தவ* கிறிஸ்தவ* முஸ்லிம்* நாத்திக* హిందూ* క్రైస్తవ* ముస్లిం* హిందు*
%onwiki கட்டுரை* விக்கி* వ్యాస* వికీ* ലേഖന* വിക്കി* ಲೇಖನ* ವಿಕಿ*`,
	'south-east-asian': `
%quote contoh* kutipan*
%infobox rumus* kotak_info* thông_tin* กล่องข้อมูล
%contact kontak* liên_hệ* ติดต่อ
%inlinebox kotak_pengguna
%me saya_sendiri ภาพตัวเอง เจ้าของหน้า เจ้าตัว รูปตัวเอง
%notme bukan_saya hindi_ako không_phải_tôi ไม่ใช่
%taken kuhatan kuha_ko hasil_jepretan jepretan difoto foto_saya foto_oleh tôi_chụp ảnh_chụp ถ่ายโดย ฝีมือ
%image gambar larawan hình ảnh foto ภาพ รูป picha
%caption keterangan chú_thích
%at แอท แอต manki แอด แอ็ด เอท แอ็ท a-còng a-móc a-vòng a-cong còng @-còng a-keong a-siput alias အတ် အက် អេត អាត់ ແອັດ ແອດ
%atword tại di pada ที่ sa kay dalam
%dot titik tuldok chấm cham จุด ດອດ dốt ดอท ดอต ดอ็ต ด็อท titek noktah punto dot chấm-com စုတ် ဒေါ့ ဒေါ့တ် အစက် ចុច ដត ດັອດ
%role perpus perpustakaan aklatan
%service ทวิตเตอร์ เฟซบุ๊ก เฟสบุ๊ค อินสตาแกรม ไอจี ไลน์ เทเลแกรม
%plate biển_số nopol plat_nomor no_plat ทะเบียน
%staff nim npm nisn nrp mssv mã_số_sinh_viên mã_sinh_viên matrik
%against ย้อน บล็อก บุกรุก pha_hoai* lui_sua* bi_cam* blok*
%before log_masuk* masuk_log* đang_nhap* เข้าสู่ระบบ ล็อกอิน
%userrun ผู้ใช้ ชาววิกิพีเดีย အသုံးပြုသူ អ្នកប្រើប្រាស់ ຜູ້ໃຊ້
%placerun จาก ใน ที่อยู่ จังหวัด มาจาก မှ នៅ
%wiki dự_án* proyek* pengurus* peninjau* autopatrol* tuần_tra* bảo_quản* điều_phối* tự_động_xác* penyelia* tagapangasiwa* สจร ผู้ดูแล* projek* minat* tertarik* hilig* huvi* bahasa* โครงการ ชอบ สนใจ ပရောဂျက် គម្រោង mag
%school มหาวิทยาลัย นักเรียน นักศึกษา
%birth เกิด อายุ
%zone เขตเวลา
%orientation เกย์
%account akun akaun tài_khoản บัญชี
%nowhere ดาวอังคาร ดวงจันทร์ นาร์เนีย konoha
%faith phật_tử phật_giáo công_giáo tin_lành cao_đài hòa_hảo vô_thần muslim* katolik* kristen* ชาวพุทธ พุทธศาสนิกชน มุสลิม คริสต์ hindu* buddha*
%onwiki artikel* rencana* bài wiki* lang_wiki บทความ วิกิ`,
	'east-asian': `
%quote 引用 인용
%infobox 基礎情報 정보 信息框 資訊
%contact 連絡先 联系 聯絡 聯繫 연락
%me 本人 筆者 笔者 自撮り 自拍 自画像 自畫像 본인 셀카 필자 楼主 小弟 在下
%notme 不是我 私ではない 저_아님
%taken 撮影 拍摄 拍攝 摄影 攝影 찍은 찍음 촬영 拍的 摄于 作品
%image 画像 写真 图片 圖片 照片 사진 그림
%caption 説明 说明 說明 설명
%at アットマーク あっと アット 골뱅이 艾特 小老鼠 老鼠 圈a あっとまーく 앳 앗 엣 골 @골뱅이
%atword 在 於 at의 の
%dot 点 點 ドット どっと 닷 점 쩜
%service ツイッター インスタ フェイスブック ラインID テレグラム ディスコード マストドン スカイプ 推特 脸书 臉書 微信 微博 噗浪 知乎 豆瓣 小红书 抖音 电报 電報 텔레그램 인스타 트위터 페이스북 디스코드 카카오톡 카톡 라인 마스토돈
%plate ナンバー 車牌 车牌 번호판
%callsign コールサイン 呼号 呼號 호출부호
%staff 学号 學號 学籍番号 学生証 학번
%against 荒らし 差し戻し ブロック 破坏 破壞 回退 封禁 封鎖 문서훼손 되돌림 차단 ボット
%before ログイン 登录 登入 登錄 로그인 未登
%userrun ウィキペディアン 利用者 维基人 維基人 维基百科人 維基百科人 用户 用戶 使用者 維基媒體人 维基媒体人 사용자 위키백과인 위키미디어인
%placerun 出身 在住 の 来自 來自 居住 籍 的 位于 位於 출신 거주 의
%school 大学 大學 大學生 学生 學生 校友 卒業生 대학 학생 동문 高校 中学 中學 学園
%birth 生まれ 出生 年生 年代 歳 岁 歲 后 태생 년생 살 세대 世代
%zone 时区 時區 タイムゾーン 時間帯 시간대
%faith 基督徒 キリスト教 仏教徒 불교 기독교 천주교 무신론 佛教徒 道教徒 穆斯林 天主教徒 无神论 無神論 イスラム教 神道 創価学会 天理教 クリスチャン 無宗教 원불교 이슬람 무교
%politics 左派 右派 진보
%orientation 同性恋 ゲイ 게이
%condition 自閉症 自闭症 糖尿病
%account アカウント 账号 帳號 账户 계정
%nowhere ナルニア 火星 月 地球 纳尼亚 納尼亞 화성 지구 나니아 月球 月亮 달 달나라
%onwiki 条目 條目 词条 維基 维基 記事 ウィキ 項目 문서 위키 항목`,
	'celtic-basque': `
%quote dyfyniad* aipu* sitat* cita aliheid* pasazhi*
%infobox infotaula* infobox*
%contact harreman* cyswllt* kontakt*
%inlinebox blwch_defnyddiwr
%me orri_honen_egile* awdur_y_dudalen
%notme ez_naiz nid_fi
%image irudia delwedd mynd picha foto
%caption azalpena testu kapsyon
%at a-bildua malwen aderyn a-bildu bildua arobas bildu-a
%atword kl ved ag aig e gant ar da
%dot pwynt ponc pik poentu puntu puntua dot pikë pika pouent
%role bulegoa stalling
%wiki prosiect* wikibrosiect* wiciprosiect* proiektu* tionscadal* pròiseact* raktres* togra* wikiver*
%against rizoktit* mstin* blok*
%joint a eta
%before nigho*`,
	'african-other': `
%infobox informkesto* sanduku*
%contact kontakt*
%inlinebox uzantskatolo
%notme ne_mi
%taken nilipiga foto_de_mia
%image picha bildo foto
%caption maelezo priskribo
%at heliko heliko-signo po-signo ĉe-signo ludo-a alias kwenye sa эт эт-тэмдэг wete arobase arobaz
%atword ĉe ĉê kwa katika ed di to на
%dot punkto poŭ nukuta kumpa kipindi doti vesi цэг nukta chikhi-tseg aye pwen pwent
%role klubo shule amis offline
%wiki mradi* төсөл* huvi* ama
%frame tikroj
%account konto
%joint na
%against blok*`,
};
