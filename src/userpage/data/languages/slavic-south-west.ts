/** Words of South and West Slavic languages; the keys are explained in `../../concepts.ts`. */

export const SLAVIC_SOUTH_WEST: Record<string, string> = {
	bg: `
self аз|мен|ми|мой|моя|моят|моята|моето|моите|живея|работя|роден|родена|уча|пиша|редактирам|сме|нас|наш*|съм|имам|преподавам|мога|бях|ще
my ми|мой|моят|моя|моята|моите|наш*
named казвам се|името ми е|истинското ми име|истинското ми име е|моето име е|викат ми|в реалния живот
iam аз съм|съм
live живея|живущ|от град|съм от|родом от|роден в|родена в|родена съм в|роден съм в|израснал*|преместих|моят град|родният ми|кореняк|пребивавам|идвам от|софиян*
born роден|родена|родих|рожден ден|рождена дата|раждане
age на # години|# години|# год|на #
kin жена|съпруг*|мъж|приятелка|приятел|майка|баща|родители|син|синове|дъщеря|дъщери|деца|дете|брат|сестра|баба|дядо|внук*|внучка|чичо|леля|вуйчо|братовчед*|семейство|тъща
mykin женен|омъжена|разведен*|вдовец|вдовица|баща на|майка на|съпругата ми|мъжът ми|жена ми|неженен|синът ми|дъщеря ми|децата ми|родителите ми|брат ми|сестра ми|майка ми|баща ми|баба ми|дядо ми
job работя|уча в|следвам|завърши*|преподавам|студент*|докторант*|служител*|по професия|професия|ученик в|ученичка в|пенсионер*|длъжност
org университет*|институт*|училищ*|гимнази*|факултет*|академи*|болниц*|фирма*|компани*|министерство*|библиотека*|музе*|лаборатори*|банка*|завод*|архив*|община*|читалищ*
prof учител*|преподавател*|инженер*|програмист*|лекар*|медицинск*|библиотекар*|архивист*|юрист*|адвокат*|журналист*|учен|историк*|преводач*|механик*|счетоводител*|архитект*|фотограф*|аптекар*|геолог*|биолог*|химик*|физик*|студент*|ученик|ученичка
every всеки|всяка|всяко|обикновено|вечер|вечерите|сутрин|уикенд*|смени|смяна|часа|ежедневно|нощни|неделя|събота
meet среща|срещи|уикисреща|уикимания|конференци*|работилница
away отпуск*|пътув*|командировк*|ще бъда в|участвах
faith православен|православна|християн*|католи*|протестант*|мюсюлман*|евре*|будист*|атеист*|агности*|вярващ*
party социалист*|комунист*|либерал*|консерват*|демократ*|анархист*|монархист*|националист*|феминист*|русофил*|гласувам|член на партия|десен|ляв
orient гей|лесбийка|бисексуал*|хомосексуал*|куиър|трансджендър|лгбт*
health аутис*|аспергер*|депреси*|диагноза|диабет*|епилеп*|дислекси*|глух*|сляп|сляпа|инвалид*|количка|хронич*|увреждан*|мигрен*|астма*
ethnic ром|ромск*|турчин|помак*|помаци|еврейск*|произход|македонски българи|армен*|бежанск*
street улица|ул|булевард|бул|площад|пл|ж.к|бл|вх|ет|ап|пощенска кутия|п.к
topic интерес*|пиша за|статии|статия|проект*|теми|уикипедия
site моят блог|блогът ми|сайтът ми|моят сайт
user този потребител|тази потребителка|този уикипедианец|потребител
anon без регистрация|нерегистриран*|моето ip|ip адрес*|анонимно
=name име|истинско име|фамилия
=birth роден|родена|дата на раждане|рожден ден|година на раждане
=age възраст
=place град|местоживеене|държава|произход|месторождение|живее в|националност|област|населено място
=job професия|работа|месторабота|длъжност
=school образование|университет|училище
=mail поща|email|e-mail|имейл|електронна поща|мейл
=phone телефон|тел|мобилен|gsm
=addr адрес|пощенски адрес
=site сайт|блог|уебсайт
=faith религия|вяра
=party политика|партия
=tz часова зона
=kin семейство|семейно положение|деца
=id факултетен номер|позивна|регистрационен номер|егн
=hours на линия|работно време
=travel срещи|пътувания
work статии|създадени|започнати|за правене|чернови|източници|литература|награди|ордени|пясъчник|инструменти|цитати|списък|бележки|личности|паметници|благодарности`,
	mk: `
self јас|мене|ми|мој|моја|моето|моите|живеам|работам|роден|родена|учам|пишувам|уредувам|сум|имам|предавам|наш*
my ми|мој|мојата|мојот|моите|моја
named се викам|јас се викам|моето име е|името ми е|вистинското име|ме викаат
iam јас сум|сум
live живеам|сум од|роден во|родена во|доаѓам од|по потекло|израснат*|мојот град
born роден|родена|роденден|раѓање
age имам # години|# години|на # години
kin жена|сопруг*|маж|девојка|мајка|татко|родители|син|ќерка|деца|дете|брат|сестра|баба|дедо|внук*|семејство
mykin оженет|мажена|омажена|татко на|мајка на|сопругата|сопругот|жена ми|татко ми|мајка ми|брат ми|сестра ми
job работам|студирам|предавам|вработен*|завршив|дипломира*|студент*|по професија|професија|пензионер*
org универзитет*|институт*|училиште*|гимнази*|факултет*|болниц*|компани*|библиотек*|музеј*|банка|архив*
prof наставни*|учител*|професор*|инженер*|програмер*|лекар*|библиотекар*|адвокат*|новинар*|историчар*|преведувач*|студент*
every секој|секоја|секое|обично|вечер*|викенд*|наутро
meet средба|средби|викисредба|викиманија|конференција|уредувачки викенд
faith православ*|христијан*|католи*|муслиман*|атеист*|верник
party социјалист*|комунист*|либерал*|националист*|феминист*|гласам
orient геј|лезбејка|бисексуал*|лгбт*
health аутис*|дијабет*|депресија|дијагноза|инвалид*
ethnic ром|турчин|влав|торбеш|албанец
street улица|ул|булевар|бул
topic интерес*|статии|пишувам за|проект*|викиуредник
user овој корисник|оваа корисничка|корисник
=name име|вистинско име|презиме
=birth роден|датум на раѓање|роденден
=place град|живеалиште|држава|место|место на живеење|потекло
=job професија|работа|работно место
=mail е-пошта|пошта|е-поштa
=phone телефон|тел|мобилен
=addr адреса
work статии|создадени|извори|белешки|список|признанија|споменици`,
	sr: `
self ја|мене|ми|мој|моја|моје|моји|живим|радим|рођен|рођена|учим|пишем|уређујем|сам|имам|студирам|предајем|наш*|нас|мојим|моју|ja|mene|mi|moj|moja|moje|moji|živim|radim|rođen|rođena|učim|pišem|uređujem|sam|imam|studiram|predajem|naš*|zovem|mojim|zaposlen|bavim|volim
my мој|моја|моје|моји|мојом|мојим|ми|наш*|moj|moja|moje|moji|mojom|mojim|naš*|moju|moga
named зовем се|моје име је|моје право име|право име|у стварном животу|име ми је|zovem se|moje ime je|ime mi je|moje pravo ime|pravo ime|u stvarnom životu
iam ја сам|сам|ja sam|sam
live живим|живи у|сам из|рођен у|рођена у|пореклом из|одрастао|одрасла|настањен*|долазим из|мој град|родни град|преселио|преселила|živim|živi u|sam iz|rođen u|rođena u|rodom iz|porijeklom iz|poreklom iz|odrastao|odrasla|nastanjen*|dolazim iz|moj grad|rodni grad|doselio|preselio|preselila|stanujem|iz grada|zagrepčanin|zagrepčanka
born рођен|рођена|рођендан|годиште|рођења|rođen|rođena|rođendan|godište|rođenja
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
	sl: `
self jaz|me|mi|moj|moja|moje|moji|živim|delam|rojen|rojena|študiram|pišem|urejam|sem|imam|učim|naš*|prebivam
my moj|moja|moje|moji|naš*
named ime mi je|moje ime je|moje pravo ime|pišem se|kličejo me|pravo ime
iam sem|jaz sem
live živim|prebivam|stanujem|doma iz|doma v|prihajam iz|sem iz|rojen v|rojena v|odraščal*|preselil*|moje mesto|moja vas
born rojen|rojena|rojstni dan|rojstva|letnik
age star # let|stara # let|# let|imam # let
kin žena|mož|partner*|punca|fant|mati|oče|mama|starši|sin|hči|hčerka|otroci|otrok|brat|sestra|babica|dedek|vnuk*|stric|teta|družina
mykin poročen*|ločen*|vdovec|vdova|oče dveh|mati dveh|oče treh|mati treh
job delam|zaposlen*|študiram|učim na|poučujem|študent*|diplomiral*|po poklicu|poklic|upokojen*|doktorsk*|dijak*
org univerz*|institut*|inštitut*|šol*|gimnazij*|fakultet*|bolnišnic*|podjetj*|knjižnic*|muzej*|bank*|arhiv*|občin*|društv*
prof učitelj*|profesor*|inženir*|programer*|zdravni*|medicinska sestra|knjižničar*|arhivist*|odvetni*|pravni*|novinar*|raziskoval*|zgodovinar*|prevajal*|mehanik|arhitekt*|fotograf*|lekarnar*|študent*
every vsak|vsako|vedno|običajno|zvečer|vikend*|zjutraj|izmen*|ponoči|ob petkih|ob sobotah|ob nedeljah
meet srečanj*|wikisrečanj*|wikimania|konferenc*|delavnic*
faith katolik*|katoličan*|kristjan*|pravoslav*|musliman*|ateist*|agnosti*|protestant*|veren|verna|luteran*
party socialist*|komunist*|liberalec|konzervativ*|anarhist*|feminist*|levičar*|volim
orient gej|lezbijka|biseksual*|homoseksual*|transspol*|lgbt*
health avtiz*|avtist*|depresij*|diagnoz*|diabet*|sladkorn*|epilep*|disleksij*|gluh*|slep*|invalid*|kronič*|astm*
ethnic rom|romkinja|poreklo|koroški slovenec|manjšin*
street ulica|ul|cesta|trg|poštni predal
topic zanima*|članke|članki|pišem o|projekt*|teme|wikipedij*
user ta uporabnik|ta uporabnica|uporabnik|uporabnica
=name ime|pravo ime|priimek|ime in priimek
=birth rojen|datum rojstva|rojstni dan|leto rojstva
=age starost
=place kraj|mesto|prebivališče|država|kraj bivanja|doma
=job poklic|delo|zaposlitev|služba
=school izobrazba|šola|fakulteta
=mail pošta|e-pošta|email|e-naslov
=phone telefon|tel|gsm|mobi
=addr naslov|poštni naslov
=kin družina|zakonski stan|otroci
=id klicni znak|vpisna številka|registrska
work članki|ustvarjeni|viri|literatura|priznanja|peskovnik|orodja|seznam|zapiski|osebe`,
	pl: `
self ja|mnie|mi|mój|moja|moje|moi|mojej|mojego|moich|mieszkam|pracuję|urodziłem|urodziłam|studiuję|uczę|piszę|edytuję|jestem|mam|nasz*|nam|byłem|byłam|będę|lubię|zajmuję|pochodzę|mogę|nazywam|prowadzę|wierzę|choruję|skończyłem|skończyłam|bywam
my mój|moja|moje|moi|mojej|mojego|moją|moim|nasz*
named nazywam się|mam na imię|moje imię|moje prawdziwe imię|na imię mi|naprawdę nazywam się|prawdziwe nazwisko|imię i nazwisko|w realu|w rzeczywistości nazywam się
iam jestem|to ja
live mieszkam|mieszkamy|mieszka w|pochodzę z|pochodzę ze|zamieszkał*|jestem z|jestem ze|rodem z|urodzony w|urodzona w|urodziłem się w|urodziłam się w|wychowa*|przeprowadzi*|moje miasto|mieszkaniec|mieszkanka|rodowity|rodowita|krakus*|warszawiak|warszawianka|osiadł*|rodzinne miasto
born urodziłem|urodziłam|urodzony|urodzona|urodziny|ur|rocznik|data urodzenia|na świat przysze*
age mam # lat|# lat|# lata|lat #|wiek #|skończyłem # lat|skończyłam # lat|po trzydziestce|po czterdziestce|po pięćdziesiątce|po sześćdziesiątce
kin żona|mąż|partner*|dziewczyna|chłopak|narzeczon*|matka|ojciec|mama|tata|rodzice|syn|synowie|syna|córka|córki|córką|dzieci|dziecko|brat|bracia|siostra|siostry|babcia|dziadek|wnuk*|wnuczka|wujek|ciocia|kuzyn*|rodzina|teść|teściowa|żoną|mężem|żony|najmłodsz*|najstarsz*|bliźnia*
mykin żonaty|zamężna|mężatka|rozwiedzion*|wdowiec|wdowa|ojciec dwójki|matka dwójki|tata dwójki|mama dwójki|ojciec trójki|mama trójki|moja żona|mój mąż|z żoną|z mężem|kawaler|panna|dziadek trojga|z dziećmi
job pracuję|pracuje|pracowałem|pracowałam|studiuję|studiowałem|zatrudnion*|uczę w|wykładam|student*|absolwent*|doktorant*|z zawodu|zawód|emeryt*|na emeryturze|ukończył*|uczeń|uczennica|prowadzę zajęcia|etat|licealist*|zawodowo|członek zarządu|z wykształcenia|zarabiam
org uniwersytet*|politechni*|szkoł*|liceum|technikum|instytu*|wydzia*|szpital*|firm*|ministerst*|bibliote*|muzeum|laborator*|bank*|fabry*|archiwum|urząd*|urzęd*|fundacj*|stowarzyszeni*|akademi*|parafi*|kancelari*|uczelni*|pkp|przychodni*
prof nauczyciel*|wykładow*|inżynier*|programist*|lekar*|pielęgniar*|bibliotekar*|archiwist*|prawni*|adwokat*|dziennikar*|naukow*|history*|tłumacz*|mechanik*|elektryk*|księgow*|architekt*|fotograf*|farmaceut*|aptekar*|geolog*|biolog*|chemi*|fizyk*|filolog*|informaty*|maszynist*|student|studentka|uczeń|uczennica|kolejarz|kucharz|rolnik|piekarz|konserwator*|leśni*|księgarz
every każd*|zwykle|zazwyczaj|wieczorami|wieczorem|rano|weekend*|nocami|w nocy|zmian*|codziennie|godzin*|dyżur*|poniedziałki|wtorki|środy|czwartki|piątki|soboty|niedziele|najczęściej|w tygodniu
meet spotkani*|wikispotkani*|zlot*|wikimania|konferencj*|warsztat*|wikiwarsztat*|edytaton*|wikiwypraw*|wikiekspedycj*
away urlop*|wakacj*|wyjazd*|wyjeżdżam|w podróży|będę w|wyprawa|wziąłem udział|uczestniczy*
faith katoli*|chrześcija*|protestan*|prawosławn*|muzułman*|żyd|żydówka|buddyst*|ateist*|agnosty*|wierząc*|niewierząc*|ewangeli*|świadek jehowy|luteran*|parafian*|ministrant*|oaz*|zielonoświąt*
party socjalist*|komunist*|liberał*|konserwatyst*|anarchist*|monarchist*|nacjonalist*|feminist*|lewico*|prawico*|głosuję|członek partii|socjaldemokrat*|związkow*|korwin*|solidarno*|libertarian*|lewak|republikan*
orient gej|lesbijka|biseksual*|homoseksual*|heteroseksual*|queer|transpłciow*|niebinarn*|aseksual*|lgbt*
health autyz*|autyst*|adhd|asperger*|depresj*|diagnoz*|zdiagnozowan*|cukrzy*|epilep*|padacz*|dysleks*|dyslekty*|głuch*|niesłysząc*|niewidom*|wózk*|rak|nowotw*|niepełnospraw*|przewlekł*|stwardnien*|migren*|astm*|słabosłysz*|daltonist*
ethnic ślązak|ślązaczka|kaszub*|łemk*|rom|romka|cygan*|tatar*|żydowskiego pochodzenia|pochodzeni*|górnoślązak|narodowoś*|góral*
street ulica|ulicy|ul|aleja|al|plac|osiedle|os|skrytka pocztowa|kod pocztowy|mieszkania|poste restante
topic interesuj*|zainteresowa*|artykuł*|haseł|hasła|wikiprojekt*|projekt*|tematy|tematyka|piszę o|edytuję|wikipedi*
site mój blog|moja strona|mój kanał
user ten wikipedysta|ta wikipedystka|ten użytkownik|ta użytkowniczka|ta osoba|wikipedysta|wikipedystka
anon niezalogowan*|bez logowania|jako ip|moje ip|mój adres ip|adres ip|anonimowo|przed rejestracją|wylogowan*
=name imię|imię i nazwisko|nazwisko|prawdziwe imię
=birth urodzony|urodzona|data urodzenia|urodziny|rok urodzenia|rocznik|ur.
=age wiek
=place miasto|miejsce zamieszkania|kraj|pochodzenie|miejscowość|województwo|region|skąd|mieszka|miejsce urodzenia|narodowość|obywatelstwo|zamieszkały|mieszkam w|adres zamieszkania
=job zawód|praca|pracodawca|miejsce pracy|zajęcie|stanowisko|firma
=school wykształcenie|uczelnia|szkoła|studia|edukacja
=mail email|e-mail|mail|poczta|adres e-mail
=phone telefon|tel|komórka|kom|nr tel
=addr adres|adres pocztowy|adres korespondencyjny|do korespondencji
=site strona|strona www|blog|www|strona domowa
=faith religia|wyznanie|wiara
=party polityka|poglądy|partia|poglądy polityczne
=orient orientacja
=health niepełnosprawność|zdrowie|grupa krwi
=ethnic narodowość
=tz strefa czasowa|czas lokalny
=kin rodzina|stan cywilny|dzieci|żona|mąż
=id numer indeksu|nr indeksu|znak wywoławczy|rejestracja|nr legitymacji|pesel|tablica rejestracyjna|nr rej
=hours dostępność|dyżur|dostępny|dostępna|godziny
=ip ip|moje ip
=travel spotkania|wyjazdy|podróże|wydarzenia|zloty
work artykuły|hasła|utworzone|założone|do zrobienia|brudnopis*|źródła|bibliografia|literatura|nagrody|ordery|odznaczenia|narzędzia|cytaty|cytat|lista|listy|notatki|osoby|biogramy|zabytki|podziękowania|statystyki|wkład|linki`,
	cs: `
self já|mě|mi|můj|moje|má|mého|mé|mí|bydlím|pracuji|pracuju|narodil|narodila|studuji|studuju|píšu|píši|edituji|edituju|jsem|mám|náš|naše|nám|učím|jmenuji|jmenuju|žiju|žiji|mohu|budu|chodím|se mnou|moji|mou|svým
my můj|moje|má|mého|mé|moji|mou|mojí|náš|naše|svou|svým
named jmenuji se|jmenuju se|mé jméno je|moje jméno je|mé pravé jméno|pravé jméno|skutečné jméno|občanským jménem|vlastním jménem|v civilu
iam jsem|já jsem
live bydlím|bydliště|bydlící|žiju v|žiji v|pocházím z|pocházím ze|jsem z|jsem ze|narozen v|narozená v|vyrost*|vyrůst*|přestěhova*|mé město|rodák|rodačka|rodem z|obyvatel*|pražák|brňák|ostravák|rodné město|bytem
born narodil|narodila|narozen|narozená|narozeniny|ročník|narození|nar
age je mi # let|# let|#-letý|mám # let|bude mi #
kin manželka|manžel|partner*|přítelkyně|přítel|snoubenk*|snoubenec|žena|matka|otec|máma|táta|rodiče|rodičů|syn|synové|syna|dcera|dcery|dceru|děti|dětí|dítě|bratr|bratři|sestra|sestry|babička|dědeček|děda|vnuk*|vnouč*|vnučka|strýc|teta|bratranec|sestřenice|rodina|tchán|tchyně|manželkou|manželem|dcerou|synem|nejmladší|nejstarší
mykin ženatý|vdaná|rozveden*|vdovec|vdova|svobodný|svobodná|otec dvou|matka dvou|táta dvou|máma dvou|otec tří|matka tří|s manželkou|s manželem|s rodinou|s dětmi|manželka
job pracuji|pracuju|pracuje|studuji|studuju|studoval*|zaměstnan*|učím na|učím v|vyučuji|student*|absolvent*|doktorand*|povoláním|povolání|profesí|důchodce|v důchodu|vystudoval*|žák|žákyně|živím se|působím|členem výboru|místopředsed*|profese
org univerzit*|škol*|gymnázi*|institut|ústav*|fakult*|nemocnic*|firm*|společnost*|ministerst*|knihovn*|muze*|laborato*|bank*|továrn*|archiv*|úřad*|spolek|spolku|nadace|akademi*|čvut|vut|průmyslov*|farnost
prof učitel*|profesor*|inženýr*|programátor*|vývojář*|lékař*|zdravotní sestra|knihovn*|archivář*|právn*|advokát*|novinář*|vědec|vědkyně|historik|historička|překladatel*|mechanik|elektrikář|účetní|architekt*|fotograf*|lékárn*|geolog*|biolog*|chemik|fyzik|informatik*|strojvedoucí|student|studentka|zubař*|kuchař*|restaurátor*|výpravčí|jaderný
every každ*|obvykle|večer|večery|ráno|víkend*|noci|směn*|denně|hodin*|většinou|pondělky|úterky|středy|čtvrtky|pátky|soboty|neděle|ve všední|noční
meet sraz*|setkání|wikimania|wikikonferenc*|konferenc*|workshop*|wikisraz*|wikivíkend|editaton*|fotovýlet|wikiexpedice
away dovolen*|cest*|na cestách|budu v|nepřítomn*|zúčastni*
faith katolík|katolička|katolick*|křesťan*|protestant*|pravoslavn*|muslim*|žid|židovka|buddhist*|ateist*|agnosti*|věřící|nevěřící|evangelík|husit*|farník|ministrant
party socialist*|komunist*|liberál*|konzervativ*|anarchist*|monarchist*|nacionalist*|feminist*|levičák|pravičák|volím|člen strany|pirát*|sociální demokrat|odborář|ods|lidovec
orient gay|lesba|bisexuál*|homosexuál*|heterosexuál*|queer|transgender|nebinární|asexuál*|lgbt*
health autis*|adhd|asperger*|deprese|diagnóz*|cukrovk*|diabet*|epilep*|dyslex*|neslyšící|hluch*|nevidom*|slep*|vozík*|vozíčkář*|rakovin*|invalid*|postižen*|chronick*|roztroušen*|migrén*|astma*|nedoslých*
ethnic rom|romka|slezan|moravan|původ*|židovského původu|národnost*|vietnamského původu
street ulice|ul|náměstí|nám|třída|nábřeží|p. o. box|poštovní schránka|psč|sídliště|čp
topic zajím*|články|článk*|wikiprojekt*|projekt*|témata|píšu o|edituji|wikipedi*
site můj blog|můj web|moje stránky
user tento wikipedista|tato wikipedistka|tento uživatel|tato uživatelka|wikipedista|wikipedistka|uživatel
anon nepřihlášen*|bez přihlášení|jako ip|moje ip|ip adres*|anonymně|před registrací
=name jméno|pravé jméno|příjmení|jméno a příjmení|skutečné jméno|celé jméno
=birth narozen|narozena|datum narození|narozeniny|rok narození|ročník
=age věk
=place město|bydliště|země|původ|kraj|obec|region|místo narození|národnost|odkud|stát
=job povolání|práce|zaměstnavatel|zaměstnání|profese|funkce
=school vzdělání|škola|univerzita|studium
=mail email|e-mail|mail|pošta
=phone telefon|tel|mobil
=addr adresa|poštovní adresa|korespondenční adresa
=site web|blog|stránky|webová stránka
=faith náboženství|víra|vyznání
=party politika|strana
=tz časové pásmo|místní čas
=kin rodina|rodinný stav|děti
=id číslo studenta|volací znak|spz|rodné číslo|osobní číslo|státní poznávací značka
=hours dostupnost|k zastižení|online
=travel srazy|cesty|setkání
work články|založené|vytvořené|k dělání|úkoly|pískoviště|zdroje|literatura|vyznamenání|řády|nástroje|citáty|citát|seznam|seznamy|poznámky|osobnosti|památky|poděkování|statistiky|koncepty`,
	sk: `
self ja|ma|mi|môj|moja|moje|moji|bývam|pracujem|narodil|narodila|študujem|píšem|editujem|som|mám|náš|naša|volám|učím|žijem|budem|mojej
my môj|moja|moje|moji|mojej|mojou|náš|naša
named volám sa|moje meno je|moje skutočné meno|skutočné meno|občianskym menom|vlastným menom
iam som|ja som
live bývam|bydlisko|žijem v|pochádzam z|pochádzam zo|som z|som zo|narodený v|narodená v|vyrast*|presťahova*|moje mesto|rodák|rodáčka|rodom z|obyvateľ*|bratislavčan|košičan
born narodil|narodila|narodený|narodená|narodeniny|ročník|narodenia
age mám # rokov|# rokov|#-ročn*
kin manželka|manžel|partner*|priateľka|priateľ|snúbeni*|žena|matka|otec|mama|otecko|rodičia|syn|synovia|dcéra|dcéry|deti|dieťa|brat|bratia|sestra|sestry|babka|dedko|starý otec|stará mama|vnuk*|vnúč*|strýko|teta|rodina|svokr*
mykin ženatý|vydatá|rozveden*|vdovec|vdova|slobodný|slobodná|otec dvoch|matka dvoch|otec troch|s manželkou|s manželom|s deťmi
job pracujem|pracuje|študujem|študoval*|zamestnan*|učím na|učím v|vyučujem|študent*|absolvent*|doktorand*|povolaním|povolanie|dôchodca|vyštudoval*|žiak|živím sa
org univerzit*|škol*|gymnázi*|inštitút|ústav*|fakult*|nemocnic*|firm*|spoločnos*|ministerst*|knižnic*|múze*|laboratór*|bank*|archív*|úrad*|akadémi*
prof učiteľ*|profesor*|inžinier*|programátor*|vývojár*|lekár*|zdravotná sestra|knihovní*|archivár*|právni*|advokát*|novinár*|vedec|histori*|prekladateľ*|mechanik|elektrikár|účtovní*|architekt*|fotograf*|lekárni*|geológ*|biológ*|informati*|študent|študentka|rušňovodič
every každ*|zvyčajne|večer|večery|ráno|víkend*|noci|zmen*|denne|hodín|väčšinou|soboty|nedele
meet stretnuti*|zraz*|wikimania|konferenci*|workshop*|wikistretnuti*
away dovolenk*|cest*|budem v
faith katolík|katolíčka|katolíck*|kresťan*|protestant*|pravoslávn*|gréckokatol*|evanjeli*|moslim*|žid|židovka|budhist*|ateist*|agnosti*|veriac*
party socialist*|komunist*|liberál*|konzervatív*|anarchist*|nacionalist*|feminist*|volím|ľavičiar|pravičiar|člen strany
orient gay|lesba|bisexuál*|homosexuál*|queer|transrodov*|nebinárn*|asexuál*|lgbt*
health autiz*|autist*|adhd|depresi*|diagnóz*|cukrovk*|diabet*|epilep*|dyslex*|nepočujúc*|hluch*|nevidiac*|vozík*|rakovin*|invalid*|postihnut*|chronick*|migrén*|astma
ethnic róm|rómka|rusín*|maďarskej národnosti|národnos*|pôvod*|karpatsk*
street ulica|ul|námestie|nám|trieda|p. o. box|psč|sídlisko
topic zaujíma*|články|člán*|wikiprojekt*|projekt*|témy|píšem o|wikipédi*
user tento redaktor|táto redaktorka|tento používateľ|redaktor|redaktorka|používateľ
anon neprihlásen*|bez prihlásenia|moja ip|ip adres*|anonymne
=name meno|skutočné meno|priezvisko|meno a priezvisko
=birth narodený|narodená|dátum narodenia|narodeniny|rok narodenia
=age vek
=place mesto|bydlisko|krajina|pôvod|kraj|obec|miesto narodenia|odkiaľ|národnosť
=job povolanie|práca|zamestnávateľ|zamestnanie
=school vzdelanie|škola|univerzita
=mail email|e-mail|mail|pošta
=phone telefón|tel|mobil
=addr adresa|poštová adresa
=faith náboženstvo|viera|vierovyznanie
=kin rodina|rodinný stav|deti
=id volacia značka|evč|rodné číslo|špz|číslo študenta
work články|založené|vytvorené|úlohy|pieskovisko|zdroje|literatúra|vyznamenania|nástroje|citáty|zoznam|poznámky|osobnosti|pamiatky`,
};
