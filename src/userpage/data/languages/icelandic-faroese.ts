/** Words of Icelandic and Faroese; the keys are explained in `../../concepts.ts`. */

export const ICELANDIC_FAROESE: Record<string, string> = {
	is: `
self ég|mig|mér|mín|minn|mitt|við
my minn|mín|mitt
named ég heiti|heiti|nafn mitt er|kölluð|kallaður|kalla mig|þekkja mig sem|skírð|skírður|heiti fullu nafni|kallið mig|vinir mínir kalla|fullt nafn mitt|raunverulegt nafn|skírnarnafn|ég er kallaður
iam ég er
live bý|búsett*|kem frá|er frá|ólst upp|uppalin*|bý í|bjó|flutti|alin upp|alinn upp|ættuð|ættaður|búandi|heima á|heima í|ég bý|bjó í|búið í|upprunalega frá|ættaður frá|ættuð frá|ættaður úr|fluttist|flutti til|fluttur|á heima|úr reykjavík|á rætur|frá akureyri|heimabær|borinn og barnfæddur
born fæðingardagur|árgangur|árgerð|árgangi|fædd*|fædd árið|fæddur árið|afmæli|fæðingarár|byrjaði í skóla|varð stúdent
age # ára|er #|á #. aldursári|orðin #|orðinn #|ára gamall|ára gömul|# ára gamall|# ára gömul|verð #|varð #|á þrítugsaldri|á fertugsaldri|á fimmtugsaldri|á sextugsaldri|á sjötugsaldri|unglingur|eftirlaunaaldri|í tíunda bekk|menntskælingur
kin kona|konan|eiginmaður|maðurinn|mamma|pabbi|móðir|faðir|foreldrar|sonur|dóttir|börn|bróðir|systir|amma|afi|eiginkona|eiginkonan|sambýliskona|sambýlismaður|kærasta|kærasti|maki|synir|dætur|börnin|barn|barnabörn|systkini|bræður|systur|langamma|langafi|frændi|frænka|tengdamóðir|tengdafaðir|fjölskylda|fjölskyldan|tvíburar|unnusta|unnusti
mykin giftur|gift|faðir|móðir|kvæntur|kvænt|í sambúð|fráskilin|fráskilinn|skilin|ekkill|ekkja|einhleyp*|trúlof*|faðir tveggja|móðir tveggja|faðir þriggja|tveggja barna|þriggja barna|fjögurra barna|á tvö börn|á þrjú börn|á eitt barn|á einn son|á eina dóttur|konan mín|maðurinn minn|mamma mín|pabbi minn|sonur minn|dóttir mín|bróðir minn|systir mín|afi minn|amma mín
job vinn|starfa|stunda nám|nem|kenni|vinn sem|vinn hjá|vinn á|vinn við|starfa sem|starfa hjá|starfa við|starfandi|lærður|lærð|menntaður|menntuð|nemandi við|nemi í|nemi við|í námi|námi við|útskrifað*|lauk námi|meistaranám*|doktorsnám*|doktorsnemi|bs-*|ba-*|hættur störfum|á eftirlaunum|eftirlaunaþegi|ellilífeyrisþegi|öryrki|sjálfstætt starfandi|kennari við|prófessor við|formaður|stjórnarmaður|atvinna mín|í vinnunni
org skóla*|fyrirtæki|*háskól*|*skóli|*skóla|*skólinn|*spítal*|*bókasafn*|*safnið|menntaskól*|grunnskól*|leikskól*|framhaldsskól*|ríkisútvarp*|stofnun*|bankanum|þjóðskjalasafn*
prof læknir|forritari|nemandi|nemi|*kennari|*fræðingur|*smiður|sjúkraliði|ljósmóðir|tannlæknir|dýralæknir|blaðamaður|sjómaður|bóndi|skipstjóri|vélstjóri|rafvirki|pípari|bifvélavirki|kokkur|bakari|þjónn|hárgreiðslu*|þýðandi|rithöfundur|tónlistarmaður|leikari|prestur|djákni|organisti|hugbúnaðar*|lögreglumaður|slökkviliðsmaður|bílstjóri|flugmaður|flugfreyja|námsmaður|háskólanemi|menntaskólanemi|stúdent|bókavörður|skjalavörður|félagsráðgjafi|verkamaður|arkitekt|ljósmyndari
every hvern|alltaf|kvöldin|helgar|á kvöldin|um helgar|á morgnana|á nóttunni|á daginn|eftir vinnu|eftir skóla|á mánudögum|á þriðjudögum|á miðvikudögum|á fimmtudögum|á föstudögum|á laugardögum|á sunnudögum|alla daga|öll kvöld|á hverjum degi|vaktavinn*|næturvakt*|í hádeginu|virka daga
faith kristinn|kristin|trúlaus|ásatrúar*|kaþólskur|lúthersk*|þjóðkirkj*|utan trúfélaga|trúleysingi|guðleysingi|siðmennt|ásatrú|búddisti|múslimi|gyðingur|gyðinga*|kristið|hvítasunnu*|vottur jehóva|mormóni|trúi ekki á guð|trúi á guð|fríkirkj*|skráður úr þjóðkirkjunni|efahyggju*|bahái
party sósíalist*|jafnaðarmaður|sjálfstæðismaður|frjálshyggju*|feministi|anarkisti|kýs|sjálfstæðisflokk*|samfylking*|vinstri græn*|vinstrimaður|hægrimaður|framsókn*|pírat*|viðreisn|miðflokk*|flokki fólksins|kommúnist*|marxist*|femínist*|jafnréttissinn*|umhverfissinn*|evrópusinn*|náttúruverndar*|lýðveldissinn*|konungssinn*|þjóðernissinn*|frjálslynd*|íhaldsmaður
orient samkynhneigð*|hinsegin|hommi|lesbía|tvíkynhneigð*|trans kona|trans maður|transkona|transmaður|kynsegin|pankynhneigð*|eikynhneigð*|gagnkynhneigð*
health einhverf*|sykursýki|þunglyndi|heyrnarlaus|blindur|fötluð|hjólastól*|lesblind*|adhd|athyglisbrest*|aspergers*|kvíða*|geðhvörf|geðhvarfa*|geðklofi|flogaveik*|krabbamein*|gigt*|vefjagigt|astma*|mígreni|heyrnarskert*|sjónskert*|lögblind*|hreyfihamlað*|fötlun*|fatlað*|í hjólastól|mænuskað*|ms-sjúkdóm*|parkinson*|nýrnabil*|hjartveik*|ofnæmi*|glútenóþol|langveik*|öryrki|tourette*|alkóhólisti|sjúkdóm*
street pósthólf|*gata|*götu|*vegur|*vegi|*stígur|*stíg|*braut|*hlíð|*holt|*tún|*bær|íbúð|póstnúmer
user þessi notandi
topic greinar|áhuga|skrifa um
verb bý|vinn|kenni|heiti|ólst|fæddist|kem|nem|starfa|bjó
native reykvíkingur|akureyringur|vestfirðingur|norðlendingur|sunnlendingur|austfirðingur|hafnfirðingur|keflvíkingur|vestmannaeyingur|skagfirðingur|þingeyingur|garðbæingur|kópavogsbúi|selfyssingur|borgfirðingur|eyfirðingur|húsvíkingur|ísfirðingur
meet wikifundur|hittingur|ráðstefn*|wikimania|vinnustofa|fundur
away í fríi|sumarfrí*|ferðalag*|á leið til|í útlöndum|verð í|kem aftur|erlendis|tók þátt|var á
ethnic af pólskum ættum|ættum|innflytjandi|af erlendum uppruna|vestur-íslendingur
anon óinnskráð*|gleymi að skrá mig inn|skrá mig inn|vistfang mitt|ip-tala|ip-talan|nafnlaus*
=name nafn|fullt nafn|eiginnafn|nafn mitt|skírnarnafn|gælunafn|raunnafn
=birth fæddur|fædd|fæðingardagur|fæðingardagur og ár|fæðingarár|fæðingarstaður og dagur|afmæli|fædd/ur|f.
=age aldur
=place búseta|heimili|bær|búsettur|búsett|staður|land|bý í|sveitarfélag|heimabær|uppruni|fæðingarstaður|þjóðerni|ríkisfang|staðsetning|landshluti|aðsetur
=job starf|vinna|starfsheiti|atvinna|vinnustaður|vinnuveitandi|staða|starfssvið
=mail netfang|tölvupóstur|tölvupóstfang|netpóstur|tölvupóst
=phone sími|farsími|símanúmer|gsm|heimasími|s.
=addr heimilisfang|póstfang|pósthólf|lögheimili
=faith trú
=kin fjölskylda|hjúskaparstaða|maki|börn|fjölskylduhagir
=school menntun|skóli|nám|háskóli|námsgrein
=site vefsíða|heimasíða|vefur|blogg
=party stjórnmál|stjórnmálaskoðanir|flokkur
=health fötlun|sjúkdómar
=tz tímabelti
=id kennitala|kallmerki|bílnúmer|félagsnúmer|nemendanúmer
=hours viðvera|viðtalstími|á netinu|virkur
=ip ip-tala|ip
=travel fundir|ferðalög|viðburðir|ráðstefnur
work greinar|heimildir|verkefni|greinar sem ég hef skrifað|í vinnslu|tenglar|sandkassi|viðurkenningar|myndir|þýðingar|notendasíður|tól`,
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
