/** Words of French and Occitan; the keys are explained in `../../concepts.ts`. */

export const FRENCH: Record<string, string> = {
	fr: `
self je|j|moi|me|mon|ma|mes|nous|notre|nos|m
my mon|ma|mes|notre|nos
named je m'appelle|je me nomme|mon nom est|mon vrai nom est|mon nom à la ville|mon prénom est|à l'état civil|état civil|à la ville|dans la vraie vie je m'appelle|on m'appelle|appelez-moi|mon nom complet est|de mon vrai nom|je suis né sous le nom|vrai nom|m'appellent|m'appelle|me connaissent sous le nom|connu sous le nom de|répond au nom de|dans la vraie vie|dans le civil|prénom
iam je suis
live j'habite|habite|je vis|vis à|vis en|vis au|réside|résidant|je viens de|je viens du|originaire|installé*|natif|native|j'ai grandi|domicilié*|basé*|demeurant|né à|née à|habitant|vivant|je suis de|je suis du|ma ville|mon village|déménagé|chez moi à|ville d'origine|je loge|expatrié*
born né|née|naissance|anniversaire|de la classe|vu le jour|millésime|cuvée|né l'année|née l'année|promo|année de naissance|né au|née au
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
};
