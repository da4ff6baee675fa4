/** How people write `@` and `.` so that programs should not find their address, and addresses that are nobody's own. */

/** Names of the @ sign: whoever writes one between two names means an address. */
export const AT_NAMES = 'arroba arobase arobas arrobe собака собачка собачко сабака chiocciola chiocciolina apestaartje apestaart apenstaartje ' +
	'aapstert aapstertjie zavináč zavinac zavinač małpa malpa malpka małpka kukac snabela snabel-a snabel alfakrøll krøllalfa kroellalfa krøll-alfa kanel ät-merkki ' +
	'ät-märk ätt miukumauku miukumaukumerkki klammeraffe afna маймунче маймуна маймунско мајмунче мајмун majmunče papaki παπάκι παπακι strudel שטרודל כרוכית ' +
	'アットマーク あっと アット 골뱅이 艾特 小老鼠 老鼠 圈a et-işareti kuyruklu-a ət-işarəsi eta равлик рэвлик равлік слимак abiana a-bildua a-còdol arrova heliko heliko-signo po-signo ĉe-signo @merki ' +
	'at-sign atsign at-mark atmark अॅट ऐट एट अ‍ॅट অ্যাট এট அட் ఎట్ ਐਟ એટ് ഏറ്റ് ಅಟ್ แอท แอต آت ات آرووبا ऐट-द-रेट एट-द-रेट اٹ ایٹ էթ շնիկ ეთი ძაღლუკა ძაღლი айқұлақ айкулак @-sign et-merki acòdol malwen aderyn alias ' +
	'а-ком-эт manki ludo-a kissanhäntä kotka vergio';

/** Short words that stand for `@` only in an address that is disguised otherwise too, or in brackets. */
export const AT_WORDS = 'at a ad bei chez à presso en ät hos på bij by u kod na pri per ĉe ĉê tại di pada w v в на при у од ved í hjá kl @ 在 於 at의 sa kwa @-tecken _at_ ätt et ət eta ed';

export const DOT_NAMES = 'dot punkt punktum punto point pont ponto punct punt puntje punkti piste pisteen prikkur punktur prikk prick pricka pikk pika pica tečka tecka bodka kropka točka tocka tačka тачка точка точко ' +
	'крапка кропка taškas taskas punkts nokta nöqtə nuqta нүкте нүктә titik tuldok tuldo chấm cham nukta dốt τελεία τελεια teleia נקודה نقطة نقطه نقطہ ڈاٹ دات دوت डॉट डाट बिन्दु डोट ডট புள்ளி டாட் డాట్ ಡಾಟ್ ഡോട്ട് ਡੌਟ ડોટ ' +
	'点 點 ドット どっと 닷 점 จุด ດອດ წერტილი կետ цэг dott ponctum puncte pònch pwynt dot. ponc pik poentu vesi doti nukuta kumpa kipindi punkto poŭ dt דוט';

/** Providers that are named without the rest of the address ("name at gmail"). */
export const PROVIDERS = 'gmail googlemail hotmail yahoo ymail outlook icloud protonmail proton tutanota tuta gmx mailru yandex rambler seznam centrum onet interia naver daum hanmail fastmail posteo mailbox riseup disroot libero virgilio laposte zoho rediffmail freemail citromail abv walla';

/** Offices that answer at an address: no person. Beginnings of the part before `@`. */
export const ROLES = 'info press presse prensa imprensa pressoffice prasa abuse noreply no-reply donotreply do-not-reply postmaster webmaster hostmaster support help helpdesk contact contacto contato contatto kontakt kontakti office biuro buero sekretariat ' +
	'secretariat secretaria segreteria secretary admin administration sales service servis feedback enquiries enquiry inquiries editor editors redaktion redaccion redakcja redakce redakcija redaktsiya redaccio redazione permissions oversight arbcom stewards checkuser ' +
	'emergency legal privacy donate board mail mailbox museum museo museu muzej muzeum muzey archive archiv archives archivo arkiv arhiv archief library biblioteca bibliothek bibliotheque biblioteka bibliotek knihovna aklatan perpus perpustakaan kommunikation communication comunicacion ' +
	'registro pisarnica posta post toimisto kirjaamo proloco stalling amis geral gnd-info konzervator mukafat chitalishte bulegoa iroda kantoor kancelaria kancelarija kancelar skrifstofa birojs rastine seniunija municipality council gemeinde gmina urzad kommune ayuntamiento mairie comune concello ajuntament prefeitura obec obecni primaria opcina obcina dimos belediye rathaus stadtarchiv hello hallo webmestre parish pfarramt parafia school schule escuela ecole scuola skola szkola newsletter membership registration anmeldung inscripciones inscricoes program programme events recepcja reception rezeption booking offline registratuur konsultacje tourism turismo tourisme bot';

/** Addresses that stand as examples. Whole part before `@`. */
export const EXAMPLES = 'name you user username your your.name yourname someone somebody test foo bar foobar example nobody me john.doe jane.doe john jdoe max.mustermann mustermann vorname.nachname name.surname first.last firstname.lastname nom prenom prenom.nom ' +
	'nombre nome fulano fulan beispiel muster ejemplo exemple esempio ime.priimek ime.prezime imie.nazwisko jmeno jmeno.prijmeni meno imya imya.familiya email e-mail mail adresse namn navn nimi navn.etternavn xyz xxx abc ornek örnek mihon klubo shule';

/** Organisations of the movement and hosts whose addresses are lists or offices. */
export const OFFICE_HOSTS = /(?:^|\.)(?:lists\.[^.]+(?:\.[^.]+)*|lists|googlegroups\.com|groups\.io|list\.[^.]+\.[^.]+)$/i;

/** Templates that make an address of their parameters. */
export const MAIL_TEMPLATES = /^(?:no ?spam|spamfree|e-?mail|e-?mail protected|mail ?to|mail|courriel|correo|e-?posta|poczta|почта|эл\. ?почта|nospam e-?mail|sähköposti|電子メール|adresse e-?mail|email address|at-mail|antispam|spamschutz)$/i;

/** Pictures that stand for the sign. */
export const AT_FILES = /\bat[ _-]?(?:sign|symbol|mark)|\barrob|arobase|klammeraffe|chiocciola|zavin|apenstaart|^@|\bat\.(?:svg|png|gif)$/i;
