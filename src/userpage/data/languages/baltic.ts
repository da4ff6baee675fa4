/** Words of Baltic languages; the keys are explained in `../../concepts.ts`. */

export const BALTIC: Record<string, string> = {
	lt: `
self aš|mane|man|mano|gyvenu|dirbu|gimiau|studijuoju|rašau|redaguoju|esu|turiu|mes|mūsų|mokausi|dėstau
my mano|mūsų
named mano vardas|mano tikrasis vardas|vardu|tikrasis vardas|vadina mane|mane vadina|pažįsta kaip|pravardžiuoja|draugai vadina|vadinkite mane|pavardė mano|pilnas vardas|esu vardu|slepiasi|tikroji pavardė|gyvenime esu
iam esu|aš esu
live gyvenu|kilęs iš|kilusi iš|esu iš|gimęs|gimusi|užaugau|persikėl*|mano miestas|gyvenantis|gyvenanti|gimiau ir augau|gimęs ir augęs|užaugęs|užaugusi|augau|esu kilęs|esu kilusi|gimtinė|mano namai|įsikūr*|apsigyven*|emigrav*|gyvenu dabar|gyvenu šalia|rezidu*
born gimiau|gimęs|gimusi|gimimo|gimtadienis|gimimo metai|gimęs metais|gimiau metais|gimimo diena|mano gimtadienis|gimusi metais|laidos
age man # met*|# metų|# metai|man #|metų amžiaus|sukako #|sukaks #|metų vyras|metų moteris|paauglys|paauglė|pensinio amžiaus|*metis|*metė|ketvirtą dešimtį|penktą dešimtį|šeštą dešimtį
kin žmona|vyras|draugė|motina|mama|tėvas|tėvai|sūnus|sūnūs|dukra|dukros|vaikai|vaikas|brolis|sesuo|senelis|anūk*|dėdė|teta|šeima|sutuoktin*|vaikinas|mergina|sužadėtin*|tėtis|močiut*|seneliai|prosenel*|sūnėnas|dukterėčia|pusbrol*|pussese*|uošv*|anyta|svain*|žentas|marti|dvyn*|kūdikis|seserys|broliai|krikštatėv*
mykin vedęs|ištekėjusi|išsiskyr*|našlys|našlė|susituok*|vedusi|netekėjusi|nevedęs|viengung*|susižadėj*|mano žmona|mano vyras|mano tėvai|mano sūnus|mano dukra|mano vaikai|mano brolis|mano sesuo|dviejų vaikų|trijų vaikų|vaikų tėvas|vaikų mama|auginu du|auginu tris|turiu dukrą|turiu sūnų|turiu du vaikus|turiu vaikų|gyvenu su|laimingai vedęs
job dirbu|studijuoju|dėstau|mokausi|baigiau|studentas|studentė|darbuotoj*|profesija|pensinink*|mokytojauju|dirbu kaip|dirbantis|dirbanti|dirbau|mano darbas|mano profesija|pagal profesiją|pagal specialybę|studijuojantis|baigęs|baigusi|absolvent*|magistr*|bakalaur*|doktorant*|daktaro|kurso student*|klasės mokin*|abiturient*|moksleivis|moksleivė|verslinink*|individuali|tarnauju|tarnavau|karo tarnyb*|bedarb*|pensijoje|dėstytojauju|vadovauju|valdybos narys
org fakultet*|įmon*|bank*|*universitet*|*mokykl*|*gimnazij*|*institut*|*ligonin*|*bibliotek*|*muziej*|*archyv*|kolegij*|licėj*|vaikų darželis|darželyje|poliklinik*|vaistin*|ministerij*|savivaldyb*|teism*|policij*|kariuomen*|fabrik*|parapij*|bažnyčioje|ktu|vdu|vgtu|lrt|telia|geležinkeliai
prof mokytoj*|inžinier*|programuotoj*|gydytoj*|bibliotekinink*|teisinink*|žurnalist*|istorik*|vertėj*|student*|moksleiv*|dėstytoj*|lektor*|docent*|profesor*|mokslinink*|tyrėj*|auklėtoj*|psicholog*|psichiatr*|slaugytoj*|seselė|akušer*|odontolog*|stomatolog*|veterinar*|vaistinink*|farmacinink*|kineziterapeut*|policinink*|ugniagesys|karys|karinink*|jūreivis|lakūnas|pilotas|vairuotoj*|mašinist*|konduktor*|laiškanešys|kurjer*|statybinink*|mūrinink*|dažytoj*|santechnik*|elektrik*|suvirintoj*|šaltkalv*|mechanik*|stalius|dailidė|ūkinink*|bitinink*|sodinink*|miškinink*|žvejys|virėj*|kepėj*|konditer*|padavėj*|barmenas|pardavėj*|kirpėj*|siuvėj*|dailinink*|dizaineri*|muzikant*|kompozitor*|vargoninink*|dirigent*|aktor*|režisier*|rašytoj*|redaktor*|kalbinink*|filolog*|archeolog*|etnolog*|sociolog*|filosof*|teolog*|kunigas|ekonomist*|buhalter*|vadybinink*|konsultant*|sekretor*|notar*|teisėj*|prokuror*|advokat*|diplomat*|informatik*|sistemų administrator*|matematik*|fizik*|chemik*|biolog*|geolog*|geograf*|architekt*|muziejinink*|archyvar*|restaurator*|darbinink*|abiturient*|magistrant*|doktorant*
every kiekvien*|dažniausiai|paprastai|vakarais|savaitgali*|rytais|naktimis|pamain*|dienomis|darbo dienomis|kiekvieną dieną|kiekvieną vakarą|kiekvieną savaitę|pirmadieniais|antradieniais|trečiadieniais|ketvirtadieniais|penktadieniais|šeštadieniais|sekmadieniais|po darbo|po pamokų|per pietus|naktin* pamain*|budėj*|budžiu|laisvadien*|traukinyje|autobuse
meet susitikim*|vikisusitikim*|vikimanija|konferencij*
faith katalik*|krikščion*|stačiatik*|ateist*|musulmon*|budist*|evangelik*|tikint*|romos katalik*|sentikis|liuteron*|reformat*|netikint*|netikiu dievu|tikiu dievą|agnostik*|pagon*|romuv*|judėj*|žydų tikėjimo|baptist*|sekmin*|jehovos liudytoj*|laisvaman*|bažnyčią lankau|krišn*
party socialist*|liberal*|konservator*|anarchist*|nacionalist*|feminist*|balsuoju|socialdemokrat*|tėvynės sąjung*|darbo partij*|valstieči*|žaliųjų|tautinink*|komunist*|marksist*|libertar*|kairys|kairioji|dešinys|dešinioji|dešiniųjų pažiūrų|kairiųjų pažiūrų|centrist*|monarchist*|euroskeptik*|partijos narys|profsąjung*|balsavau|antifašist*|pacifist*
orient biseksual*|lgbt*|gėj*|lesbiet*|homoseksual*|transseksual*|translytis|translytė|nebinar*|aseksual*|panseksual*|heteroseksual*|queer
health autiz*|diabet*|depresij*|diagnoz*|neįgal*|kurči*|astm*|epilepsij*|autist*|asperger*|adhd|bipolin*|šizofren*|antidepresant*|anoreksij*|alkoholik*|insulin*|hiperton*|infarkt*|transplant*|dializ*|leukemij*|vėž*|chemoterap*|insult*|išsėtin* skleroz*|parkinson*|artrit*|fibromialg*|krono|celiak*|alergij*|alergišk*|paralyž*|amputuot*|protez*|vežimėl*|silpnaregis|mikčioj*|disleksij*|migren*|hiv|daltonik*|invalid*
ethnic žemait*|lenkų tautyb*|tautyb*|karaim*|kilmė*
street pr|aikštė|pašto dėžutė|*gatvė|*gatvėje|prospekt*|alėja|plentas|skersgatvis|butas|bt|pašto kodas
topic domi*|straipsni*|projekt*|rašau apie|vikipedij*
user šis naudotojas|ši naudotoja|šis vikipedistas|naudotojas|vikipedistas
verb gyvenau|dirbau|baigiau|gimiau|užaugau|persikėliau|studijavau|mokiausi|vedžiau|ištekėjau|sergu|kenčiu|tikiu|balsuoju|keliauju|skaitau|žaidžiu|verčiu|domiuosi|priklausau|dalyvavau|dalyvauju|pamirštu|būsiu|buvau|myliu|auginu|auginame
native vilnietis|vilnietė|kaunietis|kaunietė|klaipėdietis|klaipėdietė|šiaulietis|šiaulietė|panevėžietis|panevėžietė|alytiškis|alytiškė|marijampolietis|mažeikiškis|utenietis|suvalkietis|suvalkietė|aukštaitis|aukštaitė|žemaitis|žemaitė|dzūkas|dzūkė|telšiškis|palangiškis|kėdainietis|jonaviškis|biržietis|pagėgiškis
away atostog*|išvyk*|kelion*|užsienyje|būsiu išvykęs|grįšiu|dalyvavau|dalyvausiu|erasmus|pasimatysime|komandiruot*
anon neprisijung*|pamirštu prisijungti|užmirštu prisijungti|prisijungti|be paskyros|ip adres*|mano ip|anonim*|iš ip|prieš registr*
=name vardas|tikrasis vardas|pavardė|vardas ir pavardė|pilnas vardas|slapyvardis|mano vardas|tikra pavardė|vardas, pavardė
=birth gimęs|gimusi|gimimo data|gimtadienis|gimimo metai|gimiau|gim.|gimimo vieta ir data|gimtadieniai
=age amžius|metų
=place miestas|gyvenamoji vieta|šalis|gyvena|vieta|gyvenu|gyvenamoji|gimimo vieta|gimtasis miestas|tėviškė|rajonas|apskritis|savivaldybė|kaimas|tautybė|pilietybė|kilmė|kilęs iš|vietovė|buvimo vieta|kur gyvenu|regionas
=job profesija|darbas|darbovietė|pareigos|profesijos|specialybė|darbo vieta|darbdavys|užsiėmimas|veikla|įmonė|organizacija|dirbu|dirba|amatas|karjera
=school išsilavinimas|mokykla|universitetas|mokslai|studijos|mokymo įstaiga|gimnazija|kolegija|laipsnis|baigta|studijuoja|mokosi|klasė
=mail paštas|el. paštas|e. paštas|elektroninis paštas|el. pašto adresas|el.p.|epaštas|email|e-mail|el. p.
=phone telefonas|tel|mob|telefono numeris|mobilusis|tel.|mob.|skambinti
=addr adresas|gyvenamosios vietos adresas|pašto adresas|siuntos|laiškai|biuras
=faith religija|tikėjimas
=kin šeima|šeimyninė padėtis|šeiminė padėtis|žmona|vyras|vaikai|sutuoktinis|tėvai
=site svetainė|tinklaraštis|tinklalapis|puslapis
=party politinės pažiūros|pažiūros|partija|politika
=health sveikata|ligos|negalia|kraujo grupė
=tz laiko juosta
=id asmens kodas|šaukinys|automobilio numeris|studento numeris|pažymėjimo numeris
=hours aktyvus|prisijungęs|darbo laikas|pasiekiamas
=ip ip|ip adresas|mano ip
=travel susitikimai|kelionės|renginiai|atostogos|kalendorius|konferencijos
work straipsniai|sukurti|šaltiniai|literatūra|apdovanojimai|sąrašas|pastabos|mano straipsniai|nuotraukos|vertimai|projektai|planai|nuorodos|naudingos|šablonai|babel|pagalba|poskyriai|statistika|indėlis|ordinai|žinutės|smėlio dėžė|juodraš*`,
	lv: `
self es|mani|man|mans|mana|dzīvoju|strādāju|dzimis|dzimusi|studēju|rakstu|rediģēju|esmu|mēs|mūsu|mācos
my mans|mana|mani|manas|mūsu
named mani sauc|mans vārds ir|mans īstais vārds|īstais vārds|sauc mani|pazīst mani kā|pazīst kā|mani dēvē|draugi sauc|sauc par|sauciet mani|pilnais vārds|mans uzvārds|īstajā dzīvē|slēpjas|kristīts
iam esmu|es esmu
live dzīvoju|esmu no|nāku no|dzimis|dzimusi|uzaugu|pārcēl*|mana pilsēta|dzīvojošs|dzīvojoša|dzīvoju šobrīd|pašlaik dzīvoju|dzimis un audzis|dzimusi un augusi|audzis|augusi|uzaudzis|uzaugusi|izaugu|nācis no|nākusi no|dzimtā pilsēta|dzimtā puse|manas mājas|apmeties|apmetusies|pārvācies|pārvācos|emigrē*|mītu|cēlies no
born dzimis|dzimusi|dzimšanas|dzimis gadā|dzimusi gadā|dzimu gadā|dzimšanas diena|dzimšanas gads|mana dzimšanas diena|dzim
age man ir # gad*|man # gad*|# gadi|# gadus vec*|gadus vecs|gadus veca|gadu vecs|gadu veca|gadu vecumā|man ir #|paliek #|palika #|apritēja #|pusaudz*|pilngadīg*|nepilngadīg*|pensijas vecumā|trīsdesmitgadniek*|četrdesmitgadniek*|piecdesmitgadniek*|*gadīgs|*gadīga
kin sieva|vīrs|draudzene|māte|tēvs|vecāki|dēls|dēli|meita|meitas|bērni|bērns|brālis|māsa|vecmāmiņa|vectēvs|mazbērni|ģimene|laulāt*|dzīvesbiedr*|puisis|līgava|līgavainis|tētis|mamm*|vecvecāk*|vecomāte|vecaistēvs|opis|ome|brāļadēls|māsasdēls|brālēns|māsīca|sievasmāte|vīramāte|znots|vedekla|svain*|dvīņ*|mazulis|krustēvs|krustmāte|māsas|brāļi|mazdēls|mazmeita|mazmeitas
mykin precējies|precējusies|šķīries|šķīrusies|atraitn*|precēts|precēta|neprecēt*|saderinā*|mana sieva|mans vīrs|mana māte|mans tēvs|mani vecāki|mans dēls|mana meita|mani bērni|mans brālis|mana māsa|divu bērnu|trīs bērnu|bērnu tēvs|bērnu māte|audzinu divus|ir divi bērni|ir trīs bērni|ir dēls|ir meita|vecāks|laimīgi precēj*|dzīvoju kopā ar
job strādāju|studēju|mācu|mācos|pasniedzu|absolvēj*|students|studente|darbinie*|profesija|pensionār*|strādāju par|strādājis|strādājusi|mans darbs|mana profesija|pēc profesijas|pēc izglītības|pēc specialitātes|studējošs|studējis|absolvents|absolvente|beidzu|beidzis|maģistr*|bakalaur*|doktorant*|doktora|kursa student*|klases skolēn*|skolēns|skolniece|vidusskolēn*|uzņēmēj*|pašnodarbināt*|dienēju|zemessarg*|bezdarbniek*|pensijā|pasniedzēj*|valdes loceklis
org skol*|fakultāt*|uzņēmum*|bank*|*universitāt*|*skola|*skolā|*skolas|*ģimnāzij*|*institūt*|*slimnīc*|*bibliotēk*|*muzej*|*arhīv*|koledž*|licej*|augstskol*|bērnudārz*|poliklīnik*|aptiek*|ministrij*|pašvaldīb*|policij*|bruņotajos|rtu|rsu|llu|ltv|latvijas dzelzceļ*
prof skolotāj*|inženier*|programmētāj*|ārst*|bibliotekār*|jurist*|žurnālist*|vēsturniek*|tulkotāj*|student*|pasniedzēj*|lektor*|docent*|profesor*|zinātniek*|pētniek*|audzinātāj*|psiholog*|psihiatr*|medmāsa|medicīnas māsa|māsa slimnīcā|vecmāte|zobārst*|veterinārārst*|farmaceit*|fizioterapeit*|policist*|ugunsdzēsēj*|karavīr*|virsniek*|jūrniek*|pilot*|šoferis|autovadītāj*|mašīnist*|konduktor*|pastniek*|kurjer*|celtniek*|mūrniek*|krāsotāj*|santehniķ*|elektriķ*|metinātāj*|atslēdzniek*|mehāniķ*|galdniek*|lauksaimniek*|zemniek*|bitenieks|dārzniek*|mežsarg*|mežziņ*|zvejniek*|pavār*|maizniek*|konditor*|viesmīl*|bārmen*|pārdevēj*|frizier*|šuvēj*|māksliniek*|dizainer*|mūziķ*|komponist*|ērģelniek*|diriģent*|aktier*|režisor*|rakstniek*|dzejniek*|redaktor*|valodniek*|filolog*|arheolog*|etnogrāf*|sociolog*|filozof*|teolog*|mācītāj*|priester*|ekonomist*|grāmatved*|menedžer*|konsultant*|sekretār*|notār*|tiesnes*|prokuror*|advokāt*|diplomāt*|datoriķ*|sistēmu administrator*|matemātiķ*|fiziķ*|ķīmiķ*|biolog*|ģeolog*|ģeogrāf*|arhitekt*|fotogrāf*|restaurator*|strādniek*|doktorant*
every katr*|parasti|vakaros|nedēļas nogal*|rītos|maiņ*|naktīs|dienās|nedēļas nogalēs|darbdienās|darba dienās|katru dienu|katru vakaru|katru nedēļu|pirmdienās|otrdienās|trešdienās|ceturtdienās|piektdienās|sestdienās|svētdienās|pēc darba|pēc skolas|pusdienlaikā|pusdienu pārtraukumā|nakts maiņ*|dežūr*|vilcienā|autobusā|brīvdien*
meet tikšan*|vikitikšan*|wikimania|konferenc*
faith luterān*|katoļ*|katolis|kristiet*|pareizticīg*|ateist*|dievturis|ticīg*|katoliete|vecticībniek*|baptist*|neticīg*|neticu dievam|ticu dievam|agnostiķ*|dievturīb*|pagān*|jūdais*|ebrej*|budist*|musulman*|jehovas lieciniek*|adventist*|kristīts|iesvētīt*|brīvdomātāj*|krišn*
party sociālist*|liberāl*|konservatīv*|nacionālist*|feminist*|balsoju|sociāldemokrāt*|jaunā vienotība|vienotīb*|nacionālā apvienība|saskaņ*|zemnieku savienīb*|komunist*|marksist*|libertār*|kreisais|kreisā|kreisi noskaņot*|labējais|labēji noskaņot*|centrist*|monarhist*|eiroskeptiķ*|partijas biedr*|arodbiedrīb*|balsoju par|antifašist*|pacifist*
orient biseksuāl*|lgbt*|gej*|lesbiet*|homoseksuāl*|transpersona|transsieviete|transvīrietis|nebinār*|aseksuāl*|panseksuāl*|heteroseksuāl*|kvīr*
health autis*|diabēt*|depresij*|diagnoz*|invalid*|nedzirdīg*|astm*|epilepsij*|slimoju|asperger*|uzmanības deficīt*|adhd|bipolār*|šizofrēnij*|trauksmes|antidepresant*|anoreksij*|alkoholiķ*|insulīn*|hipertoni*|infarkt*|transplant*|dialīz*|leikēmij*|vēzis|vēzi|vēža|ķīmijterapij*|insult*|multiplā skleroz*|multiplo skleroz*|parkinson*|artrīt*|fibromialģij*|krona|celiakij*|alerģij*|alerģisk*|paralīz*|amputēt*|protēz*|ratiņkrēsl*|vājredzīg*|neredzīg*|vājdzirdīg*|stostos|disleksij*|migrēn*|hiv|daltoniķ*
ethnic latgaliet*|lībiet*|krievu tautības|tautīb*
street laukums|pasta kastīte|*iela|*ielā|prospekt*|bulvār*|šoseja|gatve|dzīvoklis|lv-####|pasta indekss
topic interes*|rakstu par|raksti|rakstus|projekt*|vikipēdij*
user šis lietotājs|šī lietotāja|šis dalībnieks|dalībnieks|lietotājs
verb dzīvoju|dzīvoju kopā|strādāju|dzimu|uzaugu|mācījos|studēju|absolvēju|pārcēlos|apprecējos|slimoju|ciešu|ticu|balsoju|ceļoju|lasu|spēlēju|tulkoju|piedalījos|piedalos|piederu|aizmirstu|būšu|biju|mīlu|audzinu|interesējos|braucu|strādāju kā
native rīdzinieks|rīdziniece|daugavpilietis|daugavpiliete|liepājnieks|liepājniece|jelgavnieks|jelgavniece|ventspilnieks|ventspilniece|valmierietis|valmieriete|jūrmalnieks|jūrmalniece|rēzeknietis|rēzekniete|ogrēnietis|cēsnieks|cēsiniece|kurzemnieks|kurzemniece|zemgalietis|zemgaliete|vidzemnieks|vidzemniece|latgalietis|latgaliete|siguldietis|tukumnieks|kuldīdznieks|saldenieks|talsinieks|madonietis|alūksnietis|gulbenietis
away atvaļinājum*|ceļojum*|izbrauc*|ārzemēs|būšu prom|atgriezīšos|piedalījos|piedalīšos|erasmus|tiksimies|komandējum*
anon aizmirstu pieslēgties|nepieslēdz*|neautoriz*|pieslēgties|bez konta|ip adres*|mana ip|anonīm*|no ip|pirms reģistr*
=name vārds|īstais vārds|uzvārds|pilnais vārds|segvārds|mans vārds|vārds un uzvārds|vārds, uzvārds
=birth dzimis|dzimusi|dzimšanas datums|dzimšanas diena|dzimšanas gads|dzimu|dzim.|dzimšanas vieta un datums
=age vecums|gadu
=place pilsēta|dzīvesvieta|valsts|dzīvo|dzīvoju|dzimšanas vieta|dzimtā pilsēta|novads|pagasts|rajons|tautība|pilsonība|izcelsme|nāku no|vieta|atrašanās vieta|kur dzīvoju|reģions|dzīves vieta
=job profesija|darbs|darbavieta|nodarbošanās|profesijas|amats|darba vieta|darba devējs|uzņēmums|organizācija|strādāju|strādā|specialitāte|karjera
=school izglītība|skola|universitāte|studijas|mācību iestāde|ģimnāzija|augstskola|grāds|absolvēts|mācās|klase
=mail pasts|e-pasts|elektroniskais pasts|e-pasta adrese|epasts|email|e-mail
=phone telefons|tālrunis|tālr|mob|telefona numurs|mobilais|tel.|zvanīt
=addr adrese|pasta adrese|dzīvesvietas adrese|vēstules|sūtījumi|birojs
=faith reliģija|ticība
=kin ģimene|ģimenes stāvoklis|sieva|vīrs|bērni|laulātais|vecāki
=site mājaslapa|blogs|tīmekļa vietne|vietne
=party politiskie uzskati|partija|politika|uzskati
=health veselība|slimības|invaliditāte|asinsgrupa
=tz laika josla
=id personas kods|izsaukuma signāls|auto numurs|studenta apliecība|apliecības numurs
=hours aktīvs|tiešsaistē|darba laiks|sasniedzams
=ip ip|ip adrese|mana ip
=travel tikšanās|ceļojumi|pasākumi|atvaļinājums|kalendārs|konferences
work raksti|izveidotie|avoti|literatūra|apbalvojumi|saraksts|piezīmes|mani raksti|attēli|fotogrāfijas|tulkojumi|projekti|plāni|saites|noderīgas|veidnes|babel|palīdzība|apakšlapas|statistika|devums|ordeņi|ziņas|smilšu kaste|melnrakst*`,
};
