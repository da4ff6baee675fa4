/** Words of Finnish and Estonian; the keys are explained in `../../concepts.ts`. */

export const FINNIC: Record<string, string> = {
	fi: `
self minä|mä|minun|minua|minulla|minulle|minut|mun|mulla|me|meidän|oon|asun|teen|kirjoitan|muokkaan|opiskelen|työskentelen|harrastan|pidän|voin|osallistun|osallistuin|kävin|itse|itseni|itsestäni|omistan|uskon|sairastan
my minun|mun|meidän
named nimeni on|nimeni|oikea nimeni|mun nimi on|nimeltäni|oikealta nimeltäni|kutsutaan|siviilissä|kutsuvat minua|minua kutsutaan|tuntevat minut
iam olen|mä oon|oon
live asun|asuu|asuva|asumme|asunut|asuin|kotoisin|kasvoin|kasvanut|varttunut|muutin|muuttanut|lähtöisin|paljasjalkainen|synnyin|kotikaupunki*|kotipaikka*|kotikunta*|kotikyläni|kotini on|majailen|vaikutan|asustan|asustelen
born synnyin|syntynyt|syntymäpäivä*|syntymäaika*|syntymävuo*|vuosimalli*|vuosimallia|vuosikertaa|vuosikerta|vm|ikäluokkaa
age # vuotta vanha|#-vuotias|#-vuotiaana|olen #|täytän #|täytin #|# vuoden ikäinen|nelikymppinen|viisikymppinen|kolmikymppinen|kuusikymppinen|eläkeikäinen|teini-ikäinen|täyttänyt #|kymppinen
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
named minu nimi on|mu nimi on|nimi on|pärisnimi|minu pärisnimi|päris nimi on|kutsutakse|kodanikunimega|kodanikunimi|hüütakse|kutsuvad mind|hüüavad mind|tuntakse mind|passi järgi|pärisnimega
iam olen|ma olen
live elan|elab|elukoht|pärit|sündisin|kasvasin|kolisin|kodulinn|olen sündinud|kodukoht|elanud|pesitsen|kodukant
born sündisin|sündinud|sünnipäev|sünniaasta|snd|aastakäik
age # aastat vana|#-aastane|olen #|sain #|# aastane|saan #|täitus #
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
};
