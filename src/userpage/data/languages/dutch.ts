/** Words of Dutch, Afrikaans and West Frisian; the keys are explained in `../../concepts.ts`. */

export const DUTCH: Record<string, string> = {
	nl: `
self ik|mij|me|mijn|m'n|wij|we|ons|onze
my mijn|m'n|onze|ons
named ik heet|mijn naam is|mijn echte naam is|in het echt heet ik|in het dagelijks leven|noem me|ik ben de|noemen me|noemen mij|noemt me|kennen me als|kennen mij als|buiten wikipedia|roepnaam|mijn vrienden noemen|vrienden noemen mij|men noemt mij|mijn roepnaam|mijn voornaam|mijn volledige naam|volledige naam is|gaat schuil|achter deze gebruikersnaam|achter dit account|in het echt ben ik|in het gewone leven|luister naar de naam|ik luister naar|groeten van|ondergetekende heet
iam ik ben|ben ik|ben
live woon|woont|wonen|woonachtig|woonplaats|leef in|kom uit|afkomstig uit|opgegroeid|verhuisd|thuis in|ben uit|wonend|getogen|komt uit|woonde|gewoond|wonende te|wonende in|verhuisde naar|groeide op|mijn jeugd in|oorspronkelijk uit|oorspronkelijk afkomstig|kom van|van geboorte|geboren te|mijn geboortestad|mijn geboorteplaats|mijn geboortedorp|mijn stad|mijn dorp|thuisbasis|mijn thuis|neergestreken|gesettled|geëmigreerd naar|emigreerde naar|in de buurt van|onder de rook van|in de omgeving van|ingezetene van|inwoner van|resideer|verblijf momenteel|expat in|pendel tussen|honkvast in|kwam terecht in
born geboren|geboortejaar|verjaardag|bouwjaar|jaargang|lichting|levenslicht|ter wereld|geboortedatum|ben van #|van het jaar|kind van de jaren|jarig
age ben #|# lentes|leeftijd #|#-jarige|# jaar|# gepasseerd|tegen de # aan|jaar oud|jaar jong|word #|wordt #|werd #|geworden #|bijna #|inmiddels #|# geworden|# winters|dik in de|begin dertig|begin veertig|begin vijftig|begin zestig|begin zeventig|begin twintig|midden twintig|midden dertig|midden veertig|midden vijftig|midden zestig|eind twintig|eind dertig|eind veertig|eind vijftig|eind zestig|eind zeventig|twintiger|dertiger|veertiger|vijftiger|zestiger|zeventiger|tachtiger|boven de veertig|boven de vijftig|boven de zestig|de vijftig gepasseerd|de zestig gepasseerd|tiener|puber|minderjarig|meerderjarig|aow-leeftijd|van middelbare leeftijd|senior|oudere jongere|*entwintig|*endertig|*enveertig|*envijftig|*enzestig|*enzeventig|millennial|babyboomer
kin vrouw|man|echtgeno*|partner|vriend|moeder|vader|ouders|zoon|zonen|zoontje|dochter|kind|kinderen|broer|broers|zus|zussen|oma|opa|kleinkind*|oom|tante|neef|nicht|gezin|familie|schoon*|oudste|jongste|vrouwlief|manlief|wederhelft|levensgezel*|verloofde|kids|baby|tweeling|tweelingbroer|drieling|stiefzoon|stiefvader|halfbroer|halfzus|broertje|zusje|papa|mama|grootvader|overgroot*|betovergroot*|kleinzoon|achterkleinkind*|neefje|nichtje|neven|nichten|ooms|tantes|peetoom|peettante|petekind|zwager|bonuskind*|pleegkind*|pleegouder|mijn lief
mykin getrouwd|gehuwd|gescheiden|vader van|moeder van|samenwonend|weduwnaar|weduwe|huisvader|hertrouwd|verloofd|vrijgezel|single|alleenstaand*|ongehuwd|in een relatie|heb een relatie|lat-relatie|geregistreerd partnerschap|papa van|mama van|trotse vader|trotse moeder|trotse papa|trotse mama|kersverse vader|kersverse moeder|huisman|huisvrouw|huismoeder|grootvader van|grootmoeder van|opa|oma|kinderloos|heb twee kinderen|heb drie kinderen|heb een zoon|heb een dochter|ouder van|oom van|tante van|stiefvader van|met zwangerschapsverlof|zwanger|met twee kinderen|met drie kinderen
job werk als|werk bij|werk in|werkzaam|werkt|studeer|studeert|studeerde|afgestudeerd|gepensioneerd|geef les|beroep|in dienst bij|dagelijks werk|docent aan|student aan|promovend*|lid van het bestuur|bestuurslid|voorzitter|werk op|werk voor|werk aan de|werkte als|werkte bij|werkte in|gewerkt bij|gewerkt als|gewerkt in|werkend als|werkend bij|werknemer bij|werkgever|mijn werk|mijn baan|dagelijks leven ben ik|in het dagelijks leven|in loondienst|ambtenaar bij|studie aan|studie in|mijn studie|studerend aan|studente aan|student in|student van|bachelor in|master in|masterstudent*|bachelorstudent*|eerstejaars*|tweedejaars*|derdejaars*|vierdejaars*|doctoraat*|doctorandus|gepromoveerd|promotieonderzoek|aio|oio|postdoc|universitair docent|# klas|# vwo|# havo|# vmbo|mbo-*|hbo-*|in de opleiding|volg een opleiding|opgeleid als|opgeleid tot|stage bij|stagiair*|leerling-*|vakantiewerk|bijbaan|freelance*|zzp*|eigen bedrijf|eigen zaak|mijn bedrijf|eigenaar van een|run een|heb een winkel|directeur van|teamleider|afdelingshoofd|met pensioen|op pensioen|met vut|in de vut|vutter|vervroegd pensioen|voormalig leraar|arbeidsongeschikt|werkloos|werkzoekend*|afgekeurd|wao|wia|wajong|vrijwilliger bij|vrijwilligerswerk|secretaris van|gemeenteraad*|raadslid|lesgeven|lesgegeven|sta voor de klas|mijn studenten|mijn klas|mijn school|collega's bij|dienstplicht|brood op de plank|verdien mijn|zelfstandig ondernemer|zit op het|zit op school|scholier op
org bedrijf|museum|archief|gemeente|stichting|vereniging|bank|fabriek|faculteit|gymnasium|lyceum|kantoor|spoorwegen|molen|*universiteit*|*ziekenhuis|*bibliotheek|*instituut|*ministerie|uva|rug|tu delft|tu eindhoven|wur|ugent|kuleuven|ku leuven|vub|ulb|uantwerpen|umc|amc|azm|lumc|erasmus mc|ggz|ggd|uwv|svb|cwi|knaw|tno|rivm|rijkswaterstaat|belastingdienst|gerechtshof|architectenbureau|ingenieursbureau|adviesbureau|reclamebureau|drukkerij|vrt|vtm|boekhandel|albert heijn|colruyt|delhaize|bakkerij|slagerij|horeca|distributiecentrum|scheepswerf|kwekerij|veehouderij|apotheek|huisartsenpraktijk|verpleeghuis|verzorgingshuis|woonzorgcentrum|rusthuis|thuiszorg|kinderopvang|kinderdagverblijf|roc|verzekeraar|rabobank|abn|philips|asml|shell|kpn|nmbs|de lijn|prorail|postnl|bpost|klm|schiphol|parochie|heemkundekring|heemkring|wikimedia nederland|wikimedia belgië|*school|bij de politie|bij de ns|bij de brandweer|bij defensie|in een winkel|in een hotel|in een supermarkt|bij een krant|bij een uitgeverij|in de haven|bij de overheid|bij het rijk|bij de provincie
prof docent*|programmeur|verpleeg*|bibliothecaris|archivaris|advocaat|journalist*|student|vertaler|timmerman|boekhouder|ambtenaar|molenaar|machinist|boer|kok|bakker|fotograaf|scholier|*leraar|*lerares|*ingenieur|*technicus|*onderzoeker|*verpleger|*verpleegster|*verpleegkundige|*arts|*medewerker|*medewerkster|*ontwikkelaar|*therapeut|*consulent|*monteur|*chauffeur|*adviseur|*wetenschapper|leerkracht|onderwijzer*|juf|kleuterjuf|kleuterleid*|rector|schooldirecteur|kinderleidster|opvoeder|maatschappelijk werk*|jeugdwerker|hulpverlener|psychiater|huisdokter|chirurg|mondhygiënist*|apotheker*|opticien|kinesist*|logopedist*|vroedvrouw|verloskundige|kraamverzorg*|ambulancier|ambulanceverpleeg*|laborant*|analist*|politieagent|rechercheur|brandweerman|beveiliger|officier|matroos|schipper|stuurman|piloot|steward|treinbestuurder|conducteur|conductrice|treindienstleider|postbode|pakketbezorger|magazijnier|schoonmaker|schoonmaakster|conciërge|huismeester|loodgieter|schilder van beroep|huisschilder|metselaar|schrijnwerker|meubelmaker|elektricien|lasser|draaier|metaalbewerker|smid|stukadoor|dakdekker|stratenmaker|landbouwer|veehouder|tuinder|tuinman|hovenier|bloemist|boswachter|imker|visser|slager|kelner|serveerster|barman|gastvrouw|verkoper|verkoopster|winkelier|caissière|kapper|kapster|naaister|kleermaker|goudsmid|horlogemaker|boekbinder|graficus|vormgever|ontwerper|illustrator|kunstenares|kunstschilder|beeldhouwer|musicus|muzikant|componist|dirigent|organist|pianist|acteur|actrice|regisseur|cameraman|schrijver|schrijfster|taalkundige|neerlandicus|germanist|classicus|filoloog|archeoloog|historica|conservator|restaurator|stadsgids|antropoloog|socioloog|politicoloog|filosoof|theoloog|dominee|predikant|pastoor|priester|diaken|koster|econoom|boekhoudster|accountant|controller|bankbediende|arbeider|arbeidster|makelaar|verzekeringsagent|secretaris|secretaresse|administratief medewerk*|receptionist*|jurist*|advocate|notaris|rechter|griffier|diplomaat|ambtenares|systeembeheerder|software-*|programmeuse|informaticus|it'er|ict-*|webdesigner|wiskundige|statisticus|actuaris|natuurkundige|scheikundige|chemicus|bioloog|biologe|geoloog|geograaf|cartograaf|landmeter|meteoroloog|sterrenkundige|milieukundige|architecte|bouwkundige|aannemer|projectleider|consultant|ondernemer|gymnasiast|vwo'er|havist|doctorandus|gepensioneerde|handelaar|veilinghouder|psycholoog|psychologe|netwerkbeheerder|doktersassistent*|onderwijsassistent*
every elke|iedere|meestal|avonds|ochtends|weekend*|ploegendienst|nachtdienst|dagelijks|wekelijks|maandelijks|uur|doordeweeks|zondags|zaterdags|'s morgens|'s middags|'s nachts|in het weekeinde|doordeweekse|op maandag|op dinsdag|op woensdag|op donderdag|op vrijdag|op zaterdag|op zondag|maandags|dinsdags|woensdags|donderdags|vrijdags|om de week|om de twee weken|na het werk|na werktijd|na school|na schooltijd|lunchpauze|kantooruren|werkdagen|vrije dag|vrije dagen|in ploegen|nachtdiensten|late dienst|vroege dienst|dagdienst|wachtdienst|onregelmatige diensten|wisseldiensten|vijfploegen*|in de trein|in de bus|onderweg naar het werk|tussen de middag|avonduren|parttime|thuiswerk*|ma-vr
meet ontmoeting|bijeenkomst|wikimania|wikicon|schrijfmiddag|schrijfsessie|conferentie|workshop|edit-a-thon|borrel|wikizaterdag|wikiuurtje|wikimeet*|wikicafé|wikiborrel|wikizondag|gebruikersbijeenkomst|ledenvergadering|algemene vergadering|wikimediaconferentie|wcn|wikinl*|fotowandeling|fotosafari|schrijfmarathon|schrijfwedstrijd|symposium|congres|hackathon|wikidatadag|boekenbeurs|lezing|nieuwjaarsborrel|wiki-uitje
away vakantie|afwezig|ik ga naar|was ik bij|ben ik bij|in het buitenland|reis|vertrek naar|ben weg|ben ik weg|terug op|wikipauze|wikivakantie|ik was bij|was aanwezig|aanwezig bij|aanwezig op|ben aanwezig|deelgenomen aan|neem deel|nam deel|doe mee aan|zie je daar|zie jullie|tot ziens in|huwelijksreis|wereldreis|uitwisseling|erasmus|cruise|bedevaart|zakenreis|op kamp|studiereis
faith katholiek|gereformeerd|hervormd|christen|christelijk|atheist*|atheïst*|agnost*|moslim*|joods|jood|boeddhist*|hindoe*|humanist*|kerkelijk|gelovig|ouderling|remonstrant*|vrijzinnig|rooms-katholiek*|roomse|protestant|calvinist*|vrijgemaakt|pkn|doopsgezind*|luthers*|baptist*|evangelisch*|pinkstergemeente|adventist*|jehova's getuige|getuige van jehova|mormoon|heiligen der laatste dagen|quaker|anglicaans|ongelovig*|niet-gelovig*|niet religieus|geloof in god|geloof niet in god|godloos|vrijdenker*|vrijmetselaar*|soenniet*|sjiiet*|islamitisch*|alevi*|joodse|sikh|wicca*|asatru|antroposo*|ontdoopt|kerkganger|kerkkoor|onze kerk|mijn kerk|mijn parochie|misdienaar|diaken|zondagsschool|kosjer|bekeerd tot|ietsist*|afvallig*
party socialist*|sociaal-democraat|liberaal|vvd|pvda|groenlinks|cda|d66|communist*|anarchist*|republikein*|vakbond*|feminist*|partijlid|stem op|christendemocraat|sp'er|pvv|christenunie|sgp|partij voor de dieren|pvdd|forum voor democratie|fvd|ja21|50plus|piratenpartij|n-va|vlaams belang|vlaams-nationalist*|cd&v|open vld|groen!|sp.a|vlaamsgezind*|flamingant*|belgicist*|unitarist*|monarchist*|orangist*|royalist*|koningsgezind*|links georiënteerd|rechts georiënteerd|centrumrechts|centrumlinks|liberalist|conservatie*|libertair*|libertariër|marxist*|trotskist*|maoïst*|antifascist*|antiracist*|pacifist*|dienstweigeraar|fnv|cnv|abvv|acv|kaderlid|gemeenteraadslid|gestemd op|stemde op|klimaatactivist*|milieuactivist*|dierenactivist*|eurosceptisch|eurofiel
orient homo|lesbisch|biseksueel|homoseksueel|queer|transgender|trans|non-binair|aseksueel|lhbt*|homoseksuele|gay|lesbo|lesbienne|biseksuele|transman|transvrouw|transpersoon|transseksueel|genderqueer|genderfluïde|genderneutraal|non-binaire|nonbinair|interseks*|panseksueel|demiseksueel|aromantisch|polyamoreus|hetero|heteroseksueel|lgbt*|uit de kast|regenbooggezin
health autis*|adhd|asperger|depressie|diagnose|diabet*|suikerziekte|epilep*|dyslec*|dyslexie|doof|blind|rolstoel|kanker|handicap|gehandicapt|chronisch|slechthorend|migraine|astma|reuma|lijd aan|lijdt aan|leed aan|langdurig ziek|multiple sclerose|parkinson*|alzheimer*|pdd-nos|bipolair*|manisch-*|schizofren*|psychose*|psychotisch|borderline*|angststoornis|paniekstoornis|paniekaanval*|dwangstoornis|ocd|ptss|antidepressiva|lithium|ritalin|burn-out|burnout|overspannen|eetstoornis|anorexia|boulimia|alcoholist*|verslaafd*|insuline*|diabeet|hoge bloeddruk|hartinfarct|hartpatiënt|hartfalen|hartoperatie|pacemaker|getransplanteerd|transplantatie|nierpatiënt|dialyse*|leukemie|kankerpatiënt|chemo*|bestraling*|beroerte|herseninfarct|hersenbloeding|niet-aangeboren hersenletsel|nah|reumatisch*|reumapatiënt|artritis|artrose|lupus|fibromyalgie|crohn*|colitis|coeliakie|glutenintoler*|lactose-*|allergie*|allergisch|astmatisch|copd|longpatiënt|hemofili*|taaislijmziekte|spierziekte*|spasti*|verlamd|dwarslaesie|geamputeerd|prothese|krukken|rolstoelgebruiker|gehandicapten*|lichamelijke beperking|verstandelijke beperking|gehoorapparaat|cochleair|doofblind|plotsdoof|slechtziend*|blindengeleide*|stotter*|tourette*|narcolepsie|slaapapneu|slapeloosheid|hiv*|aids|hepatitis|endometriose|long covid|cvs|dyscalculie|dyspraxie|kleurenblind*|hoogbegaafd*|hooggevoelig*|hoogsensitief|hsp|neurodivers*|arbeidsongeschikt*|heb ms|heb ass
ethnic molukker*|friezin|indische|indo|koerd*|roma|afkomst|papiament*|molukse|surinaams*|hindostaans*|javaans-surinaams*|antilliaans*|marokkaans-nederlands*|nederturk|joodse roots|allochtoon|migratieachtergrond|tweede generatie|immigrantenkind|sinti|woonwagenbewoner|zigeuner*|assyrisch*|suryoye|armeens*|riffijn*|halfbloed|halfindisch|half indisch|halfduits|geadopteerd uit
street postbus|huisnummer|*straat|*laan|*weg|*plein|*gracht|*kade|*dijk|*steeg|*singel|bus #|flat #|postcode|antwoordnummer
topic interesse*|geïnteresseerd|schrijf over|artikelen|artikel|wikiproject|project|onderwerpen|bewerk|lemma's|wikipedia|categorie*|sjablonen|vertalen|vertaal|vertaling*|spelfouten|taalfouten|fan van|liefhebber*|portaal|biografieën|controle
site mijn blog|mijn website|mijn site|mijn homepage|mijn podcast|mijn winkel|mijn kanaal|mijn webstek|mijn weblog|mijn persoonlijke website|mijn fotosite
user deze gebruiker|deze wikipediaan|gebruiker|deze persoon|de gebruiker|deze medewerker|deze wikipediagebruiker
anon niet ingelogd|als anoniem|mijn ip|zonder in te loggen|ip-adres|anoniem|vergeet in te loggen|vergeten in te loggen|vergat in te loggen|vergeet aan te melden|niet aangemeld|uitgelogd|zonder account|zonder inloggen|als ip|onder ip|onder het ip|vanaf ip|vanaf het ip|vanuit ip|mijn oude ip|vast ip|vast ip-adres|dynamisch ip|ip-nummer|ip-adressen|mijn ip-adres|voor ik me registreerde|voordat ik me aanmeldde|voor mijn registratie|voor mijn aanmelding|anonieme gebruiker
verb woon|werk|ben|kom|studeer|leef|schrijf|houd|geloof|lijd|verhuisde|groeide|studeerde|werkte|trouwde|heet|reis|hoor|bezoek|woonde|volgde|ik heb|ik ga
native amsterdammer|amsterdamse|rotterdammer|rotterdamse van|hagenaar|hagenees|hagenese|haagse van|utrechter|utrechtse van|groninger|groningse|fries|friese|friezin|drent|drentse|tukker|twentenaar|twentse|achterhoeker|gelderlander|nijmegenaar|arnhemmer|brabander|brabantse|eindhovenaar|tilburger|bosschenaar|bredanaar|limburger|limburgse|maastrichtenaar|zeeuw|zeeuwse|hollander|haarlemmer|leidenaar|delftenaar|gouwenaar|dordtenaar|almeerder|amersfoorter|zwollenaar|deventenaar|apeldoorner|enschedeër|texelaar|westfries|westfriese|vlaming|vlaamse|antwerpenaar|antwerpse|gentenaar|gentse|bruggeling|brusselaar|brusselse|leuvenaar|leuvense|mechelaar|limburgs|kempenaar|oostendenaar|kortrijkzaan|waal|waalse|belg|belgische|nederlander|nederlandse|surinamer|surinaamse|antilliaan|antilliaanse|curaçaoënaar|arubaan|mokumer
=name naam|voornaam|achternaam|wie|roepnaam|bijnaam|irl|doopnaam|voorletters|familienaam|wie ben ik
=birth geboren|geboortedatum|verjaardag|geboortejaar|geboren te|geboorteplaats en -datum|geboortedag|verjaart op|bouwjaar|geb.|jarig|geboren en getogen
=age leeftijd
=place woonplaats|plaats|stad|land|provincie|afkomst|herkomst|regio|geboorteplaats|nationaliteit|woonachtig|gemeente|verblijfplaats|adres plaats|dorp|geboortestad|geboorteland|thuisland|thuisbasis|locatie|standplaats|domicilie|staatsburgerschap|woongemeente|waar vandaan
=job beroep|werk|werkgever|functie|bedrijf|baan|bezigheid|bezigheden|dagelijks leven|beroepsmatig|functietitel|werkplek|werkkring|werkplaats|organisatie|branche|bedrijfstak|betrekking|loopbaan|in dienst van|verenigingen|vrijwilligerswerk|bestuursfuncties|nevenfuncties
=school opleiding|studie|universiteit|studeert|studierichting|hogeschool|school|scholing|opleidingen|diploma|diploma's|afgestudeerd|studies|faculteit|alma mater|opleidingsniveau|studeer
=mail email|e-mail|mail|mailadres|e-mailadres|emailadres|elektronische post
=phone telefoon|tel|mobiel|gsm|telefoonnummer|tel.|telefoonnr|gsm-nummer|mobieltje|vaste lijn|whatsapp|sms|fax|bereikbaar op
=addr adres|postadres|thuisadres|post|huisadres|woonadres|correspondentieadres|bezoekadres|afleveradres|brieven|pakjes|pakketten|postbus|postcode
=site website|webstek|blog|homepage|web|webpagina|weblog|internet
=faith religie|geloof|godsdienst|levensbeschouwing|levensovertuiging|kerk|kerkgenootschap|geloofsovertuiging|gezindte
=party politiek|partij|ideologie|stemt|partijlidmaatschap
=orient geaardheid|seksuele voorkeur|oriëntatie|genderidentiteit
=health handicap|gezondheid|ziekte|ziektes|ziekten|aandoening|aandoeningen|beperking|beperkingen|diagnose|diagnoses|bloedgroep|allergieën
=tz tijdzone|lokale tijd|tijd bij mij
=kin gezin|familie|partner|kinderen|burgerlijke staat|vrouw|echtgenoot|echtgenote|kind|zoon|dochter|ouders|kleinkinderen|gehuwd|getrouwd|gezinssituatie|gezinssamenstelling|relatiestatus|samenwonend|huwelijkse staat|verwanten|familieleden
=id studentnummer|roepletters|kenteken|lidnummer|lidmaatschapsnummer|lidnr|personeelsnummer|radioamateur|zendamateur|callsign|roepteken|nummerplaat|rijbewijs|rijbewijsnummer|paspoort|paspoortnummer|bsn|burgerservicenummer|rijksregisternummer|bibliotheekpas|pasnummer|leerlingnummer|isni|big-nummer
=hours beschikbaar|online|spreekuur|bereikbaar|werktijden|werkuren|kantooruren|openingstijden|aanwezig|aanwezigheid|actief|beschikbaarheid|bezoekuur
=travel bijeenkomsten|ontmoetingen|reizen|agenda|kalender|evenementen|vakantie|vakanties|afwezigheid|afwezig|deelname|conferenties|waar je me kunt ontmoeten|uitstapjes
=im sociale media|elders|chat|sociale netwerken
=ethnic etniciteit|etnische achtergrond
=ip ip|ip-adres|ip-adressen|oude ip's
work artikelen|aangemaakt|begonnen|te doen|kladblok|bronnen|literatuur|onderscheidingen|sterren|lijst*|zandbak|citaten|personen|monumenten|molens|aantekeningen|bedankjes|hulpmiddelen|mijn artikelen|aangemaakte artikelen|nieuwe artikelen|vertalingen|in uitvoering|mee bezig|onder handen|projecten|plannen|wensen|wensenlijst|foto's|mijn foto's|afbeeldingen|geüpload|babel|sjablonen|handig*|nuttig*|links|koppelingen|etalage|etalageartikelen|hulp|statistiek*|bewerkingen|bijdragen|subpagina's|motto|berichten|gastenboek|barnsterren|onderhoud|werklijst`,
	af: `
self ek|my|ons
my my|ons
named my naam is|my regte naam is|ek heet|noem my|noem hulle my|ken my as|wat my ken sê|roep my|vriende noem my|my volle naam|volle name|bekend as|my regte naam|die naam is|gedoop
iam ek is
live woon|bly in|kom van|gebore en getoë|grootgeword|afkomstig van|ek is van|boer met|anderkant|hier by|my dorp|woonagtig|tans woonagtig|tans in|tans woon|gebore en grootgeword|groot geword|grootgeword in|het grootgeword|oorspronklik van|kom oorspronklik|verhuis na|my tuisdorp|tuisdorp|my geboortedorp|geboortig van|bly tans|bly naby|ek bly|inwoner van|gevestig in
born gebore|verjaardag|geboortejaar|gebore in #|gebore op|geboortedatum|my verjaarsdag|verjaarsdag
age # jaar oud|is #|jaar oud|word #|is # jaar|in my twintigs|in my dertigs|in my veertigs|in my vyftigs|in my sestigs|middeljarig|tiener|pensioenaris
kin vrou|man|ma|pa|ouers|seun|dogter|kinders|broer|tweelingbroer|tweelingsuster|suster|oupa|ouma|kleinkinders|gesin|eggenoot|eggenote|vriendin|verloofde|lewensmaat|baba|tweeling|seuns|dogters|boeties|sussie|boetie|skoonma|skoonpa|skoonouers|tannie|niggie|kleinkind|kleinseun|kleindogter|grootouers|stiefpa|stiefma
mykin getroud|pa van|ma van|getroud met|gelukkig getroud|geskei|wewenaar|weduwee|enkellopend|ongetroud|verloof|pa van twee|ma van twee|vader van|moeder van|oupa van|ouma van|trotse pa|trotse ma|twee kinders|drie kinders|vier kinders
job werk as|werk by|werk vir|studeer|afgetree|gee klas|werksaam|werk tans|werk in|werk op|het gewerk|my werk|van beroep|student aan|studeer aan|studeer tans|het gestudeer|graad in|gegradueer|honneurs|meestersgraad|doktorsgraad|doseer|dosent aan|onderwyser by|graad #|matriek|afgetrede|gepensioeneer|boer met|selfstandig|eie besigheid|vryskut|werkloos|tesourier|vrywilliger
org maatskappy|*universiteit|*skool|*hospitaal|*biblioteek|*museum|kollege|munisipaliteit|eskom|sasol|naspers|mediclinic|ng gemeente|kerkkantoor|absa|apteek|unisa
prof programmeerder|dokter|bibliotekaris|student|boer|prokureur|*onderwyser*|*ingenieur|*dosent|*verpleeg*|skoolhoof|lektor|professor|navorser|wetenskaplike|sielkundige|tandarts|veearts|apteker|fisioterapeut|vroedvrou|paramedikus|polisieman|polisiebeampte|brandweerman|soldaat|matroos|vlieënier|bestuurder|vragmotorbestuurder|posman|bouer|skrynwerker|loodgieter|elektrisiën|sweiser|werktuigkundige|ambagsman|tuinier|bosbouer|visser|sjef|bakker|slagter|kelner|verkoopsman|haarkapper|naaldwerkster|kunstenaar|ontwerper|musikant|komponis|orrelis|akteur|regisseur|skrywer|redakteur|joernalis|vertaler|tolk|taalkundige|historikus|argeoloog|sosioloog|filosoof|teoloog|predikant|dominee|ekonoom|rekenmeester|ouditeur|boekhouer|sekretaresse|regsgeleerde|regter|landdros|advokaat|diplomaat|staatsamptenaar|sagteware-ontwikkelaar|wiskundige|fisikus|chemikus|bioloog|geoloog|geograaf|landmeter|argitek|fotograaf|kurator|argivaris|toergids|maatskaplike werker
every elke|gewoonlik|saans|naweke|elke dag|elke aand|elke oggend|elke week|soggens|smiddags|snags|weeksdae|oor naweke|op sondae|op saterdae|na werk|na skool|etenstyd|nagskof|skofte|skofwerk|op die trein|kantoorure
faith christen|gereformeerd|moslem|ng kerk|ng-kerk|ngk|hervormde|hervormd|gereformeerde|christelik|christin|apostolies|katoliek|anglikaan|metodis|baptis|pinkster*|joods|joodse|hindoe|boeddhis|ateïs*|ongelowig*|agnosties|agnostikus|nie gelowig|glo in god|glo nie in god|kerkganger|ouderling|diaken|belydende|wedergebore|sendeling
party liberaal|konserwatief|anc|da-lid|demokratiese alliansie|vryheidsfront|vf plus|eff|ifp|kapitalis|kommunis*|sosialis*|libertêr*|afrikanernasionalis|feminis*|republikein|monargis|vakbond*|stem vir|linksgesind|regsgesind|pasifis|orania
orient gay|lesbies|biseksueel|homoseksueel|transgender|queer|nie-binêr|aseksueel
health outis*|diabet*|depressie|gestremd|aandaggebrek*|adhd|asperger*|bipolêr|skisofrenie|angsversteuring|depressief|suikersiekte|epilepsie|kanker|chemoterapie|veelvuldige sklerose|parkinson*|artritis|asma|allergie*|hartaanval|beroerte|dialise|oorplanting|gestremdheid|rolstoel|doof|hardhorend|gehoorapparaat|swaksiende|disleksie|hakkel|migraine|vigs|hiv|kleurblind|chroniese siekte
street posbus|*straat|*laan|*weg|privaatsak|woonstel|eenheid|poskode
site my blog|my webwerf
user hierdie gebruiker
topic artikels|belangstel*|skryf oor
verb ek woon|ek werk
native kapenaar|pretorianer|johannesburger|vrystater|transvaler|natalier|bolander|namakwalander|durbaniet|stellenbosser|paarliet|suidwester|namibiër|suid-afrikaner|kakamasser
meet byeenkoms|konferensie|werkswinkel|wikimania|wiki indaba
away met vakansie|op vakansie|vakansie|op reis|sal wees in|terug op|bygewoon|teruggekeer
ethnic afrikaner|bruin afrikaner|kleurling|griekwa|khoisan|xhosa|zoeloe|sotho|tswana|maleier|boer en afrikaner|bruin mens
anon sonder om aan te meld|vergeet om aan te meld|nie aangemeld|uitgeteken|ip-adres|my ip|anoniem|as ip
=name naam|regte naam|van|volle naam|voornaam|noemnaam|bynaam|voorname|name
=birth gebore|geboortedatum|verjaardag|gebore op|geboortejaar|geboorteplek en -datum
=age ouderdom
=place woonplek|tuiste|stad|land|tuisdorp|dorp|woon in|blyplek|provinsie|plek|afkomstig van|geboorteplek|nasionaliteit|omgewing|streek|buurt
=job werk|beroep|werkgewer|werkplek|maatskappy|posisie|loopbaan|organisasie
=mail e-pos|epos|e-posadres|eposadres
=phone telefoon|selfoon|sel|selfoonnommer|telefoonnommer|tel|selnommer
=addr adres|posadres|pos|posbus|straatadres|woonadres|huisadres|poskode
=faith geloof|godsdiens|kerk
=party politiek|politieke oortuiging|politieke party
=kin gesin|huwelikstatus|vrou|man|kinders|eggenoot|gesinslede
=school skool|universiteit|opleiding|kwalifikasies|graad|opvoeding
=site webwerf|webblad|blog|tuisblad
=health gestremdheid|gesondheid
=tz tydsone
=id id-nommer|roepsein|studentenommer|nommerplaat|lidnommer
=hours beskikbaar|aanlyn
=ip ip-adres|ip
=travel byeenkomste|reise|vakansies|konferensies
work artikels|bronne|notas|my artikels|foto's|vertalings|projekte|skakels|babel|toekennings|sandput|konsepte|bydraes|lys`,
	fy: `
self ik|my|myn|mysels|wy|ús
my myn|ús
named ik hjit|myn namme is|myn echte namme is
iam ik bin|bin ik
live wenje|wennet|wenjend|wenplak|kom út|komt út|berne en grutbrocht|grutbrocht|opgroeid|ferhuze
born berne|jierdei|bertejier
age # jier âld|# jier
kin frou|man|mem|heit|âlden|soan|dochter|bern|broer|suster|pake|beppe|pakesizzer*|famylje|húshâlding
mykin troud|heit fan|mem fan|skieden|widner
job wurkje|wurkje as|studearje|jou les|pensjonearre|fan berop|berop
org universiteit|skoalle|hegeskoalle|sikehûs|biblioteek|museum|bedriuw|gemeente|akademy
prof learaar|dosint|yngenieur|programmeur|boer|ferpleech*|bibliotekaris|sjoernalist|student|skriuwer
every eltse|elke|meastal|jûns|wykein*
faith kristen|grifformeard|herfoarme|menist|ateïst|katolyk
party fnp|sosjalist|liberaal|nasjonalist
topic artikels|siden|belangstelling|skriuw oer|wikipedy
user dizze meidogger|dizze brûker|meidogger
=name namme|echte namme|foarnamme|efternamme
=birth berne|jierdei|bertedatum
=age leeftyd|âldens
=place wenplak|plak|doarp|stêd|lân|komôf
=job berop|wurk
=mail e-post|e-mail|email
=phone tillefoan|telefoan|mobyl
=addr adres
work siden|artikels|boarnen|notysjes`,
};
