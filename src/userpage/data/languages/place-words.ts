/**
 * Words about places, and about years that are told without a figure:
 *
 * - `%quarter` kinds of places that stand beside a name ("district"), and people who are called by it;
 * - `%when` years and seasons that an event stands for ("born in the year of the flood");
 * - `%nouns` marks languages in which every noun has a capital;
 * - `%place` towns and regions, as they are written in the language.
 *
 * They go with the words of each language; see `families.ts`, and `../../cues.ts` for how entries are written.
 */
export const PLACE_WORDS: Record<string, string> = {
	en: `
%quarter district neighbourhood neighborhood suburb quarter village hamlet parish borough barangay township native county street canton province prefecture shire`,
	de: `
%quarter stadtteil ortsteil viertel kiez dorf bezirk gemeinde vorort weiler gegend landkreis kreis urgestein kanton bundesland provinz region
%when jahr jahres
%in aus in bei nahe
%nouns ja
%place Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Mannheim Karlsruhe Augsburg Wiesbaden Mönchengladbach Gelsenkirchen Aachen Braunschweig Kiel Chemnitz Halle Magdeburg Freiburg Krefeld Mainz Lübeck Erfurt Oberhausen Rostock Kassel Hagen Potsdam Saarbrücken Hamm Ludwigshafen Oldenburg Osnabrück Leverkusen Heidelberg Darmstadt Solingen Regensburg Herne Paderborn Neuss Ingolstadt Offenbach Fürth Ulm Heilbronn Pforzheim Würzburg Wolfsburg Göttingen Bottrop Reutlingen Koblenz Bremerhaven Bergisch_Gladbach Jena Trier Erlangen Moers Siegen Hildesheim Salzgitter Cottbus Gera Gütersloh Schwerin Zwickau Tübingen Konstanz Bamberg Bayreuth Passau Flensburg Görlitz Weimar Wien Graz Linz Salzburg Innsbruck Klagenfurt Villach Wels Dornbirn Bregenz Zürich Genf Basel Bern Lausanne Winterthur Luzern St._Gallen Chur Schaffhausen Bayern Franken Schwaben Sachsen Thüringen Hessen Westfalen Ruhrgebiet Rheinland Pfalz Saarland Niedersachsen Ostfriesland Holstein Mecklenburg Brandenburg Vorpommern Allgäu Schwarzwald Eifel Harz Oberpfalz Erzgebirge Lausitz Tirol Südtirol Steiermark Kärnten Vorarlberg Burgenland Oberösterreich Niederösterreich Aargau Wallis Graubünden Tessin`,
	lb: `
%quarter duerf quartier gemeng
%in aus vun zu bei no
%nouns jo
%place Lëtzebuerg Esch Déifferdeng Diddeleng Ettelbréck Dikrech Wolz Iechternach Minett Éislek`,
	fr: `
%quarter quartier village hameau commune faubourg banlieue bourg natif native bled arrondissement département canton province comté région
%when année l'année an l'an
%place Paris Marseille Lyon Toulouse Nice Nantes Montpellier Strasbourg Bordeaux Lille Rennes Reims Toulon Saint-Étienne Le_Havre Grenoble Dijon Angers Nîmes Clermont-Ferrand Le_Mans Aix-en-Provence Brest Tours Amiens Limoges Annecy Perpignan Besançon Metz Orléans Rouen Mulhouse Caen Nancy Roubaix Tourcoing Avignon Dunkerque Poitiers Versailles Pau Calais Colmar Bourges Quimper Valence Chambéry Lorient Niort Troyes Bayonne La_Rochelle Cherbourg Vannes Laval Albi Arles Béziers Cholet Bretagne Normandie Alsace Lorraine Provence Auvergne Bourgogne Picardie Champagne Savoie Bretagne Gascogne Béarn Limousin Poitou Vendée Jura Ardèche Drôme Cévennes Finistère Morbihan Gironde Dordogne Aveyron Creuse Corrèze Cantal Lozère Isère Vosges Bruxelles Liège Namur Charleroi Mons Tournai Wallonie Genève Lausanne Fribourg Neuchâtel Sion Montréal Québec Laval Gatineau Sherbrooke Saguenay Trois-Rivières Rimouski Rouyn-Noranda Gaspésie Abitibi Acadie Moncton Dakar Abidjan Bamako Kinshasa Douala Yaoundé Alger Oran Tunis Casablanca Rabat Cotonou Lomé Ouagadougou Conakry Niamey Libreville Brazzaville Antananarivo`,
	es: `
%quarter barrio colonia pueblo vereda aldea corregimiento comuna pedanía ejido municipio distrito nativo nativa localidad parroquia provincia cantón departamento región
%when año
%place Madrid Barcelona Valencia Sevilla Zaragoza Málaga Murcia Palma Bilbao Alicante Córdoba Valladolid Vigo Gijón Vitoria Granada Elche Oviedo Badajoz Cartagena Jerez Pamplona Almería Santander Burgos Salamanca León Cádiz Lugo Cáceres Toledo Cuenca Segovia Guadalajara Asturias Cantabria Extremadura Andalucía Aragón Castilla La_Mancha Galicia Navarra La_Rioja Canarias Tenerife Lanzarote México CDMX Monterrey Puebla Tijuana Querétaro Mérida Oaxaca Chiapas Veracruz Xalapa Morelia Toluca Chihuahua Hermosillo Culiacán Mazatlán Zacatecas Durango Acapulco Cuernavaca Cancún Jalisco Michoacán Sinaloa Sonora Yucatán Bogotá Medellín Cali Barranquilla Bucaramanga Pereira Manizales Boyacá Antioquia Cauca Nariño Tolima Caracas Maracaibo Mérida Lima Arequipa Trujillo Cusco Quito Guayaquil Cuenca La_Paz Santa_Cruz Cochabamba Potosí Santiago Valparaíso Concepción Temuco Antofagasta Valdivia Chiloé Punta_Arenas Buenos_Aires Rosario Mendoza Tucumán La_Plata Salta Jujuy Neuquén Entre_Ríos Santa_Fe Montevideo Asunción San_José Managua Granada Tegucigalpa Guatemala San_Salvador Panamá La_Habana Santo_Domingo San_Juan`,
	pt: `
%quarter bairro aldeia vila povoado freguesia distrito sítio arraial município natural cidade concelho comunidade favela província estado ilha região
%when ano
%place Lisboa Porto Braga Coimbra Setúbal Faro Évora Aveiro Viseu Leiria Guimarães Algarve Alentejo Minho Trás-os-Montes Açores Madeira Funchal São_Paulo Rio_de_Janeiro Salvador Brasília Fortaleza Belo_Horizonte Manaus Curitiba Recife Goiânia Belém Porto_Alegre Guarulhos São_Luís Natal João_Pessoa Florianópolis Niterói Olinda Londrina Blumenau Pelotas Santos Caruaru Bahia Pernambuco Ceará Paraíba Alagoas Maranhão Piauí Amazonas Mato_Grosso Santa_Catarina Luanda Maputo Macau`,
	it: `
%quarter quartiere rione frazione borgo paese contrada sestiere comune provincia città cantone regione valle isola
%when anno l'anno
%place Roma Milano Napoli Torino Palermo Genova Bologna Firenze Bari Catania Venezia Verona Messina Padova Trieste Brescia Taranto Prato Parma Modena Reggio_Calabria Reggio_Emilia Perugia Ravenna Livorno Cagliari Foggia Rimini Salerno Ferrara Sassari Latina Monza Siracusa Pescara Bergamo Forlì Trento Vicenza Terni Bolzano Novara Piacenza Ancona Andria Udine Arezzo Cesena Lecce Pesaro Alessandria Pisa Como Varese Lucca Siena Cremona Mantova Asti Cuneo Savona Imperia Aosta Biella Vercelli Pavia Lodi Lecco Sondrio Belluno Treviso Rovigo Pordenone Gorizia Macerata Ascoli Fermo Grosseto Massa Carrara Viterbo Rieti Frosinone L'Aquila Teramo Chieti Campobasso Isernia Caserta Benevento Avellino Potenza Matera Cosenza Catanzaro Crotone Trapani Agrigento Caltanissetta Enna Ragusa Nuoro Oristano Piemonte Lombardia Veneto Friuli Liguria Emilia Romagna Toscana Umbria Marche Lazio Abruzzo Molise Campania Puglia Basilicata Calabria Sicilia Sardegna Salento Brianza Maremma Langhe Cilento Lugano Bellinzona Locarno Ticino`,
	ca: `
%quarter barri poble vila comarca raval
%when any l'any
%place Barcelona Girona Lleida Tarragona Manresa Reus Sabadell Terrassa Mataró Vic Figueres Olot Berga Igualada Tortosa Badalona València Alacant Castelló Elx Gandia Alcoi Sagunt Xàtiva Dénia Palma Manacor Inca Maó Ciutadella Eivissa Mallorca Menorca Perpinyà Empordà Garrotxa Osona Bages Penedès Priorat Montsià Maresme Berguedà Ripollès Andorra`,
	gl: `
%quarter barrio aldea parroquia lugar vila concello
%when ano
%place Vigo Coruña Santiago Compostela Lugo Ourense Pontevedra Ferrol Viveiro`,
	ro: `
%quarter cartierul cartier satul sat comuna orașul județul județ comună
%when anul an
%place București Cluj Cluj-Napoca Timișoara Iași Constanța Craiova Brașov Galați Ploiești Oradea Brăila Arad Pitești Sibiu Bacău Târgu_Mureș Baia_Mare Buzău Botoșani Satu_Mare Suceava Râmnicu_Vâlcea Piatra_Neamț Târgoviște Focșani Tulcea Bistrița Reșița Slatina Călărași Alba_Iulia Giurgiu Deva Hunedoara Zalău Sfântu_Gheorghe Bârlad Vaslui Roman Turda Mediaș Sighet Lugoj Chișinău Bălți Tiraspol Cahul Ardeal Transilvania Moldova Oltenia Muntenia Banat Bucovina Maramureș Dobrogea Crișana`,
	nl: `
%quarter wijk buurt dorp stadsdeel gehucht gemeente deelgemeente polder provincie eiland
%when jaar
%place Amsterdam Rotterdam Den_Haag Utrecht Eindhoven Groningen Tilburg Almere Breda Nijmegen Apeldoorn Haarlem Arnhem Enschede Amersfoort Zaandam Den_Bosch Zwolle Leeuwarden Leiden Maastricht Dordrecht Zoetermeer Deventer Delft Alkmaar Hoorn Assen Emmen Heerlen Venlo Roermond Middelburg Vlissingen Goes Gouda Hilversum Lelystad Helmond Oss Hengelo Almelo Drachten Sneek Meppel Friesland Drenthe Overijssel Gelderland Flevoland Zeeland Brabant Limburg Twente Achterhoek Betuwe Veluwe Antwerpen Gent Brugge Leuven Mechelen Aalst Kortrijk Hasselt Genk Oostende Sint-Niklaas Roeselare Turnhout Dendermonde Oudenaarde Ieper Brussel Vlaanderen Kempen Haspengouw Paramaribo`,
	af: `
%quarter dorp wyk buurt plaas voorstad
%when jaar
%place Kaapstad Pretoria Johannesburg Bloemfontein Stellenbosch Paarl Worcester George Oudtshoorn Upington Kimberley Potchefstroom Durban Gqeberha Windhoek Swakopmund Karoo Boland Overberg Wes-Kaap Oos-Kaap Noord-Kaap Vrystaat Namakwaland Weskus`,
	sv: `
%quarter stadsdelen stadsdel byn by kvarteret förorten trakten socken kommun landskapet län landet ön
%when år året
%place Stockholm Göteborg Malmö Uppsala Västerås Örebro Linköping Helsingborg Jönköping Norrköping Lund Umeå Gävle Borås Eskilstuna Södertälje Karlstad Täby Växjö Halmstad Sundsvall Luleå Trollhättan Östersund Borlänge Falun Kalmar Skövde Kristianstad Karlskrona Skellefteå Uddevalla Varberg Nyköping Härnösand Visby Kiruna Örnsköldsvik Skåne Småland Dalarna Värmland Norrland Norrbotten Västerbotten Jämtland Hälsingland Gotland Öland Blekinge Halland Bohuslän Västmanland Södermanland Sörmland Östergötland Västergötland Närke Dalsland Åbo Åland Österbotten Vasa Jakobstad Borgå`,
	nb: `
%quarter bydelen bydel bygda bygd tettstedet kommune fylket øya
%when år året
%place Oslo Bergen Trondheim Stavanger Drammen Fredrikstad Kristiansand Sandnes Tromsø Sarpsborg Skien Ålesund Sandefjord Haugesund Tønsberg Moss Bodø Arendal Hamar Larvik Halden Lillehammer Harstad Molde Kongsberg Gjøvik Horten Kristiansund Mo_i_Rana Alta Narvik Elverum Namsos Steinkjer Voss Førde Florø Finnmark Troms Nordland Trøndelag Rogaland Vestland Hordaland Sogn Sunnmøre Hedmark Oppland Telemark Agder Østfold Vestfold Buskerud Toten Hadeland Valdres Lofoten`,
	da: `
%quarter bydelen bydel landsbyen landsby kvarteret sogn kommune forstad
%when år året
%place København Aarhus Århus Odense Aalborg Ålborg Esbjerg Randers Kolding Horsens Vejle Roskilde Herning Silkeborg Næstved Fredericia Viborg Køge Holstebro Taastrup Slagelse Hillerød Sønderborg Svendborg Hjørring Holbæk Frederikshavn Nørresundby Ringsted Haderslev Thisted Skive Nykøbing Aabenraa Tønder Ribe Varde Jylland Sjælland Fyn Lolland Falster Bornholm Mors Thy Vendsyssel Sønderjylland Amager Vesterbro Nørrebro Østerbro Grønland Nuuk`,
	is: `
%quarter hverfi þorp sveit hreppi
%when árið ár
%place Reykjavík Akureyri Kópavogur Hafnarfjörður Selfoss Ísafjörður Egilsstaðir Húsavík Keflavík Akranes Vestmannaeyjar`,
	fi: `
%quarter kaupunginosassa kaupunginosa kylässä kylä kylästä lähiössä kaupungista kunnassa kasvatti seudulla
%when vuonna vuosi vuotta
%place Helsinki Espoo Tampere Vantaa Oulu Turku Jyväskylä Kuopio Lahti Pori Kouvola Joensuu Lappeenranta Hämeenlinna Vaasa Seinäjoki Rovaniemi Mikkeli Porvoo Rauma Kajaani Savonlinna Imatra Kemi Pietarsaari Inari Lappi Savo Karjala Kainuu Pohjanmaa Uusimaa Häme Satakunta Kymenlaakso`,
	et: `
%quarter linnaosa linnaosas küla külas külast vald alevik
%when aastal
%place Tallinn Tartu Narva Pärnu Kohtla-Järve Viljandi Rakvere Kuressaare Võru Haapsalu Saaremaa Hiiumaa Võrumaa Setomaa Nõmme Kalamaja Mustamäe Lasnamäe`,
	lt: `
%quarter rajone rajonas kaime kaimas miestelyje mikrorajone
%when metais
%place Vilnius Kaunas Klaipėda Šiauliai Panevėžys Alytus Marijampolė Mažeikiai Jonava Utena Kėdainiai Telšiai Visaginas Tauragė Ukmergė Plungė Šilutė Kretinga Palanga Radviliškis Druskininkai Rokiškis Biržai Žemaitija Aukštaitija Dzūkija Suvalkija Vilniuje Kaune Klaipėdoje Šiauliuose Panevėžyje`,
	lv: `
%quarter mikrorajonā ciemā pagastā rajonā novadā
%when gadā
%place Rīga Daugavpils Liepāja Jelgava Jūrmala Ventspils Rēzekne Ogre Valmiera Jēkabpils Tukums Cēsis Salaspils Kuldīga Sigulda Talsi Madona Bauska Dobele Saldus Latgale Kurzeme Vidzeme Zemgale Rīgā Liepājā Ventspilī Jelgavā Valmierā`,
	pl: `
%quarter dzielnicy dzielnica osiedlu osiedle wsi wieś gminie gmina miasteczku miasteczko powiecie rodowity rodowita województwa województwie powiatu gminy
%when roku
%place Warszawa Kraków Łódź Wrocław Poznań Gdańsk Szczecin Bydgoszcz Lublin Białystok Katowice Gdynia Częstochowa Radom Toruń Sosnowiec Rzeszów Kielce Gliwice Olsztyn Zabrze Bielsko-Biała Bytom Zielona_Góra Rybnik Ruda_Śląska Opole Tychy Gorzów Elbląg Dąbrowa_Górnicza Płock Wałbrzych Włocławek Tarnów Chorzów Koszalin Kalisz Legnica Grudziądz Jaworzno Słupsk Jastrzębie Nowy_Sącz Jelenia_Góra Siedlce Mysłowice Konin Piła Piotrków Lubin Inowrocław Suwałki Gniezno Stargard Ostrów Przemyśl Zamość Sanok Krosno Cieszyn Śląsk Mazury Mazowsze Podlasie Podhale Kaszuby Kujawy Wielkopolska Małopolska Pomorze Warmia Podkarpacie Zagłębie Kurpie`,
	cs: `
%quarter čtvrti čtvrť obci obec vesnici vesnice městečku městyse rodák rodačka sídlišti okrese kraje kraji okresu
%when roce rok roku
%place Praha Brno Ostrava Plzeň Liberec Olomouc Budějovice Hradec_Králové Ústí Pardubice Zlín Havířov Kladno Most Opava Frýdek-Místek Jihlava Karviná Teplice Děčín Karlovy_Vary Chomutov Jablonec Mladá_Boleslav Prostějov Přerov Třebíč Česká_Lípa Třinec Tábor Znojmo Příbram Cheb Kolín Trutnov Písek Kroměříž Vsetín Šumperk Uherské_Hradiště Břeclav Hodonín Litoměřice Strakonice Klatovy Morava Slezsko Čechy Haná Valašsko Vysočina Šumava Slovácko Podkrkonoší Polabí`,
	sk: `
%quarter štvrti obci obec dedine dedina mestečku rodák rodáčka sídlisku okrese
%when roku rok
%place Bratislava Košice Prešov Žilina Nitra Banská_Bystrica Trnava Trenčín Martin Poprad Prievidza Zvolen Považská_Bystrica Michalovce Spišská_Nová_Ves Komárno Levice Humenné Bardejov Liptovský_Mikuláš Ružomberok Piešťany Lučenec Topoľčany Skalica Spiš Orava Liptov Zemplín Šariš Gemer Kysuce Záhorie Turiec Petržalka`,
	sl: `
%quarter četrti vasi vas naselju občini kraju
%when leta letu
%place Ljubljana Maribor Celje Kranj Koper Velenje Novo_mesto Ptuj Trbovlje Kamnik Jesenice Domžale Nova_Gorica Izola Murska_Sobota Škofja_Loka Postojna Idrija Kočevje Gorenjska Dolenjska Primorska Štajerska Prekmurje Notranjska Koroška Bela_krajina Kras Ljubljani Mariboru Celju Kranju Kopru`,
	hr: `
%quarter kvartu kvart selu selo naselju četvrti gradu općini
%when godine
%place Zagreb Split Rijeka Osijek Zadar Pula Slavonski_Brod Karlovac Varaždin Šibenik Sisak Dubrovnik Bjelovar Vinkovci Koprivnica Požega Čakovec Vukovar Virovitica Knin Makarska Rovinj Poreč Krk Hvar Brač Vis Korčula Dalmacija Slavonija Istra Lika Zagorje Međimurje Sarajevo Mostar Tuzla Zenica Banja_Luka Bihać Travnik Hercegovina Bosna Zagrebu Splitu Rijeci Osijeku Zadru Sarajevu Mostaru Tuzli`,
	sr: `
%quarter насељу селу село крају крај граду општини naselju selu selo kraju gradu opštini
%when године godine
%place Београд Нови_Сад Ниш Крагујевац Суботица Зрењанин Панчево Чачак Краљево Нови_Пазар Крушевац Смедерево Лесковац Ужице Ваљево Врање Шабац Сомбор Пожаревац Пирот Зајечар Кикинда Сремска_Митровица Јагодина Вршац Бор Прокупље Лозница Војводина Банат Бачка Срем Шумадија Мачва Златибор Косово Приштина Подгорица Никшић Бањалука Beograd Novi_Sad Niš Kragujevac Subotica Zrenjanin Pančevo Čačak Kraljevo Kruševac Užice Valjevo Vranje Šabac Sombor Vojvodina Šumadija Beogradu Novom_Sadu Nišu Београду Новом_Саду Нишу`,
	mk: `
%quarter населба село селото маало општина град
%when година година_кога
%place Скопје Битола Куманово Прилеп Тетово Велес Штип Охрид Гостивар Струмица Кавадарци Кочани Кичево Струга Радовиш Гевгелија Крушево Дебар`,
	bg: `
%quarter квартал село селото махала община град градче
%when година годината
%place София Пловдив Варна Бургас Русе Стара_Загора Плевен Сливен Добрич Шумен Перник Хасково Ямбол Пазарджик Благоевград Велико_Търново Враца Габрово Видин Асеновград Казанлък Кюстендил Кърджали Монтана Димитровград Ловеч Силистра Разград Дупница Троян Смолян Търговище Карлово Самоков Банско Сандански Несебър Родопите Тракия Добруджа`,
	ru: `
%quarter район районе районе* посёлок поселок посёлке поселке селе село деревне деревня деревни городке городок станице хуторе микрорайоне микрорайон ауле уроженец уроженка областью области область крае
%when год году года
%place Москва Петербург Санкт-Петербург Питер Новосибирск Екатеринбург Казань Нижний_Новгород Челябинск Красноярск Самара Уфа Ростов Омск Краснодар Воронеж Пермь Волгоград Саратов Тюмень Тольятти Барнаул Ижевск Махачкала Хабаровск Ульяновск Иркутск Владивосток Ярославль Кемерово Томск Набережные_Челны Севастополь Ставрополь Оренбург Новокузнецк Рязань Балашиха Пенза Чебоксары Липецк Калининград Астрахань Тула Киров Сочи Курск Улан-Удэ Тверь Магнитогорск Сургут Брянск Иваново Якутск Владимир Белгород Архангельск Чита Калуга Симферополь Смоленск Саранск Волжский Вологда Курган Череповец Орёл Владикавказ Мурманск Тамбов Грозный Петрозаводск Кострома Нижневартовск Новороссийск Йошкар-Ола Таганрог Комсомольск Сыктывкар Нальчик Шахты Братск Дзержинск Орск Ангарск Псков Бийск Южно-Сахалинск Великий_Новгород Абакан Норильск Сибирь Урал Алтай Забайкалье Приморье Камчатка Сахалин Карелия Татарстан Башкирия Чувашия Удмуртия Мордовия Дагестан Кубань Поволжье Минск Алматы Астана Бишкек Ташкент Рига Кишинёв Тбилиси Ереван Баку`,
	uk: `
%quarter район районі селище селищі селі село містечку містечко мікрорайоні хуторі уродженець уродженка області краї
%when рік року році
%place Київ Києві Києва Харків Харкові Харкова Одеса Одесі Одеси Дніпро Дніпрі Донецьк Запоріжжя Запоріжжі Львів Львові Львова Кривий_Ріг Миколаїв Миколаєві Маріуполь Маріуполі Луганськ Вінниця Вінниці Сімферополь Херсон Херсоні Полтава Полтаві Чернігів Чернігові Черкаси Черкасах Житомир Житомирі Суми Сумах Хмельницький Хмельницькому Чернівці Чернівцях Рівне Рівному Івано-Франківськ Івано-Франківську Тернопіль Тернополі Луцьк Луцьку Ужгород Ужгороді Кропивницький Кременчук Кременчуці Біла_Церква Мелітополь Бердянськ Мукачево Дрогобич Коломия Умань Ніжин Волинь Поділля Галичина Полісся Закарпаття Буковина Слобожанщина Донбас Крим`,
	be: `
%quarter раён раёне вёсцы вёска мястэчку горадзе вобласці
%when год годзе
%place Мінск Гомель Магілёў Віцебск Гродна Горадня Брэст Берасце Бабруйск Баранавічы Барысаў Пінск Орша Мазыр Салігорск Наваполацк Ліда Полацк Слуцк Палессе`,
	el: `
%quarter γειτονιά συνοικία χωριό προάστιο δήμο δήμος νησί γέννημα
%when χρονιά χρόνο έτος
%place Αθήνα Θεσσαλονίκη Πάτρα Πειραιάς Λάρισα Ηράκλειο Βόλος Ιωάννινα Τρίκαλα Χαλκίδα Σέρρες Αλεξανδρούπολη Ξάνθη Κατερίνη Καλαμάτα Καβάλα Χανιά Λαμία Κομοτηνή Ρόδος Κέρκυρα Δράμα Βέροια Κοζάνη Καρδίτσα Ρέθυμνο Μυτιλήνη Χίος Σάμος Σύρος Αμοργός Νάξος Πάρος Κρήτη Πελοπόννησος Μακεδονία Θράκη Ήπειρος Θεσσαλία Κυκλάδες Λευκωσία Λεμεσός Λάρνακα Πάφος Κύπρος`,
	hu: `
%quarter kerületben kerület kerületi falu faluban községben városrészben lakótelepen szülötte megyében megye
%when évben évében
%place Budapest Debrecen Szeged Miskolc Pécs Győr Nyíregyháza Kecskemét Székesfehérvár Szombathely Szolnok Tatabánya Kaposvár Érd Veszprém Békéscsaba Zalaegerszeg Sopron Eger Nagykanizsa Dunaújváros Hódmezővásárhely Salgótarján Cegléd Baja Ózd Vác Gödöllő Esztergom Pápa Gyöngyös Kolozsvár Marosvásárhely Nagyvárad Csíkszereda Székelyudvarhely Sepsiszentgyörgy Szabadka Komárom Ungvár Erdély Székelyföld Vajdaság Felvidék Kispest Újpest Zugló Kőbánya Angyalföld`,
	tr: `
%quarter mahallesi mahallesinde mahallesinden semti semtinde köyü köyünde köyünden ilçesi ilçesinde kasabası yöresi
%when yıl yılı yılında sene senesi
%place İstanbul Ankara İzmir Bursa Adana Gaziantep Konya Antalya Kayseri Mersin Eskişehir Diyarbakır Samsun Denizli Şanlıurfa Urfa Adapazarı Malatya Kahramanmaraş Erzurum Van Batman Elazığ Sivas Manisa Tarsus Gebze Balıkesir Trabzon Kütahya Çorum Adıyaman Osmaniye Kırıkkale Antakya Hatay Aydın İskenderun Uşak Aksaray Afyon Isparta Edirne Kastamonu Bolu Rize Ordu Giresun Tokat Amasya Sinop Çanakkale Tekirdağ Kırklareli Muğla Bodrum Mardin Siirt Siverek Bitlis Muş Bingöl Tunceli Dersim Erzincan Kars Ardahan Artvin Iğdır Ağrı Hakkari Niğde Nevşehir Kırşehir Yozgat Karaman Burdur Bartın Zonguldak Düzce Yalova Bilecik Moda Kadıköy Üsküdar Beşiktaş Karadeniz Lefkoşa Girne`,
	az: `
%quarter rayonu rayonunda kəndi kəndində kəndindən məhəlləsi qəsəbəsi
%when il ildə ili
%place Bakı Gəncə Sumqayıt Mingəçevir Lənkəran Şirvan Naxçıvan Şəki Yevlax Xankəndi Şuşa Quba Qəbələ Zaqatala Ağdam Bərdə Təbriz Ərdəbil Urmiya`,
	kk: `
%quarter ауданы ауданында ауылы ауылында облысы ауылынан
%when жылы
%place Алматы Астана Шымкент Қарағанды Ақтөбе Тараз Павлодар Өскемен Семей Атырау Қостанай Қызылорда Орал Петропавл Ақтау Түркістан Көкшетау Талдықорған Екібастұз Жезқазған Балқаш`,
	ky: `
%quarter району айылы айылында облусу
%place Бишкек Ош Жалал-Абад Каракол Токмок Нарын Талас Баткен`,
	uz: `
%quarter tumani tumanida qishlogʻi qishlogʻida mahallasi mahallasida viloyati
%when yili yil
%place Toshkent Samarqand Buxoro Namangan Andijon Fargʻona Qoʻqon Nukus Qarshi Termiz Xiva Urganch Jizzax Navoiy Guliston Margʻilon Surxondaryo Qashqadaryo Xorazm`,
	eu: `
%quarter auzoan auzoa herrian herria herrikoa baserrian
%when urtean
%place Bilbo Donostia Gasteiz Iruñea Barakaldo Getxo Irun Durango Eibar Zarautz Getaria Hernani Tolosa Azpeitia Bergara Gernika Mungia Baiona Bizkaia Gipuzkoa Araba Nafarroa Lapurdi Zuberoa Bilbon Donostian Gasteizen Iruñean`,
	cy: `
%quarter pentref ardal bro tref
%when flwyddyn chwedegau saithdegau pumdegau wythdegau nawdegau
%place Caerdydd Abertawe Casnewydd Wrecsam Bangor Aberystwyth Caernarfon Caerfyrddin Llanelli Merthyr Llandudno Ceredigion Gwynedd Môn Llŷn Eryri Morgannwg Penfro Powys Conwy Dolgellau Pwllheli`,
	ga: `
%quarter sráidbhaile baile ceantar paróiste
%when bliain bhliain
%place Baile_Átha_Cliath Corcaigh Gaillimh Luimneach Port_Láirge Sligeach Conamara Ciarraí Maigh_Eo Tír_Chonaill Gaoth_Dobhair Béal_Feirste Doire`,
	sq: `
%quarter lagjen lagje fshatin fshati fshat komuna
%when vitin
%place Tiranë Tirana Durrës Vlorë Shkodër Elbasan Korçë Fier Berat Gjirokastër Sarandë Prishtinë Prizren Pejë Gjakovë Gjilan Mitrovicë Ferizaj Tetovë Gostivar Shkup Kosovë`,
	eo: `
%quarter vilaĝo kvartalo urbeto
%when jaro`,
	id: `
%quarter kampung kampungnya desa dusun kelurahan kecamatan orang asli warga wong arek urang
%when tahun
%place Jakarta Surabaya Bandung Bekasi Medan Tangerang Depok Semarang Palembang Makassar Bogor Batam Pekanbaru Padang Malang Samarinda Denpasar Tasikmalaya Pontianak Banjarmasin Balikpapan Jambi Cimahi Surakarta Solo Serang Yogyakarta Jogja Cilegon Mataram Kupang Manado Bengkulu Cirebon Sukabumi Kediri Madiun Pekalongan Tegal Banda_Aceh Bukittinggi Payakumbuh Blitar Probolinggo Pasuruan Mojokerto Magelang Salatiga Ambon Ternate Jayapura Sorong Merauke Palu Kendari Gorontalo Lampung Aceh Banten Jawa_Barat Jawa_Tengah Jawa_Timur Bali Lombok Flores Papua Maluku Sulawesi Kalimantan Sumatera Madura Minangkabau Toraja Nias`,
	ms: `
%quarter kampung taman daerah mukim orang jati felda pekan
%when tahun
%place Kuala_Lumpur Johor Johor_Bahru Melaka Kedah Kelantan Terengganu Pahang Perak Perlis Selangor Pulau_Pinang Negeri_Sembilan Sabah Sarawak Labuan Putrajaya Ipoh Shah_Alam Petaling_Jaya Kota_Kinabalu Kuching Sandakan Tawau Miri Sibu Seremban Alor_Setar Kota_Bharu Kuantan Taiping Muar Batu_Pahat Kluang Tambunan Keningau Ranau Brunei`,
	jv: `
%quarter desa dusun wong kampung
%place Sala Surakarta Ngayogyakarta Semarang Surabaya Banyumas Tegal Magelang Klaten Kediri`,
	tl: `
%quarter barangay brgy bayan nayon lungsod barrio sitio
%when taong taon
%place Maynila Manila Quezon Caloocan Davao Cebu Zamboanga Taguig Antipolo Pasig Cagayan_de_Oro Dasmariñas Bacoor Iloilo Makati Bacolod Las_Piñas Cavite Laguna Batangas Rizal Bulacan Pampanga Bataan Zambales Tarlac Pangasinan Ilocos Baguio Benguet Isabela Bicol Albay Naga Legazpi Mindoro Palawan Leyte Tacloban Samar Bohol Dumaguete Negros Mindanao Surigao Butuan Bukidnon Cotabato Sulu`,
	vi: `
%in trong
%quarter phường xã thôn ấp quận huyện làng khóm dân gốc quê xóm
%when năm
%place Hà_Nội Sài_Gòn Đà_Nẵng Hải_Phòng Cần_Thơ Huế Nha_Trang Đà_Lạt Vũng_Tàu Biên_Hòa Quy_Nhơn Vinh Thanh_Hóa Nam_Định Thái_Bình Hải_Dương Bắc_Ninh Thái_Nguyên Hạ_Long Lạng_Sơn Sa_Đéc Cà_Mau Bạc_Liêu Sóc_Trăng Trà_Vinh Vĩnh_Long Bến_Tre Mỹ_Tho Long_Xuyên Châu_Đốc Rạch_Giá Phú_Quốc Tây_Ninh Bình_Dương Đồng_Nai Nghệ_An Hà_Tĩnh Quảng_Bình Quảng_Trị Quảng_Nam Quảng_Ngãi Phú_Yên Khánh_Hòa Gia_Lai Đắk_Lắk Kon_Tum`,
	sw: `
%quarter kijiji mtaa kata wilaya mwenyeji mzaliwa mkazi
%when mwaka
%place Dar_es_Salaam Dodoma Mwanza Arusha Mbeya Morogoro Tanga Zanzibar Unguja Pemba Kigoma Tabora Moshi Iringa Shinyanga Singida Mtwara Lindi Songea Bukoba Musoma Nairobi Mombasa Kisumu Nakuru Eldoret Malindi Lamu Kilifi Kwale Thika Nyeri Meru Machakos Kitale Kampala Goma Bukavu Bujumbura Kigali`,
	ar: `
%quarter حي قرية مدينة حارة ضاحية محافظة ولاية منطقة بلدة
%when عام سنة السنة العام
%place القاهرة الإسكندرية الجيزة المنصورة طنطا أسيوط سوهاج الأقصر أسوان بورسعيد السويس الإسماعيلية الفيوم دمياط الزقازيق المنيا قنا بغداد البصرة الموصل أربيل كركوك النجف كربلاء الناصرية السليمانية دمشق حلب حمص حماة اللاذقية طرطوس دير_الزور الرقة درعا بيروت طرابلس صيدا صور زحلة عمان إربد الزرقاء العقبة السلط القدس غزة نابلس الخليل رام_الله جنين بيت_لحم حيفا يافا الناصرة الرياض جدة مكة المدينة الدمام الطائف تبوك أبها القصيم حائل جازان الكويت الدوحة أبوظبي دبي الشارقة المنامة مسقط صلالة صنعاء عدن تعز حضرموت الحديدة الخرطوم أم_درمان بنغازي مصراتة تونس صفاقس سوسة القيروان بنزرت الجزائر وهران قسنطينة عنابة سطيف تلمسان باتنة بجاية الرباط الدار_البيضاء فاس مراكش طنجة أكادير مكناس وجدة تطوان نواكشوط`,
	fa: `
%quarter محلهٔ محله محله‌ی روستای روستا شهر شهرستان کوی بچه‌های بچهٔ بچه‌ی دیار استان منطقهٔ
%when سال سالی
%place تهران مشهد اصفهان کرج شیراز تبریز قم اهواز کرمانشاه ارومیه رشت زاهدان همدان کرمان یزد اردبیل بندرعباس اراک اسلامشهر زنجان سنندج قزوین خرم‌آباد گرگان ساری شهرکرد کاشان دزفول سبزوار نیشابور بابل آمل خوی بوشهر بیرجند مراغه بروجرد نجف‌آباد ساوه بجنورد ایلام یاسوج سمنان شاهرود لاهیجان لنگرود رامسر چالوس آبادان خرمشهر شوشتر مهاباد سقز مریوان نارمک تجریش کابل هرات مزارشریف قندهار بلخ بامیان جلال‌آباد غزنی بدخشان دوشنبه خجند گیلان مازندران خراسان لرستان کردستان خوزستان سیستان گلستان`,
	he: `
%quarter שכונת שכונה מושב קיבוץ עיר כפר ישוב יישוב
%in ב- מ-
%when בשנת בשנה שנת
%place ירושלים תל_אביב חיפה ראשון_לציון פתח_תקווה אשדוד נתניה באר_שבע בני_ברק חולון רמת_גן אשקלון רחובות בת_ים הרצליה כפר_סבא חדרה מודיעין נצרת לוד רמלה רעננה גבעתיים קריית_גת קריית_שמונה אילת טבריה צפת עכו נהריה עפולה כרמיאל דימונה ערד שדרות יבנה זכרון_יעקב הגליל הגולן הנגב השרון עמק_יזרעאל הערבה`,
	ur: `
%quarter محلہ محلے گاؤں شہر ضلع علاقے قصبہ علاقہ
%in +میں +سے +کا +کی +کے
%when سال
%place کراچی لاہور فیصل_آباد راولپنڈی گوجرانوالہ پشاور ملتان حیدرآباد اسلام_آباد کوئٹہ سرگودھا سیالکوٹ بہاولپور سکھر جھنگ شیخوپورہ لاڑکانہ گجرات مردان قصور ساہیوال اوکاڑہ خانیوال جہلم چکوال میانوالی ڈیرہ_غازی_خان ایبٹ_آباد سوات مظفرآباد میرپور گلگت سکردو لکھنؤ دہلی حیدرآباد علی_گڑھ بھوپال پٹنہ سری_نگر پنجاب سندھ بلوچستان`,
	hi: `
%quarter मोहल्ले मोहल्ला इलाक़े इलाके इलाका गाँव गांव शहर ज़िला जिला ज़िले जिले कस्बे कस्बा तहसील बस्ती टोला
%in +में +से +का +की +के
%when साल वर्ष दशक संवत् बाढ़
%place दिल्ली मुंबई मुम्बई कोलकाता चेन्नई बेंगलुरु हैदराबाद अहमदाबाद पुणे सूरत जयपुर लखनऊ कानपुर नागपुर इंदौर इन्दौर भोपाल पटना वडोदरा गाज़ियाबाद लुधियाना आगरा नासिक फ़रीदाबाद मेरठ राजकोट वाराणसी बनारस काशी श्रीनगर धनबाद अमृतसर प्रयागराज इलाहाबाद राँची रांची जबलपुर ग्वालियर जोधपुर रायपुर कोटा बरेली मुरादाबाद अलीगढ़ गोरखपुर बीकानेर देहरादून गुवाहाटी जमशेदपुर भिलाई उज्जैन गया दरभंगा मुज़फ़्फ़रपुर मुजफ्फरपुर भागलपुर पूर्णिया सहारनपुर मथुरा झाँसी अयोध्या अजमेर उदयपुर शिमला हरिद्वार ऋषिकेश नैनीताल अल्मोड़ा रोहतक हिसार पानीपत बलिया आज़मगढ़ जौनपुर धमतरी बिलासपुर कोरबा सागर रीवा सतना छत्तीसगढ़ बिहार झारखंड झारखण्ड राजस्थान हरियाणा पंजाब गुजरात महाराष्ट्र उत्तराखंड उत्तराखण्ड हिमाचल पूर्वांचल बुंदेलखंड मिथिला अवध भोजपुर`,
	bn: `
%in -তে -য় -ের -এ
%quarter পাড়া গ্রাম গ্রামে জেলা জেলার উপজেলা মহল্লা থানা এলাকায়
%when বছর সালে বছরে দশকে বন্যা*
%place ঢাকা চট্টগ্রাম খুলনা রাজশাহী সিলেট বরিশাল রংপুর ময়মনসিংহ কুমিল্লা নারায়ণগঞ্জ গাজীপুর বগুড়া যশোর দিনাজপুর পাবনা টাঙ্গাইল নোয়াখালী ফেনী কক্সবাজার কুষ্টিয়া ফরিদপুর জামালপুর নেত্রকোনা সাতক্ষীরা হবিগঞ্জ সুনামগঞ্জ কলকাতা হাওড়া হুগলি দুর্গাপুর আসানসোল শিলিগুড়ি বর্ধমান মালদহ মুর্শিদাবাদ বহরমপুর কৃষ্ণনগর নদিয়া মেদিনীপুর বাঁকুড়া পুরুলিয়া বীরভূম শান্তিনিকেতন জলপাইগুড়ি কোচবিহার দার্জিলিং আগরতলা শিলচর ময়মনসিংহের ঢাকার কলকাতার সিলেটের চট্টগ্রামের`,
	mr: `
%quarter गाव गावात पेठ पेठेत तालुका जिल्हा वाडी वस्ती
%in +मध्ये -त -तून -हून
%when वर्षी साली
%place मुंबई पुणे नागपूर नाशिक ठाणे औरंगाबाद सोलापूर कोल्हापूर अमरावती नांदेड सांगली सातारा जळगाव अकोला लातूर धुळे अहमदनगर चंद्रपूर परभणी रत्नागिरी सिंधुदुर्ग बीड बुलढाणा यवतमाळ वर्धा गोंदिया भंडारा गडचिरोली नंदुरबार हिंगोली जालना वाशिम रायगड पालघर कोकण विदर्भ मराठवाडा खानदेश पुण्यात मुंबईत नाशकात`,
	ne: `
%quarter गाउँ टोल वडा जिल्ला गाउँपालिका नगरपालिका
%in +मा +बाट +को
%when साल वर्ष
%place काठमाडौँ काठमाडौं पोखरा ललितपुर भक्तपुर विराटनगर वीरगञ्ज धरान बुटवल नेपालगञ्ज भरतपुर जनकपुर हेटौँडा इटहरी धनगढी तुल्सीपुर धनकुटा इलाम झापा चितवन गोरखा लमजुङ पाल्पा बागलुङ मुस्ताङ जुम्ला दाङ स्याङ्जा तनहुँ हिले`,
	ta: `
%in -ில் -லில் -இல் -ிலிருந்து -த்தில்
%quarter கிராமம் ஊர் மாவட்டம் நகர் பேட்டை
%when ஆண்டில் வருடம்
%place சென்னை மதுரை கோயம்புத்தூர் கோவை திருச்சி சேலம் திருநெல்வேலி நெல்லை ஈரோடு வேலூர் தூத்துக்குடி தஞ்சாவூர் தஞ்சை திண்டுக்கல் கடலூர் காஞ்சிபுரம் கும்பகோணம் நாகர்கோவில் கன்னியாகுமரி புதுச்சேரி விழுப்புரம் கரூர் நாமக்கல் சிவகங்கை ராமநாதபுரம் விருதுநகர் தேனி நாகப்பட்டினம் யாழ்ப்பாணம் கொழும்பு மட்டக்களப்பு திருகோணமலை வவுனியா கிளிநொச்சி பருத்தித்துறை சிங்கப்பூர் கோலாலம்பூர் ஸ்கார்பரோ`,
	te: `
%in -లో -లోని -నుండి -నుంచి
%quarter ఊరు గ్రామం జిల్లా పల్లె వీధి మండలం
%when సంవత్సరంలో ఏడాది
%place హైదరాబాదు హైదరాబాద్ విజయవాడ విశాఖపట్నం వైజాగ్ గుంటూరు నెల్లూరు కర్నూలు రాజమండ్రి రాజమహేంద్రవరం తిరుపతి కాకినాడ కడప వరంగల్ నిజామాబాద్ కరీంనగర్ ఖమ్మం ఏలూరు అనంతపురం భీమవరం తెనాలి ఒంగోలు చిత్తూరు శ్రీకాకుళం విజయనగరం మచిలీపట్నం నల్గొండ మహబూబ్‌నగర్ ఆదిలాబాద్ మెదక్ అమలాపురం గుడివాడ నర్సాపురం`,
	kn: `
%in -ದಲ್ಲಿ -ನಲ್ಲಿ -ಲ್ಲಿ -ದಿಂದ
%quarter ಊರು ಗ್ರಾಮ ಜಿಲ್ಲೆ ಹಳ್ಳಿ ತಾಲ್ಲೂಕು
%place ಬೆಂಗಳೂರು ಮೈಸೂರು ಹುಬ್ಬಳ್ಳಿ ಧಾರವಾಡ ಮಂಗಳೂರು ಬೆಳಗಾವಿ ಕಲಬುರಗಿ ದಾವಣಗೆರೆ ಬಳ್ಳಾರಿ ವಿಜಯಪುರ ಶಿವಮೊಗ್ಗ ತುಮಕೂರು ರಾಯಚೂರು ಬೀದರ್ ಉಡುಪಿ ಹಾಸನ ಮಂಡ್ಯ ಚಿತ್ರದುರ್ಗ ಕೋಲಾರ ಚಿಕ್ಕಮಗಳೂರು ಕೊಡಗು ಗದಗ ಹಾವೇರಿ ಬಾಗಲಕೋಟೆ ಕೊಪ್ಪಳ ಶಿರಸಿ ಕಾರವಾರ ಪುತ್ತೂರು`,
	ml: `
%in -ിൽ -ത്ത് -ിലെ -യിൽ
%quarter ഗ്രാമം ജില്ല നാട് നാട്ടിൽ പഞ്ചായത്ത്
%place തിരുവനന്തപുരം കൊച്ചി കോഴിക്കോട് തൃശ്ശൂർ തൃശൂർ കൊല്ലം കണ്ണൂർ ആലപ്പുഴ കോട്ടയം പാലക്കാട് മലപ്പുറം കാസർഗോഡ് കാസറഗോഡ് വയനാട് ഇടുക്കി പത്തനംതിട്ട എറണാകുളം തലശ്ശേരി പൊന്നാനി ഗുരുവായൂർ`,
	pa: `
%in +ਵਿੱਚ +ਤੋਂ +ਦਾ +ਦੀ
%quarter ਪਿੰਡ ਸ਼ਹਿਰ ਜ਼ਿਲ੍ਹਾ ਜ਼ਿਲ੍ਹੇ
%place ਅੰਮ੍ਰਿਤਸਰ ਲੁਧਿਆਣਾ ਜਲੰਧਰ ਪਟਿਆਲਾ ਬਠਿੰਡਾ ਮੋਹਾਲੀ ਹੁਸ਼ਿਆਰਪੁਰ ਮੋਗਾ ਸੰਗਰੂਰ ਫ਼ਿਰੋਜ਼ਪੁਰ ਲਾਹੌਰ ਚੰਡੀਗੜ੍ਹ`,
	gu: `
%in -માં -થી +માં
%quarter ગામ શહેર જિલ્લો તાલુકો
%place અમદાવાદ સુરત વડોદરા રાજકોટ ભાવનગર જામનગર જૂનાગઢ ગાંધીનગર આણંદ નડિયાદ મહેસાણા ભુજ કચ્છ પોરબંદર`,
	hy: `
%quarter թաղամաս թաղ գյուղ գյուղում մարզ
%in -էն
%place Երևան Երեւան Գյումրի Վանաձոր Վաղարշապատ Էջմիածին Հրազդան Աբովյան Կապան Արմավիր Գավառ Արտաշատ Գորիս Սևան Դիլիջան Ստեփանակերտ Հալեպ Պէյրութ Պուրճ_Համուտ`,
	ka: `
%quarter უბანი უბანში სოფელი სოფელში რაიონი
%place თბილისი ქუთაისი ბათუმი რუსთავი ზუგდიდი გორი ფოთი სოხუმი ცხინვალი თელავი ოზურგეთი ახალციხე სენაკი მესტია კახეთი იმერეთი სვანეთი აჭარა გურია`,
	ja: `
%quarter 村 町
%when 昭和 平成 大正 の年 年の生まれ 子年 丑年 寅年 卯年 辰年 巳年 午年 未年 申年 酉年 戌年 亥年 干支
%place 札幌 函館 旭川 仙台 盛岡 八戸 弘前 郡山 会津 水戸 宇都宮 前橋 高崎 さいたま 川越 船橋 横浜 川崎 相模原 横須賀 八王子 新潟 長岡 富山 金沢 福井 甲府 長野 松本 岐阜 静岡 浜松 名古屋 豊田 津 四日市 大津 京都 大阪 堺 神戸 姫路 尼崎 奈良 和歌山 鳥取 松江 出雲 岡山 倉敷 広島 福山 呉 山口 下関 徳島 高松 松山 高知 福岡 北九州 博多 久留米 佐賀 長崎 佐世保 熊本 大分 別府 宮崎 鹿児島 那覇 沖縄 九州 四国 関西 関東 東北 北陸 中国地方 山陰`,
	zh: `
%when 那年 那一年
%place 广州 深圳 杭州 绍兴 南京 苏州 武汉 长沙 成都 西安 厦门 桂林 昆明 兰州 天水 臺北 台北 新北 桃園 臺中 台中 臺南 台南 高雄 基隆 新竹 嘉義 宜蘭 花蓮 九龍 新界 澳門`,
	ko: `
%in -에 -에서 -시 -군 -의
%when 해에_태어* 쥐띠 소띠 호랑이띠 범띠 토끼띠 용띠 뱀띠 말띠 양띠 원숭이띠 닭띠 개띠 돼지띠
%place 수원 성남 용인 고양 부천 안산 안양 남양주 화성 평택 의정부 파주 김포 춘천 원주 강릉 속초 청주 충주 제천 천안 아산 공주 전주 익산 군산 목포 여수 순천 나주 포항 경주 구미 안동 김천 창원 마산 진해 진주 김해 양산 거제 통영 밀양 제주 서귀포`,
	th: `
%quarter จังหวัด อำเภอ ตำบล เมือง ที่ ใน จาก เขต ภาค
%when ปีชวด ปีฉลู ปีขาล ปีเถาะ ปีมะโรง ปีมะเส็ง ปีมะเมีย ปีมะแม ปีวอก ปีระกา ปีจอ ปีกุน
%place อยุธยา ลำปาง ลำพูน เชียงราย น่าน แพร่ พะเยา พิษณุโลก สุโขทัย นครสวรรค์ อุดรธานี อุบลราชธานี สกลนคร ร้อยเอ็ด บุรีรัมย์ สุรินทร์ โคราช ชลบุรี ระยอง จันทบุรี สงขลา หาดใหญ่ ตรัง กระบี่ สุราษฎร์ธานี ยะลา ปัตตานี นราธิวาส นนทบุรี ปทุมธานี สมุทรปราการ นครปฐม กาญจนบุรี เพชรบุรี`,
};
