/** Words of Dutch, Afrikaans and West Frisian; the keys are explained in `../../concepts.ts`. */

export const DUTCH: Record<string, string> = {
	nl: `
self ik|mij|me|mijn|m'n|wij|we|ons|onze
my mijn|m'n|onze|ons
named ik heet|mijn naam is|mijn echte naam is|in het echt heet ik|in het dagelijks leven|noem me|ik ben de|noemen me|noemen mij|noemt me|kennen me als|kennen mij als|buiten wikipedia|in het echte leven|roepnaam
iam ik ben|ben ik|ben
live woon|woont|wonen|woonachtig|woonplaats|leef in|kom uit|afkomstig uit|opgegroeid|verhuisd|geboren en getogen|thuis in|gevestigd|ben uit|wonend|getogen|komt uit
born geboren|geboortejaar|verjaardag|bouwjaar|jaargang|lichting
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
	af: `
self ek|my|ons
my my|ons
named my naam is|my regte naam is|ek heet|noem my|noem hulle my|ken my as|wat my ken sê|roep my
iam ek is
live woon|bly in|kom van|gebore en getoë|grootgeword|afkomstig van|ek is van|boer met|anderkant|hier by|my dorp
born gebore|verjaardag|geboortejaar
age # jaar oud|is #
kin vrou|man|ma|pa|ouers|seun|dogter|kinders|broer|tweelingbroer|tweelingsuster|suster|oupa|ouma|kleinkinders|gesin
mykin getroud|pa van|ma van
job werk as|werk by|werk vir|studeer|afgetree|gee klas
org universiteit|skool|hospitaal|biblioteek|museum|maatskappy
prof onderwyser*|ingenieur|programmeerder|dokter|verpleeg*|bibliotekaris|student|boer|prokureur
every elke|gewoonlik|saans|naweke
faith christen|gereformeerd|ateïs|moslem|ng kerk
party liberaal|konserwatief|sosialis
orient gay|lesbies|biseksueel
health outis*|diabet*|depressie|gestremd
street straat|laan|weg|posbus
site my blog|my webwerf
user hierdie gebruiker
topic artikels|belangstel*|skryf oor
=name naam|regte naam|van
=birth gebore|geboortedatum|verjaardag
=age ouderdom
=place woonplek|tuiste|stad|land|tuisdorp|dorp
=job werk|beroep|werkgewer
=mail e-pos|epos
=phone telefoon|selfoon|sel
=addr adres|posadres|pos|posbus|straatadres
=faith geloof|godsdiens|kerk
=party politiek
=kin gesin
work artikels|bronne|notas`,
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
