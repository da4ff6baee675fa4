/** Words of Celtic languages, Basque, Albanian and Maltese; the keys are explained in `../../concepts.ts`. */

export const CELTIC_BASQUE: Record<string, string> = {
	cy: `
self fi|dw|rwy|rydw|dwi|rwyf|fy|ein|gen i|fy hun|cefais|ges i|wnes i
my fy|ein|'y
named fy enw i|fy enw yw|fy enw go iawn|enw i yw|enw i ydi|enw go iawn|fy ngalw|galw fi|yn fy ngalw|'n fy nabod fel|adnabod fi fel|fy enw llawn|enw iawn|galwch fi'n|maen nhw'n fy ngalw|fy ffrindiau'n fy ngalw|adnabyddir fi|caf fy ngalw
iam dw i|dwi|dwi'n|rwy'n|rwyf|rydw i
live byw|yn byw|dw i'n byw|yn wreiddiol|o ardal|dod o|dw i'n dod o|hanu o|wedi symud|ges i fy magu|fy magu|fy nhref|fy mhentref|fy nghartref|cartrefu|ymgartrefu|o gaerdydd|trigo|preswylio|brodor o|rwy'n byw|byw ym|byw yng|byw mewn|wedi byw|symud i|symudais i|magwyd fi|cefais fy magu|magwyd|ges fy magu|yn enedigol|enedigol o|dod yn wreiddiol|fy milltir sgwâr|bro fy mebyd|tref enedigol|wedi ymgartrefu|ymgartrefais|cymro o|cymraes o|hogyn o|hogan o|bachgen o|merch o
born geni|ganwyd|ganed|eni|fy ngeni|pen-blwydd|penblwydd|cefais fy ngeni|ces i fy ngeni|ganwyd fi|ganed fi|ngeni|dyddiad geni
age # oed|# mlwydd oed|# blwydd oed|yn # oed|oed ydw i|oed ydwi|# oed ydw|troi'n #|troes yn #|yn fy ugeiniau|yn fy nhridegau|yn fy mhedwardegau|yn fy mhumdegau|yn fy chwedegau|yn fy saithdegau|canol oed|yn fy arddegau|pensiynwr|pensiynwraig
kin gwraig|gŵr|partner|cariad|mam|tad|dad|rhieni|mab|meibion|merch|merched|plentyn|plant|brawd|chwaer|nain|taid|mamgu|mam-gu|tadcu|tad-cu|wyrion|ŵyr|wyres|ewythr|modryb|cefnder|cyfnither|teulu|cymar|gefeilliaid|efeilliaid|hen nain|hen daid|neiaint|nith|nai|mam-yng-nghyfraith|tad-yng-nghyfraith|llysfab|llysferch|llystad|llysfam|babi|gorwyr*|dyweddi|ewyrth
mykin fy ngwraig|fy ngŵr|fy mam|fy nhad|fy rhieni|fy mab|fy merch|fy mhlant|fy mrawd|fy chwaer|fy nain|fy nheulu|fy mhartner|briod|wedi priodi|priod|ysgaru|gweddw|tad i|mam i|fy nghymar|fy nghariad|fy ngwraig i|fy mam-gu|fy nhad-cu|fy nhaid|fy mamgu|fy nhadcu|fy modryb|fy ewythr|fy nghefnder|fy wyrion|ein plant|ein mab|ein merch|tad i ddau|tad i dri|mam i ddau|mam i dri|taid i|nain i|dau o blant|tri o blant|sengl|dyweddïo|wedi dyweddïo|wedi ysgaru|tad balch|mam falch|gŵr gweddw
job gweithio|dw i'n gweithio|rwy'n gweithio|astudio|myfyriwr|myfyrwraig|dysgu yn|darlithio|wedi ymddeol|ymddeol|graddio|graddiais|fy ngwaith|cyflogi|cyflogir|wrth fy ngwaith|disgybl yn|gweithio fel|gweithio yn|gweithio i|gweithio ym|gweithio mewn|gweithiais fel|fy swydd|swydd bob dydd|wrth fy ngalwedigaeth|yn gyflogedig|cyflogedig|hunangyflogedig|myfyriwr yn|myfyrwraig yn|astudio yn|astudio ym|gradd yn|gradd mewn|graddedig|doethuriaeth|phd|dysgu mewn|darlithydd yn|athro yn|athrawes yn|bellach wedi ymddeol|ar ôl ymddeol|di-waith|prentis|gwirfoddoli gyda|disgybl|blwyddyn #|chweched dosbarth|lefel a|fy nisgyblion|fy myfyrwyr
org prifysgol*|coleg|ysbyty|cwmni|llyfrgell*|amgueddfa|adran|llywodraeth|cyngor|cymdeithas|athrofa|eglwys|*ysgol|ysgol gynradd|ysgol uwchradd|ysgol gyfun|meithrinfa|coleg chweched|feddygfa|meddygfa|fferyllfa|gwasanaeth tân|cwmni teledu|bbc cymru|s4c|llyfrgell genedlaethol|archifdy|cyngor sir|bwrdd iechyd|y lolfa|papur newydd|menter iaith|merched y wawr|ffermwyr ifanc
prof athro|athrawes|peiriannydd|rhaglennydd|datblygwr|meddyg|nyrs|llyfrgellydd|archifydd|cyfreithiwr|newyddiadurwr|ymchwilydd|hanesydd|cyfieithydd|ffermwr|gweinidog|darlithydd|myfyriwr|pennaeth|prifathro|prifathrawes|cynorthwyydd|athro cynradd|seicolegydd|deintydd|milfeddyg|fferyllydd|ffisiotherapydd|bydwraig|parafeddyg|gofalwr|heddwas|plismon|diffoddwr tân|milwr|morwr|peilot|gyrrwr|gyrrwr bws|gyrrwr lori|postmon|adeiladwr|saer|plymwr|trydanwr|mecanydd|weldiwr|glöwr|chwarelwr|garddwr|coedwigwr|pysgotwr|cogydd|pobydd|cigydd|gweinydd|siopwr|trin gwallt|artist|arlunydd|dylunydd|cerddor|cyfansoddwr|organydd|actor|cyfarwyddwr|awdur|bardd|golygydd|ieithydd|archaeolegydd|gwyddonydd|cemegydd|ffisegydd|biolegydd|daearegydd|daearyddwr|mathemategydd|economegydd|cyfrifydd|ysgrifenyddes|gwas sifil|barnwr|cyfreithwraig|pensaer|curadur|tywysydd|ficer|offeiriad|diacon|gweithiwr cymdeithasol
every bob|fel arfer|gyda'r nos|nos|penwythnos*|boreau|shifft*|bob nos|bob dydd|bob wythnos|bob penwythnos|bob bore|gyda'r nosau|gyda'r hwyr|ar benwythnosau|ar y penwythnos|dros y penwythnos|ar nos|ar fore|ar ôl gwaith|ar ôl ysgol|amser cinio|yn ystod y dydd|nos lun|nos fawrth|nos fercher|nos iau|nos wener|nos sadwrn|nos sul|bob dydd sul|shifft nos|gweithio shifftiau|ar y trên
faith cristion|anghydffurf*|bedyddiwr|methodist|anffyddiwr|mwslim|catholig|annibynnwr|capelwr|cristnogol|cristnoges|anghredadun|anffyddwraig|agnostig|agnostic|bedyddwraig|methodist calfinaidd|presbyteriad|pabydd*|anglican*|eglwyswr|crynwr|iddew*|bwdhydd|bwdaidd|hindŵ|mwslemaidd|pagan*|derwydd|tystion jehofa|mormon|mynd i'r capel|mynychu capel|aelod o gapel|blaenor|credu yn nuw|ddim yn credu
party sosialydd|cenedlaetholwr|rhyddfrydwr|ceidwadwr|plaid cymru|comiwnydd|gweriniaethwr|plaid|aelod o blaid cymru|y blaid lafur|rhyddfrydol|gweriniaethwraig|ffeminist*|heddychwr|undebwr llafur|cymdeithas yr iaith|adain chwith|adain dde|yes cymru|annibyniaeth i gymru
orient hoyw|lesbiaidd|deurywiol|lhdt*|cwiar|lesbiad|cyfunrywiol|anneuaidd|traws|trawsryweddol|anrhywiol
health awtis*|iselder|clefyd siwgr|diabet*|byddar|dall|cadair olwyn|anabl|anabledd|dyslecs*|anableddau|adhd|asperger*|deubegynol|gorbryder|gorbryderus|iselder ysbryd|sgitsoffrenia|epilepsi|canser|cemotherapi|sglerosis ymledol|parkinson*|arthritis|asthma|alergedd*|coeliag|trawiad ar y galon|dialysis|trwm fy nghlyw|trwm ei glyw|cymhorthion clyw|rhannol ddall|mewn cadair olwyn|dyspracsia|atal dweud|meigryn|hiv|inswlin|fibromyalgia
street stryd|heol|ffordd|lôn|cod post|blwch post|teras|rhodfa|cilgant|fflat #|blwch swyddfa'r post
topic diddordeb*|erthygl*|prosiect*|wicibrosiect*|ysgrifennu am|golygu|wicipedia
user y defnyddiwr hwn|mae'r defnyddiwr|defnyddiwr|y wicipediwr hwn
verb dwi'n byw|dw i'n byw|rwy'n byw|ces i fy ngeni|symudais|graddiais|gweithiais|priodais|astudiais|dysgais|ysgrifennaf|golygaf|hoffaf|credaf|pleidleisiaf|dioddefaf|anghofiaf|mynychais|rydw i'n|rwy'n dod|cefais
native cofi|sgowsar|gog|hwntw|cardi|caerdyddwr|abertawëwr|gogleddwr|gogleddwraig|deheuwr|monwysyn
meet cyfarfod|cynhadledd|gweithdy|golygathon|eisteddfod|wicimania
away ar wyliau|ar daith|byddaf yn|bydda i yn|yn ôl ar|mynychu|mynychais|es i i|teithio
anon heb fewngofnodi|anghofio mewngofnodi|mewngofnodi|cyfeiriad ip|fy ip|dienw|anhysbys|allgofnod*
=name enw|enw go iawn|enw llawn|cyfenw|enw bedydd|enw cyntaf|enwau|llysenw|fy enw
=birth ganwyd|geni|dyddiad geni|pen-blwydd|ganed|dyddiad a man geni|blwyddyn geni|ganwyd ar
=age oed|oedran
=place lleoliad|cartref|tref|dinas|gwlad|pentref|byw yn|man geni|lle|tref enedigol|sir|man preswyl|preswylfa|gwreiddiau|yn byw yn|lleoliad presennol|cenedligrwydd|dod o|cynefin
=job gwaith|swydd|galwedigaeth|cyflogwr|gyrfa|gweithle|rôl|swyddi|cwmni|sefydliad
=school addysg|ysgol|prifysgol|coleg|addysgwyd|cymwysterau|gradd
=mail ebost|e-bost|email|cyfeiriad e-bost|cyfeiriad ebost
=phone ffôn|symudol|rhif ffôn|rhif symudol|ffôn symudol|rhif
=addr cyfeiriad|cyfeiriad post|cyfeiriad cartref
=faith crefydd|enwad|ffydd
=party gwleidyddiaeth|plaid wleidyddol
=kin teulu|statws priodasol|priod|plant|gŵr|gwraig
=site gwefan|blog|fy ngwefan
=health anabledd|iechyd
=tz cylchfa amser
=hours ar-lein|ar gael
=travel cyfarfodydd|digwyddiadau|teithiau|gwyliau
work erthyglau|ffynonellau|nodiadau|i'w gwneud|rhestr|cyfeiriadau|erthyglau newydd|fy erthyglau|lluniau|cyfieithiadau|prosiectau|dolenni|babel|gwobrau|pwll tywod|drafftiau|cyfraniadau`,
	ga: `
self mé|mise|mo|agam|orm|liom|muid|sinn|táim|againn
my mo|ár
named is mise|mo ainm|is é mo ainm|m'ainm|fíorainm|mo fhíorainm|tugtar orm|glaotar orm|a thugtar orm|tugtar|glaonn|glaoitear orm|glaoigh orm|m'ainm ceart|m'ainm iomlán|i mbéarla
iam is mise|táim|tá mé
live cónaí|i mo chónaí|cónaím|tá mé i mo chónaí|is as|rugadh agus tógadh|tógadh mé|mo bhaile|mo chathair|as mo dhúchas|ón ngaeltacht|i mo chónaí i|mo chónaí|cónaí orm|tá cónaí orm|ag cur fúm|cur fúm|lonnaithe i|ó dhúchas|as contae|ó chontae|as ceantar|i mo chónaí anois|bogtha go|d'aistrigh mé go|d'fhás mé aníos|d'fhás mé suas|tógadh i|rugadh i|rugadh in|gaeltacht|mo bhaile dúchais|mo mhuintir as
born rugadh|rugadh mé|breithlá|saolaíodh|rugadh mé i|rugadh in|mo bhreithlá|dáta mo bhreithe|saolaíodh mé
age # bliana d'aois|# bliain d'aois|# mbliana d'aois|bliana d'aois|bliain is fiche|i mo dhéaga|sna fichidí|sna tríochaidí|sna daichidí|sna caogaidí|sna seascaidí|meánaosta|déagóir|pinsinéir|bliana d'aois mé|bliana is fiche
kin bean chéile|fear céile|céile|máthair|athair|tuismitheoirí|mac|iníon|leanbh|páistí|leanaí|clann|deartháir|deirfiúr|mamó|daideo|garpháistí|teaghlach|páirtí|leannán|seanmháthair|seanathair|gariníon|garmhac|uncail|aintín|col ceathrair|nia|neacht|deirfiúracha|deartháireacha|leanbán|tuistí|daid
mykin mo bhean|m'fhear céile|mo mháthair|m'athair|mo thuismitheoirí|mo mhac|m'iníon|mo pháistí|mo chlann|mo dheartháir|mo dheirfiúr|pósta|colscartha|mo chéile|m'fhear|mo pháirtí|mo bheirt|triúr clainne|beirt chlainne|athair clainne|beirt pháistí|triúr páistí|pósta le|i mo bhaintreach|mo dhaid|mo mham|mo mhamó|mo dhaideo|mo sheanmháthair|mo sheanathair|m'aintín|m'uncail|singil
job ag obair|oibrím|ag staidéar|ag múineadh|mac léinn|mo phost|céim agam|scoláire|ar scor|fostaithe|ag obair mar|ag obair i|ag obair le|ag obair do|oibrím mar|oibrím i|ag teagasc|i mo mhúinteoir|i mo mhac léinn|ag déanamh céime|céim i|céim sa|céim mháistreachta|máistreacht|dochtúireacht|phd|iarchéim*|mac léinn i|mac léinn ag|scoláire i|éirithe as|ar pinsean|dífhostaithe|féinfhostaithe|printíseach|mo ghairm|mo cheird|slí bheatha|cathaoirleach|rúnaí|cisteoir|mo dhaltaí|mo scoláirí|fostaithe ag|ag léachtóireacht
org ollscoil*|scoil|coláiste|gaelscoil|ospidéal|comhlacht|leabharlann*|músaem|roinn|institiúid*|bunscoil*|meánscoil*|naíonra|ollscoil na|tcd|ucd|ucc|dcu|leabharlann náisiúnta|garda síochána|comhairle contae|foras na gaeilge|rté|tg4|raidió na gaeltachta|conradh na gaeilge|séipéal|cógaslann|foilsitheoir
prof múinteoir|innealtóir|ríomhchláraitheoir|dochtúir|altra|leabharlannaí|dlíodóir|iriseoir|taighdeoir|staraí|aistritheoir|feirmeoir|léachtóir|mac léinn|príomhoide|oide|ollamh|eolaí|síceolaí|fiaclóir|tréidlia|cógaiseoir|banaltra|cnáimhseach|paraimhíochaineoir|saighdiúir|mairnéalach|iascaire|píolóta|tiománaí|fear poist|tógálaí|siúinéir|pluiméir|leictreoir|meicneoir|garraíodóir|cócaire|báicéir|búistéir|freastalaí|siopadóir|gruagaire|ealaíontóir|dearthóir|ceoltóir|cumadóir|aisteoir|stiúrthóir|scríbhneoir|eagarthóir|teangeolaí|seandálaí|fisiceoir|ceimiceoir|bitheolaí|geolaí|matamaiticeoir|eacnamaí|cuntasóir|rúnaí|státseirbhíseach|breitheamh|abhcóide|aturnae|ailtire|grianghrafadóir|coimeádaí|sagart|ministir|oibrí sóisialta|forbróir|dalta
every gach|de ghnáth|tráthnóna|deireadh seachtaine|gach lá|gach oíche|gach seachtain|gach maidin|gach tráthnóna|san oíche|istoíche|ar maidin|um thráthnóna|ag an deireadh seachtaine|deirí seachtaine|tar éis na hoibre|tar éis oibre|tar éis scoile|am lóin|sealobair|sealanna oíche|ar an traein|de ghnách
faith caitliceach|protastúnach|críostaí|aindiachaí|moslamach|agnóisí|caitliceach praiticiúil|creidmheach|aindiachaíoch|díchreidmheach|preispitéireach|eaglais na héireann|giúdach|búdaíoch|hiondúch|págánach|creidim i ndia|ní chreidim
party sóisialach|poblachtach|náisiúnach|cumannach|liobrálach|sinn féin|fianna fáil|fine gael|lucht oibre|comhaontas glas|poblachtánach|aontachtóir|sóisialaí|feimineach|cumannaí|eite chlé|eite dheis|ainrialaí|vótálaim do|ceardchumann*|síochánaí
orient aerach|leispiach|déghnéasach|ladta*|homaighnéasach|aeracha|trasinscneach|neamh-dhénártha|éighnéasach
health uathach*|diaibéit*|dúlagar|míchumas|bodhar|dall|disléic*|uathaí|aspergers|adhd|dépholach|scitsifréine|titeamas|ailse|ceimiteiripe|scléaróis iolrach|airtríteas|asma|ailléirge|stróc|taom croí|scagdhealú|lag éisteachta|cathaoir rothaí|faoi mhíchumas|stad ionam|mígréin|inslin
street sráid|bóthar|ascaill|cód poist|plás|cearnóg|lána|céide|corrán|árasán|bosca poist|éirchód
topic suim|alt|ailt|tionscadal|ag scríobh faoi|vicipéid
user an t-úsáideoir seo|úsáideoir
verb rugadh mé|táim|chónaím|oibrím|múinim|d'fhoghlaim|bhí mé|chuaigh mé|scríobhaim|creidim|vótálaim|phós mé|d'aistrigh mé|chaith mé
native gaillimheach|corcaíoch|ciarraíoch|bleá cliathach|átha cliathach|conallach|dún na ngallach|maigh eoch|luimníoch|port láirgeach|béal feirsteach|connachtach|muimhneach|ultach|laighneach|cabhánach|sligeach|tiobraid árannach|loch garmanach
meet cruinniú|comhdháil|ceardlann|oireachtas|wikimania|vicithon
away ar saoire|ag taisteal|beidh mé i|ar ais ar|d'fhreastail mé|bhí mé ag
anon gan logáil isteach|dearmad logáil isteach|logáil isteach|seoladh ip|mo ip|gan ainm|dí-logáilte
=name ainm|fíorainm|sloinne|ainm iomlán|céad ainm|leasainm|m'ainm
=birth dáta breithe|rugadh|breithlá|bliain bhreithe|rugadh ar
=age aois
=place áit|baile|cathair|tír|áit chónaithe|contae|áit bhreithe|cónaí|áit dhúchais|baile dúchais|náisiúntacht|i mo chónaí i|áitreabh
=job post|gairm|slí bheatha|obair|fostóir|áit oibre|comhlacht|ról|ceird
=school oideachas|scoil|ollscoil|coláiste|céim|cáilíochtaí|scolaíocht
=mail ríomhphost|r-phost|seoladh ríomhphoist
=phone fón|teileafón|guthán|uimhir theileafóin|guthán póca|uimhir fóin
=addr seoladh|seoladh poist|seoladh baile
=faith creideamh|reiligiún
=kin teaghlach|clann|stádas pósta|céile|páistí
=site suíomh|suíomh gréasáin|blag
=party polaitíocht|páirtí
=health sláinte|míchumas
=tz crios ama
=hours ar líne|ar fáil
=travel cruinnithe|imeachtaí|taisteal
work ailt|foinsí|nótaí|liosta|tagairtí|ailt nua|m'ailt|pictiúir|aistriúcháin|tionscadail|naisc|babel|cabhair|gradaim|bosca gainimh|dréachtaí`,
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
named nire izena|izena dut|deitzen naiz|benetako izena|nire benetako izena|izenez|esaten didate|deitzen didate|ezagutzen naute|izenarekin|dei nazazue|dei nazazu|lagunek deitzen|nire izen osoa|izen osoa dut|izen-abizenak ditut|bizitza errealean|atzean dagoena
iam naiz|ni naiz
live bizi naiz|bizi da|jaioa naiz|jaioa|jaio nintzen|naiz jaioa|hazi nintzen|hazia|nire herria|nire hiria|bertakoa|bertakoa naiz|herritarra|bizilekua|bilbotarra|donostiarra|gasteiztarra|iruindarra|bertan bizi|bizi gara|auzoan bizi|bizi nago|bizi izan naiz|gaur egun bizi|egun bizi naiz|bizi naizen|jaio eta hazi|jaioa eta bizi|jatorriz|sortua|sortzez|etorria|nire auzoa|nire herrian|nire sorterria|sorterria|aldatu nintzen|mugitu nintzen|erroldatua|bizilaguna
born jaio|jaioa|jaio nintzen|jaiotza|urtebetetze*|jaiotze|jaiotze-urtea|urtean jaioa|urtean jaio|sortu nintzen
age # urte ditut|# urte|# urteko|urte dauzkat|# urterekin|urte bete|urteko gizona|urteko emakumea|urteko mutila|urteko neska|hogeita*|berrogei*|hirurogei*|laurogei*|nerabea|erdi-adineko|adinekoa|urte nituen
kin emaztea|senarra|bikotea|bikotekidea|neska-laguna|mutil-laguna|ama|aita|gurasoak|semea|semeak|alaba|alabak|haurra|haurrak|umea|umeak|anaia|neba|arreba|ahizpa|amona|aitona|amama|aitita|biloba*|osaba|izeba|lehengusu*|familia|senar-emazteak|bikotekide|bikiak|bikia|seme-alabak|ilobak|iloba|birramona|birraitona|aitaginarreba|amaginarreba|koinatu*|suhi|errain|aitabitxi|amabitxi|haurtxo|umetxo|amatxo|aitatxo|osaba-izebak
mykin nire emaztea|nire senarra|nire bikotea|nire ama|nire aita|nire gurasoak|nire semea|nire alaba|nire anaia|nire arreba|nire ahizpa|ezkonduta|ezkondua|dibortziatu*|alarguna|alaben aita|seme-alaben|bi seme-alaba|aita naiz|ama naiz|ezkondua nago|ezkonduta nago|ezkongabe*|banandu*|bikotearekin bizi|bi alaba|bi seme|hiru seme-alaba|seme bat dut|alaba bat dut|haur bat|bi haur|seme-alabak ditut|umeen aita|umeen ama|nire seme-alabak|nire haurrak|nire umeak|nire aitona|nire amona|nire neba|nire osaba|nire izeba|nire familia|guraso naiz|aitona naiz|amona naiz
job lan egiten|lanean nago|lanean nabil|lanean|ikasten dut|ikasten ari|ikaslea|ikasle naiz|irakasle naiz|irakasten dut|lizentziatu*|graduatu*|lanbidez|ogibidez|langilea|doktoregaia|ikasi nuen|bazkidea naiz|lan egiten dut|egiten dut lan|nire lana|nire lanbidea|lanbidea|ofizioz|ogibidea|langabezia*|langabetu*|erretiroa|erretiratu*|jubilatu*|funtzionario*|autonomo*|enpresaburu*|bekadun*|praktikak|praktiketan|masterra|master bat|doktoretza|doktorego*|batxilergo*|dbh*|unibertsitatean ikasten|eskolan ikasten|klaseak ematen|eskolak ematen|nire ikasleak|nire eskola|diruzain*|kooperatibista*|kooperatiba*
org fakultate*|enpresa*|udal*|elkarte*|ehu|upv|fundazio*|euskaltegi*|*unibertsitate*|*ikastol*|*eskola*|*institutu*|*liburutegi*|*museo*|*artxibo*|foru aldundi*|diputazio*|osakidetza*|osasun zentro*|anbulatorio*|ospital*|farmazia*|botika*|ertzaintza*|suhiltzaile*|eitb*|inprimategi*|tailer*|lantegi*|fabrika*|kooperatiba*|mondragon*|okindegi*|parrokia*|aek|udako euskal|haurtzaindegi*|haur eskola*|lanbide heziketa
prof irakasle*|ingeniari*|programatzaile*|mediku*|erizain*|liburuzain*|artxibozain*|abokatu*|kazetari*|ikertzaile*|historialari*|itzultzaile*|arkitekto*|argazkilari*|informatikari*|geologo*|biologo*|fisikari*|kimikari*|hizkuntzalari*|baserritar*|ikasle*|idazle*|mekanikari*|maisu*|maistra*|andereño*|hezitzaile*|psikologo*|psikiatra*|dentista*|albaitari*|botikari*|fisioterapeuta*|emagin*|zaintzaile*|ertzain*|suhiltzaile*|soldadu*|marinel*|arrantzale*|pilotu*|gidari*|kamioi*|taxilari*|postari*|banatzaile*|igeltsero*|arotz*|iturgin*|elektrikari*|soldatzaile*|tornulari*|nekazari*|abeltzain*|artzain*|erlezain*|lorezain*|basozain*|sukaldari*|zerbitzari*|tabernari*|okin*|gozogile*|harakin*|saltzaile*|dendari*|ile-apaintzaile*|jostun*|artisau*|margolari*|eskultore*|diseinatzaile*|musikari*|konpositore*|bertsolari*|antzezle*|aktore*|olerkari*|zuzentzaile*|interprete*|soziologo*|antropologo*|arkeologo*|filosofo*|filologo*|teologo*|apaiz*|moja*|fraide*|ekonomista*|kontulari*|administrari*|idazkari*|aholkulari*|notario*|epaile*|fiskal*|garatzaile*|analista*|matematikari*|meteorologo*|astronomo*|geografo*|funtzionario*
every astero|egunero|normalean|gauetan|arratsaldetan|goizetan|asteburu*|txanda*|larunbatetan|igandetan|gauero|gauez|goizez|arratsaldez|astelehenetan|asteartetan|asteazkenetan|ostegunetan|ostiraletan|larunbatero|igandero|astean zehar|lanetik irten|lanaren ondoren|eskolatik irten|bazkalorduan|gaueko txanda|guardia*|trenean|autobusean|astegunetan|laneguneta*
meet topaketa*|bilera*|wikimania|tailer*|jardunaldi*|editatoi*|wikilarunbat*
away oporretan|bidaia*|kanpoan|parte hartu nuen|oporrak|oporretara|joango naiz|egongo naiz|itzuliko naiz|atzerrian|parte hartu dut|parte hartuko|bertan izan|elkar ikusiko|erasmus
faith katoliko*|kristau*|ateo*|agnostiko*|musulman*|fededun*|ebanjeliko*|fedegabe*|laiko*|ez naiz fededuna|sinestuna|protestante*|ebanjelista*|budista*|jehobaren lekuko*|pagano*|bataiatu*|apostata*|elizara|mezetara|praktikatzaile*
party abertzale*|ezkertiar*|sozialista*|komunista*|anarkista*|independentista*|feminista*|liberala|jeltzale*|antifaxista*|bozkatzen dut|eh bildu*|ezker abertzale*|eskuindar*|eaj*|podemos*|sozialdemokrata*|marxista*|libertario*|ekologista*|animalista*|pazifista*|intsumiso*|errepublikazale*|karlista*|foruzale*|afiliatu*|alderdikide*|internazionalista*
orient gaya|lesbiana*|transexuala*|queer|lgbt*|ez bitarra|gay|homosexual*|bisexual*|trans|transgenero*|ez-bitar*|asexual*|pansexual*|intersexual*|lgtb*
health autista*|autismo*|diabet*|depresio*|epilepsia*|minusbaliotasun*|gorra naiz|itsua naiz|ezgaitasun*|gurpildun aulki*|dislexi*|minbizi*|asma|gaixo kronikoa|autismo espektro*|asperger*|adhd|tdah|bipolar*|eskizofreni*|antsietate*|alkoholiko*|intsulina*|hipertentsio*|infartu*|transplante*|dialisi*|leuzemia*|kimioterapia|iktus*|esklerosi anizkoitza|esklerosi*|parkinson*|artritis*|fibromialgia*|crohn*|zeliako*|alergiko*|asmatiko*|paraplegi*|gurpil-aulki*|ezindu*|elbarri*|desgaitasun*|ezgaitua|ikusmen urri*|totel*|migraina*|gib*|gaixo nago
ethnic ijito*|jatorri*
street posta kutxa|posta-kodea|*kalea|*kale|*plaza|*bidea|solairua|ezkerra|eskuina|pk|posta kodea
topic interes*|artikulu*|wikiproiektu*|proiektu*|gaiak|idazten dut|wikipedia
site nire bloga|nire webgunea
user lankide hau|erabiltzaile hau|wikilari hau|lankidea|lankide|erabiltzailea
anon saioa hasi gabe|ip helbide*|anonimo*|nire ip|saioa hastea ahaztu|kontu gabe|ip-arekin|ip batetik|erregistratu aurretik|izenik gabe
verb bizi naiz|jaio nintzen|hazi nintzen|ikasi nuen|lan egin nuen|ezkondu nintzen|joaten naiz|ibiltzen naiz|sinesten dut|bozkatzen dut|irakurtzen dut|gustatzen zait|dagit|dihardut|naukazu|daukat|ahaztu zait
native bilbotar*|donostiar*|gasteiztar*|iruindar*|iruñear*|gipuzkoar*|bizkaitar*|arabar*|nafar*|lapurtar*|zuberotar*|baiones*|baionar*|eibartar*|errenteriar*|zarauztar*|tolosar*|ordiziar*|bergarar*|oñatiar*|arrasatear*|durangar*|gernikar*|bermear*|lekeitiar*|ondarrutar*|getxotar*|barakaldar*|sestaoar*|basauriar*|hernaniar*|irundar*|hondarribiar*|azpeitiar*|azkoitiar*|tuterar*|lizarrar*|baztandar*
=name izena|benetako izena|izen-abizenak|abizena|izen osoa|ezizena|nire izena|izena eta abizena|izen abizenak|benetako izena eta abizenak
=birth jaioteguna|jaiotze data|jaioa|jaio|jaiotza|jaiotze-data|jaiotza data|jaiotze urtea|noiz jaioa|jaiotze eguna|sortze data|jaiotze-urtea
=age adina|adinez
=place herria|hiria|bizilekua|herrialdea|jatorria|jaioterria|non bizi naizen|bizitokia|probintzia|kokapena|nongoa|bizi naiz|bizi da|bizi|jaiolekua|sorterria|udalerria|eskualdea|lurraldea|jatorrizko herria|helbidea herria|nazionalitatea|hiritartasuna
=job lanbidea|lana|lantokia|ogibidea|enpresa|lantokian|lanpostua|ofizioa|kargua|erakundea|jarduera|lan egiten dut|lan arloa
=school ikasketak|eskola|unibertsitatea|ikastetxea|titulazioa|gradua|ikasten|fakultatea|institutua|ikastola|formazioa|karrera
=mail posta|e-posta|posta elektronikoa|helbide elektronikoa|email|eposta|e-maila|korreoa
=phone telefonoa|tel|mugikorra|sakelakoa|telefono zenbakia|sakelako zenbakia|finkoa
=addr helbidea|posta helbidea|posta kutxatila|etxeko helbidea|bidalketak
=site webgunea|bloga|weborria|nire bloga|sarean
=faith erlijioa|sinesmena
=party politika|ideologia
=kin familia|egoera zibila|seme-alabak|emaztea|senarra|bikotekidea|bikotea|gurasoak|ezkonduta|seme-alaba|anai-arrebak
=orient sexu orientazioa|genero identitatea
=health osasuna|gaixotasunak|desgaitasuna|odol mota
=ethnic etnia
=tz ordu eremua|ordu-eremua
=id ikasle zenbakia|matrikula|nan|bazkide zenbakia|deitura seinalea|irrati-zale
=hours ordutegia|konektatuta|eskuragarri
=ip ip|nire ip|ip helbidea
=travel bidaiak|topaketak|ekitaldiak|oporrak|egutegia|jardunaldiak
work artikuluak|sortutako|egiteko|proba orria|iturriak|bibliografia|sariak|tresnak|zerrenda|oharrak|aipuak|esker onak|nire artikuluak|itzulpenak|argazkiak|proiektuak|estekak|lotura*|txantiloiak|babel|laguntza|ekarpenak|estatistikak|mezuak|abian|egitekoak|zirriborro*|nabarmenduak`,
	sq: `
self unë|une|im|ime|mua|jam|kam|jetoj|punoj|studioj|shkruaj|redaktoj|jonë|lindur jam|mësoj|quhem|merrem
my im|ime|mi|mia
named quhem|emri im|emri im i vërtetë|emri i vërtetë|më quajnë|më thonë|më thërrasin|më njohin si
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
