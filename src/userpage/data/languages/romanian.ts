/** Words of Romanian and Latin; the keys are explained in `../../concepts.ts`. */

export const ROMANIAN: Record<string, string> = {
	ro: `
self eu|mă|îmi|meu|mea|mei|mele|sunt|am|locuiesc|lucrez|studiez|editez|scriu|noi|nostru|noastră|m|mi|trăiesc|predau|fac|contribui|sînt
my meu|mea|mei|mele|nostru|noastră
named mă numesc|numele meu este|numele meu real|mă cheamă|pe numele real|numele real este|în viața reală|mi se spune|mi se zice|îmi zice|îmi spun|îmi zic|mă știu|sunt cunoscut ca
iam sunt|eu sunt|sînt
live locuiesc|trăiesc|sunt din|domiciliat*|provin din|originar*|născut în|născută în|crescut|stabilit*|mutat|orașul meu|satul meu|de loc din|locuind|rezident*|vin din|stau în
born născut*|nascut*|ziua de naștere|anul nașterii|născusem|leat|generația|promoția|contingentul
age am # de ani|am # ani|# de ani|# ani|vârsta de #
kin soție|soția|soțul|soț|nevasta|nevastă|prieten*|logodnic*|mama|tata|părinții|părinți|fiul|fiica|fiu|fiică|copii|copilul|băiat*|fata|fetița|frate|fratele|frații|sora|soră|bunica|bunicul|bunicii|nepot*|unchi*|mătuș*|verișoar*|familie|familia|socr*|soacra
mykin căsătorit*|divorțat*|văduv*|tată a|mamă a|tatăl a|mama a|tată de|burlac
job lucrez|muncesc|studiez|angajat*|profesor la|predau|absolvent*|pensionar*|student la|studentă la|doctorand*|de profesie|meseria|elev la|elevă la|licențiat*|membru în
org universitate*|școal*|liceu*|colegiu*|institut*|facultate*|spital*|firm*|companie|minister*|bibliotec*|muze*|laborator*|banc*|fundați*|arhiv*|primări*|asociați*|politehnic*|parohi*
prof profesor*|învățăto*|inginer*|programator*|medic|medică|asistent medical|bibliotecar*|arhivist*|avocat*|jurist*|jurnalist*|cercetăto*|istoric|traducăto*|mecanic|agricultor|bucătar*|electrician|arhitect*|fotograf*|farmacist*|student|studentă|elev|elevă|geolog|economist*|preot
every fiecare|de obicei|seara|dimineața|serile|weekend*|noaptea|tură|ture|zilnic|orele|ora|sâmbăta|duminica
meet întâlnire*|întâlniri*|wikimania|atelier*|conferinț*|editaton*
away vacanță|concediu|călători*|plecat*|voi fi|am participat
faith ortodox*|catolic*|greco-catolic*|protestant*|creștin*|musulman*|evreu|evreică|budist*|ateu|atee|agnostic*|penticostal*|baptist*|credincio*|adventist*|reformat*
party socialist*|comunist*|liberal*|conservator*|anarhist*|monarhist*|feminist*|sindicalist*|votez|membru al partidului|militez|social-democrat*|usr|pnl|psd
orient gay|homosexual*|lesbian*|bisexual*|heterosexual*|queer|transgender|trans|nonbinar*|asexual*|lgbt*
health autis*|adhd|asperger|depresie|diagnosticat*|diabet*|epilep*|dislexi*|surd*|orb|oarb*|scaun cu rotile|cancer|dizabilit*|handicap*|cronic*|migren*|astm*
ethnic rom|romă|romi|maghiar*|secui*|sas|aromân*|origine|tătar|lipovean*|evreiesc*
street strada|str|bulevardul|bd|aleea|calea|piața|căsuța poștală|cod poștal|apartament|bloc|șoseaua
topic interes*|articol*|proiect*|scriu despre|teme|contribui la|wikipedia
site blogul meu|site-ul meu|pagina mea
user acest utilizator|această utilizatoare|acest wikipedist|utilizator|utilizatoare
anon neautentificat|ip-ul meu|adresa ip|anonim
=name nume|nume real|prenume|numele|nume complet|cine
=birth născut|născută|data nașterii|zi de naștere|anul nașterii
=age vârsta|vârstă
=place oraș|localitate|țara|țară|reședință|domiciliu|județ|origine|locuiește în|regiune|locul nașterii|naționalitate|locație|cetățenie
=job profesie|ocupație|loc de muncă|angajator|funcție|meserie
=school studii|universitate|școală|facultate|educație|liceu
=mail email|e-mail|poștă electronică|mail
=phone telefon|tel|mobil
=addr adresă|adresa|adresa poștală
=site site|blog|pagină web
=faith religie|confesiune|credință
=party politică|partid
=tz fus orar
=kin familie|stare civilă|copii
=id matricol|indicativ|număr de înmatriculare|cnp|număr matricol
=hours program|disponibil|orar
=travel întâlniri|călătorii|evenimente
work articole|create|de făcut|ciorn*|surse|bibliografie|premii|distincții|teste|unelte|citate|citat|listă|liste|note|persoane|monumente|mulțumiri`,
	la: `
self ego|mihi|meus|mea|meum|sum|habito
named nomen mihi est|nomen meum
live habito|vivo in|natus in|nata in|oriundus|oriunda
born natus|nata|natus sum
kin uxor|maritus|filius|filia|pater|mater|frater|soror
job doceo|magister in|laboro
faith christianus|catholicus|atheus
user hic usor|haec usor|usor
=name nomen
=place patria|domicilium`,
};
