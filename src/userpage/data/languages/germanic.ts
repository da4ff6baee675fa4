/** Words of Germanic languages; the keys are explained in `../../concepts.ts`. */

export const GERMANIC: Record<string, string> = {
	de: `
self ich|mich|mir|mein*|wir|uns|unser*
my mein*|unser*
named ich heiße|heiße ich|mein name ist|mein name lautet|mein bürgerlicher name|mit bürgerlichem namen|bürgerlich|im echten leben heiße ich|im richtigen leben|klarname|hinter diesem konto steckt|ich bin der|ich bin die|genannt|nennt mich|mit richtigem namen
iam ich bin|bin ich|bin
live wohne|wohnhaft|lebe|leben|wohnt|lebt|ich komme aus|komme aus|stamme aus|aufgewachsen|zuhause in|zu hause in|daheim in|ansässig|gebürtig*|bin aus|heimatstadt|heimatort|wahlheimat|herkunft|beheimatet|aus dem raum|in der nähe von|umgezogen|zugezogen|hergezogen|wohnort|heimat|bei uns in|stammt aus|kommt aus
born geboren|geb|geburtstag|geburtsjahr|jahrgang|baujahr|geburtsdatum
age # jahre alt|# jahre jung|bin #|# lenze|alter #|#-jährig*|mitte dreißig|mitte vierzig|mitte zwanzig|anfang zwanzig|anfang dreißig|ende zwanzig|mitte fünfzig|anfang vierzig|anfang sechzig|mitte sechzig|ende dreißig|ende vierzig|ende fünfzig|über siebzig|über sechzig
kin frau|mann|ehefrau|ehemann|gattin|gatte|partner|partnerin|freundin|freund|lebensgefährt*|mutter|vater|mama|papa|eltern|sohn|söhne|tochter|töchter|kind|kinder|bruder|brüder|schwester|schwestern|geschwister|oma|opa|großmutter|großvater|großeltern|enkel*|onkel|tante|cousin|cousine|neffe|nichte|familie|schwieger*|zwillinge|verlobte*|jüngste*|älteste*
mykin verheiratet|geschieden|verwitwet|verlobt|vater von|mutter von|vater zweier|mutter zweier|familienvater|alleinerziehend*|vater dreier|mutter dreier|oma von|opa von
job arbeite|arbeitet|studiere|studiert|studierte|angestellt|beschäftigt|tätig|unterrichte|beruf|beruflich|von beruf|hauptberuflich|ausbildung|promoviere|promoviert|lehre an|leite|gelernter|gelernte|im vorstand|vorsitzende*|mitglied im verein|absolvent*|im ruhestand|rentner|pensioniert|abitur|schüler am|schülerin am|azubi|verdiene mein geld|brötchen|dienst bei|mitarbeiter*|doktorand*|im brotberuf|betreibe
org universität|uni|hochschule|schule|gymnasium|institut|firma|unternehmen|krankenhaus|klinik|bibliothek|museum|archiv|ministerium|behörde|amt|verein|stiftung|werk|betrieb|verlag|redaktion|kanzlei|praxis|gmbh|ag|stadtwerke|feuerwehr|kirche|gemeinde|fakultät|lehrstuhl|buchhandlung|apotheke|bundeswehr|polizei
prof lehrer*|ingenieur*|informatiker*|programmierer*|entwickler*|arzt|ärztin|krankenpfleger*|krankenschwester|bibliothekar*|archivar*|anwalt|anwältin|jurist*|journalist*|student|studentin|professor*|wissenschaftler*|historiker*|übersetzer*|mechaniker*|tischler*|schreiner*|elektriker*|lokführer*|fahrdienstleiter*|koch|köchin|bäcker*|buchhändler*|landwirt*|architekt*|fotograf*|apotheker*|beamter|beamtin|schüler|schülerin|restaurator*|pfarrer*|krankenpfleger|hebamme|tierarzt|tierärztin|polizist*|goldschmied*|uhrmacher*|förster*
every jede*|immer|abends|morgens|nachts|wochenende*|wochenends|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonnabends|sonntags|meist|meistens|schicht|schichtdienst|spätschicht|frühschicht|nachtschicht|feierabend|mittagspause|wöchentlich|monatlich|täglich|uhr|werktags
meet stammtisch*|treffen|wikicon|wikimania|konferenz|edit-a-thon|workshop|community-treffen|fototour|fotoexkursion|wikimuc|lokal k|kontor|exkursion|barcamp|schreibwerkstatt|wiki loves*
away urlaub|verreist|unterwegs|im ausland|reise|ich bin dann|abwesend|wieder da|war ich|werde ich|bin ich dabei|teilgenommen|auf reisen|dienstreise
faith katholisch|katholik*|evangelisch|protestant*|christ|christin|christlich|atheist*|agnostiker*|muslim*|moslem*|jude|jüdin|jüdisch*|buddhist*|hindu|orthodox|konfessionslos|gläubig|humanist*|lutherisch|freikirchlich|ministrant*|messdiener*|aus der kirche ausgetreten|bibelkreis|kirchenchor|freidenker*|pastafari*|mennonit*
party sozialist*|sozialdemokrat*|kommunist*|liberal|liberaler|grüne|grüner|spd|cdu|csu|fdp|linke|linker|linkspartei|piratenpartei|afd|konservativ|anarchist*|monarchist*|feminist*|gewerkschaft*|wähle|parteimitglied|antifa*|pazifist*|links|juso*|gegen rechts|gegen nazis
orient schwul|lesbisch|lesbe|bisexuell|homosexuell|heterosexuell|queer|transgender|trans|transsexuell|nichtbinär|nonbinär|asexuell|pansexuell|lgbt*
health autist*|autismus|adhs|asperger|depression*|diagnose*|diabet*|epilep*|legastheni*|gehörlos|blind|rollstuhl*|krebs|behinder*|schwerbehindert|chronisch|multiple sklerose|schwerhörig|migräne|asthma*|dialyse|reha|herzinfarkt|schlaganfall|rheuma|burnout|farbenblind|zöliakie
ethnic sorb*|roma|sinti|kurd*|deutschtürk*|russlanddeutsch*|afrodeutsch*|migrationshintergrund|donauschwab*|siebenbürger*|jüdischer herkunft|abstammung|alevit*|jenisch*|vorfahren
street straße|str|gasse|weg|platz|allee|postfach|hausnummer|stiege|top|plz
topic interessiere|interesse*|interessiert|schreibe über|artikel*|wikiprojekt|projekt|portal|themen|bearbeite|redaktion|schwerpunkt|lemma|wikipedia
site mein blog|meine website|meine webseite|meine homepage|meine seite|mein portfolio|privat bloggt|mein kanal
user dieser benutzer|diese benutzerin|dieser wikipedianer|diese person|dieser user|benutzer|benutzerin
anon unangemeldet|nicht angemeldet|als ip|meine ip|unter der ip|vor meiner anmeldung|ohne anmeldung|ausgeloggt|ip-adresse
=name name|klarname|richtiger name|bürgerlicher name|vorname|nachname|echter name|realname|rufname|im echten leben
=birth geboren|geburtstag|geburtsdatum|geburtsjahr|jahrgang|geb|geb.|baujahr
=age alter
=place wohnort|ort|stadt|herkunft|heimat|heimatort|land|bundesland|lebt in|wohnt in|region|standort|geburtsort|nationalität|staatsangehörigkeit|wohnhaft in|wohnhaft
=job beruf|arbeit|arbeitgeber|tätigkeit|firma|brotberuf|funktion|amt|dienststelle
=school schule|studium|universität|uni|hochschule|ausbildung|studienfach|gymnasium|studiert
=mail email|e-mail|mail|mailadresse|elektropost
=phone tel|telefon|handy|mobil|festnetz|rufnummer|mobiltelefon|fax|telefonnummer|fon
=addr adresse|anschrift|postadresse|post|postanschrift|hausanschrift|büchersendungen|pakete|lieferadresse|briefe an|post an|büro
=site website|webseite|homepage|blog|netz|im netz|webauftritt
=im sozial|netzwerke
=faith religion|konfession|glaube|bekenntnis
=party partei|politik|politische einstellung
=orient sexualität|orientierung
=health behinderung|gesundheit|krankheit|blutgruppe
=ethnic ethnie|abstammung
=tz zeitzone|ortszeit
=kin familie|familienstand|kinder|ehefrau|ehemann|partner|geschwister
=id matrikelnummer|rufzeichen|kennzeichen|kfz-kennzeichen|gnd|mitgliedsnummer|personalnummer|ausweisnummer|amateurfunk
=hours erreichbar|online|sprechstunde|sprechzeiten|bürozeiten|zeiten|online meist
=ip ip|ip-adresse|meine ip
=travel treffen|termine|besuchte treffen|reisen|veranstaltungen|stammtische|konferenzen|unterwegs
work artikel|angelegte|erstellt*|baustelle*|listen|liste|literatur|quellen|auszeichnungen|orden|dank|spielwiese|werkzeuge|todo|aufgaben|zitate|zitat|notizen|entwürfe|personen|denkmäler|denkmal*|statistik|belege|presse*|beispiele|merkliste|archiv|links|arbeitsliste|lob|bewertung*|unterseiten|vorlagen`,
	nl: `
self ik|mij|me|mijn|m'n|wij|we|ons|onze
my mijn|m'n|onze|ons
named ik heet|mijn naam is|mijn echte naam is|in het echt heet ik|in het dagelijks leven|noem me|ik ben de
iam ik ben|ben ik|ben
live woon|woont|wonen|woonachtig|woonplaats|leef in|kom uit|afkomstig uit|opgegroeid|verhuisd|geboren en getogen|thuis in|gevestigd|ben uit|wonend|getogen|komt uit
born geboren|geboortejaar|verjaardag|bouwjaar|jaargang
age # jaar oud|# jaar jong|ben #|# lentes|leeftijd #|#-jarige|# jaar
kin vrouw|man|echtgeno*|partner|vriendin|vriend|moeder|vader|ouders|zoon|zonen|zoontje|dochter|dochters|dochtertje|kind|kinderen|broer|broers|zus|zussen|oma|opa|kleinkind*|oom|tante|neef|nicht|gezin|familie|schoon*|oudste|jongste
mykin getrouwd|gehuwd|gescheiden|vader van|moeder van|samenwonend|weduwnaar|weduwe|huisvader|opa van|oma van
job werk als|werk bij|werk in|werkzaam|werkt|studeer|studeert|studeerde|afgestudeerd|gepensioneerd|geef les|van beroep|beroep|in dienst bij|dagelijks werk|docent aan|student aan|promovend*|lid van het bestuur|bestuurslid|voorzitter
org universiteit|hogeschool|school|instituut|bedrijf|ziekenhuis|bibliotheek|museum|archief|gemeente|ministerie|stichting|vereniging|bank|fabriek|faculteit|gymnasium|lyceum|kantoor|spoorwegen|molen
prof leraar|lerares|docent*|ingenieur|programmeur|ontwikkelaar|arts|verpleeg*|bibliothecaris|archivaris|advocaat|jurist|journalist*|student|studente|onderzoeker|historicus|vertaler|monteur|timmerman|boekhouder|ambtenaar|molenaar|machinist|boer|kok|bakker|fotograaf|scholier
every elke|iedere|altijd|meestal|avonds|ochtends|weekend*|ploegendienst|nachtdienst|dagelijks|wekelijks|maandelijks|uur|doordeweeks|zondags|zaterdags
meet ontmoeting|bijeenkomst|wikimania|wikicon|schrijfmiddag|schrijfsessie|conferentie|workshop|edit-a-thon|borrel|wikizaterdag|wikiuurtje
away vakantie|op reis|afwezig|ik ga naar|was ik bij|ben ik bij|in het buitenland|reis
faith katholiek|protestants|gereformeerd|hervormd|christen|christelijk|atheist*|atheïst*|agnost*|moslim*|joods|jood|boeddhist*|hindoe*|humanist*|kerkelijk|gelovig|ouderling|remonstrant*|vrijzinnig
party socialist*|sociaal-democraat|liberaal|vvd|pvda|groenlinks|cda|d66|communist*|anarchist*|republikein*|vakbond*|conservatief|feminist*|partijlid|stem op|christendemocraat
orient homo|lesbisch|biseksueel|homoseksueel|queer|transgender|trans|non-binair|aseksueel|lhbt*
health autis*|adhd|asperger|depressie|diagnose|diabet*|suikerziekte|epilep*|dyslec*|dyslexie|doof|blind|rolstoel|kanker|handicap|gehandicapt|chronisch|slechthorend|migraine|astma|reuma
ethnic molukker*|friezin|surinaamse afkomst|indische|indo|koerd*|roma|afkomst|joodse afkomst|papiament*
street straat|laan|weg|plein|gracht|kade|postbus|huisnummer|steeg|singel
topic interesse*|geïnteresseerd|schrijf over|artikelen|artikel|wikiproject|project|onderwerpen|bewerk|lemma's|wikipedia
site mijn blog|mijn website|mijn site|mijn homepage
user deze gebruiker|deze wikipediaan|gebruiker
anon niet ingelogd|als anoniem|mijn ip|zonder in te loggen|ip-adres|anoniem
=name naam|echte naam|voornaam|achternaam
=birth geboren|geboortedatum|verjaardag|geboortejaar
=age leeftijd
=place woonplaats|plaats|stad|land|provincie|afkomst|herkomst|woont in|regio|geboorteplaats|nationaliteit
=job beroep|werk|werkgever|functie|bedrijf
=school opleiding|studie|universiteit
=mail email|e-mail|mail
=phone telefoon|tel|mobiel|gsm|telefoonnummer
=addr adres|postadres|thuisadres|post
=site website|webstek|blog|homepage
=faith religie|geloof|godsdienst
=party politiek|partij
=orient geaardheid
=health handicap|gezondheid
=tz tijdzone|lokale tijd
=kin gezin|familie|partner|kinderen|burgerlijke staat
=id studentnummer|roepletters|kenteken|lidnummer
=hours beschikbaar|online|spreekuur|bereikbaar
=travel bijeenkomsten|ontmoetingen|reizen|agenda
work artikelen|aangemaakt|begonnen|te doen|kladblok|bronnen|literatuur|onderscheidingen|sterren|lijst*|zandbak|citaten|personen|monumenten|molens|aantekeningen|bedankjes|hulpmiddelen`,
	sv: `
self jag|mig|min|mitt|mina|vi|oss|vår|våra
my min|mitt|mina|vår|vårt|våra
named jag heter|heter|mitt namn är|mitt riktiga namn är|mitt riktiga namn|i verkligheten heter jag|egentligen heter jag|kallas
iam jag är|är jag|är
live bor|bosatt|boende|kommer från|är från|uppvuxen|uppväxt|hemort|flyttade till|härstammar från|hemstad|hemma i|bosatte|flyttat
born född|födelsedag|födelseår|årgång|föddes|fyller år
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
topic intresse*|intresserad|skriver om|artiklar|artikel|wikiprojekt|projekt|ämnen|redigerar|wikipedia
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
named jeg hedder|hedder|mit navn er|mit rigtige navn er|i virkeligheden hedder jeg|kaldes
iam jeg er|er jeg|er
live bor|bosat|bosiddende|kommer fra|er fra|opvokset|født og opvokset|flyttede til|stammer fra|hjemby|flyttet til
born født|fødselsdag|fødselsår|årgang|født i
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
topic interesse*|interesseret|skriver om|artikler|artikel|wikiprojekt|projekt|emner|redigerer|wikipedia
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
named jeg heter|eg heiter|heter|mitt navn er|namnet mitt er|navnet mitt er|mitt egentlige navn er|kalles
iam jeg er|eg er|er jeg|er
live bor|bur|bosatt|busett|kommer fra|kjem frå|er fra|er frå|oppvokst|oppvaksen|flyttet til|hjemsted|opprinnelig fra|hjemby|stammer fra|bygda
born født|fødd|fødselsdag|fødselsår|årgang
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
topic interesse*|interessert|skriver om|artikler|artikkel|wikiprosjekt|prosjekt|emner|redigerer|wikipedia
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
};
