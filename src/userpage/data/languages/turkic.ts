/** Words of further Turkic languages; the keys are explained in `../../concepts.ts`. */

export const TURKIC: Record<string, string> = {
	kk: `
self мен|менің|маған|мені|бізді|біздің|өзім|тұрамын|жұмыс істеймін|оқимын|жазамын|туғанмын|туылғанмын|білемін|боламын
my менің|біздің
named атым|менің атым|есімім|менің есімім|шын атым|шын есімім|аты жөнім|мені деп атайды|деп атайды|деп біледі|мені|достарым мені|деп атаңыздар|атаңыздар|тегім|лақабым|құрметпен|қолтаңба|шын өмірде|толық атым|құжат бойынша|достарым * дейді|ел * дейді|азан шақырып|азан шақырып қойған|төлқұжатта|құжатта|куәлікте|бүркеншік атым|лақап атым|ата-анам қойған
iam мен
live тұрамын|тұрады|тұрғын*|туып өстім|туғанмын|өстім|туған жерім|туған қалам|ауылым|қаламыз|көшіп келдім|тумасымын|тұрып жатырмын|тұрдым|қазір|туып-өскен|туып өскен|туып өскенмін|өскен жерім|отанымыз|елімнің|ата қонысым|көшіп келгенмін|қоныс аудар*|оралман*|қандас*|алматылық*|астаналық*|шымкенттік*|қарағандылық*|ақтөбелік*|семейлік*|атыраулық*|оралдық*|таразда*|қызылордалық*|павлодарлық*|өскемендік*|түркістандық*|ауылым*|терезеден|тереземіз|балконнан|туған жер|туған ауылым|туып-өстім|кіндік қаным|кіндік кескен|ата мекен|қазір * да тұр*|қазір * де тұр*|біздің ауыл|біздің ауылда|біздің қала|біздің қалада|менің ауылым|менің қалам|көшіп келд*|көшіп кетт*|қоныстанд*|қоныс аударды*|қоныс аударған|пәтер жалдап|жатақханада|шетелде тұрамын|минуттық жерде|жаяу минут|келін болып|оралман|қандас
born тудым|туғанмын|туылғанмын|дүниеге келдім|дүниеге келген|туған күнім|туған жылы|туылған|жылы туған|туғам|туған жылым|дүниеге келгенмін|жылы туғанмын|жылы дүниеге|туылдым
age # жастамын|жасым #|# жаста|# жас|жасқа келдім|жастан астым|жастамын|тен астым|бестен астым|ден астым|тан астым|жасым|жасқа толдым|отыз жас*|қырық жас*|елу жас*|алпыс жас*|жетпіс жас*|жиырма жас*|он сегіз жас*|он жеті жас*|он алты жас*|он бес жас*|отыздан астым|қырықтан астым|елуден астым|алпыстан астым|# жасар|зейнеткермін|жасөспірім*|елуден аст*|қырықтан аст*|отыздан аст*|алпыстан аст*|жетпістен аст*|елуге келд*|қырыққа келд*|отызға келд*|жасқа келд*|жасқа толд*|зейнеткер*|он бірінші сынып*|оныншы сынып*|тоғызыншы сынып*|11-сынып*|10-сынып*
kin әйел|күйеу|жар|ана|әке|шеше|ұл|қыз|бала|балалар|аға|іні|апа|сіңлі|қарындас|әже|ата|немере|отбасы|зайып*|жолдас|нағашы*|келін|күйеу бала|жиен|бөле|құда|ене|қайын*|баласы|қызы|ұлы
ourkin әйелім|күйеуім|жұбайым|анам|әкем|ұлым|қызым|балам|балаларым|ағам|інім|әпкем|сіңлім|қарындасым|әжем|атам|немерем|отбасым|зайыбым*|жұбайым*|жолдасым*|әйелім*|күйеуім*|анам*|шешем*|әкем*|ата анам*|ата-анам*|ұлым*|ұлдарым*|қызым*|қыздарым*|балам*|балаларым*|ағам*|інім*|әпкем*|апам*|сіңлім*|қарындасым*|бауырым*|әжем*|атам*|немерем*|немерелерім*|отбасым*|нағашым*|жиенім*|келінім*|жеңгем*|жездем*|келіншегім|келінім|күйеу балам|немерелерім|апам|жиенім|нағашым|енем|қайын атам|зайыбым|шешем|бәйбішем
mykin үйленгенмін|тұрмыстамын|балам бар|үйленген*|үйлі баранды|тұрмыста*|отбасылымын|бойдақпын|ажырасқан*|жесір*|екі балам бар|үш балам бар|балаларым бар|ұлым бар|қызым бар|екі баланың|үш баланың|бес баланың|төрт баланың|баланың анасы*|баланың әкесі*|ағам бар|інім бар|немерем бар|балалар ұйықтаған|балалар ұйықтағанда|балаларды ұйықтатып|жұбайым түсірген|қызым түсірген|ұлым түсірген|анама қараймын|әкеме қараймын|науқас анам|екі қызым|екі ұлым|бір қызым|бір ұлым|тұрмыстағы|тұрмысқа шық*|бойдақ*|жесір|жалғыз ұлы|кенже ұлы
job жұмыс істеймін|қызмет етемін|оқимын|студентімін|студент|түлегі|бітірдім|бітіргенмін|мамандығым|мұғаліммін|сабақ беремін|зейнеткер*|жұмыс жасаймын|жұмыс істедім|жұмыс істейді|қызметкер*|қызметтемін|оқып жүрмін|оқып жатырмын|курс студенті*|# курс*|сынып оқушысы*|# сынып*|оқушымын|магистрант*|магистр*|докторант*|бакалавр*|аспирант*|доцент*|директор*|бастық*|жетекші*|меңгеруші*|төраға*|хатшы*|құрылтайшы*|кәсіпкер*|ерікті*|әскери қызмет*|әскерде|жылдан бері жұмыс|жыл жұмыс|жыл еңбек|еңбек етемін|еңбек еттім|мұғалім болып|болып жұмыс|болып істеймін|инженер болып|маманы*|кәсібім|жұмыссыз*|зейнеттемін|дипломым*|сабақ берем|дәріс оқимын|дәріс беремін|такси айдаймын|автобус айдаймын|жүк көлігін|дүкен ұстаймын|дүкенім бар|мал бағамын|мал шаруашылығ*|егіншілік*|кезекшілік*|түнгі кезекші*|түнгі ауысым*|бірінші курс*|екінші курс*|үшінші курс*|төртінші курс*|1-курс*|2-курс*|3-курс*|4-курс*|бакалавриат*|магистратура*|докторантура*|әскер қатарында|зейнетке шық*|зейнеткемін|науқастарым|оқушыларым|студенттерім|әкемнің кәсібі|вахта*|вахтамен|ақ халат
org университет*|мектеп*|гимназия*|лицей*|институт*|факультет*|аурухана*|компания*|министрлі*|кітапхана*|мұражай*|музей*|банк*|зауыт*|колледж*|академия*|мектебінде|балабақша*|ақпараттық орталық|емхана*|дәріхана*|клиника*|кеніш*|шахта*|мұнай*|теміржол*|әуежай*|пошта*|полиция*|әскер*|әкімдік*|әкімшілік*|прокуратура*|баспа*|газет*|журнал*|редакция*|телеарна*|радио*|театр*|филармония*|мешіт*|қор*|бірлестік*|кеңсе*|дүкен*|грэс|жэо|аэс|казмунайгаз|қазмұнайгаз|қтж|казну|қазну|енуі|еуразия|абай атындағы|әл-фараби|зертхана*|мұрағат*|бөлімше*|балалар бөлімі*|орта мектеп*|медициналық университет*|баспахана*|фабрика*|әскери бөлім*
prof мұғалім*|инженер*|бағдарламашы*|программист*|дәрігер*|медбике*|кітапханашы*|заңгер*|журналист|ғалым|тарихшы*|аудармашы*|экономист*|студент*|оқытушы*|профессор*|тәрбиеші*|жүргізуші*|машинист*|дәнекерлеуші*|электрик*|құрылысшы*|аспаз*|наубайшы*|сатушы*|шаштараз*|фермер*|малшы*|шопан*|агроном|мал дәрігері*|ветеринар*|тіс дәрігері*|хирург|дәріхана*|психолог|сарбаз*|офицер*|полиция*|өрт сөндіруші*|сот*|судья*|нотариус*|есепші*|бухгалтер*|банкир*|математик|физик|химик*|биолог|геолог|географ|филолог|тілші*|археолог|этнограф|философ|әлеуметтанушы*|суретші*|мүсінші*|музыкант*|әнші*|күйші*|актер*|режиссер*|жазушымын|ақынмын|редактор*|дизайнер*|имам*|бапкер*|үй шаруасы*|энергетик|мұнайшы*|кенші*|зейнеткер|таксист*|токарь*|ағаш ұстасы*|тігінші*|кассир*|күзетші*|егінші*|директор*|мейірбике*|акушер*|фармацевт*|дәріханашы*|корректор*|полицей*|әскери қызметкер*|молда*|әлеуметтік қызметкер*|механик*|шахтер*
every әр|күн сайын|әдетте|кешке|таңертең|демалыс күн*|дүйсенбі*|сейсенбі*|сәрсенбі*|бейсенбі*|жұма*|сенбі*|жексенбі*|кешкі*|кештерде|таңғы|түнгі|түнде|жұмыстан кейін|сабақтан кейін|ауысым*|кезекшілік*|апта сайын|ай сайын|демалыста|сағат*|кешкі оннан|оннан кейін|тоғыздан кейін|он бірден кейін|түн ортасы*|таң ата*|таңсәріде|түскі үзілісте|аптасына бір*|аптасына екі*|айына бір*|әр жексенбі*|әр сенбі*|әр кеш*|әр түн*|сенбі-жексенбі|демалыс күндері|түнгі ауысым*|күндізгі ауысым*|жұма намаз*|ауызашардан кейін
meet кездесу*|уикимания|уикикездесу*|семинар*|конференция*
faith мұсылман*|христиан*|атеист*|тәңірші*|агностик*|намаз*|ораза*|алла*|православ*|будда*|дінсіз*|дінге сен*|құдайға сен*|сүннит*|ислам*|құдайға сенбе*|аллаға сен*|намаз оқи*|бес уақыт*|ораза тұт*|мешітке бара*|шіркеуге*
party социалист*|коммунист*|либерал*|ұлтшыл*|демократ*|феминист*|солшыл*|оңшыл*|партия мүше*|нұр отан|amanat|аманат партия*|оппозиция*|белсендімін|анархист*|консерватор*
health аутизм|диабет*|мүгедек*|депрессия|қант диабет*|қатерлі ісік*|астма*|демікпе*|эпилепсия*|аутист*|арба*|көзі көрмей*|құлағым*|есту*|зағип*|саңырау*|инсульт*|инфаркт*|бас сақина*|аллергия*|протез*|құлағым естіме*|естімеймін|көзім көрме*|көрмеймін|инсулин*|диализ*|арбада|балдақ*|химиотерапия*|депрессия*|аутизм*|кекеш*
ethnic руым|ұлтым|тегім|адай|ұйғыр*|қазақпын|татармын|қырғыз*|өзбек*|орыспын|кәріс*|немісп*|шапырашты*|суан*|жалайыр*|адаймын
street көшесі|көше|даңғылы|ықшамаудан*|үй|пәтер|көшесі #|үй #|пәтер #|даңғыл*|ш/а|ықшам аудан|пошта индексі|корпус
topic мақала*|қызығ*|жоба*|уикижоба*|тақырып*|уикипедия*
user бұл қатысушы|осы қатысушы|қатысушы
=name аты|есімі|аты-жөні|шын аты|шын есімі|тегі|аты жөнім|есімім|атым|толық аты|аты тегі
=birth туған күні|туған жылы|туылған күні|дүниеге келген|туған|туған жылым|туған жылы мен жері|туылған жылы
=age жасы|жас|жасым
=place қала|мекені|тұрғылықты жері|ел|туған жері|мекенжайы|аймақ|ұлты|азаматтығы|тұратын жері|тұрамын|мекен|тұрағы|қаласы|ауылы|туған ауылы|туған қаласы|елі|облысы|ауданы|отаны|шыққан жері|орналасқан жері|ауыл|облыс|аудан|қазір тұратын жері
=job жұмысы|мамандығы|кәсібі|жұмыс орны|қызметі|қызмет|жұмыс|лауазымы|мамандық|кәсіп|кәсіби|ұйым|компания
=school білімі|оқу орны|университет|мектебі|оқуы|мектеп|білім|факультеті|бітірген оқу орны|курсы|сыныбы
=mail пошта|эл. пошта|электронды пошта|email|e-mail|электрондық пошта|электронды мекенжай|почта|пошта мекенжайы
=phone телефон|тел|ұялы|ұялы телефон|телефоны|нөмір|нөмірі|байланыс телефоны|ватсап
=addr мекенжай|пошталық мекенжай|мекен жайы|мекенжайы|мекен-жайы|хат жазу мекенжайы
=faith діні|дін|сенімі|дін ұстанымы
=kin отбасы|отбасылық жағдайы|жұбайы|балалары|отбасы жағдайы|ата анасы|үйлі
work мақалалар|мақалаларым|дереккөз*|әдебиет|марапаттар|тізім*|құралдар|зертхана*|журналистика|журналистикасы|агрономия|агрономиясы|агрономияны|хирургия|хирургиясы|хирургияны|психология|психологиясы|психологияны|математика|математикасы|биология|биологиясы|биологияны|геология|геологиясы|геологияны|география|географиясы|географияны|филология|филологиясы|филологияны|археология|археологиясы|археологияны|этнография|этнографиясы|этнографияны|философия|философиясы|философияны|энергетика|энергетикасы
verb *ймін|*ймын|*емін|*амын|*дім|*дым|*тім|*тым|*ғанмын|*генмін|*қанмын|*кенмін|*іммін|*шімін|*шымын|жазып жүрмін|істеймін|жұмыс жасаймын|жасаймын|тұрып жатырмын|оқып жатырмын|инженерімін|мұғаліммін|дәрігермін|қазақпын|мұсылманмын|зейнеткермін|оқушымын|маманмын|маған|мендегі|менде|өзімді|өзімнің|біз|менімен|жоқпын|бармын|боламын|барамын
away демалыс*|іссапар*|сапар*|барамын|болдым|қатыстым|қатысамын|ұшамын|шетелде*|ораламын|боламын|барам|кетемін|келемін|ауылға барамын|ауылда боламын|сапарда|сапарға|демалыста|демалысқа|қажылық*
orient гей|лесби*|бисексуал*|трансгендер*|лгбт*|гомосексуал*
anon тіркелмей*|кірмей өңде*|ip мекен*|ip адрес*|анонимді|менің ip
=site сайты|сайт|блог|веб-сайт
=im инстаграм|телеграм|фейсбук|вконтакте|әлеуметтік желілер|желілер|ютуб
=party саяси көзқарасы|партия|көзқарасы
=health денсаулығы|қан тобы|мүгедектігі
=ethnic ұлты|руы|тегі|жүзі
=tz уақыт белдеуі|жергілікті уақыт
=id студенттік билет|шақыру белгісі|жсн|нөмірлік белгі|куәлік
=hours белсенді уақыт|онлайн|кестесі|уақыты|ауысым|кезекшілік|жұмыс уақыты
=ip ip|ip мекенжайы
=travel сапарлар|кездесулер|іс-шаралар
native шымкенттік*|алматылық*|астаналық*|семейлік*|қарағандылық*|ақтөбелік*|оралдық*|атыраулық*|ақтаулық*|павлодарлық*|қостанайлық*|көкшетаулық*|таразбын|тараздық*|түркістандық*|қызылордалық*|өскемендік*|жезқазғандық*|ауыл баласы*|қала баласы*
month наурыз*|құрбан айт*|ораза айт*|рамазан*|айт күндері|келесі ай*|келесі апта*|келер жыл*|келесі жыл*|ертең|бүрсігүні`,
	uz: `
self men|mening|menga|meni|biz|bizning|o'zim|yashayman|ishlayman|o'qiyman|yozaman|tug'ilganman|qiziqaman|bilaman|мен|менинг|яшайман|ишлайман|ўқийман|туғилганман
my mening|bizning|менинг
named ismim|mening ismim|haqiqiy ismim|to'liq ismim|исмим|менинг исмим|meni deb|deb atashadi|deb chaqirishadi|deb bilishadi|meni|do'stlarim meni|deb tanishadi|familiyam|taxallusim|hurmat bilan|imzo|pasportda|hayotda|асл исмим|фамилиям|do'stlarim * deyishadi|doʻstlarim * deyishadi|doʻstlarim meni|pasportda*|hujjatda*|guvohnomada*|taxallusim*|laqabim*|familiyam*|ota-onam qo'ygan*|ota-onam qoʻygan*|deb chaqirish*|deb atash*
iam men|мен
live yashayman|yashaydi|istiqomat qilaman|tug'ilganman|tug'ilib o'sganman|shahrim|qishlog'im|asli|ko'chib kel*|яшайман|туғилганман|истиқомат қиламан|dunyoga kelganman|tug'ilib|o'sganman|oʻsganman|voyaga yet*|yashab kelaman|yashayapman|yashaymiz|tug'ilib o'sgan|o'sib ulg'ayganman|ona shahrim|toshkentlik*|samarqandlik*|buxorolik*|farg'onalik*|andijonlik*|namanganlik*|xorazmlik*|qarshilik*|termizlik*|jizzaxlik*|navoiylik*|nukuslik*|qo'qonlik*|xivalik*|urganchlik*|fuqarosiman|тошкентлик*|самарқандлик*|бухоролик*|фарғоналик*|кўчиб келганман|derazadan|balkondan|aslim|ota makon*|ota yurt*|tug'ilgan joyim|tugʻilgan joyim|qishlogʻim|bizning qishloq*|bizning mahalla*|mahallam*|shahrim*|tug'ilib o'sgan*|tugʻilib oʻsgan*|koʻchib kel*|ko'chib o't*|koʻchib oʻt*|ijarada turaman|ijarada yashayman|yotoqxonada|chet elda yashayman|muhojir*|daqiqalik yo'l*|daqiqalik yoʻl*|kelin bo'lib*|kelin boʻlib*
born tug'ilganman|tug'ilgan|tavallud*|tug'ilgan kunim|туғилганман|туғилган|dunyoga kelganman|dunyoga kelgan|yilda tug'ilgan|tug'ildim|tavallud topganman|yilda tug'ilganman|дунёга келганман|таваллуд топганман
age # yoshdaman|yoshim #|# yosh|# yoshda|# ёшдаман|yoshdaman|yoshga|yoshimda|yoshga to'ldim|yoshga kirdim|yigirma yosh*|o'ttiz yosh*|qirq yosh*|ellik yosh*|oltmish yosh*|yetmish yosh*|o'n sakkiz yosh*|o'n yetti yosh*|yoshim|o'ttizdan oshganman|qirqdan oshdim|ellikdan oshdim|# yoshli|nafaqaxo'r*|o'smir*|ёшдаман|ellikdan osh*|qirqdan osh*|o'ttizdan osh*|oʻttizdan osh*|oltmishdan osh*|ellikka kir*|qirqqa kir*|o'ttizga kir*|oʻttizga kir*|yoshga kir*|yoshga to'l*|yoshga toʻl*|nafaqaxoʻr*|pensioner*|o'n birinchi sinf*|oʻn birinchi sinf*|o'ninchi sinf*|11-sinf*|10-sinf*|9-sinf*
kin xotin|er|ona|ota|o'g'il|qiz|farzand|bola|bolalar|aka|uka|opa|singil|buvi|bobo|nabira|amaki|tog'a|xola|amma|oila|ayol|rafiqa|turmush o'rtoq*|kelin*|kuyov*|qaynona*|qaynota*|jiyan*|tog'a*|egizak*|aka-uka*|qizi|o'g'li
ourkin xotinim|turmush o'rtog'im|onam|otam|o'g'lim|qizim|farzandim|farzandlarim|bolalarim|akam|ukam|opam|singlim|buvim|bobom|nabiram|oilam|онам|отам|оилам|rafiqam*|ayolim*|erim*|turmush o'rtog'im*|onam*|otam*|oyim*|dadam*|ota-onam*|o'g'lim*|o'g'illarim*|qizim*|qizlarim*|farzandim*|bolam*|bolalarim*|akam*|ukam*|opam*|singlim*|buvim*|bobom*|nevaram*|nabiram*|nabiralarim*|oilam*|tog'am*|amakim*|xolam*|ammam*|jiyanim*|kelinim*|kuyovim*|qaynonam*|рафиқам*|аям*|дадам*|ўғлим*|қизим*|фарзандларим*|акам*|укам*|опам*|невараларим*|ayolim|erim|turmush oʻrtogʻim|rafiqam|kelinim|kuyovim|nevaram|nevaralarim|momom|jiyanim|tog'am|togʻam|ammam|xolam|amakim|qaynonam|qaynotam|oʻgʻlim|dadam|oyim
mykin oilaliman|uylanganman|turmushga chiqqanman|ota onam|farzandim bor|оилалиман|uylangan*|turmush qurgan*|oilali|bo'ydoq*|ajrashgan*|beva*|ikki farzand*|uch farzand*|farzandlarim bor|o'g'lim bor|qizim bor|bolam bor|akam bor|opam bor|nevaralarim bor|farzandning otasi*|farzandning onasi*|икки фарзанд*|уйланган*|bolalar uxlagach|bolalar uxlagandan|bolalarni uxlatib|bolalarim uxlagach|ayolim olgan|erim olgan|qizim olgan|o'g'lim olgan|oʻgʻlim olgan|onamga qarayman|otamga qarayman|kasal onam|bir farzand*|ikki qiz*|ikki o'g'il*|ikki oʻgʻil*|turmushga chiqqan*|boʻydoq*|beva
job ishlayman|o'qiyman|tahsil ol*|talabasiman|talabasi|talabaman|bitirganman|dars beraman|kasbim|mutaxassisligim|nafaqaxo'r*|pensioner*|bitiruvchi*|ишлайман|ўқийман|талабасиман|ishlab kelaman|ishlayapman|ishlaganman|bo'lib ishlayman|bo'lib ishlaganman|xodimi*|xizmat qilaman|xizmat qilganman|o'qiyapman|o'qiganman|kurs talabasi*|# kurs*|sinf o'quvchisi*|o'quvchiman|o'quvchisi*|magistr*|bakalavr*|doktorant*|aspirant*|dotsent*|direktor*|rahbari*|boshlig'i*|mudiri*|rais*|kotib*|asoschisi*|tadbirkor*|ko'ngilli*|yildan beri ishlay*|yil ishla*|mutaxassis*|ishsiz*|nafaqada*|diplom*|ustozman|dars berib|taksi haydayman|avtobus haydayman|yuk mashina*|do'kon ochgan*|do'konim bor|doʻkonim bor|dehqonchilik*|chorvachilik*|bog'dorchilik*|navbatchilik*|tungi navbat*|tungi smena*|birinchi kurs*|ikkinchi kurs*|uchinchi kurs*|to'rtinchi kurs*|toʻrtinchi kurs*|1-kurs*|2-kurs*|3-kurs*|4-kurs*|magistratura*|magistrant*|harbiy xizmat*|armiyada|nafaqaga chiq*|pensiyaga chiq*|bemorlarim|o'quvchilarim|oʻquvchilarim|talabalarim|otamning kasbi|oq xalat
org universitet*|maktab*|institut*|litsey*|kollej*|fakultet*|shifoxona*|kompaniya*|vazirli*|kutubxona*|muzey*|bank*|zavod*|akademiya*|университет*|институт*|мактаб*|bog'cha*|poliklinika*|klinika*|dorixona*|temir yo'l*|metro*|aeroport*|pochta*|politsiya*|militsiya*|harbiy qism*|hokimiyat*|hokimligi|mahkama*|prokuratura*|nashriyot*|gazeta*|jurnal*|tahririyat*|televideni*|radio*|teatr*|konservatoriya*|masjid*|fond*|jamg'arma*|tashkilot*|idora*|ofis*|do'kon*|restoran*|laboratoriya*|arxiv*|o'zmu|toshdu|tdpu|tatu|tdyu|tma|inha|westminster|саноат|корхона*|шифохона*|кутубхона*|bo'lim*|bolalar bo'limi*|bolalar boʻlimi*|kasalxona*|bogʻcha*|hokimlik*|mahalla qo'mita*|bosmaxona*|temir yoʻl*|fabrika*|tibbiyot institut*|pedagogika institut*
prof o'qituvchi*|muhandis*|dasturchi*|shifokor*|hamshira*|kutubxonachi*|huquqshunos*|advokat*|jurnalist|olim|tarixchi*|tarjimon*|iqtisodchi*|talaba*|professor*|ўқитувчи*|муҳандис*|дастурчи*|талаба*|шифокор*|murabbiy*|tarbiyachi*|haydovchi*|mashinist*|payvandchi*|quruvchi*|duradgor*|oshpaz*|nonvoy*|sotuvchi*|sartarosh*|fermer*|dehqon*|bog'bon*|asalarichi*|veterinar*|tish shifokori*|jarroh*|farmatsevt*|psixolog|askar*|ofitser*|militsioner*|o't o'chiruvchi*|sudya*|prokuror*|notarius*|hisobchi*|buxgalter*|bankir*|matematik|fizik|kimyogar*|biolog|geolog|geograf|filolog|tilshunos*|arxeolog|etnograf|faylasuf*|sotsiolog|rassom*|haykaltarosh*|musiqachi*|xonanda*|aktyor*|rejissyor*|yozuvchiman|shoirman|muharrir*|dizayner*|fotograf|imom*|arxitektor*|me'mor*|uy bekasi*|taksichi*|tokar*|tikuvchi*|novvoy*|kassir*|qorovul*|cho'pon*|choʻpon*|chorvador*|bogʻbon*|direktor*|doya*|musahhih*|domla*|mexanik*
every har|odatda|kechqurun*|ertalab*|dam olish kunlari|har kuni|dushanba*|seshanba*|chorshanba*|payshanba*|juma*|shanba*|yakshanba*|kechki*|kechalari|tungi|tunda|ishdan keyin|darsdan keyin|smena*|navbat*|haftada|har oqshom|har hafta|dam olish|soat*|kechki o'ndan|kechki oʻndan|o'ndan keyin|oʻndan keyin|to'qqizdan keyin|yarim tun*|tong sahar*|saharlab|tushlikda|haftada bir*|haftada ikki*|oyda bir*|har yakshanba*|har shanba*|har kech*|har oqshom*|har tong*|shanba-yakshanba|tungi smena*|kunduzgi smena*|tungi navbat*|iftordan keyin|juma namozi*
meet uchrashuv*|vikimaniya|konferensiya*|vikimarafon*|seminar*
faith musulmon*|xristian*|ateist*|agnostik*|dindor*|мусулмон*|namoz*|ro'za*|sunniy*|shia*|pravoslav*|dinsiz*|xudoga ishon*|allohga*|yahudiy*|islom*|allohga ishon*|namoz o'qi*|namoz oʻqi*|besh vaqt*|ro'za tut*|roʻza tut*|masjidga bor*|cherkovga*
party sotsialist*|kommunist*|liberal*|millatchi*|demokrat*|feminist*|so'lchi*|o'ngchi*|partiya a'zosi*|partiyasi a'zosi*|muxolifat*|faolman|anarxist*|konservator*
health autizm|diabet*|nogiron*|depressiya|qandli diabet*|saraton*|astma*|epilepsiya*|autist*|nogironlar aravacha*|aravacha*|ko'zi ojiz*|insult*|infarkt*|migren*|allergiya*|gepatit*|qulog'im eshit*|qulogʻim eshit*|eshitmayman|ko'zim ko'r*|koʻzim koʻr*|ko'rmayman|insulin*|dializ*|kimyoterapiya*|tutqanoq*|depressiya*|autizm*|koʻzi ojiz*|duduqlan*
ethnic millatim|qoraqalpoq*|tojik*|elati|o'zbekman|qozoqman|uyg'ur*|koreys*|tatarman|rusman|qipchoq*
street ko'chasi|ko'cha|mahalla*|uy|xonadon|daha|ko'chasi #|uy #|xonadon #|kv|kvartira|dahasi|mavze*|pochta indeksi|tor ko'cha*
topic maqola*|qiziq*|loyiha*|vikiloyiha*|mavzu*|vikipediya*
user bu foydalanuvchi|ushbu foydalanuvchi|foydalanuvchi
=name ism|ismi|ismim|haqiqiy ismi|familiya|to'liq ismi|f.i.sh|исми|исм|ism familiya|ism-familiya|familiyasi|asl ismi|to'liq ism
=birth tug'ilgan kuni|tug'ilgan sana|tug'ilgan yili|tug'ilgan|tavallud|tug'ilganim|tug'ilgan joyi va sanasi|tavalludi|туғилган|туғилган сана
=age yosh|yoshi|yoshim
=place shahar|yashash joyi|davlat|mamlakat|tug'ilgan joyi|manzil|viloyat|millati|fuqaroligi|istiqomat joyi|yashaydi|yashayman|yashash manzili|turar joyi|tug'ilgan joy|vatani|tumani|qishlog'i|joylashuvi|kelib chiqishi|hozirgi manzili|шаҳар|яшаш жойи|tugʻilgan joyi|tuman|qishloq|mahalla|asli
=job kasbi|kasb|ish|ish joyi|mutaxassisligi|lavozimi|faoliyati|mashg'uloti|kasbim|tashkilot|kompaniya|ishi
=school ta'lim|ma'lumoti|o'qish joyi|universitet|maktab|o'quv yurti|fakulteti|kursi|sinfi|tugatgan|oliygoh|o'qishi
=mail pochta|e-pochta|email|elektron pochta|e-mail|elektron manzil|pochtam
=phone telefon|tel|mobil|telefon raqami|tel.|mobil raqam|raqam|telefonim|aloqa uchun
=addr manzil|pochta manzili|uy manzili|manzilim
=faith din|dini|dini e'tiqodi|e'tiqodi
=kin oila|oilaviy ahvoli|turmush o'rtog'i|farzandlari|bolalari|ota-onasi
work maqolalar|maqolalarim|yaratgan*|manbalar|adabiyotlar|mukofotlar|ro'yxat*|eslatmalar|qumloq*|jurnalistika|psixologiya|psixologiyasi|psixologiyani|matematika|matematikasi|biologiya|biologiyasi|biologiyani|geologiya|geologiyasi|geologiyani|geografiya|geografiyasi|geografiyani|filologiya|filologiyasi|filologiyani|arxeologiya|arxeologiyasi|arxeologiyani|etnografiya|etnografiyasi|etnografiyani|sotsiologiya|sotsiologiyasi|sotsiologiyani|fotografiya|fotografiyasi|fotografiyani
verb *yman|*aman|*moqdaman|*ganman|*yapman|*dim|*chiman|*shunosman|boraman|bo'laman|o'zbekman|musulmonman|talabaman|o'qituvchiman|muhandisman|shifokorman|nafaqadaman|pensiyadaman|uylanganman|turmushdaman|yashab kelaman|ishlab kelaman|menda|mendan|o'zimning|o'zimni|haqimda|yo'qman|emasman|sevaman|bilaman|bitirganman|яшаб|мендан|ўзим|ўзимнинг|туғилиб ўсганман|оилалиман|талабаман|ўқитувчиман
away ta'til*|safar*|xizmat safari*|boraman|bordim|qatnashdim|qatnashaman|uchaman|chet el*|qaytaman|bo'laman|boʻlaman|ketaman|kelaman|qishloqqa boraman|qishloqda bo'laman|qishloqda boʻlaman|safarda|safarga|ta'tilda|taʼtilda|hajga|umraga
orient gey|lesbi*|biseksual*|transgender*|lgbt*
anon ro'yxatdan o'tmay*|kirmasdan*|ip manzil*|ip manzilim*|anonim*|mening ip
=site sayt|blog|veb-sayt|sayti
=im telegram|instagram|feysbuk|facebook|ijtimoiy tarmoqlar|yutub|tvitter
=party siyosiy qarashlari|partiyasi
=health sog'lig'i|qon guruhi|nogironligi
=ethnic millat|millati|elati
=tz vaqt mintaqasi|mahalliy vaqt
=id talaba raqami|talabalik guvohnomasi|pasport|chaqiruv belgisi|davlat raqami|guvohnoma
=hours faol vaqti|onlayn|ish vaqti|smena|navbatchilik|bo'sh vaqt
=ip ip|ip manzil
=travel safarlar|uchrashuvlar|tadbirlar
native samarqandlik*|toshkentlik*|buxorolik*|xorazmlik*|namanganlik*|andijonlik*|farg'onalik*|fargʻonalik*|qo'qonlik*|qoʻqonlik*|surxondaryolik*|qashqadaryolik*|qarshilik*|jizzaxlik*|sirdaryolik*|navoiylik*|nukuslik*|termizlik*|urganchlik*|marg'ilonlik*|margʻilonlik*|o'shlik*|oʻshlik*
month navro'z*|navroʻz*|qurbon hayit*|ramazon hayit*|hayit*|ramazon*|keyingi oy*|kelasi oy*|keyingi hafta*|kelasi hafta*|kelasi yil*|ertaga|indinga`,
	tt: `
self мин|минем|миңа|мине|без|безнең|үзем|яшим|эшлим|укыйм|язам|тудым|туганмын|беләм|бирәм
my минем|безнең
named минем исемем|исемем|чын исемем|мине|дусларым мине|дип йөртәләр|дип беләләр|дип атыйлар|фамилиям|хөрмәт белән|тулы исемем
iam мин
live яшим|яши|тудым|туганмын|үстем|туган авылым|туган шәһәрем|туган ягым|чыгышым белән|күченде*|яшибез|яшәп ятам|туып үстем|туып үскән|туган җирем|казанлы*|уфалы*|чаллылы*|әлмәтле*|түбән камалы*|шәһәрендә яшим|авылыннан|күчеп килдем|гражданы
born тудым|туганмын|туган көнем|дөньяга килдем|туган елым
age миңа # яшь|# яшьтә|# яшь|яшь тулды|яшемдә|егерме яшь*|утыз яшь*|кырык яшь*|илле яшь*|алтмыш яшь*|яшендә|яшьтәмен
kin хатын|ир|әни|әти|ана|ата|улы|кызы|кыз|бала|балалар|абый|апа|эне|сеңел|дәү әни|дәү әти|әби|бабай|онык|гаилә
ourkin хатыным|ирем|әнием|әтием|улым|кызым|балаларым|абыем|апам|энем|сеңлем|әбием|бабам|гаиләм|хатыным*|ирем*|әнием*|әтием*|әти-әнием*|улым*|улларым*|кызым*|кызларым*|балам*|балаларым*|абыем*|апам*|энем*|сеңлем*|әбием*|бабаем*|бабам*|дәү әнием*|дәү әтием*|оныгым*|оныкларым*|гаиләм*|җиңгәм*|кияүем*
mykin өйләнгән|кияүдә|өйләнгәнмен|кияүгә чыккан*|ике балам*|өч балам*|улым бар|кызым бар|балам бар|аерылган*
job эшлим|укыйм|укытам|студент*|тәмамладым|һөнәрем|хезмәт итәм|пенсионер*|белгечлегем|эшләдем|булып эшлим|хезмәттә|курс студенты|аспирант*|магистр*|директор*|җитәкче*|мөдир*|доцент*|ел эшлим|ел эшләдем|белгеч*|пенсиядә|хезмәткәр*
org университет*|мәктәп*|гимназия*|лицей*|институт*|факультет*|хастаханә*|китапханә*|музей*|банк*|завод*|кфу|нәшрият*|мәктәбендә|балалар бакчасы|тимер юл*|газета*|редакция*|радио*|театр*|мәчет*|академия*|татнефть|камаз
prof укытучы*|инженер*|программачы*|программист*|табиб|шәфкать туташы|китапханәче*|юрист*|журналист|галим|тарихчы*|тәрҗемәче*|студент*|язучы*|шофёр*|машинист*|эретеп ябыштыручы|пешекче*|сатучы*|фермер*|агроном|ветеринар*|хирург|психолог|хәрби*|офицер*|хисапчы*|бухгалтер*|математик|физик|биолог|геолог|филолог|тел белгече|археолог|рәссам*|җырчы*|артист*|режиссёр*|имам*|архитектор*|фотограф|нефтьче*
every һәр|гадәттә|кичләрен|иртән|ял көн*|дүшәмбе*|сишәмбе*|чәршәмбе*|пәнҗешәмбе*|җомга*|шимбә*|якшәмбе*|эштән соң|дәресләрдән соң|төнлә|төннәрен|атна саен
faith мөселман*|православ*|атеист*|христиан*|тәңреч*|керәшен*|намаз*|ураза*|ислам*
party социалист*|коммунист*|либерал*|милләтче*|демократ*
health диабет*|инвалид*|аутизм|шикәр диабет*|яман шеш*|астма*|эпилепсия*|сукыр*|чукрак*|инсульт*|коляска*
ethnic мишәр*|типтәр*|милләтем|керәшен*|нугай*
street урамы|урам|проспекты|йорт|фатир
topic мәкалә*|кызыксын*|проект*|википроект*|темалар|википедия*
user бу кулланучы|кулланучы
=name исем|исеме|исемем|чын исеме|фамилия|исем фамилия
=birth туган көне|туган елы|туган|туган көнем|туган елым
=age яшь|яше
=place шәһәр|яшәү урыны|ил|туган җире|туган урыны|район|милләте|яшәгән җире|яшим|шәһәре|авылы|туган авылы|ил/шәһәр|ватаны
=job һөнәре|эше|эш урыны|һөнәр|хезмәте|эш|вазифасы|эшләгән урыны
=school белеме|уку йорты|мәктәп
=mail почта|эл. почта|электрон почта|email|e-mail
=phone телефон|тел
=addr адрес
=faith дине|дин
=kin гаилә|гаилә хәле|хатыны|балалары
work мәкаләләр|чыганаклар|әдәбият|бүләкләр|исемлек|журналистика|агрономия|агрономиясе|хирургия|хирургиясе|психология|психологиясе|математика|биология|биологиясе|геология|геологиясе|филология|филологиясе|археология|археологиясе|фотография|фотографиясе
verb *ймын|*гәнмен|*ганмын|студентмын|укытучымын|татармын|мөселманмын|өйләнгәнмен|миндә|миннән|үземнең|булам|барам|бетердем|яшәп ятам|эшлим
anon теркәлмичә|кермичә|ip адрес*|аноним*
=im инстаграм|фейсбук|телеграм|вконтакте|социаль челтәрләр
=ethnic милләте|милләт
=ip ip|ip адрес`,
	ky: `
self мен|менин|мага|мени|биз|биздин|өзүм|жашайм|иштейм|окуйм|жазам|туулгам|төрөлгөм|билем
my менин|биздин
named менин атым|атым|ысымым|чыныгы атым|деп аташат|деп билишет|мени|досторум мени|деп тааныйт|фамилиям|урматым менен|толук атым
iam мен
live жашайм|жашайт|туулгам|төрөлгөм|туулуп өскөм|чоңойгом|шаарым|айылым|туулган жерим|тургун*|жашап жатам|жашап келем|туулуп-өскөн|туулуп өсүп|туулган айылым|көчүп келгем|бишкектик*|оштук*|нарындык*|таластык*|ысык-көлдүк*|жалал-абаддык*|баткендик*
born туулгам|төрөлгөм|туулган күнүм|туулган жылы|төрөлгөн
age # жаштамын|# жаштам|жашым #|# жашта|жаштамын|жашка чыктым|жашка толдум|отуз жаш*|кырк жаш*|элүү жаш*|алтымыш жаш*|жыйырма жаш*|он сегиз жаш*
kin аял|күйөө|эне|апа|ата|уул|кыз|бала|балдар|байке|ини|эже|сиңди|чоң эне|чоң ата|небере|үй-бүлө
ourkin аялым|уулум|жубайым|күйөөм|апам|атам|кызым|балам|балдарым|байкем|иним|эжем|сиңдим|чоң атам|чоң энем|үй-бүлөм|жубайым*|аялым*|күйөөм*|апам*|атам*|ата-энем*|уулум*|уулдарым*|кызым*|кыздарым*|балам*|балдарым*|агам*|байкем*|иним*|эжем*|сиңдим*|карындашым*|чоң атам*|чоң энем*|таенем*|таятам*|неберем*|үй-бүлөм*|жеңем*
mykin үйлөнгөм|үй-бүлөлүүмүн|үйлөнгөн*|турмушка чыккан*|бойдок*|ажырашкан*|эки балам*|үч балам*|балам бар|уулум бар|кызым бар
job иштейм|окуйм|окутам|студентмин|студент*|бүтүргөм|аяктагам|кесибим|адистигим|сабак берем|пенсионер*|иштеп жүрөм|иштеп келем|болуп иштейм|кызматкери*|окуучу*|курс студенти*|магистр*|аспирант*|директор*|жетекчи*|доцент*|жылдан бери иште*|адисмин|пенсиядамын
org университет*|мектеп*|лицей*|институт*|факультет*|оорукана*|компания*|министрли*|китепкана*|музей*|банк*|завод*|академия*|мектебинде|бала бакча*|темир жол*|аэропорт*|милиция*|айыл өкмөтү|мэрия*|газета*|редакция*|телеканал*|театр*|мечит*|кну|кгту|аука|манас университети
prof мугалим*|инженер*|программист*|дарыгер*|медайым*|китепканачы*|юрист*|журналист|окумуштуу*|тарыхчы*|котормочу*|экономист*|студент*|айдоочу*|ашпозчу*|сатуучу*|фермер*|малчы*|дыйкан*|агроном|ветеринар*|хирург|психолог|аскер*|офицер*|сот*|бухгалтер*|математик|физик|биолог|геолог|филолог|тилчи*|археолог|сүрөтчү*|ырчы*|актёр*|режиссёр*|имам*|архитектор*|фотограф
every ар бир|ар дайым|адатта|кечинде|эртең менен|дем алыш күн*|дүйшөмбү*|шейшемби*|шаршемби*|бейшемби*|жума*|ишемби*|жекшемби*|жумуштан кийин|сабактан кийин|кечкисин|түнкүсүн|смена*
faith мусулман*|атеист*|христиан*|теңирчи*|намаз*|орозо*|православ*|ислам*
party социалист*|коммунист*|либерал*|улутчул*|демократ*
health диабет*|майып*|аутизм|кант диабет*|астма*|эпилепсия*|сокур*|дүлөй*|инсульт*|коляска*
ethnic уругум|улутум|дунган*|уйгур*
street көчөсү|көчө|проспектиси|батир
topic макала*|кызыг*|долбоор*|темалар|уикипедия*|википедия*
user бул колдонуучу|колдонуучу
=name аты|ысымы|аты-жөнү|чыныгы аты|фамилиясы|аты жөнү|толук аты
=birth туулган күнү|туулган жылы|төрөлгөн күнү|туулган
=age жашы
=place шаар|жашаган жери|өлкө|туулган жери|дареги|улуту|жашаган шаары|шаары|айылы|мекени|облусу|району
=job кесиби|иши|иштеген жери|кызматы|жумушу|иш орду
=school билими|окуу жайы|университет|университети|мектеби|окуусу
=mail почта|эл. почта|электрондук почта|email|e-mail
=phone телефон|тел|байланыш номери
=addr дарек
=faith дини
=kin үй-бүлө|үй-бүлөсү|жубайы|балдары|үй-бүлөлүк абалы
work макалалар|булактар|адабияттар|сыйлыктар|тизме|журналистика|агрономия|агрономиясы|хирургия|хирургиясы|психология|психологиясы|математика|биология|биологиясы|геология|геологиясы|филология|филологиясы|археология|археологиясы|фотография|фотографиясы
verb *ймын|*ймин|*ймун|*ймүн|*амын|*емин|*дым|*дим|*ганмын|*генмин|иштеп жүрөм|жашап жатам|окуп жатам|студентмин|мугалиммин|инженермин|кыргызмын|мусулманмын|үйлөнгөнмүн|менде|менден|өзүмдүн|болом|барам|бүткөм|бүтүрдүм|жүрөм|эмесмин
anon катталбай|кирбей|ip дарек*|анонимдүү
=im инстаграм|фейсбук|телеграм|социалдык тармактар
=ethnic улуту|уруусу
=ip ip|ip дареги`,
};
