/** Words of Hungarian; the keys are explained in `../../concepts.ts`. */

export const HUNGARIAN: Record<string, string> = {
	hu: `
self én|engem|nekem|enyém|vagyok|lakom|élek|dolgozom|tanulok|születtem|írok|szerkesztek|szerkesztem|tanítok|nálunk|velem|tudok|szeretek|szeretem|foglalkozom|voltam|leszek|jártam|járok|rólam|magamról|hiszek|nevem
my az én|saját
named a nevem|nevem|igazi nevem|valódi nevem|polgári nevem|polgári nevemen|eredeti nevem|hívnak|becsületes nevem|civilben|így hívnak|becsületes nevemen|úgy ismernek|néven ismernek
iam vagyok|én vagyok
live lakom|lakunk|élek|élünk|származom|lakóhelyem|szülővárosom|városomban|születtem|felnőttem|nőttem fel|költöztem|lakik|élő|lakos|tősgyökeres|szülőfalum|falumban|illetőségű|itthon
born születtem|született|születésnap*|születési|szül|évjárat*|évjárat|évjáratú|születésű|es születésű|as születésű|érettségiztem|ballagtam
age # éves|# esztendős|#. életév*|betöltöttem|# éves vagyok|negyvenes|ötvenes|harmincas|hatvanas|betöltöttem a #|múltam #|vagyok # éves
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
};
