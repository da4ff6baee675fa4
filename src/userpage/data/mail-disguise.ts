/**
 * How people write `@` and `.` so that programs should not find their address, and addresses that are nobody's own; words of
 * other languages are lines of their words.
 */

/** Names of the @ sign: whoever writes one between two names means an address. */
export const AT_NAMES = 'at-sign at-mark at-symbol @-sign @-symbol';

/** Short words that stand for `@` only in an address that is disguised otherwise too, or in brackets. */
export const AT_WORDS = 'at a ⓐ';

export const DOT_NAMES = 'dot dt point period';

/** Providers that are named without the rest of the address ("name at gmail"). */
export const PROVIDERS = 'gmail googlemail hotmail yahoo ymail outlook icloud protonmail proton tutanota tuta gmx mailru yandex rambler seznam centrum onet interia naver daum hanmail fastmail posteo mailbox riseup disroot libero virgilio laposte zoho rediffmail freemail citromail abv walla';

/** Offices that answer at an address: no person. Beginnings of the part before `@`. */
export const ROLES = 'jury team staff crew orga organisers organizers committee chapter meetup events volunteers enquire orders shop billing jobs careers media query paid info press presse pressoffice offline gnd-info abuse noreply no-reply donotreply do-not-reply postmaster webmaster hostmaster support help helpdesk contact contacto kontakt office admin administration secretariat secretary sales service feedback enquiries enquiry inquiries editor editors permissions oversight arbcom stewards checkuser emergency legal privacy donate board mail mailbox museum archive archives library communication post municipality council hello hallo parish school newsletter membership registration program programme events reception booking tourism bot';

/** Addresses that stand as examples. Whole part before `@`. */
export const EXAMPLES = 'name you user username your your.name yourname someone somebody test foo bar foobar example nobody me john.doe jane.doe john jdoe max.mustermann mustermann vorname.nachname name.surname first.last firstname.lastname nom prenom prenom.nom ' +
	'nombre nome fulano fulan beispiel muster ejemplo exemple esempio ime.priimek ime.prezime imie.nazwisko jmeno jmeno.prijmeni meno imya imya.familiya email e-mail mail adresse namn navn nimi navn.etternavn xyz xxx abc ornek örnek mihon klubo shule';

/** Organisations of the movement and hosts whose addresses are lists or offices. */
export const OFFICE_HOSTS = /^(?:.+\.)?wiki(?:media|pedia|data|source|voyage|quote|books|news|versity)\.org$|(?:^|\.)(?:lists\.[^.]+(?:\.[^.]+)*|lists|googlegroups\.com|groups\.io|list\.[^.]+\.[^.]+)$/i;

/** Parts of the names of institutions, alike in many languages. */
export const INSTITUTIONS = /archi[vw]|arhiv|muse[ouy]|muze|bibli|library|librar|univers|institut|observat|gemeinde|rathaus|radio|press|redak|theat|teatr|school|schule|office|hotel|festival/i;

/** Templates that make an address of their parameters. */
export const MAIL_TEMPLATES = /mail|no ?spam|spam ?free|anti-?spam|spam-?schutz|courriel|correo|e-?posta|poczt|почт|пошт|sähköposti|メール|邮件|郵件|메일|بريد|ایمیل|דוא/i;

/** Pictures that stand for the sign. */
export const AT_FILES = /\bat[ _-]?(?:sign|symbol|mark)|\barrob|arobase|klammeraffe|chiocciola|zavin|apenstaart|^@|\bat\.(?:svg|png|gif)$/i;
