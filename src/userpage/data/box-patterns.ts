/** Names of user boxes that need more than the words of `languages/`, and places that boxes name without a preposition. */

/** Folders and words in names of boxes that carry no meaning. */
export const BOX_FRAME = 'ubx userbox userboxes template uk box boxes user_box ub status babel0 ub2 usbk ubk';

/** Relations that come before a place in the name of a box, besides those of the categories. */
export const BOX_RELATIONS = 'from in lives live living location residence country city town state county province region nation citizen hometown born flag nationality';

/** States, provinces and large towns that boxes name by themselves; countries come from the browser's own names. */
export const PLACES = 'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming ' +
	'Ontario Quebec Québec Alberta Manitoba Saskatchewan Nova_Scotia New_Brunswick British_Columbia Newfoundland Yukon Nunavut Queensland Victoria Tasmania New_South_Wales England Scotland Wales Northern_Ireland USA UK Catalonia Cataluña Catalunya Galicia Andalucía Asturias Euskadi Bretagne Alsace Normandie Provence Corse Bayern Hessen Sachsen Tirol Wallonie Vlaanderen Friesland Limburg Toscana Sicilia Sardegna Lombardia Piemonte Veneto Kerala Gujarat Punjab Maharashtra Rajasthan Bihar Karnataka Odisha Bengal Sindh Java Jawa Bali Sumatra Sabah Sarawak Hawaiʻi Puerto_Rico Goiás Bahia Paraná Ceará Minas_Gerais ' +
	'London Paris Berlin Hamburg München Köln Wien Zürich Genève Roma Milano Napoli Torino Madrid Barcelona Sevilla Lisboa Porto Amsterdam Rotterdam Bruxelles København Stockholm Göteborg Oslo Helsinki Tallinn Riga Vilnius Warszawa Kraków Praha Brno Bratislava Budapest Pécs București Ljubljana Maribor Zagreb Beograd Sarajevo Skopje Sofia Istanbul Ankara Tokyo Osaka Seoul Beijing Shanghai Singapore Jakarta Manila Bangkok Delhi Mumbai Kolkata Chennai Karachi Lahore Dhaka Cairo Lagos Nairobi Toronto Montreal Vancouver Chicago Boston Seattle San_Francisco Los_Angeles Philadelphia Houston Sydney Melbourne Brisbane Auckland Dublin Edinburgh Glasgow Manchester Lyon Marseille Buenos_Aires Santiago Lima Bogotá São_Paulo Rio_de_Janeiro Tehran Jerusalem';
/** Endings of places in scripts without spaces. */
export const HAN_PLACE_END = /[市省县縣区區州島岛県府都道郡]$|(?:광역시|특별시|[시도군])$/;

/** Groups by the stems that many languages share. */
export const FAITHS = 'christ* crist* krist* cathol* catol* katol* protest* orthodox* ortodo* islam* muslim* musulm* budd* hindu* jewish atheis* agnost* luther* sikh* pagan* relig*';
export const POLITICS = 'socialis* communis* kommunis* comunis* anarch* anarq* liberal* conserv* konserv* monarch* republi* nationalis* nacionalis* libertari* marxis* feminis* separatis* antifa* pacifis*';
export const ORIENTATIONS = 'lgbt* gay homose* homo bisex* biseks* trans transgen* transse* queer lesb* asexu* pansex*';
export const CONDITIONS = 'autis* asperger* adhd diabet* epilep* dyslex* disle* bipolar* deaf blind disab*';
