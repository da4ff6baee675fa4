/** Words of the Nordic languages; the keys are explained in `../../concepts.ts`. */

export const NORDIC: Record<string, string> = {
	sv: `
self jag|mig|min|mitt|mina|vi|oss|vår|våra
my min|mitt|mina|vår|vårt|våra
named jag heter|heter|mitt namn är|mitt riktiga namn är|mitt riktiga namn|i verkligheten heter jag|egentligen heter jag|kallas|kallar mig|folk kallar|känner mig som|utanför wikipedia|på riktigt heter|i folkbokföringen
iam jag är|är jag|är
live bor|bosatt|boende|kommer från|är från|uppvuxen|uppväxt|hemort|flyttade till|härstammar från|hemstad|hemma i|bosatte|flyttat
born född|födelsedag|födelseår|årgång|föddes|fyller år|årsmodell|årskull|talist|40-talist|50-talist|60-talist|70-talist|80-talist|90-talist|tjugotalist|fyrtiotalist|femtiotalist|sextiotalist|sjuttiotalist|åttiotalist|nittiotalist
age # år gammal|# år|är #|fyller #|fyllt #|#-årig*
kin fru|hustru|man|make|maka|sambo|flickvän|pojkvän|mamma|pappa|mor|far|föräldrar|son|söner|dotter|döttrar|barn|bror|bröder|syster|systrar|syskon|mormor|morfar|farmor|farfar|barnbarn|farbror|morbror|moster|faster|kusin|familj|svär*|yngsta|äldsta
mykin gift|skild|pappa till|mamma till|far till|mor till|förlovad|änkling|änka|tvåbarnspappa|tvåbarnsmamma|trebarns*|farfar till|småbarnsförälder
job jobbar|arbetar|studerar|pluggar|läser på|utbildad|anställd|undervisar|pensionerad|pensionär|till yrket|yrke|forskar|doktorand|styrelse*|ordförande|verksam
org universitet*|högskola*|skola*|gymnasium*|institut|företag|sjukhus*|bibliotek*|museum|arkiv|kommun*|myndighet|förening|stiftelse|bank|fabrik|kth|institution|kyrka|församling
prof lärare|ingenjör|programmerare|utvecklare|läkare|sjuksköterska|bibliotekarie|arkivarie|jurist|advokat|journalist|student|professor|forskare|historiker|översättare|snickare|elektriker|lokförare|präst|tandläkare|kock|bagare|bonde|fotograf|undersköterska|civilingenjör|gymnasieelev|elev
every varje|alltid|oftast|kvällar*|helger*|morgnar*|måndagar|tisdagar|onsdagar|torsdagar|fredagar|lördagar|söndagar|skift*|nattskift|varannan|klockan|dagligen|vardagar
meet wikiträff|träff|träffar|wikimania|konferens|skrivstuga|workshop|wikifika|fika|editathon|fototur
away semester|bortrest|resa|utomlands|på resande fot|deltog|deltar|resor
faith kristen|katolik|lutheran*|ateist|agnostiker|muslim|jude|judisk|buddhist|hindu|ortodox|troende|frikyrklig|pingstvän|humanist|svenska kyrkan|kyrkokör
party socialist|socialdemokrat*|liberal|moderat|miljöpartist|vänsterpartist|kommunist|anarkist|monarkist|republikan|feminist|fackligt|röstar|centerpartist|partimedlem|kristdemokrat
orient homosexuell|lesbisk|bisexuell|gay|bög|flata|queer|transperson|transkvinna|transman|ickebinär|asexuell|hbtq*
health autis*|adhd|asperger*|depression|diagnos*|diabet*|epilep*|dyslexi|dyslektiker|döv|blind|rullstol|cancer|funktionsnedsättning|funktionsnedsatt|kronisk|hörselskadad|migrän|astma|reumati*|utbränd
ethnic same|samisk|samer|sverigefinsk|finlandssvensk|tornedaling|resande|romer|kurd|härkomst|assyrier
street gatan|gata|vägen|väg|torget|torg|box|gränd|stigen|postbox
topic intresse*|skriver om|artiklar|artikel|wikiprojekt|projekt|ämnen|redigerar|wikipedia
site min blogg|min hemsida|min webbplats
user denna användare|den här användaren|denna wikipedian|användare
anon oinloggad|utan att logga in|min ip|ip-adress|ej inloggad|anonymt
=name namn|riktigt namn|förnamn|efternamn
=birth född|födelsedag|födelsedatum|födelseår
=age ålder
=place bostadsort|ort|stad|land|hemort|bor|bor i|kommer från|landskap|region|födelseort|nationalitet
=job yrke|jobb|arbete|arbetsgivare|arbetsplats|sysselsättning
=school utbildning|skola|universitet|studier
=mail email|e-post|epost|mejl|mail
=phone telefon|tel|mobil|mobilnummer
=addr adress|postadress
=site webbplats|hemsida|blogg
=faith religion|tro
=party politik|parti
=health funktionsnedsättning|hälsa
=tz tidszon
=kin familj|civilstånd|barn
=id studentnummer|anropssignal|personnummer|registreringsnummer
=hours tillgänglig|nåbar|kontorstid
=travel träffar|wikiträffar|resor
work artiklar|skapade|påbörjade|att göra|sandlåda|källor|litteratur|utmärkelser|lista|listor|citat|verktyg|anteckningar|personer|byggnader|tack`,
	da: `
self jeg|mig|min|mit|mine|vi|os|vores
my min|mit|mine|vores
named jeg hedder|hedder|mit navn er|mit rigtige navn er|i virkeligheden hedder jeg|kaldes|kalder mig|kender mig som|til daglig hedder|døbt
iam jeg er|er jeg|er
live bor|bosat|bosiddende|kommer fra|er fra|opvokset|født og opvokset|flyttede til|stammer fra|hjemby|flyttet til
born født|fødselsdag|fødselsår|årgang|født i|modeljahr
age # år gammel|# år|er #|fylder #|#-årig
kin kone|hustru|mand|kæreste|samlever|mor|far|forældre|søn|sønner|datter|døtre|barn|børn|bror|søster|søskende|mormor|morfar|farmor|farfar|børnebarn|onkel|tante|moster|faster|fætter|kusine|familie|sviger*
mykin gift|skilt|far til|mor til|forlovet|enkemand|enke
job arbejder|studerer|ansat|uddannet|underviser|pensioneret|pensionist|læser på|af profession|til daglig|forsker|bestyrelse*|formand
org universitet*|skole*|gymnasium*|institut*|firma|virksomhed|hospital*|bibliotek*|museum|arkiv*|kommune*|ministerium|forening|fond|højskole|seminarium|kirke
prof lærer|ingeniør|programmør|udvikler|læge|sygeplejerske|bibliotekar|arkivar|jurist|advokat|journalist|studerende|professor|forsker|historiker|oversætter|tømrer|elektriker|lokomotivfører|præst|tandlæge|kok|bager|landmand|fotograf|pædagog|gymnasieelev
every hver|altid|oftest|aftener|aftenen|weekend*|mandage|tirsdage|onsdage|torsdage|fredage|lørdage|søndage|klokken|dagligt|nattevagt|vagter|hverdage
meet wikitræf|træf|wikimania|konference|workshop|edit-a-thon|wikihygge|møde
away ferie|bortrejst|rejse|udlandet|deltog
faith kristen|katolik|luthersk|ateist|agnostiker|muslim|jøde|jødisk|buddhist|hindu|troende|folkekirken|humanist|indre mission
party socialist|socialdemokrat*|liberal|konservativ|venstre|radikal|enhedslisten|kommunist|anarkist|feminist|fagforening*|stemmer|partimedlem
orient homoseksuel|lesbisk|biseksuel|bøsse|gay|queer|transkønnet|nonbinær|aseksuel|lgbt*
health autis*|adhd|asperger*|depression|diagnose*|diabet*|epilep*|ordblind|døv|blind|kørestol|kræft|handicap*|kronisk|hørehæmmet|migræne|astma|gigt
ethnic grønlænder|færing|afstamning|kurder|jødisk afstamning|inuit
street gade|vej|allé|plads|vænget|postboks|stræde|stien
topic interesse*|skriver om|artikler|artikel|wikiprojekt|projekt|emner|redigerer|wikipedia
site min blog|min hjemmeside
user denne bruger|denne wikipedianer|bruger
anon uden at logge ind|ikke logget ind|min ip|ip-adresse
=name navn|rigtigt navn|fornavn|efternavn
=birth født|fødselsdag|fødselsdato|fødselsår
=age alder
=place bopæl|by|land|hjemby|bor i|bor|fra|region|fødested|nationalitet|landsdel
=job erhverv|job|arbejde|arbejdsgiver|stilling|arbejdsplads
=school uddannelse|skole|universitet|studie
=mail email|e-mail|mail
=phone telefon|tlf|mobil|tel
=addr adresse|postadresse
=site hjemmeside|blog
=faith religion|tro
=party politik|parti
=tz tidszone
=kin familie|civilstand|børn
=id studienummer|kaldesignal|nummerplade
=hours træffes|kontortid
=travel træf|rejser|møder
work artikler|oprettede|at gøre|sandkasse|kilder|litteratur|udmærkelser|liste|lister|citater|værktøjer|noter|personer|bygninger|tak`,
	nb: `
self jeg|eg|meg|min|mitt|mine|mi|vi|oss|vår|våre|vårt
my min|mitt|mine|mi|vår|våre
named jeg heter|eg heiter|heter|mitt navn er|namnet mitt er|navnet mitt er|mitt egentlige navn er|kalles|kaller meg|kallar meg|kjenner meg som|folk kaller|til vanlig heter
iam jeg er|eg er|er jeg|er
live bor|bur|bosatt|busett|kommer fra|kjem frå|er fra|er frå|oppvokst|oppvaksen|flyttet til|hjemsted|opprinnelig fra|hjemby|stammer fra|bygda
born født|fødd|fødselsdag|fødselsår|årgang|årsmodell|årskull|årskullet
age # år gammel|# år gamal|# år|er #|fyller #|#-åring
kin kone|kona|mann|mannen|ektefelle|samboer|kjæreste|kjæresten|mor|far|foreldre|foreldrene|sønn|sønnen|sønner|datter|dattera|døtre|barn|barna|bror|broren|søster|søstera|søsken|mormor|morfar|farmor|farfar|bestefar|bestemor|barnebarn|onkel|tante|fetter|kusine|familie|familien|sviger*
mykin gift|skilt|far til|mor til|pappa til|mamma til|forlovet|enkemann|enke|bestefar til|småbarns*
job jobber|jobbar|arbeider|arbeidar|studerer|ansatt|utdannet|underviser|pensjonert|pensjonist|til daglig|yrke|forsker|stipendiat|styret|styreleder
org universitet*|skole*|høgskole*|høyskole*|gymnas*|institutt*|firma|bedrift|sykehus*|bibliotek*|museum|museet|arkiv*|kommune*|departement*|forening|stiftelse|verft|kirke|menighet
prof lærer|lærar|ingeniør|programmerer|utvikler|lege|sykepleier|bibliotekar|arkivar|jurist|advokat|journalist|student|professor|forsker|historiker|oversetter|snekker|elektriker|lokfører|prest|tannlege|kokk|baker|bonde|fotograf|fisker|elev|skipper
every hver|hvert|kvar|alltid|oftest|kvelder|kveldene|helgene|helger|mandager|tirsdager|onsdager|torsdager|fredager|lørdager|søndager|klokka|klokken|daglig|nattevakt|skift|turnus|hverdager
meet wikitreff|treff|wikimania|konferanse|skrivekurs|workshop|wikiverksted|wikipils|wikilørdag
away ferie|bortreist|reise|utlandet|deltok|på tur
faith kristen|katolikk|luthersk|ateist|agnostiker|muslim|jøde|jødisk|buddhist|hindu|troende|humanetiker|human-etisk|pinsevenn|bedehus*
party sosialist|sosialdemokrat|liberal|konservativ|høyre|arbeiderpartiet|venstre|sv|rødt|kommunist|anarkist|republikaner|feminist|fagorganisert|stemmer|partimedlem|senterpartiet
orient homofil|lesbisk|bifil|homo|skeiv|transperson|ikke-binær|aseksuell|lhbt*
health autis*|adhd|asperger*|depresjon|diagnose*|diabet*|epilep*|dyslek*|døv|blind|rullestol|kreft|funksjonshem*|kronisk|hørselshemmet|migrene|astma|gikt
ethnic same|samisk|sjøsame|kven|kvensk|romani|kurder|avstamning|slekt fra
street gate|gata|vei|veien|veg|vegen|plass|postboks|allé
topic interesse*|skriver om|artikler|artikkel|wikiprosjekt|prosjekt|emner|redigerer|wikipedia
site bloggen min|min blogg|hjemmesiden min|min hjemmeside|nettsida mi|min nettside
user denne brukeren|denne wikipedianeren|bruker
anon uten å logge inn|ikke innlogget|min ip|ip-adresse|uinnlogget
=name navn|namn|fornavn|etternavn|egentlig navn
=birth født|fødd|fødselsdag|fødselsdato|fødselsår
=age alder
=place bosted|sted|by|land|hjemsted|bor i|bor|fra|kommune|fylke|region|fødested|nasjonalitet
=job yrke|jobb|arbeid|arbeidsgiver|stilling|arbeidsplass
=school utdanning|skole|universitet|studier
=mail email|e-post|epost
=phone telefon|tlf|mobil
=addr adresse|postadresse
=site hjemmeside|nettsted|blogg|nettside
=faith religion|tro|livssyn
=party politikk|parti
=tz tidssone
=kin familie|sivilstand|barn
=id studentnummer|kallesignal|registreringsnummer
=hours tilgjengelig|kontortid
=travel treff|reiser|møter
work artikler|artiklar|opprettede|å gjøre|sandkasse|kilder|kjelder|litteratur|utmerkelser|liste|lister|sitater|verktøy|notater|personer|bygninger|takk`,
	is: `
self ég|mig|mér|mín|minn|mitt|við
my minn|mín|mitt
named ég heiti|heiti|nafn mitt er|kölluð|kallaður|kalla mig|þekkja mig sem|skírð|skírður|heiti fullu nafni
iam ég er
live bý|búsett*|kem frá|er frá|ólst upp|uppalin*|bý í|bjó|flutti|alin upp|alinn upp|ættuð|ættaður|búandi|heima á|heima í
born fæddur|fædd|fæðingardagur|árgangur|árgerð|árgangi|fædd*
age # ára|er #|á #. aldursári|orðin #|orðinn #
kin kona|konan|eiginmaður|maðurinn|mamma|pabbi|móðir|faðir|foreldrar|sonur|dóttir|börn|bróðir|systir|amma|afi
mykin giftur|gift|faðir|móðir
job vinn|starfa|stunda nám|nem|kenni
org háskóli*|háskóla*|skóla*|spítal*|bókasafn*|fyrirtæki
prof kennari|verkfræðingur|læknir|forritari|nemandi|nemi|bókasafnsfræðingur
every hvern|alltaf|kvöldin|helgar|klukkan
faith kristinn|kristin|trúlaus|ásatrúar*|kaþólskur
party sósíalist*|jafnaðarmaður|sjálfstæðismaður|frjálshyggju*|feministi|anarkisti|kýs
orient samkynhneigð*|hinsegin
health einhverf*|sykursýki|þunglyndi|heyrnarlaus|blindur|fatlaður|fötluð|hjólastól*|lesblind*
street gata|vegur|stígur|pósthólf
user þessi notandi
topic greinar|áhuga|skrifa um
=name nafn
=birth fæddur|fædd|fæðingardagur
=age aldur
=place búseta|heimili|bær
=job starf|vinna
=mail netfang|tölvupóstur
=phone sími|farsími
=addr heimilisfang
=faith trú
=kin fjölskylda
work greinar|heimildir`,
	fo: `
self eg|meg|mær|mín|mítt|mínir|vit|okkum
my mín|mítt|mínir|míni
named eg eiti|eiti|navnið er|navn mítt er
iam eg eri
live búgvi|búsitandi|eg eri úr|uppvaksin|uppvaksið|flutti til|heimbygd
born føddur|fødd|føðingardagur|fødd í|føddur í
age # ára gamal|# ár|# ára gomul
kin kona|konan|maður|mamma|pápi|foreldur|sonur|dóttir|børn|beiggi|systir|omma|abbi|familja
mykin giftur|gift|pápi at|mamma at
job arbeiði|arbeiði sum|lesi á|lesandi|starvist|undirvísi
org fróðskaparsetur*|skúla*|sjúkrahús*|bókasavn*|fyritøka
prof lærari|verkfrøðingur|lækni|forritari|sjúkrarøktar*|lesandi|fiskimaður
faith kristin|trúleysur|brøðrasamkom*
topic greinar|áhuga|skrivi um|wikipedia
user hesin brúkari|brúkari
=name navn
=birth føddur|fødd|føðingardagur
=place bústaður|bygd|býur|land
=job starv|arbeiði
=mail teldupostur|teldubræv
=phone telefon|fartelefon|tlf
=addr bústaður|adressa
work greinar|keldur`,
};
