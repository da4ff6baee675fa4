/** Words of Italian, Romanian and Latin; the keys are explained in `../../concepts.ts`. */

export const ITALIAN_ROMANIAN: Record<string, string> = {
	it: `
self io|mi|mio|mia|miei|mie|sono|ho|vivo|abito|lavoro|studio|scrivo|contribuisco|noi|nostro|nostra|faccio|frequento|insegno|risiedo|sto|vengo|cresciuto|posso|sarò|me|amo
my mio|mia|miei|mie|nostro|nostra|nostri
named mi chiamo|il mio nome è|il mio vero nome è|vero nome|all'anagrafe|nella vita reale sono|nella vita reale mi chiamo|il mio nome completo è|nome vero|al secolo|mi chiamano|per gli amici|mi conoscono come|fuori di qui|nella vita reale|gli amici mi|rispondo al nome
iam sono|io sono
live vivo|viviamo|abito|risiedo|residente|vengo da|provengo|originari*|nato a|nata a|nativ*|cresciut*|trasferit*|sono di|domiciliat*|la mia città|il mio paese|di stanza|vive a|abita|sto a|emigrat*|trapiantat*|nativo di|mi sono trasferit*|residente a|di stanza a|vivo a|vivo in
born nato|nata|nascita|compleanno|classe|annata|leva|nato sotto|coscritto
age ho # anni|# anni|# primavere|quarantenne|cinquantenne|trentenne|ventenne|sessantenne|#enne
kin moglie|marito|compagn*|fidanzat*|ragazza|ragazzo|madre|padre|mamma|papà|genitori|figlio|figli|figlia|figlie|fratello|fratelli|sorella|sorelle|nonna|nonno|nonni|nipot*|zio|zia|cugin*|famiglia|suocer*|gemell*|cognat*|bimbo|bimba|bambin*
mykin sposat*|divorziat*|vedov*|padre di|madre di|papà di|mamma di|nonno di|nonna di|celibe|nubile|coniugat*
job lavoro|lavoro come|lavora|studio|insegno|studente|studentessa|laureat*|laureando|dipendente|impiegat*|pensionat*|in pensione|dottorand*|di professione|professione|mestiere|frequento|iscritt*|socio|presidente del|segretari*|faccio il|faccio la|ricercator*|tirocin*|diplomat*
org università|scuola|liceo|istituto|facoltà|ospedale|clinica|azienda|ditta|ministero|biblioteca|museo|laboratorio|banca|fabbrica|fondazione|archivio|comune|associazione|politecnico|parrocchia|libreria|studio legale|caserma|ferrovie
prof insegnante|professor*|ingegner*|programmator*|sviluppator*|medic*|infermier*|bibliotecari*|archivista|avvocat*|giornalista|ricercator*|storic*|traduttor*|traduttrice|meccanic*|agricoltor*|fornai*|cuoc*|elettricista|falegname|ragionier*|commercialista|architett*|fotograf*|farmacista|dentista|veterinari*|librai*|geolog*|biolog*|chimic*|fisic*|informatic*|student*|maestr*|ferroviere|macchinista|psicolog*|restaurator*
every ogni|tutti i|tutte le|di solito|solitamente|sere|sera|mattina|pomeriggio|weekend|fine settimana|turno|turni|quotidianamente|ore|notte|spesso
meet raduno|raduni|wikimania|itwikicon|editathon|laboratorio|convegno|conferenza|incontro|incontri|wikigita|wikipranzo
away vacanza|ferie|viaggio|sarò a|assente|in trasferta|partecipato
faith cattolic*|cristian*|protestante|evangelic*|musulman*|ebre*|buddista|induista|ate*|agnostic*|ortodoss*|credente|valdese|laic*|massone|testimone di geova|praticante|catechista|messa|scout
party socialista|comunista|liberale|conservator*|leghista|anarchic*|repubblican*|monarchic*|femminista|sindacalista|di sinistra|di destra|militante|voto|tesserat*|radicale|socialdemocratic*|antifascista|grillino|indipendentista
orient gay|omosessuale|lesbica|bisessuale|eterosessuale|queer|transgender|trans|non binari*|asessuale|lgbt*
health autistic*|autismo|adhd|asperger|bipolare|depressione|diagnosi|diagnosticat*|diabetic*|diabete|epile*|dislessi*|sord*|cieco|cieca|ipovedente|sedia a rotelle|cancro|tumore|disabil*|invalid*|cronic*|sclerosi|emicrania|asma*|celiac*|daltonic*
ethnic rom|sinti|ladino|arbëreshë|origini|discendent*|ebraiche|afroitalian*|occitan*
street via|viale|piazza|corso|vicolo|largo|casella postale|cap|piazzale|contrada|strada|interno|scala
topic interess*|voci|voce|progetto|wikiprogetto|scrivo di|mi occupo|temi|appassionato|wikipedia
site il mio blog|il mio sito|la mia pagina|il mio canale
user questo utente|questa utente|questo wikipediano|questa wikipediana|utente
anon non loggato|sloggat*|come ip|mio ip|indirizzo ip|anonim*|senza login|prima di registrarmi
=name nome|vero nome|nome e cognome|cognome|nome reale
=birth nascita|data di nascita|nato|nata|compleanno|anno di nascita
=age età
=place luogo|città|paese|residenza|origine|vive a|vivo a|località|regione|provincia|luogo di nascita|nazionalità|provenienza|abito a|comune
=job professione|occupazione|lavoro|impiego|datore di lavoro|incarico|ditta
=school studi|università|scuola|istruzione|facoltà|liceo
=mail email|e-mail|mail|posta|posta elettronica
=phone telefono|tel|cellulare|cell
=addr indirizzo|recapito|indirizzo postale|posta ordinaria
=site sito|sito web|blog|pagina personale
=faith religione|fede|credo
=party politica|ideologia|partito
=orient orientamento sessuale|sessualità
=health disabilità|salute
=tz fuso orario|ora locale
=kin famiglia|stato civile|figli
=id matricola|nominativo|targa|codice fiscale|numero di tessera
=hours orari|orario|disponibilità|reperibilità
=ip ip|miei ip
=travel raduni|viaggi|incontri|eventi|agenda
work voci|create|da fare|bozz*|fonti|bibliografia|premi|riconoscimenti|sandbox|strumenti|citazioni|citazione|lista|liste|note|persone|biografie|monumenti|promemoria|ringraziamenti|statistiche|comunicat*`,
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
topic interes*|articole*|articol*|proiect*|scriu despre|teme|contribui la|wikipedia
site blogul meu|site-ul meu|pagina mea
user acest utilizator|această utilizatoare|acest wikipedist|utilizator|utilizatoare
anon neautentificat|ip-ul meu|adresa ip|anonim
=name nume|nume real|prenume|numele|nume complet
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
