/** Bulgarian, Macedonian and Slovene words; the keys are explained in `../../concepts.ts`. */

export const SLAVIC_SOUTH: Record<string, string> = {
	bg: `
self аз|мен|ми|мой|моя|моят|моята|моето|моите|живея|работя|роден|родена|уча|пиша|редактирам|сме|нас|наш*|съм|имам|преподавам|мога|бях|ще
my ми|мой|моят|моя|моята|моите|наш*
named казвам се|името ми е|истинското ми име|истинското ми име е|моето име е|викат ми|в реалния живот|ми викат|наричат ме|ме наричат|знаят ме като|ме знаят като|по паспорт|в живота съм
iam аз съм|съм
live живея|живущ|от град|съм от|родом от|роден в|родена в|родена съм в|роден съм в|израснал*|преместих|моят град|родният ми|кореняк|пребивавам|идвам от|софиян*
born роден|родена|родих|рожден ден|рождена дата|раждане|набор|випуск
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
named се викам|јас се викам|моето име е|името ми е|вистинското име|ме викаат|ме знаат како|викајте ме|ме нарекуваат
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
	sl: `
self jaz|me|mi|moj|moja|moje|moji|živim|delam|rojen|rojena|študiram|pišem|urejam|sem|imam|učim|naš*|prebivam
my moj|moja|moje|moji|naš*
named ime mi je|moje ime je|moje pravo ime|pišem se|kličejo me|pravo ime|mi pravijo|pravijo mi|me kličejo|poznajo me kot|me poznajo kot|zasebno
iam sem|jaz sem
live živim|prebivam|stanujem|doma iz|doma v|prihajam iz|sem iz|rojen v|rojena v|odraščal*|preselil*|moje mesto|moja vas
born rojen|rojena|rojstni dan|rojstva|letnik|letnica
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
};
