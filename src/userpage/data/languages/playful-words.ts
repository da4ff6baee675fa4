/**
 * How people fill in a profile half in jest: labels ("Burrow", "Vintage", "Human behind the account"), ages ("forty
 * candles"), and names for the people of a place. Keys as in `../../concepts.ts`. They go with the words of each language;
 * see `families.ts`.
 */
export const PLAYFUL_WORDS: Record<string, string> = {
	en: `
=name human|human behind it|behind the account|behind the keyboard|operator|run by|owner of this account|afk|christened|on my passport|on the passport|passport name|on my id|on my badge|legal name|government name|known offline as|answers to|at the keyboard|meatspace|mum calls me|signed by|real life
=birth vintage|model year|manufactured|built|launched|commissioned|hatched|factory date|made in the year|production year|best before|release date|in service since|born in|year of make|dob|batch
=place habitat|burrow|den|lair|nest|roost|cave|hideout|home port|port of registry|base|haunt|haunts|stomping ground|stomping grounds|home turf|neck of the woods|hq|headquarters|perch|sett|hive|shed location|native range|range|found in|based|where|nationality|last seen|parked at|moored at
age # springs|# summers|# winters|# candles|# laps|# orbits|# trips around|# rings|half a century|half century|quarter of a century old|three score|big five-oh|big four-oh|big six-oh|big three-oh|boomer|gen x|gen z|gen-x|gen-z|millennial|zoomer|free bus pass|my bus pass|state pension age|old enough to remember
named user's name is|user is named|user is called|user's real name is|real name|named me|was christened|the name's|christened|friends say|publish as|publish under|write as|is run by|to my friends|to friends
live child of the fens|lads of|folks of|lass from|lad from|boy from|transplant from|now in|exiled in|washed up in|stuck in|marooned in|stationed in|down in|up in|over in`,
	de: `
=name hinter dem konto|im ausweis|im pass|laut ausweis|mensch dahinter|am steuer|betreiber|betreiberin|getauft|ruf- und nachname|privat|offline|am stammtisch|halter|halterin
=birth baujahr|jahrgang|erstzulassung|modelljahr|gebaut|herstellungsjahr|produktionsjahr|schlüpfdatum|geschlüpft|abgefüllt|stapellauf|bj|ez
=place revier|bau|höhle|nest|biotop|habitat|heimathafen|horst|standort|unterschlupf|stall|wo|verbreitung|verbreitungsgebiet|liegeplatz|basislager|residenz|staatsangehörigkeit|nationalität|dienstsitz
age # lenze|# sommer|# kerzen|halbes jahrhundert|# winter|mitte vierzig|mitte dreißig|mitte fünfzig|mitte sechzig|ende zwanzig|ende dreißig|ende vierzig|ende fünfzig|anfang dreißig|anfang vierzig|anfang fünfzig|anfang sechzig|ü30|ü40|ü50|ü60|ü70|boomer|babyboomer|generation x|generation golf|millennial|schnapszahl
named getauft auf|in echt|steckt hinter|dahinter steckt|am stammtisch heiße|ruft man|rufen sie|heißt für freunde|ich heiß|hört man mich als|auf dem amt bin ich
live kind des|heimathafen ist|verschlagen nach|gestrandet in|verschlug es mich nach|zugezogen nach|exil in
native urgestein|eingeboren`,
	fr: `
=name humain|derrière le clavier|derrière le compte|sur ma carte d'identité|dans le civil|baptisé|baptisée|conducteur|propriétaire|opérateur|au civil
=birth millésime|année modèle|mise en service|mise en bouteille|cuvée|fabriqué en|éclos|éclosion|construit en|année de fabrication|sortie d'usine|lancement
=place tanière|terrier|nid|repaire|antre|habitat|port|biotope|perchoir|gîte|où|coin|patelin|résidence|nationalité|aire de répartition|quartier général|qg
age # printemps|# bougies|# hivers|demi-siècle|la quarantaine|la cinquantaine|la soixantaine|la trentaine|quadra|quadragénaire|quinquagénaire|sexagénaire|trentenaire|septuagénaire|octogénaire|boomer|génération x|quinqua
named derrière ce compte|se cache|je réponds au nom|mes parents m'ont appelé|pour l'état civil|dit la|dit le|on dit
live natif de|native de|enfant du|gars du|échoué à|échouée à|exilé à|exilée à|du côté de|dans le coin de|pur produit de`,
	es: `
=name en el dni|según el dni|en la cédula|me dicen|me llaman|humano|quién está detrás|detrás de la cuenta|bautizado|bautizada|operador|titular|en la vida real|para la autoridad
=birth modelo|cosecha|añada|fabricado|fabricación|botadura|estreno|eclosión|camada|hecho en
=place madriguera|guarida|nido|hábitat|cueva|puerto|base|territorio|querencia|refugio|dónde|paradero|cubil|terruño|nacionalidad|cuartel general|distribución
age # primaveras|# abriles|# velas|# calendarios|# inviernos|medio siglo|cayó el cuarto piso|cayó el quinto piso|cayó el sexto piso|al cuarto piso|al quinto piso|al tercer piso|al sexto piso|cuarentón|cuarentona|cincuentón|cincuentona|sesentón|sesentona|la cuarentena|la cincuentena|la sesentena|cuarentena de años|treintañero|treintañera|tostón|tostones|generación x|boomer|millennial
named me pusieron|detrás de esta cuenta|en casa soy|para servirles|me bautizaron|para la ley
live nacido y criado|nacida y criada|vereda|desde estas tierras
native tapatío|tapatía|chilango|chilanga|regiomontano|regio|porteño|porteña|paisa|rolo|rola|costeño|costeña|caraqueño|caraqueña|limeño|limeña|gaditano|gaditana|maño|maña|madrileño|madrileña|sevillano|sevillana|bilbaíno|bilbaína|quiteño|quiteña|guayaco|santiaguino|santiaguina|montevideano|montevideana|rosarino|rosarina|cordobés|cordobesa|jarocho|jarocha|yucateco|yucateca|oaxaqueño|oaxaqueña|poblano|poblana`,
	pt: `
=name no rg|no bi|no cartão de cidadão|na certidão|humano|atrás do teclado|por trás da conta|batizado|batizada|operador|titular|no cartório
=birth safra|colheita|modelo|fabricado em|ano de fabrico|ano de fabricação|fornada|estreia|lote|eclosão
=place toca|ninho|covil|habitat|porto de abrigo|porto|base|poleiro|onde|paradeiro|terrinha|nacionalidade|quartel-general|território|bairro
age # primaveras|# velas|# invernos|meio século|casa dos|casa dos trinta|casa dos quarenta|casa dos cinquenta|quarentão|quarentona|cinquentão|cinquentona|sessentão|sessentona|geração x|boomer
named lá em casa sou|por trás desta conta|me batizaram|fui batizado|fui batizada
live natural de
native carioca|paulistano|paulistana|pernambucano|pernambucana|baiano|baiana|mineiro|mineira|gaúcho|gaúcha|cearense|paraense|curitibano|curitibana|alfacinha|tripeiro|alentejano|alentejana`,
	it: `
=name all'anagrafe|anagrafe|sui documenti|dietro la tastiera|umano|operatore|per lo stato|battezzato|battezzata|in borghese
=birth annata|modello|immatricolazione|anno di fabbricazione|varo|vendemmia|prodotto nel|imbottigliato|schiusa|leva
=place tana|covo|nido|habitat|porto|base|rifugio|dove|paese|nazionalità|quartier generale|zona
age # primavere|# candeline|# inverni|mezzo secolo|quarantenne|cinquantenne|sessantenne|settantenne|trentenne|ventenne|sulla quarantina|sulla cinquantina|sulla sessantina|gli anta|boomer|generazione x
named al secolo|piacere|mi hanno battezzato|dietro questo account|dietro questa utenza|in casa sono
native romano de roma|milanese|torinese|napoletano|napoletana|palermitano|palermitana|bolognese|fiorentino|fiorentina|genovese|veneziano|veneziana|barese|catanese|triestino|triestina|salentino|salentina|bergamasco|bergamasca|bresciano|bresciana|friulano|friulana|sardo|sarda|trentino|trentina`,
	ca: `
=name al dni|humà|darrere el teclat|batejat|batejada|en la vida real
=birth collita|anyada|model|fabricat|any de fabricació|fornada
=place cau|niu|guarida|hàbitat|port|base|on|amagatall|terròs|nacionalitat
age # primaveres|# espelmes|mig segle|la quarantena|la cinquantena|quarantí|cinquantí
native barceloní|barcelonina|gironí|gironina|lleidatà|lleidatana|tarragoní|tarragonina|mallorquí|mallorquina|menorquí|menorquina|manresà|manresana|vigatà|vigatana`,
	gl: `
=place tobo|niño|guarida|porto|base|onde
=birth colleita|anada|modelo|fabricado en
age # primaveras|medio século|corentón|corentona|cincuentón|cincuentona`,
	ro: `
=name în buletin|pe buletin|om|în acte|botezat|botezată|operator
=birth an de fabricație|fabricat în|model|recoltă|an de producție|leat|contingent
=place bârlog|vizuină|cuib|habitat|bază|port|unde|ascunzătoare|naționalitate
age # primăveri|# lumânări|jumătate de secol|quadragenar|boomer|generația x
live ardelean din
native bucureștean|bucureșteancă|clujean|clujeancă|ieșean|ieșeancă|timișorean|timișoreancă|bănățean|oltean|moldovean`,
	nl: `
=name burgerlijk|in het paspoort|op mijn paspoort|volgens paspoort|mens|achter het toetsenbord|gedoopt|beheerder van dit account|in het echt
=birth bouwjaar|modeljaar|oogstjaar|jaargang|gebouwd|uitgekomen|tewaterlating|geproduceerd in|lichting
=place hol|nest|habitat|burcht|thuishaven|haven|leger|biotoop|basis|stek|waar|schuilplaats|standplaats|ligplaats|nationaliteit|territorium
age # lentes|# kaarsjes|# winters|halve eeuw|abraham gezien|sara gezien|sarah gezien|abraham|veertiger|vijftiger|zestiger|dertiger|boomer|generatie x|begin veertig|eind dertig|midden vijftig
named noemden me|doopten me|achter dit account zit|in het echt
live geboren en getogen|fries uit
native rasechte|amsterdammer|rotterdammer|hagenaar|utrechter|groninger|tukker|limburger|brabander|zeeuw|drent|gentenaar|antwerpenaar|zwollenaar|leidenaar|haarlemmer|nijmegenaar|maastrichtenaar`,
	af: `
=place lêplek|nes|gat|hol|waar
=birth bouwjaar|model|oesjaar
age # somers|# kersies|halfeeu`,
	sv: `
=name i folkbokföringen|i passet|enligt passet|människan|människan bakom|bakom tangentbordet|döpt till|till vardags|operatör|kontots ägare|heter|tilltalsnamn
=birth årsmodell|årgång|tillverkad|byggår|tillverkningsår|kläckt|sjösatt|årskull
=place lya|gryt|bo|näste|hemmahamn|hamn|bas|habitat|revir|ide|var|tillhåll|hemvist|nationalitet|ståndort
age # vårar|# ljus|# somrar|halvt sekel|ett halvt sekel|fyrtioårsåldern|femtioårsåldern|sextioårsåldern|trettioårsåldern|fyrtiotalist|femtiotalist|sextiotalist|sjuttiotalist|åttiotalist|nittiotalist|fyllde #
named till vardags|döptes till|bakom kontot står|mina föräldrar kallade
native stockholmare|göteborgare|malmöbo|uppsalabo|norrlänning|skåning|smålänning|värmlänning|gotlänning|dalmas|jämte|bohuslänning|västgöte|östgöte`,
	nb: `
=name i passet|mennesket|bak tastaturet|døpt|til hverdags|eier av kontoen
=birth årsmodell|årgang|byggeår|produsert|klekket|sjøsatt|årskull
=place hi|hiet|bol|rede|hjemmehavn|havn|habitat|base|revir|hvor|tilholdssted|nasjonalitet
age # somre|# lys|# vårer|halvt århundre|førtiåra|femtiåra|sekstiåra|rundet #|fylte #
native bergenser|trondhjemmer|osloboer|osloenser|siddis|nordlending|sunnmøring|trønder|østfolding|tromsøværing|haugesunder|drammenser`,
	da: `
=name i passet|mennesket|bag tastaturet|døbt|til daglig|ejer af kontoen
=birth årgang|årsmodel|byggeår|produceret|udklækket|søsat
=place hule|rede|hi|hjemhavn|havn|habitat|base|revir|hvor|tilholdssted|nationalitet
age # somre|# lys|# forår|halvt århundrede|fyrrerne|halvtredserne|tresserne|rundede #|fyldte #
native københavner|aarhusianer|århusianer|odenseaner|aalborgenser|fynbo|sønderjyde|vendelbo|bornholmer|jyde`,
	fi: `
=name passissa|henkkareissa|papereissa|ihminen|näppäimistön takana|kastettu|kavereille|tunnuksen takana
=birth vuosimalli|vuosikerta|valmistusvuosi|valmistettu|rakennettu|kuoriutunut|ikäluokka|erä
=place pesä|luola|kolo|elinpiiri|elinympäristö|kotisatama|satama|tukikohta|reviiri|missä|olinpaikka|majapaikka|kansalaisuus|levinneisyys
age # kesää|# kynttilää|# kevättä|puoli vuosisataa|viisikymppinen|nelikymppinen|kuusikymppinen|kolmikymppinen|seitsemänkymppinen|kaksikymppinen|suuret ikäluokat|täytin #
native stadilainen|helsinkiläinen|tamperelainen|turkulainen|oululainen|savolainen|kuopiolainen|pohjalainen|kainuulainen|porilainen|jyväskyläläinen|lappilainen|hämäläinen|karjalainen`,
	et: `
=name passis|inimene|klaviatuuri taga|ristitud|dokumentides
=birth aastakäik|väljalaskeaasta|toodetud|ehitatud|koorunud
=place urg|pesa|koobas|elupaik|kodusadam|baas|kus|pelgupaik|kodakondsus
age # kevadet|# küünalt|pool sajandit|neljakümnendates|viiekümnendates
native tallinlane|tartlane|pärnakas|saarlane|hiidlane|võrukas|setu|narvakas|viljandlane|mulk`,
	lt: `
=place urvas|lizdas|ola|buveinė|uostas|kur
=birth laida|pagaminimo metai|derlius
age # pavasarių|pusė amžiaus`,
	lv: `
=place midzenis|ala|ligzda|dzīvotne|osta|kur
=birth izlaiduma gads|ražas gads|ražots
age # pavasari|pusgadsimts`,
	pl: `
=name w dowodzie|w paszporcie|człowiek|za klawiaturą|ochrzczony|ochrzczona|właściciel konta|operator|w cywilu|po cywilnemu
=birth rocznik|rok produkcji|wyprodukowano|model|rok budowy|zbiór|wykluty|wodowanie|data produkcji
=place nora|gniazdo|jaskinia|legowisko|port macierzysty|port|baza|siedlisko|kryjówka|rewir|gdzie|miejscówka|narodowość|obywatelstwo
age # wiosen|# świeczek|pół wieku|pięćdziesiątka|czterdziestka|sześćdziesiątka|trzydziestka|siedemdziesiątka|po czterdziestce|po pięćdziesiątce|po trzydziestce|po sześćdziesiątce|stuknęła|boomer|pokolenie x
named w cywilu|kryje się|ochrzczono mnie|rodzice dali mi
native rodowity|rodowita|warszawiak|warszawianka|krakus|krakowianka|poznaniak|poznanianka|łodzianin|łodzianka|wrocławianin|wrocławianka|gdańszczanin|gdańszczanka|ślązak|ślązaczka|hanys|kaszub|góral|góralka|lublinianin|torunianin|torunianka|szczecinianin|katowiczanin|białostoczanin`,
	cs: `
=name v občance|v pase|podle občanky|člověk|za klávesnicí|pokřtěn|pokřtěna|občanským jménem|majitel účtu|v civilu
=birth ročník|rok výroby|vyrobeno|model|stáčeno|vylíhnut|spuštěn na vodu|výroba
=place doupě|nora|hnízdo|pelech|domovský přístav|přístav|základna|biotop|výskyt|revír|kde|úkryt|národnost|státní příslušnost
age # jar|# svíček|půl století|padesátka|čtyřicítka|šedesátka|třicítka|padesátník|čtyřicátník|po čtyřicítce|husákovo dítě
live slovák z|rodák z|rodačka z
native pražák|pražačka|brňák|brňačka|ostravák|plzeňák|hanák|valach|moravák|budějičák|olomoučák`,
	sk: `
=name v občianskom|v pase|človek|za klávesnicou|pokrstený|pokrstená
=birth ročník|rok výroby|vyrobené|model
=place brloh|nora|hniezdo|pelech|prístav|základňa|biotop|kde|úkryt|národnosť
age # jar|# sviečok|pol storočia|päťdesiatka|štyridsiatka|šesťdesiatka|tridsiatka
live rodák z
native bratislavčan|bratislavčanka|košičan|košičanka|žilinčan|nitran|trnavčan|prešovčan|spišiak|oravec`,
	sl: `
=birth letnik|leto izdelave|izdelan
=place brlog|gnezdo|duplo|pristanišče|baza|kje
age # pomladi|# svečk|pol stoletja|petdesetka|štiridesetka
native ljubljančan|mariborčan|celjan|kranjčan|primorec|štajerec|gorenjec|dolenjec|prekmurec`,
	hr: `
=name u osobnoj|u putovnici|čovjek|za tipkovnicom|kršten|krštena
=birth godište|godina proizvodnje|berba|proizveden
=place jazbina|brlog|gnijezdo|luka|matična luka|baza|stanište|gdje
age # proljeća|# svjećica|pola stoljeća|pedeseta|četrdeseta|navršila #|navršio #
native zagrepčanin|zagrepčanka|splićanin|splićanka|purger|riječanin|riječanka|osječanin|zadranin|dubrovčanin|istrijan|dalmatinac|slavonac|sarajlija|mostarac|tuzlak`,
	sr: `
=name у личној|у пасошу|човек|за тастатуром|крштен|крштена|u ličnoj|čovek
=birth годиште|година производње|берба|произведен|godište|godina proizvodnje|berba
=place јазбина|брлог|гнездо|лука|база|станиште|где|jazbina|brlog|gnezdo|luka|baza|gde
age # пролећа|# свећица|пола века|педесета|четрдесета|pola veka
native београђанин|београђанка|новосађанин|нишлија|крагујевчанин|суботичанин|шумадинац|banaćanin|beograđanin|beograđanka|novosađanin|nišlija|kragujevčanin|ужичанин|ваљевац|чачанин`,
	mk: `
=birth годиште|година на производство|берба
=place дувло|гнездо|брлог|пристаниште|каде
age # пролети|половина век
native скопјанец|скопјанка|битолчанец|прилепчанец|охриѓанец|тетовец|велешанец`,
	bg: `
=name по паспорт|по лична карта|човек|зад клавиатурата|кръстен|кръстена|в живота
=birth набор|реколта|модел|година на производство|произведен|випуск|род.|роден
=place бърлога|леговище|гнездо|дупка|пристанище|база|местообитание|къде|квартира|националност
age # пролети|# свещички|половин век|петдесетте|четиридесетте|набор #
native пловдивчанин|пловдивчанка|софиянец|софиянка|варненец|варненка|бургазлия|русенец|русенка|търновец|троянец|габровец|габровка|шоп|видинчанин`,
	ru: `
=name по паспорту|человек|за клавиатурой|крещён|крещена|хозяин учётки|в реале|в жизни|на вы|на «вы»|обращаться|мясной мешок
=birth год выпуска|дата выпуска|урожай|выпуск|модель|собран|изготовлен|дата изготовления|спущен на воду|вылупился|розлив|призыв
=place нора|логово|гнездо|берлога|место обитания|ареал|порт приписки|база|дупло|где|обиталище|место дислокации|дислокация|среда обитания|национальность|гражданство|окоп
age # вёсен|# зим|# свечей|# свечек|полвека|полтинник|за пятьдесят|за сорок|за тридцать|за шестьдесят|разменял|разменяла|пенсионный возраст|поколение x|бумер|дитя перестройки|ребёнок восьмидесятых|родом из ссср
named на вы|на ты|при обращении|обращаться|по имени-отчеству|величать|прошу любить и жаловать|под этим ником|за этим ником
native москвич|москвичка|питерец|петербуржец|петербурженка|сибиряк|сибирячка|томич|томичка|омич|омичка|пермяк|пермячка|волжанин|волжанка|казанец|самарец|нижегородец|тверичанин|туляк|тулячка|рязанец|уралец|свердловчанин|иркутянин|дальневосточник|читинец|вологжанин|костромич|псковитянин|минчанин|минчанка|киевлянин|киевлянка|одессит|одесситка|харьковчанин|алматинец|ташкентец|рижанин|бакинец`,
	uk: `
=name за паспортом|людина|за клавіатурою|хрещений|хрещена|у житті|на ви
=birth рік випуску|врожай|модель|випуск|виготовлено|дата виготовлення
=place нора|лігво|гніздо|барліг|ареал|порт приписки|база|дупло|де|середовище|місце дислокації|національність|громадянство
age # весен|# свічок|півстоліття|пів століття|за п'ятдесят|за сорок|за тридцять|розміняв|розміняла
named на ви|на ти|звертатися|за цим ніком|під цим ніком|звати
native киянин|киянка|львів'янин|львів'янка|харків'янин|харків'янка|одесит|одеситка|полтавець|полтавка|вінничанин|чернігівець|дніпрянин|дніпрянка|тернополянин|франківець|лучанин|буковинець|закарпатець|галичанин|галичанка|маріуполець|херсонець|кременчужанин`,
	be: `
=birth год выпуску|ураджай
=place нара|логава|гняздо|дзе
age # вёсен|паўстагоддзя
native мінчук|мінчанка|гарадзенец|віцяблянін|гамяльчанін|берасцеец|магілёвец`,
	el: `
=name στην ταυτότητα|άνθρωπος|πίσω από το πληκτρολόγιο|βαφτιστικό|για τους φίλους
=birth σοδειά|μοντέλο|έτος κατασκευής|εσοδεία|κλάση|φουρνιά
=place φωλιά|λημέρι|λαγούμι|σπηλιά|λιμάνι|έδρα|πού|λιμάνι νηολόγησης|εθνικότητα|βάση
age # άνοιξες|# κεράκια|μισό αιώνα|τα πενήντα|τα σαράντα|τα εξήντα|τα τριάντα|σαραντάρης|πενηντάρης|σαραντάρα|πενηντάρα|εξηντάρης
native αθηναίος|αθηναία|θεσσαλονικιός|θεσσαλονικιά|πατρινός|πατρινή|κρητικός|κρητικιά|συριανός|συριανή|ηπειρώτης|πόντιος|μυτιληνιός|χιώτης|κερκυραίος|ροδίτης|βολιώτης|λαρισαίος|κύπριος`,
	hu: `
=name a személyimben|személyiben|ember|a billentyűzet mögött|keresztelt|útlevélben|anyakönyvben|civilben
=birth évjárat|gyártási év|gyártás éve|modell|szüret|gyártva|forgalomba helyezés|kikelt
=place odú|vacok|fészek|barlang|élőhely|anyakikötő|kikötő|bázis|rejtekhely|hol|tanya|búvóhely|nemzetiség|lelőhely
age # tavasz|# gyertya|# nyár|fél évszázad|ötvenes|negyvenes|hatvanas|harmincas|betöltöttem|évjárat vagyok|# évjárat|évjárat|rátkó-gyerek|rátkó gyerek
native pesti srác|pesti lány|debreceni vagyok|szegedi vagyok|pécsi vagyok|miskolci vagyok|győri vagyok|soproni vagyok|egri vagyok|székely vagyok|erdélyi vagyok|angyalföldi|kőbányai|zuglói|kispesti|újpesti|csepeli`,
	tr: `
=name kimlikte|pasaportta|insan|klavyenin başında|nüfusta|hesabın sahibi|operatör|ana baba verdi
=birth model|model yılı|imalat yılı|üretim tarihi|üretim yılı|imalat|rekolte|tertip|mahsul|çıkış yılı
=place in|yuva|mağara|inim|yuvam|liman|bağlama limanı|üs|mekan|mekân|nerede|habitat|yaşam alanı|uyruk|memleket
age # bahar|# mum|# yaz|yarım asır|yarım yüzyıl|ellilik|kırklık|altmışlık|kırkını|ellisini|otuzunu|altmışını|yaşını devirdim|x kuşağı|z kuşağı
native istanbullu|istanbulluyum|ankaralı|ankaralıyım|izmirli|izmirliyim|bursalı|bursalıyım|adanalı|adanalıyım|trabzonlu|antepli|konyalı|diyarbakırlı|urfalı|sivaslı|eskişehirli|erzurumlu|karadenizliyim|rizeli|ordulu|vanlı|mardinli|malatyalı|kayserili|samsunlu|antalyalı|mersinli|hataylı`,
	az: `
=birth buraxılış ili|model|istehsal ili
=place yuva|in|mağara|liman|harada
age # bahar|# şam|yarım əsr
native bakılı|bakılıyam|gəncəli|gəncəliyəm|şəkili|lənkəranlı|naxçıvanlı|qubalı|şuşalı`,
	kk: `
=birth шыққан жылы|моделі
=place ін|ұя|үңгір|қайда
age # көктем|жарты ғасыр
native *дамын|*демін|*тамын|*темін|*данмын|*денмін|*танмын|*тенмін|*лықпын|*ліктенмін`,
	uz: `
=place in|uya|makon|qayerda
=birth ishlab chiqarilgan yili|model
age # bahor|yarim asr
native *likman|*danman|*lıkman|toshkentlik|samarqandlik|buxorolik|andijonlik|namanganlik|fargʻonalik|qoʻqonlik|xorazmlik`,
	eu: `
=birth uzta|modeloa|fabrikazio urtea
=place gordelekua|habia|zuloa|portua|non
age # udaberri|mende erdi|berrogei urte|berrogeita|hirurogei urte|hogeita|laurogei urte|mende erdia
native bilbotar*|donostiar*|gasteiztar*|iruindar*|getxoztar*|getariar*|eibartar*|zarauztar*`,
	cy: `
=place ffau|nyth|ble|porthladd
=birth blwyddyn gynhyrchu
age pumdegau|chwedegau|saithdegau|wythdegau|nawdegau|hanner canrif
live hogyn o|hogan o|merch o|un o
native cofi|cardi`,
	id: `
=name di ktp|di balik layar|manusia|di balik akun|nama ktp|di dunia nyata
=birth keluaran|tahun pembuatan|produksi|angkatan|model|rilis|tahun rakitan
=place sarang|habitat|liang|pelabuhan|markas|pangkalan|gua|di mana|kandang|lokasi penampakan|kebangsaan|kewarganegaraan
age # lilin|setengah abad|kepala lima|kepala empat|kepala tiga|kepala enam|kepala dua|generasi x|gen z|angkatan #
named orang memanggil|dipanggil|biasa disapa|disapa|panggil saja|dikenal sebagai|di ktp
live anak jati|perantau di|merantau ke|merantau di|putra daerah|putri daerah`,
	ms: `
=name dalam ic|manusia|di sebalik akaun|nama ic
=birth keluaran|tahun pengeluaran|model
=place sarang|liang|habitat|pelabuhan|markas|pangkalan|di mana|kewarganegaraan
age # lilin|setengah abad|generasi x
named orang panggil|dipanggil|panggil saja|panggil je
live anak jati|anak kelahiran|perantau di|merantau ke`,
	tl: `
=place pugad|lungga|saan|tambayan|tirahan
=birth gawa noong|modelo
age # kandila|kalahating siglo
live taga|tubong|laking
native batangueño|batangueña|cebuano ako|ilonggo|kapampangan|bulakenyo|bulakenya|davaoeño|manileño`,
	vi: `
=name trên cmnd|trên căn cước|con người|sau bàn phím|tên cúng cơm|tên khai sinh
=birth năm sản xuất|đời|đời máy|xuất xưởng|sản xuất năm
=place hang|tổ|ổ|hang ổ|bến|căn cứ|ở đâu|quốc tịch|nơi cư trú
age # cái xuân|# cái xuân xanh|# mùa xuân|nửa thế kỷ|tứ tuần|ngũ tuần|lục tuần|thất tuần|đầu bốn|đầu năm|đầu ba|thế hệ 8x|thế hệ 9x|8x|9x|tuổi tý|tuổi sửu|tuổi dần|tuổi mão|tuổi thìn|tuổi tỵ|tuổi ngọ|tuổi mùi|tuổi thân|tuổi dậu|tuổi tuất|tuổi hợi
live người gốc|quê gốc|dân xứ|người xứ|về quê`,
	sw: `
=place pango|kiota|tundu|bandari|wapi|uraia
=birth toleo|mwaka wa kutengenezwa
age nusu karne
live mwenyeji wa|mzaliwa wa|mkazi wa|mtoto wa|ndiko nilikozaliwa|ndiko niliko`,
	ar: `
=name في البطاقة|خلف الشاشة|الإنسان|صاحب الحساب|في الحقيقة
=birth موديل|سنة الصنع|تاريخ الصنع|دفعة|المواليد
=place وكر|عرين|جحر|عش|ميناء|مرفأ|مقر|أين|مأوى|الموطن|الجنسية|المستقر
age # ربيعا|# شمعة|نصف قرن|الخمسين من|الأربعين من|الستين من|الثلاثين من|تجاوزت الخمسين|تجاوزت الأربعين|تجاوزت الستين|في الأربعينات|في الخمسينات|في الستينات|على مشارف الخمسين|أربعيني|أربعينية|خمسيني|خمسينية|ستيني
live تونسي من
native مصراوي|إسكندراني|بغدادي|بصراوي|مصلاوي|حلبي|دمشقي|شامي أصيل|صعيدي|منصوري|بيروتي|طرابلسي|نابلسي|خليلي|غزاوي|مقدسي|عماني|صنعاني|عدني|بنغازي|صفاقسي|وهراني|قسنطيني|فاسي|مراكشي|طنجاوي|وجدي`,
	fa: `
=name در شناسنامه|انسان|پشت صفحه کلید|توی شناسنامه|صاحب حساب
=birth مدل|سال ساخت|سال تولید|ورودی|محصول
=place لانه|آشیانه|غار|بندر|زیستگاه|پناهگاه|کجا|ملیت|لانهٔ من|پاتوق
age # بهار|# شمع|نیم قرن|دهه شصتی|دهه پنجاهی|دهه هفتادی|دهه هشتادی|دههٔ شصتی|دههٔ هفتادی|چهل سالگی|پنجاه سالگی|شصت سالگی|سی سالگی|متولد دهه|متولد دههٔ
live بچه‌های|بچهٔ|بچه‌ی
native تهرانی هستم|تهرانی‌ام|شیرازی‌ام|اصفهانی‌ام|رشتی‌ام|تبریزی‌ام|مشهدی‌ام|یزدی‌ام|کرمانی‌ام|اهوازی‌ام|لاهیجانی`,
	he: `
=name בתעודת זהות|בתעודה|מאחורי המקלדת|האדם|באמת|במציאות|הבעלים
=birth שנת ייצור|מודל|שנתון|מחזור|בציר|יוצר
=place מאורה|קן|מחילה|מערה|נמל|נמל בית|בסיס|איפה|היכן|מחבוא|בית גידול|אזרחות|לאום
age # אביבים|# נרות|חצי מאה|יובל שנים|גיל חמישים|גיל ארבעים|גיל שישים|גיל שלושים|חציתי את גיל|בשנות הארבעים|בשנות החמישים|בשנות השישים|בשנות השלושים
live צברית מ*
native בן העמק|בת העמק|חיפאי|חיפאית|תל אביבי|תל אביבית|באר שבעי|באר שבעית|קיבוצניק|קיבוצניקית|מושבניק|בן קיבוץ|בת קיבוץ`,
	ur: `
=birth ماڈل|سال ساخت
=place بل|گھونسلا|غار|کہاں|ٹھکانہ|بسیرا
age # بہاریں|# شمعیں|نصف صدی|پچاس کا ہو|چالیس کا ہو|ساٹھ کا ہو|پچاس کے پیٹے|چالیس کے پیٹے
live کا زمیندار|کا باسی|کی باسی
native لاہوری ہوں|لکھنوی|دہلوی|پشاوری`,
	hi: `
=name आधार पर|असल में|इंसान|कीबोर्ड के पीछे|कागज़ पर
=birth मॉडल|निर्माण वर्ष|बैच
=place बिल|घोंसला|माँद|गुफा|बसेरा|ठिकाना|कहाँ|अड्डा|डेरा|राष्ट्रीयता
age # बसंत|# वसंत|# सावन|# मोमबत्तियाँ|आधी सदी|अर्धशतक|पचास पार|चालीस पार|साठ पार|तीस पार|पचास का हो|चालीस का हो
named नाम से
live का हूँ|की हूँ|वासी
native बनारसी हूँ|इलाहाबादी|लखनवी|बिहारी हूँ|दिल्लीवाला|मुंबईकर|भोपाली|जयपुरी`,
	bn: `
=place বাসা|গুহা|গর্ত|ঠিকানা কোথায়|কোথায়|আস্তানা|ডেরা
=birth মডেল|নির্মাণকাল|ব্যাচ
age # বসন্ত|অর্ধশতক|অর্ধশতাব্দী|পঞ্চাশ পেরি*|চল্লিশ পেরি*|ষাট পেরি*|ত্রিশ পেরি*
live বাসিন্দা
native ঢাকাইয়া|চাটগাঁইয়া|সিলেটি|কলকাতার মানুষ|বরিশাইল্যা|নোয়াখাইল্যা`,
	mr: `
=place बीळ|घरटे|गुहा|कुठे|मुक्काम
age # पावसाळे|अर्धशतक|पन्नाशी|चाळिशी|साठी|तिशी
live मूळचा|मूळची
native पुणेकर|मुंबईकर|नागपूरकर|नाशिककर|कोल्हापूरकर|सांगलीकर|सातारकर|ठाणेकर|कोकणी माणूस|सोलापूरकर`,
	ne: `
=place ओडार|गुँड|कहाँ|बसोबास
age # वसन्त|आधा शताब्दी|पचास काटे*|चालीस काटे*
live को हुँ|कै हुँ
native रैथाने`,
	ta: `
=place கூடு|குகை|எங்கே|இருப்பிடம்
age அரை நூற்றாண்டு
native *ைக்காரன்|*ைக்காரி|*ூர்க்காரன்|*ூர்க்காரி|*ூரான்|ஊர்க்காரன்|மண்ணின் மைந்தன்|மதுரைக்காரன்|சென்னைவாசி|கோவைக்காரன்`,
	te: `
=place గూడు|గుహ|ఎక్కడ|నివాసం
age అర్ధ శతాబ్దం|యాభై దాట*|నలభై దాట*|అరవై దాట*|ముప్పై దాట*
live మాది|మా ఊరు
native వాడిని|వాసిని|హైదరాబాదీని|బెజవాడ వాడిని`,
	kn: `
=place ಗೂಡು|ಗುಹೆ|ಎಲ್ಲಿ
age ಅರ್ಧ ಶತಮಾನ
live ನನ್ನೂರು|ನಮ್ಮೂರು
native ಊರಿನವನು|ಊರಿನವಳು|ಮೈಸೂರಿನವನು|ಬೆಂಗಳೂರಿನವನು|*ಗದವನು|*ಗದವಳು|*ರಿನವನು|*ರಿನವಳು`,
	ml: `
=place കൂട്|ഗുഹ|എവിടെ
age അര നൂറ്റാണ്ട്
native *ൂർക്കാരൻ|*ൂർക്കാരി|*ത്തുകാരൻ|*ത്തുകാരി|*ിക്കാരൻ|*ിക്കാരി`,
	hy: `
=place բույն|որջ|որտեղ|բնակավայր
=birth թողարկման տարի
age կես դար|հիսունն անց|քառասունն անց|վաթսունն անց|երեսունն անց
native երևանցի|երեւանցի|գյումրեցի|վանաձորցի|արցախցի|պէյրութահայ|հալէպահայ|լոռեցի|լոնդոնահայ`,
	ka: `
=place ბუდე|სორო|სად|ბუნაგი
=birth გამოშვების წელი
age ნახევარი საუკუნე|ორმოცს გადავცდი|ორმოცდაათს გადავცდი|სამოცს გადავცდი|ოცდაათს გადავცდი
native თბილისელი|ქუთაისელი|ბათუმელი|რუსთაველი ვარ|გორელი|ზუგდიდელი|თელაველი|სვანი ვარ|გურული|მეგრელი|კახელი|იმერელი`,
	ja: `
=name 戸籍上|免許証では|世を忍ぶ仮の姿|人間|操縦者|運営者
=birth 製造年|年式|型式|製造年月日|初出荷|ロット|製造|進水
=place 巣|巣穴|生息地|棲息地|出没地|出没地域|縄張り|母港|船籍|拠点|どこ|根城|住処|アジト|国籍|分布
age 還暦|古希|喜寿|傘寿|米寿|アラフォー|アラフィフ|アラサー|アラ還|年男|年女|不惑|知命|三十路|四十路|五十路|半世紀生き|団塊の世代|ゆとり世代|氷河期世代|成人式を迎え
live っ子です|生まれも育ちも|人です。|片田舎で|の片隅で|在の`,
	zh: `
=name 身分证上|身份證上|人类
=birth 出厂日期|出廠日期|生產日期|下水|出厂|出廠|年份
=place 巢|巢穴|窝|窩|栖息地|棲息地|母港|船籍|据点|據點|哪里|哪裡|国籍|國籍|分布
age 奔五|奔四|奔三|奔六|年过半百|年過半百|半百|不惑|知天命|花甲|古稀|而立|本命年|屬龍|屬虎|屬猴|屬馬|屬兔|屬蛇|屬豬|属龙|属虎|属猴|属马|属兔|属蛇|属猪`,
	ko: `
=name 주민등록상|호적상|인간|키보드 뒤|사람
=birth 연식|제조년|제조 연도|출고|출시|생산|모델
=place 둥지|굴|서식지|출몰지|출몰 지역|모항|선적항|본거지|거점|어디|아지트|국적|둥지 위치
age 환갑|칠순|고희|팔순|불혹|지천명|이순|쉰을 넘|마흔을 넘|예순을 넘|서른을 넘|반백|반백살|띠입니다|띠예요
live 토박이|촌사람|사람임|출신임|내기
native 서울내기|부산 사나이|부산 사람|대구 사람|광주 사람|제주 사람`,
	th: `
=place รัง|ถ้ำ|โพรง|ที่สิงสถิต|ท่าเรือ|ฐานทัพ|ที่ไหน|สัญชาติ
=birth รุ่น|ปีผลิต|ปีที่ผลิต
age เลขสี่|เลขห้า|เลขหก|เลขสาม|ครึ่งศตวรรษ|เกิดปีชวด|เกิดปีฉลู|เกิดปีขาล|เกิดปีเถาะ|เกิดปีมะโรง|เกิดปีมะเส็ง|เกิดปีมะเมีย|เกิดปีมะแม|เกิดปีวอก|เกิดปีระกา|เกิดปีจอ|เกิดปีกุน|ปีมะโรง|ปีวอก
named เรียกพี่|เรียกน้อง|เรียกลุง|เรียกป้า|เรียกครู
native คนขอนแก่น|คนเชียงใหม่|คนอุบล|คนโคราช|คนลำปาง|คนสงขลา|คนใต้|คนอีสาน|คนเหนือ|บ้านอยู่|ลูกน้ำเค็ม`,
};
