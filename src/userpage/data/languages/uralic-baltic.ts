/** Words of Uralic and Baltic languages; the keys are explained in `../../concepts.ts`. */

export const URALIC_BALTIC: Record<string, string> = {
	fi: `
self minä|mä|minun|minua|minulla|minulle|minut|mun|mulla|me|meidän|oon|asun|teen|kirjoitan|muokkaan|opiskelen|työskentelen|harrastan|pidän|voin|osallistun|osallistuin|kävin|itse|itseni|itsestäni|omistan|uskon|sairastan
my minun|mun|meidän
named nimeni on|nimeni|oikea nimeni|mun nimi on|nimeltäni|oikealta nimeltäni|kutsutaan|siviilissä
iam olen|mä oon|oon
live asun|asuu|asuva|asumme|asunut|asuin|kotoisin|kasvoin|kasvanut|varttunut|muutin|muuttanut|lähtöisin|paljasjalkainen|synnyin|kotikaupunki*|kotipaikka*|kotikunta*|kotikyläni|kotini on|majailen|vaikutan|asustan|asustelen
born synnyin|syntynyt|syntymäpäivä*|syntymäaika*|syntymävuo*|vuosimalli*
age # vuotta vanha|#-vuotias|#-vuotiaana|olen #|täytän #|täytin #|# vuoden ikäinen|nelikymppinen|viisikymppinen|kolmikymppinen|kuusikymppinen|eläkeikäinen|teini-ikäinen
kin vaimo|mies|aviomies|puoliso|avopuoliso|avovaimo|tyttöystävä|poikaystävä|kihlattu|äiti|isä|vanhemmat|poika|pojat|poikaa|tytär|tyttäret|tytärtä|tyttö|lapsi|lapset|lasta|lapsia|veli|veljet|sisko|siskot|sisar|sisarukset|mummo|mummi|ukki|vaari|isoäiti|isoisä|lapsenlapsi|lapsenlasta|setä|eno|täti|serkku|perhe*|anoppi|appi|kaksoset|kuopus|esikoinen
ourkin vaimoni|mieheni|puolisoni|tyttöystäväni|poikaystäväni|äitini|isäni|vanhempani|poikani|tyttäreni|tyttöni|lapseni|lapsemme|veljeni|siskoni|sisareni|isoäitini|isoisäni|mummoni|ukkini|serkkuni|perheeni|anoppini
mykin naimisissa|kihloissa|eronnut|leski|avoliitossa|lapsen isä|lapsen äiti|pojan isä|tytön isä|tytön äiti|pojan äiti|perheenisä|perheenäiti|yksinhuoltaja
job työskentelen|opiskelen|töissä|opetan|opiskelin|valmistuin|valmistunut|ammatiltani|ammattini|ammatti|työni|työkseni|päivätyö*|virassa|eläkkeellä|eläkeläinen|yrittäjä*|opiskeli*|koulutukseltani|työpaikkani|työnantajani|työelämässä|väitöskirjaa|hallituksen jäsen|puheenjohtaja*|leipätyö*
org yliopisto*|ammattikorkeako*|koulu|koulussa|lukio|lukiossa|peruskoulu*|instituut*|tiedekun*|sairaala*|terveyskesku*|yritykse*|firma*|ministeriö*|kirjasto*|museo*|arkisto*|laboratorio*|pankki*|tehtaa*|virasto*|yhdisty*|säätiö*|seurakun*|kaupungin palveluksessa|aalto
prof opettaja*|insinööri*|ohjelmoija*|kehittäjä*|lääkäri*|sairaanhoitaja*|lähihoitaja*|kirjastonhoitaja*|arkistonhoitaja*|juristi*|asianajaja*|toimittaja*|tutkija*|historioitsija*|kääntäjä*|mekaanikko*|puuseppä*|sähköasentaja*|arkkitehti*|valokuvaaja*|farmaseutti*|proviisori*|professori*|opiskelija*|abiturientti*|veturinkuljetta*|maanviljelijä*|kokki*|leipuri*|pappi*|kanttori*|diplomi-insinööri*|eläinlääkäri*|hammaslääkäri*|koululainen|lukiolainen
every joka|yleensä|iltaisin|aamuisin|öisin|viikonloppuisin|maanantaisin|tiistaisin|keskiviikkoisin|torstaisin|perjantaisin|lauantaisin|sunnuntaisin|vuorotyö*|yövuoro*|vuoro*|päivittäin|viikoittain|arkisin|kello|klo
meet tapaami*|miitti*|wikimania*|konferenssi*|työpaja*|editathon*|wikitapaami*|wikipaja*
away lomalla|matkalla|matkustan|matkoilla|poissa|olin mukana|osallistuin|ulkomailla|reissussa
faith luterilai*|ortodoksi*|katolilai*|kristi*|helluntailai*|lestadiolai*|muslimi*|juutalai*|buddhalai*|ateisti*|agnosti*|uskovainen|uskonnoton|seurakuntani|eronnut kirkosta|adventisti*
party sosialisti*|sosialidemokraat*|demari*|kokoomuslai*|kommunisti*|liberaali*|konservatiivi*|anarkisti*|vihreä*|vasemmistolai*|oikeistolai*|keskustalai*|perussuomalai*|feministi*|äänestän|puolueen jäsen|monarkisti*
orient homo|lesbo|biseksuaali*|homoseksuaali*|queer|transsukupuoli*|muunsukupuoli*|aseksuaali*|lhbt*|hlbt*
health autis*|adhd|asperger*|masennu*|diagnoo*|diabee*|epilepsia*|lukihäiriö*|dysleksia|kuuro|sokea|näkövammai*|kuulovammai*|pyörätuoli*|syöpä*|vammai*|liikuntavammai*|krooni*|migreen*|astma*|reuma*|keliaki*|värisokea
ethnic saamelai*|romani*|suomenruotsalai*|inkeriläi*|karjalai*|sukujuure*|syntyperä*|tataari
street katu|tie|kuja|polku|aukio|postilokero|pl|postinumero|as
topic kiinnost*|kiinnostuks*|artikkel*|wikiprojekt*|projekt*|kirjoitan artikkeleita|aiheet|aiheita|muokkaan|harrastus|wikipedia*
site blogini|kotisivuni|sivustoni|verkkosivuni
user tämä käyttäjä|tämä wikipedisti|käyttäjä
anon kirjautumatta|ip-osoitteeni|ip-osoite*|anonyymi*|ennen rekisteröitymis*|ip nä
=name nimi|oikea nimi|etunimi|sukunimi|koko nimi
=birth syntynyt|syntymäaika|syntymäpäivä|syntymävuosi|syntynyt vuonna
=age ikä
=place asuinpaikka|kotipaikka|kotikaupunki|kaupunki|paikkakunta|kotikunta|maa|maakunta|asuu|kotoisin|sijainti|syntymäpaikka|kansalaisuus|kansallisuus
=job ammatti|työ|työpaikka|työnantaja|tehtävä|virka
=school koulutus|koulu|opinnot|yliopisto|oppilaitos
=mail sähköposti|email|s-posti|sposti|meili
=phone puhelin|puh|puhelinnumero|kännykkä|gsm|matkapuhelin
=addr osoite|postiosoite|kotiosoite
=site kotisivu|sivusto|blogi|verkkosivu|kotisivut
=faith uskonto|vakaumus
=party politiikka|puolue|puoluekanta
=orient seksuaalisuus
=health vamma|terveys|sairaudet
=tz aikavyöhyke|paikallinen aika
=kin perhe|siviilisääty|lapset|puoliso
=id opiskelijanumero|kutsumerkki|rekisterinumero|henkilötunnus|jäsennumero
=hours tavoitettavissa|paikalla|vastaanotto
=ip ip|ip-osoite
=travel tapaamiset|matkat|miitit|tapahtumat
work artikkelit|aloittamani|luodut|luomani|tehtävää|hiekkalaatikko|luonnokset|lähteet|kirjallisuus|palkinnot|tunnustukset|työkalut|lainaukset|sitaatit|luettelo|luettelot|lista|listat|muistiinpanot|henkilöt|kiitokset|linkit|tilastot`,
	et: `
self mina|ma|mul|mulle|minu|minul|minust|mind|mu|meie|elan|töötan|sündisin|õpin|kirjutan|toimetan|olen|õpetan|osalesin|käin|oskan|tegelen
my minu|mu|meie
named minu nimi on|mu nimi on|nimi on|pärisnimi|minu pärisnimi|päris nimi on|kutsutakse
iam olen|ma olen
live elan|elab|elukoht|pärit|sündisin|kasvasin|kolisin|kodulinn|olen sündinud|kodukoht|elanud
born sündisin|sündinud|sünnipäev|sünniaasta|snd
age # aastat vana|#-aastane|olen #|sain #|# aastane
kin naine|abikaasa|mees|elukaaslane|tüdruksõber|poiss|ema|isa|vanemad|poeg|pojad|tütar|tütred|tütart|laps|lapsed|last|vend|vennad|õde|õed|vanaema|vanaisa|lapselaps*|onu|tädi|pere|perekond
mykin abielus|lahutatud|lesk|minu naine|minu mees|minu abikaasa|lapse isa|lapse ema|poja isa|tütre isa|tütre ema
job töötan|õpin|õpetan|õppisin|lõpetasin|üliõpilane|tudeng|pensionär|elukutse*|ametilt|erialalt|igapäevatöö|doktorant|vilistlane|töökoht|juhatuse liige
org ülikool*|kool|koolis|gümnaasium*|instituu*|haigla*|firma*|ettevõt*|raamatukog*|muuseum*|arhiiv*|ministeerium*|teaduskon*|selts*|pank|pangas|kogudus*
prof õpetaja*|insener*|programmeerija*|arst|arstina|õde haiglas|meditsiiniõde|raamatukoguhoid*|arhivaar*|jurist*|ajakirjanik*|teadlane|teadur*|ajaloola*|tõlkija*|tõlk|mehaanik*|arhitekt*|fotograaf*|apteeker*|geoloog*|õppejõud|üliõpilane|õpilane|professor
every iga|tavaliselt|õhtuti|hommikuti|öösiti|nädalavahetus*|vahetus*|esmaspäeviti|reedeti|laupäeviti|pühapäeviti|kell|igapäevaselt
meet kokkutulek*|kohtumi*|vikimania|wikimania|konverents*|töötuba|vikipeedia suve*|vikisuve*
away puhkusel|reisil|reisin|olen ära|osalesin
faith luterlane|luterlik|õigeusklik|katoliiklane|kristlane|ateist*|agnosti*|baptist|moslem|budist|maausuline|usklik|juut
party sotsialist|sotsiaaldemokraat|liberaal*|konservatiiv*|kommunist|anarhist|rahvuslane|feminist|erakonna liige|valin|reformierakon*|ekre
orient gei|lesbi|biseksuaal*|homoseksuaal*|kväär|lgbt*
health autis*|depressioon*|diagnoos*|diabee*|epilepsia|düsleksia|kurt|pime|ratastool*|vähk|puue|puudega|kroonili*|migreen|astma*
ethnic setu|seto|võruke|juudi päritolu|päritolu|eestivenelane|ingerlane
street tänav|tn|maantee|mnt|puiestee|pst|väljak|postkast
topic huvita*|huvi*|artikl*|artikkel*|vikiprojekt*|projekt*|kirjutan artikleid|teemad|vikipeedia*
user see kasutaja|see vikipedist|kasutaja
anon sisse logimata|ip-aadress*|minu ip|anonüüm*
=name nimi|pärisnimi|eesnimi|perekonnanimi
=birth sündinud|sünd|sünniaeg|sünnipäev|sünniaasta|sünnikuupäev
=age vanus
=place elukoht|linn|riik|päritolu|maakond|asukoht|sünnikoht|kodukoht|rahvus|kodakondsus
=job amet|töö|töökoht|elukutse|tööandja
=school haridus|kool|ülikool
=mail e-post|epost|meil|email|e-mail
=phone telefon|tel|mobiil
=addr aadress|postiaadress
=site koduleht|blogi|veebileht
=faith usk|usutunnistus|religioon
=party poliitika|erakond
=tz ajavöönd
=kin perekond|pere|perekonnaseis|lapsed
=id isikukood|matriklinumber|kutsung
=travel kohtumised|reisid
work artiklid|alustatud|loodud|teha|liivakast|allikad|kirjandus|tunnustused|loetelu|nimekiri|märkmed|tööriistad|isikud|tsitaadid|tänud`,
	hu: `
self én|engem|nekem|enyém|vagyok|lakom|élek|dolgozom|tanulok|születtem|írok|szerkesztek|szerkesztem|tanítok|nálunk|velem|tudok|szeretek|szeretem|foglalkozom|voltam|leszek|jártam|járok|rólam|magamról|hiszek|nevem
my az én|saját
named a nevem|nevem|igazi nevem|valódi nevem|polgári nevem|polgári nevemen|eredeti nevem|hívnak|becsületes nevem|civilben
iam vagyok|én vagyok
live lakom|lakunk|élek|élünk|származom|lakóhelyem|szülővárosom|városomban|születtem|felnőttem|nőttem fel|költöztem|lakik|élő|lakos|tősgyökeres|szülőfalum|falumban|illetőségű|itthon
born születtem|született|születésnap*|születési|szül|évjárat*
age # éves|# esztendős|#. életév*|betöltöttem|# éves vagyok|negyvenes|ötvenes|harmincas|hatvanas
kin feleség|férj|barátnő|barát|menyasszony|vőlegény|anya|apa|édesanya|édesapa|szülők|fia|lánya|fiú|lány|gyermek|gyerek|gyermekek|testvér|testvérek|báty|öcs|nővér|húg|nagymama|nagypapa|nagyszülő*|unoka|unokák|nagybácsi|nagynéni|unokatestvér*|család|anyós|após|ikrek
ourkin feleségem*|barátnőm*|férjem*|párom*|anyám*|apám*|édesanyám*|édesapám*|szüleim*|fiam*|lányom*|gyermekem*|gyermekeim*|gyerekem*|gyerekeim*|testvérem*|bátyám*|öcsém*|nővérem*|húgom*|nagymamám*|nagyapám*|nagyanyám*|nagyszüleim*|unokám*|unokáim*|családom*
mykin nős|házas|férjezett|elvált|özvegy|családapa|családanya|kétgyermekes|háromgyermekes|gyermek apja|gyermek anyja|gyermekes
job dolgozom|dolgoztam|tanulok|tanultam|tanítok|tanítottam|végeztem|diplomáztam|hallgató*|foglalkozásom|foglalkozású|foglalkozás|szakmám|végzettségű|végzettségem|munkahelyem|munkám|alkalmazott*|nyugdíjas*|doktorandusz*|oktatok|oktató|elnökségi tag|tagja vagyok|civil foglalkozás*|szakmám szerint
org egyetem*|főiskol*|iskol*|gimnázium*|szakközép*|intézet*|kar|karán|kórház*|cég*|vállalat*|minisztérium*|könyvtár*|múzeum*|laboratórium*|bank*|gyár*|levéltár*|egyesület*|alapítvány*|önkormányzat*|elte|bme|máv|hivatal*|gyülekezet*|plébáni*
prof tanár*|tanító*|mérnök*|programozó*|fejlesztő|orvos*|ápoló|nővér a|könyvtáros*|levéltáros*|jogász*|ügyvéd*|újságíró*|kutató*|történész*|fordító*|műfordító*|szerelő*|villanyszerelő*|könyvelő*|építész*|fotós*|gyógyszerész*|geológus*|biológus*|vegyész*|fizikus*|informatikus*|matematikus*|nyelvész*|közgazdász*|mozdonyvezető*|lelkész*|diák|egyetemista|gimnazista|szakács*|asztalos*|régész*|muzeológus*
every minden|általában|esténként|este|reggelente|hétvég*|éjszaka|műszak*|naponta|hetente|hétfőnként|keddenként|szerdánként|csütörtökönként|péntekenként|szombatonként|vasárnaponként|órakor|ügyelet*|hétköznap*
meet találkozó*|wikitalálkozó*|wikimania|konferenci*|műhely*|szerkesztőtalálk*|wikitábor*|tábor|vándorgyűlés*
away szabadság*|utazom|utazás*|nyaral*|távol|elutaztam|részt vettem|ott leszek
faith katolikus*|református*|evangélikus*|keresztény*|baptista*|ortodox*|görögkatolikus*|zsidó|izraelita|muszlim|buddhista|ateista*|agnosztikus*|hívő|vallásos|unitárius*|krisna-hívő
party szocialista*|kommunista*|liberális*|konzervatív*|anarchista*|monarchista*|nacionalista*|feminista*|baloldali*|jobboldali*|fideszes|szavazok|párttag*|szociáldemokrata*|royalista|jobbikos
orient meleg vagyok|meleg férfi|leszbikus|biszexuális|homoszexuális|heteroszexuális|queer|transznemű|nembináris|aszexuális|lmbt*
health autis*|autizmus*|adhd|asperger*|depresszió*|diagnosztiz*|diabétesz*|cukorbeteg*|epilepszi*|diszlexi*|siket*|süket|vak|gyengénlátó*|nagyothalló*|kerekesszék*|rákos|daganat*|rokkant*|mozgássérült*|fogyatékos*|krónikus*|migrén*|asztma*|színtévesztő*
ethnic roma vagyok|cigány*|székely vagyok|székely*|sváb*|csángó*|származású|nemzetiségű|felvidéki|kárpátaljai|zsidó származás*
street utca|u|út|útja|tér|körút|krt|sétány|köz|fasor|postafiók|pf|irányítószám|emelet|hrsz
topic érdekel*|érdeklőd*|szócikk*|cikk*|wikiprojekt*|projekt*|műhely|témák|írok cikk*|szerkesztek|wikipédi*
site blogom|honlapom|weboldalam|csatornám
user ez a szerkesztő|ez a wikipédista|a szerkesztő|szerkesztő|ez a felhasználó
anon bejelentkezés nélkül|ip-cím*|az ip-m|anonként|anonim*|regisztráció előtt|ip-ként
=name név|valódi név|teljes név|polgári név|neve|igazi neve|vezetéknév|keresztnév|nevem
=birth született|születési dátum|születésnap|születési idő|születési év|szül|születési hely és idő
=age kor|életkor|korom|életkorom
=place lakóhely|város|ország|származás|hely|megye|születési hely|szülőváros|lakhely|nemzetiség|állampolgárság|tartózkodási hely|település|lakóhelyem|lakhelyem
=job foglalkozás|munka|munkahely|szakma|munkáltató|beosztás|foglalkozásom|munkahelyem
=school iskola|tanulmányok|egyetem|végzettség|iskolai végzettség
=mail email|e-mail|villanyposta|drótposta|emil|levélcím
=phone telefon|tel|mobil|telefonszám
=addr cím|postacím|lakcím|levelezési cím
=site honlap|weboldal|blog|webhely
=faith vallás|felekezet|vallása
=party politika|párt|politikai nézet
=orient szexualitás
=health fogyatékosság|egészség|vércsoport
=ethnic etnikum
=tz időzóna|helyi idő
=kin család|családi állapot|gyermekek|házastárs|gyerekek
=id neptun-kód|neptun|hívójel|rendszám|diákigazolvány|személyi szám
=hours elérhető|elérhetőség ideje|fogadóóra
=ip ip|ip-cím|ip-címem
=travel találkozók|utazások|események
work szócikkek|cikkek|szócikkeim|cikkeim|létrehozott|általam írt|teendők|piszkozat*|allap*|források|irodalom|kitüntetések|díjak|homokozó|eszközök|idézetek|idézet|lista|listák|jegyzetek|személyek|életrajzok|műemlékek|köszönet|statisztika|próbalap*|hasznos linkek`,
	lt: `
self aš|mane|man|mano|gyvenu|dirbu|gimiau|studijuoju|rašau|redaguoju|esu|turiu|mes|mūsų|mokausi|dėstau
my mano|mūsų
named mano vardas|mano tikrasis vardas|vardu|tikrasis vardas
iam esu|aš esu
live gyvenu|kilęs iš|kilusi iš|esu iš|gimęs|gimusi|užaugau|persikėl*|mano miestas|gyvenantis|gyvenanti
born gimiau|gimęs|gimusi|gimimo|gimtadienis
age man # met*|# metų|# metai
kin žmona|vyras|draugė|motina|mama|tėvas|tėvai|sūnus|sūnūs|dukra|dukros|vaikai|vaikas|brolis|sesuo|močiutė|senelis|anūk*|dėdė|teta|šeima
mykin vedęs|ištekėjusi|išsiskyr*|našlys|našlė
job dirbu|studijuoju|dėstau|mokausi|baigiau|studentas|studentė|darbuotoj*|profesija|pensinink*|mokytojauju
org universitet*|mokykl*|gimnazij*|institut*|fakultet*|ligonin*|įmon*|bibliotek*|muziej*|bank*|archyv*
prof mokytoj*|inžinier*|programuotoj*|gydytoj*|bibliotekinink*|teisinink*|žurnalist*|istorik*|vertėj*|student*|moksleiv*
every kiekvien*|dažniausiai|paprastai|vakarais|savaitgali*|rytais|naktimis|pamain*
meet susitikim*|vikisusitikim*|vikimanija|konferencij*
faith katalik*|krikščion*|stačiatik*|ateist*|musulmon*|budist*|evangelik*|tikint*
party socialist*|liberal*|konservator*|anarchist*|nacionalist*|feminist*|balsuoju
orient gėjus|lesbietė|biseksual*|lgbt*
health autiz*|diabet*|depresij*|diagnoz*|neįgal*|kurči*|astm*|epilepsij*
ethnic žemait*|lenkų tautyb*|tautyb*|karaim*|kilmė*
street gatvė|g|prospektas|pr|aikštė|pašto dėžutė
topic domi*|straipsni*|projekt*|rašau apie|vikipedij*
user šis naudotojas|ši naudotoja|šis vikipedistas|naudotojas|vikipedistas
=name vardas|tikrasis vardas|pavardė|vardas ir pavardė
=birth gimęs|gimusi|gimimo data|gimtadienis
=age amžius
=place miestas|gyvenamoji vieta|šalis|gyvena|vieta
=job profesija|darbas|darbovietė|pareigos
=school išsilavinimas|mokykla|universitetas
=mail paštas|el. paštas|e. paštas
=phone telefonas|tel|mob
=addr adresas
=faith religija|tikėjimas
=kin šeima
work straipsniai|sukurti|šaltiniai|literatūra|apdovanojimai|sąrašas|pastabos`,
	lv: `
self es|mani|man|mans|mana|dzīvoju|strādāju|dzimis|dzimusi|studēju|rakstu|rediģēju|esmu|mēs|mūsu|mācos
my mans|mana|mani|manas|mūsu
named mani sauc|mans vārds ir|mans īstais vārds|īstais vārds
iam esmu|es esmu
live dzīvoju|esmu no|nāku no|dzimis|dzimusi|uzaugu|pārcēl*|mana pilsēta
born dzimis|dzimusi|dzimšanas
age man ir # gad*|man # gad*|# gadi|# gadus vec*
kin sieva|vīrs|draudzene|māte|mamma|tēvs|vecāki|dēls|dēli|meita|meitas|bērni|bērns|brālis|māsa|vecmāmiņa|vectēvs|mazbērni|ģimene
mykin precējies|precējusies|šķīries|šķīrusies|atraitn*
job strādāju|studēju|mācu|mācos|pasniedzu|absolvēj*|students|studente|darbinie*|profesija|pensionār*
org universitāt*|skol*|ģimnāzij*|institūt*|fakultāt*|slimnīc*|uzņēmum*|bibliotēk*|muzej*|bank*|arhīv*
prof skolotāj*|inženier*|programmētāj*|ārst*|bibliotekār*|jurist*|žurnālist*|vēsturniek*|tulkotāj*|student*
every katr*|parasti|vakaros|nedēļas nogal*|brīvdienās|rītos|maiņ*
meet tikšan*|vikitikšan*|wikimania|konferenc*
faith luterān*|katoļ*|katolis|kristiet*|pareizticīg*|ateist*|dievturis|ticīg*
party sociālist*|liberāl*|konservatīv*|nacionālist*|feminist*|balsoju
orient gejs|lesbiete|biseksuāl*|lgbt*
health autis*|diabēt*|depresij*|diagnoz*|invalid*|nedzirdīg*|astm*|epilepsij*
ethnic latgaliet*|lībiet*|krievu tautības|tautīb*
street iela|prospekts|laukums|pasta kastīte
topic interes*|rakstu par|raksti|rakstus|projekt*|vikipēdij*
user šis lietotājs|šī lietotāja|šis dalībnieks|dalībnieks|lietotājs
=name vārds|īstais vārds|uzvārds
=birth dzimis|dzimusi|dzimšanas datums|dzimšanas diena
=age vecums
=place pilsēta|dzīvesvieta|valsts|dzīvo
=job profesija|darbs|darbavieta|nodarbošanās
=school izglītība|skola|universitāte
=mail pasts|e-pasts
=phone telefons|tālrunis|tālr|mob
=addr adrese
=faith reliģija|ticība
=kin ģimene
work raksti|izveidotie|avoti|literatūra|apbalvojumi|saraksts|piezīmes`,
};
