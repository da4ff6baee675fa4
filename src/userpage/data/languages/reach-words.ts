/**
 * Words around what reaches a person, by family of languages; written as in `cue-words.ts`, and part of the same pages.
 *
 * - `%post` letters, parcels and sending, before a postal address; `%call` ringing and texting, before a number;
 * - `%pobox` post-office boxes, `%flat` parts of a house, `%way` kinds of streets (`-` at the beginning: end of a compound),
 *   each beside a number;
 * - `%before` editing without an account, beside an IP address;
 * - `%plate` vehicles, as `cue-words.ts` has them; `%card` cards, permits and registrations of a person, before their number;
 * - `%number` words for numbers of two or three digits, `%zeros` several zeros, for numbers that are read out;
 * - `%numword` words for numbers, `%callsign` as `cue-words.ts` has them;
 * - `%role` offices, as `cue-words.ts` has them.
 */
export const REACH_WORDS: Record<string, string> = {
	germanic: `
%plate kennzeichens kennz zugelassen kentekenplaat registreringsskylt
%role orga vorstand verein geschaeftsstelle kundenservice stadtverwaltung bestuur klantenservice redactie styrelse styret kundtjanst kundeservice forening foreningen kansli redaktionen ordforande
%post post brief* päckchen paket* pakket* pakje* pakk* büchersend* sendungen schickt zusend* stuur* opstur* kaartje* ansichtkaart* brev vykort* skicka* postkort* pakke* rückgabe abzugeben retur* tausch* ruil* bytte* lieferung* lever*
%call ruf ruft anruf* klingel* durchklingel* simst texte schreibt_mir bel belt bellen bel_me app_me appje app_mij ring ringe slå_en_signal smsa messa sms* pling* erreichbar bereikbaar nås träffas treffes tlf anrufe anklingeln meldet_euch durchwahl
%pobox postfach postbus postboks postbox antwoordnummer haus_nr hausnummer hausnr postlagernd huisnummer husnr
%flat top hinterhaus etage stock og eg whg wohnung bus huis trap lgh våning uppgång oppgang leilighet etg sal tv th zimmer kamer haus vorderhaus appartement inngang
%way gasse weg -weg -str -hof -pfad -damm -ufer -steig -ring -graben -markt laan kade -laan -kade -dijk -plein -pad -straat -gracht -vej -vei -veg -gate -gata -gatan -vägen -gränd -torg -torget -backen -stien -stræde -gade -allé -straße -gasse -platz -allee -stigen hof siedlung kolonie chaussee anger brink gård tun -tunet -tun -stig -backe -berg -brink -anger -winkel -siedlung -wiese
%before unangemeldet ausgeloggt abgemeldet eingeloggt anzumelden ohne_konto vor_der_anmeldung angemeldet_war passwort konto account ingelogd uitgelogd wachtwoord aanmelden wachtwoord aangemeld konto loggad oinloggad utloggad inloggad lösenord logget_ind logget_inn innlogget uinnlogget adgangskode passord registrier* registre* gamla_redigeringar äldre_redigeringar frühere_bearbeitungen alte_bearbeitungen oude_bewerkingen eerdere_bewerkingen gamle_redigeringer tidligere_redigeringer uden_bruger vergessen vergeten glömde glemte bin_ich war_ich von_mir war_das_ich ben_ik was_ik van_mij är_jag var_jag er_jeg var_jeg er_mig var_mig
%card ausweis* mitglied* lizenz* führerschein* schwerbehindert* versicherten* steuernummer ust_id* kundennummer inventar personal* dienst* presseausweis jagdschein angelschein lidmaatschap* lidnr pasnummer perskaart rijbewijs btw* kvk* vergunning* bibliotheekpas medlem* körkort* presskort* legitimation* tjänste* körekort kørekort førerkort pressekort* medlemskort lånekort cvr* organisationsnummer studentkort* matrikel matrikelnr matr_nr bibliotheksausweis leserausweis mitglied_nr lid_nr studentnr studnr studienr studiekort medlem_nr medarbejder lånerkort lånernr studentlegitimation
%number elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert *zwanzig *dreißig *vierzig *fünfzig *sechzig *siebzig *achtzig *neunzig tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd *twintig *dertig *veertig *vijftig *zestig *zeventig *tachtig *negentig tio tjugo trettio fyrtio femtio sextio sjuttio åttio nittio *tjugo *trettio tyve tredive fyrre halvtreds tres halvfjerds firs halvfems tjue tretti førti femti seksti sytti åtti nitti hundre
%zeros nullen nollor nuller
%numword nr nummer no nro num numer
%callsign rufz funkrufname afu dok kaldesignal kallesignal zendcall
%staff matrikelnr matr_nr studentnr studnr studienr`,
	'germanic-small': `
%role stjorn bestuur kantoor
%post böggl* bréf* póst* sendið brief* briewe pakkie* stuur brieven pakket* brievn pakk*
%call hring* símtal sms bel bel_my skakel sms boadskip ring* tel
%pobox pósthólf posbus postboks postbus
%flat hæð íbúð kjallari woonstel verdieping húsið bær
%way gata -gata -götu -vegur -vegi -stígur -braut -hlíð -teigur straat -straat weg -weg laan -laan rylaan -gøta -strjitte stroos
%before óskráð* innskráð* skráði aðgang* lykilorð aanmeld* aangemeld* rekening ongeregistreer* ynlogd oanmeld*
%card skírteini* ökuskírteini* félagsnúmer lidmaatskap* lidnommer kaart rybewys* bewys*
%number tíu ellefu tuttugu þrjátíu fjörutíu fimmtíu sextíu sjötíu áttatíu níutíu twintig dertig veertig vyftig sestig sewentig tagtig negentig
%zeros núll nulle
%numword nr nommer númer numer nûmer`,
	romance: `
%plate targat* immatricul* matriculad* plaque plaques înmatricul*
%role bureau accueil service association mairie rectorat oficina atencion servicio junta asociacion informacion recepcion atendimento diretoria ufficio servizio comitato sindaco protocollo birou relatii atencio
%post courrier* colis envoy* lettre* carte_postale cartes_postales correo_postal cartas carta paquete* envío* enviad* mandad* postales correspondencia encomienda* libros_a correspondência encomenda* postais envie* mandem cartas posta lettere pacchi pacco cartoline spedi* libri_a cartes paquets envieu enviar-me colete* coletul scrisori* trimite* plicuri correu
%call appelez appeler téléphonez sonnez textez sms llam* llám* marc* mensaje* voz escribir_al whatsapp escribidme ligue* liguem ligar mandem_mensagem telefone* chiam* telefona* squill* scrivete_al truqueu truca* trucar sună sunaţi sunați apel* mesaj contactați joignable chama chame chamem chamar escribe_al appelle llama chiama contactez contactar contáctame contattate scrivimi_al avise avisen avísame avísenme aviseme telefonazo timbrazo passez_un_coup coup_de_fil fatemi_uno_squillo
%pobox boîte_postale boite_postale apartado apdo apartado_postal apartado_de_correos casilla casilla_postal caixa_postal cxp casella_postale apartat_de_correus apartat_postal căsuța_poștală oficiul_poștal bustia boîte casier_postal case_postale n_civ n_civico numero_civico casillero_postal nr_casei
%flat étage esc escalier appt appartement apto apartamento piso planta puerta portal bloque dpto depto andar bloco lote sala fração interno int scala sc piano ap apt bl et pta sector bât bâtiment bureau oficina despacho escritório porta villa mz quadra km casa house manzana lt lot parcela torre bloc esq dto fte frente baixos lok q qd conj civico palazzina edificio ed apart cep fundos
%before sans_compte déconnect* connecté* connecter inscri* mot_de_passe anciennes_modif* mes_modif* sous_ip oubli* sin_cuenta registr* sesión desconect* contraseña anónim* antiguas_edic* mis_edic* olvid* antes_de_tener sem_conta ter_conta conta registo sessão deslogad* senha palavra-passe anonim* esquec* editei edité modifiqué esqueciment* antigas_edi* vecchie_modif* miei_edit registrazione registrarmi password dimentic* accesso loggat* sloggat* utenza sense_compte compte sessió contrasenya edicions_antigues vaig_editar oblid* cont parol* autentific* conect* editări* uitat anonim* es_mío es_mía son_míos son_mías soy_yo era_yo c_est_moi c_était_moi est_à_moi sono_io ero_io sou_eu era_eu eram_minhas són_meves soc_jo sunt_eu eram_eu sunt_ale_mele
%card carte carta_de membre adhérent* licence permis siren siret siret* tva insee sécurité_sociale passeport carte_de_presse lecteur carné carnet socio socia nif nie cuit cuil rfc colegiad* pasaporte matrícula credencial licencia seguro_social carteira cartão sócio nif nº_de_aluno passaporte crachá inscrição tessera patente partita_iva p_iva codice_fiscale passaporto iscrizione matricola licenza brevetto carnet soci llicència permís legitimați* permis pașaport cui marcă matricol matricule carteirinha mecanográfico ra oab crm legitimatie insigna lidé col·legiad* sòcia colegiado ine étudiant_n
%number diez once doce trece catorce quince veinte veinti* treinta cuarenta cincuenta sesenta setenta ochenta noventa cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante cent dieci undici dodici venti* trenta* quaranta* cinquanta* sessanta* settanta* ottanta* novanta* cento dez doze vinte trinta quarenta sessenta setenta oitenta noventa vint* trenta* quaranta* cinquanta* seixanta* setanta* vuitanta* noranta* zece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci sută duecento
%zeros zéros zeros ceros zeri zerouri
%numword no nº n num núm numero número numéro nro nr număr numărul
%callsign indicatif indicatiu indicativ indicativo nominativo
%service tuiter tuíter feisbuk instagrama
%staff nº_de_estudiante n_étudiant número_de_estudiante matricola_n nr_matricol`,
	'slavic-east': `
%role spravka priemnaya redakcia orgkomitet kancelyariya muzey biblioteka pryimalnia dovidka
%post письм* посыл* открытк* бандерол* почта почтой слать шлите присыл* отправ* поштов* лист* листи надсил* листівк* посилк* бандерол* пошта пасылк* ліст*
%call звон* позвон* набер* набир* смс пиши_в пишите_в ватсап* вотсап* дзвон* телефонуй* подзвон* набирай* тэлефан*
%pobox а_я абонентский_ящик аб_ящик а_с абонентська_скринька до_востребования
%flat кв квартира подъезд под этаж эт корп корпус стр литер офис комн общежитие общ под'їзд поверх пов оф гурт кім пад паверх д дом хата изба участок уч буд будинок строение домофон ком секция пом помещение х вл владение дв двор будынак кватэра
%way ул улица улице пер переулок пр просп проспект пр-т пр-кт наб набережная ш шоссе б-р бульвар пл площадь тупик проезд линия мкр микрорайон вул вулиця вулиці пров провулок бул узвіз площа вуліца зав с д п в г х дер деревня село хутор хут пос посёлок поселок пгт ст станица станция аул снт днт кп кв-л квартал жк слобода з аг вёска веска сядзіба завулак хутар
%before не_залогин* незалогин* разлогин* залогин* регистрир* зарегистрир* регистрац* пароль парол* без_учётки учётк* учетн* аккаунт* аноним* вошёл не_войдя первые_правки мои_правки старые_правки правил_с правила_с правил_под правила_под раньше_правил* забыл* авториз* зареєстр* реєстр* обліков* увійш* залогін* мої_редагування старі_редагування перші_редагування забув* рэгістр* анонім* это_я был_я была_я до_этого раньше_правил раньше_правила это_тоже_я це_я був_я була_я раніше_редаг* це_теж_я гэта_я
%card билет* удостоверен* паспорт* пропуск* лицензи* членск* табельн* снилс инн огрнип права водительск* полис* читательск* зачётк* зачетк* разрешени* мореход* номер_билета квиток* посвідчен* ліценз* рнокпп дозвіл* студентськ* читацьк* іпн білет* пасведчан* зачетн* залік* квиток удостоверени* табельный авторид authorid читательский студбилет диплом_№ удостоверений посвідк* нагрудний
%number десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот одинадцять дванадцять тринадцять двадцять тридцять п'ятдесят шістдесят сімдесят вісімдесят дев'яносто двісті чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот дзесяць дваццаць трыццаць
%zeros нулей нуля нули нулі нулів
%numword номер ном но нумар н
%service телеге телегу телеги инсте инсту вконтакте твиттере жж дзен рутуб фейсбуке
%staff зачётка залікова студбилет`,
	'slavic-south-west': `
%role zarzad obsluga organizatorzy urad podatelna vybor urednistvo tajnistvo udruga uprava info pisarna drustvo kancelariya urednik redakciya
%post list listy paczk* przesyłk* pocztówk* wysył* wymian* książki_na pošt* poštou balík* dopis* pohled* zásilk* posíl* poslat zásielk* list* pohľadnic* pisma pisem paket* razglednic* pošiljk* šalji* saljite pošalji* slati pošiljajte pošlji* писма писм* колет* пакет* картичк* изпращ* пращ* пошт* разгледниц*
%call dzwoń* dzwonić zadzwoń* sms* pisz_na volej* zavol* prozvoň* pošlete_sms volajte zavolajte zov* nazov* javi_se javite pokliči* kličite sms звън* обади* обажд* позов* зов* јав* пиши_на ѕвон* јави
%pobox skr_poczt skrytka_pocztowa skrytka poštovní_přihrádka poštovní_schránka p_o_box poštový_priečinok poštni_predal p_p poštanski_pretinac pošt_pret поштански_фах пошт_фах пощенска_кутия п_к поштенско_сандаче пошт_прег č_p čp č_popisné č_ev čev číslo_popisné hišna_št hišna_številka súpisné_číslo súp_č kućni_broj nr_domu č_domu
%flat m lok piętro kl klatka mieszk mieszkanie oficyna p patro patře patra byt dveře vchod č_bytu poschodie kat stan stopnišče ulaz soba ет ап вх бл стан улаз спрат влез кат kuća kućni кућа къща къщ куќа бр dom d č č_p čp hiša h dům domek wejście posch pod nadstropje nadst sprat etaža
%way ul ulica ulicy al aleja aleje pl plac os osiedle rynek skwer ulice ulici nám náměstí tř třída nábř nábřeží čp č_p č_ev sídl sídliště ulička námestie trieda cesta cesti trg pot steza put prilaz šetalište ulaz bb ул улица бул булевар булевард пл площад ж_к кв жк местност трг пут стаза сокак zaselak заселак selo село с zaseok naselje насеље вулица odvojak vrtača wieś osada przysiółek kolonia osiedla lokalita p cesta_v махала местн квартал гр -ova_ulica
%before niezalogowan* zalogow* wylogow* wylogował* rejestr* konta konto hasł* anonim* moje_stare_edycje stare_edycje edytował* zapomn* nepřihlášen* odhlášen* přihlás* bez_hesla účt* účet registr* heslo staré_editace moje_editace zapomn* neprihlásen* prihlás* odhlás* úprav* prijav* neprijavljen* odjav* račun* lozink* gesl* starih_uređivanja stare_izmjene zaborav* pozab* neprijavljen* без_профил* регистра* влез* парола* профил* стари_редакции забрав* пријав* непријав* налог* лозинк* старе_измене заборав* најав* сметка to_ja to_byłem to_byłam moje_edycje to_jsem jsem_já byl_jsem som_ja bol_som to_sam_ja bio_sam bila_sam то_съм_аз аз_съм тоа_сум_јас to_sem_jaz
%card legitymacj* karta_bibl* dowód* dowodu pesel nip regon prawo_jazdy numer_członk* nr_członk* uprawnie* licencj* patent* karta* karty paszport* pozwoleni* čtenářsk* průkaz* občansk* občank* řidičák* pas ičo dič členské* povolenk* licenc* preukaz* vodičsk* členský* iskaznic* izkaznic* osobna oib članska dozvol* vozačk* putovnic* davčna emšo vozniš* članska licenca книжка* лична_карта личен* паспорт* егн лиценз* шофьорск* членск* легитимаци* дозвол* членска* јмбг пасош* возачк* уверени* билет* индекс* фак книжка_№ читателск* карта_№ iksic* indeks* albumu legitymac* odznak* učo uco isic vpisna čtenáře čtenářka členka studenta_č služebn* služob* osobní_číslo
%number dziesięć jedenaście dwanaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset deset dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat dvadeset trideset štirideset četrdeset petdeset pedeset šestdeset šezdeset sedemdeset sedamdeset osemdeset osamdeset devetdeset двадесет тридесет тридесет четиридесет петдесет шестдесет седемдесет осемдесет деветдесет сто
%zeros zera zer nul nuly nule ničel ničle нули
%numword nr numer број бр broj br číslo čís č št številka номер но numero
%callsign повиквателен позивна klicni volačku volačkou volačka znakiem znak_sp
%service fejs fejsie fejsbuk fejsbook twitér tviter tvitter instagramie instać insta вајбер твитър фейс инста тик_ток
%staff nr_albumu nr_indeksu indeks_nr broj_indeksa vpisna_št učo`,
	'uralic-baltic': `
%role palvelu asiakaspalvelu hallitus tiedotus kirjasto neuvonta abi kool vald juhatus raamatukogu ugyfelszolgalat szerkesztoseg titkarsag szervezok muzeum konyvtar biblioteka redakcija pagalba palidziba
%post posti* postit* kirje* paketti* paketit lähet* lähettää kortit palauta* kiri kirjad pakid saata saatke postkaar* levél* levelek csomag* képeslap* küldj* küldhet* postán laišk* siunt* atvirut* siųsk* vēstul* sūtīj* sūtiet paciņ* atdot pastkart*
%call soita* soittaa tekstar* tekstiviest* tavoittaa viestit helista* helistada sõnum* hívj* hívható csörög* csörgess* sms* telefonon skambin* parašyk* žinut* zvan* piezvan* rakstiet
%pobox postilokero pl postkast pk postafiók pf pašto_dėžutė a_d p_d pasta_kastīte a_k abonenta_kastīte
%flat krs rappu rap as kerros talo korrus krt tuba emelet em fszt lépcsőház ajtó lakás lh aukštas bt butas kab stāvs dzīvoklis dz huone h maja hsz nams namas n kv korpuss korpusas ház
%way -katu -tie -kuja -polku -kaari -raitti -ranta -mäki -penger -aukio -tori -vägi katu tie kuja tänav tn mnt maantee pst puiestee põik tee talu -tee utca u út útja tér tere krt körút köz fasor sétány dűlő lépcső tanya rakpart sor gatvė g gatvės pr prospektas al alėja kelias k kaimas vs skg iela ielā prospekts bulvāris laukums šķērsiela šķ gatve ceļš -iela mājas -talu -kylä -küla küla kylä -mõis mõis -pagasts pag pagasts ciems km kaimo vns -tanya puszta -puszta hrsz liget ltp
%card kortti* jäsen* lupa* ajokort* passi* henkilökort* keruulupa* metsästyskort* y-tunnus kirjastokort* opiskelijakort* pilet* juhiloa* liikme* õpilaspilet* luba* igazolvány* jogosítvány* engedély* útlevél* tagsági* adószám* taj diákigazolvány* olvasójegy* kártya* pažymėjim* leidim* narys* asmens_kod* pažym* apliecīb* biedra* personas_kod* atļauj* kart* reģistrācij* bilietas bilieto apliecības apl stud_apl opiskelijanro opiskelijan opiskelijakortti kirjastokortin skaitytojo studento tagságim olvasójegyem diákom neptun
%number kymmenen yksitoista kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä sata kümme kakskümmend kolmkümmend nelikümmend viiskümmend sada tíz tizen* húsz huszon* harminc* negyven* ötven* hatvan* hetven* nyolcvan* kilencven* száz kétszáz dešimt dvidešimt trisdešimt keturiasdešimt penkiasdešimt desmit divdesmit trīsdesmit četrdesmit piecdesmit
%zeros nollaa nulli nullát nulių nulles
%numword nro numero nr number szám száma sz numeris numurs
%callsign šaukin* izsaukum* kutsu kutsuni kutsung*
%plate rendszám* rekkari rekisteri* numberimärk valstsnumurs
%service instán insta fészbuk twitteren
%staff opiskelijanro neptun_kód`,
	turkic: `
%role bilgi iletisim destek dernek kutuphane muze redaksiya elaqe
%post mektup* kargo* posta* paket* kartpostal* gönder* yollay* məktub* göndər* bağlama хат* посылка* жібер* xat* jo'nat* posilka* юлла*
%call ara arayın arayabil* çaldır* mesaj* yaz yazın zəng zəng_et* yazın қоңырау* хабарлас* қоңырау_шал* qo'ng'iroq sms шылтырат* чал*
%pobox posta_kutusu p_k poçt_qutusu п_ж пошта_жәшігі pochta_qutisi
%flat daire d kat k blok apt apartmanı site mənzil mərtəbə пәтер пәт қабат xonadon uy qavat numara no ev bina hane üy үй уй үйі xona qapı giriş йорт фатир
%way sokak sok sokağı sk cadde caddesi cad cd bulvarı mahallesi mah mh yolu küçəsi küçə küç prospekti pr döngə көшесі көш даңғылы ko'chasi ko'cha mahallasi tor_ko'cha урамы ур көчөсү проспектісі ықшамауданы мкр köyü köy mezrası mevkii sitesi blokları çıkmazı bulvar meydanı qəsəbəsi qəs kəndi kənd məhəlləsi ауылы ауыл ықшам мөлтек көчө айылы mavzesi massivi qishlog'i mfy daha урам авылы
%before oturum* giriş_yap* üye_ol* kayıt* hesap* şifre* unut* eski_katkı* eski_düzenle* qeydiyyat* hesab* daxil_ol* parol* тіркел* тіркеу* кіруді_ұмыт* ro'yxat* hisob* kirmasdan parol* теркәл* катт* аккаунт* eski_tahrir* benim bendim mənəm бұл_мен bu_men
%card kimlik* ehliyet* pasaport* basın_kartı* sicil* üye_no üyelik* tc vergi_no vəsiqə* pasport* bilet* куәлік* жеке_куәлік жсн иин билет* guvohnoma* a'zolik* таныклык* күбөлүк* öğrenci_num* basın_kart* sicil üyelik talaba guvohnomas* студенттік оқырман tələbə_bilet*
%number on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz iyirmi qırx əlli yetmiş səksən doxsan он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз o'n yigirma o'ttiz qirq ellik oltmish yetmish sakson to'qson
%zeros sıfırlar
%numword no numara numarası numaram nömrə nömrəsi raqam raqami нөмір нөмірі номер
%callsign çağrı_işaret* çağırış_işarə* шақыру_белгі* chaqiruv
%plate plaka* plakalı
%service insta feys tvitter`,
	'greek-caucasus': `
%role grafeio grammateia mouseio redakcia
%post γράμμα* γράμματα δέμα* δέματα επιστολ* αλληλογραφ* κάρτες στείλτε στέλν* ταχυδρομ* նամակ* ծանրոց* ուղարկ* առաքել* ფოსტ* წერილ* ამანათ* გამოგზავნ*
%call καλέστε τηλεφων* πάρτε_τηλ* πάρε_με sms μήνυμα* զանգ* զանգել* დარეკ* დამირეკ* მომწერ*
%pobox ταχ_θυρ ταχυδρομική_θυρίδα θυρίδα τ_θ ա_ա փոստարկղ საფოსტო_ყუთი ს_ყ
%flat όροφος διαμ διαμέρισμα ισόγειο σκάλα բն բնակարան շենք շ մուտք հարկ տուն ბ ბინა სართული კორპ სადარბაზო αρ αριθ όρ κτίριο ισόγ տ բնակ სახ სახლი
%way οδός οδού λεωφ λεωφόρος πλατεία πλ πάροδος փողոց փողոցի փող պողոտա պող նրբանցք թաղամաս ქ ქუჩა ქუჩის გამზ გამზირი ჩიხი ხეივანი შესახვევი χωριό συνοικία οικισμός παρ φ գ գյուղ գյուղը ճ ծ թ սոֆ სოფ სოფელი დასახლება უბანი კვარტალი მე ჩიხ փ թղմ
%before σύνδεσ* συνδεθ* συνδεδεμέν* αποσυνδε* εγγραφ* λογαριασμ* κωδικό ανώνυμ* παλιές_επεξεργασ* ξέχασ* գրանց* մուտք_գործ* հաշիվ* գաղտնաբառ* անանուն* մոռաց* რეგისტრ* ანგარიშ* პაროლ* ანონიმ* შესვლ* დამავიწყ* είμαι_εγώ ήμουν ვარ_მე მე_ვარ ვიყავი ես_եմ ես_էի
%card ταυτότητα* ταυτότητας δίπλωμα διαβατήρι* φυλλάδιο μητρώο* μητρώου άδεια* αφμ αμκα κάρτα* κάρτας ναυτικό անձնագիր* վկայական* տոմս* թույլտվ* անդամատոմս* მოწმობ* პასპორტ* ბილეთ* პირადი_ნომერი ბარათ* αμ πάσο ტომსი სტუდენტ* მოწმობა ტოմս տոմս
%number δέκα έντεκα δώδεκα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό διακόσια տասը քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն ათი ოცი ოცდა* ორმოცი სამოცი ოთხმოცი
%zeros μηδενικά ნოლი
%numword αρ αριθμός αριθ αριθμο համար համարը թիվ ნომერი ნომრის
%callsign διακριτικ* կանչանիշ* կանչային გამოძახებ* საძახის* მოსახმობ*`,
	'semitic-iranian': `
%role rawabet daftar vaad mazkirut sifria ertebat
%call اتصل اتصلوا كلموني راسلوني رسالة_نصية اتصال تواصل للتواصل תתקשרו להתקשר התקשרו סמס תסמסו מסרון הודעה_ל زنگ پیامک تماس هماهنگی پیام_دهید کال میسج رابطہ telefon_bike پەیوەندی ደውል*
%pobox ص_ب صندوق_بريد صندوق_البريد صندوق ת_ד תיבת_דואר ת״ד ص_پ صندوق_پستی پوسٹ_بکس پوسٹ_باکس سندوقی_پۆست
%flat شقة الشقة عمارة بناية الدور الطابق مبنى بيت منزل فيلا דירה קומה כניסה בית דיר׳ پلاک واحد طبقه زنگ درب مکان فلیٹ ቁጥር رقم بلوك مكتب دار قطعة ד בנין ק מגרש پ کد بلوک کوٹھی بلاک گلی ቀበሌ ወረዳ የቤት ቤት
%way شارع ش طريق حي زنقة نهج درب حارة ميدان ساحة جادة رحوب רחוב רח שד שדרות סמטת סמטה כיכר דרך خیابان خ کوچه ک بلوار میدان بن‌بست محله گلی سڑک روڈ محلہ شەقام کۆڵان kolan ጎዳና قرية عزبة كفر محلة ممر قطاع שכ שכונה שכונת נחלת כפר سמ بن کوی محلهٔ روستای شهرک چهارراه قصبہ گاؤں ٹاؤن کالونی چوک بازار ቀበሌ ወረዳ ሰፈር زقاق
%before تسجيل الدخول مسجل حساب حسابي كلمة_السر تسجيلي مجهول نسيت تعديلات_قديمة قبل_أن_أسجل عدلت_من للدخول התחבר* להתחבר מחובר* נרשמ* חשבון סיסמה אנונימי* עריכות_ישנות שכחתי ללא_חשבון הרשמ* ثبت_نام وارد ورود حساب گذرواژه رمز ناشناس فراموش ویرایش‌های_قدیم* خروج لاگ* اکاؤنٹ رجسٹر* کھاتہ بھول hesab ብዕር* هو_أنا كنت_أنا أنا من_هستم من_بودم זה_אני הייתי میں_ہوں
%card بطاقة البطاقة هوية الهوية رخصة جواز عضوية العضوية قيد الانتساب جامعي תעודת תעודה רישיון דרכון חבר_מספר כרטיס ת_ז זהות עוסק کارت شناسنامه گواهینامه پاسپورت گذرنامه عضویت نظام شمارهٔ_عضویت پرسنلی پروانه شناختی_کارڈ رکنیت لائسنس پاسپورٹ nasname መታወቂያ ن_پ نظام_پزشکی دانشجویی القيد النقابة الجامعي סטודנט رول_نمبر
%number عشرة عشرين عشرون ثلاثين ثلاثون أربعين أربعون خمسين خمسون ستين سبعين ثمانين تسعين مئة مائة عشر עשר עשרה עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים מאה ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد بیس تیس چالیس پچاس ساٹھ ستر اسی نوے سو
%zeros أصفار اصفار אפסים صفرها
%numword رقم رقمي شماره شمارهٔ ش نمبر מספר מס' מס ቁጥር נמ נמ'
%callsign نشانه_خوان* نشانهٔ_خوان* خوانش نداء اشارة_النداء אות_קריאה אות_הקריאה سگنال کال_سائن
%service انستغرام إنستغرام إنستا تويتر فيسبوك سناب تيليجرام تلغرام بله ایتا روبیکا ایکس اینستا תלגרם אינסטגרם טוויטר פייסבוק אינסטה
%staff شماره_دانشجویی پرسنلی الرقم_الجامعي رقم_القيد`,
	'south-asian': `
%role karyalay seva
%post डाक चिट्ठी पत्र पार्सल किताबें_भेज* भेजें भेजिए भेजने पाठवा* पाठवाय* पाठवण* टपाल पत्ते पत्रे पार्सल हुलाक चिठी पठाउ* চিঠি ডাক ডাকযোগে পার্সেল পাঠাবেন পাঠান পাঠাতে ਚਿੱਠੀ ਡਾਕ ਭੇਜ* પત્ર ટપાલ મોકલ* ලිපි තැපැල්
%call फ़ोन_कर* फोन_कर* कॉल बातचीत बात_कर* मिस्ड_कॉल मैसेज संदेश घंटी फोन_करा कॉल_करा निरोप फोन_गर्नु* म्यासेज সরাসরি ফোন_কর* কল_কর* কল মেসেজ ਕਾਲ ફોન_કર* કૉલ ඇමතුම්
%pobox पोस्ट_बॉक्स पो_बॉ पो_बा डाक_पेटी टपाल_पेटी पोष्ट_बक्स पो_ब_नं পোস্ট_বক্স ডাকবাক্স ਡਾਕ_ਬਕਸਾ પોસ્ટ_બોક્સ තැපැල්_පෙට්ටිය
%flat मकान म_नं मकान_नं फ्लैट फ़्लैट मंजिल मंज़िल वार्ड प्लॉट ग्राम क्र घर_क्र मजला सदनिका खोली वाडा चाळ वडा तला कोठा টোল বাড়ি বাসা ফ্ল্যাট তলা হোল্ডিং ਮਕਾਨ ਮਕਾਨ_ਨੰ મકાન ફ્લેટ બ્લોક सेक्टर ब्लॉक खंड म घर पिन गली कमरा क्वार्टर घ সড়ক গলি ব্লক রোড সেক্টর ওয়ার্ড নিবাস হাউস প্লট ਗਲੀ ਵਾਰਡ ਸੈਕਟਰ વોર્ડ ગલી සං අංක ලේන්
%way मार्ग गली रोड सड़क नगर कॉलोनी मोहल्ला टोला चौक रस्ता पथ बोळ आळी पेठ गल्ली टोल सडक লেন রোড সড়ক গলি সরণি পাড়া স্ট্রিট ਗਲੀ ਰੋਡ ਮੁਹੱਲਾ શેરી રોડ પોળ સોસાયટી මාවත පාර बाज़ार बाजार गाँव गांव ग्राम पोस्ट डाकघर तहसील जिला ज़िला सेक्टर एन्क्लेव विहार पुरम चॉल वाडी गाव मु बस्ती गाउँ नगरपालिका গ্রাম ডাকঘর মহল্লা মৌজা থানা জেলা উপজেলা রাস্তা ਪਿੰਡ ਡਾਕਘਰ ਕਲੋਨੀ ગામ નગર ફળિયું ગલી ගම පටුමග
%before लॉग_इन लॉगिन लॉग_आउट खाता खाते पासवर्ड पंजीकरण रजिस्टर अनाम भूल पुराने_संपादन सदस्य_बन* लॉगइन सदस्यत्व नोंदणी सनोंद जुनी_संपादने विसर* दर्ता प्रवेश_नगर* পাসওয়ার্ড লগ_ইন লগইন লগ_আউট অ্যাকাউন্ট নিবন্ধন অনিবন্ধিত পুরনো_সম্পাদনা ভুলে ਲਾਗ ਖਾਤਾ લૉગ ખાતું පිවිසී* मैं_हूँ मेरा_है मैं_था আমিই আমি_ছিলাম मी_आहे म_हुँ
%card कार्ड परिचय_पत्र पहचान_पत्र पासपोर्ट लाइसेंस सदस्यता सदस्य_क्र* नामांकन पंजीयन आधार अनुज्ञप्ति ओळखपत्र परवाना सभासद नोंदणी_क्र* परिचयपत्र नागरिकता_नं* इजाजतपत्र প্রেস_কার্ড পরিচয়পত্র লাইসেন্স সদস্য_নং সদস্য_নম্বর পাসপোর্ট কার্ড ਕਾਰਡ ਲਾਇਸੈਂਸ કાર્ડ લાઇસન્સ रोल রেজি রেজিস্ট্রেশন রোল সদস্য ਰੋਲ ਮੈਂਬਰ
%number दस ग्यारह बारह बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ डबल ट्रिपल दहा वीस पन्नास দশ বিশ ত্রিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই
%numword नंबर नम्बर नं क्रमांक संख्या क्र নং নম্বর নাম্বার ক্রমিক ਨੰਬਰ ਨੰ નંબર નં අංකය
%callsign कॉल_साइन कॉलसाइन কল_সাইন ਕਾਲ_ਸਾਈਨ`,
	dravidian: `
%post கடித* தபால்* தபாற்* அஞ்சல்* பொதி* அனுப்ப* ఉత్తరాలు ఉత్తర* పుస్తకాలు_పంప* పంపేవారు పంపండి పంపవచ్చు పోస్టు ഉത്തര കത്ത് കത്തുകൾ തപാൽ പാഴ്സൽ അയയ്ക്ക* അയക്ക* ಪತ್ರ* ಅಂಚೆ ಕಳುಹಿಸ* ಪಾರ್ಸೆಲ್
%call அழைக்க* அழையுங்* குறுஞ்செய்தி* பேச* கால் కాల్ ఫోన్_చేయ* సందేశ* വാട്സ്* വിളിക്ക* സന്ദേശ* ಕರೆ ಕರೆಮಾಡಿ ಕರೆ_ಮಾಡಿ ಫೋನ್_ಮಾಡಿ ಸಂದೇಶ*
%pobox அஞ்சல்_பெட்டி த_பெ தபால்_பெட்டி పోస్టు_బాక్సు పోస్ట్_బాక్స్ పోస్టు_బాక్స్ പോസ്റ്റ്_ബോക്സ് പി_ഒ_ബോക്സ് തപാൽ_പെട്ടി ಅಂಚೆ_ಪೆಟ್ಟಿಗೆ ಪೋಸ್ಟ್_ಬಾಕ್ಸ್
%flat கதவு_எண் கதவிலக்கம் இலக்கம் எண் மாடி వార్డు డోర్_నం డోర్_నెం ఇంటి_నం ఇంటి_నెం ఫ్లాట్ అంతస్తు വീട്ടുനമ്പർ വീട് ഫ്ലാറ്റ് നില ಮನೆ_ನಂ ಮನೆ_ಸಂಖ್ಯೆ ಫ್ಲಾಟ್ ಮಹಡಿ కు ఇం ఇంటి డోర్ డో ప్లాట్ గది అపార్ట్‌మెంట్ కథవు కథ కదవు கதவு ம தொகுதி வார்டு வார்ட் വാർഡ് മുറി ഹൗസ് ಮನೆ ಕ್ರಾಸ್ ಬ್ಲಾಕ್ ವಾರ್ಡ್ ಹಂತ ಡೋರ್ ಮೇನ್
%way தெரு வீதி சாலை ஒழுங்கை சந்து వీధి రోడ్డు బజారు సందు റോഡ് തെരുവ് ലെയ്ൻ വഴി ರಸ್ತೆ ಬೀದಿ ಕ್ರಾಸ್ ಮುಖ್ಯರಸ್ತೆ நகர் கிராமம் அஞ்சல் பேட்டை கீழவீதி காலனி ఊరు గ్రామం పేట కాలనీ నగర్ వీధిలో പി_ഒ തപാൽ നഗർ ലൈൻ ಗ್ರಾಮ ನಗರ ಬಡಾವಣೆ ಪೇಟೆ ಮುಖ್ಯ
%before புகுபதி* கணக்கு* கடவுச்சொல்* பதிவு_செய்* அநாமதேய* மறந்து* பழைய_தொகுப்பு* లాగిన్* ఖాతా* పాస్‌వర్డ్* నమోదు* అజ్ఞాత* మరచి* పాత_మార్పు* ലോഗിൻ* പ്രവേശിക്ക* അക്കൗണ്ട്* അംഗത്വ* രഹസ്യവാക്ക്* മറന്ന* അജ്ഞാത* ಲಾಗಿನ್* ಖಾತೆ* ನೋಂದಾಯಿ* ಗುಪ್ತಪದ* ಮರೆತ* ಅನಾಮಧೇಯ* நான்தான் నేనే ഞാനാണ് ನಾನೇ
%card அட்டை* உரிம* அடையாள* உறுப்பினர்_எண் கடவுச்சீட்டு* గుర్తింపు* కార్డు* లైసెన్స్* సభ్యత్వ* పాస్‌పోర్ట్* കാർഡ്* ലൈസൻസ്* അംഗത്വ_നമ്പർ പാസ്പോർട്ട്* ರಹದಾರಿ ಗುರುತಿನ* ಪರವಾನಗಿ* ಸದಸ್ಯತ್ವ_ಸಂಖ್ಯೆ ಕಾರ್ಡ್* హాల్_టికెట్ రోల్ రిజిస్టర్ రిజిస్ట్రేషన్ രജിസ്റ്റർ രജിസ്റ്റർ_നമ്പർ ರೋಲ್ ನೋಂದಣಿ ഹാൾ_ടിക്കറ്റ് பதிவு உறுப்பினர்
%number பத்து இருபது முப்பது நாற்பது ஐம்பது అరవై పది ఇరవై ముప్పై నలభై యాభై ഇരുപത് മുപ്പത് ಇಪ್ಪತ್ತು
%numword எண் நம்பர் నంబరు నంబర్ నెం సంఖ్య നമ്പർ നം ಸಂಖ್ಯೆ ನಂ ನಂಬರ್ నం న
%callsign அழைப்புக்குறி కాల్_సైన్ കോൾ_സൈൻ`,
	'east-asian': `
%post 郵便 手紙 荷物 郵送 送って 送付 宛先 小包 寄信 寄书 寄書 邮寄 郵寄 信件 明信片 包裹 收件 寄到 寄给 우편 편지 택배 소포 보내주 보내실 엽서
%call 電話して 連絡は ご連絡 打电话 打電話 拨打 撥打 短信 簡訊 致电 致電 联系我 聯絡我 전화 문자 연락
%pobox 私書箱 信箱 邮箱号 郵政信箱 邮政信箱 사서함
%flat 号室 階 棟 室 号楼 单元 樓 楼 층 호 동
%way 丁目 番地 路 街 巷 弄 里 胡同 大道 로 길 번길 번지
%before ログイン ログアウト アカウント作成前 アカウント登録前 登録前 未登録 パスワード 回線 匿名 登录 登入 登錄 登出 注册前 註冊前 注册之前 账号 帳號 賬號 密码 密碼 匿名 忘记 忘記 旧编辑 로그인 로그아웃 가입 계정 비밀번호 편집한 편집했 익명 편집하 は私です が私です で編集 以前は それ以前 是我 是本人 就是我 之前用 以前用 저입니다 제가 접니다 예전
%card 学生証 会員番号 会員証 免許 登録番号 旅券 社員番号 資格番号 身份证 身份證 护照 護照 会员号 會員編號 会员编号 证号 證號 编号 工号 工號 执照 執照 记者证 学生证 회원번호 면허 등록번호 여권 주민등록 사번 학생증 군번 자격증 カード番号 利用者カード 学籍番号 職員番号 受験番号 교원 학번 借书证 借書證 学号 學號 記者證 会员
%number 十 百
%numword 番号 号 號 号码 號碼 編號 编号 번호 번
%callsign 呼出符号 呼出名称 識別信号 호출명 콜사인
%service ピクシブ 知乎 b站 哔哩哔哩 贴吧 네이버 블로그 유튜브 틱톡 ユーチューブ`,
	'south-east-asian': `
%role humas sekretariat layanan panitia redaksi lienhe hotro toasoan pejabat khidmat tanggapan opisina
%post ส่งหนังสือ ส่งของ ส่งพัสดุ ส่งจดหมาย พัสดุ จดหมาย ไปรษณีย์ gửi_thư gửi_sách gửi_tài_liệu gửi_bưu_phẩm thư_từ bưu_thiếp chuyển_phát surat kiriman paket kirim kirimkan kartu_pos kirim_buku pos hantar bungkusan poskad sulat padala padalhan liham layang စာပို့ ពស្តិ៍
%call โทรหา ทักมา โทรมา ส่งข้อความ ติดต่อได้ gọi nhắn nhắn_tin gọi_số alo telepon hubungi sms kontak chat wa mesej telefon_saya telefonlah hubungi_saya i-text text tawag tawagan i-text_n mag-text kontak_ko ခေါ်ဆို ហៅ
%pobox ตู้_ปณ ตู้ไปรษณีย์ hòm_thư hộp_thư kotak_pos kotakpos tromol_pos po_box peti_surat စာတိုက်သေတ္တာ ប្រអប់សំបុត្រ
%flat ชั้น ห้อง หมู่ ม เลขที่ tầng phòng căn_hộ lô số_nhà lantai kamar blok no rt rw unit tingkat aras ikapalapag palapag yunit blk lot အခန်း ផ្ទះ số tổ ấp thôn khu phường hẻm ngõ ngách lầu phase tower kavling kav lt bil purok phs rm room อาคาร บ้านเลขที่ อมှတ် အမှတ် တိုက် ផ្ទះលេខ ផ្លូវ ເຮືອນ
%way ถนน ถ ซอย ซ ตรอก đường phố ngõ ngách hẻm kiệt jalan jl jln gang gg lorong lrg persiaran lebuh kampung kg taman kalye purok sitio brgy barangay လမ်း ផ្លូវ ấp xã thôn xóm khu huyện phường tổ làng khóm q p quận dusun desa kelurahan kel kecamatan kec perumahan perum komplek kompleks kp dukuh banjar mukim felda rumah village vill subd ตำบล ต อำเภอ อ บ้าน หมู่บ้าน ရပ်ကွက် မြို့နယ် ភូមិ សង្កាត់ ខណ្ឌ ບ້ານ
%before ล็อกอิน ล็อกเอาต์ ลงชื่อเข้าใช้ สมัครสมาชิก บัญชี รหัสผ่าน ลืม นิรนาม แก้ไขเก่า đăng_nhập đăng_ký tài_khoản mật_khẩu vô_danh quên sửa_đổi_cũ masuk_log log_masuk log_keluar login akun akaun daftar mendaftar kata_sandi kata_laluan anonim lupa suntingan_lama naka-login nag-register rehistro account nakalimutan အကောင့် គណនី là_mình là_tôi adalah_saya itu_saya ako_yun คือฉัน คือผม คือเรา
%card บัตร ใบขับขี่ ใบอนุญาต สมาชิกเลขที่ เลขสมาชิก พาสปอร์ต thẻ bằng_lái giấy_phép hội_viên hộ_chiếu cccd mã_thẻ kartu kta sim paspor nomor_anggota npwp ktp nuptk lesen kad keahlian pasport lisensya lisensiya prc miyembro id_no ကတ် ប័ណ្ណ mssv รหัสนักศึกษา ทะเบียน ahli no_ahli matrik
%number สิบ ยี่สิบ สามสิบ mười hai_mươi sepuluh sebelas belas puluh ratus dua_puluh sampu dalawampu
%zeros nol
%numword เลข เลขที่ รหัส หมายเลข số mã no nomor nombor bil blg numero
%callsign สัญญาณเรียกขาน hô_hiệu tanda_panggil isyarat_panggil`,
	'celtic-basque': `
%role swyddfa llyfrgell idazkaritza liburutegia udala oifig
%post llythyr* parsel* postio anfon* gutun* pakete* bidali* posta* lizher* pakad* litir* litreacha beart* letra* pako* dërgo* kartolina*
%call ffoni* galw* tecst* deitu* dei* mezu* idatzi glaoigh* téacs* pellgomz* telefono* shkruaj*
%pobox blwch_post posta-kutxa postakutxa posta_kutxatila bosca_poist kuti_postare kutia_postare
%flat llawr fflat solairua eskuin ezker bis urlár árasán kati apartament hyrja pallati fshati ezk esk atea nr pall banesa uimh
%way heol ffordd stryd lôn rhodfa kalea kale etorbidea plaza bidea auzoa pasealekua baserria sráid bóthar ascaill straed hent rruga rr bulevardi lagjja sarrera tŷ teras maes clos triq baile gort hameau auzo karrika sr lgj fshati fsh
%before mewngofnod* allgofnod* cyfrif* cyfrinair cofrestr* saio* izena_eman kontu* pasahitz* erregistra* anonimo* ahaztu* logáil* cuntas* kevreañ* kont* hyrë* llogari* regjistr* fjalëkalim* harro* ni_naiz nintzen fi_yw oeddwn jam_unë isha
%card cerdyn* trwydded* aelodaeth txartel* gidabaimen* bazkide* nan lizentzia* cárta* ceadúnas* kartë* karta* leje* pasaport* zenbakia bazkide ikasle
%number hamar hogei* berrogei* hirurogei* laurogei* ehun deg ugain dhjetë njëzet tridhjetë
%numword zenbakia zk rhif uimhir niverenn nr numri
%callsign deitura arwydd_galw`,
	'african-other': `
%role ofisi maktaba oficejo sekretario
%post barua vifurushi kifurushi tuma_vitabu nitumie leter* poŝt* pakaĵ* sendu leteroj шуудан захиа илгээ* wasiƙa aika lẹ́tà fi_ránṣẹ́ incwadi thumel* lèt voye
%call nipigie nipigieni piga tuma_ujumbe nitumieni_ujumbe ujumbe simu telefon* voku залга* утасда* мессеж kira pe_mi pè_mí shayela rele
%pobox s_l_p slp sanduku_la_posta poŝtkesto шуудангийн_хайрцаг akwatin_gidan_waya bwat_postal
%flat nyumba ghorofa etaĝo байр тоот орц давхар gida ilé na guri хороо гудамж domo apto lamba
%way mtaa barabara strato str placo avenuo гудамж хороо layi titi òpópónà umgwaqo ri layin anguwar titin xaafadda waddo kijiji kata kitongoji sokoni strat ruga ùlu mgwaqo isitaladi baie
%before kuingia akaunti nywila kujisajili bila_akaunti nilisahau ensalut* konto* pasvorto* registr* бүртгэл* нэвтр* нууц_үг мартса* asusu rijista ìforúkọsílẹ̀ kont ni_mimi nilikuwa estas_mi estis_mi
%card kitambulisho leseni kadi uanachama pasipoti membrokart* legitim* pasport* үнэмлэх* жолооны регистр* lasisi kati ìwé_àṣẹ usajili mwanachama membro membronumero
%number kumi ishirini thelathini arobaini hamsini sitini sabini themanini tisini mia dek dudek tridek kvardek kvindek арав хорь гуч дөч
%zeros sufuri nuloj
%numword namba nambari numero n-ro дугаар nọ́mbà lamba`,
};
