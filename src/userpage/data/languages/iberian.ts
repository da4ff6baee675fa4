/** Words of Spanish, Asturian and Catalan; the keys are explained in `../../concepts.ts`. */

export const IBERIAN: Record<string, string> = {
	es: `
self yo|me|mi|mis|mí|soy|estoy|tengo|vivo|trabajo|nací|edito|escribo|estudio|he|fui|nos|nuestro|nuestra|llevo|hago|colaboro|resido|milito|doy|puedo|estaré|suelo|conmigo|somos|vivimos|participé|curso|crecí|hablo|contribuyo|quiero|voy|ando|enseño|padezco
my mi|mis|nuestro|nuestra|nuestros|nuestras
named me llamo|mi nombre es|mi nombre real es|mi verdadero nombre es|nombre real|nombre verdadero|mi nombre completo es|en la vida real soy|en la vida real me llamo|mi nombre de pila es|me dicen|me conocen como|nombre civil|me llaman|me conocen por|fuera de aquí soy|para los amigos|mis amigos me
iam soy|yo soy
live vivo|vivimos|resido|residente|soy de|natural de|originari*|oriund*|radico|radicado|radicada|nacido en|nacida en|crecí|me crié|me mudé|mi ciudad|mi pueblo|mi barrio|vive en|habito|provengo|vengo de|afincad*|asentad*|nativ*|desde mi casa en|viviendo en|reside en|paisano|instalad*|emigré|ciudad natal|he vivido|vivido siempre|nos mudamos|me vine|nos vinimos|criado en|criada en|mi tierra|afincado|afincada|vecino de|vecina de|recalé
born nací|nacido|nacida|nacimiento|cumpleaños|cumplo|modelo|de la quinta del|vine al mundo|quinta del|cosecha del|cosecha de|nací con|soy del|generación del
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
	ca: `
self jo|em|meu|meva|meus|meves|sóc|soc|estic|tinc|visc|treballo|edito|escric|estudio|vaig|nosaltres|nostre|nostra|faig|resideixo|puc|m
my meu|meva|meus|meves|nostre|nostra
named em dic|el meu nom és|el meu nom real|nom real|a la vida real|de nom|em diuen|em coneixen|em coneixen com|fora d'aquí|a casa em
iam sóc|soc
live visc|resideixo|resident|sóc de|soc de|natural de|originari*|nascut a|nascuda a|vaig néixer|crescut|establert*|provinc|la meva ciutat|el meu poble|visc a|nadiu|veí de|veïna de|vinc de|visc al|he viscut|em vaig mudar|vaig créixer|fill de|filla de
born nascut|nascuda|néixer|naixement|aniversari|collita|quinta del|collita del|del lleva
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
};
