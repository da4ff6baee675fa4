/** Words of the smaller Germanic languages; the keys are explained in `../../concepts.ts`. */

export const GERMANIC_SMALL: Record<string, string> = {
	is: `
self ég|mig|mér|mín|minn|mitt|við
my minn|mín|mitt
named ég heiti|heiti|nafn mitt er
iam ég er
live bý|búsett*|kem frá|er frá|ólst upp|uppalin*
born fæddur|fædd|fæðingardagur
age # ára|er #
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
	af: `
self ek|my|ons
my my|ons
named my naam is|my regte naam is|ek heet
iam ek is
live woon|bly in|kom van|gebore en getoë|grootgeword|afkomstig van|ek is van
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
	lb: `
self ech|mech|mir|mäin|meng|mäi|eis|eisen
my mäin|meng|mäi|eis
named ech heeschen|mäin numm ass|mäi numm ass|mäi richtegen numm
iam ech sinn|sinn ech
live wunnen|ech wunnen|wunnhaft|kommen aus|kommen vu|opgewuess|geplënnert|gebierteg
born gebuer|gebuertsdag|joergang
age # joer al|# joer
kin fra|mann|mamm|papp|elteren|jong|duechter|kand|kanner|brudder|schwëster|boma|bopa|famill|kusseng
mykin bestuet|gescheet|papp vun|mamm vun|witmann|witfra
job schaffen|schaffe|ech schaffen|studéieren|studéiert|pensionéiert|vu beruff|beruff|enseignant*
org universitéit|schoul|lycée|spidol|bibliothéik|musée|firma|gemeng|ministère|archiv|bnl
prof schoulmeeschter|léierin|proff|ingenieur|programméierer|dokter|infirmier*|bibliothekar*|affekot|journalist*|student*|fuerscher*|historiker*
every all|ëmmer|owes|moies|weekend*
faith kathoulesch|atheist*|protestant*|chrëscht
party sozialist*|liberal|kommunist*|gréng|csv|lsap|adr
topic artikelen|artikel|interess*|schreiwen iwwer|wikipedia
user dëse benotzer|benotzer|benotzerin
=name numm|richtegen numm|virnumm|familljennumm
=birth gebuer|gebuertsdag|gebuertsdatum
=age alter
=place wunnuert|uert|stad|land|gemeng|gebuertsuert
=job beruff|aarbecht|patron
=mail e-mail|email|mail
=phone telefon|handy|gsm
=addr adress
work artikelen|quellen|notizen|lëscht`,
	yi: `
self איך|מיך|מיר|מיין|מײַן|מײן|אונז|אונדזער
my מיין|מײַן|מײן|אונדזער
named איך הייס|מיין נאמען|מײַן נאָמען|מיין נאמען איז|מען רופט מיך
iam איך בין|בין איך
live וואוין|וואוין אין|וווין|וואוינט|וואוינהאפט|געבוירן אין|אויפגעוואקסן|איך קום פון|מיין שטאט|שטאם פון
born געבוירן|געבורטסטאג|געבוירן געווארן
age # יאר אלט|# יאָר
kin ווייב|מאן|מאמע|טאטע|עלטערן|זון|טאכטער|קינד|קינדער|ברודער|שוועסטער|באבע|זיידע|אייניקל*|פאמיליע|משפחה|שווער|איידעם
mykin מיין ווייב|מיין מאן|מיין טאטע|מיין מאמע|מיינע קינדער|חתונה געהאט|פארהייראט|מיין זיידע|מיין ברודער
job ארבעט|איך ארבעט|לערן אין|לערן|שטודיר*|פאך|מיין פאך|מלמד
org ישיבה|כולל|שול|אוניווערסיטעט|פירמע|ביבליאטעק|שפיטאל
prof לערער|אינזשעניר|פראגראמירער|דאקטאר|שרייבער|זשורנאליסט|מלמד|סוחר|סטודענט|רב
faith חסיד|חסידיש|סאטמאר*|אפיקורס|חרדי|פרום|אטעאיסט
party בונדיסט|ציוניסט|סאציאליסט
topic ארטיקל*|ארטיקלען|פראיעקט|אינטערעס*|וויקיפעדיע
user דער באניצער|באניצער|דער באַניצער
=name נאמען|נאָמען
=birth געבוירן|געבורטסטאג
=age עלטער
=place שטאט|וואוינארט|לאנד|ארט
=job פאך|ארבעט
=mail בליצפאסט|בליצפאָסט|אימעיל|ע-פאסט
=phone טעלעפאן|טעל|צעל
=addr אדרעס
work ארטיקלען|ליסטע`,
};
