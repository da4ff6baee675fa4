/** Words of Romance languages; the keys are explained in `../../concepts.ts`. */

export const ROMANCE: Record<string, string> = {
	fr: `
self je|j|moi|me|mon|ma|mes|nous|notre|nos|m
my mon|ma|mes|notre|nos
named je m'appelle|je me nomme|mon nom est|mon vrai nom est|mon nom à la ville|mon prénom est|à l'état civil|état civil|à la ville|dans la vraie vie je m'appelle|on m'appelle|appelez-moi|mon nom complet est|de mon vrai nom|je suis né sous le nom|vrai nom
iam je suis
live j'habite|habite|je vis|vis à|vis en|vis au|réside|résidant|je viens de|je viens du|originaire|installé*|natif|native|j'ai grandi|domicilié*|basé*|demeurant|né à|née à|habitant|vivant|je suis de|je suis du|ma ville|mon village|déménagé|chez moi à|ville d'origine|je loge|expatrié*
born né|née|naissance|anniversaire|de la classe|vu le jour|millésime|cuvée
age j'ai # ans|# ans|âgé de #|âgée de #|la trentaine|la quarantaine|la cinquantaine|la vingtaine|la soixantaine|quadragénaire|quinquagénaire|trentenaire|sexagénaire|septuagénaire|octogénaire
kin femme|mari|épouse|époux|conjoint|conjointe|compagne|compagnon|copine|copain|fiancé|fiancée|mère|père|maman|papa|parents|fils|fille|filles|enfant|enfants|frère|frères|soeur|soeurs|sœur|sœurs|grand-mère|grand-père|petits-enfants|petit-fils|petite-fille|oncle|tante|cousin|cousine|neveu|nièce|famille|belle-mère|beau-père|beau-frère|cadet|cadette|aîné|aînée|benjamin
mykin marié|mariée|pacsé|pacsée|divorcé|divorcée|veuf|veuve|père de|mère de|papa de|maman de|grand-père de|grand-mère de|célibataire|père au foyer|jeune papa|jeune maman
job je travaille|travaille comme|travaille à|travaille au|travaille chez|travaillé|j'enseigne|enseignant|j'étudie|étudie|étudiant|étudiante|diplômé*|employé*|salarié*|retraité*|doctorant*|de profession|de métier|mon métier|mon employeur|professeur à|exerce|élève au|élève en|lycéen*|en poste|fonctionnaire|bénévole à|membre du bureau|trésorier*|secrétaire de|président de l'association|stagiaire|gérant*|dans le civil|métier|thèse
org université|école|lycée|collège|institut|faculté|hôpital|clinique|entreprise|société|ministère|bibliothèque|médiathèque|musée|laboratoire|banque|usine|agence|fondation|archives|mairie|association|cnrs|sncf|librairie|cabinet|pharmacie|paroisse|conservatoire|atelier|rectorat|caserne
prof enseignant*|professeur*|ingénieur*|informaticien*|développeur*|médecin|infirmier*|infirmière|bibliothécaire|archiviste|avocat*|juriste|journaliste|chercheur*|chercheuse|historien*|traducteur*|traductrice|mécanicien*|agriculteur*|boulanger*|cuisinier*|électricien*|menuisier*|comptable|architecte|photographe|pharmacien*|dentiste|vétérinaire|libraire|instituteur|institutrice|facteur|cheminot|géologue|documentaliste|vigneron*|luthier*|sage-femme|kinésithérapeute|notaire|conducteur
every chaque|tous les|toutes les|souvent|soirs|le soir|matins|week-end|week-ends|weekends|généralement|nuits|de nuit|plutôt|d'habitude|pause déjeuner|heures|quotidiennement|en semaine|astreinte
meet rencontre|rencontres|wikimania|wikiconvention|atelier|conférence|journée contributive|wikirencontre|édit-a-thon|cabale|wikipermanence|permanence|apéro|photoscavenge|mois de la contribution
away vacances|voyage|en déplacement|absent*|je serai|de retour|j'étais à|j'ai participé|en congé
faith catholique|protestant*|chrétien*|musulman*|juif|juive|bouddhiste|hindou*|athée|agnostique|orthodoxe|évangélique|croyant*|laïc|pratiquant*|franc-maçon*|pastafarien*|adventiste|paroissien*|catéchisme|libre-penseur|messe
party socialiste|communiste|libéral*|écologiste|gaulliste|anarchiste|royaliste|monarchiste|féministe|syndiqué*|syndicaliste|de gauche|de droite|je vote|insoumis*|militant*|adhérent*|républicain*|indépendantiste|souverainiste|cgt|altermondialiste|antifasciste|encarté*
orient gay|homosexuel*|lesbienne|bisexuel*|hétérosexuel*|queer|transgenre|trans|non-binaire|asexuel*|lgbt*|pansexuel*
health autiste|autisme|tdah|asperger|bipolaire|dépression|diagnosti*|diabétique|diabète|épilep*|dyslex*|sourd*|malentendant*|aveugle|malvoyant*|fauteuil roulant|cancer|handicap|handicapé*|chronique|sclérose en plaques|migraine*|asthm*|séropositif|dyspraxique|daltonien*|maladie
ethnic kabyle|berbère|amazigh|juif ashkénaze|séfarade|rom|tzigane|kurde|métis|métisse|antillais*|origine*|d'ascendance|pied-noir|peul|wolof|autochtone|kanak|bamiléké
street rue|avenue|boulevard|place|chemin|impasse|allée|quai|boîte postale|bp|code postal|cedex|résidence|lotissement|route de
topic m'intéresse*|intéress*|intérêt*|articles|article|projet|wikiprojet|portail|contribue|thèmes|je m'occupe|rédige|wikipédia
site mon blog|mon site|mon blogue|ma page perso|mon portfolio|ma chaîne
user cet utilisateur|cette utilisatrice|ce wikipédien|cette wikipédienne|cet utilisateur ou cette utilisatrice|utilisateur|utilisatrice|ce contributeur|cette contributrice|cette personne
anon sous ip|non connecté*|sans être connecté|sans me connecter|mon ip|mon adresse ip|mon ancienne ip|adresse ip|déconnecté*|avant de m'inscrire
=name nom|nom réel|vrai nom|prénom|nom complet|nom de famille|état civil|identité
=birth né|née|naissance|date de naissance|né le|née le|anniversaire|année de naissance
=age âge
=place lieu|lieu de résidence|ville|pays|région|habite|résidence|origine|domicile|lieu de naissance|nationalité|localisation|commune|vit à|province
=job profession|métier|emploi|travail|employeur|activité|fonction|poste|société
=school études|école|université|formation|établissement|lycée
=mail courriel|email|e-mail|mail|mél|mel|adresse électronique|adresse mail
=phone téléphone|tél|tel|portable|mobile|gsm|fixe
=addr adresse|adresse postale|courrier|domicile|pour le courrier
=site site|site web|blog|blogue|page personnelle|site perso|site personnel
=im réseaux|réseaux sociaux
=faith religion|confession|croyance
=party politique|parti
=orient orientation sexuelle|sexualité|genre
=health handicap|santé
=ethnic ethnie
=tz fuseau horaire|heure locale|fuseau
=kin famille|situation familiale|enfants|conjoint|état matrimonial
=id numéro étudiant|indicatif|plaque|immatriculation|matricule|n° étudiant|idref
=hours disponibilité|disponibilités|horaires|permanence|disponible|joignable
=ip ip|mes ip|adresse ip
=travel rencontres|voyages|agenda|événements|déplacements
work articles|créés|à faire|brouillon*|sources|bibliographie|récompenses|étoiles|lauriers|bac à sable|outils|citations|citation|liste|listes|notes|personnes|biographies|monuments|pense-bête|conventions|remerciements|statistiques|communiqué*|liens|exemples|modèles|suivi|lectures`,
	es: `
self yo|me|mi|mis|mí|soy|estoy|tengo|vivo|trabajo|nací|edito|escribo|estudio|he|fui|nos|nuestro|nuestra|llevo|hago|colaboro|resido|milito|doy|puedo|estaré|suelo|conmigo|somos|vivimos|participé|curso|crecí|hablo|contribuyo|quiero|voy|ando|enseño|padezco
my mi|mis|nuestro|nuestra|nuestros|nuestras
named me llamo|mi nombre es|mi nombre real es|mi verdadero nombre es|nombre real|nombre verdadero|mi nombre completo es|en la vida real soy|en la vida real me llamo|mi nombre de pila es|me dicen|me conocen como|nombre civil
iam soy|yo soy
live vivo|vivimos|resido|residente|soy de|natural de|originari*|oriund*|radico|radicado|radicada|nacido en|nacida en|crecí|me crié|me mudé|mi ciudad|mi pueblo|mi barrio|vive en|habito|provengo|vengo de|afincad*|asentad*|nativ*|desde mi casa en|viviendo en|reside en|paisano|instalad*|emigré|ciudad natal
born nací|nacido|nacida|nacimiento|cumpleaños|cumplo|modelo|de la quinta del|vine al mundo
age tengo # años|# años|cumplí #|# añitos|cuarentón|cincuentón|cincuentona|treintañer*|cuarentañer*|veinteañer*|sesentón|adolescente|jubilad*
kin esposa|esposo|marido|mujer|pareja|novia|novio|madre|padre|mamá|papá|padres|hijo|hijos|hija|hijas|hermano|hermanos|hermana|hermanas|abuela|abuelo|abuelos|nieto|nieta|nietos|tío|tía|primo|prima|sobrino|sobrina|familia|suegra|suegro|nena|nene|viejo|viejos|peques|gurises|chicos|cuñado|cuñada|mellizos|gemelos
mykin casado|casada|divorciado|divorciada|viudo|viuda|papá de|mamá de|padre de|madre de|soltero|soltera|abuelo de|abuela de|padre soltero|madre soltera
job trabajo|trabajé|trabajando|trabaja en|estudio|estudié|estudiante|profesor en|profesora en|docente en|egresad*|graduad*|licenciad*|doctorand*|empleado|empleada|doy clases|imparto|ejerzo|me desempeño|de profesión|de oficio|me dedico|becari*|dirijo|titulad*|soci*|voluntario en|voluntaria en|tesorer*|secretario de|secretaria de|me gano la vida|laboro|curso
org universidad|escuela|colegio|instituto|facultad|hospital|clínica|empresa|ministerio|biblioteca|museo|laboratorio|banco|fábrica|fundación|archivo|municipalidad|ayuntamiento|asociación|secundaria|preparatoria|bachillerato|liceo|politécnico|parroquia|librería|taller|estudio de|juzgado|cooperativa
prof profesor|profesora|maestro|maestra|docente|ingenier*|programador*|desarrollador*|médic*|enfermer*|bibliotecari*|archivist*|archiver*|abogad*|periodista|investigador*|historiador*|traductor*|mecánic*|agricultor*|paneder*|cociner*|electricista|carpinter*|contador|contadora|arquitect*|fotógraf*|farmacéutic*|odontólog*|veterinari*|librer*|geólog*|biólog*|químic*|físic*|informátic*|funcionari*|estudiante|alumno|alumna|ferroviari*|maquinista|psicólog*|economista|camionero
every cada|todos los|todas las|suelo|normalmente|generalmente|noches|mañanas|tardes|por la noche|por la mañana|por la tarde|a la mañana|a la noche|fines de semana|fin de semana|turno|guardia|diariamente|horas|madrugada|siesta|entre semana
meet encuentro|encuentros|wikimania|editatón|editatones|taller|conferencia|wikiencuentro|quedada|jornada*|congreso|iberoconf|juntada|hackatón|caminata
away vacaciones|viaje|viajo|viajaré|estaré en|ausente|regreso|de gira|asistí|participé|fuera de la ciudad
faith católic*|cristian*|protestante|evangélic*|musulm*|judío|judía|budista|hindú|ateo|atea|agnóstic*|ortodox*|creyente|laic*|testigo de jehová|mormón|adventista|catequista|de misa|masón|pastafari*|umbandista|santer*
party socialista|comunista|liberal|conservador*|peronista|anarquista|republican*|monárquic*|feminista|sindicalista|de izquierda|de izquierdas|de derecha|de derechas|milito|milita|militante|voto|independentista|nacionalista|chavista|socialdemócrata|afiliad*|zapatista|libertari*|kirchnerista|sandinista|partidari*|trotskista|ecologista|anticapitalista
orient gay|homosexual|lesbiana|bisexual|heterosexual|queer|transgénero|trans|no binari*|asexual|lgbt*|pansexual
health autista|autismo|tdah|asperger|bipolar|depresión|diagnosticaron|diagnóstico|diabétic*|diabetes|epilep*|disléxic*|dislexia|sord*|cieg*|silla de ruedas|cáncer|discapacidad|discapacitad*|crónic*|esclerosis|migraña*|asmátic*|vih|celíac*|hipoacusi*|daltónic*|fibromialgia
ethnic mapuche|quechua|aymara|aimara|guaraní|gitan*|afrodescendiente|mestiz*|indígena|ascendencia|descendiente*|nahua|maya|zapotec*|mixtec*|raizal|afrocolombian*|judío sefardí|wayuu
street calle|avenida|av|paseo|plaza|carrera|pasaje|apartado postal|casilla|código postal|barrio|piso|depto|departamento|colonia|manzana|urbanización|esquina|cp
topic me interesa*|interesad*|interés|intereses|artículos|artículo|wikiproyecto|proyecto|escribo sobre|edito sobre|temas|me gusta|wikipedia
site mi blog|mi sitio|mi página|mi web|mi canal
user este usuario|esta usuaria|este wikipedista|esta wikipedista|usuario|usuaria|este editor|esta persona
anon sin registrar|sin iniciar sesión|como ip|mi ip|mi antigua ip|dirección ip|anónim*|antes de registrarme|desconectad*
=name nombre|nombre real|nombre completo|apellido|apellidos|nombre y apellido|nombre verdadero
=birth nacimiento|fecha de nacimiento|nací|nacido|nacida|cumpleaños|año de nacimiento
=age edad
=place lugar|ciudad|país|residencia|origen|vive en|vivo en|localidad|región|provincia|lugar de nacimiento|nacionalidad|procedencia|ubicación|lugar de residencia|domicilio|estado|de dónde soy
=job profesión|ocupación|trabajo|empleo|empleador|cargo|oficio|empresa|puesto
=school estudios|universidad|escuela|formación|colegio|facultad|educación
=mail correo|email|e-mail|mail|correo electrónico|correo-e
=phone teléfono|tel|móvil|celular|cel|tfno|fono
=addr dirección|dirección postal|domicilio|casilla|apartado|correo postal
=site sitio web|web|página web|blog|sitio
=im redes|redes sociales
=faith religión|creencia|creencias|fe
=party política|ideología|partido
=orient orientación sexual|sexualidad
=health discapacidad|salud
=ethnic etnia
=tz zona horaria|huso horario|hora local|huso
=kin familia|estado civil|hijos|pareja|cónyuge
=id legajo|matrícula|indicativo|patente|dni|número de estudiante|número de alumno|carnet|cédula|boleta|licencia
=hours horario|horarios|disponibilidad|disponible
=ip ip|mis ip
=travel encuentros|viajes|eventos|agenda|asistencia
work artículos|creados|pendientes|borrador*|fuentes|bibliografía|premios|taller|zona de pruebas|herramientas|citas|cita|lista|listas|notas|personas|biografías|me premiaron|por hacer|monumentos|enlaces|tareas|contribuciones|reconocimientos|estadísticas|ejemplos|esbozos`,
	pt: `
self eu|me|meu|minha|meus|minhas|sou|estou|tenho|moro|trabalho|nasci|edito|escrevo|estudo|fui|nós|nosso|nossa|leciono|resido|vivo|faço|contribuo|gosto|participei|estarei|costumo|comigo|cresci|curso|mim|uso|nos|posso
my meu|minha|meus|minhas|nosso|nossa
named me chamo|chamo-me|meu nome é|o meu nome é|meu nome verdadeiro é|meu nome real é|nome verdadeiro|nome civil|nome de batismo|na vida real sou|meu nome completo é|podem me chamar de
iam sou|eu sou
live moro|moramos|resido|residente|vivo em|vivo no|vivo na|sou de|sou do|sou da|natural de|natural do|natural da|nascido em|nascida em|nascido no|nasci em|nasci no|nasci na|cresci|criado em|criada em|radicad*|venho de|oriund*|mudei|minha cidade|minha terra|mora em|morador*|vivendo em|morando|proveniente|originári*|carioca|paulistan*|gaúch*|cidade natal
born nasci|nascid*|nascimento|aniversário|safra|ano de nascimento
age tenho # anos|# anos|# aninhos|quarentão|quarentona|trintão|cinquentão|cinquentona|aposentad*|reformad*
kin esposa|esposo|marido|mulher|companheir*|namorad*|noiv*|mãe|pai|pais|filho|filhos|filha|filhas|irmão|irmãos|irmã|irmãs|avó|avô|avós|neto|neta|netos|tio|tia|primo|prima|sobrinh*|família|sogra|sogro|caçula|mais velho|mais velha|gêmeos|cunhad*
mykin casado|casada|divorciad*|viúvo|viúva|pai de|mãe de|solteir*|avô de|avó de
job trabalho|trabalhei|trabalhando|trabalha|estudo|estudei|estudante|leciono|dou aula*|formad*|graduad*|mestrand*|doutorand*|empregad*|servidor públic*|servidora|funcionári*|de profissão|profissão|curso|cursando|diretor*|atuo|exerço|estagiári*|bolsista|sócio|tesoureir*|ganho a vida|doutorado|mestrado
org universidade|escola|colégio|instituto|faculdade|hospital|empresa|ministério|biblioteca|museu|laboratório|banco|fábrica|fundação|arquivo|prefeitura|câmara|associação|liceu|politécnico|etec|ifsp|paróquia|livraria|secretaria|cooperativa
prof professor|professora|engenheir*|programador*|desenvolvedor*|médic*|enfermeir*|bibliotecári*|arquivista|advogad*|jornalista|pesquisador*|investigador*|historiador*|tradutor*|mecânic*|agricultor*|padeir*|cozinheir*|eletricista|marceneir*|contador*|arquitet*|fotógraf*|farmacêutic*|dentista|veterinári*|livreir*|geólog*|biólog*|químic*|físic*|analista|estudante|aluno|aluna|motorista|psicólog*|economista|ferroviári*|maquinista
every cada|todos os|todas as|toda|todo|costumo|normalmente|geralmente|noites|manhãs|tardes|à noite|de manhã|à tarde|fins de semana|fim de semana|finais de semana|turno|plantão|diariamente|horas|madrugada|dias úteis
meet encontro|encontros|wikimania|editatona|maratona de edição|oficina|conferência|wikiencontro|congresso|hackathon|caminhada fotográfica
away férias|viagem|viajo|estarei em|ausente|viajando|participei|de volta
faith católic*|cristã|cristão|protestante|evangélic*|muçulman*|judeu|judia|budista|hindu|ateu|ateia|agnóstic*|ortodox*|espírita|umbandista|candomblé|candomblecista|crente|adventista|testemunha de jeová|mórmon|missa|batista|catequista
party socialista|comunista|liberal|conservador*|petista|anarquista|republican*|monarquista|feminista|sindicalista|sindicalizad*|de esquerda|de direita|militante|milito|voto|filiad*|bolsonarista|lulista|social-democrata|psol|bloquista|libertári*
orient gay|homossexual|lésbica|bissexual|heterossexual|queer|transgênero|trans|não-binári*|não binári*|assexual|lgbt*
health autista|autismo|tdah|asperger|bipolar|depressão|diagnóstico|diagnosticad*|diabétic*|diabetes|epilep*|dislexia|disléxic*|surd*|ceg*|cadeirante|cadeira de rodas|câncer|cancro|deficiência|deficiente|crônic*|esclerose|enxaqueca|asmátic*|hiv|celíac*|daltônic*
ethnic quilombola|indígena|cigan*|afrodescendente|ascendência|descendente|descendentes|negr*|pard*|guarani|pataxó|nissei|sansei|mestiç*
street rua|avenida|av|travessa|praça|alameda|caixa postal|apartado|cep|bairro|apto|quadra|largo|rodovia|condomínio
topic interess*|artigos|artigo|wikiprojeto|projeto|escrevo sobre|edito sobre|temas|verbetes|gosto|wikipédia
site meu blog|meu site|minha página|meu canal
user este usuário|esta usuária|este utilizador|esta utilizadora|este wikipedista|usuário|usuária|utilizador|este editor
anon sem registro|sem estar logado|deslogad*|como ip|meu ip|endereço ip|anônim*|sem login|antes de me registrar
=name nome|nome real|nome completo|nome verdadeiro|sobrenome|apelido
=birth nascimento|data de nascimento|nasci|nascido|nascida|aniversário|ano de nascimento
=age idade
=place local|cidade|país|residência|origem|mora em|moro em|localidade|região|estado|naturalidade|nacionalidade|município|onde moro|localização|morada
=job profissão|ocupação|trabalho|emprego|empregador|cargo|empresa
=school estudos|universidade|escola|formação|faculdade|curso|escolaridade
=mail email|e-mail|mail|correio eletrônico|correio
=phone telefone|tel|celular|telemóvel|cel|fone|zap|whats
=addr endereço|morada|endereço postal|caixa postal|correspondência
=site site|página|blog|página pessoal|sítio
=im redes|redes sociais
=faith religião|crença|fé
=party política|ideologia|partido
=orient orientação sexual|sexualidade
=health deficiência|saúde
=ethnic etnia|cor
=tz fuso horário|hora local|fuso
=kin família|estado civil|filhos
=id matrícula|indicativo|placa|cpf|rg|número de estudante|lattes
=hours horário|horários|disponibilidade|disponível
=ip ip|meus ips
=travel encontros|viagens|eventos|agenda
work artigos|criados|criei|pendentes|a fazer|rascunho*|fontes|bibliografia|prêmios|prémios|medalhas|testes|ferramentas|citações|citação|lista|listas|notas|pessoas|biografias|monumentos|tarefas|contribuições|estatísticas|ligações`,
	it: `
self io|mi|mio|mia|miei|mie|sono|ho|vivo|abito|lavoro|studio|scrivo|contribuisco|noi|nostro|nostra|faccio|frequento|insegno|risiedo|sto|vengo|cresciuto|posso|sarò|me|amo
my mio|mia|miei|mie|nostro|nostra|nostri
named mi chiamo|il mio nome è|il mio vero nome è|vero nome|all'anagrafe|nella vita reale sono|nella vita reale mi chiamo|il mio nome completo è|nome vero|al secolo
iam sono|io sono
live vivo|viviamo|abito|risiedo|residente|vengo da|provengo|originari*|nato a|nata a|nativ*|cresciut*|trasferit*|sono di|domiciliat*|la mia città|il mio paese|di stanza|vive a|abita|sto a|emigrat*|trapiantat*|nativo di
born nato|nata|nascita|compleanno|classe|annata
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
	ca: `
self jo|em|meu|meva|meus|meves|sóc|soc|estic|tinc|visc|treballo|edito|escric|estudio|vaig|nosaltres|nostre|nostra|faig|resideixo|puc|m
my meu|meva|meus|meves|nostre|nostra
named em dic|el meu nom és|el meu nom real|nom real|a la vida real|de nom
iam sóc|soc
live visc|resideixo|resident|sóc de|soc de|natural de|originari*|nascut a|nascuda a|vaig néixer|crescut|establert*|provinc|la meva ciutat|el meu poble|visc a|nadiu|veí de|veïna de|vinc de
born nascut|nascuda|néixer|naixement|aniversari|collita
age tinc # anys|# anys
kin dona|marit|esposa|espòs|parella|company|companya|nòvi*|xicot*|mare|pare|pares|fill|fills|filla|filles|germà|germans|germana|germanes|àvia|avi|avis|nét*|net|neta|oncle|tieta|cosí|cosina|nebo*|família|sogr*
mykin casat|casada|divorciat|divorciada|vidu|vídua|pare de|mare de|solter*|avi de|àvia de
job treballo|treballa|estudio|estudiant|professor a|llicenciat*|graduat*|doctorand*|jubilat*|faig classe*|de professió|ofici|em dedico|imparteixo|soci
org universitat|escola|col·legi|institut|facultat|hospital|empresa|biblioteca|museu|laboratori|banc|fundació|arxiu|ajuntament|associació|politècnica|parròquia|llibreria
prof professor*|mestre*|enginyer*|programador*|metge|metgessa|infermer*|bibliotecari*|arxiver*|advoca*|periodista|investigador*|historiador*|traductor*|mecànic*|pagès|forner*|cuiner*|fuster*|arquitect*|fotògraf*|farmacèutic*|llibreter*|geòleg*|biòleg*|informàtic*|estudiant|maquinista
every cada|tots els|totes les|normalment|vespres|vespre|matins|tardes|caps de setmana|cap de setmana|torn|hores|nits|sovint
meet trobada|trobades|viquitrobada|viquimarató|wikimania|taller|conferència|jornada
away vacances|viatge|seré a|absent|vaig participar
faith catòlic*|cristi*|protestant|evangèlic*|musulm*|jueu|jueva|budista|hindú|ateu|atea|agnòstic*|ortodox*|creient
party socialista|comunista|liberal|independentista|anarquista|republic*|monàrquic*|feminista|sindicalista|d'esquerres|de dretes|milito|militant|voto|nacionalista|ecologista
orient gai|gay|homosexual|lesbiana|bisexual|heterosexual|queer|transgènere|trans|no binari*|asexual|lgbt*
health autista|autisme|tdah|asperger|depressió|diagnosti*|diabètic*|diabetis|epil*|dislèxi*|sord*|cec|cega|cadira de rodes|càncer|discapacitat*|crònic*|migranya|asma*|celíac*
ethnic gitan*|amazic|ascendència|descendent
street carrer|avinguda|passeig|plaça|rambla|apartat de correus|codi postal|pis|ronda
topic m'interess*|interess*|articles|article|viquiprojecte|projecte|temes|escric sobre|viquipèdia
site el meu blog|el meu web|el meu lloc
user aquest usuari|aquesta usuària|aquest viquipedista|aquesta viquipedista|usuari|usuària|viquipedista
anon sense registrar|com a ip|la meva ip|adreça ip|anònim*
=name nom|nom real|nom i cognoms|cognoms
=birth naixement|data de naixement|nascut|nascuda|aniversari|any de naixement
=age edat
=place lloc|ciutat|país|residència|origen|població|comarca|lloc de naixement|nacionalitat|visc a
=job professió|ocupació|feina|ofici|càrrec|empresa
=school estudis|universitat|escola|formació
=mail correu|email|correu electrònic|e-mail
=phone telèfon|tel|mòbil
=addr adreça|adreça postal|domicili
=site web|lloc web|blog|bloc
=faith religió
=party política|ideologia
=tz fus horari|zona horària
=kin família|estat civil|fills
=id indicatiu|matrícula|dni
=hours horari|disponibilitat
=travel trobades|viatges|agenda
work articles|creats|pendents|esborrany*|fonts|bibliografia|premis|proves|eines|cites|llista|llistes|notes|persones|monuments|agraïments`,
	ro: `
self eu|mă|îmi|meu|mea|mei|mele|sunt|am|locuiesc|lucrez|studiez|editez|scriu|noi|nostru|noastră|m|mi|trăiesc|predau|fac|contribui|sînt
my meu|mea|mei|mele|nostru|noastră
named mă numesc|numele meu este|numele meu real|mă cheamă|pe numele real|numele real este|în viața reală
iam sunt|eu sunt|sînt
live locuiesc|trăiesc|sunt din|domiciliat*|provin din|originar*|născut în|născută în|crescut|stabilit*|mutat|orașul meu|satul meu|de loc din|locuind|rezident*|vin din|stau în
born născut*|nascut*|ziua de naștere|anul nașterii|născusem
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
	gl: `
self eu|me|meu|miña|meus|son|estou|teño|vivo|traballo|nacín|edito|escribo|estudo|nós|noso|fun|colaboro
my meu|miña|meus|miñas|noso|nosa
named chámome|o meu nome é|o meu nome real|nome real|na vida real
iam son|eu son
live vivo|resido|son de|natural de|nado en|nada en|nacín en|criado|orixinari*|a miña vila|a miña cidade|veciño de|veciña de|veño de
born nacín|nado|nada|nacido|nacida|nacemento|aniversario
age teño # anos|# anos
kin muller|marido|esposa|esposo|parella|mozo|moza|nai|pai|pais|fillo|fillos|filla|fillas|irmán|irmá|irmáns|avoa|avó|avós|neto|tío|tía|curmán|familia
mykin casado|casada|pai de|nai de|solteir*|divorciad*|viúv*
job traballo|estudo|estudante|mestre en|licenciad*|profesor en|xubilad*|de profesión|dou clase*
org universidade|escola|colexio|instituto|facultade|hospital|empresa|biblioteca|museo|concello|arquivo|asociación
prof profesor*|mestr*|enxeñeir*|programador*|médic*|enfermeir*|bibliotecari*|avogad*|xornalista|investigador*|historiador*|tradutor*|mariñeir*|estudante
every cada|todos os|todas as|noites|mañás|tardes|fins de semana|fin de semana
faith católic*|cristi*|ateo|atea|agnóstic*|crente
party nacionalista|socialista|comunista|independentista|feminista|milito|de esquerdas
orient gai|lesbiana|bisexual|homosexual|lgbt*
health autista|depresión|diabétic*|discapacidade|xord*|ceg*
street rúa|praza|avenida|apartado de correos
topic artigos|wikiproxecto|proxecto|interes*|escribo sobre
user este usuario|esta usuaria|este galipedista|usuario|usuaria
=name nome|nome real
=birth nacemento|data de nacemento
=place lugar|cidade|vila|residencia|concello|orixe
=job profesión|ocupación|traballo
=mail correo|correo electrónico
=phone teléfono|móbil
=addr enderezo
work artigos|creados|pendente|fontes|bibliografía|premios|notas`,
	oc: `
self ieu|me|m|mon|ma|mos|mas|soi|ai|vivi|trabalhi|escrivi|nosautres|nòstre|aprenguèri
my mon|ma|mos|mas|nòstre|nòstra
named me soni|me disi|mon nom es|mon vertadièr nom
iam soi|ieu soi
live demòri|vivi|soi de|nascut a|nascuda a|originari*|ma vila|mon vilatge|abiti
born nascut|nascuda|nasquèri|anniversari|naissença
age ai # ans|# ans
kin femna|marit|esposa|paire|maire|parents|filh|filha|enfants|fraire|sòrre|grand|família|nebot*|cosin*
mykin maridat|maridada|divorciat|paire de|maire de
job trabalhi|estudii|estudiant*|ensenhi|regent|retirat|de mestièr|mestièr|professor a
org universitat|escòla|calandreta|collègi|licèu|espital|bibliotèca|musèu|entrepresa
prof professor*|regent*|engenhaire|programaire|mètge|infirmièr*|bibliotecari*|advocat*|jornalista|cercaire|istorian|traductor*|pagés
faith catolic*|protestant*|cristian*|atèu|agnostic*
party socialista|comunista|occitanista|anarquista|ecologista|regionalista
topic articles|article|interès|interessi|projècte|wikipèdia
user aqueste utilizaire|utilizaire|aquesta utilizaira
=name nom|vertadièr nom|pichon nom
=birth naissença|nascut|data de naissença
=age edat
=place vila|luòc|país|residéncia|demòra
=job mestièr|trabalh|profession
=school estudis|universitat
=mail corrièl|email|corrièr electronic
=phone telefòn|mobil
=addr adreça
work articles|creats|fonts|nòtas|de far`,
	ast: `
self yo|me|mi|mio|mios|mia|soi|toi|tengo|vivo|trabayo|nací|escribo|nós|nuestru|collaboro|edito
my mio|mios|mia|nuestru|nuesa|el mio|la mio
named llámome|el mio nome ye|nome real|el mio nome real
iam soi|yo soi
live vivo|resido|soi de|natural de|nacíu en|nacida en|nací en|criéme|orixinari*|la mio ciudá|el mio pueblu|vengo de
born nací|nacíu|nacida|nacimientu|cumpleaños
age tengo # años|# años
kin muyer|home|pareya|moza|mozu|madre|padre|ma|pa|padres|fíu|fía|fíos|hermanu|hermana|güela|güelu|nietu|tíu|familia
mykin casáu|casada|divorciáu|viudu|padre de|madre de|solteru
job trabayo|estudio|estudiante|llicenciáu|profesor en|xubiláu|doi clases|de profesión
org universidá|escuela|colexu|institutu|facultá|hospital|empresa|biblioteca|muséu|conceyu|asociación
prof profesor*|maestru|maestra|inxenieru|programador*|médicu|enfermer*|bibliotecariu|abogáu|periodista|investigador*|historiador*|traductor*|estudiante|mineru
faith católic*|cristianu|atéu|agnósticu|creyente
party socialista|comunista|asturianista|nacionalista|independentista|anarquista|feminista|d'izquierdes
topic artículos|artículu|interesa*|proyeutu|wikiproyeutu|wikipedia
user esti usuariu|esta usuaria|usuariu|usuaria
=name nome|nome real|apellíos
=birth nacimientu|data de nacimientu|nací
=age edá
=place ciudá|llugar|país|residencia|conceyu|orixe
=job profesión|ocupación|trabayu
=mail corréu|corréu electrónicu|email
=phone teléfonu|móvil
=addr direición|señes
work artículos|creaos|fontes|notes|pendiente`,
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
