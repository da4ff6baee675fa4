/** Words of African languages, Haitian, Mongolian and Esperanto; the keys are explained in `../../concepts.ts`. */

export const AFRICAN_OTHER: Record<string, string> = {
	eo: `
self mi|min|mia|miaj|mian|miajn|ni|nia|niaj
my mia|miaj|mian|miajn|nia|niaj
named mi nomiĝas|mia nomo estas|mia vera nomo|mia nomo|mi estas nomata|mia plena nomo|oni nomas min|nomas min|konas min kiel|nomiĝas|baptonomo
iam mi estas
live mi loĝas|loĝas en|loĝas apud|mi vivas|loĝanta en|mi venas de|mi venas el|mi devenas|devenas de|devenas el|naskiĝis en|naskiĝinta en|kreskis en|mia urbo|mia hejmurbo|mi estas el|translokiĝis|hejme en|loĝanto de|hejmo|mi naskiĝis en|plenkreskis|transloĝiĝis|elmigris|naskiĝurbo|mia vilaĝo|nuntempe en|civitano de
born naskiĝis|naskiĝinta|naskita|naskiĝtago|naskiĝdato|naskiĝintus
age # jarojn aĝa|#-jara|aĝas #|aĝo #|mi havas # jarojn|#-jaraĝa|jaraĝa|havas # jarojn
kin edzino|edzo|patro|patrino|filo|filino|filoj|infanoj|infano|gepatroj|frato|fratino|avo|avino|nepo|onklo|koramikino|koramiko|gefratoj|edzinon|edzon|infanojn|filon|filinon|gefiloj|geavoj|onklino|kuzo|nevo|nevino|nepino|fianĉo|fianĉino|partnero|familio|bofilo|ĝemelo
mykin edziĝinta|edziniĝinta|edziĝis|edzinigita|patro de|patrino de|eksedziĝinta|fraŭlo|mia familio|mi havas edzinon|mi havas edzon|mi havas infanojn|edzigita|fraŭlino|divorcita|divorcinta|vidvo|vidvino|mia edzino|mia edzo|mia filo|mia filino|mia patro|mia patrino|miaj infanoj|miaj gepatroj|mia frato|mia fratino|mia avo|mia avino
job mi laboras|laboras kiel|laboras en|laboras ĉe|studas|mi studis|instruas|mia profesio|profesie|emerita|emeritiĝis|diplomiĝis|studento|prezidanto|vicprezidanto|sekretario|kasisto|estrarano|oficas|deĵoras|ano de|laboras|laboris|instruis|studis|studento de|studentino|dungita|estas dungita|pensiulo|senlabora|doktoriĝas|magistriĝis|dejoras|praktikas|lernas en|vizitas lernejon|profesia|mia laboro|posedas butikon
org universitato|lernejo|instituto|firmao|entrepreno|hospitalo|biblioteko|muzeo|banko|fakultato|gimnazio|asocio|societo|klubo|sekcio|tejo|uea|oficejo|universitato*|lernejo*|gimnazio*|hospitalo*|biblioteko*|muzeo*|firmao*|kompanio*|banko*|oficejo*|instituto*|eldonejo*|vendejo*|butiko*|fabriko*|ministerio*|arĥivo*|apoteko*|preĝejo*|fervojo*|kolegio*|fakultato*|asocio*
prof instruisto|instruistino|inĝeniero|programisto|kuracisto|flegisto|flegistino|bibliotekisto|ĵurnalisto|advokato|studento|studentino|profesoro|sciencisto|tradukisto|lernanto|kamparano|arkitekto|pensiulo|esploristo|kuracistino|gimnaziano|kontisto|fotisto|apotekisto|kuiristo|bakisto|ŝoforo|kondukisto|ĉarpentisto|elektristo|terkultivisto|farmisto|policisto|soldato|pastro|monaĥo|oficisto|vendisto|komizo|sekretario|emerito|muzikisto|retprogramisto|vartisto|bestkuracisto|dentisto
every ĉiutage|ĉiusemajne|vespere|matene|semajnfine|lunde|marde|merkrede|ĵaŭde|vendrede|sabate|dimanĉe|nokte|ĉiun tagon|ĉiun semajnon|ĉiun vesperon|ĉiun matenon|ĉiun lundon|ĉiun vendredon|ĉiun sabaton|ĉiun dimanĉon|ĉiun monaton|ĉiun someron
meet kongreso|kongreson|renkontiĝo|renkontiĝon|vikimanio|kunveno|ijk|konferenco|universala kongreso|redaktomaratono
away vojaĝas|vojaĝo|ferias|forestas|forestos|mi estos|partoprenis|partoprenos|mi iros
faith kristano|katoliko|protestanto|islamano|budhano|ateisto|agnostikulo|bahaano|ortodoksa|kredanto|homarano|kvakero|estas judo|judino
party socialisto|komunisto|anarkiisto|liberalulo|konservativulo|sennaciisto|feministo|pacifisto|maldekstrulo|verdulo|ekologiisto
orient gejo|lesbanino|ambaŭseksema|samseksema|transgenra|kvira|aseksema|neduuma
health aŭtisma|aŭtisto|diabeto|diabeta|surda|blinda|epilepsio|depresio|handikapita|rulseĝo|kancero|astmo
ethnic romao|kurdo|deveno|devena|judodevena
street strato|avenuo|placo|poŝtkodo|poŝtkesto|domo #|etaĝo
topic interesiĝas|interesoj|artikolojn|artikoloj|artikolo|pri kiuj|vikiprojekto|vikipedio|tradukas
site mia blogo|mia retejo|mia paĝaro|mia kanalo
user ĉi tiu uzanto|tiu ĉi uzanto|ĉi tiu vikipediisto
anon sen ensaluti|neensalutinte|mia ip|elsalutinta|anonime|ip-adreso|forgesis ensaluti|neensalutinta
=name nomo|vera nomo|plena nomo|antaŭnomo|familia nomo|kiu
=birth naskiĝdato|naskiĝo|naskiĝis|naskiĝtago|naskita
=age aĝo
=place loko|loĝloko|urbo|lando|loĝas en|hejmurbo|naskiĝloko|deveno|loĝas
=job profesio|laboro|okupo|laborloko
=school studoj|lernejo|universitato
=mail retpoŝto|retadreso|retpoŝtadreso|rete
=phone telefono|poŝtelefono|tel
=addr adreso|poŝtadreso|poŝte|leteroj
=site retejo|blogo|hejmpaĝo
=faith religio
=party politiko
=tz horzono
=kin familio|edzo|edzino|infanoj
=hours horoj
=travel kongresoj|renkontiĝoj|vojaĝoj|aranĝoj
work artikoloj|listo|fontoj|provejo|iloj|citaĵoj|premioj|farendaĵoj|kontribuoj|malnetoj|dankoj|notoj|libroj`,
	sw: `
self mimi|mimi ni|yangu|wangu|langu|changu|zangu|kwangu|sisi|ninaishi|naishi|ninafanya|nafanya|nilizaliwa|ninasoma|nasoma|ninatoka|natoka|nimezaliwa|niko|nina|napenda|ninapenda|habari zenu|karibuni|naitwa|ninaitwa|nafundisha|ninafundisha|nahariri|nimeoa|nimeolewa|nitakuwa|nakuja|kunihusu|nina*|nime*|nili*|nita*|nimekuwa|ninatokea|natokea|nimetokea|nilipata|niliishi|nasomea|ninasomea|mie|miye|sote tuna|kuhusu mimi|natumia
my yangu|wangu|langu|changu|zangu|wetu|yetu|kwetu|nyumbani kwetu
named naitwa|ninaitwa|jina langu|jina langu kamili|jina langu halisi|jina halisi|jina kamili|wananiita|huniita|niite|niiteni|najulikana kama|wananijua kama|hufahamika kama|jina langu la|huitwa|nafahamika|nafahamika kama|jina ni|jina langu ni|marafiki huniita|watu huniita|nyumbani huniita|jina la utani|jina la kuzaliwa|jina la ubatizo|kwenye kitambulisho|kitambulisho kinasema|cheti cha kuzaliwa|pasipoti
iam mimi ni|mimi
live naishi|ninaishi|ninakaa|nakaa|natoka|ninatoka|nilizaliwa|nimezaliwa|mzaliwa wa|mkazi wa|nyumbani kwangu|kwetu|mwenyeji wa|nilikulia|mji wangu|kijiji changu|anaishi|ninaishi mjini|mimi ni mtu wa|hapa|mkaazi|mwenyeji|kijijini|mjini|natokea|ninatokea|nimetokea|ninakoishi|ninapoishi|makazi yangu|naishi na|nilikozaliwa|nililelewa|nimehamia|nilihamia|mzawa wa|mkaaji|kwa sasa niko|niko mjini|nyumbani kwetu|asili yangu|mji wa kwetu|ughaibuni|nimepanga|nilizaliwa na kukulia|dirishani|kutoka dirishani|kwetu ni|kwetu kijijini|nyumbani ni|nimezaliwa na kukulia|nimekulia|nimelelewa|tulihamia|tumehamia|nyumba ya kupanga|naishi mtaa wa|mtaa wetu|mtaani kwetu|kijijini kwetu|kijiji chetu|mji wetu|nina asili ya|kabila langu ni|nipo ughaibuni|hosteli|dakika * kutoka|sasa niko|niko kwa sasa|nilipo sasa|niko mkoani|tunaishi|nimekaa
born nilizaliwa|nimezaliwa|kuzaliwa|siku ya kuzaliwa|nilizaliwa mwaka|mzaliwa mwaka|kuzaliwa mwaka|mzaliwa wa mwaka|mwaka wa kuzaliwa|siku yangu ya kuzaliwa
age umri|umri wa miaka #|nina miaka #|umri wangu|miaka #|nina umri wa|nina miaka|mwenye umri|nimetimiza|kijana wa miaka|mzee wa miaka|nimevuka hamsini|nimevuka arobaini|nimevuka thelathini|nimevuka sitini|nimevuka|nimefikisha miaka|nimetimiza miaka|miaka yangu|kidato cha|kidato cha nne|kidato cha sita|darasa la saba|mama mwenye umri|miaka kumi na
kin mke|mume|baba|mama|watoto|mtoto|mwanangu|binti|kaka|dada|familia|wazazi|mjomba|shangazi|mchumba|mkwe|mke wangu|mume wangu|mama yangu|baba yangu|watoto wawili|watoto watatu|mtoto mmoja|wazazi wangu|babu|bibi yangu|nyanya|kaka yangu|dada yangu|mdogo wangu|mpwa|binamu|wajukuu|mjukuu|mpenzi wangu|mkwe wangu|pacha|familia yangu|mama watoto|baba watoto|babu yangu|mama mkwe|baba mkwe|shemeji|wifi
mykin nimeoa|nimeolewa|mwanangu|baba wa watoto|mama wa watoto|mke wangu|mume wangu|binti yangu|mwenzi wangu|nina mke|nina mume|nina watoto|nina mtoto|nina familia|sijaoa|sijaolewa|mjane|nimetalikiana|mama yangu|baba yangu|dada yangu|kaka yangu|wazazi wangu|familia yangu|babu yangu|bibi yangu|mtoto wangu|watoto wangu|mama wa mtoto|baba wa mtoto|watoto wakilala|watoto wamelala|watoto wanapolala|mama watoto|baba watoto|alipiga mke wangu|alipiga mume wangu|namtunza mama|namtunza baba|namlea|nalea watoto|watoto wawili|watoto watatu|mtoto mmoja|mgane|nimeachika|tumeachana|kifungua mimba|kitinda mimba|wanangu|mke na watoto|mume na watoto
job ninafanya kazi|nafanya kazi|kazi yangu|ninasoma|nasoma|nafundisha|ninafundisha|mwanafunzi wa|mwalimu wa|nimehitimu|nilihitimu|mhitimu|mfanyakazi|mwajiriwa|nimestaafu|mstaafu|taaluma yangu|nilisoma|nimesomea|nilisomea|ninasomea|nasomea|mwalimu katika|mwanafunzi katika|ni mwalimu|ni mkulima|nafanya biashara|nafanya kazi katika|ninafanya kazi katika|nafanyia kazi|nimeajiriwa|ajira yangu|kibarua|biashara yangu|kilimo|nalima|ninalima|shahada|stashahada|kidato|darasa la|mwaka wa kwanza|mwaka wa pili|mwaka wa tatu|mwaka wa mwisho|nimejiajiri|sina kazi|mafunzo kazini|duka langu|naendesha bodaboda|naendesha daladala|naendesha matatu|naendesha teksi|naendesha lori|nauza|nauza duka|nina duka|kibanda|nakulima|nafuga|ninafuga|mfugaji|navua samaki|nashona|najenga|vibarua|zamu ya usiku|zamu za usiku|mwaka wa nne|shahada ya kwanza|shahada ya pili|shahada ya uzamili|uzamivu|astashahada|diploma ya|nilistaafu|mstaafu wa|pensheni|natafuta kazi|jeshini|wagonjwa wangu|wanafunzi wangu|darasani kwangu|mafunzo kwa vitendo|nachuuza|mchuuzi
org chuo kikuu|chuo|shule|hospitali|kampuni|maktaba|makumbusho|benki|wizara|taasisi|ofisi|shirika|kanisa|redio|gazeti|bandari|mahakama|sekondari|shule ya|shule ya msingi|shule ya sekondari|chuo cha|zahanati|kliniki|duka la|kiwanda|halmashauri|polisi|jeshi|msikiti|televisheni|kituo cha|idara|mgodi|shamba la|benki ya|posta|mamlaka ya|tume ya|seminari|madrasa|wodi|wodi ya|kituo cha afya|hospitali ya wilaya|hospitali ya rufaa|shule ya kata|chekechea|veta|chuo cha ualimu|udsm|udom|muhas|uon|kenyatta university|tanesco|duka la dawa|saccos|kanisani|msikitini|maktaba ya mkoa
prof mwalimu|mhandisi|daktari|muuguzi|nesi|mwanasheria|wakili|mwandishi wa habari|mwanahabari|mwanafunzi|mhadhiri|profesa|mtafiti|mkutubi|mkulima|mfasiri|mtafsiri|dereva|mhasibu|mvuvi|mfanyabiashara|programu|fundi|askari|mwalimu wa|mkulima wa|daktari wa|muuguzi wa|mhandisi wa|afisa|mkunga|mfamasia|askari polisi|mwanajeshi|mchungaji|padri|sheikhe|imamu|mwanasayansi|msanifu|mpiga picha|mhariri wa gazeti|mfanyakazi wa|karani|katibu|mlinzi|mpishi|seremala|mwashi|mshonaji|dereva wa|mvuvi wa|mfugaji|mchuuzi|mwanachuo|mwanafunzi wa chuo|mtaalamu wa|msanidi programu|mratibu|mstaafu|fundi seremala|fundi cherehani|fundi umeme|fundi magari|kondakta|bodaboda|makanika|mamantilie|mama ntilie|machinga|katibu muhtasi|keshia|mganga|tabibu|hakimu|askari magereza|zimamoto|sheikh|ustadhi|katekista|mama wa nyumbani|mkalimani|msusi|kinyozi|mtaalamu wa maabara|afisa kilimo|afisa mifugo|bwana shamba|mtendaji wa kijiji
every kila siku|kila wiki|kila jioni|kila asubuhi|kila usiku|kila mwezi|kila jumamosi|kila jumapili|kila jumatatu|wikendi|jumamosi|jumapili|zamu|saa za jioni|zamu ya usiku|zamu ya mchana|jioni|asubuhi|jumatatu|jumanne|jumatano|alhamisi|ijumaa|mwisho wa wiki|wikiendi|baada ya kazi|kila ijumaa|kila alhamisi|saa mbili usiku|saa tatu usiku|saa moja jioni|zamu za usiku|usiku wa manane|saa nne usiku|saa tano usiku|baada ya saa|mara moja kwa wiki|mara mbili kwa wiki|mara moja kwa mwezi|baada ya shule|nikitoka kazini|mapumziko ya mchana|siku za mapumziko|baada ya swala
meet mkutano|warsha|wikimania|kongamano|mafunzo|wikindaba|hackathon
away safari|likizo|nitakuwa|nasafiri|ninasafiri|nilihudhuria|nitahudhuria|nitasafiri|nitasafiri kwenda|nitakwenda|nitaenda|nilishiriki|nitashiriki|sitakuwepo|nimesafiri|nipo likizo|nikienda|niko kijijini|ninakwenda|nitakuwepo|nitarudi|likizoni|hija|umra
faith mwislamu|muislamu|mkristo|mkatoliki|mlutheri|mwanglikana|msabato|mhindu|mpagani|sina dini|mlokole|muumini|mimi ni mwislamu|mpentekoste|mprotestanti|msunni|mshia|shahidi wa yehova|naamini mungu|siamini mungu|mkana mungu|muumini wa|padre|mkristu|simwamini mungu|nasali|naswali|swala tano|nafunga|kwaya ya kanisa|jumuiya ndogo|mganga wa jadi|mkanamungu
party mjamaa|chadema|mwanachama wa|mfuasi wa|mkomunisti|mpinzani|nafuata|ccm|chama cha|ujamaa|mzalendo|mwanamapinduzi|cuf|mwanaharakati
orient shoga|msagaji|lgbt|mashoga
health kisukari|ulemavu|kiziwi|kipofu|kifafa|saratani|pumu|ukimwi|vvu|usonji|albino|ualbino|sikoseli|nina kisukari|shinikizo la damu|kansa|ninaishi na|mlemavu|ulemavu wa|kiti cha magurudumu|mfadhaiko|sonona|kifua kikuu|anemia|kipandauso|nimegundulika|sikio la kushoto|sikio la kulia|halisikii|sisikii|jicho la|nachoma insulini|insulini|presha|kusafisha damu|dayalisisi|kiharusi|kupooza|nimepooza|naishi na virusi|selimundu|magongo|msongo wa mawazo|kigugumizi|natumia dawa
ethnic kabila|mkikuyu|mjaluo|mchaga|msukuma|mmasai|mluhya|mkamba|mhaya|mswahili|mwarabu|msomali|mgogo|mnyamwezi|mhehe|mngoni|mzaramo|mdigo|mkisii|mkalenjin|mmeru|mtaita|mmijikenda|mnyakyusa|mpare|mzigua|mndengereko|mmakonde|mganda
street mtaa|barabara|sanduku la posta|s.l.p|slp|p.o. box|nyumba na|kitalu
topic makala|ninavutiwa|napenda kuandika|mradi|wikipedia|uhariri|ninahariri|nimepakia|napakia picha|kupakia
site blogu yangu|tovuti yangu
user mtumiaji huyu|mwanawikipedia huyu
anon bila kuingia|ip yangu|anwani ya ip|bila akaunti|nikisahau kuingia|kabla ya kujiandikisha
=name jina|jina kamili|jina halisi|jina la kwanza|majina|majina kamili|jina la utani|jina la ukoo|naitwa
=birth kuzaliwa|tarehe ya kuzaliwa|siku ya kuzaliwa|mwaka wa kuzaliwa|alizaliwa|mahali na tarehe ya kuzaliwa|nilizaliwa
=age umri
=place mahali|makazi|mji|nchi|mkoa|ninaishi|naishi|nyumbani|mahali pa kuzaliwa|anaishi|wilaya|kaunti|uraia|anakoishi|mahali ninapoishi|ninapoishi|mji wa nyumbani|kijiji|jimbo|asili|nilipozaliwa|kwetu
=job kazi|taaluma|mwajiri|cheo|ajira|mahali pa kazi|taasisi|mwajiri wangu|shughuli
=school elimu|shule|chuo|chuo kikuu|masomo|kiwango cha elimu|shahada
=mail barua pepe|baruapepe|email
=phone simu|namba ya simu|nambari ya simu|simu ya mkononi|rununu
=addr anwani|s.l.p|sanduku la posta|anuani
=site tovuti|blogu
=faith dini
=party siasa|chama
=health ugonjwa|ulemavu|afya|kundi la damu
=ethnic kabila
=tz saa za eneo|ukanda wa saa|majira ya saa
=kin familia|mke|mume|watoto|hali ya ndoa|mwenzi|ndoa|wazazi
=hours saa|muda|saa za kazi|muda wa kuhariri|saa ninazopatikana|zamu
=travel mikutano|safari|matukio
work makala|orodha|vyanzo|vitabu|tuzo|sanduku la mchanga|majaribio|zana|dondoo|nukuu|michango|shukrani|watu|majengo
native mtanga|mdar|mnairobi|mmombasa|mzanzibari|mpemba|mchagga|msukuma|mhaya|mgogo|mnyamwezi|mkurya|mluo|mluhya|mkikuyu|mkamba|mmeru|mtaita|mswahili wa|mpwani|mlamu|mombasani
month krismasi|pasaka|idi|idd|iddi|ramadhani|mwezi ujao|wiki ijayo|mwaka ujao|kesho|keshokutwa|sabasaba|nanenane|mwaka mpya|likizo ya
=id namba ya usajili|namba ya mwanafunzi|namba ya kitambulisho|kitambulisho|leseni|namba ya leseni|namba ya gari|nida|namba ya uanachama`,
	mn: `
self би|миний|намайг|надад|бид|манай|минь|өөрийн тухай|сайн байна уу|миний нэрийг|би өөрөө|надтай|манайх|миний тухай
my миний|манай
named миний нэр|намайг|жинхэнэ нэр|бүтэн нэр|нэрийг|миний нэрийг|гэж дууддаг
iam би
live амьдардаг|амьдарч|оршин суу*|төрсөн|төрж|нутаг|нутгийн|гаралтай|өссөн|харьяат|уугуул|суудаг|хотын хүүхэд|аймгийн хүүхэд|амьдран|нүүж ирсэн|нүүсэн|төрж өссөн|хотын иргэн|аймагт төрсөн
born төрсөн|төрж|төрсөн өдөр|онд төрсөн|төрсөн он|мэндэлсэн
age # настай|# нас*|нас #|настай|нас хүрсэн|насны|# насан
kin эхнэр*|нөхөр*|аав*|ээж*|эцэг|хүү|охин|хүүхэд*|хүүхдүүд*|эгч|дүү|өвөө|эмээ|гэр бүл*|ач|эхнэр|нөхөр|хүүхэдтэй|хүү нь|охин нь|ээж|аав|аав ээж|ах|дүү нар|хадам|бэр|хүргэн|ач зээ|найз залуу|найз бүсгүй
mykin гэрлэсэн|хүүхэдтэй|эхнэртэй|нөхөртэй|эхнэр хоёр|ганц бие|гэр бүлтэй|ам бүл|хоёр хүүхэдтэй|гурван хүүхэдтэй|нэг хүүхэдтэй|миний эхнэр|миний нөхөр|миний хүү|миний охин|миний аав|миний ээж
job ажилладаг|ажиллаж|сурдаг|суралцаж|суралцдаг|багшилдаг|мэргэжил*|оюутан|төгссөн|тэтгэвэр*|эрхэлдэг|багшаар|ажилтай|ажилтан|эмчээр|инженерээр|жолоочоор|сурч байна|оюутан нь|ангийн сурагч|бакалавр|ажиллаж байна|ажиллаж байсан|тэтгэвэрт|хувиараа
org сургууль*|сургуул*|их сургууль*|компани*|эмнэлэг*|номын сан*|музей*|банк*|яам*|хүрээлэн*|муис|сургуульд|сургуулийн|их сургуулийн|дээд сургууль*|коллеж*|цэцэрлэг*|эмнэлэгт|компанид|банкинд|музейд|яаманд|телевиз*|сонин*|уурхай*|үйлдвэр*|цагдаа*|шүүх*
prof багш|инженер|программист|эмч|сувилагч|хуульч|сэтгүүлч|оюутан|сурагч|судлаач|орчуулагч|нягтлан|малчин|номын санч|жолооч|багш*|инженер*|программист*|оюутан*|сурагч*|судлаач*|жолооч*|нягтлан*|дизайнер|цагдаа|цэрэг|хөгжүүлэгч|эрдэмтэн|барилгачин|уурхайчин|тогооч|худалдагч|лам
every өдөр бүр|долоо хоног бүр|амралтын өдөр*|орой бүр|ээлж*|шөнө*|өглөө бүр|бямба*|ням*|даваа*|баасан*|амралтын өдрүүд*|ээлжийн ажил*
faith буддын шашин*|бурхны шашин*|христ*|мусульман|шашингүй|бөөгийн|шашинтай|буддист|буддын шашинтай|христийн шашинтай|христэд итгэгч|лалын шашинтай|атеист|шашин шүтдэггүй|бөө
party ардын нам*|ардчилсан нам*|социалист|либерал|коммунист|үндсэрхэг
orient гей|лесбиян|бисексуал|трансжендер
health чихрийн шижин*|аутизм*|хөгжлийн бэрхшээл*|хараагүй|сонсголгүй|хавдар*|эпилепси|чихрийн шижинтэй|хавдартай|тэргэнцэр*|сэтгэл гутрал*|даралт*|астма|дүлий
ethnic халх|буриад|казах|дөрвөд|захчин|торгууд|ястан*|дархад
street гудамж|хороо|байр|тоот|хороолол
topic сонирхдог|сонирхол|өгүүлэл|өгүүллүүд|төсөл|википедиа|засварла*
site миний блог|миний сайт
user энэ хэрэглэгч
anon нэвтрэлгүй|миний ip|ip хаяг
=name нэр|овог|жинхэнэ нэр|овог нэр
=birth төрсөн|төрсөн өдөр|төрсөн огноо|төрсөн он
=age нас
=place хот|улс|оршин суух газар|төрсөн газар|нутаг|аймаг|байршил
=job мэргэжил|ажил|албан тушаал
=school сургууль|боловсрол
=mail имэйл|и-мэйл|цахим шуудан
=phone утас|гар утас|утасны дугаар
=addr хаяг
=site вэбсайт|блог
=faith шашин
=party нам
=ethnic яс үндэс|үндэс
=kin гэр бүл
=ip ip хаяг
work өгүүлэл*|жагсаалт|эх сурвалж|ноорог|багаж|шагнал|хийх|тэмдэглэл`,
	yo: `
self mo|emi|èmi|mi|mo ti|àwa|orúkọ mi|ẹ káàbọ̀
my mi
named orúkọ mi|orúkọ mi ni|mo ń jẹ́|orúkọ mi gangan|wọ́n ń pè mí|ẹ pè mí
iam èmi ni|mo jẹ́|mo je
live mo ń gbé|mo n gbe|mo wá láti|mo wa lati|ìlú mi|wọ́n bí mi|mo ti wá|a bí mi|mo jẹ́ ọmọ
born wọ́n bí mi|a bí mi|ọjọ́ ìbí|won bi mi|a bi mi
age ọmọ ọdún #|ọmọ ọdún
kin ìyàwó|ọkọ|bàbá|ìyá|ọmọ mi|àwọn ọmọ|ẹ̀gbọ́n|àbúrò|ẹbí
mykin ìyàwó mi|ọkọ mi|mo ti gbéyàwó
job mo ń ṣiṣẹ́|iṣẹ́ mi|mo ń kọ́|akẹ́kọ̀ọ́|mo kẹ́kọ̀ọ́|mo n sise
org yunifásítì|ilé ìwé|ilé-ìwé|ilé ìwòsàn|ilé iṣẹ́|university|college|school
prof olùkọ́|akẹ́kọ̀ọ́|dókítà|amòfin|oníròyìn|nọ́ọ̀sì|ẹnjinia|àgbẹ̀
faith mùsùlùmí|onígbàgbọ́|ìjọ|ẹlẹ́sìn|kìrìstẹ́nì
health àtọ̀gbẹ|ìtọ̀ ṣúgà|afọ́jú|adití
ethnic ẹ̀yà|ìjẹ̀bú|ẹ̀gbá|ìjẹ̀ṣà|èkìtì
topic àyọkà|wikipedia|àwọn àyọkà
user oníṣe yìí
=name orúkọ|orúkọ gangan
=birth ọjọ́ ìbí|ọjọ́-ìbí
=age ọjọ́ orí
=place ìlú|ibùgbé|orílẹ̀-èdè|ìpínlẹ̀
=job iṣẹ́
=school ẹ̀kọ́|ilé ìwé
=mail ímeèlì|email|lẹ́tà ayélujára
=phone fóònù|nọ́mbà fóònù|ẹ̀rọ ìbánisọ̀rọ̀
=addr àdírẹ́sì|àdírẹ́ẹ̀sì
=faith ẹ̀sìn
=kin ẹbí|ìdílé
work àyọkà|àtòjọ|ìtọ́kasí`,
	ha: `
self ni|nine|nice|sunana|ina|nake|ni ne|an haife ni|gaisuwa|nawa|tawa
my nawa|tawa
named sunana|suna na|cikakken sunana|asalin sunana|ana kirana|ana ce mini|ake kirana|suke kirana
iam ni ne|nine|nice|ni dan|ni ɗan
live ina zaune|ina zama|na fito daga|an haife ni|haifaffen|mazaunin|asalina|garinmu|ni dan|ni ɗan|ni mutumin
born an haife ni|haihuwa|ranar haihuwa
age shekaru #|shekara #|ɗan shekaru|dan shekaru
kin mata|miji|mahaifi|mahaifiya|uba|uwa|ɗa|yaro|'ya'ya|yara|yaya|ƙane|kanwa|iyali|kaka
mykin matata|mijina|mahaifina|mahaifiyata|ina da aure|yarana|'ya'yana|ɗana|'yata
job ina aiki|aikina|ina karatu|ina koyarwa|na kammala|na karanta|dalibi|ɗalibi|ma'aikaci|sana'ata
org jami'a*|makaranta*|asibiti*|kamfani*|kwaleji*|laburare|banki*|ma'aikatar|gidan rediyo
prof malami|malama|injiniya|likita|lauya|ɗan jarida|dan jarida|ɗalibi|dalibi|ɗaliba|manomi|ɗan kasuwa|dan kasuwa|akanta
faith musulmi|musulma|kirista|addinin musulunci|dan darika
party apc|pdp|ɗan jam'iyyar|dan jam'iyyar
health ciwon suga|ciwon siga|makaho|kurma|guragu|sikila
ethnic bahaushe|bafulatani|fulani|bahaushiya|kanuri|ƙabila|ƙabilar|babarbare
topic maƙala*|makala*|mukala*|wikipedia|gyara
user wannan edita|wannan mai amfani
=name suna|cikakken suna|asalin suna
=birth haihuwa|ranar haihuwa|an haife|shekarar haihuwa
=age shekaru
=place gari|ƙasa|jiha|wurin zama|mazauni|wurin haihuwa|garin haihuwa
=job aiki|sana'a
=school makaranta|ilimi|karatu|jami'a
=mail imel|email|adireshin imel
=phone waya|lambar waya|tarho|lamba
=addr adireshi
=faith addini
=ethnic ƙabila|kabila
=kin iyali|mata|miji|yara
work muƙala*|maƙala*|jerin|manazarta|ayyuka`,
	ig: `
self m|mụ|abụ m|ana m|nke m|anyị
my m|anyị
named aha m bụ|aha m|ezigbo aha m|a na-akpọ m
iam abụ m|a bụ m
live ebi m|bi na|e bi m na|m bi na|ana m ebi|a mụrụ m|amụrụ m|m si|esi m|abụ m onye|obodo m
born a mụrụ m|amụrụ m|ụbọchị ọmụmụ
age gbara afọ #|dị afọ #
kin nwunye|di m|nna|nne|nwa|ụmụ|nwanne|ezinụlọ|nna nna
mykin nwunye m|di m|nne m|nna m|ụmụ m|alụọla m
job ana m arụ ọrụ|ọrụ m|na-arụ ọrụ|m na-amụ|nwa akwụkwọ|gụsịrị|a na m arụ
org mahadum|ụlọ akwụkwọ|ụlọ ọgwụ|ụlọ ọrụ|university|kọleji
prof onye nkuzi|dọkịta|nwa akwụkwọ|onye nta akụkọ|injinia|nọọsụ|onye ọka iwu
faith onye kraịst|onye katọlik|onye alakụba|odinala|ụka
ethnic onye igbo|agbụrụ
topic edemede|akụkọ|wikipedia
user onye ọrụ a
=name aha|aha zuru ezu
=birth ụbọchị ọmụmụ|amụrụ
=age afọ
=place ebe obibi|obodo|mba|ebe
=job ọrụ
=school agụmakwụkwọ|ụlọ akwụkwọ
=mail ozi-e|email|imel
=phone ekwentị|nọmba ekwentị
=addr adreesị
=faith okpukperechi|okpukpe
=kin ezinụlọ
work edemede|ndepụta|ebensidee`,
	zu: `
self mina|ngiyi|ngingu|igama lami|ngihlala|ngisebenza|ngazalwa|ngifunda|ngivela|ngizalwa|sawubona|sanibonani|nginguye|ngineminyaka|ngi*|mina ngi*|engi*|ngingu*|ngakhul*|ngafund*|ngaseben*|ngashad*
my wami|lami|yami|bami|zami|kwami|wethu|yethu
named igama lami|ngingu|igama lami ngu*|bangibiza|ngaziwa|ngibizwa
iam mina|ngi|ngi*|ngingu*|ngiyi*|ngingum*|ngingowa*
live ngihlala|ngivela|ngizalwa|ngazalwa|ngikhulele|ngiphila|ngingowase*|ikhaya lami|ngihlala*|ngiphuma|ngakhulela|ngikhulela|ngisuka|ngidabuka|ikhaya|ekhaya|ngivela e*
born ngazalwa|ngizalwe|usuku lokuzalwa|ngazalwa*|ngizalwe*|ukuzalwa
age neminyaka engu*|ngineminyaka engu*|iminyaka|ngineminyaka|iminyaka engu*|ubudala
kin umkami|inkosikazi|umyeni|ubaba|umama|izingane|ingane|indodana|indodakazi|umfowethu|udadewethu|ugogo|umkhulu|umndeni|nginomfazi*|izingane*|nezingane*|abantwana|umntwana|ubaba*|umama*|umkhulu*|ugogo*|umndeni*|umyeni*|indodakazi*|indodana*|omkhulu
mykin ngishadile|umkami|umyeni wami|inkosikazi yami|izingane zami|angishadile|nginomfazi*|nginonkosikazi|nginengane|nginezingane|umama wami|ubaba wami|ugogo wami|umndeni wami
job ngisebenza|ngifunda|ngifundisa|umsebenzi wami|umfundi|ngaphothula|ngisebenza*|ngifunda*|ngifundisa*|ngineziqu|ngathola|ngiphothule|umsebenzi*|ngithathe umhlalaphansi|ngangisebenza
org nyuvesi|inyuvesi|isikole|isibhedlela|inkampani|ikolishi|umtapo|ibhange|esibhedlela|enyuvesi*|esikoleni|ekolishi|inyuvesi*|isikole*|isibhedlela*|inkampani*|enkampanini|ihhovisi|ehhovisi|umtapo*|ebhange|emtholampilo
prof uthisha|uthishela|udokotela|umfundi|unjiniyela|intatheli|unesi|ummeli|umhlengikazi|uthisha*|ngingu*|umfundi*|udokotela*|umhlengikazi*|unjiniyela*|umbhali|intatheli*|iphoyisa*|umlimi*|umshayeli*|ummeli*|umfundisi*|isosha
faith umkristu|ikholwa|isonto|umsulumane|umkristu*|ngingumkristu|ngingumkrestu|umkrestu*|umsulumane*|ngikholwa*|amasiko|ishembe
health isifo sikashukela|ngikhubazekile|hiv|isifo*|ushukela|ngiphila ne*|umdlavuza|isifuba|ngiyisiguli
ethnic umzulu|umxhosa|isizwe
topic izindatshana|isihloko|wikipedia
user lo msebenzisi
every njalo|zonke izinsuku|ngezimpelasonto|ebusuku|ekuseni|ntambama|ngomgqibelo|ngesonto|ngomsombuluko
=name igama|isibongo|igama eliphelele
=birth usuku lokuzalwa|wazalwa
=age iminyaka|ubudala
=place indawo|idolobha|izwe|ikheli lasekhaya|ngihlala|ikhaya|isifundazwe|indawo yokuhlala
=job umsebenzi
=school isikole|imfundo
=mail i-imeyili|imeyili|email
=phone ucingo|inombolo yocingo|iselula
=addr ikheli
=faith inkolo
=kin umndeni
work izindatshana|uhlu|imithombo`,
	so: `
self aniga|waxaan|waxan|magacaygu|magacaygu waa|aan|anigu|waan
my magacayga|xaaskayga|aabahay|hooyaday|walaalkay|qoyskayga
named magacaygu waa|magacaygu|magacayga
iam waxaan ahay|waxan ahay|aniga
live waxaan ku noolahay|ku noolahay|waxaan degganahay|degganahay|waxaan ku dhashay|ku dhashay|ka imid|waxaan ka soo jeedaa|soo jeedaa|magaaladayda
born dhashay|dhalashada|waxaan dhashay
age # jir|# sano jir|da'dayda
kin xaas|xaaska|aabe|hooyo|carruur|wiil|gabar|walaal|walaasheed|ayeeyo|awoowe|qoys
mykin xaaskayga|ninkayga|aabahay|hooyaday|carruurtayda|waan guursaday|walaalkay|walaashay
job shaqeeyaa|ka shaqeeyaa|bartaa|wax ka bartaa|macallin ka ah|arday ka ah|shaqadaydu|qalin jabiyay
org jaamacad*|iskuul*|dugsi*|isbitaal*|shirkad*|maktabad*|wasaarad*
prof macallin|macalin|arday|dhakhtar|injineer|wariye|saxafi|qareen|kalkaaliye
faith muslim|islaam|muslimad
health sonkorow|naafo|indhoole|kaadi macaan
ethnic qabiil*|qabiilka|beesha|reer
topic maqaal*|wikipedia
user isticmaalahan|adeegsadahan
=name magac|magaca|magaca oo buuxa|magaca saxda ah
=birth dhalasho|taariikhda dhalashada|dhashay
=age da'|da'da
=place goob|magaalo|degaan|waddan|dal|goobta dhalashada|deegaan
=job shaqo|shaqada|mihnad
=school waxbarasho|jaamacad
=mail iimeel|email|emayl
=phone taleefan|telefoon|mobil|taleefoon|taleefanka
=addr cinwaan|ciwaan|cinwaanka
=faith diin|diinta
=ethnic qabiil|qabiilka
=kin qoys|qoyska|xaas
work maqaallo|maqaal*|liis|tixraac`,
	ht: `
self mwen|mwen menm|m ap|m se|m ap viv|m rele|m te|m ap travay|nou menm|pa mwen|m abite|bonjou tout moun
my mwen|pa mwen|mwen an|nou
named mwen rele|m rele|non mwen se|non mwen|vrè non mwen|yo rele m|yo rele mwen
iam mwen se|m se|mwen menm
live mwen abite|m abite|mwen rete|m rete|m ap viv|mwen ap viv|mwen viv|mwen soti|m soti|mwen fèt|m fèt|mwen sòti|vil mwen
born fèt|mwen fèt|m fèt|dat nesans
age # lane|laj #|m gen # an|mwen gen # an
kin madanm|mari|manman|papa|pitit|frè|sè|granmè|grann|granpapa|fanmi|tonton|matant|kouzen|mennaj
mykin madanm mwen|mari m|madanm m|manman m|papa m|pitit mwen|mwen marye|m marye|pitit fi mwen|pitit gason mwen
job mwen travay|m travay|m ap travay|m ap etidye|mwen etidye|m ap anseye|pwofesyon|metye mwen|etidyan nan|diplome
org inivèsite|lekòl|lopital|konpayi|bibliyotèk|mize|bank|ministè|enstiti|legliz|fakilte|ong
prof pwofesè|enjenyè|doktè|enfimyè|enfimyèz|avoka|jounalis|etidyan|elèv|agronòm|tradiktè|kontab|pwogramè
every chak jou|chak semèn|chak swa|chak maten|wikenn
faith katolik|pwotestan|batis|vodouyizan|advantis|kretyen|mizilman|ate
health dyabèt|andikape|avèg|soud|kansè|tansyon|opresyon
street ri|wout|avni|bwat postal|impas
topic atik|wikipedya|pwojè|enterese
user itilizatè sa a|itilizatè sa
anon adrès ip|ip mwen
=name non|vrè non|non konplè
=birth dat nesans|fèt|nesans
=age laj
=place vil|peyi|kote|rezidans|kote m rete|lye nesans
=job travay|pwofesyon|metye
=school etid|lekòl|inivèsite
=mail imèl|kourye elektwonik|email
=phone telefòn|telefòn mobil|selilè
=addr adrès
=site sit|sit entènèt|blòg
=faith relijyon
=kin fanmi
work atik|lis|sous|bwouyon|referans`,
};
