/** Words of Celtic languages, Basque, Albanian and Maltese; the keys are explained in `../../concepts.ts`. */

export const CELTIC_BASQUE: Record<string, string> = {
	cy: `
self fi|dw|rwy|rydw|dwi|rwyf|fy|ein|gen i|fy hun|cefais|ges i|wnes i
my fy|ein|'y
named fy enw i|fy enw yw|fy enw go iawn|enw i yw|enw i ydi|enw go iawn
iam dw i|dwi|dwi'n|rwy'n|rwyf|rydw i
live byw|yn byw|dw i'n byw|yn wreiddiol|o ardal|dod o|dw i'n dod o|hanu o|wedi symud|ges i fy magu|fy magu|fy nhref|fy mhentref|fy nghartref|cartrefu|ymgartrefu|o gaerdydd|trigo|preswylio|brodor o
born geni|ganwyd|ganed|eni|fy ngeni|pen-blwydd|penblwydd
age # oed|# mlwydd oed|# blwydd oed|yn # oed
kin gwraig|gŵr|partner|cariad|mam|tad|dad|rhieni|mab|meibion|merch|merched|plentyn|plant|brawd|chwaer|nain|taid|mamgu|mam-gu|tadcu|tad-cu|wyrion|ŵyr|wyres|ewythr|modryb|cefnder|cyfnither|teulu
mykin fy ngwraig|fy ngŵr|fy mam|fy nhad|fy rhieni|fy mab|fy merch|fy mhlant|fy mrawd|fy chwaer|fy nain|fy nheulu|fy mhartner|briod|wedi priodi|priod|ysgaru|gweddw|tad i|mam i
job gweithio|dw i'n gweithio|rwy'n gweithio|astudio|myfyriwr|myfyrwraig|dysgu yn|darlithio|wedi ymddeol|ymddeol|graddio|graddiais|fy ngwaith|cyflogi|cyflogir|wrth fy ngwaith|disgybl yn
org prifysgol*|ysgol|coleg|ysbyty|cwmni|llyfrgell*|amgueddfa|adran|llywodraeth|cyngor|cymdeithas|athrofa|capel|eglwys
prof athro|athrawes|peiriannydd|rhaglennydd|datblygwr|meddyg|nyrs|llyfrgellydd|archifydd|cyfreithiwr|newyddiadurwr|ymchwilydd|hanesydd|cyfieithydd|ffermwr|gweinidog|darlithydd|myfyriwr
every bob|fel arfer|gyda'r nos|nos|penwythnos*|boreau|shifft*
faith cristion|anghydffurf*|bedyddiwr|methodist|anffyddiwr|mwslim|catholig|annibynnwr|capelwr
party sosialydd|cenedlaetholwr|rhyddfrydwr|ceidwadwr|plaid cymru|comiwnydd|gweriniaethwr
orient hoyw|lesbiaidd|deurywiol|lhdt*|cwiar
health awtist*|awtis*|iselder|clefyd siwgr|diabet*|byddar|dall|cadair olwyn|anabl|anabledd|dyslecs*
street stryd|heol|ffordd|lôn|cod post|blwch post
topic diddordeb*|erthygl*|prosiect*|wicibrosiect*|ysgrifennu am|golygu|wicipedia
user y defnyddiwr hwn|mae'r defnyddiwr|defnyddiwr|y wicipediwr hwn
=name enw|enw go iawn|enw llawn|cyfenw
=birth ganwyd|geni|dyddiad geni|pen-blwydd|ganed
=age oed|oedran
=place lleoliad|cartref|tref|dinas|gwlad|pentref|byw yn|man geni|lle
=job gwaith|swydd|galwedigaeth|cyflogwr
=school addysg|ysgol|prifysgol|coleg
=mail ebost|e-bost|email
=phone ffôn|symudol|rhif ffôn
=addr cyfeiriad
=faith crefydd
=party gwleidyddiaeth
=kin teulu
work erthyglau|ffynonellau|nodiadau|i'w gwneud|rhestr|cyfeiriadau`,
	ga: `
self mé|mise|mo|agam|orm|liom|muid|sinn|táim|againn
my mo|ár
named is mise|mo ainm|is é mo ainm|m'ainm|fíorainm|mo fhíorainm
iam is mise|táim|tá mé
live cónaí|i mo chónaí|cónaím|tá mé i mo chónaí|is as|rugadh agus tógadh|tógadh mé|mo bhaile|mo chathair|as mo dhúchas|ón ngaeltacht
born rugadh|rugadh mé|breithlá|saolaíodh
age # bliana d'aois|# bliain d'aois|# mbliana d'aois|bliana d'aois
kin bean chéile|fear céile|céile|máthair|athair|tuismitheoirí|mac|iníon|leanbh|páistí|leanaí|clann|deartháir|deirfiúr|mamó|daideo|garpháistí|teaghlach
mykin mo bhean|m'fhear céile|mo mháthair|m'athair|mo thuismitheoirí|mo mhac|m'iníon|mo pháistí|mo chlann|mo dheartháir|mo dheirfiúr|pósta|colscartha
job ag obair|oibrím|ag staidéar|ag múineadh|mac léinn|mo phost|céim agam|scoláire|ar scor|fostaithe
org ollscoil*|scoil|coláiste|gaelscoil|ospidéal|comhlacht|leabharlann*|músaem|roinn|institiúid*
prof múinteoir|innealtóir|ríomhchláraitheoir|dochtúir|altra|leabharlannaí|dlíodóir|iriseoir|taighdeoir|staraí|aistritheoir|feirmeoir|léachtóir|mac léinn
every gach|de ghnáth|tráthnóna|deireadh seachtaine
faith caitliceach|protastúnach|críostaí|aindiachaí|moslamach|agnóisí
party sóisialach|poblachtach|náisiúnach|cumannach|liobrálach
orient aerach|leispiach|déghnéasach|ladta*
health uathach*|uathachas|diaibéit*|dúlagar|míchumas|bodhar|dall|disléic*
street sráid|bóthar|ascaill|cód poist
topic suim|alt|ailt|tionscadal|ag scríobh faoi|vicipéid
user an t-úsáideoir seo|úsáideoir
=name ainm|fíorainm|sloinne
=birth dáta breithe|rugadh|breithlá
=age aois
=place áit|baile|cathair|tír|áit chónaithe|contae|áit bhreithe
=job post|gairm|slí bheatha|obair
=school oideachas|scoil|ollscoil
=mail ríomhphost|r-phost
=phone fón|teileafón|guthán
=addr seoladh
=faith creideamh|reiligiún
=kin teaghlach|clann
work ailt|foinsí|nótaí|liosta|tagairtí`,
	gd: `
self mi|mise|mo|agam|orm|leam|sinn
my mo
named is mise|'s mise|'s e m'ainm|m'ainm
iam tha mi
live a' fuireach|fuireach ann|tha mi a' fuireach|à baile|rugadh is thogadh mi|thogadh mi|'s ann à
born rugadh mi|rugadh|co-là breith
age bliadhna a dh'aois|# bliadhna
kin bean|duine agam|màthair|athair|pàrantan|mac|nighean|clann|bràthair|piuthar|seanair|seanmhair|teaghlach
mykin mo bhean|mo mhàthair|m'athair|mo mhac|mo nighean|mo chlann|mo phàrantan|pòsta
job ag obair|ag ionnsachadh aig|a' teagasg|oileanach|ag obair mar|air cluaineas
org oilthigh*|sgoil|colaiste|ospadal|companaidh|leabharlann|taigh-tasgaidh|sabhal mòr
prof tidsear|innleadair|dotair|nurs|leabharlannaiche|neach-lagha|neach-naidheachd|neach-rannsachaidh|oileanach|croitear
faith crìosdaidh|caitligeach|pròstanach|eaglais shaor
party sòisealach|nàiseantach|libearalach
topic artaigil|artaigilean|ùidh|uicipeid
user an cleachdaiche seo|cleachdaiche
=name ainm|ainm slàn|sloinneadh
=birth rugadh|ceann-latha breith
=age aois
=place àite|baile|dùthaich|àite-fuirich|àite-còmhnaidh
=job obair|dreuchd
=mail post-d|post-dealain
=phone fòn|àireamh fòn
=addr seòladh
work artaigilean|tùsan|notaichean`,
	br: `
self me|emaon|ma|din|ganin|hon|va|ni|ac'hanon
my ma|va|hon
named ma anv zo|ma anv|va anv|anvet on|ma gwir anv
iam me zo|emaon
live o chom|emaon o chom|o vevañ|genidik|genidik eus|eus bro|savet on bet|ganet e|ma c'hêr
born ganet|bet ganet|deiz-ha-bloaz|ganedigezh
age # vloaz|# bloaz|bloaz on
kin gwreg|gwaz|pried|mamm|tad|tud|mab|merc'h|bugel|bugale|breur|c'hoar|mamm-gozh|tad-kozh|familh
mykin ma gwreg|ma fried|ma mamm|ma zad|ma zud|ma mab|ma merc'h|ma bugale|ma breur|ma c'hoar|dimezet|dimezet on
job labourat|labourat a ran|o labourat|studier|studierez|kelenn a ran|war ma leve|war ar studi|skoliad
org skol-veur|skol|skolaj|lise|ospital|embregerezh|levraoueg|mirdi|diwan|skolaer
prof kelenner|kelennerez|skolaer|skolaerez|ijinour|programmer|mezeg|klañvdiour|levraoueger|kazetenner|istorour|troer|studier|labourer-douar
faith kristen|katolik|dizoue|protestant
party sokialour|komunour|broadelour|emsaver|anarkour
topic pennad*|raktres*|dedennet|wikipedia
user an implijer-mañ|implijer|implijerez|ar wikipedour-mañ
=name anv|gwir anv|anv-bihan
=birth ganet|deiziad ganedigezh|ganedigezh
=age oad
=place lec'h|kêr|bro|o chom|lec'h ganedigezh|lec'h annez
=job micher|labour
=school studioù|skol
=mail postel|chomlec'h postel
=phone pellgomz|pgz|hezoug
=addr chomlec'h
work pennadoù|mammennoù|notennoù|roll`,
	eu: `
self ni|nik|nire|niri|naiz|dut|gu|gure|nago|nintzen|bizi naiz|egiten dut|idazten dut|neure|nirekin|nuen
my nire|neure|gure
named nire izena|izena dut|deitzen naiz|benetako izena|nire benetako izena|izenez
iam naiz|ni naiz
live bizi naiz|bizi da|jaioa naiz|jaioa|jaio nintzen|naiz jaioa|hazi nintzen|hazia|nire herria|nire hiria|bertakoa|bertakoa naiz|herritarra|bizilekua|bilbotarra|donostiarra|gasteiztarra|iruindarra
born jaio|jaioa|jaio nintzen|jaiotza|urtebetetze*
age # urte ditut|# urte|# urteko
kin emaztea|senarra|bikotea|bikotekidea|neska-laguna|mutil-laguna|ama|aita|gurasoak|semea|semeak|alaba|alabak|haurra|haurrak|umea|umeak|anaia|neba|arreba|ahizpa|amona|aitona|amama|aitita|biloba*|osaba|izeba|lehengusu*|familia
mykin nire emaztea|nire senarra|nire bikotea|nire ama|nire aita|nire gurasoak|nire semea|nire alaba|nire anaia|nire arreba|nire ahizpa|ezkonduta|ezkondua|dibortziatu*|alarguna|alaben aita|seme-alaben|bi seme-alaba|aita naiz|ama naiz
job lan egiten|lanean nago|lanean nabil|lanean|ikasten dut|ikasten ari|ikaslea|ikasle naiz|irakasle naiz|irakasten dut|lizentziatu*|graduatu*|lanbidez|ogibidez|erretiratua|jubilatua|langilea|doktoregaia|ikasi nuen|bazkidea naiz
org unibertsitate*|ikastola*|eskola*|institutu*|fakultate*|ospitale*|enpresa*|liburutegi*|museo*|artxibo*|udal*|elkarte*|ehu|upv|fundazio*|euskaltegi*
prof irakasle*|ingeniari*|programatzaile*|mediku*|erizain*|liburuzain*|artxibozain*|abokatu*|kazetari*|ikertzaile*|historialari*|itzultzaile*|arkitekto*|argazkilari*|informatikari*|geologo*|biologo*|fisikari*|kimikari*|hizkuntzalari*|baserritar*|ikasle*|idazle*|mekanikari*
every astero|egunero|normalean|gauetan|arratsaldetan|goizetan|asteburu*|txanda*|larunbatetan|igandetan
meet topaketa*|bilera*|wikimania|tailer*|jardunaldi*|editatoi*|wikilarunbat*
away oporretan|bidaian|bidaia*|kanpoan|parte hartu nuen
faith katoliko*|kristau*|ateo*|agnostiko*|musulman*|fededun*|ebanjeliko*|fedegabe*|laiko*
party abertzale*|ezkertiar*|sozialista*|komunista*|anarkista*|independentista*|feminista*|liberala|jeltzale*|antifaxista*|bozkatzen dut|militantea
orient gaya|lesbiana*|bisexuala*|homosexuala*|transexuala*|queer|lgbt*|ez bitarra
health autista*|autismo*|diabet*|depresio*|epilepsia*|minusbaliotasun*|gorra naiz|itsua naiz|ezgaitasun*|gurpildun aulki*|dislexi*|minbizi*|asma
ethnic ijito*|jatorri*|jatorrizkoa
street kalea|etorbidea|plaza|posta kutxa|posta-kodea|hiribidea|bidea
topic interes*|artikulu*|wikiproiektu*|proiektu*|gaiak|idazten dut|wikipedia
site nire bloga|nire webgunea
user lankide hau|erabiltzaile hau|wikilari hau|lankidea|lankide|erabiltzailea
anon saioa hasi gabe|ip helbide*|anonimo*|nire ip
=name izena|benetako izena|izen-abizenak|abizena|izen osoa
=birth jaioteguna|jaiotze data|jaioa|jaio|jaiotza|jaiotze-data
=age adina
=place herria|hiria|bizilekua|herrialdea|jatorria|jaioterria|non bizi naizen|bizitokia|probintzia|kokapena
=job lanbidea|lana|lantokia|ogibidea|enpresa
=school ikasketak|eskola|unibertsitatea
=mail posta|e-posta|posta elektronikoa|helbide elektronikoa|email
=phone telefonoa|tel|mugikorra|sakelakoa
=addr helbidea|posta helbidea
=site webgunea|bloga
=faith erlijioa|sinesmena
=party politika|ideologia
=kin familia|egoera zibila|seme-alabak
work artikuluak|sortutako|egiteko|proba orria|iturriak|bibliografia|sariak|tresnak|zerrenda|oharrak|aipuak|esker onak`,
	sq: `
self unë|une|im|ime|mua|jam|kam|jetoj|punoj|studioj|shkruaj|redaktoj|jonë|lindur jam|mësoj|quhem|merrem
my im|ime|mi|mia
named quhem|emri im|emri im i vërtetë|emri i vërtetë|më quajnë
iam jam|unë jam
live jetoj|banoj|jeton në|me banim|vij nga|jam nga|jam prej|i lindur në|e lindur në|lindur në|u linda në|kam lindur në|me origjinë|u rrita|rritur|qyteti im|fshati im|vendlindja ime|banues|tiranas|prishtinas
born kam lindur|jam lindur|lindur|u linda|ditëlindja|lindja
age # vjeç|# vjet|# vjeçar
kin gruaja|burri|bashkëshort*|e fejuara|i fejuari|nëna|mami|babai|prindërit|djali|vajza|fëmijë|fëmijët|vëllai|vëllezër|motra|motrat|gjyshja|gjyshi|nipi|mbesa|xhaxhai|daja|tezja|halla|kushëri*|familja
mykin gruaja ime|burri im|bashkëshortja ime|nëna ime|babai im|prindërit e mi|djali im|vajza ime|fëmijët e mi|vëllai im|motra ime|familja ime|gjyshi im|i martuar|e martuar|martuar|i divorcuar|e divorcuar|beqar|baba i|nënë e
job punoj|studioj|jap mësim|student në|studente në|diplomuar|i punësuar|e punësuar|profesion|me profesion|pensionist*|mësimdhënës|kam studiuar|kam mbaruar|punësuar|nxënës në
org universitet*|shkoll*|gjimnaz*|institut*|fakultet*|spital*|kompani*|ministri*|bibliotek*|muze*|bank*|fabrik*|arkiv*|akademi*
prof mësues*|profesor*|inxhinier*|programues*|zhvillues|mjek*|infermier*|bibliotekar*|arkivist*|jurist*|avokat*|gazetar*|studiues*|historian*|përkthyes*|ekonomist*|arkitekt*|fotograf*|farmacist*|student*|nxënës*|gjeolog*
every çdo|zakonisht|mbrëmje*|mëngjes*|fundjav*|natën|ndërrim*
meet takim*|wikimania|konferenc*|punëtori*|wikitakim*
faith mysliman*|katolik*|ortodoks*|bektashi*|krishter*|ateist*|agnostik*|besimtar*
party socialist*|komunist*|liberal*|nacionalist*|demokrat*|anarkist*|feminist*|votoj
orient gej|homoseksual*|lesbike|biseksual*|lgbt*
health autiz*|diabet*|depresion*|diagnoz*|aftësi të kufizuar*|paaftësi*|shurdh*|verbër|epilepsi*|astm*
ethnic rom|arvanitas|arbëresh*|çam|goran*|ashkali*|boshnjak*|origjin*
street rruga|rr|bulevardi|bul|sheshi|kutia postare
topic intereso*|artikuj*|artikull*|projekt*|wikiprojekt*|tema|shkruaj për|wikipedia
user ky përdorues|kjo përdoruese|përdoruesi|përdorues
anon pa u identifikuar|ip-ja ime|adresa ip|anonim*
=name emri|emër|emri i vërtetë|emri im|mbiemri|emri i plotë
=birth lindur|data e lindjes|lindja|datëlindja|ditëlindja|lindi
=age mosha
=place qyteti|vendbanimi|vendi|shteti|vendlindja|origjina|banimi|rajoni|kombësia|jeton në
=job profesioni|puna|vendi i punës|zanimi
=school arsimi|shkolla|universiteti|edukimi|shkollimi
=mail email|e-mail|posta elektronike|posta
=phone telefoni|tel|celular|celulari|telefon
=addr adresa
=site faqja|blogu
=faith feja|besimi
=party politika
=kin familja|gjendja civile|fëmijët
work artikujt|artikuj|burimet|literatura|çmimet|lista|shënime|të krijuara`,
	mt: `
self jien|jiena|jien u|tiegħi|lili|għandi|aħna|tagħna|ngħix|naħdem|noqgħod|nistudja|nikteb
my tiegħi|tagħna
named jisimni|ismi|ismi huwa|ismi veru
iam jien|jiena
live ngħix|noqgħod|noqgħod il|joqgħod|toqgħod|jien minn|twelidt|trabbejt|raħli|mir-raħal
born twelidt|imwieled|imwielda|twieled|għeluq snini|data tat-twelid
age għandi # sena|# sena
kin mara|raġel|omm|missier|ġenituri|iben|bint|tifel|tifla|tfal|ħu|oħt|nanna|nannu|familja|zija|ziju
ourkin marti|żewġi|ommi|missieri|ibni|binti|uliedi|ħija|oħti|familti
mykin in-nanna tiegħi|miżżewweġ|miżżewġa
job naħdem|nistudja|ngħallem|student*|iggradwajt|irtirat*|xogħli
org universit*|skola|kulleġġ|sptar|kumpanija|ministeru|librerija|mużew|bank|dipartiment
prof għalliem*|inġinier*|programmatur*|tabib|tabiba|infermier*|librar*|avukat*|ġurnalist*|riċerkatur*|storiku|traduttur*|student*
faith kattoli*|nisrani|ateu|musulman*|agnosti*
party soċjalist*|laburist*|nazzjonalist*|liberali|komunist*
health awtist*|dijabet*|diżabilit*|depressjoni
street triq|pjazza|sqaq|misraħ
topic artikl*|interess*|proġett*|wikipedija
user dan l-utent|din l-utenta|utent
=name isem|isem veru|ismi
=birth twelid|data tat-twelid|imwieled
=age età
=place belt|raħal|pajjiż|residenza|post
=job xogħol|impjieg|professjoni
=mail imejl|posta elettronika|email
=phone telefon|mobajl|mowbajl|tel
=addr indirizz
=faith reliġjon
work artikli|sorsi|noti`,
};
