/** Words of Danish and Norwegian; the keys are explained in `../../concepts.ts`. */

export const DANISH_NORWEGIAN: Record<string, string> = {
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
=name navn|rigtigt navn|fornavn|efternavn|hvem
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
=name navn|namn|fornavn|etternavn|egentlig navn|hvem
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
};
