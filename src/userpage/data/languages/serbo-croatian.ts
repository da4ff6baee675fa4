/** Words of Serbian, Croatian and Bosnian, in both scripts; the keys are explained in `../../concepts.ts`. */

export const SERBO_CROATIAN: Record<string, string> = {
	sr: `
self ја|мене|ми|мој|моја|моје|моји|живим|радим|рођен|рођена|учим|пишем|уређујем|сам|имам|студирам|предајем|наш*|нас|мојим|моју|ja|mene|mi|moj|moja|moje|moji|živim|radim|rođen|rođena|učim|pišem|uređujem|sam|imam|studiram|predajem|naš*|zovem|mojim|zaposlen|bavim|volim
my мој|моја|моје|моји|мојом|мојим|ми|наш*|moj|moja|moje|moji|mojom|mojim|naš*|moju|moga
named зовем се|моје име је|моје право име|право име|у стварном животу|име ми је|zovem se|moje ime je|ime mi je|moje pravo ime|pravo ime|u stvarnom životu|zovu me|me zovu|znaju me kao|me znaju kao|zovi me|zovite me|знају ме као|ме знају као|зову ме|ме зову|зовите ме
iam ја сам|сам|ja sam|sam
live живим|живи у|сам из|рођен у|рођена у|пореклом из|одрастао|одрасла|настањен*|долазим из|мој град|родни град|преселио|преселила|živim|živi u|sam iz|rođen u|rođena u|rodom iz|porijeklom iz|poreklom iz|odrastao|odrasla|nastanjen*|dolazim iz|moj grad|rodni grad|doselio|preselio|preselila|stanujem|iz grada|zagrepčanin|zagrepčanka
born рођен|рођена|рођендан|годиште|рођења|rođen|rođena|rođendan|godište|rođenja|godišta|годишта
age имам # година|# година|# године|имам #|imam # godina|# godina|# godine|imam #
kin жена|супруг*|муж|девојка|момак|мајка|отац|тата|мама|родитељи|син|синови|ћерка|кћерка|деца|дете|брат|браћа|сестра|сестре|баба|деда|унук*|ујак|стриц|тетка|породица|žena|suprug*|muž|djevojka|devojka|dečko|majka|otac|tata|mama|roditelji|sin|sinovi|kći|kćer*|kćerka|ćerka|djeca|deca|dijete|brat|braća|sestra|sestre|baka|djed|unuk*|ujak|stric|tetka|obitelj|porodica
mykin ожењен|удата|разведен*|удовац|удовица|отац двоје|мајка двоје|супруга и ја|oženjen|udana|udata|razveden*|udovac|udovica|otac dvoje|majka dvoje|supruga i ja|otac troje|majka troje|neoženjen
job радим|радио сам|студирам|запослен*|предајем|дипломира*|завршио|завршила|студент*|по занимању|занимање|по струци|пензионер*|ученик|radim|studiram|zaposlen*|predajem|diplomira*|završio|završila|student*|po zanimanju|zanimanje|po struci|umirovljenik|penzioner*|učenik|učenica|doktorand*
org универзитет*|институт*|школ*|гимнази*|факултет*|болниц*|фирм*|компани*|министарств*|библиотек*|музеј*|банк*|архив*|народна библиотека|sveučilišt*|univerzitet*|institut*|škol*|gimnazij*|fakultet*|bolnic*|firm*|tvrtk*|kompanij*|knjižnic*|bibliotek*|muzej*|bank*|arhiv*|udrug*
prof наставни*|учитељ*|професор*|инжењер*|програмер*|лекар*|библиотекар*|архивист*|адвокат*|правник*|новинар*|научник*|историчар*|преводи*|механичар*|архитект*|фотограф*|апотекар*|студент*|nastavni*|učitelj*|profesor*|inženjer*|programer*|liječni*|lekar*|medicinska sestra|knjižničar*|arhivist*|odvjetni*|pravni*|novinar*|znanstveni*|povjesničar*|prevoditelj*|mehaničar*|arhitekt*|fotograf*|ljekarni*|student*
every сваки|сваке|сваког|обично|увече|викенд*|ујутру|сменa|смена|часова|svaki|svake|svakog|svaku|obično|navečer|uveče|vikend*|ujutro|smjen*|sati|noću|subotom|nedjeljom|petkom|utorkom|srijedom|četvrtkom|ponedjeljkom
meet сусрет*|скуп*|викисусрет*|викиманија|викилајв|конференциј*|радионица|susret*|wikisusret*|wikimania|konferencij*|radionica|okupljanj*|uređivački maraton
away одмор*|путуј*|на путу|odmor*|godišnji|putuj*|na putu|bit ću u
faith православ*|хришћан*|католи*|муслиман*|јевреј*|будист*|атеист*|агности*|верник|pravoslav*|kršćan*|hrišćan*|katolik|katolkinja|katoli*|musliman*|židov*|budist*|ateist*|agnosti*|vjernik
party социјалист*|комунист*|либерал*|конзерватив*|демократ*|анархист*|монархист*|националист*|феминист*|гласам|југословен*|левичар*|socijalist*|komunist*|liberal*|konzervativ*|demokrat*|anarhist*|monarhist*|nacionalist*|feminist*|glasam|jugoslaven*|ljevičar*|antifašist*|domoljub*
orient геј|лезбејка|бисексуал*|хомосексуал*|квир|трансродн*|лгбт*|gej|lezbijka|biseksual*|homoseksual*|transrodn*|lgbt*
health аутис*|депресиј*|дијагноз*|дијабет*|епилеп*|дислекси*|глув*|слеп*|инвалид*|хронич*|астм*|autiz*|autist*|depresij*|dijagnoz*|dijabet*|epilep*|disleksij*|gluh*|slijep*|invalid*|kronič*|hronič*|astm*|kolicima|migren*|šećern*
ethnic ром|ромкиња|влах|бошња*|горанац|порекло|цинцар|rom|romkinja|bošnja*|porijeklo|bunjevac|bunjevk*
street улица|ул|булевар|трг|поштански фах|ulica|ul|bulevar|trg|kućni broj|cesta|pp
topic интерес*|занима ме|чланке|чланци|чланака|пројекат*|теме|вики|interes*|zanima me|zanimaju|članke|članci|članaka|projekt*|teme|pišem o|pišem članke|wikipedij*
site мој блог|мој сајт|moj blog|moja stranica|moj sajt
user овај корисник|ова корисница|овај википедијанац|корисник|корисница|ovaj korisnik|ova korisnica|ovaj suradnik|ova suradnica|ovaj wikipedist|suradnik|korisnik
anon без регистрације|моја ip|ip адрес*|анонимно|bez prijave|moja ip|ip adres*|anonimno|neprijavljen*|kao ip
=name име|право име|презиме|име и презиме|ime|pravo ime|prezime|ime i prezime
=birth рођен|датум рођења|рођендан|година рођења|rođen|rođena|datum rođenja|rođendan|godina rođenja
=age старост|године|dob|starost|godine
=place место|град|пребивалиште|земља|порекло|држава|место рођења|живи у|националност|mjesto|grad|prebivalište|zemlja|porijeklo|država|mjesto rođenja|boravište|živim u|mesto
=job занимање|посао|радно место|запослење|zanimanje|posao|radno mjesto|zaposlenje|poslodavac|struka
=school образовање|школа|факултет|obrazovanje|škola|fakultet|studij
=mail пошта|имејл|е-пошта|мејл|pošta|email|e-mail|e-pošta|mejl|e-adresa
=phone телефон|тел|мобилни|telefon|tel|mobitel|mobilni
=addr адреса|поштанска адреса|adresa|poštanska adresa|kućna adresa
=site сајт|блог|sajt|blog|stranica
=faith религија|вера|вероисповест|religija|vjera|vjeroispovijest
=party политика|politika|stranka
=tz временска зона|vremenska zona
=kin породица|брачно стање|деца|obitelj|porodica|bračno stanje|djeca
=id број индекса|позивни знак|регистрација|broj indeksa|pozivni znak|registracija|jmbag|oib|jmbg
=hours доступан|радно време|dostupan|radno vrijeme|na mreži
=travel сусрети|путовања|susreti|putovanja
work чланци|чланке|чланака|за урадити|нацрт*|извори|литература|награде|споменице|песак|алати|цитати|списак|белешке|личности|споменици|članci|članke|započeti|za napraviti|nacrt*|izvori|literatura|nagrade|spomenice|pješčanik|alati|citati|popis|bilješke|osobe|spomenici|zahvale`,
};
